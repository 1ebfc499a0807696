/** The ranks of search said in PostgreSQL's words: what `match-title.ts` does by itself, as patterns over the `folded` column. */

import { isWhole, shortStemOf, stemOf, type Word } from '../../library/match-title.ts'

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

export function patternsOf(words: readonly Word[]): Patterns {
  const lexemes = words.map(({ folded }) => `'${stemOf(folded)}':*`)
  const close = words.map((word) => [itself(word), ...otherEnding(word.folded, stemOf(word.folded))])
  return {
    begins: words.map((word) => oneOf([itself(word)])),
    close: close.map(oneOf),
    slips: words.map((word, at) => oneOf([...(close[at] ?? []), ...slipsOf(word.folded)])),
    head: `^${words.map(wholly).join(' ')}`,
    all: lexemes.join(' & '),
    any: lexemes.join(' | '),
  }
}

const letter = '[^ \\n]'
const end = `(?!${letter})`
const oneOf = (forms: string[]): string => `(?:^|[ \\n])(?:${forms.join('|')})`

/** The word as it is typed: a beginning, unless only the whole word counts. */
const itself = (word: Word): string => word.folded + (isWhole(word) ? end : '')

const otherEnding = (word: string, stem: string): string[] =>
  stem.length < word.length ? [`${stem}${letter}{0,3}${end}`] : []

function wholly(word: Word): string {
  const { folded } = word
  const forms = [isWhole(word) ? folded : `${folded}${letter}*`, ...otherEnding(folded, stemOf(folded))]
  return `(?:${forms.join('|')})${end}`
}

/** The stem of a short word; one letter wrong, two neighbours swapped, one missing, one too many; wrong and swapped may be a beginning. */
function slipsOf(word: string): string[] {
  const letters = [...word]
  if (letters.length < 4) return []
  const changed = (at: number, cut: number, put: string) => letters.toSpliced(at, cut, put).join('')
  const slips = letters.flatMap((one, at) => {
    const next = letters[at + 1]
    const swapped = next === undefined ? [] : [changed(at, 2, next + one)]
    return [changed(at, 1, letter), ...swapped, changed(at, 1, '') + end, changed(at, 0, letter) + end]
  })
  return [...otherEnding(word, shortStemOf(word)), ...slips, word + letter + end]
}
