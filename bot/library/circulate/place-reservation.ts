/** A patron reserves a title: a free copy goes to the pick list at once, else it is a place in the queue. */

import { type Done, type Ledger, type Occasion, openLedger, type Refused } from '../changes.ts'
import { promisedBy } from '../deadlines.ts'
import { branchCode, nearestFree, pickupPoints } from '../pickup.ts'
import type { ReservationRefusal } from '../refusals.ts'
import { droppedBy, type ReservationWish, refuseReservation, volumeOf } from '../rules.ts'
import { couldServe, isActive, isInLine, type Shelf } from '../shelf.ts'
import type { Copy, PlaceId, Reservation, ReservationId } from '../types.ts'
import { endReservation } from './end-reservation.ts'
import { settle } from './hand-on.ts'
import { takeMarkOff } from './undrop-reservation.ts'

export interface ReservationInput extends ReservationWish {
  pickupPoint: PlaceId
  /** used when a reservation is made */
  reservationId: ReservationId
  seq: number
  /** used when a receipt is due */
  requestId: string
  number: number
}

/**
 * Places it, or takes the mark off the patron's own dropped reservation of the same title: the same as undo.
 * A receipt with a promised hour is made for a copy to be fetched, and for whatever staff approve by hand.
 */
export function placeReservation(
  shelf: Shelf,
  input: ReservationInput,
  occasion: Occasion,
): (Done & { reservationId: ReservationId }) | Refused<ReservationRefusal> {
  const { library, now } = occasion
  const ledger = openLedger(shelf, occasion)
  const over = shelf.reservations.find(
    (one) =>
      one.patronId === input.patronId && isActive(one) && one.droppedUntil !== undefined && one.droppedUntil <= now,
  )
  if (over) endReservation(ledger, over, 'cancelled', 'drop-ended')
  const refused = refuseReservation(ledger.shelf(), library, input, now)
  if (refused) return { refused }
  const dropped = droppedBy(ledger.shelf(), input.patronId, now)
  if (dropped) {
    takeMarkOff(ledger, movedWhereWanted(ledger, dropped, input.pickupPoint))
    return { ...ledger.done(), reservationId: dropped.id }
  }
  const reservation: Reservation = {
    id: input.reservationId,
    titleId: shelf.title.id,
    ...volumeOf(shelf, input),
    patronId: input.patronId,
    pickupPoint: input.pickupPoint,
    state: library.settings.reservationDecision === 'staff' ? 'requested' : 'waiting',
    seq: input.seq,
    requestedAt: now,
  }
  ledger.reservation(reservation, 'placed')
  settle(ledger)
  writeReceipt(ledger, reservation, input)
  return { ...ledger.done(), reservationId: reservation.id }
}

/** A dropped reservation that is wanted again elsewhere moves there, as long as its copy has not left. */
const movedWhereWanted = ({ library }: Ledger, dropped: Reservation, pickupPoint: PlaceId): Reservation =>
  (isInLine(dropped) || dropped.state === 'to-fetch') && pickupPoints(library).includes(pickupPoint)
    ? { ...dropped, pickupPoint }
    : dropped

function writeReceipt(ledger: Ledger, placed: Reservation, input: ReservationInput): void {
  const { library, now } = ledger
  const shelf = ledger.shelf()
  const held = shelf.copies.find((copy) => copy.reservationId === placed.id)
  if (placed.state === 'waiting' && !held) return
  const serving = shelf.copies.filter((copy) => couldServe(library, copy, placed))
  const copy: Copy | undefined = held ?? nearestFree(library, serving, placed.pickupPoint)
  const branch = copy?.branch ?? branchCode(placed.pickupPoint)
  ledger.request({
    id: input.requestId,
    number: input.number,
    kind: 'reservation',
    patronId: placed.patronId,
    reservationId: placed.id,
    branch,
    madeAt: now,
    deadlineAt: promisedBy(library, branch, now),
    state: 'pending',
  })
}
