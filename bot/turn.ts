/** One turn: claim → think → commit → speak. No transaction is open while anything is asked, hashed or sent. */

import type { FluentBundle } from '@fluent/bundle'
import { answer, isWrite } from './answer.ts'
import { converse, mostAsks } from './converse.ts'
import type { Answer, Ask, Told } from './dialogue/asks.ts'
import { readState, saveState } from './dialogue/saved.ts'
import { step } from './dialogue/step.ts'
import type { Context, Turn } from './dialogue/types.ts'
import { localDate } from './library/calendar.ts'
import type { Instant, Language, Library, LocalDate } from './library/types.ts'
import type { Act, Actor, Backend, Clock, Phones } from './ports.ts'
import type { Claimed } from './store/claim.ts'
import type { Letterhead, TurnToCommit } from './store/commit.ts'
import { compose, dialOf } from './texts/compose.ts'

export interface Thinking {
  backend: Backend
  phones: Phones
  clock: Clock
  texts: Record<Language, FluentBundle>
  /** the library as of this version; read again when the version has grown */
  library: (version: number) => Promise<Library>
  /** a fresh nonce for the list this turn may show: 6 of `a–z 0–9` */
  nonce: () => string
  signIn: Context['signIn']
  /** texts cannot be answered: each says where to call instead */
  oneWayTexts: boolean
}

/** Thinks a claimed row through and gives what is to be committed. Doing it twice is harmless: every write has its key. */
export async function think(claimed: Claimed, thinking: Thinking): Promise<TurnToCommit> {
  const library = await thinking.library(claimed.libraryVersion)
  const now = thinking.clock.now()
  const context = contextOf(claimed, library, now, thinking)
  const turn = await converse(
    step(readState(claimed.state), claimed.heard, context),
    await replying(claimed, thinking, now),
  )
  return {
    claimed,
    state: saveState(turn.state),
    language: turn.language,
    letters: words(turn, claimed, library, thinking, context.today),
    ends: 'done',
    now,
  }
}

/** Who answers the asks of this turn; one that was broken off is told first what it was told before its last write. */
async function replying(claimed: Claimed, thinking: Thinking, now: Instant): Promise<(ask: Ask) => Promise<Answer>> {
  const keys = Array.from({ length: mostAsks }, (_, at) => `${claimed.inboxId}:${at}`)
  const told: Told[] = claimed.attempts > 1 ? await thinking.backend.toldBefore(keys) : []
  let asked = 0
  let written = 0
  return async (ask) => {
    const key = isWrite(ask) ? keys[written++] : undefined
    const known = told[asked]
    if (known?.ask !== ask.ask) {
      told.length = asked
      const act: Act = { now, actor: actorOf(ask, claimed), ...(key !== undefined && { key, before: [...told] }) }
      told.push({ ask: ask.ask, is: await answer(ask, thinking, act) })
    }
    return told[asked++]?.is
  }
}

function contextOf(claimed: Claimed, library: Library, now: Instant, thinking: Thinking): Context {
  return {
    now,
    today: localDate(now, library.zone),
    channel: claimed.channel,
    address: claimed.address,
    library,
    patron: claimed.patron,
    muted: claimed.muted,
    notice: claimed.notice,
    nonce: thinking.nonce(),
    signIn: thinking.signIn,
    phoneName: phoneName(claimed),
  }
}

/** A number by its last three digits, a chat by the person's first name and initial. */
function phoneName({ channel, address, heard }: Claimed): string {
  if (channel === 'sms') return `…${address.slice(-3)}`
  const name = 'name' in heard ? heard.name : undefined
  return name === undefined ? 'Telegram' : `Telegram: ${name}`
}

function actorOf(ask: Ask, claimed: Claimed): Actor {
  const patronId = 'patronId' in ask ? ask.patronId : claimed.patron?.id
  return patronId === undefined ? { by: 'calendar' } : { by: 'patron', patronId, channel: claimed.channel }
}

function words(turn: Turn, claimed: Claimed, library: Library, thinking: Thinking, today: LocalDate): Letterhead[] {
  const { channel, patron, heard } = claimed
  const { language } = turn
  const dial = dialOf(channel, patron, claimed.dial, library.settings)
  const voice = { bundle: thinking.texts[language], language, library, today, dial }
  const pressed = heard.kind === 'press' ? heard.messageId : undefined
  const oneWayPhone = channel === 'sms' && thinking.oneWayTexts ? library.branches[0]?.phone : undefined
  return compose(turn, voice, { channel, pressed, oneWayPhone }).map(({ act, providerId, ...body }) => ({
    kind: 'reply',
    act,
    ...(providerId === undefined ? {} : { providerId }),
    body,
  }))
}

/** The turn of a message that has broken for the last time: nothing is lost of what was before, and we say sorry. */
export async function apology(claimed: Claimed, thinking: Thinking): Promise<TurnToCommit> {
  const library = await thinking.library(claimed.libraryVersion)
  const now = thinking.clock.now()
  const state = readState(claimed.state)
  const language = claimed.patron?.language ?? state.language ?? library.defaultLanguage
  const turn: Turn = {
    state,
    replies: [{ say: [{ say: 'something-broke' }], choices: [] }],
    language,
    nonce: thinking.nonce(),
  }
  const letters = words(turn, claimed, library, thinking, localDate(now, library.zone))
  return { claimed, state: saveState(state), language, letters, ends: 'dead', now }
}
