/** A clock and timers moved by hand, so that no test waits for time to pass. */

import type { After } from '../../api/simulator/bot-api/shapes.ts'

export interface HandClock {
  /** Milliseconds since 1970. */
  now: () => number
  after: After
  /** Moves time on; what falls due on the way runs in its order, at its time. */
  advance(ms: number): void
  /** Timers not yet due. */
  waiting(): number
}

export function handClock(start = Date.UTC(2026, 3, 14, 7)): HandClock {
  let time = start
  let timers: { at: number; run: () => void }[] = []
  return {
    now: () => time,
    after(ms, run) {
      const timer = { at: time + ms, run }
      timers.push(timer)
      return () => {
        timers = timers.filter((one) => one !== timer)
      }
    },
    advance(ms) {
      const until = time + ms
      for (;;) {
        const next = timers.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0]
        if (!next) break
        timers = timers.filter((one) => one !== next)
        time = next.at
        next.run()
      }
      time = until
    },
    waiting: () => timers.length,
  }
}
