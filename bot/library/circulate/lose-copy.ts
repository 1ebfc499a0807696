/** A copy is missing, lost or withdrawn: it stops being reservable, and its queue is looked after. */

import { type Done, type Ledger, type Occasion, openLedger, type Refused } from '../changes.ts'
import { promisedBy } from '../deadlines.ts'
import type { DeskRefusal } from '../refusals.ts'
import { copyHeldBy, couldServe, isInLine, reservationBy, type Shelf } from '../shelf.ts'
import type { CopyId, Reservation, ReservationId } from '../types.ts'
import { backToLine, closeReceipt, closeReservation } from './end-reservation.ts'
import { settle } from './hand-on.ts'

export type LostPlace = 'missing' | 'lost' | 'withdrawn'

/** The copy to fetch was not on its shelf: the next copy takes over, else the queue, else nothing can be done. */
export function reportMissing(
  shelf: Shelf,
  input: { reservationId: ReservationId },
  occasion: Occasion,
): (Done & { reservation: Reservation }) | Refused<DeskRefusal> {
  const copy = copyHeldBy(shelf, input.reservationId)
  const before = reservationBy(shelf, input.reservationId)
  if (!copy || before?.state !== 'to-fetch') return { refused: { refusal: 'not-to-fetch' } }
  const done = retireCopy(shelf, { copyId: copy.id, place: 'missing' }, occasion)
  return { ...done, reservation: reservationBy(done.shelf, before.id) ?? before }
}

/** Takes a copy out of use; a lent one stays lent until it comes back. Nothing happens when it is not on this shelf. */
export function retireCopy(shelf: Shelf, input: { copyId: CopyId; place: LostPlace }, occasion: Occasion): Done {
  const ledger = openLedger(shelf, occasion)
  const copy = shelf.copies.find((one) => one.id === input.copyId)
  if (!copy) return ledger.done()
  const { reservationId, at, ...bare } = copy
  const holder = reservationBy(shelf, reservationId)
  ledger.copy({ ...bare, place: input.place })
  if (holder) backToLine(ledger, holder, 'missing')
  settle(ledger)
  if (holder) moveReceipt(ledger, holder.id)
  closeHopeless(ledger)
  return ledger.done()
}

/** The receipt goes with the reservation to the branch of the next copy, with that branch's hour where it is later. */
function moveReceipt(ledger: Ledger, reservationId: ReservationId): void {
  const { library, now } = ledger
  const shelf = ledger.shelf()
  const open = shelf.requests.find((one) => one.reservationId === reservationId)
  const copy = copyHeldBy(shelf, reservationId)
  if (open && copy) {
    const there = promisedBy(library, copy.branch, now)
    ledger.request({ ...open, branch: copy.branch, deadlineAt: there > open.deadlineAt ? there : open.deadlineAt })
  } else closeReceipt(ledger, reservationId, 'refused')
}

function closeHopeless(ledger: Ledger): void {
  for (const one of ledger.shelf().reservations) {
    const hope = ledger.shelf().copies.some((copy) => couldServe(ledger.library, copy, one))
    if (isInLine(one) && !hope) closeReservation(ledger, one, 'unfillable', 'no-copy-left')
  }
}
