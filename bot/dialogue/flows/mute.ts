/** Silencing the notices of this phone, and letting them sound again; answers are given either way. */

import { ask } from '../asking.ts'
import type { Asking } from '../asks.ts'
import type { DeedOf } from '../deeds.ts'
import { offer, tell } from '../outcome.ts'
import type { Outcome, Scene } from '../types.ts'

/** Muting is not unlinking: the phone stays signed in. */
export function* mute(deed: DeedOf<'stop'> | DeedOf<'start'>, scene: Scene): Asking<Outcome> {
  const muted = deed.intent === 'stop'
  yield* ask({ ask: 'mute', address: scene.context.address, muted })
  if (!muted) return tell({ say: 'unmuted' })
  return offer([{ say: 'muted' }], [{ label: { say: 'unmute' }, deed: { intent: 'start' } }], { intent: 'settings' })
}
