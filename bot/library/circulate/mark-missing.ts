/** A copy that should have stood on its shelf and was not found in an inventory. */

import type { Done, Occasion } from '../changes.ts'
import { reservationBy, type Shelf } from '../shelf.ts'
import type { Copy, CopyId, Reservation } from '../types.ts'
import { retireCopy } from './lose-copy.ts'

/** Nobody has it: it stands on its shelf, be it to be fetched for somebody. */
export const shouldStand = (copy: Copy, holder: Reservation | undefined): boolean =>
  copy.place === 'shelf' &&
  copy.loanId === undefined &&
  (copy.reservationId === undefined || holder?.state === 'to-fetch')

/** Missing from now on: the next copy, or the queue, or nobody takes over. Nothing is done when it has moved on. */
export function markMissing(shelf: Shelf, { copyId }: { copyId: CopyId }, occasion: Occasion): Done | undefined {
  const copy = shelf.copies.find((one) => one.id === copyId)
  if (!copy || !shouldStand(copy, reservationBy(shelf, copy.reservationId))) return undefined
  return retireCopy(shelf, { copyId, place: 'missing' }, occasion)
}
