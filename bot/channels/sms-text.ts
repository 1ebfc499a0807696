/** A letter as text messages: in the alphabet of the house, its choices as numbered lines, cut to what phones carry. */

import type { Letter } from '../ports.ts'
import { splitSms, toGsm7 } from './gsm7.ts'

export interface SmsForm {
  /** `gsm7` writes Latvian without its marks and Russian in Latin letters */
  alphabet: 'gsm7' | 'unicode'
  /** nobody can answer: choices would promise what cannot be done */
  oneWay: boolean
}

/** More than this in one message and phones get them in pieces. */
const mostSegments = 3

/** The bodies of a letter in order; none when there is nothing to say. */
export function smsBodies(
  { text, choices }: Pick<Letter, 'text' | 'choices'>,
  { alphabet, oneWay }: SmsForm,
): string[] {
  const lines = oneWay ? [] : choices.map(({ label }, at) => `${at + 1} ${label}`)
  const whole = [text, ...lines].join('\n')
  return splitSms(alphabet === 'gsm7' ? toGsm7(whole) : whole, mostSegments)
}
