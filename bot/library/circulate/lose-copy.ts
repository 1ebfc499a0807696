/** A copy is missing, lost or withdrawn: it stops being reservable, and its queue is looked after. */

import { type Done, type Ledger, type Occasion, openLedger, type Refused } from '../changes.ts'
import { promisedBy } from '../deadlines.ts'
import type { DeskRefusal } from '../refusals.ts'
import { copyHeldBy, couldServe, isInLine, reservationBy, type Shelf } from '../shelf.ts'
import type { Copy, CopyId, Reservation, ReservationId } from '../types.ts'
import { closeLoan } from './check-in.ts'
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

/** A copy is lost (whoever has it on loan still has it), or came back too damaged to lend (and is no longer on loan). */
export type CopyLoss = { is: 'lost' } | { is: 'damaged'; damage: string }

/** Whose turn it was gets the next copy, or steps back into the line, or is told that there is none. */
export function giveUpCopy(
  shelf: Shelf,
  { copyId, loss }: { copyId: CopyId; loss: CopyLoss },
  occasion: Occasion,
): (Done & { touched: Reservation[] }) | Refused<DeskRefusal> {
  const ledger = openLedger(shelf, occasion)
  const copy = shelf.copies.find((one) => one.id === copyId)
  if (!copy) return { refused: { refusal: 'unknown-barcode' } }
  if (loss.is === 'lost') retire(ledger, copy, { ...copy, place: 'lost' })
  else {
    closeLoan(ledger, copy)
    const { loanId, ...back } = copy
    retire(ledger, copy, { ...back, place: 'withdrawn', damage: loss.damage })
  }
  const done = ledger.done()
  return { ...done, touched: done.changes.reservations }
}

/** Takes a copy out of use; a lent one stays lent until it comes back. Nothing happens when it is not on this shelf. */
export function retireCopy(shelf: Shelf, input: { copyId: CopyId; place: LostPlace }, occasion: Occasion): Done {
  const ledger = openLedger(shelf, occasion)
  const copy = shelf.copies.find((one) => one.id === input.copyId)
  if (copy) retire(ledger, copy, { ...copy, place: input.place })
  return ledger.done()
}

function retire(ledger: Ledger, copy: Copy, retired: Copy): void {
  const { reservationId, at, missingSince = ledger.now, searchedAt, ...bare } = retired
  const holder = reservationBy(ledger.shelf(), copy.reservationId)
  ledger.copy(bare.place === 'missing' ? { ...bare, missingSince } : bare)
  if (holder) backToLine(ledger, holder, 'missing')
  settle(ledger)
  if (holder) moveReceipt(ledger, holder.id)
  closeHopeless(ledger)
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
