/** Text messages as a channel, through Twilio: its client carries the calls, and repeats none. */

import twilio from 'twilio'
import type { Instant } from '../library/types.ts'
import type { Channel, Incoming, Letter, SendFailure, SendOutcome } from '../ports.ts'
import { connectionFailure, twilioFailure } from './failures.ts'
import { segments } from './gsm7.ts'
import { rememberParts } from './parts.ts'
import { type ParsedText, parseText, phoneNumber } from './sms-parse.ts'
import { smsBodies } from './sms-text.ts'

export interface SmsOptions {
  accountSid: string
  authToken: string
  /** a number, an alphanumeric sender or a messaging service (`MG…`) */
  from: string
  /** where patrons text; undefined → one-way */
  inboundNumber: string | undefined
  apiRoot: string
  /** how the carrier reaches us; asked at each send, since the port may be known late */
  publicUrl: () => string
  alphabet: 'gsm7' | 'unicode'
}

export interface Sms extends Channel {
  name: 'sms'
  lookUp(letter: Letter, sentAt: Instant): Promise<'sent' | 'not-sent' | undefined>
  /**
   * What patrons texted since `since`, oldest first, whether or not a webhook brought it; duplicates are told apart by
   * `providerId`. Rejects when the carrier does not answer.
   */
  missed(since: Instant): Promise<Incoming[]>
}

/** The path of status callbacks; `?o=` carries the outbox row. */
export const statusPath = '/webhooks/twilio/status'

const answerWithinMs = 15_000
const longestValiditySeconds = 14_400
/** The carrier dates its messages in whole seconds by its own clock. */
const clockSlackMs = 10_000
const pageSize = 100

/** A line to the carrier. Opens nothing until it is used. */
export function sms(options: SmsOptions): Sms {
  const client = twilio(options.accountSid, options.authToken, { autoRetry: false, timeout: answerWithinMs })
  client.api.baseUrl = options.apiRoot
  const form = { alphabet: options.alphabet, oneWay: options.inboundNumber === undefined }
  const sender = options.from.startsWith('MG') ? { messagingServiceSid: options.from } : { from: options.from }
  const inParts = rememberParts()

  async function send(letter: Letter, signal: AbortSignal): Promise<SendOutcome> {
    const to = numberOf(letter)
    if (to === undefined) return { failure: 'dead', reason: 'no phone number', scope: 'address' }
    if (signal.aborted) return { failure: 'retry', afterMs: 0, reason: 'stopped before sending', scope: 'channel' }
    // A text cannot be taken back; there is nothing left to do.
    if (letter.act.act === 'delete') return { sent: true, providerId: letter.act.providerId }
    return inParts.send(letter.id, smsBodies(letter, form), (body, isLast) =>
      create(to, body, isLast ? letter.id : `${letter.id}-part`, letter, signal),
    )
  }

  async function create(
    to: string,
    body: string,
    mark: string,
    letter: Letter,
    signal: AbortSignal,
  ): Promise<SendOutcome> {
    const call = client.messages.create({
      to,
      body,
      ...sender,
      smartEncoded: false,
      statusCallback: `${options.publicUrl()}${statusPath}?o=${encodeURIComponent(mark)}`,
      ...(letter.validForMs === undefined ? {} : { validityPeriod: validitySeconds(letter.validForMs) }),
    })
    return unlessStopped(
      call.then((message): SendOutcome => ({ sent: true, providerId: message.sid }), failureOf),
      signal,
    )
  }

  async function lookUp(letter: Letter, sentAt: Instant): Promise<'sent' | 'not-sent' | undefined> {
    const to = numberOf(letter)
    if (to === undefined) return 'not-sent'
    const since = Date.parse(sentAt) - clockSlackMs
    const listed = await client.messages.list({ to, limit: pageSize, pageSize }).catch(() => undefined)
    if (listed === undefined) return undefined
    const taken = new Set(
      listed
        .filter(({ direction, dateCreated }) => direction !== 'inbound' && dateCreated.getTime() >= since)
        .map(({ body }) => body),
    )
    const bodies = smsBodies(letter, form)
    const missing = bodies.findIndex((body) => !taken.has(body))
    if (missing === -1) {
      inParts.forget(letter.id)
      return 'sent'
    }
    if (missing > 0) inParts.reached(letter.id, missing)
    return 'not-sent'
  }

  return {
    name: 'sms',
    send,
    segments: (letter) => smsBodies(letter, form).reduce((sum, body) => sum + segments(body).segments, 0),
    lookUp,
    async missed(since) {
      if (options.inboundNumber === undefined) return []
      const from = Date.parse(since) - clockSlackMs
      // The carrier's filter may look at whole days only, so what is older is left out here.
      const listed = await client.messages.list({ to: options.inboundNumber, dateSentAfter: new Date(from), pageSize })
      return (
        listed
          .filter(({ direction, dateCreated }) => direction === 'inbound' && dateCreated.getTime() >= from)
          // listed newest first, and dated in whole seconds
          .toReversed()
          .toSorted((a, b) => a.dateCreated.getTime() - b.dateCreated.getTime())
          .map(({ sid, from: number, body }) => parseText({ MessageSid: sid, From: number, Body: body }))
          .flatMap(incomingOf)
      )
    },
  }
}

const incomingOf = (parsed: ParsedText): Incoming[] => (typeof parsed === 'string' ? [] : [parsed.incoming])

const validitySeconds = (ms: number): number => Math.min(longestValiditySeconds, Math.max(1, Math.floor(ms / 1000)))

function numberOf({ address }: Letter): string | undefined {
  return address.startsWith('sms:') ? phoneNumber(address.slice('sms:'.length)) : undefined
}

/** An answer of the carrier's has a status; anything else broke on the way. */
function failureOf(error: unknown): SendFailure {
  if (!(error instanceof Error) || !('status' in error) || typeof error.status !== 'number') {
    return connectionFailure(error)
  }
  const code = 'code' in error && typeof error.code === 'number' ? error.code : undefined
  return twilioFailure({ status: error.status, code })
}

/** The client takes no signal: when it is given, the call goes on alone, and nobody knows how it ends. */
async function unlessStopped(outcome: Promise<SendOutcome>, signal: AbortSignal): Promise<SendOutcome> {
  const { promise, resolve } = Promise.withResolvers<SendOutcome>()
  const stop = () => resolve({ failure: 'unknown', reason: 'stopped while sending' })
  signal.addEventListener('abort', stop, { once: true })
  try {
    return await Promise.race([outcome, promise])
  } finally {
    signal.removeEventListener('abort', stop)
  }
}
