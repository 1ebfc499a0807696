// SMS text: written in the GSM-7 alphabet, counted in segments, cut into messages.

import { SegmentedMessage } from 'sms-segments-calculator'
import { gsm7Alphabet, latinOf } from './gsm7-letters.ts'
import { splitText } from './split.ts'

export type Segments = {
  encoding: 'GSM-7' | 'UCS-2'
  segments: number
  /** GSM-7: septets (an extension character counts two); UCS-2: graphemes, as the library counts. */
  characters: number
}

/** Twilio refuses a longer body (error 21617). */
export const smsBodyLimit = 1600

const dropped = '\uFFFC'
const spacingMarks = /\p{M}/u
const silent = /[\p{Cf}\p{M}]/u
const readable = /[\p{L}\p{N}]/u

/**
 * `text` in GSM-7 only: Latvian and other Latin letters lose their marks, Cyrillic is written in Latin letters with its
 * capitals kept, typographic quotes, dashes and spaces become plain ones. Letters of other scripts become `?`; emoji
 * and other signs go, along with the space they leave behind. Doing it twice changes nothing.
 */
export function toGsm7(text: string): string {
  const points = Array.from(text.normalize('NFC').replace(/\r\n?|[\f\v\u0085\u2028\u2029]/gu, '\n'))
  const written = points.map((point, at) => plain(point, points[at - 1], points[at + 1])).join('')
  return written
    .replace(/(^|[ \n])\uFFFC+ /gmu, '$1')
    .replace(/ \uFFFC+(?=[\n,.!?;:)]|$)/gu, '')
    .replaceAll(dropped, '')
}

function plain(point: string, before: string | undefined, after: string | undefined): string {
  if (gsm7Alphabet.has(point)) return point
  const latin = latinOf(point)
  if (latin !== undefined) return cased(latin, point, before, after)
  if (silent.test(point)) return ''
  const bare = Array.from(point.normalize('NFKD'))
    .filter((part) => !spacingMarks.test(part))
    .map((part) => (gsm7Alphabet.has(part) ? part : latinOf(part)))
  if (bare.length > 0 && bare.every((part) => part !== undefined)) return bare.join('')
  return readable.test(point) ? '?' : dropped
}

/** Щука → Schuka but ЩУКА → SCHUKA: a capital is spelt in capitals when a neighbour says the word is in capitals. */
function cased(latin: string, point: string, before: string | undefined, after: string | undefined): string {
  if (!isCapital(point)) return latin
  const loud = isCapital(after) || (isCapital(before) && !isSmall(after))
  return loud ? latin.toUpperCase() : latin.charAt(0).toUpperCase() + latin.slice(1)
}

const isCapital = (point: string | undefined) => point !== undefined && /^\p{Lu}$/u.test(point)
const isSmall = (point: string | undefined) => point !== undefined && /^\p{Ll}$/u.test(point)

/** How a carrier will bill `text` as it stands (no smart encoding). */
export function segments(text: string): Segments {
  const counted = new SegmentedMessage(text)
  return {
    encoding: counted.encodingName === 'GSM-7' ? 'GSM-7' : 'UCS-2',
    segments: counted.segmentsCount,
    characters: counted.numberOfCharacters,
  }
}

/**
 * `text` as one or more SMS bodies in order, each at most 1 600 characters and, when given, at most `maxSegments`
 * segments, its number included ("1/2 …" when there are several). Never cuts inside a link: a link too long for
 * `maxSegments` gets a message of its own. Blank text has no bodies.
 */
export function splitSms(text: string, maxSegments = Number.POSITIVE_INFINITY): string[] {
  const carries = (body: string) =>
    body.length <= smsBodyLimit && (maxSegments === Number.POSITIVE_INFINITY || segments(body).segments <= maxSegments)
  if (text.trim() === '') return []
  if (carries(text)) return [text]
  for (let digits = 1; ; digits += 1) {
    const number = `${'9'.repeat(digits)}/${'9'.repeat(digits)} `
    const parts = splitText(text, { fits: (part) => carries(number + part), most: smsBodyLimit - number.length })
    if (parts.length === 1) return parts
    if (parts.length < 10 ** digits) return parts.map((part, at) => `${at + 1}/${parts.length} ${part}`)
  }
}
