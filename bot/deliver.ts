/** The last stretch of the road: each word to its phone, in order, still true, and what became of it written down. */

import type { Address, ChannelName, Instant } from './library/types.ts'
import type { Channel, Letter, SendOutcome } from './ports.ts'
import type { LetterBody } from './store/commit.ts'
import type { OutboxRow, Settlement } from './store/outbox.ts'

/** An attempt that takes longer is given up as `unknown`, in ms; shorter than the lease. */
const attemptMs = 10_000
/** The longest pause between two attempts, in ms. */
const longestPauseMs = 10 * 60_000
const mostAttempts = 12

/** Said as it is, in words that are true now, not before an instant of library time, or not at all. */
export type Truth = 'say' | { say: LetterBody } | { later: Instant } | { skip: string }

export interface Delivering {
  channels: Partial<Record<ChannelName, Channel>>
  takeDue: (limit: number) => Promise<OutboxRow[]>
  settle: (settlements: Settlement[]) => Promise<void>
  now: () => Instant
  /** puts in what is never stored: the secret of a sign-in link */
  finish: (text: string) => string
  picture: (barcode: string) => Promise<Uint8Array>
  /** says whether a notice is still true, timely and wanted, and to which words it has changed */
  stillTrue: (row: OutboxRow) => Promise<Truth>
  /** a phone that stopped us, or is gone: the channel is muted or dead for it */
  gone: (address: Address, how: 'stopped' | 'dead') => Promise<void>
  /** ids only */
  broke: (outboxId: number | undefined, error: unknown) => void
  /** how long each hand-over took, in ms of the machine's clock */
  sent?: (row: OutboxRow, outcome: SendOutcome) => void
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
export function openDelivery(delivering: Delivering): Delivery {
  const lines = new Map<Address, Promise<void>>()
  const blocked = new Set<Address>()
  const resting = new Map<ChannelName, number>()
  const written = settlements(delivering)
  let stopped = true
  let timer: NodeJS.Timeout | undefined
  let looking: Promise<void> | undefined
  let again = false

  const deliver = async (row: OutboxRow): Promise<void> => {
    const wait = (resting.get(row.channel) ?? 0) - performance.now()
    if (blocked.has(row.address) || wait > 0) {
      await written.add({ id: row.id, status: 'new', untried: true, againInMs: Math.max(0, Math.ceil(wait)) })
      return
    }
    const settlement = await attempt(row, delivering, resting)
    if (settlement.status === 'new' && settlement.untried !== true) blocked.add(row.address)
    await written.add(settlement)
  }

  const speak = (rows: OutboxRow[]): void => {
    for (const row of rows) {
      const before = lines.get(row.address) ?? Promise.resolve()
      const line = before.then(() => deliver(row)).catch((error: unknown) => delivering.broke(row.id, error))
      lines.set(row.address, line)
      void line.then(() => {
        if (lines.get(row.address) !== line) return
        lines.delete(row.address)
        blocked.delete(row.address)
      })
    }
  }

  const look = async (): Promise<void> => {
    do {
      again = false
      const rows = await delivering.takeDue(50)
      speak(rows)
      await Promise.all(rows.map((row) => lines.get(row.address)))
      if (rows.length > 0) again = true
    } while (again && !stopped)
  }

  const nudge = (): void => {
    again = true
    if (stopped || looking !== undefined) return
    looking = look()
      .catch((error: unknown) => delivering.broke(undefined, error))
      .finally(() => {
        looking = undefined
      })
  }

  const idle = async (): Promise<void> => {
    while (lines.size > 0 || looking !== undefined) await Promise.all([...lines.values(), looking])
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
      await written.flushed()
    },
  }
}

async function attempt(row: OutboxRow, delivering: Delivering, resting: Map<ChannelName, number>): Promise<Settlement> {
  const channel = delivering.channels[row.channel]
  if (channel === undefined) return { id: row.id, status: 'failed', failure: 'channel-off' }
  if (row.expiresAt !== undefined && row.expiresAt <= delivering.now()) {
    return { id: row.id, status: 'skipped', failure: 'too-late' }
  }
  const truth = await delivering.stillTrue(row)
  if (truth !== 'say') {
    if ('skip' in truth) return { id: row.id, status: 'skipped', failure: truth.skip }
    if ('later' in truth) return { id: row.id, status: 'new', untried: true, sendAfter: truth.later }
  }
  const letter = await letterOf(truth === 'say' ? row : { ...row, body: truth.say }, delivering)
  if (row.interrupted && (await channel.lookUp?.(letter, row.madeAt)) === 'sent') return { id: row.id, status: 'sent' }
  const outcome = await channel.send(letter, AbortSignal.timeout(attemptMs))
  delivering.sent?.(row, outcome)
  return await settlementOf(row, outcome, delivering, resting)
}

async function letterOf(row: OutboxRow, delivering: Delivering): Promise<Letter> {
  const { body } = row
  const providerId = row.providerId ?? ''
  return {
    id: String(row.id),
    address: row.address,
    act: row.act === 'send' ? { act: 'send' } : { act: row.act, providerId },
    text: delivering.finish(body.text),
    choices: body.choices,
    ...(body.barcode === undefined ? {} : { picture: await delivering.picture(body.barcode) }),
    ...(row.expiresAt === undefined ? {} : { validForMs: Date.parse(row.expiresAt) - Date.parse(delivering.now()) }),
  }
}

async function settlementOf(
  row: OutboxRow,
  outcome: SendOutcome,
  delivering: Delivering,
  resting: Map<ChannelName, number>,
): Promise<Settlement> {
  const { id } = row
  if ('sent' in outcome) return { id, status: 'sent', providerId: outcome.providerId }
  switch (outcome.failure) {
    case 'retry': {
      if (row.attempts >= mostAttempts) return { id, status: 'failed', failure: outcome.reason }
      const backoff = Math.min(longestPauseMs, 1_000 * 2 ** (row.attempts - 1))
      const againInMs = Math.max(outcome.afterMs, backoff)
      if (outcome.scope === 'channel') resting.set(row.channel, performance.now() + againInMs)
      return { id, status: 'new', againInMs, failure: outcome.reason }
    }
    case 'stopped':
      await delivering.gone(row.address, 'stopped')
      return { id, status: 'failed', failure: outcome.reason }
    case 'dead':
      if (outcome.scope === 'address') await delivering.gone(row.address, 'dead')
      return { id, status: 'failed', failure: outcome.reason }
    case 'unknown':
      return { id, status: 'unknown', failure: outcome.reason }
  }
}

/** Settlements written together: what ends while one statement is under way goes into the next. */
function settlements(delivering: Delivering): { add(one: Settlement): Promise<void>; flushed(): Promise<void> } {
  let waiting: Settlement[] = []
  let writing: Promise<void> | undefined
  const write = async (): Promise<void> => {
    await new Promise((resolve) => setImmediate(resolve))
    const batch = waiting
    waiting = []
    writing = undefined
    await delivering.settle(batch)
  }
  const flush = (): Promise<void> => {
    writing ??= write()
    return writing
  }
  return {
    add(one) {
      waiting.push(one)
      return flush()
    },
    flushed: () => (waiting.length > 0 ? flush() : Promise.resolve()),
  }
}
