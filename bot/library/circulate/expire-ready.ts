/** The pickup deadline has passed: the next in the queue gets the copy at once. */

import { type Done, type Occasion, openLedger } from '../changes.ts'
import type { Shelf } from '../shelf.ts'
import { endReservation } from './end-reservation.ts'

/** Ends every ready reservation of this title whose deadline is past; a dropped one ends by its own grace. */
export function expireReady(shelf: Shelf, occasion: Occasion): Done {
  const ledger = openLedger(shelf, occasion)
  for (const one of shelf.reservations) {
    if (one.state !== 'ready' || one.keepUntil === undefined || one.droppedUntil !== undefined) continue
    if (one.keepUntil <= occasion.now) endReservation(ledger, one, 'expired', 'not-collected')
  }
  return ledger.done()
}
