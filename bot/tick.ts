/** What the calendar does by itself: the scheduler only ticks, and a tick does everything due up to `now`. */

import { addMinutes, atLocal, localDate } from './library/calendar.ts'
import type { Instant, Library } from './library/types.ts'
import { lateMinutes } from './notices/plan.ts'
import type { Desk } from './ports.ts'
import type { Telling } from './tell.ts'

/** Everybody is looked at again at least so often: what a process left behind between act and word is found so. */
const sweepMinutes = 15

export interface Ticking {
  desk: Pick<Desk, 'passTime'>
  telling: Pick<Telling, 'planAll'>
  library: () => Promise<Library>
  /** tells librarians what presses, when its hour has come; gives how many words that were */
  remind: (library: Library, now: Instant) => Promise<number>
  /** forgets what is due to be forgotten */
  forget: (library: Library, now: Instant) => Promise<void>
}

/** What a tick did, in numbers. */
export interface Ticked {
  ended: number
  planned: number
}

export type Tick = (now: Instant) => Promise<Ticked>

/**
 * Gives the tick of this process. It remembers when it last looked at everybody, nothing else: a tick that was cut off,
 * repeated, or run by two processes at once does nothing twice. Ticks of one process never overlap.
 */
export function openTick(ticking: Ticking): Tick {
  let swept: Instant | undefined
  let forgot: string | undefined
  let before: Promise<unknown> = Promise.resolve()

  const tick = async (now: Instant): Promise<Ticked> => {
    const library = await ticking.library()
    const { ended } = await ticking.desk.passTime(now)
    let planned = 0
    if (ended > 0 || sweepIsDue(swept, now, library)) {
      planned = await ticking.telling.planAll(now)
      swept = now
    }
    planned += await ticking.remind(library, now)
    const today = localDate(now, library.zone)
    if (forgot !== today) {
      await ticking.forget(library, now)
      forgot = today
    }
    return { ended, planned }
  }

  return (now) => {
    const next = before.then(() => tick(now))
    before = next.catch(() => undefined)
    return next
  }
}

/** At first, on a new day, when requests become late, after a while, and when the clock was turned back. */
function sweepIsDue(swept: Instant | undefined, now: Instant, { zone, settings }: Library): boolean {
  if (swept === undefined || now < swept || addMinutes(swept, sweepMinutes) <= now) return true
  const today = localDate(now, zone)
  const lateAt = addMinutes(atLocal(zone, today, settings.decideBy), lateMinutes)
  return today !== localDate(swept, zone) || (swept < lateAt && lateAt <= now)
}
