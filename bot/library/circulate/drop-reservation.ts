/** A patron drops a reservation: a mark with a grace, in which it serves nobody but keeps its place and its copy. */

import { addMinutes } from '../calendar.ts'
import { type Done, type Occasion, openLedger, type Refused } from '../changes.ts'
import type { ChangeRefusal } from '../refusals.ts'
import type { Shelf } from '../shelf.ts'
import { type OwnReservation, ownReservation } from './own-reservation.ts'

/** Dropping twice is dropping once: the first grace stands. */
export function dropReservation(
  shelf: Shelf,
  input: OwnReservation,
  occasion: Occasion,
): Done | Refused<ChangeRefusal> {
  const found = ownReservation(shelf, input)
  if ('refused' in found) return found
  const ledger = openLedger(shelf, occasion)
  if (found.mine.droppedUntil === undefined) {
    const droppedUntil = addMinutes(occasion.now, occasion.library.settings.dropGraceMinutes)
    ledger.reservation({ ...found.mine, droppedUntil }, 'dropped')
  }
  return ledger.done()
}
