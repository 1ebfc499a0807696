/** What a turn leaves behind: the list that numbers now mean, the question still open, and what is remembered. */

import type { Say } from '../texts/say.ts'
import { switchChoice, switchSay, switchTo } from './foreign.ts'
import type { Choice, Offered, Outcome, Reply, Scene, State, Turn } from './types.ts'

/** How the outcome came about, as far as it decides what stays open. */
export interface Manner {
  /** the choice of the last list that was taken */
  taken?: number
  /** nothing that was open is touched */
  keep?: true
  /** a question repeated without choices: words still answer it */
  awaits?: NonNullable<State['open']>
  /** the question left open by this other wish: offered as the last choice */
  returnTo?: NonNullable<State['open']>
}

/** Turns an outcome into the turn to commit. */
export function settle(outcome: Outcome, scene: Scene, manner: Manner): Turn {
  const { state, context } = scene
  const extra: Choice[] = []
  if (manner.returnTo !== undefined) extra.push({ label: { say: 'return-to-question' }, deed: manner.returnTo.deed })
  const switching = outcome.speaks === undefined ? switchTo(state) : undefined
  const listed = extra.length > 0 || (outcome.replies.at(-1)?.choices.length ?? 0) > 0
  if (switching !== undefined && listed) extra.push(switchChoice(switching))
  const replies = withLast(outcome.replies, extra, switching !== undefined && !listed ? [switchSay(switching)] : [])
  return {
    state: {
      ...state,
      ...outcome.remember,
      offered: offeredAfter(replies, outcome, scene, manner),
      open: openAfter(outcome, scene, manner),
      language: outcome.speaks ?? state.language,
      foreign: switching === undefined && outcome.speaks === undefined ? state.foreign : undefined,
    },
    replies,
    language: outcome.speaks ?? scene.language,
    nonce: context.nonce,
  }
}

/** Only the choices of the last reply count: numbers must never mean two things. */
function withLast(replies: Reply[], extra: Choice[], words: Say[]): Reply[] {
  return replies.map((reply, index) =>
    index === replies.length - 1
      ? { ...reply, say: [...reply.say, ...words], choices: [...reply.choices, ...extra] }
      : { ...reply, choices: [] },
  )
}

function offeredAfter(replies: Reply[], outcome: Outcome, scene: Scene, manner: Manner): Offered | undefined {
  const { state, context } = scene
  const choices = replies.at(-1)?.choices ?? []
  if (choices.length > 0) {
    return {
      nonce: context.nonce,
      at: context.now,
      choices: choices.map(({ deed, role }) => ({ deed, role })),
      again: outcome.again ?? { intent: 'help' },
    }
  }
  // Asked for words, “no” and numbers belong to this question, and to no list before it.
  if (outcome.question !== undefined) return undefined
  if (state.offered !== undefined && manner.taken !== undefined) return { ...state.offered, taken: manner.taken }
  return state.offered
}

function openAfter(outcome: Outcome, scene: Scene, manner: Manner): State['open'] {
  if (outcome.question !== undefined) return { deed: outcome.question, at: scene.context.now }
  return manner.keep === true ? scene.state.open : (manner.returnTo ?? manner.awaits)
}
