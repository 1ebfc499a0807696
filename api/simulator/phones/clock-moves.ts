/** Where the simulator's clock is asked to go. */

import { z } from 'zod'
import { addDays, addMinutes, atLocal, localDate, localTime } from '../../../bot/library/calendar.ts'
import type { Instant } from '../../../bot/library/types.ts'

const duration = /^P(?=.)(?:(\d{1,3})W)?(?:(\d{1,4})D)?(?:T(?=.)(?:(\d{1,4})H)?(?:(\d{1,5})M)?)?$/
const local = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/

export const clockMove = z.union([
  z.strictObject({
    to: z
      .union([z.iso.datetime({ offset: true }), z.string().regex(local)], 'give an instant, or local date and time')
      .describe('an instant (2026-04-15T06:00:00Z), or a date and hour of the library (2026-04-15T09:00)'),
  }),
  z.strictObject({ by: z.string().regex(duration, 'give a duration like P1D, P1W or PT1H') }),
])
export type ClockMove = z.infer<typeof clockMove>

/** The instant meant; days and weeks keep the hour of the day, also over a change of the clock. */
export function destination(move: ClockMove, now: Instant, zone: string): Instant {
  if ('to' in move) {
    const [date = '', time = ''] = move.to.split('T')
    return local.test(move.to) ? atLocal(zone, date, time) : new Date(move.to).toISOString()
  }
  const [weeks = 0, days = 0, hours = 0, minutes = 0] = (duration.exec(move.by) ?? [])
    .slice(1)
    .map((part) => Number(part ?? 0))
  const onDays = weeks * 7 + days
  const sameHour = onDays === 0 ? now : atLocal(zone, addDays(localDate(now, zone), onDays), localTime(now, zone))
  return addMinutes(sameHour, hours * 60 + minutes)
}

/** Nine o'clock tomorrow, as a local date and hour. */
export const nextMorning = (now: Instant, zone: string) => `${addDays(localDate(now, zone), 1)}T09:00`

export const longestWalkDays = 400
