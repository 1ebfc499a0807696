/** The language of the answers: the patron's own, or only this conversation's before sign-in. */

import { languages } from '../../library/types.ts'
import { ask } from '../asking.ts'
import type { Asking } from '../asks.ts'
import type { DeedOf } from '../deeds.ts'
import { question, tell } from '../outcome.ts'
import type { Outcome, Scene } from '../types.ts'

export function* switchLanguage(deed: DeedOf<'language'>, scene: Scene): Asking<Outcome> {
  const { language } = deed
  if (language === undefined) {
    const choices = languages.map((one) => ({
      label: { say: 'language-name', language: one } as const,
      deed: { intent: 'language', language: one } as const,
    }))
    return question([{ say: 'which-language' }], choices, deed)
  }
  const { patron } = scene.context
  if (patron !== undefined) yield* ask({ ask: 'set-language', patronId: patron.id, language })
  return { ...tell({ say: 'language-set' }), speaks: language }
}

export function keepLanguage(): Outcome {
  return tell({ say: 'left-as-is' })
}
