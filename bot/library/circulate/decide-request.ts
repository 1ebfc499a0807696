/** A librarian decides a request; everything is checked again at that moment. */

import { type Done, type Ledger, type Occasion, openLedger, type Refused } from '../changes.ts'
import type { DeskRefusal, RenewalRefusal } from '../refusals.ts'
import { refuseRenewal } from '../rules.ts'
import { loanBy, reservationBy, type Shelf } from '../shelf.ts'
import type { LibraryRequest, Loan } from '../types.ts'
import { decided, endReservation } from './end-reservation.ts'
import { settle } from './hand-on.ts'
import { renewLoan } from './request-renewal.ts'

export interface DecisionInput {
  requestId: string
  approve: boolean
  comment?: string
}

export type DecisionDone = Done & { decided: LibraryRequest; loan?: Loan; against?: RenewalRefusal }

/** Against a rule only with a comment. A request already decided is told by the backend, which keeps those. */
export function decideRequest(
  shelf: Shelf,
  input: DecisionInput,
  occasion: Occasion,
): DecisionDone | Refused<DeskRefusal> {
  const request = shelf.requests.find((one) => one.id === input.requestId)
  if (!request) return { refused: { refusal: 'unknown-request' } }
  switch (request.kind) {
    case 'renewal':
      return decideRenewal(shelf, request, input, occasion)
    case 'reservation':
      return decideReservation(shelf, request, input, occasion)
  }
}

function decideRenewal(
  shelf: Shelf,
  request: LibraryRequest,
  input: DecisionInput,
  occasion: Occasion,
): DecisionDone | Refused<DeskRefusal> {
  const loan = loanBy(shelf, request.loanId)
  if (!loan) return { refused: { refusal: 'unknown-request' } }
  const ledger = openLedger(shelf, occasion)
  if (!input.approve) return { ...close(ledger, request, 'refused', input.comment), loan }
  const wish = { patronId: request.patronId, loanId: loan.id }
  const against = refuseRenewal(shelf, occasion.library, wish, occasion.now)
  if (against && !input.comment?.trim()) {
    return { refused: { refusal: 'comment-needed', against: against.refusal } }
  }
  const { renewed } = renewLoan(ledger, loan, input.comment)
  return { ...close(ledger, request, 'approved', input.comment), loan: renewed, ...(against ? { against } : {}) }
}

function decideReservation(
  shelf: Shelf,
  request: LibraryRequest,
  input: DecisionInput,
  occasion: Occasion,
): DecisionDone | Refused<DeskRefusal> {
  const reservation = reservationBy(shelf, request.reservationId)
  if (!reservation) return { refused: { refusal: 'unknown-request' } }
  // Nobody approves a copy that is being fetched: it is found or missing.
  if (input.approve && reservation.state !== 'requested') return { refused: { refusal: 'being-fetched' } }
  const ledger = openLedger(shelf, occasion)
  const closed = close(ledger, request, input.approve ? 'approved' : 'refused', input.comment)
  if (input.approve) {
    ledger.reservation({ ...reservation, state: 'waiting' }, 'approved', input.comment)
    settle(ledger)
  } else endReservation(ledger, reservation, 'refused', 'refused', input.comment)
  return { ...ledger.done(), decided: closed.decided }
}

function close(
  ledger: Ledger,
  request: LibraryRequest,
  state: 'approved' | 'refused',
  comment: string | undefined,
): DecisionDone {
  const closed = decided(ledger, request, state, comment)
  ledger.request(closed)
  return { ...ledger.done(), decided: closed }
}
