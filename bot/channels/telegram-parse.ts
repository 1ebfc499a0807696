/** Reads one update of Telegram's: what somebody said or pressed in a private chat, or why it is none of ours. */

import { z } from 'zod'
import type { Heard } from '../dialogue/types.ts'
import { type Language, languages } from '../library/types.ts'
import type { Incoming } from '../ports.ts'
import { cleanText } from './clean-text.ts'
import { looksLikeCredentials } from './credentials.ts'

/**
 * `answerPress`: the press whose waiting sign is to be taken away. `ignored`: understood, and not for us (a group, a
 * channel, another bot, an edit). `unreadable`: a kind or shape we do not know.
 */
export type ParsedUpdate = { incoming: Incoming; answerPress?: string } | 'ignored' | 'unreadable'

/** The kinds we ask Telegram for. */
export const wantedUpdates = ['message', 'callback_query', 'my_chat_member'] as const

/** Kinds that mean something to other bots; one that slips through is none of our business. */
const otherUpdates = [
  ...['edited_message', 'channel_post', 'edited_channel_post', 'business_connection', 'business_message'],
  ...['edited_business_message', 'deleted_business_messages', 'guest_message', 'message_reaction'],
  ...['message_reaction_count', 'inline_query', 'chosen_inline_result', 'shipping_query', 'pre_checkout_query'],
  ...['purchased_paid_media', 'poll', 'poll_answer', 'chat_member', 'chat_join_request', 'chat_boost'],
  ...['removed_chat_boost', 'managed_bot'],
]

/** Telegram's ids have at most 52 bits. */
const id = z
  .number()
  .int()
  .min(1)
  .max(2 ** 52)
const user = z.looseObject({
  id,
  is_bot: z.boolean(),
  first_name: z.string().optional(),
  last_name: z.string().optional(),
  language_code: z.string().optional(),
})
const chat = z.looseObject({ type: z.string(), id: z.number().int() })
const messageId = z.number().int().min(0)
const anyMessage = z.looseObject({ chat })
const message = z.looseObject({ message_id: messageId, from: user, chat, text: z.string().optional() })
const press = z.looseObject({
  id: z.string().min(1),
  from: user,
  message: z.looseObject({ message_id: messageId, chat }).optional(),
  data: z.string().optional(),
})
const membership = z.looseObject({
  from: user,
  chat,
  new_chat_member: z.looseObject({ status: z.string() }),
})
const envelope = z.looseObject({ update_id: z.number().int().min(0) })

/** The number that makes an update unique, even when the rest of it cannot be read. */
export function updateIdOf(update: unknown): string | undefined {
  const read = envelope.safeParse(update)
  return read.success ? String(read.data.update_id) : undefined
}

/** Reads an update of any content; never throws. A text that looks like credentials is left behind here. */
export function parseUpdate(update: unknown): ParsedUpdate {
  const read = envelope.safeParse(update)
  if (!read.success) return 'unreadable'
  const providerId = String(read.data.update_id)
  if (read.data.message !== undefined) return parseMessage(read.data.message, providerId)
  if (read.data.callback_query !== undefined) return parsePress(read.data.callback_query, providerId)
  if (read.data.my_chat_member !== undefined) return parseMembership(read.data.my_chat_member, providerId)
  return otherUpdates.some((kind) => read.data[kind] !== undefined) ? 'ignored' : 'unreadable'
}

function parseMessage(given: unknown, providerId: string): ParsedUpdate {
  const where = anyMessage.safeParse(given)
  if (where.success && where.data.chat.type !== 'private') return 'ignored'
  const read = message.safeParse(given)
  if (!read.success) return 'unreadable'
  if (read.data.from.is_bot) return 'ignored'
  const heard = heardIn(read.data.text, String(read.data.message_id), whoSays(read.data.from))
  return { incoming: { channel: 'telegram', providerId, address: `telegram:${read.data.from.id}`, heard } }
}

function heardIn(text: string | undefined, messageId: string, who: Speaker): Heard {
  const typed = text === undefined ? '' : cleanText(text)
  if (typed === '') return { kind: 'wordless', ...(who.languageCode && { languageCode: who.languageCode }) }
  const start = /^\/start(?:@\w+)?(?:\s+(.*))?$/su.exec(typed)
  if (start !== null) {
    const payload = start[1] ?? ''
    return { kind: 'start', payload: /^[\w-]{1,64}$/u.test(payload) ? payload : '', ...who }
  }
  if (looksLikeCredentials(typed)) return { kind: 'credentials', messageId, ...who }
  return { kind: 'text', text: typed, ...who }
}

function parsePress(given: unknown, providerId: string): ParsedUpdate {
  const read = press.safeParse(given)
  if (!read.success) return 'unreadable'
  const { from, message: hangsOn, data } = read.data
  if (from.is_bot || (hangsOn !== undefined && hangsOn.chat.type !== 'private')) return 'ignored'
  if (data === undefined) return 'ignored'
  const pressed = cleanText(data)
  if (Buffer.byteLength(pressed) > 64) return 'unreadable'
  const heard: Heard = {
    kind: 'press',
    data: pressed,
    ...(hangsOn === undefined ? {} : { messageId: String(hangsOn.message_id) }),
    ...whoSays(from),
  }
  return {
    incoming: { channel: 'telegram', providerId, address: `telegram:${from.id}`, heard },
    answerPress: read.data.id,
  }
}

function parseMembership(given: unknown, providerId: string): ParsedUpdate {
  const read = membership.safeParse(given)
  if (!read.success) return 'unreadable'
  if (read.data.chat.type !== 'private' || read.data.from.is_bot) return 'ignored'
  const { status } = read.data.new_chat_member
  if (status !== 'kicked' && status !== 'member') return 'ignored'
  const heard: Heard = { kind: status === 'kicked' ? 'opted-out' : 'opted-in' }
  return { incoming: { channel: 'telegram', providerId, address: `telegram:${read.data.from.id}`, heard } }
}

function languageOf(code: string | undefined): Language | undefined {
  const primary = code?.toLowerCase().split('-')[0]
  return languages.find((language) => language === primary)
}

interface Speaker {
  name?: string
  languageCode?: Language
}

/** What Telegram tells of who says something; “Anna O.” is enough to know one's own phone by. */
function whoSays(from: z.infer<typeof user>): Speaker {
  const languageCode = languageOf(from.language_code)
  const first = firstGraphemes(cleanText(from.first_name ?? ''), 32)
  const initial = firstGraphemes(cleanText(from.last_name ?? ''), 1)
  const name = initial === '' ? first : `${first} ${initial}.`
  return { ...(name !== '' && { name: name.trim() }), ...(languageCode && { languageCode }) }
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** So many characters as people count them, never half of one. */
const firstGraphemes = (text: string, most: number): string => firstOf(text, most).replaceAll(/\s+/gu, ' ').slice(0, 64)

const firstOf = (text: string, most: number): string =>
  /^[ -~]*$/.test(text)
    ? text.slice(0, most)
    : Array.from(graphemes.segment(text), ({ segment }) => segment)
        .slice(0, most)
        .join('')
