/** Answers to what a person did (presses, inline questions), and small words about a chat. */

import { z } from 'zod'
import { method, openChat } from '../method.ts'
import { flag, integer, json, words } from '../parameters.ts'
import { changed, wireChat } from '../server.ts'
import { accepted, refused } from '../shapes.ts'

/** How long a press and an inline question can be answered. */
export const PRESS_LIFE_MS = 150_000
export const INLINE_LIFE_MS = 30_000
const TOAST_LIMIT = 200
const TOO_OLD = 'query is too old and response timeout expired or query ID is invalid'

export const answerMethods = {
  answerCallbackQuery: method(
    { callback_query_id: words, text: words.optional(), show_alert: flag.optional(), url: z.string().optional() },
    (given, { server }) => {
      const press = server.presses.get(given.callback_query_id)
      if (!press || server.now() - press.at > PRESS_LIFE_MS) return refused(400, TOO_OLD)
      const text = given.text ?? ''
      if (text.length > TOAST_LIMIT) return refused(400, 'MESSAGE_TOO_LONG')
      press.answer = text
      if (text !== '') {
        press.chat.toasts.push({ at: server.now(), text, alert: given.show_alert ?? false })
        changed(press.chat)
      }
      return accepted(true)
    },
  ),

  answerInlineQuery: method(
    {
      inline_query_id: words,
      results: json(z.array(z.looseObject({ type: z.string(), id: words })).max(50)),
      cache_time: integer.optional(),
      is_personal: flag.optional(),
      next_offset: z.string().optional(),
    },
    (given, { server }) => {
      const question = server.inline.get(given.inline_query_id)
      if (!question || server.now() - question.at > INLINE_LIFE_MS) return refused(400, TOO_OLD)
      const ids = new Set(given.results.map(({ id }) => id))
      if (ids.size < given.results.length) return refused(400, 'RESULT_ID_DUPLICATE')
      if ([...ids].some((id) => id === '' || Buffer.byteLength(id) > 64)) return refused(400, 'RESULT_ID_INVALID')
      question.answer = given.results
      changed(question.chat)
      return accepted(true)
    },
  ),

  sendChatAction: method({ chat_id: words, action: z.string() }, (given, { server }) => {
    const chat = openChat(server, given.chat_id)
    return chat.ok ? accepted(true) : chat
  }),

  getChat: method({ chat_id: words }, (given, { server }) => {
    const chat = server.chats.get(Number(given.chat_id))
    if (!chat || chat.standing === 'stranger') return refused(400, 'chat not found')
    return accepted({ ...wireChat(chat), accent_color_id: 0, max_reaction_count: 11, accepted_gift_types: {} })
  }),
}
