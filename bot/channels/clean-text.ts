/** What a patron typed, made fit to store, compare and show: at the edge, once, for every channel. */

/** UTF-16 units kept of one message; Telegram's own limit. */
export const longestText = 4096

/** Before anything else, so that no input is worked on at length. */
const longestRaw = 4 * longestText
const breaks = /\r\n?|[\u2028\u2029\u0085]/gu
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is to be taken out
const controls = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/gu
/** Direction marks and overrides, invisible spaces, byte order marks; joiners stay, emoji families need them. */
const invisible = /[\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB]/gu
/** More marks on one letter than any language writes. */
const piledMarks = /(\p{M}{4})\p{M}+/gu

/**
 * NFC; line ends are `\n`; NUL and other control characters, lone surrogates, direction overrides and byte order marks
 * are gone; at most four marks on a letter; trimmed; at most 4 096 UTF-16 units, never half a character. Doing it twice
 * changes nothing.
 */
export function cleanText(text: string): string {
  const whole = text
    .slice(0, longestRaw)
    .replace(breaks, '\n')
    .replace(/\t/gu, ' ')
    .replace(/\p{Surrogate}/gu, '')
    .replace(controls, '')
    .replace(invisible, '')
    .normalize('NFC')
    .replace(piledMarks, '$1')
    .trim()
  return whole
    .slice(0, longestText)
    .replace(/[\uD800-\uDBFF]$/u, '')
    .trim()
}
