/** What a patron is shown of a shelf: lines of the account, an offer, a card of the title. */

import type { OpenRequest } from '../desk-port.ts'
import type {
  Estimate,
  Holding,
  LoanLine,
  Placed,
  ReservationLine,
  ReservationOffer,
  TitleCard,
} from '../dialogue/asks.ts'
import { renewedDueAt } from '../library/deadlines.ts'
import { estimate } from '../library/estimate.ts'
import { freeBranches, pointsByNearness } from '../library/pickup.ts'
import { ahead, letGoFirst, position, waitersFor } from '../library/queue.ts'
import type { ReservationRefusal } from '../library/refusals.ts'
import { droppedBy, judgeRenewal, refuseRenewal, refuseReservation } from '../library/rules.ts'
import {
  couldServe,
  isActive,
  isFree,
  isUsable,
  itemTypeOf,
  loanBy,
  placeOf,
  reservationBy,
  type Shelf,
  standingOf,
} from '../library/shelf.ts'
import type { Copy, Instant, Library, LibraryRequest, Loan, PatronId, Reservation } from '../library/types.ts'

export function loanLine(shelf: Shelf, library: Library, loan: Loan, patronId: PatronId, now: Instant): LoanLine {
  const pending = shelf.requests.find((one) => one.loanId === loan.id)
  const judged = judgeRenewal(shelf, library, { patronId, loanId: loan.id }, now)
  const against = judged.verdict === 'may' ? undefined : judged.verdict === 'may-ask' ? judged.against : judged.refusal
  return {
    loan,
    title: shelf.title,
    waiting: waitersForLoan(shelf, library, loan, now),
    ...(pending ? { pending } : {}),
    ...(against ? { against } : {}),
  }
}

/** Others who wait for the copy of this loan and whom no free copy can serve. */
export function waitersForLoan(shelf: Shelf, library: Library, loan: Loan, now: Instant): number {
  const copy = shelf.copies.find((one) => one.id === loan.copyId)
  return copy ? waitersFor(shelf, library, copy, loan.patronId ?? '', now) : 0
}

/** An undecided request as the librarian who decides it needs it. */
export function openRequest(shelf: Shelf, library: Library, request: LibraryRequest, now: Instant): OpenRequest {
  const { patron } = standingOf(shelf, request.patronId)
  const line = { request, title: shelf.title, patron }
  const loan = loanBy(shelf, request.loanId)
  const copy = shelf.copies.find((one) => one.id === loan?.copyId)
  if (!loan || !copy) {
    const reservation = reservationBy(shelf, request.reservationId)
    const waiting = shelf.reservations.filter((one) => isActive(one) && one.id !== request.reservationId).length
    return { ...line, waiting, ...(reservation && { reservation }) }
  }
  const against = refuseRenewal(shelf, library, { patronId: request.patronId, loanId: loan.id }, now)
  const { dueAt } = renewedDueAt(library, loan.branch, loan.dueAt, itemTypeOf(library, copy).loanDays)
  return { ...line, waiting: waitersForLoan(shelf, library, loan, now), loan, dueAt, ...(against && { against }) }
}

/** In the order of their deadlines, then of their numbers. */
export const byDeadline = ({ request: a }: OpenRequest, { request: b }: OpenRequest): number =>
  a.deadlineAt === b.deadlineAt ? a.number - b.number : a.deadlineAt < b.deadlineAt ? -1 : 1

export const reservationLine = (
  shelf: Shelf,
  library: Library,
  reservation: Reservation,
  now: Instant,
): ReservationLine => ({ ...placed(shelf, library, reservation, now) })

/** Also the answer to placing it. */
export function placed(shelf: Shelf, library: Library, reservation: Reservation, now: Instant): Placed {
  const request = shelf.requests.find((one) => one.reservationId === reservation.id)
  return {
    reservation,
    title: shelf.title,
    position: position(shelf, library, reservation, now),
    behind: letGoFirst(shelf, library, reservation, now) ? 'somebody' : 'nobody',
    estimate: estimate(shelf, library, reservation, now),
    ...(request ? { request } : {}),
  }
}

/** What a reservation would be, or the first rule against it. */
export function reservationOffer(
  shelf: Shelf,
  library: Library,
  patronId: PatronId,
  now: Instant,
): ReservationOffer | ReservationRefusal {
  const refused = refuseReservation(shelf, library, { patronId }, now)
  if (refused) return refused
  const dropped = droppedBy(shelf, patronId, now)
  const { pickupPoint } = standingOf(shelf, patronId).patron
  const lendable = shelf.copies.filter((copy) => couldServe(library, copy, {}))
  const freeAt = freeBranches(library, lendable, pickupPoint)
  const wait: Estimate = estimate(shelf, library, pickupPoint === undefined ? {} : { pickupPoint }, now)
  return {
    title: shelf.title,
    points: pointsByNearness(library, freeAt),
    freeAt,
    position: ahead(shelf, library, {}, now).length + 1,
    estimate: wait,
    ...(dropped ? { dropped: dropped.id } : {}),
  }
}

export const titleCard = (shelf: Shelf, library: Library): TitleCard => ({
  title: shelf.title,
  holdings: holdingsOf(shelf, library),
  queue: shelf.reservations.filter(isActive).length,
})

function holdingsOf(shelf: Shelf, library: Library): Holding[] {
  const usable = shelf.copies.filter(isUsable)
  const groups = Map.groupBy(usable, (copy) => [placeOf(copy), copy.callNumber, copy.itemType].join('\n'))
  return [...groups.values()].flatMap((copies) => holdingOf(shelf, library, copies))
}

function holdingOf(shelf: Shelf, library: Library, copies: Copy[]): Holding[] {
  const [first] = copies
  if (!first) return []
  return [
    {
      branch: first.branch,
      ...(first.section === undefined ? {} : { section: first.section }),
      callNumber: first.callNumber,
      total: copies.length,
      available: copies.filter(isFree).length,
      lendable: itemTypeOf(library, first).lendable,
      dueDates: copies.flatMap((copy) => loanBy(shelf, copy.loanId)?.dueAt ?? []).toSorted(),
    },
  ]
}
