/** Reads the forms a carrier posts: what a patron texted, and what became of a message of ours. */

import { parsePhoneNumberFromString } from 'libphonenumber-js/max'
import { z } from 'zod'
import type { Heard } from '../dialogue/types.ts'
import type { Incoming, SendFailure } from '../ports.ts'
import { cleanText } from './clean-text.ts'
import { looksLikeCredentials } from './credentials.ts'
import { twilioFailure } from './failures.ts'

/** `ignored`: the carrier has answered it (HELP, INFO). `unreadable`: a sender nobody can answer, or a missing field. */
export type ParsedText = { incoming: Incoming } | 'ignored' | 'unreadable'

export type Form = Readonly<Record<string, string>>

const sid = z.string().regex(/^\w{1,64}$/u)
const inbound = z.object({
  MessageSid: sid,
  From: z.string(),
  Body: z.string().default(''),
  OptOutType: z.string().optional(),
})

/** The number in E.164 when it is one that can be called, else undefined. */
export function phoneNumber(text: string): string | undefined {
  // The library forgives spaces, brackets and extensions; an address may have none.
  if (!/^\+[1-9]\d{6,14}$/u.test(text)) return undefined
  const number = parsePhoneNumberFromString(text)
  return number?.isValid() === true ? number.number : undefined
}

/** Makes a text unique, even when the rest of its form cannot be read. */
export function textSidOf(form: Form): string | undefined {
  const read = sid.safeParse(form.MessageSid)
  return read.success ? read.data : undefined
}

/** Reads an inbound text of any content; never throws. What looks like credentials is left behind here. */
export function parseText(form: Form): ParsedText {
  const read = inbound.safeParse(form)
  if (!read.success) return 'unreadable'
  const number = phoneNumber(read.data.From)
  if (number === undefined) return 'unreadable'
  const heard = heardIn(cleanText(read.data.Body), read.data.OptOutType)
  if (heard === undefined) return 'ignored'
  return { incoming: { channel: 'sms', providerId: read.data.MessageSid, address: `sms:${number}`, heard } }
}

function heardIn(text: string, optOutType: string | undefined): Heard | undefined {
  switch (optOutType?.toUpperCase()) {
    case 'STOP':
      return { kind: 'opted-out' }
    case 'START':
      return { kind: 'opted-in' }
    case 'HELP':
      return undefined
  }
  if (text === '') return { kind: 'wordless' }
  return looksLikeCredentials(text) ? { kind: 'credentials' } : { kind: 'text', text }
}

export type DeliveryStatus = 'queued' | 'sending' | 'sent' | 'delivered' | 'undelivered' | 'failed'

/** One step of a message of ours, as the carrier tells it. */
export interface DeliveryStep {
  /** the outbox row's id, carried in the callback's address */
  outboxId: string
  /** `earlier`: of a message in several texts one that is not its last */
  part: 'last' | 'earlier'
  providerId: string
  status: DeliveryStatus
  errorCode: number | undefined
  /** what an undelivered or failed one means */
  failure: SendFailure | undefined
}

const words: Readonly<Record<string, DeliveryStatus>> = {
  accepted: 'queued',
  scheduled: 'queued',
  queued: 'queued',
  sending: 'sending',
  sent: 'sent',
  delivered: 'delivered',
  read: 'delivered',
  undelivered: 'undelivered',
  failed: 'failed',
  canceled: 'failed',
}

const callback = z.object({
  MessageSid: sid,
  MessageStatus: z
    .string()
    .transform((word) => words[word])
    .pipe(z.enum(['queued', 'sending', 'sent', 'delivered', 'undelivered', 'failed'])),
  ErrorCode: z
    .string()
    .regex(/^\d{1,6}$/u)
    .transform(Number)
    .optional(),
})

/** Reads a status callback; `outboxId` comes from its address (`?o=17`, `?o=17-part` for all texts of a message but its last). */
export function parseStatus(form: Form, outboxId: unknown): DeliveryStep | 'unreadable' {
  const read = callback.safeParse({ ...form, ErrorCode: form.ErrorCode || undefined })
  if (!read.success || typeof outboxId !== 'string' || !/^\d{1,18}(?:-part)?$/u.test(outboxId)) return 'unreadable'
  const { MessageSid: providerId, MessageStatus: status, ErrorCode: errorCode } = read.data
  const lost = status === 'undelivered' || status === 'failed'
  const failure = lost ? twilioFailure({ status: 400, code: errorCode }) : undefined
  const [id = ''] = outboxId.split('-')
  return { outboxId: id, part: id === outboxId ? 'last' : 'earlier', providerId, status, errorCode, failure }
}

const ranks: Readonly<Record<DeliveryStatus, number>> = {
  queued: 0,
  sending: 1,
  sent: 2,
  delivered: 3,
  undelivered: 3,
  failed: 3,
}

/** Whether `to` is news after `from`: callbacks come late, doubled and out of order, and only forward steps count. */
export const isForward = (from: DeliveryStatus | undefined, to: DeliveryStatus): boolean =>
  from === undefined || ranks[to] > ranks[from]
