/** What is written down of every change: who, when, why, from what to what. */

import type { ChannelName, Instant, LoanId, LocalDate, PatronId, ReservationId, ReservationState } from './types.ts'

/** Who did it: a patron through a channel, a librarian, or the library's own calendar. */
export type Actor =
  | { by: 'patron'; patronId: PatronId; channel: ChannelName }
  | { by: 'staff'; staffId: string }
  | { by: 'calendar' }

/** Why a reservation changed; `passed-over` = a copy went to another because this patron may not borrow now. */
export type ReservationCause =
  | 'placed'
  | 'approved'
  | 'refused'
  | 'dropped'
  | 'undropped'
  | 'drop-ended'
  | 'suspended'
  | 'resumed'
  | 'pickup-moved'
  | 'passed'
  | 'passed-over'
  | 'copy-assigned'
  | 'found'
  | 'missing'
  | 'arrived'
  | 'extended'
  | 'collected'
  | 'not-collected'
  | 'no-copy-left'
  /** its deadline moved because the library is closed */
  | 'library-closed'
  /** a librarian took a check-in or check-out back within its minute */
  | 'undone'

/** Why a loan changed. */
export type LoanCause =
  | 'lent'
  | 'returned'
  | 'renewed'
  | 'due-date-changed'
  | 'library-closed'
  | 'claimed'
  | 'claim-checked'
  | 'undone'

export type JournalLine =
  | {
      about: 'reservation'
      reservationId: ReservationId
      /** absent for the first line */
      from?: ReservationState
      to: ReservationState
      cause: ReservationCause
      at: Instant
      actor: Actor
      comment?: string
    }
  | {
      about: 'loan'
      loanId: LoanId
      /** due dates; absent for the first line */
      from?: LocalDate
      to: LocalDate
      cause: LoanCause
      at: Instant
      actor: Actor
      comment?: string
    }
