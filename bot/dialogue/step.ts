/** The conversation itself: what was said before, what is heard now → what to ask the library, and what to answer. */

import { answered, stillWaits } from './answered.ts'
import { ask } from './asking.ts'
import type { Asking } from './asks.ts'
import type { Deed } from './deeds.ts'
import { signInByCode, welcome } from './flows/sign-in.ts'
import { linkStaffChat } from './flows/staff-chat.ts'
import { noteLanguage } from './foreign.ts'
import { hear } from './hear.ts'
import { alive, type Picked, pickNumber, pickPress, pickRole } from './offered.ts'
import { followedBy, tell } from './outcome.ts'
import { goOn, perform } from './perform.ts'
import { settle } from './settle.ts'
import { isCommand } from './slash.ts'
import { namedPlaces } from './spoken-places.ts'
import { titleInstead } from './title-instead.ts'
import { cleaned } from './tokens.ts'
import type { Context, Heard, Outcome, Scene, State, Turn } from './types.ts'
import { doneByCarrier } from './words/carrier.ts'

/**
 * One turn of the conversation. Pure: yields what it asks of the library, one ask at a time, and returns the state to
 * save and the replies to say. The same arguments and answers always give the same turn.
 */
export function* step(state: State, heard: Heard, context: Context): Asking<Turn> {
  const language = languageOf(state, heard, context)
  const scene: Scene = { state, context, language }
  switch (heard.kind) {
    case 'text':
      return yield* text(heard.text, scene)
    case 'press':
      return yield* picked(pickPress(heard.data, state, context), scene)
    case 'start':
      return yield* deed(startDeed(heard.payload), scene)
    case 'credentials': {
      const outcome = yield* perform({ intent: 'link' }, scene)
      const warned = tell({ say: 'credentials-seen' })
      const [first] = warned.replies
      if (first !== undefined && heard.messageId !== undefined) first.deletes = heard.messageId
      return settle(followedBy(warned, outcome), scene, {})
    }
    case 'desk-code': {
      const said = heard.said ?? language
      const noted: Scene = {
        ...scene,
        state: noteLanguage(said, 'link', scene),
        language: context.patron?.language ?? said,
      }
      return settle(yield* goOn(yield* signInByCode(heard.codeHash, noted), noted), noted, {})
    }
    case 'staff-code':
      return settle(yield* linkStaffChat(heard.codeHash, scene), scene, { keep: true })
    case 'wordless':
      return settle(tell({ say: 'wordless' }), scene, { keep: true })
    case 'signed-in':
      return settle(yield* goOn(yield* welcome(heard.patronId, scene), scene), scene, {})
    case 'opted-out':
    case 'opted-in':
      return yield* leftToCarrier(heard.kind, scene)
  }
}

function languageOf(state: State, heard: Heard, context: Context): Scene['language'] {
  const told = 'languageCode' in heard ? heard.languageCode : undefined
  return context.patron?.language ?? state.language ?? told ?? context.library.defaultLanguage
}

function startDeed(payload: string): Deed {
  if (payload.startsWith('l_')) return { intent: 'link', token: payload.slice(2) }
  if (payload.startsWith('t_')) return { intent: 'title', id: payload.slice(2) }
  return { intent: 'greeting' }
}

function* text(typed: string, scene: Scene): Asking<Turn> {
  const { context } = scene
  const carried = context.channel === 'sms' ? doneByCarrier(typed) : undefined
  if (carried !== undefined) return yield* leftToCarrier(carried, scene)
  const { wish, language } = hear(typed, {
    language: scene.language,
    today: context.today,
    channel: context.channel,
    branches: namedPlaces(context.library.branches),
  })
  const noted = isCommand(cleaned(typed)) ? scene.state : noteLanguage(language, wish.intent, scene)
  const heard = { ...scene, state: noted, language: context.patron?.language ?? language }
  const answer = answered(typed, wish, noted, context)
  if (answer !== undefined) return settle(yield* perform(answer, heard), heard, {})
  return yield* wished(yield* titleInstead(typed, wish), heard)
}

/** The carrier has answered; we do what it did, and say nothing. */
function* leftToCarrier(carried: 'opted-out' | 'opted-in' | 'asked', scene: Scene): Asking<Turn> {
  if (carried !== 'asked') {
    yield* ask({ ask: 'mute', address: scene.context.address, muted: carried === 'opted-out' })
  }
  return settle({ replies: [] }, scene, { keep: true })
}

