/** A patron lets the next one go first: behind that one, until it is served or gone. */

import { type Done, type Ledger, type Occasion, openLedger, type Refused } from '../changes.ts'
import { following, lineOf, nextFor } from '../queue.ts'
import type { ChangeRefusal } from '../refusals.ts'
import { copyHeldBy, reservationBy, type Shelf } from '../shelf.ts'
import type { Copy, Reservation } from '../types.ts'
import { backToLine, closeReceipt, whereHeld } from './end-reservation.ts'
import { give } from './hand-on.ts'
import { type OwnReservation, ownReservation } from './own-reservation.ts'

/** In the line it steps one back; a copy already held goes to the next and this one returns to the line. */
export function passTurn(shelf: Shelf, input: OwnReservation, occasion: Occasion): Done | Refused<ChangeRefusal> {
  const found = ownReservation(shelf, input)
  if ('refused' in found) return found
  const ledger = openLedger(shelf, occasion)
  const copy = copyHeldBy(shelf, found.mine.id)
  const passed = copy ? passCopy(ledger, found.mine, copy) : stepBack(ledger, found.mine)
  return passed ? ledger.done() : { refused: { refusal: 'pass-nobody-behind' } }
}

function passCopy(ledger: Ledger, mine: Reservation, copy: Copy): boolean {
  const { next, passedOver } = nextFor(ledger.shelf(), ledger.library, copy, ledger.now)
  if (!next) return false
  for (const one of passedOver) ledger.reservation(one, 'passed-over')
  const from = whereHeld(copy, mine)
  backToLine(ledger, { ...mine, behind: next.id }, 'passed')
  closeReceipt(ledger, mine.id, 'withdrawn')
  give(ledger, copy, next, from)
  return true
}

function stepBack(ledger: Ledger, mine: Reservation): boolean {
  const shelf = ledger.shelf()
  const [next] = following(shelf, ledger.library, mine, ledger.now)
  if (!next) return false
  const line = lineOf(shelf)
  const before = line[line.findIndex((one) => one.id === mine.id) - 1]
  // Whoever stood right behind this one, and leads to the next, now stands where this one stood.
  const follower = followerToward(shelf, mine, next)
  if (follower) {
    const { behind, ...freed } = follower
    ledger.reservation(before ? { ...freed, behind: before.id } : freed, 'resumed')
  }
  ledger.reservation({ ...mine, behind: next.id }, 'passed')
  return true
}

function followerToward(shelf: Shelf, mine: Reservation, next: Reservation): Reservation | undefined {
  let one: Reservation | undefined = next
  while (one?.behind !== undefined && one.behind !== mine.id) one = reservationBy(shelf, one.behind)
  return one?.behind === mine.id ? one : undefined
}
