/** The library itself at the desk: its calendar, places and settings, and the promises that move with them. */

import type { LibraryChange } from './library/library-change.ts'
import type { DeskRefusal } from './library/refusals.ts'
import type { PatronId } from './library/types.ts'
import type { Act } from './ports.ts'

/** What a change moves: due dates of open loans, deadlines of ready copies, and whose they are. */
export interface MovedDates {
  loans: number
  ready: number
  patronIds: PatronId[]
}

export interface DeskLibrary {
  /**
   * Changes the library in one transaction with every date that has to move to an open day. A change that moves dates
   * is made only when it is `agreed`; before that, `would-move` says how many. What already is so changes nothing.
   */
  changeLibrary(
    act: Act,
    input: { change: LibraryChange; agreed: boolean },
  ): Promise<({ changed: boolean } & MovedDates) | DeskRefusal>
}
