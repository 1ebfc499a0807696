/** Everything Rinda can say: one row a sentence, naming the shape of each of its variables. The words are in the `.ftl` files. */

import type { Instant, Language, LocalDate, OpenHours, PlaceId } from '../library/types.ts'
import type { allShapes } from './desk-shapes.ts'

/** A title as a person's account shows it: how much of it is said depends on the privacy dial of the channel. */
export interface AccountTitle {
  title: string
  author: string
  /** what stands for it when the dial says `none`: the number of the line, the request or the barcode */
  number: string
  /** its title is not said here whatever the dial */
  hidden?: true
}

/** What a variable of a sentence may be, and what the flow hands over for it. */
export interface FieldTypes {
  /** as it is: a title in the catalogue, a name, what was searched */
  word: string
  /** a number Fluent may choose a plural by */
  count: number
  /** 14.04. */
  date: LocalDate
  /** otrdien, 14. aprīlī */
  day: LocalDate
  /** 14.04., 20.04. un 23.04. */
  dates: LocalDate[]
  /** rīt, trešdien, 15.04., plkst. 11.00 */
  moment: Instant
  /** 18.00 */
  hour: string
  /** euro cents → 12,40 EUR */
  money: number
  /** “Raudupiete” in quotation marks, cut or hidden by the privacy dial */
  title: AccountTitle
  /** the same without quotation marks, for a line of a list */
  line: AccountTitle
  /** Pārventas bibliotēka */
  place: PlaceId
  /** Pārventas bibliotēkā */
  at: PlaceId
  /** several places, where: “… un …” */
  ats: PlaceId[]
  /** several places by name: “… un …” */
  places: PlaceId[]
  /** the hours of a week: P.–Pk. 10.00–18.00, S. 9.00–15.00 */
  week: OpenHours[]
  /** a librarian's own sentence; unsaid where the privacy dial says `none`: then it is the word `none`, as when there is none */
  remark: string
  /** a language by its own name */
  language: Language
  /** a word Fluent chooses a variant by */
  kind: string
  /** the one-time sign-in link of this id; the secret is put in at the moment of sending */
  link: string
}

export type FieldKind = keyof FieldTypes
export type Shape = Readonly<Record<string, FieldKind>>
export type SayKey = keyof typeof allShapes

type Fields<S extends Shape> = { -readonly [F in keyof S]: FieldTypes[S[F]] }

/** A sentence that needs no value: a label, a heading. */
export type WordKey = { [K in SayKey]: keyof (typeof allShapes)[K] extends never ? K : never }[SayKey]
type ValuedKey = Exclude<SayKey, WordKey>

/**
 * One sentence with its values: `{ say: 'renew-asked', title, number, by }`. Those without any are one member, whatever
 * their number: the compiler gives up on a union of a thousand.
 */
export type Say = { say: WordKey } | { [K in ValuedKey]: { say: K } & Fields<(typeof allShapes)[K]> }[ValuedKey]
