/** Telegram as a channel: grammY carries the calls, nothing more; no call is ever repeated by itself. */

import { Api, InlineKeyboard, InputFile } from 'grammy'
import type { Language } from '../library/types.ts'
import type { Channel, Letter, SendOutcome } from '../ports.ts'
import { isNoLongerThere, isNotModified, isUnparsable, type TelegramRefusal, telegramFailure } from './failures.ts'
import { rememberParts } from './parts.ts'
import { type Called, called, forGrammy } from './telegram-calls.ts'
import { wantedUpdates } from './telegram-parse.ts'
import { type PollOptions, poll, pollSeconds } from './telegram-poll.ts'
import { escapeHtml, splitTelegram } from './telegram-text.ts'

export interface TelegramOptions {
  token: string
  /** no slash at the end */
  apiRoot: string
  /** the machine's clock, in milliseconds; only to tell one busy chat from a busy bot */
  now: () => number
}

/** What the bot says of itself in its profile, by language; `en` stands for every other language too. */
export interface Profile {
  commands: Record<Language, readonly { command: string; description: string }[]>
  description: Record<Language, string>
}

export interface Telegram extends Channel {
  name: 'telegram'
  /** Takes the waiting sign off a pressed button, empty; one that is too old counts as done. Never rejects. */
  answerPress(id: string): Promise<void>
  /** The bot's own user name, asked once; undefined while Telegram does not answer. */
  username(): Promise<string | undefined>
  /** Takes updates until the signal is given. Only one process at a time may. */
  poll(options: PollOptions): Promise<void>
  /** Sets commands and descriptions, and the webhook or none. Rejects when Telegram does not answer. */
  setUp(profile: Profile, webhook: { url: string; secret: string } | 'poll'): Promise<void>
}

const sendSeconds = 30
/** A slip is printed while somebody stands at the desk: without a QR rather than late. */
const nameMs = 3000
const captionLimit = 1024

