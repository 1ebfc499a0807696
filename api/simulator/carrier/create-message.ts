// Reads a request to send a message as Twilio reads it: accepted, or refused with one of its codes.

import { SegmentedMessage } from 'sms-segments-calculator'
import type { Instant } from '../../../bot/library/types.ts'
import type { CarrierMessage } from './types.ts'

export type Reading =
  | { readonly kind: 'accepted'; readonly message: CarrierMessage }
  | { readonly kind: 'refused'; readonly code: number }

const e164 = /^\+[1-9]\d{6,14}$/
const alphanumericSender = /^(?=.*[A-Za-z])[A-Za-z0-9 ]{1,11}$/
const shortCode = /^\d{3,8}$/
/** Codes from here on are not known at once: the message is taken and fails later. */
const firstDeliveryCode = 30000

/** Parameters that mean something to the double; the rest is taken and ignored, as the real one would use it. */
export const parametersRead = [
  'To',
  'From',
  'MessagingServiceSid',
  'Body',
  'StatusCallback',
  'ValidityPeriod',
  'SmartEncoded',
]

export function readMessage(
  fields: Readonly<Record<string, string>>,
  parts: {
    at: Instant
    listedFrom: Instant
    sid: string
    codeOf: (number: string) => number | undefined
    isOptedOut: (number: string) => boolean
  },
): Reading {
  const refused = (code: number): Reading => ({ kind: 'refused', code })
  const { To: to, From: from, MessagingServiceSid: service, Body: body } = fields
  if (to === undefined || to === '') return refused(21604)
  if (!e164.test(to)) return refused(21211)
  if (!from && !service) return refused(21603)
  if (from && !e164.test(from) && !alphanumericSender.test(from) && !shortCode.test(from)) return refused(21212)
  if (body === undefined || body === '') return refused(21602)
  if (body.length > 1600) return refused(21617)
  const code = parts.codeOf(to)
  if (code !== undefined && code < firstDeliveryCode) return refused(code)
  if (parts.isOptedOut(to)) return refused(21610)
  const validity = fields.ValidityPeriod
  return {
    kind: 'accepted',
    message: {
      sid: parts.sid,
      direction: 'outbound-api',
      from: from || null,
      to,
      body,
      status: from ? 'queued' : 'accepted',
      errorCode: null,
      messagingServiceSid: service || null,
      numSegments: new SegmentedMessage(body, 'auto', fields.SmartEncoded === 'true').segmentsCount,
      createdAt: parts.at,
      sentAt: null,
      updatedAt: parts.at,
      listedFrom: parts.listedFrom,
      statusCallback: fields.StatusCallback || null,
      validityPeriod: validity === undefined ? null : Number(validity),
    },
  }
}
