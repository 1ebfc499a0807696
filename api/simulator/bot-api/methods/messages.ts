/** Sending, editing and deleting messages. */

import { z } from 'zod'
import { readMarkup } from '../markup.ts'
import { method, openChat } from '../method.ts'
import { flag, integer, json, words } from '../parameters.ts'
import { changed, put, replace, wireMessage } from '../server.ts'
import { accepted, refused } from '../shapes.ts'
import { entityShape, firstLink, readText } from '../text.ts'

const TEXT_LIMIT = 4096
const DELETABLE_MS = 48 * 60 * 60 * 1000
const NOT_MODIFIED =
  'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message'

const text = {
  text: words,
  parse_mode: z.string().optional(),
  entities: json(z.array(entityShape)).optional(),
  link_preview_options: json(z.looseObject({ is_disabled: z.boolean().optional() })).optional(),
}
const which = { chat_id: words, message_id: integer }
const markup = { reply_markup: json(z.unknown()).optional() }

export const messageMethods = {
  sendMessage: method(
    { chat_id: words, ...text, ...markup, disable_notification: flag.optional() },
    (given, { server }) => {
      const written = readText(given, TEXT_LIMIT)
      if (!written.ok) return written
      if (written.result.text === '') return refused(400, 'message text is empty')
      const under = readMarkup(given.reply_markup)
      if (!under.ok) return under
      const chat = openChat(server, given.chat_id)
      if (!chat.ok) return chat
      const message = put(server, chat.result, {
        from: 'bot',
        ...written.result,
        ...under.result,
        preview: given.link_preview_options?.is_disabled ? null : firstLink(written.result),
        silent: given.disable_notification ?? false,
        file: null,
      })
      return accepted(wireMessage(server, chat.result, message))
    },
  ),

  editMessageText: method({ ...which, ...text, ...markup }, (given, { server }) => {
    const written = readText(given, TEXT_LIMIT)
    if (!written.ok) return written
    if (written.result.text === '') return refused(400, 'message text is empty')
    const under = readMarkup(given.reply_markup)
    if (!under.ok) return under
    const chat = openChat(server, given.chat_id)
    if (!chat.ok) return chat
    const old = chat.result.messages.get(given.message_id)
    if (!old) return refused(400, 'message to edit not found')
    if (old.from !== 'bot') return refused(400, "message can't be edited")
    if (old.file) return refused(400, 'there is no text in the message to edit')
    const content = { ...written.result, buttons: under.result.buttons }
    if (same(content, { text: old.text, entities: old.entities, buttons: old.buttons }))
      return refused(400, NOT_MODIFIED)
    const preview = given.link_preview_options?.is_disabled ? null : firstLink(written.result)
    return accepted(wireMessage(server, chat.result, replace(server, chat.result, { ...old, ...content, preview })))
  }),

  editMessageReplyMarkup: method({ ...which, ...markup }, (given, { server }) => {
    const under = readMarkup(given.reply_markup)
    if (!under.ok) return under
    const chat = openChat(server, given.chat_id)
    if (!chat.ok) return chat
    const old = chat.result.messages.get(given.message_id)
    if (!old) return refused(400, 'message to edit not found')
    if (old.from !== 'bot') return refused(400, "message can't be edited")
    if (same(old.buttons, under.result.buttons)) return refused(400, NOT_MODIFIED)
    const message = replace(server, chat.result, { ...old, buttons: under.result.buttons })
    return accepted(wireMessage(server, chat.result, message))
  }),

  deleteMessage: method(which, (given, { server }) => {
    const chat = openChat(server, given.chat_id)
    if (!chat.ok) return chat
    const old = chat.result.messages.get(given.message_id)
    if (!old) return refused(400, 'message to delete not found')
    if (server.now() - old.at > DELETABLE_MS) return refused(400, "message can't be deleted for everyone")
    chat.result.messages.delete(old.id)
    changed(chat.result)
    return accepted(true)
  }),

  deleteMessages: method(
    { chat_id: words, message_ids: json(z.array(integer).min(1).max(100)) },
    (given, { server }) => {
      const chat = openChat(server, given.chat_id)
      if (!chat.ok) return chat
      for (const id of given.message_ids) chat.result.messages.delete(id)
      changed(chat.result)
      return accepted(true)
    },
  ),
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)
