/** A copy stood on the shelf because nobody could take it, and now somebody can: a suspension ended, a fee was paid. */

import { type Done, type Occasion, openLedger } from '../changes.ts'
import type { Shelf } from '../shelf.ts'
import { settle } from './hand-on.ts'

export function assignFree(shelf: Shelf, occasion: Occasion): Done {
  const ledger = openLedger(shelf, occasion)
  settle(ledger)
  return ledger.done()
}
