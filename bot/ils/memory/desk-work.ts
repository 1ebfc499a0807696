/** The lists a branch works from, over the rows in memory. */

import { branchCode } from '../../library/pickup.ts'
import { isActive, reservationBy, whereabouts } from '../../library/shelf.ts'
import type { Copy, Instant, LibraryRequest } from '../../library/types.ts'
import type { DeskWork } from '../../ports.ts'
import { waitersForLoan } from '../lines.ts'
import { type Store, shelfOf } from './store.ts'

export function deskWork(store: Store, branch: string, now: Instant): DeskWork {
  const work: DeskWork = {
    requests: openRequests(store, branch, now),
    toFetch: [],
    inTransit: [],
    goingHome: [],
    ready: [],
    toClear: [],
  }
  for (const copy of [...store.copies.values()].toSorted((a, b) => (a.callNumber < b.callNumber ? -1 : 1))) {
    sortInto(work, store, copy, branch, now)
  }
  return work
}

function sortInto(work: DeskWork, store: Store, copy: Copy, branch: string, now: Instant): void {
  const shelf = shelfOf(store, copy.titleId, now)
  if (!shelf) return
  const { title } = shelf
  const { barcode, callNumber, section } = copy
  const from = whereabouts(copy)
  const reservation = reservationBy(shelf, copy.reservationId)
  const pickup = reservation && branchCode(reservation.pickupPoint)
  if (!reservation) {
    if (copy.place === 'to-clear' && from === branch) work.toClear.push({ copyId: copy.id, barcode, title })
    if (copy.place === 'in-transit' && [from, copy.branch].includes(branch)) {
      work.goingHome.push({ copyId: copy.id, barcode, title, from, to: copy.branch })
    }
    return
  }
  // A dropped one is not worth the walk; if the drop is undone it is back on the list.
  if (reservation.state === 'to-fetch' && copy.branch === branch && reservation.droppedUntil === undefined) {
    work.toFetch.push({ reservation, title, barcode, callNumber, ...(section === undefined ? {} : { section }) })
  }
  if (reservation.state === 'in-transit' && [from, pickup].includes(branch)) {
    work.inTransit.push({ reservation, title, barcode, from })
  }
  if (reservation.state === 'ready' && pickup === branch) work.ready.push({ reservation, title, barcode })
}

function openRequests(store: Store, branch: string, now: Instant): DeskWork['requests'] {
  return [...store.requests.values()]
    .filter((request) => request.state === 'pending' && request.branch === branch)
    .toSorted((a, b) => (a.deadlineAt === b.deadlineAt ? a.number - b.number : a.deadlineAt < b.deadlineAt ? -1 : 1))
    .flatMap((request) => {
      const shelf = shelfAbout(store, request, now)
      const reservation = shelf && reservationBy(shelf, request.reservationId)
      const waiting = othersWaiting(store, request, now)
      return shelf ? [{ request, title: shelf.title, waiting, ...(reservation && { reservation }) }] : []
    })
}

function shelfAbout(store: Store, request: LibraryRequest, now: Instant) {
  const about = store.loans.get(request.loanId ?? '') ?? store.reservations.get(request.reservationId ?? '')
  return shelfOf(store, about?.titleId, now)
}

function othersWaiting(store: Store, request: LibraryRequest, now: Instant): number {
  const shelf = shelfAbout(store, request, now)
  const loan = store.loans.get(request.loanId ?? '')
  if (!shelf) return 0
  if (loan) return waitersForLoan(shelf, store.library, loan, now)
  return shelf.reservations.filter((one) => isActive(one) && one.id !== request.reservationId).length
}
