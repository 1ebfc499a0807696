/** The first question of every change to a reservation: is it this patron's, and is it still going on. */

import type { Refused } from '../changes.ts'
import type { ChangeRefusal } from '../refusals.ts'
import { isActive, reservationBy, type Shelf } from '../shelf.ts'
import type { PatronId, Reservation, ReservationId } from '../types.ts'

export interface OwnReservation {
  patronId: PatronId
  reservationId: ReservationId
}

/** Another patron's reservation is told as none at all. */
export function ownReservation(
  shelf: Shelf,
  { patronId, reservationId }: OwnReservation,
): { mine: Reservation } | Refused<ChangeRefusal> {
  const mine = reservationBy(shelf, reservationId)
  if (!mine || mine.patronId !== patronId) return { refused: { refusal: 'no-such-reservation' } }
  return isActive(mine) ? { mine } : { refused: { refusal: 'reservation-over', state: mine.state } }
}
