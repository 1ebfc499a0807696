/** How long somebody who keeps guessing has to wait (domain.md, “Credentials”). */

import type { Instant } from './types.ts'

/** A count that nothing was added to for so long starts anew, in ms. */
export const failuresFadeMs = 24 * 3_600_000
const longestMinutes = 60

/** Minutes to wait after this many failures: none for the first `free`, then 1, 2, 4 … at most 60. */
export function lockMinutes(failures: number, free: number): number {
  return failures <= free ? 0 : Math.min(longestMinutes, 2 ** Math.min(failures - free - 1, 6))
}

/** Whole minutes until a lock ends, rounded up; 0 when it has. */
export function minutesLeft(lockedUntil: Instant | undefined, now: Instant): number {
  return lockedUntil === undefined ? 0 : Math.max(0, Math.ceil((Date.parse(lockedUntil) - Date.parse(now)) / 60_000))
}
