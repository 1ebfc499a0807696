/** A patron says that loans were returned, all in one transaction with every title of theirs locked. */

import type { AskOf, ClaimOutcome } from '../../dialogue/asks.ts'
import { claimReturn } from '../../library/circulate/claim-return.ts'
import { loanBy } from '../../library/shelf.ts'
import type { Work } from './carry-out.ts'

/** An answer for each loan, in the order asked. */
export async function claim({ shelves, occasion, keep }: Work, ask: AskOf<'claim'>): Promise<ClaimOutcome[]> {
  const outcomes: ClaimOutcome[] = []
  for (const loanId of ask.loanIds) {
    const shelf = shelves.of.values().find((one) => loanBy(one, loanId) !== undefined)
    const done = shelf && claimReturn(shelf, { patronId: ask.patronId, loanId }, occasion)
    if (!shelf || !done) {
      outcomes.push({ outcome: 'unknown-loan' })
      continue
    }
    await keep(done.changes)
    const outcome = done.loan.claimCheckedAt === undefined ? 'claimed' : 'not-found'
    outcomes.push({ outcome, loan: done.loan, title: shelf.title })
  }
  return outcomes
}
