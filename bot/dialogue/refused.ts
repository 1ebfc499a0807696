/** Every refusal as a sentence: its number, its reason, and the one step that helps. */

import type { ChangeRefusal, Refusal, RenewalRefusal, ReservationRefusal } from '../library/refusals.ts'
import type { AccountTitle, Say } from '../texts/say.ts'
import { tell } from './outcome.ts'
import type { Outcome, Scene, State } from './types.ts'

/** Keeps what was refused for “why”, each rule once. */
export function forWhy(refusals: readonly Pick<Refusal, 'refusal'>[], { context }: Scene): Pick<State, 'why'> {
  return { why: { rules: [...new Set(refusals.map(({ refusal }) => refusal))], at: context.now } }
}

/** A refused reservation, kept for “why”. */
export function refused(refusal: ReservationRefusal, scene: Scene): Outcome {
  return { ...tell(reservationRefusalSay(refusal)), remember: forWhy([refusal], scene) }
}

function reservationRefusalSay(refusal: ReservationRefusal): Say {
  switch (refusal.refusal) {
    case 'card-expired':
      return { say: 'refused-card-expired', date: refusal.expired }
    case 'card-blocked':
      return { say: 'refused-card-blocked' }
    case 'fees-over-limit':
      return { say: 'refused-fees', fees: refusal.fees, limit: refusal.limit }
    case 'too-many-overdue':
      return { say: 'refused-overdue', count: refusal.overdue, limit: refusal.limit }
    case 'on-loan-to-you':
      return { say: 'refused-on-loan', due: refusal.dueAt, renewable: 'no' }
    case 'already-reserved':
      return refusal.position > 0
        ? { say: 'refused-already-queued', position: refusal.position }
        : { say: 'refused-already-held' }
    case 'too-many-reservations':
      return { say: 'refused-too-many', count: refusal.count, limit: refusal.limit }
    case 'reading-room-only':
      return { say: 'refused-reading-room', ats: refusal.places }
    case 'no-usable-copy':
      return { say: 'refused-no-copy' }
    case 'pickup-not-possible':
      return { say: 'refused-pickup', at: refusal.pickupPoint, ats: refusal.possible }
    case 'unknown-title':
      return { say: 'title-gone' }
  }
}

/** A refused renewal as one sentence about this title. */
export function renewalRefusalSay(refusal: RenewalRefusal, title: AccountTitle): Say {
  switch (refusal.refusal) {
    case 'not-your-loan':
      return { say: 'loan-over' }
    case 'not-renewable':
      return { say: 'renewal-not-renewable', title }
    case 'card-expired':
      return { say: 'renewal-card-expired', title, date: refusal.expired }
    case 'card-blocked':
      return { say: 'renewal-card-blocked', title }
    case 'fees-over-limit':
      return { say: 'renewal-fees', title, fees: refusal.fees, limit: refusal.limit }
    case 'renewed-too-often':
      return { say: 'renewal-too-often', title, count: refusal.renewals, limit: refusal.limit }
    case 'overdue-beyond-grace':
      return { say: 'renewal-overdue', title, count: refusal.overdueDays }
    case 'someone-waits':
      return { say: 'renewal-someone-waits', title, count: refusal.waiting, due: refusal.dueAt }
    case 'too-soon':
      return { say: 'renewal-too-soon', title, opens: refusal.opens, due: refusal.dueAt }
    case 'date-would-not-move':
      return { say: 'renewal-date-stays', title, due: refusal.dueAt }
    case 'already-asked':
      return { say: 'renewal-already-asked', title, number: refusal.number, by: refusal.deadlineAt }
  }
}

/** A change to a reservation that is not possible, as one sentence. */
export function changeRefusalSay(refusal: ChangeRefusal): Say {
  switch (refusal.refusal) {
    case 'no-such-reservation':
      return { say: 'reservation-gone' }
    case 'reservation-over':
      return { say: 'reservation-over', state: refusal.state }
    case 'undo-too-late':
      return { say: 'undo-too-late' }
    case 'too-many-reservations':
      return { say: 'refused-too-many', count: refusal.count, limit: refusal.limit }
    case 'suspend-too-long':
      return { say: 'suspend-too-long', days: refusal.maxDays, latest: refusal.latest }
    case 'suspend-in-past':
      return { say: 'suspend-in-past' }
    case 'suspend-too-late':
      return { say: 'suspend-too-late', state: refusal.state, behind: refusal.behind }
    case 'pickup-too-late':
      return { say: 'pickup-too-late', at: refusal.pickupPoint }
    case 'pickup-not-possible':
      return { say: 'refused-pickup', at: refusal.pickupPoint, ats: refusal.possible }
    case 'pass-nobody-behind':
      return { say: 'pass-nobody-behind' }
    case 'extend-someone-waits':
      return { say: 'extend-someone-waits', count: refusal.waiting }
    case 'extend-not-ready':
      return { say: 'extend-not-ready' }
    case 'extend-twice':
      return { say: 'extend-twice', until: refusal.keepUntil }
  }
}
