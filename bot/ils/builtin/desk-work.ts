/** The lists a branch works from. */

import { branchCode } from '../../library/pickup.ts'
import { reservationBy, type Shelf, whereabouts } from '../../library/shelf.ts'
import { byShelf } from '../../library/shelf-order.ts'
import type { Copy, Instant, Library } from '../../library/types.ts'
import type { DeskWork } from '../../ports.ts'
import { byDeadline, openRequest } from '../lines.ts'
import { shownPatron } from '../shelf-lines.ts'
import type { House } from './carry-out.ts'
import { readShelves } from './shelves.ts'

/** Titles with anything to do here: a copy held, to clear or on its way, or a request that waits for this branch. */
const titlesText = `
SELECT c.title_id AS id FROM copy c JOIN reservation r ON r.id = c.reservation_id
  WHERE c.branch = $1 OR c.at = $1 OR split_part(r.pickup_point, '/', 1) = $1
UNION SELECT title_id FROM copy WHERE place IN ('to-clear', 'in-transit') AND (branch = $1 OR at = $1)
UNION SELECT coalesce(loan.title_id, reservation.title_id) FROM request
  LEFT JOIN loan ON loan.id = request.loan_id LEFT JOIN reservation ON reservation.id = request.reservation_id
  WHERE request.state = 'pending' AND request.branch = $1`

export async function deskWork({ database: { sql }, places }: House, branch: string, now: Instant): Promise<DeskWork> {
  const titleIds = (await sql<{ id: string }>(titlesText, [branch])).map(({ id }) => id)
  const { library, of } = await readShelves(sql, places, { titleIds }, now)
  const shelves = [...of.values()]
  const work: DeskWork = {
    requests: openRequests(shelves, library, branch, now),
    toFetch: [],
    inTransit: [],
    goingHome: [],
    ready: [],
    toClear: [],
  }
  const copies = shelves
    .flatMap((shelf) => shelf.copies.map((copy) => ({ shelf, copy })))
    .toSorted((a, b) => byShelf(a.copy, b.copy))
  for (const { shelf, copy } of copies) sortInto(work, shelf, copy, branch)
  return work
}

function sortInto(work: DeskWork, shelf: Shelf, copy: Copy, branch: string): void {
  const { title } = shelf
  const { id: copyId, barcode, callNumber, section } = copy
  const from = whereabouts(copy)
  const reservation = reservationBy(shelf, copy.reservationId)
  if (!reservation) {
    if (copy.place === 'to-clear' && from === branch) work.toClear.push({ copyId, barcode, title })
    if (copy.place === 'in-transit' && [from, copy.branch].includes(branch)) {
      work.goingHome.push({ copyId, barcode, title, from, to: copy.branch })
    }
    return
  }
  const pickup = branchCode(reservation.pickupPoint)
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

function openRequests(shelves: Shelf[], library: Library, branch: string, now: Instant): DeskWork['requests'] {
  return shelves
    .flatMap((shelf) => shelf.requests.map((request) => ({ shelf, request })))
    .filter(({ request }) => request.branch === branch)
    .map(({ shelf, request }) => openRequest(shelf, library, request, now))
    .toSorted(byDeadline)
}
