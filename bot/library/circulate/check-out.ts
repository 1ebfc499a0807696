/** A copy is lent over the desk; a reservation of the same title by the same patron is thereby collected. */

import { localDate } from '../calendar.ts'
import { type Done, type Ledger, type Occasion, openLedger, type Refused } from '../changes.ts'
import { dueAt } from '../deadlines.ts'
import { nextFor, waitersFor } from '../queue.ts'
import type { DeskRefusal } from '../refusals.ts'
import { isActive, isUsable, itemTypeOf, loanBy, reservationBy, type Shelf, standingOf } from '../shelf.ts'
import { refuseBorrower } from '../standing.ts'
import type { Copy, CopyId, Loan, LoanId, PatronId } from '../types.ts'
import { closeReservation, endReservation } from './end-reservation.ts'

export interface LendingInput {
  copyId: CopyId
  patronId: PatronId
  branch: string
  loanId: LoanId
  /** lends all the same, against what speaks against the card or for others in the queue */
  comment?: string
}

/** Never lends what is lent already or held for somebody else. */
export function checkOut(
  shelf: Shelf,
  input: LendingInput,
  occasion: Occasion,
): (Done & { loan: Loan; moved: boolean }) | Refused<DeskRefusal> {
  const { library, now } = occasion
  const copy = shelf.copies.find((one) => one.id === input.copyId)
  if (!copy) return { refused: { refusal: 'unknown-barcode' } }
  const refused = refuseCopy(shelf, copy, input, occasion) ?? refuseRule(shelf, copy, input, occasion)
  if (refused) return { refused }
  const ledger = openLedger(shelf, occasion)
  const due = dueAt(library, input.branch, itemTypeOf(library, copy).loanDays, localDate(now, library.zone))
  const loan: Loan = {
    id: input.loanId,
    copyId: copy.id,
    titleId: copy.titleId,
    patronId: input.patronId,
    branch: input.branch,
    lentAt: now,
    dueAt: due.dueAt,
    renewals: 0,
  }
  const { reservationId, at, missingSince, searchedAt, ...bare } = copy
  // A missing copy that is in somebody's hand is found.
  ledger.copy({ ...bare, place: 'shelf', loanId: loan.id })
  ledger.loan(loan, 'lent', input.comment)
  collect(ledger, copy, input.patronId)
  return { ...ledger.done(), loan, moved: due.moved }
}

function refuseCopy(
  shelf: Shelf,
  copy: Copy,
  { patronId }: LendingInput,
  { library }: Occasion,
): DeskRefusal | undefined {
  const lent = loanBy(shelf, copy.loanId)
  if (lent)
    return { refusal: lent.patronId === patronId ? 'already-lent-to-them' : 'lent-to-someone-else', loanId: lent.id }
  if (copy.place === 'withdrawn' || !itemTypeOf(library, copy).lendable) return { refusal: 'not-lendable' }
  const holder = reservationBy(shelf, copy.reservationId)
  return holder && holder.patronId !== patronId
    ? { refusal: 'held-for-someone-else', reservationId: holder.id }
    : undefined
}

function refuseRule(
  shelf: Shelf,
  copy: Copy,
  { patronId, comment }: LendingInput,
  { library, now }: Occasion,
): DeskRefusal | undefined {
  if (comment?.trim()) return undefined
  const borrower = refuseBorrower(standingOf(shelf, patronId), library, now)
  if (borrower || copy.reservationId !== undefined) return borrower
  const found: Copy = isUsable(copy) ? copy : { ...copy, place: 'shelf' }
  if (nextFor(shelf, library, found, now).next?.patronId === patronId) return undefined
  const others = { ...shelf, copies: shelf.copies.filter((one) => one.id !== copy.id) }
  const waiting = waitersFor(others, library, found, patronId, now)
  return waiting > 0 ? { refusal: 'others-wait', waiting } : undefined
}

/** The patron's own reservation is collected; if another copy was held for it, that one goes on. */
function collect(ledger: Ledger, copy: Copy, patronId: PatronId): void {
  const mine = ledger.shelf().reservations.find((one) => one.patronId === patronId && isActive(one))
  if (!mine || (mine.copyId !== undefined && mine.copyId !== copy.id)) return
  if (copy.reservationId === mine.id) closeReservation(ledger, mine, 'collected', 'collected')
  else endReservation(ledger, mine, 'collected', 'collected')
}
