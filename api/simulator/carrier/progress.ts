// What happens to a message after it is taken: it is sent, it arrives or does not, and the status callbacks tell.

import type { Instant } from '../../../bot/library/types.ts'
import type { Activity } from './activity.ts'
import { apiVersion } from './messages.ts'
import type { Phones } from './phones.ts'
import type { CarrierMessage, Conduct, MessageStatus } from './types.ts'
import type { Webhook } from './webhook.ts'

export type Progress = {
  /** Takes an accepted message through to its end; resolves when the last callback is answered. */
  follow: (message: CarrierMessage) => Promise<void>
}

const neverSent = new Set([30001, 30002, 30036])
const validityExpired = 30036

export function progress(parts: {
  now: () => Instant
  accountSid: string
  inboundNumber: string
  conduct: () => Readonly<Conduct>
  codeOf: (number: string) => number | undefined
  phones: Phones
  webhook: Webhook
  activity: Activity
  random: () => number
}): Progress {
  const { now, phones, webhook, activity } = parts

  const reach = (message: CarrierMessage, status: MessageStatus, code?: number) => {
    const at = now()
    message.status = status
    message.updatedAt = at
    if (status === 'sent') message.sentAt = at
    if (code !== undefined) message.errorCode = code
    if (status === 'delivered') {
      const from = message.from ?? parts.inboundNumber
      phones.receive(message.to, { sid: message.sid, from, body: message.body, at, by: 'library' })
    }
    return callbackFields(message)
  }

  const callbackFields = (message: CarrierMessage): Record<string, string> => ({
    AccountSid: parts.accountSid,
    ApiVersion: apiVersion,
    From: message.from ?? '',
    To: message.to,
    MessageSid: message.sid,
    MessageStatus: message.status,
    SmsSid: message.sid,
    SmsStatus: message.status,
    ...(message.messagingServiceSid === null ? {} : { MessagingServiceSid: message.messagingServiceSid }),
    ...(message.errorCode === null ? {} : { ErrorCode: String(message.errorCode) }),
  })

  const callBack = async (message: CarrierMessage, events: readonly Record<string, string>[]) => {
    const { callBackAfter, callbackCopies } = parts.conduct()
    if (message.statusCallback === null || callBackAfter === 'never') return
    if ((await activity.pause(callBackAfter)) === 'closed') return
    const copies = events.flatMap((event) => Array.from({ length: callbackCopies }, () => event))
    for (const event of arranged(copies, parts.conduct().callbackOrder, parts.random)) {
      if (activity.closing.aborted) return
      await webhook.call(message.statusCallback, event)
    }
  }

  return {
    follow: async (message) => {
      const { deliverAfter, callbackOrder } = parts.conduct()
      const code = parts.codeOf(message.to)
      const validFor = (message.validityPeriod ?? Number.POSITIVE_INFINITY) * 1000
      const expires = deliverAfter > validFor
      const finalCode = code !== undefined ? code : expires ? validityExpired : undefined
      const unsent = finalCode !== undefined && neverSent.has(finalCode)

      const first = message.status === 'accepted' ? [callbackFields(message)] : []
      message.from ??= parts.inboundNumber
      const early = [...first, reach(message, 'queued'), ...(unsent ? [] : [reach(message, 'sent')])]
      const inOrder = callbackOrder === 'as it happened'
      if (inOrder) await callBack(message, early)
      if ((await activity.pause(Math.min(deliverAfter, validFor))) === 'closed') return
      const last =
        finalCode === undefined
          ? reach(message, 'delivered')
          : reach(message, unsent ? 'failed' : 'undelivered', finalCode)
      await callBack(message, inOrder ? [last] : [...early, last])
    },
  }
}

function arranged<T>(list: readonly T[], order: Conduct['callbackOrder'], random: () => number): T[] {
  switch (order) {
    case 'as it happened':
      return [...list]
    case 'reversed':
      return list.toReversed()
    case 'shuffled': {
      const left = [...list]
      return list.flatMap(() => left.splice(Math.floor(random() * left.length), 1))
    }
  }
}
