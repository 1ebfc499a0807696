/** How long the wait may be, said honestly: from how many copies, due when, and a day only where one can be named. */

import type { Estimate } from '../dialogue/asks.ts'
import { addDays, localDate, nextOpenDay } from './calendar.ts'
import { ahead } from './queue.ts'
import { couldServe, isFree, itemTypeOf, loanBy, type Shelf } from './shelf.ts'
import type { Copy, CopyId, Instant, Library, LocalDate, PlaceId } from './types.ts'

/**
 * Everybody ahead is taken to keep a copy for its whole loan, once, and to bring it back on the day. A copy that is
 * overdue is counted but promises no day; without a copy that does, there is no expected day.
 */
export function estimate(
  shelf: Shelf,
  library: Library,
  wanted: { id?: string; copyId?: CopyId; pickupPoint?: PlaceId },
  now: Instant,
): Estimate {
  const today = localDate(now, library.zone)
  const serving = shelf.copies.filter((copy) => couldServe(library, copy, wanted))
  const due = serving.flatMap((copy) => loanBy(shelf, copy.loanId)?.dueAt ?? [])
  const before = ahead(shelf, library, wanted, now).length
  const day = serving.some(isFree) ? undefined : dayOf(before, serving.flatMap(backOn(shelf, library, today)))
  return {
    copies: serving.length,
    dueDates: due.toSorted(),
    ...(day === undefined ? {} : { expected: nextOpenDay(library, wanted.pickupPoint ?? day.branch, day.date) }),
  }
}

interface Return {
  date: LocalDate
  branch: string
  loanDays: number
}

/** The day a copy is expected over the desk; none for one that is overdue. */
const backOn =
  (shelf: Shelf, library: Library, today: LocalDate) =>
  (copy: Copy): Return[] => {
    const { loanDays } = itemTypeOf(library, copy)
    const loan = loanBy(shelf, copy.loanId)
    if (loan) return loan.dueAt < today ? [] : [{ date: loan.dueAt, branch: copy.branch, loanDays }]
    const holder = shelf.reservations.find((one) => one.id === copy.reservationId)
    if (!holder) return [{ date: today, branch: copy.branch, loanDays }]
    const collected = holder.keepUntil ? localDate(holder.keepUntil, library.zone) : today
    return [{ date: addDays(collected, loanDays), branch: copy.branch, loanDays }]
  }

/** The day on which a copy is left after everybody ahead was given the earliest one and kept it for its whole loan. */
function dayOf(before: number, returns: Return[]): Return | undefined {
  const coming = returns.toSorted((a, b) => (a.date < b.date ? -1 : 1))
  for (let served = 0; served < before; served += 1) {
    const earliest = coming.shift()
    if (!earliest) return undefined
    coming.push({ ...earliest, date: addDays(earliest.date, earliest.loanDays) })
    coming.sort((a, b) => (a.date < b.date ? -1 : 1))
  }
  return coming[0]
}
