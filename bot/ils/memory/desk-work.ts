/** The lists a branch works from, over the rows in memory. */

import type { DeskThing } from '../../desk-port.ts'
import { branchCode } from '../../library/pickup.ts'
import { reservationBy, whereabouts } from '../../library/shelf.ts'
import { byShelf } from '../../library/shelf-order.ts'
import type { Copy, Instant } from '../../library/types.ts'
import type { DeskWork } from '../../ports.ts'
import { byDeadline, openRequest } from '../lines.ts'
import { shownPatron } from '../shelf-lines.ts'
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
  for (const copy of [...store.copies.values()].toSorted(byShelf)) {
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
  const held = { reservation, title, barcode, patron: shownPatron(shelf, reservation) }
  // A dropped one is not worth the walk; if the drop is undone it is back on the list.
  if (reservation.state === 'to-fetch' && copy.branch === branch && reservation.droppedUntil === undefined) {
    work.toFetch.push({ ...held, callNumber, ...(section === undefined ? {} : { section }) })
  }
  if (reservation.state === 'in-transit' && [from, pickup].includes(branch)) {
    work.inTransit.push({ ...held, from })
  }
  if (reservation.state === 'ready' && pickup === branch) work.ready.push({ reservation, title, barcode })
}

function openRequests(store: Store, branch: string, now: Instant): DeskWork['requests'] {
  return [...store.requests.values()]
    .filter((request) => request.state === 'pending' && request.branch === branch)
    .flatMap((request) => {
      const about = store.loans.get(request.loanId ?? '') ?? store.reservations.get(request.reservationId ?? '')
      const shelf = shelfOf(store, about?.titleId, now)
      return shelf ? [openRequest(shelf, store.library, request, now)] : []
    })
    .toSorted(byDeadline)
}

/** As the port says: whose branch's a thing is. */
export function branchesOf(store: Store, thing: DeskThing): string[] {
  if ('requestId' in thing) return branchIn(store.requests.get(thing.requestId)?.branch)
  if ('loanId' in thing) return branchIn(store.loans.get(thing.loanId)?.branch)
  if ('fetchOf' in thing) {
    return branchIn([...store.copies.values()].find((copy) => copy.reservationId === thing.fetchOf)?.branch)
  }
  if ('copyId' in thing) return branchIn(store.copies.get(thing.copyId)?.branch)
  if ('undo' in thing) return branchIn(store.undos.get(thing.undo)?.branch)
  const reservation = store.reservations.get(thing.reservationId)
  return branchIn(reservation && branchCode(reservation.pickupPoint))
}

const branchIn = (branch: string | undefined): string[] => (branch === undefined ? [] : [branch])