/** A line to Telegram. Opens nothing until it is used. */
export function telegram({ token, apiRoot, now }: TelegramOptions): Telegram {
  const api = new Api(token, { apiRoot, timeoutSeconds: sendSeconds })
  const polling = new Api(token, { apiRoot, timeoutSeconds: pollSeconds + 15 })
  const inParts = rememberParts()
  let ownName: string | undefined
  let busy: { chat: number; until: number } | undefined

  async function send(letter: Letter, signal: AbortSignal): Promise<SendOutcome> {
    const chat = chatOf(letter)
    if (chat === undefined) return { failure: 'dead', reason: 'no telegram address', scope: 'address' }
    if (signal.aborted) return { failure: 'retry', afterMs: 0, reason: 'stopped before sending', scope: 'channel' }
    switch (letter.act.act) {
      case 'send':
        return sendParts(letter, chat, signal)
      case 'edit':
        return edit(letter, chat, Number(letter.act.providerId), signal)
      case 'delete':
        return remove(chat, Number(letter.act.providerId), signal)
    }
  }

  const sendParts = (letter: Letter, chat: number, signal: AbortSignal) =>
    inParts.send(letter.id, partsOf(letter), (part, isLast) =>
      sendPart(chat, part, isLast ? keyboard(letter) : undefined, signal),
    )

  async function sendPart(
    chat: number,
    { text, picture }: Part,
    buttons: InlineKeyboard | undefined,
    signal: AbortSignal,
  ): Promise<SendOutcome> {
    const markup = buttons === undefined ? {} : { reply_markup: buttons }
    if (picture !== undefined) {
      const photo = () => new InputFile(picture, 'picture.png')
      return asSent(
        chat,
        await inHtml(text, signal, (caption) =>
          api.sendPhoto(chat, photo(), { ...caption.caption, ...markup }, forGrammy(signal)),
        ),
      )
    }
    return asSent(
      chat,
      await inHtml(text, signal, (written) =>
        api.sendMessage(chat, written.text, { ...written.mode, ...noPreview, ...markup }, forGrammy(signal)),
      ),
    )
  }

  async function edit(letter: Letter, chat: number, message: number, signal: AbortSignal): Promise<SendOutcome> {
    const [part, more] = partsOf(letter)
    const known = Number.isSafeInteger(message) && message > 0
    if (!known || part === undefined || more !== undefined || part.picture !== undefined) {
      return sendParts(letter, chat, signal)
    }
    const buttons = keyboard(letter)
    const markup = buttons === undefined ? {} : { reply_markup: buttons }
    const done = await inHtml(part.text, signal, (written) =>
      api.editMessageText(chat, message, written.text, { ...written.mode, ...noPreview, ...markup }, forGrammy(signal)),
    )
    if ('ok' in done) return { sent: true, providerId: String(message) }
    if ('refused' in done && isNotModified(done.refused)) return { sent: true, providerId: String(message) }
    if ('refused' in done && isNoLongerThere(done.refused)) return sendParts(letter, chat, signal)
    return failed(chat, done)
  }

  async function remove(chat: number, message: number, signal: AbortSignal): Promise<SendOutcome> {
    const done = await called(() => api.deleteMessage(chat, message, forGrammy(signal)), signal)
    const gone = 'ok' in done || ('refused' in done && isNoLongerThere(done.refused))
    return gone ? { sent: true, providerId: String(message) } : failed(chat, done)
  }

  function asSent(chat: number, done: Called<{ message_id: number }>): SendOutcome {
    return 'ok' in done ? { sent: true, providerId: String(done.ok.message_id) } : failed(chat, done)
  }

  function failed(chat: number, done: { refused: TelegramRefusal } | { broken: SendOutcome }): SendOutcome {
    return 'broken' in done ? done.broken : scoped(chat, telegramFailure(done.refused))
  }

  /** Telegram limits a chat and the whole bot alike with 429: a second chat that meets it means the bot. */
  function scoped(chat: number, failure: SendOutcome): SendOutcome {
    if (!('failure' in failure) || failure.failure !== 'retry' || failure.scope !== 'address') return failure
    const others = busy !== undefined && busy.chat !== chat && busy.until > now()
    busy = { chat, until: now() + failure.afterMs }
    return others ? { ...failure, scope: 'channel' } : failure
  }

  return {
    name: 'telegram',
    send,
    async answerPress(id) {
      // Too old, or no connection: nobody waits for this answer any more.
      await api.answerCallbackQuery(id).catch(() => undefined)
    },
    async username() {
      ownName ??= await api.getMe(forGrammy(AbortSignal.timeout(nameMs))).then(
        (me) => me.username,
        () => undefined,
      )
      return ownName
    },
    poll: (options) => poll(polling, options),
    async setUp({ commands, description }, webhook) {
      await api.setMyCommands(commands.en)
      await api.setMyDescription(description.en)
      for (const language_code of ['lv', 'ru'] as const) {
        await api.setMyCommands(commands[language_code], { language_code })
        await api.setMyDescription(description[language_code], { language_code })
      }
      if (webhook === 'poll') await api.deleteWebhook()
      else await api.setWebhook(webhook.url, { secret_token: webhook.secret, allowed_updates: wantedUpdates })
    },
  }
}

const noPreview = { link_preview_options: { is_disabled: true } }

/** As HTML; when Telegram cannot read that, the same once more as plain text. */
async function inHtml<T>(
  text: string,
  signal: AbortSignal,
  call: (written: Written) => Promise<T>,
): Promise<Called<T>> {
  const html = { text: escapeHtml(text), mode: { parse_mode: 'HTML' } } as const
  const done = await called(() => call({ ...html, caption: { caption: html.text, ...html.mode } }), signal)
  if (!('refused' in done) || !isUnparsable(done.refused)) return done
  return called(() => call({ text, mode: {}, caption: { caption: text } }), signal)
}

interface Written {
  text: string
  mode: { parse_mode?: 'HTML' }
  caption: { caption: string; parse_mode?: 'HTML' }
}

interface Part {
  text: string
  picture?: Uint8Array
}

function partsOf({ text, picture }: Letter): Part[] {
  const texts = splitTelegram(text).map((part) => ({ text: part }))
  if (picture === undefined) return texts
  return text.length <= captionLimit ? [{ text, picture }] : [{ text: '', picture }, ...texts]
}

function chatOf({ address }: Letter): number | undefined {
  const [, id] = /^telegram:([1-9]\d{0,15})$/u.exec(address) ?? []
  return id === undefined ? undefined : Number(id)
}

/** A button a row. Its data must fit into 64 bytes: longer is a fault of ours, and throws. */
function keyboard({ choices }: Letter): InlineKeyboard | undefined {
  if (choices.length === 0) return undefined
  const keys = new InlineKeyboard()
  for (const { label, press } of choices) {
    const bytes = Buffer.byteLength(press)
    if (bytes === 0 || bytes > 64) throw new Error(`a button carries ${bytes} bytes, not 1 to 64`)
    keys.text(label, press).row()
  }
  return keys
}
