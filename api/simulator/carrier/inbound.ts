// The form Twilio posts for an inbound text.

import { apiVersion } from './messages.ts'
import type { OptOutType } from './opt-out.ts'
import type { CarrierMessage } from './types.ts'

/** The fields of the webhook; what Twilio knows of the place stays empty, as it does for Latvian numbers. */
export function inboundFields(
  message: CarrierMessage,
  accountSid: string,
  optOutType: OptOutType | undefined,
): Record<string, string> {
  return {
    ToCountry: '',
    ToState: '',
    SmsMessageSid: message.sid,
    NumMedia: '0',
    ToCity: '',
    FromZip: '',
    SmsSid: message.sid,
    FromState: '',
    SmsStatus: 'received',
    FromCity: '',
    Body: message.body,
    FromCountry: message.from?.startsWith('+371') ? 'LV' : '',
    To: message.to,
    ToZip: '',
    NumSegments: String(message.numSegments),
    MessageSid: message.sid,
    AccountSid: accountSid,
    From: message.from ?? '',
    ApiVersion: apiVersion,
    ...(optOutType === undefined ? {} : { OptOutType: optOutType }),
  }
}
