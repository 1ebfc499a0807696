/** Long polling: updates one after another, each confirmed only after it was stored. */

import { setTimeout as pauseFor } from 'node:timers/promises'
import { type Api, GrammyError } from 'grammy'
import { forGrammy } from './telegram-calls.ts'
import { wantedUpdates } from './telegram-parse.ts'

export interface PollOptions {
  signal: AbortSignal
  /** Stores one update; rejects when it could not, and it comes again. */
  onUpdate: (update: unknown) => Promise<unknown>
  /** Told why polling waits: another poller, no network, no store. Holds no message and no token. */
  onTrouble?: (reason: string) => void
  /** Waits without polling; returns early when the signal is given. */
  pause?: (ms: number, signal: AbortSignal) => Promise<void>
}

/** Seconds that Telegram holds a poll open; the client must wait longer. */
export const pollSeconds = 30
const longestPauseMs = 30_000

/** Polls until the signal is given; never rejects. Backs off 1, 2, 4 … 30 s while something is wrong. */
export async function poll(api: Api, options: PollOptions): Promise<void> {
  const { signal, onUpdate, onTrouble = () => {}, pause = pauseUnlessStopped } = options
  let offset = 0
  let failures = 0
  while (!signal.aborted) {
    try {
      const updates = await api.getUpdates(
        { offset, timeout: pollSeconds, allowed_updates: wantedUpdates },
        forGrammy(signal),
      )
      // Nothing left to confirm: numbers may start again anywhere after a quiet week.
      if (updates.length === 0) offset = 0
      for (const update of updates) {
        await onUpdate(update)
        offset = update.update_id + 1
      }
      failures = 0
    } catch (error) {
      if (signal.aborted) return
      failures += 1
      onTrouble(error instanceof GrammyError ? `telegram ${error.error_code}` : 'no connection, or not stored')
      const asked = error instanceof GrammyError ? (error.parameters.retry_after ?? 0) * 1000 : 0
      await pause(Math.max(asked, Math.min(longestPauseMs, 1000 * 2 ** (failures - 1))), signal)
    }
  }
}

async function pauseUnlessStopped(ms: number, signal: AbortSignal): Promise<void> {
  await pauseFor(ms, undefined, { signal }).catch(() => {})
}
