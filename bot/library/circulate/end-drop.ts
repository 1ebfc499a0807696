/** The grace of a drop is over: the reservation is cancelled and what it held goes on. */

import { type Done, type Occasion, openLedger } from '../changes.ts'
import { isActive, type Shelf } from '../shelf.ts'
import { endReservation } from './end-reservation.ts'

/** Ends every drop of this title whose grace is over by now. A ready copy goes to the next, else to be cleared. */
export function endDrop(shelf: Shelf, occasion: Occasion): Done {
  const ledger = openLedger(shelf, occasion)
  for (const one of shelf.reservations) {
    if (isActive(one) && one.droppedUntil !== undefined && one.droppedUntil <= occasion.now) {
      endReservation(ledger, one, 'cancelled', 'drop-ended')
    }
  }
  return ledger.done()
}
