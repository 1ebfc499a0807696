/** A librarian keeps a ready copy on the hold shelf longer: against a rule only with a comment. */

import { type Done, type Occasion, openLedger, type Refused } from '../changes.ts'
import { keepLonger, keepUntil } from '../deadlines.ts'
import { waitersFor } from '../queue.ts'
import type { DeskRefusal } from '../refusals.ts'
import { copyHeldBy, reservationBy, type Shelf } from '../shelf.ts'
import type { Library, Reservation, ReservationId } from '../types.ts'

/** Was it kept longer than the pickup days already, by whomever. */
export const wasKeptLonger = (
  library: Library,
  { state, pickupPoint, readyAt, keepUntil: until }: Reservation,
): boolean =>
  state === 'ready' && readyAt !== undefined && until !== undefined && until > keepUntil(library, pickupPoint, readyAt)

/** As many open days again, counted from the old deadline. What its patron has dropped is not kept longer. */
export function keepReady(
  shelf: Shelf,
  { reservationId, comment }: { reservationId: ReservationId; comment?: string },
  occasion: Occasion,
): (Done & { reservation: Reservation }) | Refused<DeskRefusal> {
  const { library, now } = occasion
  const ready = reservationBy(shelf, reservationId)
  const copy = copyHeldBy(shelf, reservationId)
  if (!ready || !copy || ready.state !== 'ready' || ready.keepUntil === undefined || ready.droppedUntil !== undefined) {
    return { refused: { refusal: 'not-ready' } }
  }
  if (!comment?.trim()) {
    if (waitersFor(shelf, library, copy, ready.patronId, now) > 0) {
      return { refused: { refusal: 'comment-needed', against: 'someone-waits' } }
    }
    if (wasKeptLonger(library, ready)) return { refused: { refusal: 'comment-needed', against: 'extend-twice' } }
  }
  const kept: Reservation = { ...ready, keepUntil: keepLonger(library, ready.pickupPoint, ready.keepUntil) }
  const ledger = openLedger(shelf, occasion)
  ledger.reservation(kept, 'extended', comment)
  return { ...ledger.done(), reservation: kept }
}
