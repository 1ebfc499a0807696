/** What a change of the calendar does to dates that were promised: they move to days on which the library is open, never back. */

import { closingTime, isOpenDay, localDate, nextOpenDay, openDay } from './calendar.ts'
import type { Instant, Library, LocalDate, Reservation } from './types.ts'

export interface Calendars {
  before: Library
  after: Library
}

/** The due date instead of one that now falls on a closed day of the lending branch; undefined when it stays. */
export function movedDueAt({ before, after }: Calendars, branch: string, dueAt: LocalDate): LocalDate | undefined {
  if (isOpenDay(after, branch, dueAt) || !isOpenDay(before, branch, dueAt)) return undefined
  return nextOpenDay(after, branch, dueAt)
}

/**
 * The pickup deadline after as many open days as the old one left; undefined when it stays. When the library now closes
 * earlier on its last day than was said, it is kept one open day more.
 */
export function movedKeepUntil(
  { before, after }: Calendars,
  { pickupPoint, readyAt, keepUntil }: Pick<Reservation, 'pickupPoint' | 'readyAt' | 'keepUntil'>,
): Instant | undefined {
  if (readyAt === undefined || keepUntil === undefined) return undefined
  const from = localDate(readyAt, before.zone)
  const last = localDate(keepUntil, before.zone)
  const days = openDaysUntil(before, pickupPoint, from, last)
  const counted = openDay(after, pickupPoint, from, Math.max(1, days))
  if (counted > last) return closingTime(after, pickupPoint, counted)
  if (!isOpenDay(before, pickupPoint, last) || !isOpenDay(after, pickupPoint, last)) return undefined
  if (closingTime(after, pickupPoint, last) >= closingTime(before, pickupPoint, last)) return undefined
  return closingTime(after, pickupPoint, openDay(after, pickupPoint, last, 1))
}

/** Open days after one date up to another, which counts. */
function openDaysUntil(library: Library, place: string, from: LocalDate, last: LocalDate): number {
  let days = 0
  for (let day = openDay(library, place, from, 1); day <= last; day = openDay(library, place, day, 1)) days += 1
  return days
}
