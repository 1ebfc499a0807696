/** A person's phone: what they do with the bot, and what their chat with it shows. */

import { NO_MARKUP } from './markup.ts'
import { INLINE_LIFE_MS, PRESS_LIFE_MS } from './methods/answers.ts'
import { storeFile } from './methods/files.ts'
import {
  type Chat,
  changed,
  put,
  remember,
  report,
  type Server,
  type Standing,
  type Toast,
  wireChat,
  wireMessage,
} from './server.ts'
import type { PhoneMessage, User } from './shapes.ts'
import { commandsIn } from './text.ts'

/** Every act answers with the number of the update it made. */
export interface Phone {
  readonly user: User
  standing(): Standing
  /** Presses START, or follows `t.me/BOT?start=PAYLOAD`; unblocks first when blocked. */
  start(payload?: string): number
  type(text: string): number
  /**
   * Presses a button by its label or data, on the newest message that has it, or on `messageId`. With `messageId` a
   * button that is no longer there, or never was, is pressed all the same: `labelOrData` is then the data.
   */
  press(labelOrData: string, messageId?: number): number
  /** Shares a contact: the person's own with `phone` alone. `ofUserId: null` is one not known to Telegram. */
  sendContact(phone: string, other?: { ofUserId?: number | null; forwarded?: boolean }): number
  sendPhoto(bytes: Uint8Array, caption?: string): number
  /** Sends a message with these fields of Telegram's own (sticker, voice, forward_origin …). */
  share(fields: Record<string, unknown>): number
  /** Types a question into the inline field; its results come by `inlineResults`. */
  ask(query: string): number
  inlineResults(): unknown
  /** Removes a message on both sides, as a person may. */
  deleteMessage(messageId: number): void
  block(): number
  unblock(): number
  /** The account is gone for good. */
  deactivate(): void
  /** Hands the bot an update of any content, queued as this person's. */
  send(update: Record<string, unknown>): number
  /** What the chat shows now, oldest first. */
  messages(): readonly PhoneMessage[]
  toasts(): readonly Toast[]
  /** The menu of commands in the person's language. */
  menu(): readonly { command: string; description: string }[]
  onChange(listener: () => void): () => void
  /** Answers when `holds` is true of what the chat shows: now, or after a change. */
  until(holds: (messages: readonly PhoneMessage[]) => boolean): Promise<readonly PhoneMessage[]>
}

export function createPhone(server: Server, chat: Chat): Phone {
  const { user } = chat
  const shown = () => [...chat.messages.values()]
  const of = { from: user, chat: wireChat(chat) }
  let lastQuestion = ''

  function write(text: string, fields: Record<string, unknown>, file: PhoneMessage['file'] = null): number {
    if (chat.standing === 'blocked') throw new Error(`${user.id} has blocked the bot: unblock() or start() first`)
    chat.standing = 'member'
    const entities = commandsIn(text)
    const plain = { from: 'patron' as const, text, entities, ...NO_MARKUP, preview: null, silent: false, file }
    const message = wireMessage(server, chat, put(server, chat, plain))
    return report(server, chat, { message: { ...message, ...fields } })
  }

  function standing(next: Standing, status: 'kicked' | 'member'): number {
    const old = chat.standing === 'blocked' ? 'kicked' : 'member'
    chat.standing = next
    const date = Math.floor(server.now() / 1000)
    const member = (is: string) => ({ user: server.bot, status: is, ...(is === 'kicked' ? { until_date: 0 } : {}) })
    const change = { ...of, date, old_chat_member: member(old), new_chat_member: member(status) }
    return report(server, chat, { my_chat_member: change })
  }

  function find(labelOrData: string, messageId: number | undefined): { data: string; id: number } {
    const among = messageId === undefined ? shown().reverse() : shown().filter(({ id }) => id === messageId)
    for (const { id, buttons } of among) {
      const button = buttons.flat().find((one) => one.text === labelOrData || one.callback_data === labelOrData)
      if (button && button.callback_data === undefined) throw new Error(`"${labelOrData}" opens a page: ${button.url}`)
      if (button?.callback_data !== undefined) return { data: button.callback_data, id }
    }
    if (messageId !== undefined) return { data: labelOrData, id: messageId }
    const labels = shown().flatMap(({ buttons }) => buttons.flat().map(({ text }) => text))
    throw new Error(`No button "${labelOrData}" on the phone of ${user.id}; there are: ${labels.join(' | ')}`)
  }

  return {
    user,
    standing: () => chat.standing,
    start(payload) {
      if (chat.standing === 'blocked') standing('member', 'member')
      return write(payload === undefined ? '/start' : `/start ${payload}`, {})
    },
    type: (text) => write(text, {}),
    press(labelOrData, messageId) {
      const { data, id: at } = find(labelOrData, messageId)
      const message = chat.messages.get(at)
      const id = remember(server, server.presses, chat, PRESS_LIFE_MS)
      return report(server, chat, {
        callback_query: {
          id,
          from: user,
          message: message ? wireMessage(server, chat, message) : { chat: wireChat(chat), message_id: at, date: 0 },
          chat_instance: `${user.id}`,
          data,
        },
      })
    },
    sendContact(phone, { ofUserId = user.id, forwarded = false } = {}) {
      const whose = ofUserId === null ? {} : { user_id: ofUserId }
      const contact = { phone_number: phone, first_name: user.first_name, ...whose }
      const origin = { type: 'user', sender_user: user, date: Math.floor(server.now() / 1000) }
      return this.share({ contact, ...(forwarded ? { forward_origin: origin } : {}) })
    },
    sendPhoto(bytes, caption = '') {
      return write(caption, {}, storeFile(server, 'photo', { name: 'photo.jpg', bytes }))
    },
    share(fields) {
      const kind = Object.keys(fields)[0] ?? 'message'
      return write(`[${kind}]`, { text: undefined, entities: undefined, ...fields })
    },
    ask(query) {
      lastQuestion = remember(server, server.inline, chat, INLINE_LIFE_MS)
      return report(server, chat, {
        inline_query: { id: lastQuestion, from: user, query, offset: '', chat_type: 'sender' },
      })
    },
    inlineResults: () => server.inline.get(lastQuestion)?.answer ?? null,
    deleteMessage(messageId) {
      chat.messages.delete(messageId)
      changed(chat)
    },
    block: () => standing('blocked', 'kicked'),
    unblock: () => standing('member', 'member'),
    deactivate() {
      chat.standing = 'deactivated'
    },
    send: (update) => report(server, chat, update),
    messages: shown,
    toasts: () => chat.toasts,
    menu() {
      const { commands } = server.profile
      return commands.get(`default:${user.language_code ?? ''}`) ?? commands.get('default:') ?? []
    },
    onChange(listener) {
      chat.watchers.add(listener)
      return () => {
        chat.watchers.delete(listener)
      }
    },
    until(holds) {
      if (holds(shown())) return Promise.resolve(shown())
      return new Promise((resolve) => {
        const stop = this.onChange(() => {
          if (!holds(shown())) return
          stop()
          resolve(shown())
        })
      })
    },
  }
}
