/** How a reservation ends, and what becomes of what hung on it: its copy, its receipt, those who stood behind it. */

import type { Ledger } from '../changes.ts'
import type { Actor, ReservationCause } from '../journal.ts'
import { copyHeldBy, isInLine, whereabouts } from '../shelf.ts'
import type { Copy, endedStates, LibraryRequest, Reservation } from '../types.ts'
import { handOn, type Whereabouts } from './hand-on.ts'

type EndedState = (typeof endedStates)[number]

/** Ends it and closes its receipt; its copy, if it held one, goes on to the next. */
export function endReservation(
  ledger: Ledger,
  reservation: Reservation,
  state: EndedState,
  cause: ReservationCause,
  comment?: string,
): void {
  const copy = copyHeldBy(ledger.shelf(), reservation.id)
  closeReservation(ledger, reservation, state, cause, comment)
  if (copy) handOn(ledger, copy, whereHeld(copy, reservation))
}

/** Ends it without looking at its copy: for the act that takes the copy itself. */
export function closeReservation(
  ledger: Ledger,
  reservation: Reservation,
  state: EndedState,
  cause: ReservationCause,
  comment?: string,
): void {
  const { droppedUntil, suspendedUntil, behind, ...bare } = reservation
  ledger.reservation({ ...bare, state, endedAt: ledger.now }, cause, comment)
  for (const follower of ledger.shelf().reservations.filter((one) => one.behind === reservation.id)) {
    const { behind: served, ...freed } = follower
    ledger.reservation(freed, 'resumed')
  }
  closeReceipt(ledger, reservation.id, receiptEnd(state), comment)
}

/** Where the copy of a reservation is, by the state the reservation is in. */
export function whereHeld(copy: Copy, reservation: Reservation): Whereabouts {
  const branch = whereabouts(copy)
  if (reservation.state === 'ready') return { is: 'on-hold-shelf', branch }
  if (reservation.state === 'in-transit') return { is: 'on-its-way', branch }
  return { is: 'on-its-shelf', branch: copy.branch }
}

/** Closes the undecided request about a reservation, if there is one. */
export function closeReceipt(
  ledger: Ledger,
  reservationId: string,
  state: Exclude<LibraryRequest['state'], 'pending'>,
  comment?: string,
): void {
  const open = ledger.shelf().requests.find((one) => one.reservationId === reservationId)
  if (open) ledger.request(decided(ledger, open, state, comment))
}

/** The request as decided now by whoever acts. */
export const decided = (
  { now, actor }: Pick<Ledger, 'now' | 'actor'>,
  request: LibraryRequest,
  state: Exclude<LibraryRequest['state'], 'pending'>,
  comment?: string,
): LibraryRequest => ({
  ...request,
  state,
  decidedAt: now,
  decidedBy: decider(actor),
  ...(comment === undefined ? {} : { comment }),
})

const decider = (actor: Actor): string => (actor.by === 'staff' ? actor.staffId : actor.by)

const receiptEnd = (state: EndedState): 'approved' | 'refused' | 'withdrawn' => {
  switch (state) {
    case 'collected':
      return 'approved'
    case 'refused':
    case 'unfillable':
      return 'refused'
    case 'cancelled':
    case 'expired':
      return 'withdrawn'
  }
}

/** Puts a reservation that lost its copy back into the line, at its old place. */
export function backToLine(ledger: Ledger, reservation: Reservation, cause: ReservationCause): Reservation {
  if (isInLine(reservation)) return reservation
  const { readyAt, keepUntil, ...bare } = reservation
  const waiting: Reservation = { ...bare, state: 'waiting' }
  ledger.reservation(waiting, cause)
  return waiting
}
