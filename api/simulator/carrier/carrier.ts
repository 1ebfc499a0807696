// A double of Twilio: takes our texts, rings the phones, posts what patrons type, and keeps the truth of it all.

import { randomUUID } from 'node:crypto'
import type { FastifyPluginAsync } from 'fastify'
import { SegmentedMessage } from 'sms-segments-calculator'
import { machineTimers, trackActivity } from './activity.ts'
import { readMessage } from './create-message.ts'
import { type Faults, faultPlan } from './faults.ts'
import { inboundFields } from './inbound.ts'
import { afterWord, optOutType } from './opt-out.ts'
import { phones } from './phones.ts'
import { postForm } from './post-form.ts'
import { progress } from './progress.ts'
import { carrierRoutes } from './routes.ts'
import type {
  CarrierMessage,
  CarrierOptions,
  Conduct,
  CreateCall,
  Posted,
  ReceivedText,
  ThreadText,
  WebhookCall,
} from './types.ts'
import { webhook } from './webhook.ts'

/** What came of a text a patron typed. `unset`: no webhook to post to; the message is kept and listed all the same. */
export type Typed = { readonly sid: string; readonly outcome: Posted | { readonly kind: 'unset' } }

export type Phone = {
  readonly number: string
  /** Sends a text to the library; resolves when the webhook answered or was given up. It is never posted again. */
  type: (body: string) => Promise<Typed>
  /** Everything that reached this phone, oldest first: the ground truth. */
  received: () => readonly ReceivedText[]
  /** What the phone shows: sent and received, oldest first. */
  thread: () => readonly ThreadText[]
  isOptedOut: () => boolean
  /** Told of every text that comes or goes; the answer ends it. */
  onChange: (listener: () => void) => () => void
}

export type Carrier = {
  /** The REST API; register it in a Fastify app and point `TWILIO_API_ROOT` there. */
  readonly plugin: FastifyPluginAsync
  readonly faults: Faults
  phone: (number: string) => Phone
  /** Every number that received or sent something, or was asked for. */
  numbers: () => readonly string[]
  conduct: (change: Partial<Conduct>) => void
  pointWebhookAt: (url: string | undefined) => void
  /** Posts an inbound text once more, byte for byte, as a replay would. */
  redeliver: (sid: string) => Promise<Typed>
  messages: () => readonly Readonly<CarrierMessage>[]
  creates: () => readonly CreateCall[]
  /** Every try to reach our webhooks, status callbacks included. */
  webhookCalls: () => readonly WebhookCall[]
  /** Resolves when nothing is under way but waiting for a timer. */
  idle: () => Promise<void>
  /** Cancels all timers, aborts all calls. The Fastify app that carries the plugin is closed by its owner. */
  close: () => Promise<void>
}

const plainConduct: Conduct = {
  deliverAfter: 0,
  callBackAfter: 0,
  callbackOrder: 'as it happened',
  callbackCopies: 1,
  callbacksBeforeAnswer: false,
  listAfter: 0,
}

/** A carrier of its own, with empty books. Everything it does is dated by `now` and timed by `timers`. */
export function carrier(options: CarrierOptions): Carrier {
  const { now, accountSid, authToken, inboundNumber } = options
  const hexId = options.hexId ?? (() => randomUUID().replaceAll('-', ''))
  const activity = trackActivity(options.timers ?? machineTimers)
  const hook = webhook({ now, authToken, post: options.post ?? postForm, activity })
  const faults = faultPlan()
  const known = phones()
  const book: CarrierMessage[] = []
  const creates: CreateCall[] = []
  const posted = new Map<string, Readonly<Record<string, string>>>()
  const conduct = { ...plainConduct }
  let webhookUrl = options.webhookUrl

  const listedFrom = () => new Date(Date.parse(now()) + conduct.listAfter).toISOString()
  const { follow } = progress({
    now,
    accountSid,
    inboundNumber,
    conduct: () => conduct,
    codeOf: faults.codeOf,
    phones: known,
    webhook: hook,
    activity,
    random: options.random ?? Math.random,
  })

  const plugin = carrierRoutes({
    now,
    accountSid,
    authToken,
    book,
    creates,
    conduct: () => conduct,
    faults,
    activity,
    take: (fields) => {
      const sid = `SM${hexId()}`
      const { codeOf } = faults
      const reading = readMessage(fields, {
        at: now(),
        listedFrom: listedFrom(),
        sid,
        codeOf,
        isOptedOut: known.isOptedOut,
      })
      if (reading.kind === 'accepted') book.push(reading.message)
      return reading
    },
    follow,
  })

  const post = async (sid: string): Promise<Typed> => {
    const fields = posted.get(sid)
    if (webhookUrl === undefined || fields === undefined) return { sid, outcome: { kind: 'unset' } }
    return { sid, outcome: await hook.call(webhookUrl, fields) }
  }

  const type = (number: string, body: string) =>
    activity.run(async () => {
      const at = now()
      known.send(number, { body, at, by: 'patron' })
      const word = optOutType(body)
      if (word !== undefined) {
        const { optedOut, answer } = afterWord(word, known.isOptedOut(number))
        known.optOut(number, optedOut)
        if (answer !== undefined) {
          known.receive(number, { sid: undefined, from: inboundNumber, body: answer, at, by: 'carrier' })
        }
      }
      const message: CarrierMessage = {
        sid: `SM${hexId()}`,
        direction: 'inbound',
        from: number,
        to: inboundNumber,
        body,
        status: 'received',
        errorCode: null,
        messagingServiceSid: null,
        numSegments: new SegmentedMessage(body).segmentsCount,
        createdAt: at,
        sentAt: at,
        updatedAt: at,
        listedFrom: listedFrom(),
        statusCallback: null,
        validityPeriod: null,
      }
      book.push(message)
      posted.set(message.sid, inboundFields(message, accountSid, word))
      return post(message.sid)
    })

  return {
    plugin,
    faults,
    phone: (number) => {
      known.know(number)
      return {
        number,
        type: (body) => type(number, body),
        received: () => known.received(number),
        thread: () => known.thread(number),
        isOptedOut: () => known.isOptedOut(number),
        onChange: (listener) => known.onChange(number, listener),
      }
    },
    numbers: known.numbers,
    conduct: (change) => {
      Object.assign(conduct, change)
    },
    pointWebhookAt: (url) => {
      webhookUrl = url
    },
    redeliver: (sid) => activity.run(() => post(sid)),
    messages: () => book,
    creates: () => creates,
    webhookCalls: hook.calls,
    idle: activity.idle,
    close: activity.close,
  }
}
