/** Telegram's Bot API on this machine: the bot talks HTTP to it, people use it through `phone`. */

import Fastify, { type FastifyPluginAsync } from 'fastify'
import { createCalls, type RecordedCall } from './calls.ts'
import { createFaults, type Fault, type FaultFor } from './faults.ts'
import { createPhone, type Phone } from './phone.ts'
import { createPolling } from './polling.ts'
import { createPost, type Post } from './post.ts'
import { createRates, type Limits } from './rates.ts'
import { botApiRoutes } from './routes.ts'
import type { Chat, Profile, Server } from './server.ts'
import type { After, Update, User } from './shapes.ts'
import { createUpdates, type Fate } from './updates.ts'
import { createWebhook, type Delivery } from './webhook.ts'

export interface BotApiOptions {
  /** Tokens that open this bot; any other gets 401. */
  tokens: readonly string[]
  /** Milliseconds since 1970. */
  now: () => number
  /** Timers; the machine's own unless given. */
  after?: After
  /** How updates reach the webhook; HTTP unless given. */
  post?: Post
  username?: string
  firstUpdateId?: number
  /** Telegram's limits on sending; off unless given (`TELEGRAM_LIMITS`). */
  limits?: Limits
}

/** Somebody with a phone. Their number is their chat's too. */
interface Person {
  id: number
  first_name?: string
  last_name?: string
  username?: string
  language_code?: string
}

export interface BotApi {
  readonly bot: User
  /** Register under any prefix: `apiRoot` is the server's address plus that prefix. */
  readonly routes: FastifyPluginAsync
  /** The phone of this person, the same one each time; what is known of them is settled by the first call. */
  phone(who: number | Person): Phone
  phones(): readonly Phone[]
  /** Hands the bot an update of any content; an `update_id` of its own is kept. Answers with the number. */
  send(update: Record<string, unknown>): number
  /** The next matching calls meet this fault. */
  fault(fault: Fault, meets?: FaultFor): void
  clearFaults(): void
  /** Every call the bot made, oldest first (`getUpdates` left out), refused ones and lost answers too. */
  calls(method?: string): readonly RecordedCall[]
  onCall(listener: (call: RecordedCall) => void): () => void
  /** Every attempt to deliver to the webhook. */
  deliveries(): readonly Delivery[]
  readonly profile: Profile
  readonly updates: {
    /** Updates the bot has not taken yet. */
    waiting(): number
    fate(updateId: number): Fate | undefined
    /** Delivers one again, unchanged: to a webhook all copies at once (their statuses), to a poller in its queue ([]). */
    repeat(updateId: number, times?: number): Promise<(number | null)[]>
    /** Keeps back what phones do until `release`, which may reorder it: then one strictly after another. */
    hold(): void
    release(arrange?: (held: readonly Update[]) => readonly Update[]): void
    /** The next update has this number, as after a quiet week. */
    jump(to: number): void
  }
  /** Answers when every update is taken or waits for a retry's time. Taken is not yet answered: see `phone.until`. */
  idle(): Promise<void>
  /** Ends polls, deliveries and timers. The routes' app calls it when it closes. */
  close(): void
}

const machineTimers: After = (ms, run) => {
  const timer = setTimeout(run, ms)
  return () => clearTimeout(timer)
}

export function botApi(options: BotApiOptions): BotApi {
  const { now, after: timers = machineTimers } = options
  const running = new Set<() => void>()
  const after: After = (ms, run) => {
    const stop = timers(ms, () => {
      running.delete(stop)
      run()
    })
    running.add(stop)
    return () => {
      running.delete(stop)
      stop()
    }
  }
  const wire = options.post ? { post: options.post, close: () => {} } : createPost()
  const updates = createUpdates({ now, firstId: options.firstUpdateId ?? 100_000_001 })
  const polling = createPolling(updates, after)
  const webhook = createWebhook(updates, wire.post, now, after)
  const phones = new Map<number, Phone>()
  let number = 0
  const server: Server = {
    now,
    after,
    bot: { id: 7_000_000_001, is_bot: true, first_name: 'Rinda', username: options.username ?? 'rinda_bot' },
    chats: new Map(),
    files: new Map(),
    presses: new Map(),
    inline: new Map(),
    profile: { name: new Map(), description: new Map(), shortDescription: new Map(), commands: new Map() },
    updates,
    polling,
    webhook,
    nextNumber: () => ++number,
  }
  const faults = createFaults()
  const rate = options.limits ? createRates(options.limits, now) : null
  const calls = createCalls({ server, faults, rate })

  function close(): void {
    webhook.close()
    polling.interrupt(null)
    for (const stop of running) stop()
    running.clear()
    wire.close()
  }

  return {
    bot: server.bot,
    routes: botApiRoutes({ tokens: options.tokens, server, calls, close }),
    phone(who) {
      const person = typeof who === 'number' ? { id: who } : who
      const known = phones.get(person.id)
      if (known) return known
      const user: User = { first_name: `Reader ${person.id}`, ...person, is_bot: false }
      const chat: Chat = { user, standing: 'stranger', messages: new Map(), toasts: [], watchers: new Set() }
      const phone = createPhone(server, chat)
      server.chats.set(user.id, chat)
      phones.set(user.id, phone)
      return phone
    },
    phones: () => [...phones.values()],
    send: (update) => updates.add(update, 0).update_id,
    fault: (fault, meets = {}) => faults.add(fault, meets),
    clearFaults: faults.clear,
    calls: (method) => (method === undefined ? calls.history : calls.history.filter((call) => call.method === method)),
    onCall: calls.watch,
    deliveries: () => webhook.deliveries,
    profile: server.profile,
    updates: {
      waiting: () => updates.waiting.size,
      fate: updates.fate,
      async repeat(updateId, times = 1) {
        if (webhook.hook()) return webhook.repeat(updateId, times)
        updates.again(updateId, times)
        return []
      },
      hold: updates.hold,
      release: (arrange) => updates.release(arrange),
      jump: updates.jump,
    },
    async idle() {
      if (webhook.hook()) return webhook.idle()
      if (polling.idle()) return
      await new Promise<void>((resolve) => {
        const stop = updates.watch(() => {
          if (!polling.idle()) return
          stop()
          resolve()
        })
      })
    },
    close,
  }
}

/** Starts a double on its own port of 127.0.0.1 (any free one unless given). `apiRoot` goes into grammY's `client`. */
export async function listenBotApi(
  options: BotApiOptions & { port?: number },
): Promise<BotApi & { apiRoot: string; stop: () => Promise<void> }> {
  const api = botApi(options)
  const app = Fastify({ logger: false, forceCloseConnections: true })
  await app.register(api.routes)
  const apiRoot = await app.listen({ host: '127.0.0.1', port: options.port ?? 0 })
  return { ...api, apiRoot, stop: () => app.close() }
}
