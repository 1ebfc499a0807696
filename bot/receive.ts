/** The front door of the road: what came in is stored, then the turn is nudged; only then is the carrier told 200. */

import type { ChannelName, Instant } from './library/types.ts'
import type { Incoming } from './ports.ts'

export interface Receiving {
  store: (arrival: { incoming: Incoming; at: Instant }) => Promise<'stored' | 'duplicate'>
  /** keeps that something authentic came that could not be read; without its text */
  storeUnreadable: (channel: ChannelName, providerId: string, at: Instant) => Promise<void>
  now: () => Instant
  /** for what has no id of its own */
  id: () => string
  /** wakes the turns of this process */
  nudge: () => void
  counted: (channel: ChannelName, outcome: 'stored' | 'duplicate' | 'unreadable') => void
}

export interface FrontDoor {
  /** Stores one message. Durable when it resolves; rejects when the database cannot be reached (the caller answers 503). */
  receive: (incoming: Incoming) => Promise<'stored' | 'duplicate'>
  unreadable: (channel: ChannelName, providerId?: string) => Promise<void>
}

/** Opens the door; both ways through it count what came. */
export function openDoor(receiving: Receiving): FrontDoor {
  const { store, storeUnreadable, now, id, nudge, counted } = receiving
  return {
    async receive(incoming) {
      const outcome = await store({ incoming, at: now() })
      counted(incoming.channel, outcome)
      if (outcome === 'stored') nudge()
      return outcome
    },
    async unreadable(channel, providerId = `none-${id()}`) {
      counted(channel, 'unreadable')
      await storeUnreadable(channel, providerId, now())
    },
  }
}
