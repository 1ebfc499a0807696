/** What librarians do at the shelves: keep ready copies and clear them away, and search for what was not in its place. */

import type { CheckIn } from './library/circulate/check-in.ts'
import type { DeskRefusal } from './library/refusals.ts'
import type { Copy, Instant, Reservation, Title } from './library/types.ts'
import type { Act } from './ports.ts'

/** A name, and as much of the card as tells two Annas apart: what stands on the slip in a book. */
export interface ShownPatron {
  name: string
  cardEnds: string
}

/** A copy on the hold shelf, and whoever it is kept for. */
export interface ReadyLine {
  reservation: Reservation
  title: Title
  barcode: string
  patron: ShownPatron
  /** others who wait for this copy and whom no free one can serve */
  waiting: number
  /** it has been kept longer already */
  keptLonger: boolean
}

export interface ShelfLine {
  copy: Copy
  title: Title
}

export interface HoldShelf {
  /** in the order of the patrons' names, as the shelf stands */
  ready: ReadyLine[]
  /** kept for nobody any more */
  toClear: ShelfLine[]
}

export interface Shelving {
  holdShelf(branch: string, now: Instant): Promise<HoldShelf>
  /** Copies of a branch that are missing, in the order of its shelves. */
  missing(branch: string, now: Instant): Promise<ShelfLine[]>
  /** Keeps a ready copy as many open days again; when somebody waits, or for the second time, only with a comment. */
  keepReady(
    act: Act,
    input: { reservationId: string; comment?: string },
  ): Promise<{ reservation: Reservation } | DeskRefusal>
  /** A copy is taken off the hold shelf where nobody came for it; says where it goes. */
  clearShelf(act: Act, input: { barcode: string; branch: string }): Promise<CheckIn | DeskRefusal>
  /** A missing copy was in its branch after all; says what to do with it. */
  foundAfterAll(act: Act, input: { copyId: string }): Promise<CheckIn | DeskRefusal>
  stillMissing(act: Act, input: { copyId: string }): Promise<{ copy: Copy } | DeskRefusal>
  giveUpSearch(act: Act, input: { copyId: string }): Promise<{ copy: Copy } | DeskRefusal>
}
