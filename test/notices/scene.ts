/** A patron's facts in a few words, and a plan made of them. */

import type {
  Instant,
  Library,
  LibraryRequest,
  Loan,
  LocalDate,
  Reservation,
  Settings,
  Title,
} from '../../bot/library/types.ts'
import type { Notice, Reader } from '../../bot/notices/notice.ts'
import { type Planning, plan, usualWishes } from '../../bot/notices/plan.ts'
import type { PatronFacts } from '../../bot/ports.ts'
import { ventspils } from '../support/ventspils.ts'

export const telegram: Reader = { address: 'telegram:100', language: 'lv', keeper: false }
export const sms: Reader = { address: 'sms:+37120000001', language: 'lv', keeper: false }

export const titled = (title: string): Title => ({
  id: title,
  title,
  author: 'Rūdolfs Blaumanis',
  language: 'lv',
  isbn: [],
  reservable: 'title',
})

export const facts = (known: Partial<PatronFacts> = {}): PatronFacts => ({
  patron: {
    id: 'anna',
    card: 'card-anna',
    username: 'anna',
    name: 'Anna Ozola',
    category: 'adult',
    expires: '2028-12-31',
    blocked: false,
    fees: 0,
  },
  loans: [],
  reservations: [],
  decided: [],
  trainings: [],
  ...known,
})

type LoanFact = PatronFacts['loans'][number]

/** A loan made two weeks before it is due. */
export function loan(
  id: string,
  dueAt: LocalDate,
  changes: Partial<Loan> & Partial<Omit<LoanFact, 'loan'>> = {},
): LoanFact {
  const { title = titled('Raudupiete'), waiting = 0, pending, ...row } = changes
  return {
    loan: {
      id,
      copyId: `copy-${id}`,
      titleId: title.id,
      patronId: 'anna',
      branch: 'galvena',
      lentAt: '2026-01-05T08:00:00.000Z',
      dueAt,
      renewals: 0,
      ...row,
    },
    title,
    waiting,
    ...(pending === undefined ? {} : { pending }),
  }
}

type ReservationFact = PatronFacts['reservations'][number]

export function reservation(
  id: string,
  changes: Partial<Reservation> & Partial<Omit<ReservationFact, 'reservation'>> = {},
): ReservationFact {
  const { title = titled('Raudupiete'), endedBy, pending, ...row } = changes
  return {
    reservation: {
      id,
      titleId: title.id,
      patronId: 'anna',
      pickupPoint: 'galinciems',
      state: 'waiting',
      seq: 1,
      requestedAt: '2026-04-01T08:00:00.000Z',
      ...row,
    },
    title,
    ...(endedBy === undefined ? {} : { endedBy }),
    ...(pending === undefined ? {} : { pending }),
  }
}

/** Ready at Gāliņciems, Monday 13 April 2026, 12:00 in Riga, and kept until the following Monday at closing. */
export const onHoldShelf = {
  state: 'ready',
  readyAt: '2026-04-13T09:00:00.000Z',
  keepUntil: '2026-04-20T15:00:00.000Z',
} as const

/** Asked on Monday 13 April 2026, promised by Tuesday 11:00. */
export const request = (id: string, changes: Partial<LibraryRequest> = {}): LibraryRequest => ({
  id,
  number: 1042,
  kind: 'renewal',
  patronId: 'anna',
  branch: 'galvena',
  madeAt: '2026-04-13T09:00:00.000Z',
  deadlineAt: '2026-04-14T08:00:00.000Z',
  state: 'pending',
  ...changes,
})

export const libraryWith = (settings: Partial<Settings>): Library => ({
  ...ventspils,
  settings: { ...ventspils.settings, ...settings },
})

export const planning = (now: Instant, changes: Partial<Planning> = {}): Planning => ({
  now,
  library: ventspils,
  wishes: usualWishes,
  readers: [telegram],
  ...changes,
})

export const planned = (known: PatronFacts, now: Instant, changes: Partial<Planning> = {}): Notice[] =>
  plan(known, planning(now, changes))

export const kinds = (notices: readonly Notice[]): string[] => notices.map(({ kind }) => kind)
