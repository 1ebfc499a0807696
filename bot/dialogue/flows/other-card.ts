/** Another card is proved on a phone that has a holder: look after it, switch the phone to it, or neither. */

import type { Patron } from '../../library/types.ts'
import { ask } from '../asking.ts'
import type { Asking } from '../asks.ts'
import type { DeedOf } from '../deeds.ts'
import { offer, question, tell } from '../outcome.ts'
import type { Choice, Member, Outcome, Scene } from '../types.ts'

/** Minutes in which the proof may be used. */
const proofMinutes = 30

type Proof = Pick<DeedOf<'whose-card'>, 'holderId' | 'patronId' | 'at'>

/** The proof still counts: it is fresh, and the phone is that holder's still. */
export function isProven({ holderId, at }: Proof, { patron, context }: Member): boolean {
  return patron.id === holderId && Date.parse(context.now) - Date.parse(at) < proofMinutes * 60_000
}

/** Asks what the other card is for; the choices carry the proof, no word that is typed does. */
export function otherCard(other: Patron, { context }: Scene): Outcome {
  const { patron: holder, now: at } = context
  if (holder === undefined) return tell({ say: 'sign-in-failed' })
  return whatFor({ holderId: holder.id, patronId: other.id, at }, holder, other)
}

/** The same question again. */
export function* whoseCard(deed: DeedOf<'whose-card'>, scene: Member): Asking<Outcome> {
  const other = isProven(deed, scene) ? yield* ask({ ask: 'patron', patronId: deed.patronId }) : undefined
  return other === undefined ? tell({ say: 'proof-over' }) : whatFor(deed, scene.patron, other)
}

function whatFor({ holderId, patronId, at }: Proof, holder: Patron, other: Patron): Outcome {
  const proof = { holderId, patronId, at }
  const choices: Choice[] = [
    { label: { say: 'look-after' }, deed: { intent: 'add-ward', ...proof } },
    { label: { say: 'switch-phone' }, deed: { intent: 'switch-holder', ...proof } },
    { label: { say: 'neither' }, deed: { intent: 'decline' }, role: 'decline' },
  ]
  const says = { say: 'whose-card', holder: holder.name, name: other.name } as const
  return question([says], choices, { intent: 'whose-card', ...proof })
}

export function* addWard(deed: DeedOf<'add-ward'>, scene: Member): Asking<Outcome> {
  if (!isProven(deed, scene)) return tell({ say: 'proof-over' })
  const { holderId, patronId: wardId } = deed
  const answer = yield* ask({ ask: 'add-ward', holderId, wardId })
  if ('failed' in answer) return tell({ say: 'proof-over' })
  const list: Choice = { label: { say: 'back-to-family' }, deed: { intent: 'family' }, role: 'back' }
  return offer([{ say: 'ward-added', name: answer.added.name }], [list], { intent: 'family' })
}
