/** What the library keeps about a patron: a copy and an erasure need a person known for sure, which a phone is not. */

import { offer, tell } from '../outcome.ts'
import type { Member, Outcome } from '../types.ts'

export function exportMyData({ context }: Member): Outcome {
  return tell({ say: 'data-kept', days: context.library.settings.anonymiseAfterDays }, { say: 'data-at-desk' })
}

/** What can be done at once is to take this phone off the card. */
export function eraseMyData(): Outcome {
  const unlink = { label: { say: 'unlink-this-phone' }, deed: { intent: 'unlink' } } as const
  return offer([{ say: 'erase-at-desk' }], [unlink], { intent: 'erase' })
}
