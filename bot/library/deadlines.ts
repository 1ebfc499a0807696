/** What the library promises by when: decisions, pickup deadlines and due dates, all on open days. */
import { addDays, atLocal, closingTime, localDate, nextOpenDay, openDay } from './calendar.ts'
import type { Instant, Library, LocalDate, PlaceId } from './types.ts'

/** A due date, and whether it had to move to an open day: then the patron is told so. */
export interface DueDate {
  dueAt: LocalDate
  moved: boolean
}

/** By when staff decide: 11:00 (`settings.decideBy`) on the deciding branch's next open day after the local date on
 * which the request was made. Source: domain, “The promise: 11:00”. */
export const promisedBy = (library: Library, branch: PlaceId, madeAt: Instant): Instant =>
  atLocal(library.zone, openDay(library, branch, localDate(madeAt, library.zone), 1), library.settings.decideBy)

/** Until when a ready copy is kept: closing time of the pickup branch's 5th open day (`settings.pickupDays`), the day
 * after it became ready being the first that can count. */
export const keepUntil = (library: Library, pickup: PlaceId, readyAt: Instant): Instant =>
  closingTime(library, pickup, openDay(library, pickup, localDate(readyAt, library.zone), library.settings.pickupDays))

/** The deadline after an extension: as many open days again, counted from the day of the old deadline. */
export const keepLonger = (library: Library, pickup: PlaceId, keptUntil: Instant): Instant =>
  keepUntil(library, pickup, keptUntil)

/** When a loan is to be back: `loanDays` after the local day of lending, moved to the lending branch's next open day. */
export const dueAt = (library: Library, branch: PlaceId, loanDays: number, lentOn: LocalDate): DueDate => {
  const counted = addDays(lentOn, loanDays)
  const open = nextOpenDay(library, branch, counted)
  return { dueAt: open, moved: open !== counted }
}

/** The due date after a renewal: counted from the old due date, not from the day of asking. */
export const renewedDueAt = (library: Library, branch: PlaceId, oldDueAt: LocalDate, loanDays: number): DueDate =>
  dueAt(library, branch, loanDays, oldDueAt)
