/** Wishes that Rinda cannot grant yet: where to turn instead. */

import type { DeedOf } from '../deeds.ts'
import { tell } from '../outcome.ts'
import type { Outcome, Scene } from '../types.ts'

type Later = DeedOf<'follow'> | DeedOf<'calendar'> | DeedOf<'test'>

export function later(deed: Later, { context }: Scene): Outcome {
  switch (deed.intent) {
    case 'follow':
      return tell({ say: 'follow-not-yet' })
    case 'calendar':
      return tell({ say: 'calendar-not-yet' })
    case 'test':
      return tell({ say: context.muted ? 'test-muted' : 'test-message' })
  }
}
