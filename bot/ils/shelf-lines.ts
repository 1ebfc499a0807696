/** Lines of the lists at the shelves, from a shelf: the same for every backend. */

import { wasKeptLonger } from '../library/circulate/keep-ready.ts'
import { branchCode } from '../library/pickup.ts'
import { waitersFor } from '../library/queue.ts'
import { reservationBy, type Shelf, standingOf } from '../library/shelf.ts'
import { byShelf } from '../library/shelf-order.ts'
import type { Instant, Library, Reservation } from '../library/types.ts'
import type { HoldShelf, ReadyLine, ShelfLine, ShownPatron } from '../shelving-port.ts'

const byName = new Intl.Collator('lv')
/** Digits of the card that are shown: enough to tell two of one name apart. */
const shownDigits = 4

export function shownPatron(shelf: Shelf, { patronId }: Reservation): ShownPatron {
  const { name, card } = standingOf(shelf, patronId).patron
  return { name, cardEnds: card.slice(-shownDigits) }
}

/** The hold shelf of a branch, out of the shelves of all titles that have a copy there. */
export function holdShelfOf(shelves: readonly Shelf[], library: Library, branch: string, now: Instant): HoldShelf {
  const ready = shelves.flatMap((shelf) =>
    shelf.copies.flatMap((copy): ReadyLine[] => {
      const reservation = reservationBy(shelf, copy.reservationId)
      if (reservation?.state !== 'ready' || branchCode(reservation.pickupPoint) !== branch) return []
      return [
        {
          reservation,
          title: shelf.title,
          barcode: copy.barcode,
          patron: shownPatron(shelf, reservation),
          waiting: waitersFor(shelf, library, copy, reservation.patronId, now),
          keptLonger: wasKeptLonger(library, reservation),
        },
      ]
    }),
  )
  return {
    ready: ready.toSorted(
      (a, b) =>
        byName.compare(a.patron.name, b.patron.name) ||
        byName.compare(a.patron.cardEnds, b.patron.cardEnds) ||
        byName.compare(a.barcode, b.barcode),
    ),
    toClear: linesOf(shelves, ({ place, at, branch: home }) => place === 'to-clear' && (at ?? home) === branch),
  }
}

/** What is missing from a branch. A copy that is lent is not missing: it was given up while somebody has it. */
export const missingOf = (shelves: readonly Shelf[], branch: string): ShelfLine[] =>
  linesOf(shelves, (copy) => copy.place === 'missing' && copy.branch === branch && copy.loanId === undefined)

const linesOf = (shelves: readonly Shelf[], wanted: (copy: ShelfLine['copy']) => boolean): ShelfLine[] =>
  shelves
    .flatMap(({ title, copies }) => copies.filter(wanted).map((copy) => ({ copy, title })))
    .toSorted((a, b) => byShelf(a.copy, b.copy))
