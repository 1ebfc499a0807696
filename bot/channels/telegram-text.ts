// Text as Telegram takes it: escaped for its HTML parse mode and cut to its message length.

import { splitText } from './split.ts'

/** Telegram's limit on one message: UTF-16 units after entities are parsed, so before escaping. */
export const telegramTextLimit = 4096

/** `text` as literal text inside Telegram HTML: only `&`, `<` and `>` mean something there. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/**
 * Plain text in parts of at most 4096 UTF-16 units, cut between lines, else words, else graphemes.
 * Split first, escape each part afterwards. Blank text has no parts.
 */
export function splitTelegram(text: string): string[] {
  return splitText(text, { fits: (part) => part.length <= telegramTextLimit, most: telegramTextLimit })
}
