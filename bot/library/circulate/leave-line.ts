/** A patron leaves the library: what they had reserved ends without a grace, and what was held for them goes on. */

import { type Done, type Occasion, openLedger } from '../changes.ts'
import { isActive, type Shelf } from '../shelf.ts'
import type { PatronId } from '../types.ts'
import { endReservation } from './end-reservation.ts'

/** Ends the patron's reservation of this title, if there is one; their place in the line closes. */
export function leaveLine(shelf: Shelf, { patronId }: { patronId: PatronId }, occasion: Occasion): Done {
  const ledger = openLedger(shelf, occasion)
  for (const one of shelf.reservations) {
    if (isActive(one) && one.patronId === patronId) endReservation(ledger, one, 'cancelled', 'dropped')
  }
  return ledger.done()
}
