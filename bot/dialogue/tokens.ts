/** The words of an utterance, each folded and with the place where it was typed. */

import { foldWord } from './fold.ts'

export interface Token {
  /** folded; a date keeps its digits and points */
  word: string
  kind: 'word' | 'digits' | 'date'
  /** where it stands in the cleaned text */
  from: number
  to: number
}

/** No utterance is longer: what a phone can send at once. The rest is not read. */
const longest = 4_000

/** Control characters become spaces, invisible and direction marks vanish: they carry no words. */
const controls = /\p{Cc}+/gu
const invisible = /\p{Cf}+/gu

/** The text that is listened to: at most 4 000 characters, NFC, whole characters only, trimmed. */
export const cleaned = (text: string): string =>
  text.slice(0, longest).toWellFormed().replace(controls, ' ').replace(invisible, '').normalize('NFC').trim()

const pattern = new RegExp(
  [
    String.raw`(?<date>(?<!\d)(?:\d{4}-\d{2}-\d{2}|\d{1,2}[./-]\d{1,2}(?:[./-](?:\d{4}|\d{2}))?)(?!\d))`,
    String.raw`(?<digits>\p{Nd}[\p{Nd}\p{M}]*)`,
    String.raw`(?<word>[№#]|\p{L}[\p{L}\p{M}]*(?:['’ʼ‘${'`'}´][\p{L}\p{M}]+)*)`,
  ].join('|'),
  'gu',
)

/** Splits a cleaned text into words, numbers and dates; letters and digits part (`R2` is two). */
export const tokensOf = (text: string): Token[] =>
  [...text.matchAll(pattern)].map((found) => {
    const raw = found[0]
    const kind = found.groups?.date === undefined ? (found.groups?.digits === undefined ? 'word' : 'digits') : 'date'
    return { word: foldWord(raw), kind, from: found.index, to: found.index + raw.length }
  })
