/** Whether a patron may borrow at all today: the part of the rules that looks at the card only. */

import { localDate } from './calendar.ts'
import type { RenewalRefusal, ReservationRefusal } from './refusals.ts'
import { type Shelf, type Standing, standingOf } from './shelf.ts'
import type { Instant, Library, PatronId } from './types.ts'

/** What may speak against the card itself. */
export type CardRefusal = Extract<ReservationRefusal, RenewalRefusal>
export type BorrowerRefusal = CardRefusal | Extract<ReservationRefusal, { refusal: 'too-many-overdue' }>

/** A card is good through the whole of its last day. */
export const refuseExpired = ({ patron }: Standing, library: Library, now: Instant): CardRefusal | undefined =>
  patron.expires < localDate(now, library.zone) ? { refusal: 'card-expired', expired: patron.expires } : undefined

export const refuseBlocked = ({ patron }: Standing): CardRefusal | undefined =>
  patron.blocked ? { refusal: 'card-blocked' } : undefined

/** Fees in euro cents; exactly the limit is still allowed. */
export const refuseFees = ({ patron }: Standing, { settings }: Library): CardRefusal | undefined =>
  patron.fees > settings.feeLimit
    ? { refusal: 'fees-over-limit', fees: patron.fees, limit: settings.feeLimit }
    : undefined

const refuseOverdue = ({ overdue }: Standing, { settings }: Library): BorrowerRefusal | undefined =>
  overdue > settings.maxOverdue ? { refusal: 'too-many-overdue', overdue, limit: settings.maxOverdue } : undefined

/** The first thing that speaks against this patron borrowing today: card, block, fees, overdue loans, in that order. */
export const refuseBorrower = (standing: Standing, library: Library, now: Instant): BorrowerRefusal | undefined =>
  refuseExpired(standing, library, now) ??
  refuseBlocked(standing) ??
  refuseFees(standing, library) ??
  refuseOverdue(standing, library)

/** May this patron be given a copy today. */
export const isEligible = (shelf: Shelf, library: Library, patronId: PatronId, now: Instant): boolean =>
  refuseBorrower(standingOf(shelf, patronId), library, now) === undefined
