/** Webhook delivery: one at a time per queue, the head of the queue again and again until the bot says 2xx. */

import type { Post } from './post.ts'
import type { After } from './shapes.ts'
import type { Updates, Waiting } from './updates.ts'

export interface Hook {
  url: string
  secret: string | null
  maxConnections: number
}

/** One attempt to deliver; `status` is `null` when nothing answered. */
export interface Delivery {
  at: number
  updateId: number
  status: number | null
}

const MOST_REMEMBERED = 100_000
const ANSWER_WITHIN_MS = 60_000
const LONGEST_RETRY_AFTER_SECONDS = 3600
/** At once, then 2, 4, 8 … 120 seconds. */
const retryDelaySeconds = (attempt: number) => (attempt <= 1 ? 0 : Math.min(120, 2 ** (attempt - 1)))

export type Webhook = ReturnType<typeof createWebhook>

export function createWebhook(updates: Updates, post: Post, now: () => number, after: After) {
  const deliveries: Delivery[] = []
  const lanes = new Map<string, { entries: Waiting[]; attempt: number }>()
  const ready: string[] = []
  const timers = new Set<() => void>()
  const idlers = new Set<() => void>()
  let hook: Hook | null = null
  const onTheWay = new Set<AbortController>()
  let era = 0
  let posting = 0
  let lastFailure: { at: number; message: string } | null = null

  async function send(target: Hook, update: Waiting['update']): Promise<{ status: number | null; retryAfter: number }> {
    const stopper = new AbortController()
    onTheWay.add(stopper)
    const cancel = after(ANSWER_WITHIN_MS, () => stopper.abort())
    const headers: Record<string, string> = { 'content-type': 'application/json' }
    if (target.secret !== null) headers['x-telegram-bot-api-secret-token'] = target.secret
    const line: Delivery = { at: now(), updateId: update.update_id, status: null }
    const reply = await post(target.url, headers, JSON.stringify(update), stopper.signal).catch(() => null)
    cancel()
    onTheWay.delete(stopper)
    line.status = reply?.status ?? null
    deliveries.push(line)
    if (deliveries.length > MOST_REMEMBERED) deliveries.shift()
    if (reply === null || reply.status < 200 || reply.status > 299) {
      const message = reply === null ? 'Connection failed' : `Wrong response from the webhook: ${reply.status}`
      lastFailure = { at: now(), message }
    }
    return { status: line.status, retryAfter: Math.min(reply?.retryAfter ?? 0, LONGEST_RETRY_AFTER_SECONDS) }
  }

  function gather(added: Iterable<Waiting>): void {
    if (!hook) return
    for (const entry of added) {
      const lane = lanes.get(entry.lane)
      if (lane) lane.entries.push(entry)
      else {
        lanes.set(entry.lane, { entries: [entry], attempt: 0 })
        ready.push(entry.lane)
      }
    }
    pump()
  }

  function pump(): void {
    while (hook && posting < hook.maxConnections) {
      const key = ready.shift()
      if (key === undefined) break
      void deliver(hook, key, era)
    }
    if (posting === 0 && ready.length === 0) {
      for (const idler of idlers) idler()
      idlers.clear()
    }
  }

  async function deliver(target: Hook, key: string, mine: number): Promise<void> {
    const lane = lanes.get(key)
    const head = lane?.entries[0]
    if (!lane || !head) return
    posting += 1
    const expired = head.diesAt <= now()
    const { status, retryAfter } = expired ? { status: null, retryAfter: 0 } : await send(target, head.update)
    if (mine !== era) {
      posting -= 1
      pump()
      return
    }
    const done = expired || (status !== null && status >= 200 && status < 300)
    if (done) {
      lane.entries.shift()
      lane.attempt = 0
      updates.finish(head, expired ? 'expired' : 'delivered')
    } else lane.attempt += 1
    const delay = done ? 0 : retryAfter || retryDelaySeconds(lane.attempt)
    if (lane.entries.length === 0) lanes.delete(key)
    else if (delay === 0) ready.push(key)
    else {
      const cancel = after(delay * 1000, () => {
        timers.delete(cancel)
        ready.push(key)
        pump()
      })
      timers.add(cancel)
    }
    posting -= 1
    pump()
  }

  function stop(): void {
    hook = null
    era += 1
    for (const stopper of onTheWay) stopper.abort()
    for (const cancel of timers) cancel()
    timers.clear()
    lanes.clear()
    ready.length = 0
  }

  const unwatch = updates.watch(gather)
  return {
    deliveries,
    hook: () => hook,
    lastFailure: () => lastFailure,
    set(next: Hook): void {
      stop()
      hook = next
      lastFailure = null
      gather(updates.waiting)
    },
    stop,
    /** Posts an update `times` times at once, past its queue; answers with the statuses. */
    repeat(id: number, times: number): Promise<(number | null)[]> {
      const update = updates.update(id)
      const target = hook
      if (!update || !target) throw new Error(`No update ${id}, or no webhook to repeat it to`)
      return Promise.all(Array.from({ length: times }, async () => (await send(target, update)).status))
    },
    /** Nothing is being posted and nothing is due: what still waits, waits for its time. */
    idle: (): Promise<void> =>
      posting === 0 && ready.length === 0 ? Promise.resolve() : new Promise((resolve) => idlers.add(resolve)),
    close(): void {
      unwatch()
      stop()
      pump()
    },
  }
}
