/** The hold shelf is cleared of what nobody came for: from a librarian's hand a copy goes to whoever waits by now, else home. */

import type { Done, Occasion, Refused } from '../changes.ts'
import type { DeskRefusal } from '../refusals.ts'
import { type Shelf, whereabouts } from '../shelf.ts'
import type { CopyId } from '../types.ts'
import { type CheckIn, checkIn } from './check-in.ts'

/** Only what is to be cleared at this branch: what is still kept for somebody stays where it is. */
export function clearShelf(
  shelf: Shelf,
  { copyId, branch }: { copyId: CopyId; branch: string },
  occasion: Occasion,
): (Done & { checkIn: CheckIn }) | Refused<DeskRefusal> {
  const copy = shelf.copies.find((one) => one.id === copyId)
  if (!copy) return { refused: { refusal: 'unknown-barcode' } }
  if (copy.place !== 'to-clear' || whereabouts(copy) !== branch) return { refused: { refusal: 'not-to-clear' } }
  return checkIn(shelf, { copyId, branch }, occasion)
}
