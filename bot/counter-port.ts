/** What librarians do with people in front of them: lend, take back, take a mistake back, look for what was claimed. */

import type { CheckIn } from './library/circulate/check-in.ts'
import type { CopyLoss } from './library/circulate/lose-copy.ts'
import type { DeskRefusal } from './library/refusals.ts'
import type { BorrowerRefusal } from './library/standing.ts'
import type { Copy, Instant, Loan, Patron, Reservation, Title } from './library/types.ts'
import type { Act } from './ports.ts'

/** What a check-in or check-out says besides: the key under which it can be taken back for a minute. */
export interface Undoable {
  undo: string
}

/** A patron with a card in hand, and what the librarian has to know before lending. */
export interface Borrower {
  patron: Patron
  /** the last lent first */
  loans: { loan: Loan; title: Title }[]
  overdue: number
  /** the first thing that speaks against lending to them today */
  against?: BorrowerRefusal
  /** copies that stand ready for them, at whichever pickup point */
  ready: { reservation: Reservation; title: Title; barcode: string }[]
}

/** A check-in or check-out as it was done, to be shown after it and taken back. */
export interface DeskDone {
  undo: string
  deed: 'check-in' | 'check-out'
  branch: string
  /** until when it can be taken back */
  until: Instant
  undone: boolean
  copy: Copy
  title: Title
  /** what a check-in said to do */
  checkIn?: CheckIn
  /** the loan it opened or closed */
  loan?: Loan
  /** whom the copy was lent to, or waits for; not who brought it back */
  patron?: Patron
}

/** A loan whose patron says that it was returned, and where to look for it. */
export interface ClaimLine {
  loan: Loan
  title: Title
  patron: Patron
  copy: Copy
}

export interface Counter {
  borrower(card: string, now: Instant): Promise<Borrower | DeskRefusal>
  done(undo: string, now: Instant): Promise<DeskDone | undefined>
  /** Puts back everything, the queue too; refused when the minute is over or anything it touched has moved on. */
  undo(act: Act, input: Undoable): Promise<{ undone: DeskDone['deed']; barcode: string } | DeskRefusal>
  /** The copy is lent no more; whose turn it was gets the next copy, or steps back, or hears that there is none. */
  giveUp(
    act: Act,
    input: { barcode: string; branch: string; loss: CopyLoss },
  ): Promise<{ copyId: string; touched: Reservation[] } | DeskRefusal>
  /** Returns that were claimed and not looked for yet, at the lending branch, the first claimed first. */
  claims(branch: string, now: Instant): Promise<ClaimLine[]>
  /** It was on the shelf: it is checked in there. */
  claimFound(act: Act, input: { loanId: string; branch: string }): Promise<(CheckIn & Undoable) | DeskRefusal>
  claimNotFound(act: Act, input: { loanId: string }): Promise<{ loan: Loan } | DeskRefusal>
}
