/** A patron asks to keep a ready copy on the hold shelf longer: once, and when nobody waits for it. */

import { type Done, type Occasion, openLedger, type Refused } from '../changes.ts'
import { keepLonger, keepUntil } from '../deadlines.ts'
import { waitersFor } from '../queue.ts'
import type { ChangeRefusal } from '../refusals.ts'
import { copyHeldBy, type Shelf } from '../shelf.ts'
import { type OwnReservation, ownReservation } from './own-reservation.ts'

/** As many open days again, counted from the old deadline. */
export function extendPickup(shelf: Shelf, input: OwnReservation, occasion: Occasion): Done | Refused<ChangeRefusal> {
  const { library, now } = occasion
  const found = ownReservation(shelf, input)
  if ('refused' in found) return found
  const { mine } = found
  const copy = copyHeldBy(shelf, mine.id)
  if (!copy || mine.state !== 'ready' || mine.readyAt === undefined || mine.keepUntil === undefined) {
    return { refused: { refusal: 'extend-not-ready' } }
  }
  if (mine.keepUntil > keepUntil(library, mine.pickupPoint, mine.readyAt)) {
    return { refused: { refusal: 'extend-twice', keepUntil: mine.keepUntil } }
  }
  const waiting = waitersFor(shelf, library, copy, input.patronId, now)
  if (waiting > 0) return { refused: { refusal: 'extend-someone-waits', waiting } }
  const ledger = openLedger(shelf, occasion)
  ledger.reservation({ ...mine, keepUntil: keepLonger(library, mine.pickupPoint, mine.keepUntil) }, 'extended')
  return ledger.done()
}
