/** One attempt to send a word: whether it may have arrived already, is still true and timely, and how it ended. */

import type { Delivering } from './deliver.ts'
import type { Channel, Letter, SendOutcome } from './ports.ts'
import type { OutboxRow, Settlement } from './store/outbox.ts'

/** The longest pause between two attempts, in ms. */
const longestPauseMs = 10 * 60_000
const mostAttempts = 12
/** A word that we cannot even write is given up sooner: no carrier will mend it. */
const mostBroken = 5

/** Words that must arrive: after a lost answer they are sent once more where nobody can say what became of them. */
const mustArrive = new Set(['ready'])

/** How far finding out has come, as the row keeps it. */
const lost = 'answer lost'
const notListed = 'answer lost, not listed'

/** Never rejects: a fault of ours is an outcome too, so that it holds nobody else back. */
export async function attempt(row: OutboxRow, delivering: Delivering): Promise<Settlement> {
  try {
    return await carry(row, delivering)
  } catch (error) {
    delivering.broke(row.id, error)
    if (row.attempts >= mostBroken) return { id: row.id, status: 'failed', failure: 'broke' }
    return { id: row.id, status: 'new', againInMs: pauseAfter(row), failure: 'broke' }
  }
}

async function carry(given: OutboxRow, delivering: Delivering): Promise<Settlement> {
  const { id } = given
  const channel = delivering.channels[given.channel]
  if (channel === undefined) return { id, status: 'failed', failure: 'channel-off' }
  if (given.interrupted) {
    const found = await findOut(given, channel, delivering)
    if (found !== 'send') return found
  }
  if (given.expiresAt !== undefined && given.expiresAt <= delivering.now()) {
    return { id, status: 'skipped', failure: 'too-late' }
  }
  const truth = await delivering.stillTrue(given)
  if (truth !== 'say') {
    if ('skip' in truth) return { id, status: 'skipped', failure: truth.skip }
    if ('later' in truth) return { id, status: 'new', untried: true, sendAfter: truth.later }
  }
  const row = truth === 'say' ? given : { ...given, body: truth.say }
  const letter = await letterOf(row, delivering)
  const outcome = await channel.send(letter, AbortSignal.timeout(delivering.leases.attemptMs))
  delivering.sent?.(row, outcome)
  const settled = await settlementOf(row, outcome, channel, delivering)
  return 'sent' in outcome && row.act === 'send' ? { ...settled, segments: channel.segments?.(letter) } : settled
}

/** Says whether a word that may have arrived is to be sent now, is settled, or is to be looked up later. */
async function findOut(row: OutboxRow, channel: Channel, delivering: Delivering): Promise<Settlement | 'send'> {
  const { id, doubt } = row
  if (row.attempts > mostAttempts) return { id, status: 'unknown', failure: doubt ?? 'cut off' }
  // Taken back twice is as good as once.
  if (row.act === 'delete') return 'send'
  // A process that died may never have tried: somebody waits for an answer, and a second one does no harm.
  const wasCutOff = doubt === undefined && row.kind === 'reply'
  if (channel.lookUp === undefined) {
    if (wasCutOff || (mustArrive.has(row.kind) && row.attempts === 2)) return 'send'
    return { id, status: 'unknown', failure: doubt ?? 'cut off' }
  }
  const letter = await letterOf(row, delivering)
  const found = await channel.lookUp(letter, row.madeAt)
  if (found === 'sent') return { id, status: 'sent', segments: channel.segments?.(letter) }
  if (found === 'not-sent' && (wasCutOff || doubt === notListed)) return 'send'
  const failure = found === 'not-sent' ? notListed : (doubt ?? lost)
  return { id, status: 'sending', againInMs: delivering.leases.doubtMs, failure }
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
  channel: Channel,
  delivering: Delivering,
): Promise<Settlement> {
  const { id } = row
  if ('sent' in outcome) return { id, status: 'sent', providerId: outcome.providerId }
  const failure = outcome.reason
  switch (outcome.failure) {
    case 'retry': {
      if (row.attempts >= mostAttempts) return { id, status: 'failed', failure }
      const againInMs = Math.max(outcome.afterMs, pauseAfter(row))
      if (outcome.scope === 'channel') delivering.rest(row.channel, againInMs)
      return { id, status: 'new', againInMs, failure }
    }
    case 'stopped':
      await delivering.gone(row.address)
      return { id, status: 'failed', failure }
    case 'dead':
      if (outcome.scope === 'address') await delivering.gone(row.address)
      return { id, status: 'failed', failure }
    case 'unknown':
      return inDoubt(row, failure, channel, delivering)
  }
}

/** After a lost answer: looked up where that can be done, said once more where it must arrive, else left as it is. */
function inDoubt(row: OutboxRow, failure: string, channel: Channel, { leases }: Delivering): Settlement {
  const { id } = row
  // A change made twice is made once; what takes a message back must not be forgotten.
  if (row.act !== 'send' && row.attempts < mostAttempts) {
    return { id, status: 'new', againInMs: pauseAfter(row), failure }
  }
  if (channel.lookUp !== undefined) return { id, status: 'sending', againInMs: leases.doubtMs, failure: lost }
  if (mustArrive.has(row.kind) && row.attempts === 1) {
    return { id, status: 'sending', againInMs: leases.wordMs, failure: lost }
  }
  return { id, status: 'unknown', failure }
}

const pauseAfter = ({ attempts }: OutboxRow): number => Math.min(longestPauseMs, 1_000 * 2 ** Math.max(0, attempts - 1))
