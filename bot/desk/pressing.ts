/** What is pressing: undecided half an hour before the hour it was promised for, or later (domain.md, “The promise: 11:00”). */

import type { DeskDays } from '../desk-day.ts'
import { addMinutes } from '../library/calendar.ts'
import type { Instant } from '../library/types.ts'

/** Staff are told of what is still open so many minutes before the promised hour. */
export const warnMinutes = 30

/** How many requests of each branch press now; a branch where nothing does is left out. */
export const pressing = (desk: Pick<DeskDays, 'openBy'>, now: Instant): Promise<Map<string, number>> =>
  desk.openBy(addMinutes(now, warnMinutes))
