/** Where a copy goes when it comes free: to the one whose turn it is, else to its rest. */

import type { Ledger } from '../changes.ts'
import { keepUntil } from '../deadlines.ts'
import { branchCode, nearestFree } from '../pickup.ts'
import { lineOf, nextFor, stepsAside } from '../queue.ts'
import { couldServe, isFree } from '../shelf.ts'
import { isEligible } from '../standing.ts'
import type { Copy, CopyPlace, Reservation } from '../types.ts'

/** Where the copy is at the moment it comes free, and at which branch (for the van: the branch it left). */
export interface Whereabouts {
  is: 'on-its-shelf' | 'in-hand' | 'on-hold-shelf' | 'on-its-way'
  branch: string
}

/** Gives the copy to the first eligible reservation in the line, or lays it to rest. Returns who got it. */
export function handOn(ledger: Ledger, copy: Copy, from: Whereabouts): Reservation | undefined {
  const { next, passedOver } = nextFor(ledger.shelf(), ledger.library, copy, ledger.now)
  for (const one of passedOver) ledger.reservation(one, 'passed-over')
  if (next) return give(ledger, copy, next, from)
  ledger.copy(resting(copy, from))
  return undefined
}

/** Gives the copy to this reservation: to fetch, ready at its pickup point, or on the way there. */
export function give(ledger: Ledger, copy: Copy, reservation: Reservation, from: Whereabouts): Reservation {
  const { behind, suspendedUntil, ...taking } = reservation
  ledger.copy({ ...standing(copy, 'shelf', from.branch), reservationId: reservation.id })
  switch (from.is) {
    case 'on-its-shelf':
      return write(ledger, { ...taking, state: 'to-fetch' })
    case 'on-its-way':
      return write(ledger, { ...taking, state: 'in-transit' })
    case 'in-hand':
    case 'on-hold-shelf':
      return write(
        ledger,
        branchCode(reservation.pickupPoint) === from.branch
          ? madeReady(ledger, taking)
          : { ...taking, state: 'in-transit' },
      )
  }
}

/** The reservation with its copy on the hold shelf from now on, and the hour until which it is kept. */
export const madeReady = ({ library, now }: Ledger, reservation: Reservation): Reservation => ({
  ...reservation,
  state: 'ready',
  readyAt: now,
  keepUntil: keepUntil(library, reservation.pickupPoint, now),
})

/** Gives every free copy on a shelf to whoever waits for one and may have it: no copy stands while somebody waits. */
export function settle(ledger: Ledger): void {
  for (const one of lineOf(ledger.shelf())) {
    if (one.state !== 'waiting' || stepsAside(one, ledger.library, ledger.now)) continue
    const shelf = ledger.shelf()
    const free = shelf.copies.filter((copy) => isFree(copy) && couldServe(ledger.library, copy, one))
    const copy = nearestFree(ledger.library, free, one.pickupPoint)
    if (!copy || !isEligible(shelf, ledger.library, one.patronId, ledger.now)) continue
    give(ledger, copy, one, { is: 'on-its-shelf', branch: copy.branch })
  }
}

/** The copy's row when nobody has it and it was last seen at a branch. */
export function standing(copy: Copy, place: CopyPlace, branch: string): Copy {
  const { loanId, reservationId, at, missingSince, searchedAt, ...bare } = copy
  return { ...bare, place, ...(branch === copy.branch && place !== 'in-transit' ? {} : { at: branch }) }
}

/** Where a copy nobody waits for goes. */
function resting(copy: Copy, { is, branch }: Whereabouts): Copy {
  switch (is) {
    case 'on-its-shelf':
      return standing(copy, 'shelf', copy.branch)
    case 'on-its-way':
      return standing(copy, 'in-transit', branch)
    case 'on-hold-shelf':
      return standing(copy, 'to-clear', branch)
    case 'in-hand':
      return branch === copy.branch ? standing(copy, 'shelf', branch) : standing(copy, 'in-transit', branch)
  }
}

function write(ledger: Ledger, reservation: Reservation): Reservation {
  ledger.reservation(reservation, 'copy-assigned')
  return reservation
}
