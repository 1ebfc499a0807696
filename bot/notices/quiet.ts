/** Quiet hours: when a notice may not ring, and when it may again. Answers never ask. */

import { addDays, atLocal, localDate, localTime, weekdayOf } from '../library/calendar.ts'
import type { Instant, LocalDate } from '../library/types.ts'

/** Local hours `HH:mm`; from the evening until the morning when `from` is the later one, none at all when they are equal. */
export interface Quiet {
  from: string
  until: string
  sundays: boolean
}

/** domain.md, “Quiet hours”. */
export const usualQuiet: Quiet = { from: '20:00', until: '09:00', sundays: true }

/** True while nothing but answers may ring. */
export function isQuiet(instant: Instant, zone: string, quiet: Quiet): boolean {
  if (quiet.sundays && weekdayOf(localDate(instant, zone)) === 7) return true
  const time = localTime(instant, zone)
  const { from, until } = quiet
  return from > until ? time >= from || time < until : time >= from && time < until
}

/** The instant itself when a notice may ring then, else the end of the quiet hours, on Monday after a quiet Sunday. */
export function allowedFrom(instant: Instant, zone: string, quiet: Quiet): Instant {
  if (!isQuiet(instant, zone, quiet)) return instant
  let day: LocalDate = localDate(instant, zone)
  for (;;) {
    const morning = atLocal(zone, day, quiet.until)
    if (morning >= instant && !isQuiet(morning, zone, quiet)) return morning
    day = addDays(day, 1)
  }
}
