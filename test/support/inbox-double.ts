// An inbox in memory for webhooks to store into: each number once, and it can be away.

import type { DeliveryStep } from '../../bot/channels/sms-parse.ts'
import type { ChannelName } from '../../bot/library/types.ts'
import type { Incoming } from '../../bot/ports.ts'

export function inboxDouble() {
  const stored = new Map<string, Incoming>()
  const unread: { channel: ChannelName; providerId: string | undefined }[] = []
  const steps: DeliveryStep[] = []
  const inbox = { duplicates: 0, away: false }
  const hereOrThrow = async () => {
    await new Promise((resolve) => setImmediate(resolve))
    if (inbox.away) throw new Error('connection terminated')
  }
  return {
    inbox,
    stored,
    unread,
    steps,
    heard: () => [...stored.values()].map(({ heard }) => heard),
    async receive(incoming: Incoming): Promise<'stored' | 'duplicate'> {
      await hereOrThrow()
      const key = `${incoming.channel} ${incoming.providerId}`
      if (stored.has(key)) {
        inbox.duplicates += 1
        return 'duplicate'
      }
      stored.set(key, incoming)
      return 'stored'
    },
    async unreadable(channel: ChannelName, providerId?: string): Promise<void> {
      await hereOrThrow()
      unread.push({ channel, providerId })
    },
    async status(step: DeliveryStep): Promise<void> {
      await hereOrThrow()
      steps.push(step)
    },
  }
}
