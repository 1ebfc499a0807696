/** Asking for longer, loan by loan, all in one transaction with every title of theirs locked. */

import type { AskOf, RenewalOutcome } from '../../dialogue/asks.ts'
import { requestRenewal } from '../../library/circulate/request-renewal.ts'
import { loanBy, type Shelf } from '../../library/shelf.ts'
import { loanLine } from '../lines.ts'
import { drawNumbers, type Work } from './carry-out.ts'

/** An answer for each loan, in the order asked. Another patron's loan is told as none at all. */
export async function renew(work: Work, ask: AskOf<'renew'>, ids: () => string): Promise<RenewalOutcome[]> {
  const shelves = new Map(work.shelves.of)
  const numbers = await drawNumbers(work.sql, ask.loanIds.length)
  const outcomes: RenewalOutcome[] = []
  for (const [index, loanId] of ask.loanIds.entries()) {
    const shelf = shelves.values().find((one) => loanBy(one, loanId)?.patronId === ask.patronId)
    const number = numbers[index]
    if (!shelf || number === undefined) {
      outcomes.push({ outcome: 'unknown-loan' })
      continue
    }
    const input = { patronId: ask.patronId, loanId, requestId: ids(), number }
    const { outcome, after } = await renewOne(work, shelf, input)
    outcomes.push(outcome)
    shelves.set(after.title.id, after)
  }
  return outcomes
}

async function renewOne(
  { occasion, keep }: Work,
  shelf: Shelf,
  input: Parameters<typeof requestRenewal>[1],
): Promise<{ outcome: RenewalOutcome; after: Shelf }> {
  const { library, now } = occasion
  const { patronId, loanId } = input
  const done = requestRenewal(shelf, input, occasion)
  const after = 'refused' in done ? shelf : done.shelf
  const loan = loanBy(after, loanId)
  if (!loan) throw new Error(`loan ${loanId} is gone after a renewal`)
  const line = loanLine(after, library, loan, patronId, now)
  if ('refused' in done) return { outcome: { outcome: 'refused', line, refusal: done.refused }, after }
  await keep(done.changes)
  if ('renewed' in done) {
    return { outcome: { outcome: 'renewed', line, dueAt: loan.dueAt, moved: done.moved }, after }
  }
  const against = done.against ? { against: done.against } : {}
  return { outcome: { outcome: 'asked', line, request: done.asked, ...against }, after }
}
