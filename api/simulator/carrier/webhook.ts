// Calls our webhooks as Twilio does: signed, 15 seconds to answer, one more try when no connection came about.

import { createHmac } from 'node:crypto'
import type { Instant } from '../../../bot/library/types.ts'
import type { Activity } from './activity.ts'
import type { Posted, PostForm, WebhookCall } from './types.ts'

/** Twilio's read timeout, in milliseconds. */
const answerWithin = 15_000
const tries = 2

/** `X-Twilio-Signature`: HMAC-SHA1 over the full URL and the fields, sorted by name, without separators. */
export function signatureOf(authToken: string, url: string, fields: Readonly<Record<string, string>>): string {
  const signed = Object.keys(fields)
    .sort()
    .reduce((text, name) => text + name + (fields[name] ?? ''), url)
  return createHmac('sha1', authToken).update(signed, 'utf8').digest('base64')
}

export type Webhook = {
  call: (url: string, fields: Readonly<Record<string, string>>) => Promise<Posted>
  calls: () => readonly WebhookCall[]
}

export function webhook(parts: { now: () => Instant; authToken: string; post: PostForm; activity: Activity }): Webhook {
  const { now, authToken, post, activity } = parts
  const calls: WebhookCall[] = []

  const once = async (url: string, fields: Readonly<Record<string, string>>): Promise<Posted> => {
    const late = new AbortController()
    const cancel = activity.after(answerWithin, () => late.abort())
    const headers = { 'x-twilio-signature': signatureOf(authToken, url, fields), 'user-agent': 'TwilioProxy/1.1' }
    const outcome = await post(url, fields, headers, AbortSignal.any([late.signal, activity.closing]))
    cancel()
    calls.push({ at: now(), url, fields, outcome })
    return outcome
  }

  return {
    call: async (url, fields) => {
      let outcome: Posted = { kind: 'unreachable' }
      for (let attempt = 1; attempt <= tries && outcome.kind === 'unreachable'; attempt += 1) {
        outcome = await once(url, fields)
      }
      return outcome
    },
    calls: () => calls,
  }
}
