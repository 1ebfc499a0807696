/** A patron changes the pickup point, until the copy is on its way. */

import { type Done, type Occasion, openLedger, type Refused } from '../changes.ts'
import { pickupPoints } from '../pickup.ts'
import type { ChangeRefusal } from '../refusals.ts'
import { isInLine, type Shelf } from '../shelf.ts'
import type { PlaceId } from '../types.ts'
import { type OwnReservation, ownReservation } from './own-reservation.ts'

/** The place in the queue, and the copy being fetched, stay the same. */
export function movePickup(
  shelf: Shelf,
  input: OwnReservation & { pickupPoint: PlaceId },
  occasion: Occasion,
): Done | Refused<ChangeRefusal> {
  const found = ownReservation(shelf, input)
  if ('refused' in found) return found
  const { mine } = found
  const { pickupPoint } = input
  const possible = pickupPoints(occasion.library)
  if (!possible.includes(pickupPoint)) return { refused: { refusal: 'pickup-not-possible', pickupPoint, possible } }
  if (!isInLine(mine) && mine.state !== 'to-fetch') {
    return { refused: { refusal: 'pickup-too-late', pickupPoint: mine.pickupPoint } }
  }
  const ledger = openLedger(shelf, occasion)
  if (mine.pickupPoint !== pickupPoint) ledger.reservation({ ...mine, pickupPoint }, 'pickup-moved')
  return ledger.done()
}
