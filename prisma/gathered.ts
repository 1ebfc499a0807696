/** Work that comes while some is under way goes together into the next: under load one statement serves many. */

import { setImmediate as others, setTimeout as pause } from 'node:timers/promises'
import { isRetryable } from './failures.ts'

/**
 * `all` carries out what it is given at once and answers each, in the order given. Only one such call is under way at a
 * time, with at most `atMost` in it, and where nobody is in a hurry they begin at least `apartMs` apart; one that comes
 * after a pause goes at once. When a call of many fails for a reason that does not pass by itself, each is carried out
 * alone, so that one that cannot be carried out fails by itself.
 */
export function gathered<One, Got>(
  all: (many: One[]) => Promise<Got[]>,
  { atMost = 50, apartMs = 0 } = {},
): (one: One) => Promise<Got> {
  let waiting: { one: One; resolve: (got: Got) => void; reject: (error: unknown) => void }[] = []
  let working = false
  let began = Number.NEGATIVE_INFINITY

  const together = async (batch: typeof waiting): Promise<void> => {
    try {
      const got = await all(batch.map(({ one }) => one))
      if (got.length !== batch.length) throw new Error(`${batch.length} asked, ${got.length} answered`)
      for (const [n, answer] of got.entries()) batch[n]?.resolve(answer)
    } catch (error) {
      if (batch.length > 1 && !isRetryable(error)) await Promise.all(batch.map((one) => together([one])))
      else for (const { reject } of batch) reject(error)
    }
  }
  const work = async (): Promise<void> => {
    working = true
    while (waiting.length > 0) {
      const wait = began + apartMs - performance.now()
      // Whoever has come to the door already goes along.
      await (wait > 0 ? pause(wait) : others())
      began = performance.now()
      const batch = waiting.slice(0, atMost)
      waiting = waiting.slice(atMost)
      await together(batch)
    }
    working = false
  }
  return (one) =>
    new Promise((resolve, reject) => {
      waiting.push({ one, resolve, reject })
      if (!working) void work()
    })
}
