/** The carrier's words: answered by the phone company, so in no menu and no prompt of ours. */

import { foldWord } from '../fold.ts'
import type { PlainIntent } from '../wish.ts'

const optOut = ['STOP', 'STOPALL', 'UNSUBSCRIBE', 'CANCEL', 'END', 'QUIT', 'REVOKE', 'OPTOUT'] as const
const optIn = ['YES', 'START', 'UNSTOP'] as const
const asking = ['HELP', 'INFO'] as const

/** Every word a carrier may act on by itself; none of them may stand alone in a prompt or menu. */
export const carrierWords = [...optOut, ...optIn, ...asking] as const

type Table = ReadonlyMap<string, PlainIntent>
const table = (rows: readonly [readonly string[], PlainIntent][]): Table =>
  new Map(rows.flatMap(([words, intent]) => words.map((word): [string, PlainIntent] => [foldWord(word), intent])))

/** A lone carrier's word by SMS: it mutes, unmutes or changes nothing, as the carrier has done. */
export const carrierBySms: Table = table([
  [optOut, 'stop'],
  [optIn, 'start'],
  [asking, 'help'],
])

/** The same words where no carrier listens: as anyone means them. */
export const carrierElsewhere: Table = table([
  [optOut, 'stop'],
  [optIn, 'start'],
  [asking, 'help'],
  [['YES'], 'agree'],
  [['CANCEL'], 'decline'],
])

const byCarrier = new Map<string, 'opted-out' | 'opted-in' | 'asked'>([
  ...optOut.map((word) => [word, 'opted-out'] as const),
  ...optIn.map((word) => [word, 'opted-in'] as const),
  ...asking.map((word) => [word, 'asked'] as const),
])

/** What the carrier has already done and answered by itself on a text that is one of its words and nothing else. */
export const doneByCarrier = (text: string) => byCarrier.get(text.trim().toUpperCase())
