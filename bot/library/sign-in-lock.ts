/** How long links and codes work, and how long somebody who keeps guessing has to wait (domain.md, “Credentials”). */

import type { Instant } from './types.ts'

const minute = 60_000
export const linkLifeMs = 10 * minute
export const deskCodeLifeMs = { code: 15 * minute, qr: 7 * 24 * 60 * minute }

/** Guesses that are free, per card and per phone that asked; many people may stand behind one IP address. */
export const freeGuesses = { card: 5, address: 5, ip: 20 }
/** Wrong codes that are free, per phone. */
export const freeCodes = 5
/** A code tried from so many wrong numbers is void: somebody is guessing. */
export const wrongNumbers = 3

/** A count that nothing was added to for so long starts anew, in ms. */
export const failuresFadeMs = 24 * 60 * minute
const longestMinutes = 60

/** Minutes to wait after this many failures: none for the first `free`, then 1, 2, 4 … at most 60. */
export function lockMinutes(failures: number, free: number): number {
  return failures <= free ? 0 : Math.min(longestMinutes, 2 ** Math.min(failures - free - 1, 6))
}

/** Whole minutes until a lock ends, rounded up; 0 when it has. */
export function minutesLeft(lockedUntil: Instant | undefined, now: Instant): number {
  return lockedUntil === undefined ? 0 : Math.max(0, Math.ceil((Date.parse(lockedUntil) - Date.parse(now)) / minute))
}
