/** A patron says that a loan was returned: librarians look for it, and what they find or not is written down. */

import { type Done, type Occasion, openLedger, type Refused } from '../changes.ts'
import type { DeskRefusal } from '../refusals.ts'
import { loanBy, type Shelf } from '../shelf.ts'
import type { Loan, LoanId, PatronId } from '../types.ts'

/** Claimed and not looked for yet: nobody is reminded of it meanwhile. */
export const isClaimed = (loan: Loan): boolean => loan.claimedAt !== undefined && loan.claimCheckedAt === undefined

/** Claiming twice is claiming once; what was looked for and not found is not looked for again. */
export function claimReturn(
  shelf: Shelf,
  { patronId, loanId }: { patronId: PatronId; loanId: LoanId },
  occasion: Occasion,
): (Done & { loan: Loan }) | undefined {
  const loan = loanBy(shelf, loanId)
  if (!loan || loan.patronId !== patronId) return undefined
  const ledger = openLedger(shelf, occasion)
  if (loan.claimedAt !== undefined) return { ...ledger.done(), loan }
  const claimed: Loan = { ...loan, claimedAt: occasion.now }
  ledger.loan(claimed, 'claimed')
  return { ...ledger.done(), loan: claimed }
}

/** It was looked for and not found: the loan stays, and its reminders go on. */
export function refuseClaim(
  shelf: Shelf,
  { loanId }: { loanId: LoanId },
  occasion: Occasion,
): (Done & { loan: Loan }) | Refused<DeskRefusal> {
  const loan = loanBy(shelf, loanId)
  if (!loan || !isClaimed(loan)) return { refused: { refusal: 'unknown-loan' } }
  const ledger = openLedger(shelf, occasion)
  const checked: Loan = { ...loan, claimCheckedAt: occasion.now }
  ledger.loan(checked, 'claim-checked')
  return { ...ledger.done(), loan: checked }
}
