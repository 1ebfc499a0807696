/** The rows of a library kept in Maps: what the memory backend has instead of a database. */

import { addMinutes, localDate } from '../../library/calendar.ts'
import type { Changes } from '../../library/changes.ts'
import type { JournalLine } from '../../library/journal.ts'
import { isActive, type Shelf, type Standing } from '../../library/shelf.ts'
import type { TrainingBooking, TrainingSlot } from '../../library/training.ts'
import type {
  Copy,
  Instant,
  Library,
  LibraryRequest,
  Loan,
  Patron,
  PatronId,
  Reservation,
  TitleId,
} from '../../library/types.ts'
import type { Guardianship, Seed, SeedTitle } from '../seed.ts'
import type { KeptUndo } from './desk-counter.ts'

export interface Store {
  library: Library
  titles: Map<string, SeedTitle>
  copies: Map<string, Copy>
  patrons: Map<string, Patron>
  passwords: Map<PatronId, string>
  guardians: Guardianship[]
  loans: Map<string, Loan>
  reservations: Map<string, Reservation>
  requests: Map<string, LibraryRequest>
  slots: Map<string, TrainingSlot>
  bookings: Map<string, TrainingBooking>
  journal: JournalLine[]
  /** what can be taken back, by its key */
  undos: Map<string, KeptUndo>
  /** action key → the ask it was used for */
  asked: Map<string, string>
  /** a new id, a new place in the order of the queues, a new number to read out */
  fresh: { id: () => string; seq: () => number; number: () => number }
}

const byId = <Row extends { id: string }>(rows: Row[]): Map<string, Row> => new Map(rows.map((row) => [row.id, row]))

export function openStore(seed: Seed, ids: () => string): Store {
  let seq = Math.max(0, ...seed.reservations.map((one) => one.seq))
  let number = Math.max(1000, ...seed.requests.map((one) => one.number))
  return {
    // Its own, for it may be changed.
    library: { ...seed.library },
    titles: byId(seed.titles),
    copies: byId(seed.copies),
    patrons: byId(seed.patrons.map(({ password, ...patron }) => patron)),
    passwords: new Map(seed.patrons.flatMap(({ id, password }) => (password ? [[id, password]] : []))),
    guardians: seed.guardians,
    loans: byId(seed.loans),
    reservations: byId(seed.reservations),
    requests: byId(seed.requests),
    slots: byId(seed.slots ?? []),
    bookings: new Map(),
    journal: [],
    undos: new Map(),
    asked: new Map(),
    fresh: { id: ids, seq: () => ++seq, number: () => ++number },
  }
}

/** Keeps what an act changed, all at once. */
export function apply(store: Store, changes: Changes): void {
  for (const row of changes.copies) store.copies.set(row.id, row)
  for (const row of changes.loans) store.loans.set(row.id, row)
  for (const row of changes.reservations) store.reservations.set(row.id, row)
  for (const row of changes.requests) store.requests.set(row.id, row)
  store.journal.push(...changes.journal)
}

/** The shelf of one title with everybody it speaks of, and whoever else asks; undefined for an unknown title. */
export function shelfOf(
  store: Store,
  titleId: TitleId | undefined,
  now: Instant,
  also: { patronId?: PatronId; reservationId?: string } = {},
): Shelf | undefined {
  const found = store.titles.get(titleId ?? '')
  if (!found) return undefined
  const { popularity, ...title } = found
  const loans = [...store.loans.values()].filter((one) => one.titleId === titleId && !one.returnedAt)
  const reservations = [...store.reservations.values()].filter(
    (one) => one.titleId === titleId && (isActive(one) || one.id === also.reservationId),
  )
  const about = new Set([...loans, ...reservations].map((one) => one.id))
  const patrons = [also.patronId, ...loans.map((one) => one.patronId), ...reservations.map((one) => one.patronId)]
  return {
    title,
    copies: [...store.copies.values()].filter((one) => one.titleId === titleId),
    loans,
    reservations,
    requests: [...store.requests.values()].filter(
      (one) => one.state === 'pending' && (about.has(one.loanId ?? '') || about.has(one.reservationId ?? '')),
    ),
    standings: standingsOf(store, new Set(patrons), now),
  }
}

export function standingsOf(
  store: Store,
  patronIds: Set<PatronId | undefined>,
  now: Instant,
): Record<PatronId, Standing> {
  const today = localDate(now, store.library.zone)
  const standings: Record<PatronId, Standing> = {}
  for (const patronId of patronIds) {
    const patron = store.patrons.get(patronId ?? '')
    if (!patron) continue
    const loans = openLoansOf(store, patron.id)
    standings[patron.id] = {
      patron,
      openLoans: loans.length,
      overdue: loans.filter((loan) => loan.dueAt < today).length,
      activeReservations: reservationsOf(store, patron.id).filter((one) => isActive(one) && !one.droppedUntil).length,
    }
  }
  return standings
}

export const openLoansOf = (store: Store, patronId: PatronId): Loan[] =>
  [...store.loans.values()]
    .filter((loan) => loan.patronId === patronId && !loan.returnedAt)
    .toSorted((a, b) => (a.dueAt === b.dueAt ? (a.id < b.id ? -1 : 1) : a.dueAt < b.dueAt ? -1 : 1))

export const reservationsOf = (store: Store, patronId: PatronId): Reservation[] =>
  [...store.reservations.values()].filter((one) => one.patronId === patronId).toSorted((a, b) => a.seq - b.seq)

/** The instant three days ago: what ended later than that may still be spoken of. */
export const recently = (now: Instant): Instant => addMinutes(now, -3 * 24 * 60)

/**
 * An act that happens once a key: the same key with the same ask gives the kept answer again.
 * Throws when a key is used for another ask: whoever makes keys is broken.
 */
export function once<Ask, A extends { key?: string }, Answer>(
  store: Store,
  name: string,
  doIt: (ask: Ask, act: A) => Answer,
): (ask: Ask, act: A) => Promise<Answer> {
  const kept = new Map<string, Answer>()
  return async (ask, act) => {
    const { key } = act
    if (key === undefined) return doIt(ask, act)
    const said = `${name} ${JSON.stringify(ask)}`
    const before = store.asked.get(key)
    if (before !== undefined && before !== said) throw new Error(`action key ${key} was used for another ask`)
    const answer = kept.get(key)
    if (before !== undefined && answer !== undefined) return answer
    const first = doIt(ask, act)
    store.asked.set(key, said)
    kept.set(key, first)
    return first
  }
}
