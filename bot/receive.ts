/** The front door of the road: what came in is stored, then the turn is nudged; only then is the carrier told 200. */

import type { Instant } from './library/types.ts'
import type { Incoming } from './ports.ts'

export interface Receiving {
  store: (incoming: Incoming, at: Instant) => Promise<'stored' | 'duplicate'>
  now: () => Instant
  /** wakes the turns of this process */
  nudge: () => void
  /** counts what came, by channel and by how it ended */
  counted?: (channel: Incoming['channel'], outcome: 'stored' | 'duplicate') => void
}

/** Stores one message. Durable when it resolves; throws when the database cannot be reached (the caller answers 503). */
export async function receive(incoming: Incoming, receiving: Receiving): Promise<'stored' | 'duplicate'> {
  const outcome = await receiving.store(incoming, receiving.now())
  receiving.counted?.(incoming.channel, outcome)
  if (outcome === 'stored') receiving.nudge()
  return outcome
}
