// Keeps account of what the carrier's double is doing, so that it can be waited for and closed without leftovers.

import type { Timers } from './types.ts'

export type Activity = {
  /** Runs a task; `idle` waits for it. */
  run: <T>(task: () => Promise<T>) => Promise<T>
  /** Inside a task: pauses it. Someone paused counts as idle. `closed` means: stop here. */
  pause: (ms: number) => Promise<'go on' | 'closed'>
  after: Timers['after']
  /** Aborted when the double closes. */
  closing: AbortSignal
  /** Resolves when every task is done or paused. */
  idle: () => Promise<void>
  /** Cancels timers and pauses, aborts calls, waits for the tasks to end. */
  close: () => Promise<void>
}

/** The machine's own timers. */
export const machineTimers: Timers = {
  after: (ms, run) => {
    const timer = setTimeout(run, ms)
    return () => clearTimeout(timer)
  },
}

export function trackActivity(timers: Timers): Activity {
  const closer = new AbortController()
  const pending = new Set<() => void>()
  const paused = new Set<() => void>()
  let busy = 0
  let awaiting: (() => void)[] = []

  const change = (by: 1 | -1) => {
    busy += by
    if (busy > 0) return
    const told = awaiting
    awaiting = []
    for (const tell of told) tell()
  }

  const after: Timers['after'] = (ms, run) => {
    const cancel = timers.after(ms, () => {
      pending.delete(cancel)
      run()
    })
    pending.add(cancel)
    return () => {
      pending.delete(cancel)
      cancel()
    }
  }

  const pause: Activity['pause'] = async (ms) => {
    if (closer.signal.aborted) return 'closed'
    if (ms <= 0) return 'go on'
    change(-1)
    await new Promise<void>((resolve) => {
      const wake = () => {
        paused.delete(wake)
        change(1)
        resolve()
      }
      paused.add(wake)
      after(ms, wake)
    })
    return closer.signal.aborted ? 'closed' : 'go on'
  }

  const idle = () => (busy === 0 ? Promise.resolve() : new Promise<void>((resolve) => awaiting.push(resolve)))

  return {
    run: async (task) => {
      change(1)
      try {
        return await task()
      } finally {
        change(-1)
      }
    },
    pause,
    after,
    closing: closer.signal,
    idle,
    close: async () => {
      closer.abort()
      for (const cancel of pending) cancel()
      pending.clear()
      for (const wake of paused) wake()
      await idle()
    },
  }
}
