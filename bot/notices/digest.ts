/** Several notices of a kind, at one place, on one day: one message. */

import type { Deed } from '../dialogue/deeds.ts'
import { noticeNonce, pressData } from '../dialogue/offered.ts'
import { branchOf, localDate } from '../library/calendar.ts'
import type { ChannelName, Instant } from '../library/types.ts'
import { render, sentence, type Voice } from '../texts/render.ts'
import type { Notice } from './notice.ts'
import { wordsOf } from './words.ts'

/** What one message says, ready to be stored in the outbox. */
export interface NoticeLetter {
  text: string
  choices: { label: string; press: string }[]
  deeds?: Deed[]
  notice: { group: string; stems: string[] }
}

export interface Manner {
  voice: Voice
  now: Instant
  channel: ChannelName
  /** whose card it is, when the phone is that of whoever looks after it */
  ward: string | undefined
  /** texts cannot be answered: choices would promise what cannot be done */
  oneWayTexts: boolean
}

/** The message a notice belongs to: one per patron, phone, place and kind of day. */
export function groupOf({ patronId, address, place, kind, sendAfter }: Notice, zone: string): string {
  // Dates that moved are said together, wherever they are.
  const where = kind === 'date-moved' ? '' : place
  return [patronId, address, where, kind, localDate(sendAfter, zone)].join('|')
}

/** When a message of several may leave: when the last of them may. Needs at least one. */
export const sendAfterOf = (notices: readonly Notice[]): Instant => latest(notices.map(({ sendAfter }) => sendAfter))

/** Until when a message of several is of use: as long as one of them is. Needs at least one. */
export const expiresAtOf = (notices: readonly Notice[]): Instant => latest(notices.map(({ expiresAt }) => expiresAt))

const latest = (instants: Instant[]): Instant => instants.toSorted().at(-1) ?? ''

/** The message of one group, at least one notice; its buttons and numbers work by the id of its outbox row. */
export function letterOf(notices: readonly Notice[], outboxId: number, manner: Manner): NoticeLetter {
  const { voice, now, ward } = manner
  const { library } = voice
  const oneWay = manner.channel === 'sms' && manner.oneWayTexts
  const hearing = { library, now, canChoose: ward === undefined }
  const wanted = wordsOf(notices, hearing)
  const choosing = wanted.choices.length > 0
  const words = choosing && oneWay ? wordsOf(notices, { ...hearing, canChoose: false }) : wanted
  const { text, choices } = render(words, voice)
  const nonce = noticeNonce(String(outboxId))
  const first = notices.slice(0, 1)
  const whose = ward === undefined ? [] : [sentence({ say: 'notice-for', name: ward }, voice)]
  const phones = choosing && oneWay ? first.map(({ place }) => branchOf(library, place).phone) : []
  return {
    text: [...whose, text, ...phones.map((phone) => sentence({ say: 'answer-elsewhere', phone }, voice))].join('\n'),
    choices: choices.map(({ label }, at) => ({ label, press: pressData(nonce, at, { intent: 'loans' }) })),
    ...(choices.length > 0 ? { deeds: choices.map(({ deed }) => deed) } : {}),
    notice: {
      group: first.map((notice) => groupOf(notice, library.zone)).join(''),
      stems: notices.map(({ stem }) => stem),
    },
  }
}
