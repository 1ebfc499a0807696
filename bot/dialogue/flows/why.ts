/** Why the last thing was refused: each rule behind it, with the library's own numbers. */

import type { Refusal } from '../../library/refusals.ts'
import type { Settings } from '../../library/types.ts'
import type { Say } from '../../texts/say.ts'
import { tell } from '../outcome.ts'
import type { Outcome, Scene } from '../types.ts'

/** Hours for which “why” still means the last refusal. */
const remembered = 24

export function why({ state, context }: Scene): Outcome {
  const last = state.why
  if (last === undefined || Date.parse(context.now) - Date.parse(last.at) > remembered * 3_600_000) {
    return tell({ say: 'why-nothing' })
  }
  return tell(...last.rules.map((rule) => reason(rule, context.library.settings)))
}

function reason(rule: Refusal['refusal'], settings: Settings): Say {
  switch (rule) {
    case 'card-expired':
      return { say: 'why-card-expired' }
    case 'card-blocked':
      return { say: 'why-card-blocked' }
    case 'fees-over-limit':
      return { say: 'why-fees', limit: settings.feeLimit }
    case 'too-many-overdue':
      return { say: 'why-overdue', limit: settings.maxOverdue }
    case 'on-loan-to-you':
      return { say: 'why-on-loan' }
    case 'already-reserved':
      return { say: 'why-already-reserved' }
    case 'too-many-reservations':
      return { say: 'why-too-many', limit: settings.maxReservations }
    case 'reading-room-only':
      return { say: 'why-reading-room' }
    case 'no-usable-copy':
      return { say: 'why-no-copy' }
    case 'pickup-not-possible':
      return { say: 'why-pickup' }
    case 'unknown-title':
      return { say: 'title-gone' }
    case 'not-your-loan':
      return { say: 'loan-over' }
    case 'not-renewable':
      return { say: 'why-not-renewable' }
    case 'renewed-too-often':
      return { say: 'why-renewed-often', limit: settings.maxRenewals }
    case 'overdue-beyond-grace':
      return {
        say: 'why-overdue-loan',
        days: settings.renewalGraceDays,
        grace: settings.renewalGraceDays > 0 ? 'yes' : 'no',
      }
    case 'someone-waits':
      return { say: 'why-someone-waits' }
    case 'too-soon':
      return { say: 'why-too-soon', days: settings.renewalOpensDays }
    case 'date-would-not-move':
      return { say: 'why-date-stays' }
    case 'already-asked':
      return { say: 'why-already-asked', by: settings.decideBy }
    case 'no-such-reservation':
      return { say: 'reservation-gone' }
    case 'reservation-over':
      return { say: 'why-reservation-over' }
    case 'undo-too-late':
      return { say: 'why-undo', minutes: settings.dropGraceMinutes }
    case 'suspend-too-long':
      return { say: 'why-suspend-long', days: settings.maxSuspendDays }
    case 'suspend-in-past':
      return { say: 'why-suspend-past' }
    case 'suspend-too-late':
      return { say: 'why-suspend-late' }
    case 'pickup-too-late':
      return { say: 'why-pickup-late' }
    case 'pass-nobody-behind':
      return { say: 'why-pass' }
    case 'extend-someone-waits':
      return { say: 'why-extend-waits' }
    case 'extend-not-ready':
      return { say: 'why-extend-not-ready' }
    case 'extend-twice':
      return { say: 'why-extend-twice', days: settings.pickupDays }
  }
}
