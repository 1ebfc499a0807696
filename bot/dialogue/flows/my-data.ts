/** What the library keeps about a patron: a copy and an erasure need a person known for sure, which a phone is not. */

import type { Say } from '../../texts/say.ts'
import { ask } from '../asking.ts'
import type { Asking, LinkPurpose } from '../asks.ts'
import { offer, tell } from '../outcome.ts'
import type { Member, Outcome } from '../types.ts'

export function* exportMyData(scene: Member): Asking<Outcome> {
  const kept = { say: 'data-kept', days: scene.context.library.settings.anonymiseAfterDays } as const
  if (scene.context.signIn === 'code') return tell(kept, { say: 'data-at-desk' })
  return tell(kept, { say: 'data-link', ...(yield* linkFor('export', scene)) })
}

/** What is in the way is said first; what can be done at once is to take this phone off the card. */
export function* eraseMyData(scene: Member): Asking<Outcome> {
  const unlink = { label: { say: 'unlink-this-phone' }, deed: { intent: 'unlink' } } as const
  const { length: count } = yield* ask({ ask: 'loans', patronId: scene.patron.id })
  const { fees } = scene.patron
  if (count > 0) {
    const owed: Say[] = fees > 0 ? [{ say: 'card-fees', fees }] : []
    return offer([{ say: 'erase-return-first', count }, ...owed], [unlink], { intent: 'erase' })
  }
  if (fees > 0) return offer([{ say: 'erase-pay-first', fees }], [unlink], { intent: 'erase' })
  if (scene.context.signIn === 'code') return offer([{ say: 'erase-at-desk' }], [unlink], { intent: 'erase' })
  return tell({ say: 'erase-what' }, { say: 'erase-link', ...(yield* linkFor('erase', scene)) })
}

/** A one-time link to the page where card and password are asked for. */
function* linkFor(purpose: LinkPurpose, { context, language }: Member): Asking<{ link: string; number: string }> {
  const { address, phoneName } = context
  const { id, number } = yield* ask({ ask: 'offer-sign-in', address, language, phoneName, purpose })
  return { link: id, number }
}
