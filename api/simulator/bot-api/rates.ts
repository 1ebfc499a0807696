/** Telegram's limits on what a bot sends, as token buckets on the injected clock. */

import { type Refused, tooMany } from './shapes.ts'

/** Messages a second for the whole bot, and for one chat with so many in one go before it counts. */
export interface Limits {
  perSecond: number
  perChat: number
  burst: number
}

/** What Telegram documents: about 30 a second, 1 a second in one chat with short bursts. */
export const TELEGRAM_LIMITS: Limits = { perSecond: 30, perChat: 1, burst: 3 }

export function createRates(limits: Limits, now: () => number) {
  const buckets = new Map<number | 'bot', { left: number; at: number }>()
  /** Seconds until the bucket has one again, 0 when it has. */
  function wait(key: number | 'bot', perSecond: number, burst: number): number {
    const bucket = buckets.get(key) ?? { left: burst, at: now() }
    bucket.left = Math.min(burst, bucket.left + ((now() - bucket.at) / 1000) * perSecond)
    bucket.at = now()
    buckets.set(key, bucket)
    return bucket.left >= 1 ? 0 : Math.max(1, Math.ceil((1 - bucket.left) / perSecond))
  }
  /** A refusal when this message comes too soon; otherwise it is counted. */
  return (chatId: number): Refused | null => {
    const seconds = Math.max(
      wait('bot', limits.perSecond, limits.perSecond),
      wait(chatId, limits.perChat, limits.burst),
    )
    if (seconds > 0) return tooMany(seconds)
    for (const key of ['bot', chatId] as const) {
      const bucket = buckets.get(key)
      if (bucket) bucket.left -= 1
    }
    return null
  }
}
