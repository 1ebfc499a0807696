/** What a librarian reads first in the morning: what must be done today, and how the last days went. */

import { z } from 'zod'
import { addDays, addMinutes, localDate, startOfDay } from '../library/calendar.ts'
import { deed } from './deed.ts'
import { knownBranch } from './known-branch.ts'

const input = z.object({ branch: z.string().min(1).max(50) })

/** Figures speak of today and of the days before it, so many in all. */
export const figureDays = 14
/** A message that failed longer ago is no work any more. */
const failedMinutes = 7 * 24 * 60

export const dayDeeds = {
  today: deed({
    name: 'today',
    does: 'What a branch must decide, fetch, receive, clear and search for, counted, and the messages that reached nobody.',
    kind: 'read',
    may: 'librarian',
    input,
    branches: knownBranch,
    subject: ({ branch }) => branch,
    async run({ desk, words }, { now }, { branch }) {
      const [day, failed] = await Promise.all([
        desk.day(branch, now),
        words.failed(branch, addMinutes(now, -failedMinutes)),
      ])
      return { ...day, failed }
    },
  }),
  figures: deed({
    name: 'figures',
    does: 'The last 14 days of a branch: requests decided in time, loans and reservations by day, queues; and the messages of the whole library by kind.',
    kind: 'read',
    may: 'librarian',
    input,
    branches: knownBranch,
    subject: ({ branch }) => branch,
    async run({ desk, words, library }, { now }, { branch }) {
      const { zone } = await library()
      const since = addDays(localDate(now, zone), 1 - figureDays)
      const [figures, messages] = await Promise.all([
        desk.figures(branch, since, now),
        words.byKind(startOfDay(zone, since)),
      ])
      return { ...figures, messages }
    },
  }),
}
