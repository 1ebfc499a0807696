/** What an act changes: the rows to keep and the lines to write down, gathered while the act is worked out. */

import type { Actor, JournalLine, LoanCause, ReservationCause } from './journal.ts'
import { isActive, type Shelf } from './shelf.ts'
import type { Copy, Instant, Library, LibraryRequest, Loan, Reservation } from './types.ts'

/** Rows to insert or update by id, each once and in its final form, and the journal in the order it happened. */
export interface Changes {
  copies: Copy[]
  loans: Loan[]
  reservations: Reservation[]
  requests: LibraryRequest[]
  journal: JournalLine[]
}

/** By what rules, when, and by whom an act is done. */
export interface Occasion {
  library: Library
  now: Instant
  actor: Actor
}

/** The end of an act that was possible: its changes, and the shelf as it stands after them. */
export interface Done {
  changes: Changes
  shelf: Shelf
}

export interface Refused<Refusal> {
  refused: Refusal
}

/** A shelf being worked on: every write is seen by the next read. */
export interface Ledger extends Occasion {
  shelf(): Shelf
  copy(row: Copy): void
  loan(row: Loan, cause: LoanCause, comment?: string): void
  reservation(row: Reservation, cause: ReservationCause, comment?: string): void
  request(row: LibraryRequest): void
  done(): Done
}

export function openLedger(before: Shelf, occasion: Occasion): Ledger {
  let shelf = before
  const copies = new Map<string, Copy>()
  const loans = new Map<string, Loan>()
  const reservations = new Map<string, Reservation>()
  const requests = new Map<string, LibraryRequest>()
  const journal: JournalLine[] = []
  const said = (comment: string | undefined) => ({
    at: occasion.now,
    actor: occasion.actor,
    ...(comment === undefined ? {} : { comment }),
  })
  return {
    ...occasion,
    shelf: () => shelf,
    copy(row) {
      copies.set(row.id, row)
      shelf = { ...shelf, copies: upserted(shelf.copies, row) }
    },
    loan(row, cause, comment) {
      const from = shelf.loans.find((one) => one.id === row.id)?.dueAt
      loans.set(row.id, row)
      const left = upserted(shelf.loans, row).filter((one) => one.returnedAt === undefined)
      shelf = { ...shelf, loans: left }
      const line = { about: 'loan', loanId: row.id, to: row.dueAt, cause, ...said(comment) } as const
      journal.push(from === undefined ? line : { ...line, from })
    },
    reservation(row, cause, comment) {
      const from = shelf.reservations.find((one) => one.id === row.id)
      reservations.set(row.id, row)
      shelf = { ...shelf, reservations: upserted(shelf.reservations, row) }
      const line = { about: 'reservation', reservationId: row.id, to: row.state, cause, ...said(comment) } as const
      journal.push(from === undefined ? line : { ...line, from: from.state })
      shelf = counted(shelf, from, row)
    },
    request(row) {
      requests.set(row.id, row)
      shelf = { ...shelf, requests: upserted(shelf.requests, row).filter((one) => one.state === 'pending') }
    },
    done: () => ({
      shelf,
      changes: {
        copies: [...copies.values()],
        loans: [...loans.values()],
        reservations: [...reservations.values()],
        requests: [...requests.values()],
        journal,
      },
    }),
  }
}

const upserted = <Row extends { id: string }>(rows: readonly Row[], row: Row): Row[] =>
  rows.some((one) => one.id === row.id) ? rows.map((one) => (one.id === row.id ? row : one)) : [...rows, row]

/** A reservation that begins, ends or is dropped in the course of the act counts at once. */
function counted(shelf: Shelf, before: Reservation | undefined, after: Reservation): Shelf {
  const standing = shelf.standings[after.patronId]
  const counts = (one: Reservation | undefined) => Number(one !== undefined && isActive(one) && !one.droppedUntil)
  const difference = counts(after) - counts(before)
  if (!standing || difference === 0) return shelf
  const activeReservations = standing.activeReservations + difference
  return { ...shelf, standings: { ...shelf.standings, [after.patronId]: { ...standing, activeReservations } } }
}
