/** A conversation without a road: one phone, the engine, a library; for the terminal and for transcripts. */

import type { FluentBundle } from '@fluent/bundle'
import { answer, isWrite } from '../answer.ts'
import { converse } from '../converse.ts'
import { readState, saveState } from '../dialogue/saved.ts'
import { step } from '../dialogue/step.ts'
import type { Heard } from '../dialogue/types.ts'
import { localDate } from '../library/calendar.ts'
import type { ChannelName, Instant, Language, Patron, PatronId } from '../library/types.ts'
import type { Act, Backend, Phones } from '../ports.ts'
import { compose, dialOf, type Message } from '../texts/compose.ts'

export interface Talking {
  backend: Backend
  phones: Phones
  texts: Record<Language, FluentBundle>
  channel: ChannelName
  address: string
  /** whose phone this is at each moment */
  patronOf: (address: string) => Promise<PatronId | undefined>
  now: () => Instant
  nonce: () => string
  languageCode?: Language | undefined
}

/** What one utterance brought: the messages as the channel would carry them, before links and alphabets. */
export interface Told {
  messages: Message[]
  /** the sign-in links offered, by id */
  language: Language
}

/** Starts a conversation that remembers its state, saved and read back each time as the real one is. */
export function startTalk(talking: Talking): (heard: Heard) => Promise<Told> {
  let saved: string | undefined
  let turns = 0
  return async (heard) => {
    turns += 1
    const { backend, channel, address } = talking
    const library = await backend.library()
    const now = talking.now()
    const patron = await linked(talking)
    let written = 0
    const context = {
      now,
      today: localDate(now, library.zone),
      channel,
      address,
      library,
      patron,
      muted: false,
      nonce: talking.nonce(),
      signIn: 'link',
      phoneName: 'Telegram',
    } as const
    const state = readState(saved === undefined ? undefined : JSON.parse(saved))
    const turn = await converse(step(state, heard, context), async (ask) => {
      const patronId = 'patronId' in ask ? ask.patronId : patron?.id
      const actor: Act['actor'] = patronId === undefined ? { by: 'calendar' } : { by: 'patron', patronId, channel }
      return await answer(ask, talking, isWrite(ask) ? { now, actor, key: `${turns}:${written++}` } : { now, actor })
    })
    saved = saveState(turn.state)
    const { language } = turn
    const dial = dialOf(channel, patron ?? (await linked(talking)), undefined, library.settings)
    const voice = { bundle: talking.texts[language], language, library, today: context.today, dial }
    const pressed = heard.kind === 'press' ? heard.messageId : undefined
    return { messages: compose(turn, voice, { channel, pressed }), language }
  }
}

async function linked({ backend, patronOf, address }: Talking): Promise<Patron | undefined> {
  const patronId = await patronOf(address)
  return patronId === undefined ? undefined : await backend.patron({ ask: 'patron', patronId })
}
