/** What the words of an utterance say once read: shared by both ways of reading, by phrase and by bag. */

import type { Language, LocalDate } from '../library/types.ts'
import type { Ending, Label } from './phrases.ts'
import type { NamedPlace } from './spoken-places.ts'

/** What the slots of a phrase took. */
export interface Taken {
  numbers?: number[]
  code?: string
  branch?: string
  until?: LocalDate
  /** the day asked about, said aside */
  day?: LocalDate
  /** the tokens of the query: from, up to */
  query?: [number, number]
}

export interface Reading {
  ending: Ending
  /** the languages the phrase was written under */
  languages: ReadonlySet<Language>
  taken: Taken
  /** how much the words say: more is better */
  score: number
  /** a language for each word that has one */
  votes: readonly Language[]
}

export interface Listening {
  today: LocalDate
  places: readonly NamedPlace[]
  /** whether a word may have one wrong letter */
  slips: boolean
}

/** No more words of an utterance may be slips: beyond it everything looks like something. */
export const mostSlips = 2

const asides: ReadonlySet<string> = new Set(['<polite>', '<want>', '<small>', '<hello>', '<thank>'])

/** The votes so far and those of one more word; a polite word decides only where no other does. */
export const spoken = (votes: readonly Language[], labels: readonly Label[]): readonly Language[] => [
  ...votes,
  ...labels.flatMap(({ name, language }) =>
    language === undefined ? [] : asides.has(name) ? [language] : [language, language],
  ),
]

/** The languages an ending was written under. */
export const writtenIn = ({ language }: Ending): ReadonlySet<Language> =>
  new Set(language === undefined ? [] : [language])

/** The reading that says more; of two that say the same, one in both languages. */
export function better(one: Reading | undefined, other: Reading | undefined): Reading | undefined {
  if (one === undefined || other === undefined) return one ?? other
  if (one.score !== other.score) return one.score > other.score ? one : other
  return one.ending.means === other.ending.means
    ? { ...one, languages: new Set([...one.languages, ...other.languages]) }
    : one
}