const roles = ['agree', 'decline', 'more', 'back'] as const

function* wished(wish: Deed, scene: Scene): Asking<Turn> {
  const { state, context } = scene
  if (wish.intent === 'number') return yield* picked(pickNumber(wish.number, state, context), scene)
  const role = roles.find((name) => name === wish.intent)
  if (role === undefined) return yield* deed(wish, scene)
  const choice = pickRole(role, state, context.now)
  if (choice.picked !== 'nothing') return yield* picked(choice, scene)
  // “No” to a question without a “no” closes it; any other such word gets the question once more, not a new one.
  const { open } = state
  const listed = open === undefined && alive(state.offered, context.now) !== undefined
  if (listed && role === 'more') return settle(tell({ say: 'list-ends' }), scene, { keep: true })
  if (listed && role === 'back') return settle(tell({ say: 'list-begins' }), scene, { keep: true })
  return settle(yield* perform(role === 'decline' || open === undefined ? wish : open.deed, scene), scene, {})
}

function* picked(choice: Picked, scene: Scene): Asking<Turn> {
  switch (choice.picked) {
    case 'deed':
      return settle(yield* perform(choice.deed, scene), scene, { taken: choice.index })
    case 'notice':
      return settle(yield* perform(choice.deed, scene), scene, { keep: true })
    case 'taken':
      return settle(tell({ say: 'already-done' }), scene, { keep: true })
    case 'both':
      return settle(
        {
          replies: [
            {
              say: [{ say: 'which-number' }],
              choices: [
                { label: { say: 'from-list' }, deed: choice.list },
                { label: { say: 'from-notice' }, deed: choice.notice },
              ],
            },
          ],
          again: { intent: 'help' },
        },
        scene,
        {},
      )
    case 'no-such-number': {
      const afresh = yield* perform(choice.again, scene)
      return settle(followedBy(noSuchNumber(choice.number, afresh), afresh), scene, {})
    }
    case 'stale': {
      if (choice.again === undefined) return settle(tell({ say: 'list-out-of-date' }), scene, {})
      const afresh = yield* perform(choice.again, scene)
      return settle(inPlace(followedBy(outOfDate(afresh), afresh)), scene, {})
    }
    case 'nothing':
      return settle(tell({ say: 'number-without-list' }), scene, { keep: true })
  }
}

/** Counted in the list as it is now: what else stood below the old one, or is over, is no entry of it. */
function noSuchNumber(number: number, afresh: Outcome): Outcome {
  const last = afresh.replies.at(-1)?.choices.length ?? 0
  return last > 0 && number > last ? tell({ say: 'no-such-number', number, last }) : outOfDate(afresh)
}

/** Only what can be chosen from is a fresh list. */
const outOfDate = (afresh: Outcome): Outcome =>
  tell({ say: (afresh.replies.at(-1)?.choices.length ?? 0) > 0 ? 'list-afresh' : 'list-out-of-date' })

/** Said in one message, in the place of the list that is out of date. */
function inPlace(outcome: Outcome): Outcome {
  const say = outcome.replies.flatMap((reply) => reply.say)
  const last = outcome.replies.at(-1)
  return last === undefined ? outcome : { ...outcome, replies: [{ ...last, say, edit: true }] }
}

function* deed(wish: Deed, scene: Scene): Asking<Turn> {
  const outcome = yield* perform(wish, scene)
  const open = scene.state.open
  const told = (outcome.replies.at(-1)?.choices.length ?? 0) === 0
  if (open === undefined || outcome.question !== undefined || wish.intent === open.deed.intent) {
    return settle(outcome, scene, {})
  }
  if (!stillWaits(open, scene.context.now)) return settle(outcome, scene, {})
  if (!told) return settle(outcome, scene, { returnTo: open })
  // Once is kind, twice is nagging: words or its list still answer it, but it is not brought up again.
  if (open.repeated) return settle(outcome, scene, { keep: true })
  const { question: _once, ...again } = yield* perform(open.deed, scene)
  const awaits = again.replies.at(-1)?.choices.length === 0 ? { awaits: { ...open, repeated: true } as const } : {}
  return settle(followedBy(outcome, followedBy(tell({ say: 'taken-up-again' }), again)), scene, awaits)
}
