/** Three messages in a row in another language than the patron's: offer to switch, never switch by ourselves. */

import type { Language } from '../library/types.ts'
import type { Say } from '../texts/say.ts'
import type { Choice, Scene, State } from './types.ts'
import type { Intent } from './wish.ts'

const times = 3

/** The state after hearing a message in `heard`; `hear` gives the scene's own language when the words do not decide. */
export function noteLanguage(heard: Language, intent: Intent, scene: Scene): State {
  const { state, context } = scene
  const own = context.patron?.language
  if (own === undefined) return { ...state, language: heard }
  if (intent === 'number') return state
  if (heard === own) return { ...state, foreign: undefined }
  const before = state.foreign?.language === heard ? state.foreign.times : 0
  return { ...state, foreign: { language: heard, times: before + 1 } }
}

/** The language to offer, once three messages in a row were in another one. */
export function switchTo(state: State): Language | undefined {
  return state.foreign === undefined || state.foreign.times < times ? undefined : state.foreign.language
}

/** The offer as one more choice of a list. */
export const switchChoice = (language: Language): Choice => ({
  label: { say: 'switch-language', language },
  deed: { intent: 'language', language },
})

/** The offer where there is no list: in words, for its number would stay behind and switch the language later. */
export const switchSay = (language: Language): Say => ({ say: 'switch-in-words', language })
