/** Plays a transcript: what the patron says goes in, what the phone would show comes out, line for line. */

import { toGsm7 } from '../../bot/channels/gsm7.ts'
import { startTalk, type Told } from '../../bot/commands/talk.ts'
import { takeTyped } from '../../bot/commands/typed.ts'
import type { Heard } from '../../bot/dialogue/types.ts'
import { addMinutes, atLocal } from '../../bot/library/calendar.ts'
import type { ChannelName, Instant, PatronId } from '../../bot/library/types.ts'
import type { Backend, Phones } from '../../bot/ports.ts'
import { loadTexts } from '../../bot/texts/load.ts'
import { withLinks } from '../../bot/texts/render.ts'
import { deskAct } from './desk-acts.ts'
import { openNews } from './told-news.ts'
import type { Line, Transcript } from './transcript.ts'

export const firstDay = '2026-04-14'
const texts = loadTexts()

export interface Stage {
  backend: Backend
  phones: Phones
  patronOf: (address: string) => Promise<PatronId | undefined>
  signedIn: (linkId: string, patronId: PatronId) => Heard | Promise<Heard>
}

/** What each line of the patron's brought, and the whole as it would be saved. */
export interface Played {
  expected: string[]
  actual: string[]
}

/** Plays all lines on one channel. SMS is compared as it leaves: in the letters of GSM-7. */
export async function play(transcript: Transcript, channel: ChannelName, stage: Stage): Promise<Played> {
  const address = channel === 'telegram' ? 'telegram:29000001' : 'sms:+37129000001'
  let now: Instant = startOf(transcript)
  let nonces = 0
  const act = { now, actor: { by: 'calendar' } } as const
  if (transcript.card !== undefined)
    await stage.phones.link({ ask: 'link', address, patronId: `p${transcript.card}` }, act)
  const talk = startTalk({
    ...stage,
    texts,
    channel,
    address,
    now: () => now,
    nonce: () => `n${nonces++}`,
    languageCode: transcript.language,
  })
  const shown = (text: string): string => (channel === 'sms' ? toGsm7(text) : text)
  let last: Told | undefined
  let links: string[] = []
  // Notices are played only where the transcript waits for them.
  const news = transcript.lines.some(({ does }) => does === 'told')
    ? openNews(stage, channel, address, transcript.news === 'all' ? new Set(['due-soon']) : undefined)
    : undefined
  const tellNews = async (): Promise<void> => {
    for (const text of (await news?.(now)) ?? []) actual.push(...text.split('\n').map((one) => `told: ${shown(one)}`))
  }
  // What the library's first day brings by itself was told before.
  await news?.(now)
  const expected: string[] = []
  const actual: string[] = []
  const hear = async (heard: Heard): Promise<void> => {
    last = await talk(heard)
    const lines = last.messages.flatMap(({ text, choices }) => {
      const withShort = withLinks(text, (id) => {
        links = [id]
        return 'https://rinda.example/signin'
      })
      return [...(text === '' ? [] : withShort.split('\n')), ...choices.map(({ label }, at) => `${at + 1} ${label}`)]
    })
    actual.push(...lines.map((line) => `bot: ${shown(line)}`))
  }
  for (const line of transcript.lines) {
    if (line.does === 'bot') {
      if (line.only === undefined || line.only === channel) {
        expected.push(...line.text.split('\n').map((text) => `bot: ${shown(text)}`))
      }
      continue
    }
    if (line.does === 'told') {
      if (line.only === undefined || line.only === channel) {
        expected.push(...line.text.split('\n').map((text) => `told: ${shown(text)}`))
      }
      continue
    }
    const told = said(line)
    expected.push(told)
    actual.push(told)
    if (line.does === 'patron') await hear(typed(line.text, transcript.language))
    if (line.does === 'press') await hear(pressed(line.label, last, channel))
    if (line.does === 'clock') now = moved(now, line.by)
    if (line.does === 'clock') await stage.backend.desk.passTime(now)
    if (line.does === 'signs in') await hear(await stage.signedIn(links[0] ?? '', `p${line.card}`))
    if (line.does === 'desk') await deskAct(line.act, stage.backend, now)
    if (line.does === 'clock' || line.does === 'desk') await tellNews()
  }
  return { expected, actual }
}

function said(line: Exclude<Line, { does: 'bot' | 'told' }>): string {
  switch (line.does) {
    case 'patron':
      return `patron: ${line.text}`
    case 'press':
      return `press: ${line.label}`
    case 'clock':
      return `clock: ${line.by}`
    case 'signs in':
      return `signs in: ${line.card}`
    case 'desk':
      return `desk: ${line.act}`
  }
}

/** As the door takes it in: what looks like credentials goes no further than that. */
function typed(text: string, languageCode: Transcript['language']): Heard {
  const { heard } = takeTyped(text, languageCode)
  return heard.kind === 'credentials' ? { ...heard, messageId: '1' } : heard
}

/** A button on Telegram; by SMS the number of the same choice. */
function pressed(label: string, last: Told | undefined, channel: ChannelName): Heard {
  const choices = last?.messages.at(-1)?.choices ?? []
  const at = choices.findIndex((choice) => choice.label === label)
  const choice = choices[at]
  if (choice === undefined) throw new Error(`there is no “${label}” to press`)
  return channel === 'telegram'
    ? { kind: 'press', data: choice.press, messageId: '1' }
    : { kind: 'text', text: String(at + 1) }
}

function startOf({ clock }: Transcript): Instant {
  const [date = firstDay, time = '10:00'] = clock?.split('T') ?? []
  return atLocal('Europe/Riga', date, time)
}

const minutes = { m: 1, h: 60, d: 1440, w: 10080 } as const

/** `+20m`, `+3h`, `+1d`, `+1w`, or a local `2026-04-20T09:00`. */
function moved(now: Instant, by: string): Instant {
  const [, count, unit] = /^\+(\d+)([mhdw])$/.exec(by) ?? []
  if (count === undefined) return startOf({ clock: by, lines: [] })
  const each = unit === 'm' || unit === 'h' || unit === 'd' || unit === 'w' ? minutes[unit] : 0
  return addMinutes(now, Number(count) * each)
}
