/** A patron undoes a drop within its grace: the place, and the copy if there was one, were kept. */

import { type Done, type Ledger, type Occasion, openLedger, type Refused } from '../changes.ts'
import type { ChangeRefusal } from '../refusals.ts'
import { type Shelf, standingOf } from '../shelf.ts'
import type { Reservation } from '../types.ts'
import { settle } from './hand-on.ts'
import { type OwnReservation, ownReservation } from './own-reservation.ts'

/** What was not dropped stays as it is. Refused when the grace is over, or another reservation took the room. */
export function undropReservation(
  shelf: Shelf,
  input: OwnReservation,
  occasion: Occasion,
): Done | Refused<ChangeRefusal> {
  const found = ownReservation(shelf, input)
  if ('refused' in found) return wasDropped(found.refused) ? { refused: { refusal: 'undo-too-late' } } : found
  const ledger = openLedger(shelf, occasion)
  const { mine } = found
  if (mine.droppedUntil === undefined) return ledger.done()
  if (mine.droppedUntil <= occasion.now) return { refused: { refusal: 'undo-too-late' } }
  const limit = occasion.library.settings.maxReservations
  const count = standingOf(shelf, input.patronId).activeReservations
  if (count >= limit) return { refused: { refusal: 'too-many-reservations', count, limit } }
  takeMarkOff(ledger, mine)
  return ledger.done()
}

/** Takes the mark off; a copy that came free meanwhile goes to whose turn it is now. */
export function takeMarkOff(ledger: Ledger, reservation: Reservation): void {
  const { droppedUntil, ...kept } = reservation
  ledger.reservation(kept, 'undropped')
  settle(ledger)
}

const wasDropped = (refusal: ChangeRefusal): boolean =>
  refusal.refusal === 'reservation-over' && refusal.state === 'cancelled'
