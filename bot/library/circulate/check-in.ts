/** A copy comes over the desk: to the reservation that holds it, else to the next in the queue, else to its shelf. */

import { type Done, type Ledger, type Occasion, openLedger, type Refused } from '../changes.ts'
import { branchCode } from '../pickup.ts'
import type { DeskRefusal } from '../refusals.ts'
import { loanBy, reservationBy, type Shelf } from '../shelf.ts'
import type { Copy, CopyId, PlaceId, Reservation } from '../types.ts'
import { decided } from './end-reservation.ts'
import { handOn, standing } from './hand-on.ts'
import { sendOn } from './report-found.ts'

/** What a check-in says to do, in one word, and for whom or where. */
export type CheckIn =
  | { step: 'shelve'; copyId: string }
  | { step: 'hold-shelf'; copyId: string; reservation: Reservation }
  | { step: 'send'; copyId: string; to: PlaceId; reservation?: Reservation }

/** Checks a copy in at a branch, whatever it was before: lent, awaited, to be cleared, missing or just found. */
export function checkIn(
  shelf: Shelf,
  input: { copyId: CopyId; branch: string },
  occasion: Occasion,
): (Done & { checkIn: CheckIn }) | Refused<DeskRefusal> {
  const copy = shelf.copies.find((one) => one.id === input.copyId)
  if (!copy) return { refused: { refusal: 'unknown-barcode' } }
  if (copy.place === 'withdrawn' && copy.loanId === undefined) return { refused: { refusal: 'not-lendable' } }
  const ledger = openLedger(shelf, occasion)
  closeLoan(ledger, copy)
  const routed = route(ledger, copy, input.branch)
  return { ...ledger.done(), checkIn: routed }
}

/** A parcel with this copy arrived at a branch. */
export function receiveTransit(
  shelf: Shelf,
  input: { copyId: CopyId; branch: string },
  occasion: Occasion,
): (Done & { checkIn: CheckIn }) | Refused<DeskRefusal> {
  const copy = shelf.copies.find((one) => one.id === input.copyId)
  if (!copy) return { refused: { refusal: 'unknown-barcode' } }
  const onItsWay = reservationBy(shelf, copy.reservationId)?.state === 'in-transit' || copy.place === 'in-transit'
  return onItsWay ? checkIn(shelf, input, occasion) : { refused: { refusal: 'not-in-transit' } }
}

/** The copy is back: its loan is over, and a renewal that was asked for is no longer needed. */
export function closeLoan(ledger: Ledger, copy: Copy): void {
  const loan = loanBy(ledger.shelf(), copy.loanId)
  if (!loan) return
  ledger.loan({ ...loan, returnedAt: ledger.now }, 'returned')
  const open = ledger.shelf().requests.find((one) => one.loanId === loan.id)
  if (open) ledger.request(decided(ledger, open, 'withdrawn'))
}

function route(ledger: Ledger, copy: Copy, branch: string): CheckIn {
  if (copy.place === 'withdrawn') {
    ledger.copy(standing(copy, 'withdrawn', branch))
    return { step: 'shelve', copyId: copy.id }
  }
  // A missing copy in somebody's hand is found.
  const found: Copy = { ...copy, place: 'shelf' }
  const holder = reservationBy(ledger.shelf(), copy.reservationId)
  const next = holder ? taken(ledger, found, holder, branch) : handOn(ledger, found, { is: 'in-hand', branch })
  if (!next) {
    return branch === copy.branch
      ? { step: 'shelve', copyId: copy.id }
      : { step: 'send', copyId: copy.id, to: copy.branch }
  }
  return branchCode(next.pickupPoint) === branch
    ? { step: 'hold-shelf', copyId: copy.id, reservation: next }
    : { step: 'send', copyId: copy.id, to: next.pickupPoint, reservation: next }
}

/** A copy already awaited: found, arrived or sent on; what is ready already stays so. */
function taken(ledger: Ledger, copy: Copy, holder: Reservation, branch: string): Reservation {
  if (holder.state !== 'ready') return sendOn(ledger, copy, holder, branch)
  ledger.copy({ ...standing(copy, 'shelf', branch), reservationId: holder.id })
  return holder
}
