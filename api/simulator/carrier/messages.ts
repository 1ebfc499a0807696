// The carrier's book of messages: kept in order, shown and listed as Twilio's API does.

import type { Instant } from '../../../bot/library/types.ts'
import { errorText } from './errors.ts'
import type { CarrierMessage } from './types.ts'

export const apiVersion = '2010-04-01'

const rfc2822 = (at: Instant | null) => (at === null ? null : new Date(at).toUTCString().replace('GMT', '+0000'))

/** The path of an account's messages, as it stands in answers. */
export const messagesPath = (accountSid: string) => `/${apiVersion}/Accounts/${accountSid}/Messages`

/** A message as the API shows it (schema `api.v2010.account.message`). */
export function resource(message: CarrierMessage, accountSid: string) {
  const path = `${messagesPath(accountSid)}/${message.sid}`
  return {
    account_sid: accountSid,
    api_version: apiVersion,
    body: message.body,
    date_created: rfc2822(message.createdAt),
    date_sent: rfc2822(message.sentAt),
    date_updated: rfc2822(message.updatedAt),
    direction: message.direction,
    error_code: message.errorCode,
    error_message: message.errorCode === null ? null : errorText(message.errorCode),
    from: message.from,
    messaging_service_sid: message.messagingServiceSid,
    num_media: '0',
    num_segments: message.status === 'accepted' ? '0' : String(message.numSegments),
    price: null,
    price_unit: 'USD',
    sid: message.sid,
    status: message.status,
    subresource_uris: { media: `${path}/Media.json` },
    to: message.to,
    uri: `${path}.json`,
  }
}

/**
 * One page of messages, newest first. Understands To, From, DateSent, `DateSent>`, `DateSent<` (a GMT date or an
 * instant, both ends included), PageSize (50 unless told, at most 1 000), Page and PageToken; a page token holds its
 * place when newer messages arrive in between.
 */
export function listPage(book: readonly CarrierMessage[], accountSid: string, query: URLSearchParams, now: Instant) {
  const found = book.filter((message) => message.listedFrom <= now && matches(message, query)).toReversed()
  const size = Math.min(Math.max(Number.parseInt(query.get('PageSize') ?? '', 10) || 50, 1), 1000)
  const page = Math.max(Number.parseInt(query.get('Page') ?? '', 10) || 0, 0)
  const token = query.get('PageToken')
  const last = token === null ? -1 : found.findIndex((message) => `PA${message.sid}` === token)
  const start = last === -1 ? page * size : last + 1
  const shown = found.slice(start, start + size)
  const end = start + shown.length
  const uri = (number: number, after?: CarrierMessage) => {
    const next = new URLSearchParams(query)
    next.set('PageSize', String(size))
    next.set('Page', String(number))
    next.delete('PageToken')
    if (after !== undefined) next.set('PageToken', `PA${after.sid}`)
    return `${messagesPath(accountSid)}.json?${next.toString()}`
  }
  return {
    end: Math.max(end - 1, 0),
    first_page_uri: uri(0),
    next_page_uri: end < found.length ? uri(page + 1, shown.at(-1)) : null,
    page,
    page_size: size,
    previous_page_uri: page > 0 ? uri(page - 1) : null,
    start,
    uri: uri(page),
    messages: shown.map((message) => resource(message, accountSid)),
  }
}

function matches(message: CarrierMessage, query: URLSearchParams): boolean {
  const to = query.get('To')
  const from = query.get('From')
  const on = query.get('DateSent')
  const since = query.get('DateSent>')
  const until = query.get('DateSent<')
  if (to !== null && message.to !== to) return false
  if (from !== null && message.from !== from) return false
  if (on === null && since === null && until === null) return true
  if (message.sentAt === null) return false
  const sent = Date.parse(message.sentAt)
  if (on !== null && message.sentAt.slice(0, 10) !== on.slice(0, 10)) return false
  if (since !== null && sent < Date.parse(since)) return false
  if (until !== null && sent > (until.length === 10 ? Date.parse(`${until}T23:59:59.999Z`) : Date.parse(until)))
    return false
  return true
}
