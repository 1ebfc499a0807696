/** What becomes of something that came in, by webhook or by polling: stored once, kept as unreadable, or let go. */

import type { ChannelName } from '../library/types.ts'
import type { Incoming } from '../ports.ts'

/** Where it is stored, durably, before the carrier is told that we have it. Rejects when it cannot be stored now. */
export interface Intake {
  receive: (incoming: Incoming) => Promise<'stored' | 'duplicate'>
  /** Counts it and keeps its number; its content is not kept. */
  unreadable: (channel: ChannelName, providerId?: string) => Promise<void>
}

export type Taken = 'stored' | 'duplicate' | 'ignored' | 'unreadable'

/** Stores what a channel read of something; rejects only when the store does. */
export async function takeIn(
  parsed: { incoming: Incoming } | 'ignored' | 'unreadable',
  from: { channel: ChannelName; providerId: string | undefined },
  { receive, unreadable }: Intake,
): Promise<Taken> {
  if (parsed === 'ignored') return parsed
  if (parsed !== 'unreadable') return receive(parsed.incoming)
  await (from.providerId === undefined ? unreadable(from.channel) : unreadable(from.channel, from.providerId))
  return parsed
}
