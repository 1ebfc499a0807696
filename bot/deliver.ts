/** The last stretch of the road: each word to its phone, in order, and what became of it written down. */

import { setTimeout as pause } from 'node:timers/promises'
import { attempt } from './attempt.ts'
import type { Leases } from './leases.ts'
import type { Address, ChannelName, Instant } from './library/types.ts'
import type { Channel, SendOutcome } from './ports.ts'
import type { LetterBody } from './store/commit.ts'
import type { OutboxRow, Settlement } from './store/outbox.ts'

/** Words taken over or fallen due that are on their way at once; answers just thought of come on top. */
const mostAtOnce = 50

/** Said as it is, in words that are true now, not before an instant of library time, or not at all. */
export type Truth = 'say' | { say: LetterBody } | { later: Instant } | { skip: string }

export interface DeliveryParts {
  channels: Partial<Record<ChannelName, Channel>>
  leases: Leases
  takeDue: (limit: number) => Promise<OutboxRow[]>
  /** says whether a word to the same phone stood behind it */
  settle: (settlement: Settlement) => Promise<'next waits' | 'none waits'>
  now: () => Instant
  /** puts in what is never stored: the secret of a sign-in link */
  finish: (text: string) => string
  picture: (barcode: string) => Promise<Uint8Array>
  /** says whether a notice is still true, timely and wanted, and to which words it has changed */
  stillTrue: (row: OutboxRow) => Promise<Truth>
  /** a phone that stopped us, or is gone */
  gone: (address: Address) => Promise<void>
  /** ids only */
  broke: (outboxId: number | undefined, error: unknown) => void
  /** told of each hand-over */
  sent?: (row: OutboxRow, outcome: SendOutcome) => void
}

/** What one attempt has before it. */
export interface Delivering extends DeliveryParts {
  /** the whole channel is left alone for so many ms */
  rest: (channel: ChannelName, ms: number) => void
}

export interface Delivery {
  start(): void
  /** rows this process has just committed and leased */
  speak(rows: OutboxRow[]): void
  nudge(): void
  idle(): Promise<void>
  stop(): Promise<void>
}

/** Delivery, its looking for due rows not yet started. Per phone one word after another; phones never wait for each other. */
export function openDelivery(parts: DeliveryParts): Delivery {
  const lines = new Map<Address, Promise<void>>()
  const writing = new Set<Promise<void>>()
  const resting = new Map<Address | ChannelName, number>()
  const rest = (who: Address | ChannelName, ms: number): void => {
    for (const [one, until] of resting) if (until <= performance.now()) resting.delete(one)
    resting.set(who, performance.now() + ms)
  }
  const restLeft = (who: Address | ChannelName): number => (resting.get(who) ?? 0) - performance.now()
  const delivering: Delivering = { ...parts, rest }
  let stopped = true
  let timer: NodeJS.Timeout | undefined
  let looking: Promise<void> | undefined
  let again = false

  const deliver = async (row: OutboxRow, startBy: number): Promise<void> => {
    // What is tried again comes when its phone has rested: the words behind it wait for that.
    const wait = Math.max(restLeft(row.channel), row.attempts > 1 ? 0 : restLeft(row.address))
    if (wait > 0 || performance.now() > startBy) {
      await writeDown({ id: row.id, status: 'new', untried: true, againInMs: Math.max(0, Math.ceil(wait)) }, parts)
      return
    }
    const settlement = await attempt(row, delivering)
    if (settlement.status === 'new' && settlement.untried !== true) rest(row.address, settlement.againInMs ?? 0)
    const written = writeDown(settlement, parts).then((behind) => {
      writing.delete(written)
      if (behind === 'next waits') nudge()
    })
    writing.add(written)
    // What was sent is written down in the order of sending, whoever waits for it: the next word need not.
    if (settlement.status !== 'sent') await written
  }

  const speak = (rows: OutboxRow[]): void => {
    // Whoever stood in line too long might be overtaken by the end of the lease in the middle of an attempt.
    const startBy = performance.now() + parts.leases.wordMs - parts.leases.attemptMs
    for (const row of rows) {
      const before = lines.get(row.address) ?? Promise.resolve()
      const line = before
        .then(() => deliver(row, startBy))
        .catch((error: unknown) => parts.broke(row.id, error))
        .finally(() => {
          if (lines.get(row.address) === line) lines.delete(row.address)
        })
      lines.set(row.address, line)
    }
  }

  /** Nobody waits here for a slow phone: the end of each line looks again. */
  const look = async (): Promise<void> => {
    while (again && !stopped) {
      again = false
      const free = mostAtOnce - lines.size
      if (free <= 0) return
      const rows = await parts.takeDue(free)
      speak(rows)
      for (const row of rows) void lines.get(row.address)?.then(nudge)
    }
  }

  const nudge = (): void => {
    again = true
    if (stopped || looking !== undefined) return
    looking = look()
      .catch((error: unknown) => parts.broke(undefined, error))
      .finally(() => {
        looking = undefined
        if (again && lines.size < mostAtOnce) nudge()
      })
  }

  const idle = async (): Promise<void> => {
    while (lines.size > 0 || writing.size > 0 || looking !== undefined) {
      await Promise.all([...lines.values(), ...writing, looking])
    }
  }

  return {
    start() {
      stopped = false
      timer = setInterval(nudge, 1_000)
      nudge()
    },
    speak,
    nudge,
    idle,
    async stop() {
      stopped = true
      clearInterval(timer)
      await idle()
    },
  }
}

/** While the database is away, what ended is kept and written down later, so often; then the leases run out. */
const mostWrites = 15

/** Written down, if need be later: an answer already sent must not go out twice. */
async function writeDown(
  settlement: Settlement,
  { settle, broke }: DeliveryParts,
): Promise<'next waits' | 'none waits'> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await settle(settlement)
    } catch (error) {
      broke(settlement.id, error)
      if (tried >= mostWrites) return 'none waits'
      await pause(1_000)
    }
  }
}
