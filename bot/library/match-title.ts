/** How well a title answers a query: the ranks of search, the same for every backend that ranks by itself. */

import { foldIsbn, foldTitle } from './fold-title.ts'
import { tellingWords } from './stop-words.ts'
import type { Title } from './types.ts'

/** A title's words, folded once. */
export interface Folded {
  title: string
  titleWords: string[]
  authorWords: string[]
  isbn: string[]
}

export interface Query {
  text: string
  words: string[]
  isbn?: string
}

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
  const text = foldTitle(query)
  return { text, words: text === '' ? [] : text.split(' '), ...(isbn === undefined ? {} : { isbn }) }
}

/** The query without the words that say nothing of a title: what is left to look for when not all words are found. */
export function tellingPart(query: Query): Query {
  const words = tellingWords(query.words)
  return words.length === query.words.length ? query : { text: words.join(' '), words }
}

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

const closest = (word: string, words: string[]): number => Math.min(nowhere, ...words.map((one) => levelOf(word, one)))

function levelOf(word: string, real: string): number {
  if (real.startsWith(word)) return 0
  const root = stemOf(word)
  if (root.length < word.length && real.startsWith(root) && real.length <= root.length + 3) return stem
  return word.length >= 4 && (oneSlip(word, real) || oneSlip(word, real.slice(0, word.length))) ? typo : nowhere
}

/** The word without its ending, roughly: the endings of Latvian and Russian nouns are one or two letters. */
export const stemOf = (word: string): string =>
  /\d/.test(word) || word.length < 4 ? word : word.slice(0, word.length < 6 ? -1 : -2)

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
