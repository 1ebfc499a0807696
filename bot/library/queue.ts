/** The line for one title: whose turn it is, who steps aside, and what place a patron is told. */

import { localDate } from './calendar.ts'
import { copyHeldBy, couldServe, isFree, isInLine, type Shelf } from './shelf.ts'
import { isEligible } from './standing.ts'
import type { Copy, CopyId, Instant, Library, PatronId, Reservation } from './types.ts'

/**
 * The line in its true order: by `seq`, except that whoever passed a turn comes after the one let go first, for as long
 * as that one stands in the line too. A mark never brings anybody forward.
 */
export function lineOf(shelf: Shelf): Reservation[] {
  const left = shelf.reservations.filter(isInLine).toSorted((a, b) => a.seq - b.seq)
  const line: Reservation[] = []
  while (left.length > 0) {
    const free = left.findIndex((one) => one.behind === undefined || !left.some(({ id }) => id === one.behind))
    line.push(...left.splice(Math.max(free, 0), 1))
  }
  return line
}

/** Marked so that it takes no copy now: dropped, or suspended until a later day. */
export const stepsAside = (reservation: Reservation, library: Library, now: Instant): boolean =>
  reservation.droppedUntil !== undefined ||
  (reservation.suspendedUntil !== undefined && localDate(now, library.zone) < reservation.suspendedUntil)

/** Whose turn it is for a copy, and the ineligible ones the turn goes over, in line order. */
export function nextFor(
  shelf: Shelf,
  library: Library,
  copy: Copy,
  now: Instant,
): { next?: Reservation; passedOver: Reservation[] } {
  const passedOver: Reservation[] = []
  for (const one of lineOf(shelf)) {
    if (one.state !== 'waiting' || stepsAside(one, library, now) || !couldServe(library, copy, one)) continue
    if (isEligible(shelf, library, one.patronId, now)) return { next: one, passedOver }
    passedOver.push(one)
  }
  return { passedOver }
}

/** Do two reservations want the same copies: is there one that could serve both. */
const competes = (shelf: Shelf, library: Library, one: { copyId?: CopyId }, other: { copyId?: CopyId }): boolean =>
  shelf.copies.some((copy) => couldServe(library, copy, one) && couldServe(library, copy, other))

/** The reservations ahead of this one, or ahead of a newcomer, that a copy this patron could get could serve. */
export function ahead(
  shelf: Shelf,
  library: Library,
  wanted: { id?: string; copyId?: CopyId },
  now: Instant,
): Reservation[] {
  const line = lineOf(shelf)
  const place = line.findIndex((one) => one.id === wanted.id)
  return line
    .slice(0, place < 0 ? line.length : place)
    .filter((one) => !stepsAside(one, library, now) && competes(shelf, library, one, wanted))
}

/** The ones behind it in the line that want the same copies and do not step aside, nearest first. */
export function following(shelf: Shelf, library: Library, reservation: Reservation, now: Instant): Reservation[] {
  const line = lineOf(shelf)
  const place = line.findIndex((one) => one.id === reservation.id)
  return line
    .slice(place + 1)
    .filter((one) => !stepsAside(one, library, now) && competes(shelf, library, one, reservation))
}

/** Who would be let go first by passing: the next one for the copy that is held, else the next one in the line. */
export function letGoFirst(
  shelf: Shelf,
  library: Library,
  reservation: Reservation,
  now: Instant,
): Reservation | undefined {
  const held = copyHeldBy(shelf, reservation.id)
  return held ? nextFor(shelf, library, held, now).next : following(shelf, library, reservation, now)[0]
}

/** The place a patron is told: from 1; 0 once a copy is held, or the reservation is over. */
export const position = (shelf: Shelf, library: Library, reservation: Reservation, now: Instant): number =>
  isInLine(reservation) ? ahead(shelf, library, reservation, now).length + 1 : 0

/**
 * How many others wait for this copy because no free one can serve them: what speaks against a renewal, or against
 * keeping a ready copy longer. Who steps aside or may not borrow now does not count.
 */
export function waitersFor(shelf: Shelf, library: Library, copy: Copy, patronId: PatronId, now: Instant): number {
  const free = shelf.copies.filter(isFree)
  let waiting = 0
  for (const one of lineOf(shelf)) {
    if (one.patronId === patronId || stepsAside(one, library, now) || !couldServe(library, copy, one)) continue
    if (!isEligible(shelf, library, one.patronId, now)) continue
    const served = free.findIndex((other) => couldServe(library, other, one))
    if (served < 0) waiting += 1
    else free.splice(served, 1)
  }
  return waiting
}
