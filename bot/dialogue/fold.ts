/** Folding: what a typed word is once case, diacritics, apostrophes and lookalike letters no longer matter. */

/** Nothing to fold: most words there are. */
const plain = /^[a-z\d]*$/
const marks = /\p{M}+/gu
const apostrophes = /['’ʼ‘`´]/gu
const latinLetter = /\p{Script=Latin}/u
const cyrillicLetter = /\p{Script=Cyrillic}/u

/** Letters that look alike, Latin → Cyrillic: a keyboard left in the other layout swaps them unseen. */
const lookalikes = new Map<string, string>(
  Object.entries({ a: 'а', b: 'в', c: 'с', e: 'е', h: 'н', k: 'к', m: 'м', o: 'о', p: 'р', t: 'т', x: 'х', y: 'у' }),
)
const lookalikesBack = new Map([...lookalikes].map(([latin, cyrillic]) => [cyrillic, latin]))

/** Rewrites the letters of one script by `map`; `undefined` when one of them has no lookalike. */
function rewritten(word: string, script: RegExp, map: ReadonlyMap<string, string>): string | undefined {
  let out = ''
  for (const letter of word) {
    const twin = script.test(letter) ? map.get(letter) : letter
    if (twin === undefined) return undefined
    out += twin
  }
  return out
}

/** A word of one script: in a word that mixes Latin and Cyrillic the lookalikes join the letters that have no twin. */
function oneScript(word: string): string {
  if (!latinLetter.test(word) || !cyrillicLetter.test(word)) return word
  return rewritten(word, latinLetter, lookalikes) ?? rewritten(word, cyrillicLetter, lookalikesBack) ?? word
}

/**
 * One word as the word tables know it: lower case, no diacritics (`ā` = `a`, `ё` = `е`, `й` = `и`), compatibility
 * forms resolved (full-width digits), no apostrophes. Total: any string gives a string.
 */
export const foldWord = (word: string): string =>
  plain.test(word) ? word : oneScript(word.normalize('NFKD').toLowerCase().replace(marks, '').replace(apostrophes, ''))

/** A whole text folded word by word, punctuation gone, single spaces: for comparing names and titles. */
export const fold = (text: string): string =>
  [...text.toWellFormed().matchAll(/[\p{L}\p{M}\p{N}'’ʼ‘`´]+/gu)]
    .map(([word]) => foldWord(word))
    .filter((word) => word !== '')
    .join(' ')

/** Whether two folded words are the same but for one letter added, left out, changed, or two neighbours swapped. */
export function nearly(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (long.length - short.length > 1) return false
  let at = 0
  while (at < short.length && short[at] === long[at]) at++
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1)
  if (short.slice(at + 1) === long.slice(at + 1)) return true
  return short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2)
}
