/** A patron lets the queue go past for a while, or takes up the place again. */

import { addDays, localDate } from '../calendar.ts'
import { type Done, type Occasion, openLedger, type Refused } from '../changes.ts'
import { letGoFirst } from '../queue.ts'
import type { ChangeRefusal } from '../refusals.ts'
import { isInLine, type Shelf } from '../shelf.ts'
import type { LocalDate } from '../types.ts'
import { settle } from './hand-on.ts'
import { type OwnReservation, ownReservation } from './own-reservation.ts'

/** Steps aside until the start of `until`; without it, takes the mark off. Not once a copy is held. */
export function suspendReservation(
  shelf: Shelf,
  input: OwnReservation & { until?: LocalDate },
  occasion: Occasion,
): Done | Refused<ChangeRefusal> {
  const found = ownReservation(shelf, input)
  if ('refused' in found) return found
  const ledger = openLedger(shelf, occasion)
  const { suspendedUntil, ...resumed } = found.mine
  if (input.until === undefined) {
    if (suspendedUntil !== undefined) ledger.reservation(resumed, 'resumed')
    settle(ledger)
    return ledger.done()
  }
  const refused = refuseSuspension(input.until, occasion)
  if (refused) return { refused }
  if (!isInLine(found.mine)) {
    const behind = letGoFirst(shelf, occasion.library, found.mine, occasion.now) ? 'somebody' : 'nobody'
    return { refused: { refusal: 'suspend-too-late', state: found.mine.state, behind } }
  }
  ledger.reservation({ ...resumed, suspendedUntil: input.until }, 'suspended')
  return ledger.done()
}

function refuseSuspension(until: LocalDate, { library, now }: Occasion): ChangeRefusal | undefined {
  const today = localDate(now, library.zone)
  const maxDays = library.settings.maxSuspendDays
  const latest = addDays(today, maxDays)
  if (until <= today) return { refusal: 'suspend-in-past' }
  return until > latest ? { refusal: 'suspend-too-long', maxDays, latest } : undefined
}
