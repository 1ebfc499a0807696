/** All that the double knows: chats as their phones show them, files, presses, what the bot says of itself. */

import type { Polling } from './polling.ts'
import type { After, PhoneMessage, StoredFile, Update, User } from './shapes.ts'
import type { Updates } from './updates.ts'
import type { Webhook } from './webhook.ts'

/** A stranger has never started the bot, so the bot cannot write first. */
export type Standing = 'stranger' | 'member' | 'blocked' | 'deactivated'

/** A little note that a phone showed over the chat for a button press. */
export interface Toast {
  at: number
  text: string
  alert: boolean
}

export interface Chat {
  user: User
  standing: Standing
  messages: Map<number, PhoneMessage>
  toasts: Toast[]
  watchers: Set<() => void>
}

/** A button press, or a question typed into the inline field, that waits for the bot's answer. */
export interface Question {
  chat: Chat
  at: number
  /** What the bot answered; `null` until then. */
  answer: unknown
}

/** What the bot says of itself, by language code ('' is for everybody else). */
export interface Profile {
  name: Map<string, string>
  description: Map<string, string>
  shortDescription: Map<string, string>
  /** Keyed by scope and language: `default:lv`. */
  commands: Map<string, { command: string; description: string }[]>
}

export interface Server {
  now: () => number
  after: After
  bot: User
  chats: Map<number, Chat>
  files: Map<string, StoredFile>
  presses: Map<string, Question>
  inline: Map<string, Question>
  profile: Profile
  updates: Updates
  polling: Polling
  webhook: Webhook
  /** A number that no message, file or question has had before. */
  nextNumber: () => number
}

/** Tells everybody who watches this phone that it shows something else now. */
export function changed(chat: Chat): void {
  for (const watcher of [...chat.watchers]) watcher()
}

/** Puts a message on the phone; its edits come by `replace`. */
export function put(server: Server, chat: Chat, message: Omit<PhoneMessage, 'id' | 'at' | 'editedAt'>): PhoneMessage {
  const whole: PhoneMessage = { ...message, id: server.nextNumber(), at: server.now(), editedAt: null }
  chat.messages.set(whole.id, whole)
  changed(chat)
  return whole
}

export function replace(server: Server, chat: Chat, message: PhoneMessage): PhoneMessage {
  const whole = { ...message, editedAt: server.now() }
  chat.messages.set(whole.id, whole)
  changed(chat)
  return whole
}

/** Remembers a question and forgets those too old to be answered. */
export function remember(server: Server, questions: Map<string, Question>, chat: Chat, lifeMs: number): string {
  for (const [id, { at }] of questions) {
    if (server.now() - at <= lifeMs) break
    questions.delete(id)
  }
  const id = `${7_000_000_000_000 + server.nextNumber()}`
  questions.set(id, { chat, at: server.now(), answer: null })
  return id
}

/** A chat as Telegram writes it into messages. */
export const wireChat = ({ user }: Chat) => ({
  id: user.id,
  type: 'private',
  first_name: user.first_name,
  ...(user.last_name === undefined ? {} : { last_name: user.last_name }),
  ...(user.username === undefined ? {} : { username: user.username }),
})

/** A message as Telegram writes it into answers and updates; no empty fields. */
export function wireMessage(server: Server, chat: Chat, message: PhoneMessage): Record<string, unknown> {
  const { file, text, entities } = message
  const size = file && { file_id: file.fileId, file_unique_id: `u${file.fileId}`, file_size: file.bytes.byteLength }
  return {
    message_id: message.id,
    from: message.from === 'bot' ? server.bot : chat.user,
    chat: wireChat(chat),
    date: Math.floor(message.at / 1000),
    ...(message.editedAt === null ? {} : { edit_date: Math.floor(message.editedAt / 1000) }),
    ...(text === '' ? {} : { [file ? 'caption' : 'text']: text }),
    ...(entities.length === 0 ? {} : { [file ? 'caption_entities' : 'entities']: entities }),
    ...(message.buttons.length === 0 ? {} : { reply_markup: { inline_keyboard: message.buttons } }),
    ...(file?.kind === 'photo' ? { photo: [{ ...size, width: 640, height: 480 }] } : {}),
    ...(file?.kind === 'document' ? { document: { ...size, file_name: file.name } } : {}),
  }
}

/** Queues an update about this chat; the answer is its number. */
export const report = (server: Server, chat: Chat, what: Record<string, unknown>): Update['update_id'] =>
  server.updates.add(what, chat.user.id).update_id
