/** The ranks of search said in PostgreSQL's words: what `match-title.ts` does by itself, as patterns over the `folded` column. */

import { stemOf } from '../../library/match-title.ts'

/** Regular expressions for one word each. Folded words are letters and digits only, so nothing in them is an operator. */
export interface Patterns {
  /** a word that begins so */
  begins: string[]
  /** also one with another ending */
  close: string[]
  /** also one with one slip of spelling */
  slips: string[]
  /** a title whose first words answer these, each in its place, in whatever ending */
  head: string
  /** what the index looks for: every word, or any word, by its stem */
  all: string
  any: string
}

/** Longer questions are cut: no title needs more words, and no word more letters, to be found. */
const most = { words: 16, letters: 40 }

export function patternsOf(words: readonly string[]): Patterns {
  const sought = words.slice(0, most.words).map((word) => word.slice(0, most.letters))
  const lexemes = sought.map((word) => `'${stemOf(word)}':*`)
  return {
    begins: sought.map((word) => oneOf([word])),
    close: sought.map((word) => oneOf([word, ...stemmed(word)])),
    slips: sought.map((word) => oneOf([word, ...stemmed(word), ...slipsOf(word)])),
    head: `^${sought.map(wholly).join(' ')}`,
    all: lexemes.join(' & '),
    any: lexemes.join(' | '),
  }
}

const letter = '[^ \\n]'
const end = `(?!${letter})`
const oneOf = (forms: string[]): string => `(?:^|[ \\n])(?:${forms.join('|')})`

const stemmed = (word: string): string[] => {
  const stem = stemOf(word)
  return stem.length < word.length ? [`${stem}${letter}{0,3}${end}`] : []
}

const wholly = (word: string): string => `(?:${[`${word}${letter}*`, ...stemmed(word)].join('|')})${end}`

/** One letter wrong, two neighbours swapped, one missing, one too many; wrong and swapped may be a beginning. */
function slipsOf(word: string): string[] {
  const letters = [...word]
  if (letters.length < 4) return []
  const changed = (at: number, cut: number, put: string) => letters.toSpliced(at, cut, put).join('')
  const slips = letters.flatMap((one, at) => {
    const next = letters[at + 1]
    const swapped = next === undefined ? [] : [changed(at, 2, next + one)]
    return [changed(at, 1, letter), ...swapped, changed(at, 1, '') + end, changed(at, 0, letter) + end]
  })
  return [...slips, word + letter + end]
}
