/** What librarians do, whatever library system stands behind. */

import type { Counter, Undoable } from './counter-port.ts'
import type { DeskDays } from './desk-day.ts'
import type { DeskLibrary } from './desk-library.ts'
import type { Missed } from './inventory-port.ts'
import type { CheckIn } from './library/circulate/check-in.ts'
import type { DeskRefusal, RenewalRefusal } from './library/refusals.ts'
import type { Instant, LibraryRequest, Loan, LocalDate, Patron, Reservation, Title } from './library/types.ts'
import type { Act } from './ports.ts'
import type { Shelving, ShownPatron } from './shelving-port.ts'
import type { TrainingDesk } from './training-port.ts'

/** What librarians do; every act is one transaction and leaves a line in the journal. */
export interface Desk extends DeskDays, Counter, Shelving, TrainingDesk, DeskLibrary, Missed {
  /** Approves or refuses a renewal or reservation request. Against a rule only with a comment. */
  decide(
    act: Act,
    input: { requestId: string; approve: boolean; comment?: string },
  ): Promise<{ decided: LibraryRequest; loan?: Loan; against?: RenewalRefusal } | DeskRefusal>
  /** The copy of a `to-fetch` reservation was found on its shelf: ready, or in transit to its pickup point. */
  reportFound(act: Act, input: { reservationId: string }): Promise<{ reservation: Reservation } | DeskRefusal>
  /** It was not on its shelf: the copy is marked missing, the next copy or the queue takes over. */
  reportMissing(act: Act, input: { reservationId: string }): Promise<{ reservation: Reservation } | DeskRefusal>
  /** A copy in transit arrived at the branch. */
  receiveTransit(act: Act, input: { barcode: string; branch: string }): Promise<(CheckIn & Undoable) | DeskRefusal>
  checkOut(
    act: Act,
    input: { barcode: string; card: string; branch: string; comment?: string },
  ): Promise<({ loan: Loan; moved: boolean } & Undoable) | DeskRefusal>
  checkIn(act: Act, input: { barcode: string; branch: string }): Promise<(CheckIn & Undoable) | DeskRefusal>
  changeDueAt(
    act: Act,
    input: { loanId: string; dueAt: LocalDate; comment: string },
  ): Promise<{ loan: Loan } | DeskRefusal>
  /** Whose it is: the branches that may act on it; none when there is no such thing. */
  branchesOf(thing: DeskThing): Promise<string[]>
  /** The copies of a branch that wait to be fetched, sent, or cleared, and the undecided requests, oldest deadline first. */
  work(branch: string, now: Instant): Promise<DeskWork>
  /** What the calendar does by itself up to `now`: drops whose grace ended, pickup deadlines, suspensions that end. */
  passTime(now: Instant): Promise<{ ended: number }>
}

/**
 * What a librarian points at. A request and a loan are the deciding and lending branch's; a copy to fetch its own branch's;
 * a reservation the branch's where it is to be picked up; what can be taken back the branch's where it was done.
 */
export type DeskThing =
  | { requestId: string }
  | { loanId: string }
  | { fetchOf: string }
  | { reservationId: string }
  /** a copy: its own branch's */
  | { copyId: string }
  | Undoable

export interface OpenRequest {
  request: LibraryRequest
  title: Title
  patron: Patron
  /** how many others wait whom no free copy can serve */
  waiting: number
  reservation?: Reservation
  loan?: Loan
  /** the new due date, when it is granted */
  dueAt?: LocalDate
  /** the first rule that speaks against a renewal now */
  against?: RenewalRefusal
}

/** A copy that a reservation holds, and whose it is. */
export interface Held {
  reservation: Reservation
  title: Title
  barcode: string
  patron: ShownPatron
}

export interface DeskWork {
  /** all open receipts, with the reservation of those that are about one: what is being fetched is nobody's to decide */
  requests: OpenRequest[]
  /** in the order of the shelves */
  toFetch: (Held & { callNumber: string; section?: string })[]
  inTransit: (Held & { from: string })[]
  /** on its way to its own branch, for nobody */
  goingHome: { copyId: string; barcode: string; title: Title; from: string; to: string }[]
  ready: { reservation: Reservation; title: Title; barcode: string }[]
  toClear: { copyId: string; barcode: string; title: Title }[]
}
