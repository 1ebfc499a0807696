/** A librarian sets another due date, with a comment; the patron is told. */

import { type Done, type Occasion, openLedger } from '../changes.ts'
import type { Shelf } from '../shelf.ts'
import type { Loan, LocalDate } from '../types.ts'

export function changeDueAt(
  shelf: Shelf,
  input: { loan: Loan; dueAt: LocalDate; comment: string },
  occasion: Occasion,
): Done & { loan: Loan } {
  const ledger = openLedger(shelf, occasion)
  const loan: Loan = { ...input.loan, dueAt: input.dueAt }
  ledger.loan(loan, 'due-date-changed', input.comment)
  return { ...ledger.done(), loan }
}
