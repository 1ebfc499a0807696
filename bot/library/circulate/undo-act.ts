/** A check-in or check-out taken back within its minute: every row as it was before, unless one has moved on since. */

import { addMinutes } from '../calendar.ts'
import { type Changes, type Done, type Occasion, openLedger, type Refused } from '../changes.ts'
import type { DeskRefusal } from '../refusals.ts'
import type { Shelf } from '../shelf.ts'
import type { Copy, Instant, LibraryRequest, Loan, Reservation } from '../types.ts'
import { settle } from './hand-on.ts'

/** The rows an act touched. */
export interface Touched {
  copies: Copy[]
  loans: Loan[]
  reservations: Reservation[]
  requests: LibraryRequest[]
}

/** What is kept so that an act can be taken back; what was made by it stands only in `after`. */
export interface Undo {
  before: Touched
  after: Touched
}

const undoMinutes = 1
export const undoUntil = (now: Instant): Instant => addMinutes(now, undoMinutes)

/** What an act on this shelf changed, before and after. */
export const undoOf = (shelf: Shelf, { copies, loans, reservations, requests }: Changes): Undo => ({
  before: {
    copies: rowsAs(shelf.copies, copies),
    loans: rowsAs(shelf.loans, loans),
    reservations: rowsAs(shelf.reservations, reservations),
    requests: rowsAs(shelf.requests, requests),
  },
  after: { copies, loans, reservations, requests },
})

/**
 * Puts the rows back, then gives what stands free to whoever began to wait meanwhile. A loan that the act made is
 * closed and cut from its patron: numbers are never used again. `current` are the touched rows as they are now.
 */
export function undoAct(
  shelf: Shelf,
  { before, after, current }: Undo & { current: Touched },
  occasion: Occasion,
): Done | Refused<DeskRefusal> {
  if (!same(after, current)) return { refused: { refusal: 'undo-moved-on' } }
  const over = current.loans.filter((one) => one.returnedAt !== undefined)
  const ledger = openLedger({ ...shelf, loans: [...shelf.loans, ...over] }, occasion)
  for (const row of before.copies) ledger.copy(row)
  for (const row of before.loans) ledger.loan(row, 'undone')
  for (const { patronId, ...made } of after.loans.filter((one) => !before.loans.some(({ id }) => id === one.id))) {
    ledger.loan({ ...made, returnedAt: occasion.now }, 'undone')
  }
  for (const row of before.reservations) ledger.reservation(row, 'undone')
  for (const row of before.requests) ledger.request(row)
  settle(ledger)
  return ledger.done()
}

const rowsAs = <Row extends { id: string }>(rows: readonly Row[], touched: readonly Row[]): Row[] =>
  rows.filter((row) => touched.some(({ id }) => id === row.id))

/** The same rows with the same values, in any order; a value that is absent is as one that is undefined. */
function same(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((row) => other.some((its) => same(row, its)))
  }
  if (!isRecord(one) || !isRecord(other)) return one === other
  const names = new Set([...Object.keys(one), ...Object.keys(other)])
  return [...names].every((name) => same(one[name], other[name]))
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
