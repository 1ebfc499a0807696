/** How well a title answers a query: the ranks of search, the same for every backend that ranks by itself. */

import { foldIsbn, foldTitle } from './fold-title.ts'
import { isTelling } from './stop-words.ts'
import type { Title } from './types.ts'

/** A title's words, folded once. */
export interface Folded {
  title: string
  titleWords: string[]
  authorWords: string[]
  isbn: string[]
}

/** A word of the query: folded, and how many letters were typed. */
export interface Word {
  folded: string
  letters: number
}

export interface Query {
  text: string
  words: Word[]
  isbn?: string
}

/** Longer questions are cut: no title needs more words, and no word more letters, to be found. */
const most = { words: 16, letters: 40 }

/** How closely one word answers another, the closest first. */
const closeness = ['begins', 'stem', 'typo'] as const
type Closeness = (typeof closeness)[number]

export interface Match {
  /** 0 = the title itself … 4 = the rest; smaller is better */
  rank: number
  /** how closely each word that was found answers, in the order of the query */
  found: Closeness[]
}

export const foldForSearch = (title: Title): Folded => ({
  title: foldTitle(title.title),
  titleWords: foldTitle(title.title).split(' '),
  authorWords: foldTitle(title.author).split(' '),
  isbn: title.isbn.flatMap((isbn) => foldIsbn(isbn) ?? []),
})

export function readQuery(query: string): Query {
  const isbn = foldIsbn(query)
  const words = query
    .normalize('NFKD')
    .split(/[^\p{Letter}\p{Number}\p{Mark}'’ʼ`]+/u)
    .map((typed) => ({
      folded: foldTitle(typed).slice(0, most.letters),
      letters: typed.replace(/[\p{Mark}'’ʼ`]/gu, '').length,
    }))
    .filter(({ folded }) => folded !== '')
    .slice(0, most.words)
  return { text: foldTitle(query), words, ...(isbn === undefined ? {} : { isbn }) }
}

/** The query without the words that say nothing of a title: what is left to look for when not all words are found. */
export const tellingPart = (query: Query): Query => onlyWords(query, ({ folded }) => isTelling(folded))

/**
 * What is looked for next: the telling words; then, of these, the longer ones, for a word of three letters begins
 * something in every catalogue. The query itself when it has no other words.
 */
export function weightyPart(query: Query): Query {
  const telling = tellingPart(query)
  return telling === query ? onlyWords(query, ({ letters }) => letters > 3) : telling
}

function onlyWords(query: Query, wanted: (word: Word) => boolean): Query {
  const words = query.words.filter(wanted)
  if (words.length === query.words.length) return query
  return { text: words.map(({ folded }) => folded).join(' '), words }
}

/** Whether so many of the weighty words are enough to show a title for. */
export const isEnough = (found: number, { words }: Query): boolean => found > 0 && found * 2 >= words.length

/** “Foo” folds to “fo”: so short a word that was longer when it was typed is no beginning of another. */
export const isWhole = ({ folded, letters }: Word): boolean => folded.length <= 2 && letters > folded.length

/** Undefined when not one word of the query is in it. Words in any order; each may be a beginning of the real one. */
export function matchTitle(query: Query, folded: Folded): Match | undefined {
  if (query.isbn !== undefined) {
    const same = folded.isbn.includes(query.isbn)
    return same ? { rank: 0, found: query.words.map(() => 'begins') } : undefined
  }
  const inTitle = query.words.map((word) => closest(word, folded.titleWords))
  const inAuthor = query.words.map((word) => closest(word, folded.authorWords))
  const both = inTitle.map((level, index) => Math.min(level, inAuthor[index] ?? nowhere))
  const found = both.flatMap((level) => closeness[level] ?? [])
  if (found.length === 0) return undefined
  // A slip places nothing higher where the word is also found without one.
  const within = found.includes('typo') ? nowhere : typo
  const all = (levels: number[]) => levels.every((level) => level < within)
  return { rank: rankOf(query, folded, all(inTitle), all(inAuthor)), found }
}

function rankOf(query: Query, folded: Folded, allInTitle: boolean, allInAuthor: boolean): number {
  if (folded.title === query.text) return 0
  if (query.words.every((word, index) => levelOf(word, folded.titleWords[index] ?? '') <= stem)) return 1
  if (allInTitle) return 2
  return allInAuthor ? 3 : 4
}

const stem = closeness.indexOf('stem')
const typo = closeness.indexOf('typo')
const nowhere = closeness.length

const closest = (word: Word, words: string[]): number => Math.min(nowhere, ...words.map((one) => levelOf(word, one)))

function levelOf(sought: Word, real: string): number {
  const word = sought.folded
  if (isWhole(sought)) return real === word ? 0 : nowhere
  if (real.startsWith(word)) return 0
  const otherEnding = (root: string) =>
    root.length < word.length && real.startsWith(root) && real.length <= root.length + 3
  if (otherEnding(stemOf(word))) return stem
  if (otherEnding(shortStemOf(word))) return typo
  return word.length >= 4 && (oneSlip(word, real) || oneSlip(word, real.slice(0, word.length))) ? typo : nowhere
}

/** The word without its ending, roughly: the endings of Latvian and Russian nouns are one or two letters. */
export const stemOf = (word: string): string =>
  /\d/.test(word) || word.length < 4 ? word : word.slice(0, word.length < 7 ? -1 : -2)

/** Of six letters four are little to go by: what begins with them is found as if it were a slip. */
export const shortStemOf = (word: string): string => (/^\D{6}$/.test(word) ? word.slice(0, -2) : word)

/** One letter wrong, missing, too many, or two neighbours swapped. */
export function oneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start += 1
  const restA = a.slice(start)
  const restB = b.slice(start)
  return (
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    (restA.length > 1 && restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  )
}
