/** `getUpdates`: long polling with confirmation by offset, one poller at a time. */

import { type After, type Answer, accepted, refused, type Update } from './shapes.ts'
import type { Updates, Waiting } from './updates.ts'

const OTHER_POLLER = 'terminated by other getUpdates request; make sure that only one bot instance is running'

/** One request for updates; `gone` fires when the client hangs up. */
export interface Poll {
  offset: number
  limit: number
  timeoutSeconds: number
  gone: AbortSignal
}

export type Polling = ReturnType<typeof createPolling>

export function createPolling(updates: Updates, after: After) {
  let end: ((answer: Answer) => void) | null = null
  let everPolled = false

  /** Forgets what an offset confirms: only what this poller was given, so that numbers may restart anywhere. */
  function confirm(offset: number): void {
    const inOrder = sorted(updates.waiting)
    const confirmed =
      offset < 0
        ? inOrder.slice(0, Math.max(0, inOrder.length + offset))
        : inOrder.filter((entry) => entry.taken && entry.update.update_id < offset)
    for (const entry of confirmed) updates.finish(entry, 'delivered')
  }

  function take(limit: number): Update[] {
    updates.expire()
    const batch = sorted(updates.waiting).slice(0, limit)
    for (const entry of batch) entry.taken = true
    return batch.map(({ update }) => update)
  }

  return {
    /** Answers at once when something waits, else when something comes, the time is out or another takes over. */
    ask({ offset, limit, timeoutSeconds, gone }: Poll): Promise<Answer> {
      everPolled = true
      end?.(refused(409, OTHER_POLLER))
      if (offset !== 0) confirm(offset)
      const ready = take(limit)
      if (ready.length > 0 || timeoutSeconds <= 0 || gone.aborted) return Promise.resolve(accepted(ready))
      return new Promise((resolve) => {
        const finish = (answer: Answer) => {
          end = null
          cancel()
          unwatch()
          gone.removeEventListener('abort', hangUp)
          resolve(answer)
        }
        const hangUp = () => finish(accepted([]))
        const cancel = after(Math.min(timeoutSeconds, 50) * 1000, hangUp)
        const unwatch = updates.watch(() => {
          if (updates.waiting.size > 0) finish(accepted(take(limit)))
        })
        gone.addEventListener('abort', hangUp)
        end = finish
      })
    },
    /** Ends a waiting poll, as setting a webhook or closing the server does. */
    interrupt(reason: string | null): void {
      end?.(reason === null ? accepted([]) : refused(409, reason))
    },
    /** Everything a poller could take has been taken and confirmed. */
    idle: () => !everPolled || updates.waiting.size === 0,
  }
}

function sorted(waiting: Iterable<Waiting>): Waiting[] {
  return [...waiting].sort((a, b) => a.update.update_id - b.update.update_id)
}
