/** Who Rinda is, and what people most often come for. */

import { offer, tell } from '../outcome.ts'
import type { Choice, Outcome, Scene } from '../types.ts'

export function greeting(scene: Scene): Outcome {
  const { patron } = scene.context
  const library = scene.context.library.name[scene.language]
  return patron === undefined
    ? offer([{ say: 'greeting', library }], greetingChoices('guest'), { intent: 'greeting' })
    : offer([{ say: 'greeting-again', name: patron.name }], greetingChoices('signed-in'), { intent: 'greeting' })
}

/** What to begin with. */
export function greetingChoices(who: 'guest' | 'signed-in'): Choice[] {
  const hours: Choice = { label: { say: 'menu-hours' }, deed: { intent: 'hours' } }
  const help: Choice = { label: { say: 'menu-help' }, deed: { intent: 'help' } }
  if (who === 'guest') return [{ label: { say: 'menu-sign-in' }, deed: { intent: 'link' } }, hours, help]
  return [
    { label: { say: 'menu-loans' }, deed: { intent: 'loans' } },
    { label: { say: 'menu-reservations' }, deed: { intent: 'reservations' } },
    hours,
    help,
  ]
}

export function thanks(): Outcome {
  return tell({ say: 'you-are-welcome' })
}
