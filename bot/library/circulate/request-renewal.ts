/** A patron asks to keep a loan longer: librarians decide by the promised hour, or the rules decide at once. */

import { type Done, type Ledger, type Occasion, openLedger, type Refused } from '../changes.ts'
import { type DueDate, promisedBy, renewedDueAt } from '../deadlines.ts'
import type { RenewalRefusal } from '../refusals.ts'
import { judgeRenewal } from '../rules.ts'
import { itemTypeOf, loanBy, type Shelf } from '../shelf.ts'
import type { LibraryRequest, Loan, LoanId, PatronId } from '../types.ts'

export interface RenewalInput {
  patronId: PatronId
  loanId: LoanId
  /** used when librarians decide */
  requestId: string
  number: number
}

export type RenewalDone =
  | (Done & { asked: LibraryRequest; against?: RenewalRefusal })
  | (Done & { renewed: Loan; moved: boolean })

/** A second request while the first is undecided is refused with the first one's number. */
export function requestRenewal(
  shelf: Shelf,
  input: RenewalInput,
  occasion: Occasion,
): RenewalDone | Refused<RenewalRefusal> {
  const { library, now } = occasion
  const loan = loanBy(shelf, input.loanId)
  if (!loan || loan.patronId !== input.patronId) return { refused: { refusal: 'not-your-loan' } }
  const open = shelf.requests.find((one) => one.loanId === loan.id)
  if (open) return { refused: { refusal: 'already-asked', number: open.number, deadlineAt: open.deadlineAt } }
  const judged = judgeRenewal(shelf, library, input, now)
  if (judged.verdict === 'no') return { refused: judged.refusal }
  const ledger = openLedger(shelf, occasion)
  switch (library.settings.renewalDecision) {
    case 'rules': {
      const { renewed, moved } = renewLoan(ledger, loan)
      return { ...ledger.done(), renewed, moved }
    }
    case 'staff': {
      const against = judged.verdict === 'may-ask' ? { against: judged.against } : {}
      const asked = requestFor(input, loan, occasion, against)
      ledger.request(asked)
      return { ...ledger.done(), asked, ...against }
    }
  }
}

const requestFor = (
  input: RenewalInput,
  loan: Loan,
  { library, now }: Occasion,
  { against }: { against?: RenewalRefusal },
): LibraryRequest => ({
  id: input.requestId,
  number: input.number,
  kind: 'renewal',
  patronId: input.patronId,
  loanId: loan.id,
  branch: loan.branch,
  madeAt: now,
  deadlineAt: promisedBy(library, loan.branch, now),
  state: 'pending',
  ...(against ? { against: against.refusal } : {}),
})

/** Moves the due date, never backwards; throws when the shelf lacks the loan's copy. */
export function renewLoan(ledger: Ledger, loan: Loan, comment?: string): { renewed: Loan; moved: boolean } {
  const copy = ledger.shelf().copies.find((one) => one.id === loan.copyId)
  if (!copy) throw new Error(`loan ${loan.id} has no copy on its shelf`)
  const next: DueDate = renewedDueAt(ledger.library, loan.branch, loan.dueAt, itemTypeOf(ledger.library, copy).loanDays)
  const dueAt = next.dueAt > loan.dueAt ? next.dueAt : loan.dueAt
  const renewed: Loan = { ...loan, dueAt, renewals: loan.renewals + 1 }
  ledger.loan(renewed, 'renewed', comment)
  return { renewed, moved: next.moved }
}
