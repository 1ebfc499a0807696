/** Taking a phone off a card: after a question for its owner, at once when a stranger says it is the wrong number. */

import { ask } from '../asking.ts'
import type { Asking } from '../asks.ts'
import { question, tell } from '../outcome.ts'
import type { Choice, Outcome, Scene } from '../types.ts'

export function unlink(scene: Scene): Outcome {
  const { patron } = scene.context
  if (patron === undefined) return tell({ say: 'not-signed-in' })
  const yes: Choice = { label: { say: 'yes-unlink' }, deed: { intent: 'unlink-phone' }, role: 'agree' }
  const no: Choice = { label: { say: 'no' }, deed: { intent: 'decline' }, role: 'decline' }
  return question([{ say: 'unlink-sure', name: patron.name }], [yes, no], { intent: 'unlink' })
}

/** What was remembered for the patron goes with the link. */
const forgotten = { waiting: undefined, why: undefined, searched: undefined }

export function* unlinkPhone(scene: Scene): Asking<Outcome> {
  const outcome = yield* ask({ ask: 'unlink', address: scene.context.address })
  return { ...tell({ say: outcome === 'unlinked' ? 'unlinked' : 'not-signed-in' }), remember: forgotten }
}

export function* wrongNumber(scene: Scene): Asking<Outcome> {
  const outcome = yield* ask({ ask: 'unlink', address: scene.context.address })
  return { ...tell({ say: outcome === 'unlinked' ? 'wrong-number' : 'wrong-number-unknown' }), remember: forgotten }
}
