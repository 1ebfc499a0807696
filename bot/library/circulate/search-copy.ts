/** A copy that was not on its shelf is searched for: it turns up after all, or not yet, or is given up as lost. */

import { type Done, type Occasion, openLedger, type Refused } from '../changes.ts'
import type { DeskRefusal } from '../refusals.ts'
import type { Shelf } from '../shelf.ts'
import type { Copy, CopyId } from '../types.ts'
import { type CheckIn, checkIn } from './check-in.ts'
import { retireCopy } from './lose-copy.ts'

type Searched = { copyId: CopyId }

/** It was in its own branch after all: whoever waits by now gets it, else it is shelved. */
export function foundAfterAll(
  shelf: Shelf,
  { copyId }: Searched,
  occasion: Occasion,
): (Done & { checkIn: CheckIn }) | Refused<DeskRefusal> {
  const copy = missing(shelf, copyId)
  return copy ? checkIn(shelf, { copyId, branch: copy.branch }, occasion) : { refused: { refusal: 'not-missing' } }
}

/** Somebody looked again and did not find it: the list says when. */
export function stillMissing(
  shelf: Shelf,
  { copyId }: Searched,
  occasion: Occasion,
): (Done & { copy: Copy }) | Refused<DeskRefusal> {
  const copy = missing(shelf, copyId)
  if (!copy) return { refused: { refusal: 'not-missing' } }
  const looked: Copy = { ...copy, searchedAt: occasion.now }
  const ledger = openLedger(shelf, occasion)
  ledger.copy(looked)
  return { ...ledger.done(), copy: looked }
}

/** It is not searched for any more. Its queue was looked after when it was missed. */
export function giveUpSearch(
  shelf: Shelf,
  { copyId }: Searched,
  occasion: Occasion,
): (Done & { copy: Copy }) | Refused<DeskRefusal> {
  const copy = missing(shelf, copyId)
  if (!copy) return { refused: { refusal: 'not-missing' } }
  const done = retireCopy(shelf, { copyId, place: 'lost' }, occasion)
  return { ...done, copy: done.shelf.copies.find((one) => one.id === copyId) ?? copy }
}

const missing = (shelf: Shelf, copyId: CopyId): Copy | undefined =>
  shelf.copies.find((one) => one.id === copyId && one.place === 'missing' && one.loanId === undefined)
