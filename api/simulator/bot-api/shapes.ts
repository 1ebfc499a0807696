/** What the local Bot API double deals in: users, messages as a phone shows them, updates, answers. */

export interface User {
  id: number
  is_bot: boolean
  first_name: string
  last_name?: string
  username?: string
  language_code?: string
}

/** A formatted stretch of text; offset and length in UTF-16 units, as Telegram counts. */
export interface Entity {
  type: string
  offset: number
  length: number
  url?: string | undefined
  language?: string | undefined
  custom_emoji_id?: string | undefined
}

/** A button under a message, in Telegram's own words. */
export interface InlineButton {
  text: string
  callback_data?: string | undefined
  url?: string | undefined
}

/** A button of the keyboard that replaces the phone's own; pressing it types its text, or shares the contact. */
interface KeyboardButton {
  text: string
  request_contact?: boolean | undefined
}

export interface Markup {
  buttons: InlineButton[][]
  /** `null` leaves the phone's keyboard as it is. */
  keyboard: KeyboardButton[][] | 'remove' | null
}

export interface Upload {
  name: string
  bytes: Uint8Array
}

export interface StoredFile extends Upload {
  fileId: string
  kind: 'photo' | 'document'
}

/** A message as the phone shows it now: edits applied, markup read. Times are milliseconds of the injected clock. */
export interface PhoneMessage {
  id: number
  from: 'bot' | 'patron'
  at: number
  editedAt: number | null
  /** What the person reads: no markup; the caption when there is a file. */
  text: string
  entities: Entity[]
  buttons: InlineButton[][]
  keyboard: Markup['keyboard']
  /** The link whose preview the phone shows: Telegram's crawler has fetched it. `null` when previews are off or there is no link. */
  preview: string | null
  silent: boolean
  file: StoredFile | null
}

/** What a phone did, as Telegram tells the bot of it. */
export interface Update {
  update_id: number
  [kind: string]: unknown
}

export interface Refused {
  ok: false
  error_code: number
  description: string
  parameters?: { retry_after?: number; migrate_to_chat_id?: number }
}
export type Answer<Result = unknown> = { ok: true; result: Result } | Refused

export const accepted = <Result>(result: Result): Answer<Result> => ({ ok: true, result })

/** A refusal in Telegram's form; `description` without its prefix. */
export function refused(code: 400 | 403 | 404 | 409, reason: string): Refused {
  const prefix = { 400: 'Bad Request', 403: 'Forbidden', 404: 'Not Found', 409: 'Conflict' }[code]
  return { ok: false, error_code: code, description: `${prefix}: ${reason}` }
}

export function tooMany(seconds: number): Refused {
  const description = `Too Many Requests: retry after ${seconds}`
  return { ok: false, error_code: 429, description, parameters: { retry_after: seconds } }
}

/** Runs `run` in `ms` milliseconds; the answer cancels it. */
export type After = (ms: number, run: () => void) => () => void
