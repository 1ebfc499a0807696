/** A librarian found the copy on its shelf: ready here, or on its way to the pickup point. */

import { type Done, type Ledger, type Occasion, openLedger, type Refused } from '../changes.ts'
import { branchCode } from '../pickup.ts'
import type { DeskRefusal } from '../refusals.ts'
import { copyHeldBy, reservationBy, type Shelf } from '../shelf.ts'
import type { Copy, Reservation, ReservationId } from '../types.ts'
import { closeReceipt } from './end-reservation.ts'
import { madeReady, standing } from './hand-on.ts'

/** Closes the receipt: the promise was that somebody looks by then. */
export function reportFound(
  shelf: Shelf,
  input: { reservationId: ReservationId },
  occasion: Occasion,
): (Done & { reservation: Reservation }) | Refused<DeskRefusal> {
  const reservation = reservationBy(shelf, input.reservationId)
  const copy = copyHeldBy(shelf, input.reservationId)
  if (!reservation || !copy || reservation.state !== 'to-fetch') return { refused: { refusal: 'not-to-fetch' } }
  const ledger = openLedger(shelf, occasion)
  const moved = sendOn(ledger, copy, reservation, copy.branch)
  return { ...ledger.done(), reservation: moved }
}

/** The held copy is in a librarian's hand at a branch: to the hold shelf there, or on to the pickup point. */
export function sendOn(ledger: Ledger, copy: Copy, reservation: Reservation, branch: string): Reservation {
  const arrived = branchCode(reservation.pickupPoint) === branch
  const cause = reservation.state === 'in-transit' && arrived ? 'arrived' : 'found'
  const moved: Reservation = arrived ? madeReady(ledger, reservation) : { ...reservation, state: 'in-transit' }
  ledger.copy({ ...standing(copy, 'shelf', branch), reservationId: reservation.id })
  if (moved.state !== reservation.state) ledger.reservation(moved, cause)
  closeReceipt(ledger, reservation.id, 'approved')
  return moved
}
