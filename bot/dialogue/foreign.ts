/** Three messages in a row in another language than the patron's: offer to switch, never switch by ourselves. */

import type { Language } from '../library/types.ts'
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

/** The choice that switches the language, once three messages in a row were in another one. */
export function switchChoice(state: State): Choice | undefined {
  if (state.foreign === undefined || state.foreign.times < times) return undefined
  const { language } = state.foreign
  return { label: { say: 'switch-language', language }, deed: { intent: 'language', language } }
}
