/** What Rinda says unasked: the closed list of notices, and what each of them knows. */

import type { Address, Instant, Language, LocalDate, PatronId, PlaceId } from '../library/types.ts'
import type { AccountTitle } from '../texts/say.ts'
import type { Quiet } from './quiet.ts'

/** Whether the loan of a reminder can be renewed, as far as the facts say. */
export type RenewalChance = 'possible' | 'someone-waits' | 'too-often' | 'not-yet'

export type NoticeFacts =
  | { kind: 'renewal-granted'; number: number; dueAt: LocalDate }
  | { kind: 'renewal-refused'; number: number; dueAt: LocalDate }
  | { kind: 'reservation-granted'; number: number }
  /** the copy promised from the shelf was not there: the reservation waits in the queue */
  | { kind: 'copy-not-found'; number: number }
  | { kind: 'request-late'; number: number; promisedAt: Instant }
  | { kind: 'ready'; keepUntil: Instant }
  | { kind: 'closes-soon'; keepUntil: Instant }
  /** by staff */
  | { kind: 'kept-longer'; keepUntil: Instant }
  /** because the library is closed on the old one, or a librarian set another */
  | { kind: 'date-moved'; of: 'loan'; dueAt: LocalDate; why: 'closed' | 'staff' }
  | { kind: 'date-moved'; of: 'ready'; keepUntil: Instant }
  | { kind: 'expired'; endedAt: Instant }
  /** by staff */
  | { kind: 'cancelled'; endedAt: Instant }
  | { kind: 'refused'; endedAt: Instant }
  | { kind: 'unfillable'; endedAt: Instant }
  /** `comment`: the librarian's own sentence, empty when there is none */
  | {
      kind: 'training-confirmed' | 'training-declined' | 'training-cancelled'
      type: string
      startsAt: Instant
      comment: string
    }
  | { kind: 'training-reminder'; type: string; startsAt: Instant }
  | { kind: 'due-soon'; loanId: string; dueAt: LocalDate; renewal: RenewalChance }

export type NoticeKind = NoticeFacts['kind']

/** One notice on one phone. Several of a kind, at one place, on one day become one message. */
export type Notice = NoticeFacts & {
  /** kind, what it is about, and the date it speaks of: the key but for the phone */
  stem: string
  /** sent once ever */
  key: string
  address: Address
  patronId: PatronId
  /** the branch or section the sentence names */
  place: PlaceId
  title: AccountTitle
  /** never earlier, quiet hours counted in */
  sendAfter: Instant
  /** of no use from then on */
  expiresAt: Instant
}

/** A phone that notices about a patron may go to: their own, or that of whoever looks after the card. */
export interface Reader {
  address: Address
  language: Language | undefined
  /** belongs to whoever looks after the card, so that the message says whose card it speaks of */
  keeper: boolean
}

/** What a patron may choose about notices. */
export interface Wishes {
  /** 1–7 */
  dueSoonDays: number
  quiet: Quiet
}

/** The key of a notice on a phone. */
export const keyOf = (stem: string, address: Address): string => `${stem}@${address}`

export const stemOf = (kind: NoticeKind, about: string, date: string): string => `${kind}:${about}:${date}`

/** What a stem says, for telling why a notice fell silent. */
export function readStem(stem: string): { kind: string; about: string; date: string } {
  const [kind = '', about = '', ...date] = stem.split(':')
  return { kind, about, date: date.join(':') }
}
