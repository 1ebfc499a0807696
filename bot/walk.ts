/** The simulator's clock: library time walks hour by hour, and everything due on the way is done and said. */

import { setTimeout as pause } from 'node:timers/promises'
import { addMinutes } from './library/calendar.ts'
import type { Instant } from './library/types.ts'

/** The most one hour waits for its messages, in ms of the machine's clock. */
const quietWithinMs = 10_000

export interface Walking {
  now: () => Instant
  moveTo: (to: Instant) => Promise<void>
  tick: () => Promise<void>
  /** true while anything that came in or is due is left */
  busy: () => Promise<boolean>
  /** wake what works it off */
  nudge: (() => void)[]
}

/** Resolves at `to`, when nothing is left to send; a word that keeps failing is not waited for. */
export async function walk(to: Instant, walking: Walking): Promise<void> {
  await silence(walking)
  while (walking.now() < to) {
    const hour = addMinutes(walking.now(), 60)
    await walking.moveTo(hour < to ? hour : to)
    await walking.tick()
    await silence(walking)
  }
}

async function silence({ busy, nudge }: Walking): Promise<void> {
  const giveUp = performance.now() + quietWithinMs
  while ((await busy()) && performance.now() < giveUp) {
    for (const wake of nudge) wake()
    await pause(5)
  }
}
