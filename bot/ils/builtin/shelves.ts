/** Reads what the rules look at, whole shelves, in one statement: the hot path of every question about an account. */

import type { Sql } from '../../../prisma/sql.ts'
import { localDate } from '../../library/calendar.ts'
import type { Shelf, Standing } from '../../library/shelf.ts'
import type {
  Copy,
  Instant,
  Library,
  LibraryRequest,
  Loan,
  PatronId,
  Reservation,
  ReservationId,
  Title,
  TitleId,
} from '../../library/types.ts'
import { active, copyJson, loanJson, patronJson, requestJson, reservationJson, titleJson } from './columns.ts'
import type { Places } from './library.ts'

/** Whose shelves: of titles by name, of what patrons have on loan, of what patrons have reserved. */
export interface WantedShelves {
  titleIds?: readonly TitleId[]
  loansOf?: readonly PatronId[]
  reservationsOf?: readonly PatronId[]
  /** how these stand is read too, whether or not they stand at a shelf */
  patronIds?: readonly PatronId[]
  /** these are read even when they are over */
  reservationIds?: readonly ReservationId[]
}

export interface Shelves {
  library: Library
  of: ReadonlyMap<TitleId, Shelf>
  standings: Readonly<Record<PatronId, Standing>>
}

interface Answer {
  titles: Title[]
  copies: Copy[]
  loans: Loan[]
  reservations: Reservation[]
  requests: LibraryRequest[]
  standings: Standing[]
}

const rowsOf = (json: string, from: string, order: string) =>
  `(SELECT coalesce(json_agg(${json} ORDER BY ${order}), '[]') FROM ${from})`

const readText = `
WITH wanted AS (
  SELECT unnest($1::text[]) AS id
  UNION SELECT title_id FROM loan WHERE patron_id = ANY ($2::text[]) AND returned_at IS NULL
  UNION SELECT title_id FROM reservation WHERE patron_id = ANY ($3::text[]) AND ${active}
), lent AS MATERIALIZED (
  SELECT loan.* FROM loan JOIN wanted ON loan.title_id = wanted.id WHERE loan.returned_at IS NULL
), reserved AS MATERIALIZED (
  SELECT reservation.* FROM reservation JOIN wanted ON reservation.title_id = wanted.id
  WHERE ${active} OR reservation.id = ANY ($5::text[])
), people AS (
  SELECT unnest($4::text[]) AS id UNION SELECT patron_id FROM lent UNION SELECT patron_id FROM reserved
)
SELECT (SELECT version FROM library) AS version, json_strip_nulls(json_build_object(
  'titles', ${rowsOf(titleJson('t'), 'title t JOIN wanted USING (id)', 't.id')},
  'copies', ${rowsOf(copyJson('c'), 'copy c JOIN wanted ON c.title_id = wanted.id', 'c.id COLLATE "C"')},
  'loans', ${rowsOf(loanJson('l'), 'lent l', 'l.id')},
  'reservations', ${rowsOf(reservationJson('r'), 'reserved r', 'r.seq')},
  'requests', ${rowsOf(
    requestJson('q'),
    `request q WHERE q.state = 'pending'
      AND (q.loan_id IN (SELECT id FROM lent) OR q.reservation_id IN (SELECT id FROM reserved))`,
    'q.number',
  )},
  'standings', ${rowsOf(
    `json_build_object('patron', ${patronJson('p')}, 'openLoans', has.loans, 'overdue', has.overdue,
      'activeReservations', (SELECT count(*) FROM reservation WHERE patron_id = p.id AND ${active} AND dropped_until IS NULL))`,
    `patron p JOIN people USING (id) CROSS JOIN LATERAL (
      SELECT count(*) AS loans, count(*) FILTER (WHERE due_at < $6::date) AS overdue
      FROM loan WHERE patron_id = p.id AND returned_at IS NULL) has`,
    'p.id',
  )}
)) AS answer`

/** One round trip, unless the library itself has changed since it was last read. Titles that do not exist are left out. */
export async function readShelves(sql: Sql, places: Places, wanted: WantedShelves, now: Instant): Promise<Shelves> {
  const { version, library } = await places.known(sql)
  const [row] = await sql<{ version: number | null; answer: Answer }>(readText, [
    [...(wanted.titleIds ?? [])],
    [...(wanted.loansOf ?? [])],
    [...(wanted.reservationsOf ?? [])],
    [...(wanted.patronIds ?? [])],
    [...(wanted.reservationIds ?? [])],
    localDate(now, library.zone),
  ])
  if (!row) throw new Error('a statement without conditions gave no row')
  if (row.version === version) return { library, ...arranged(row.answer) }
  await places.reread(sql)
  return readShelves(sql, places, wanted, now)
}

function arranged(answer: Answer): Omit<Shelves, 'library'> {
  const copies = Map.groupBy(answer.copies, (one) => one.titleId)
  const loans = Map.groupBy(answer.loans, (one) => one.titleId)
  const reservations = Map.groupBy(answer.reservations, (one) => one.titleId)
  const standings = Object.fromEntries(answer.standings.map((one) => [one.patron.id, one]))
  const shelves = answer.titles.map((title): [TitleId, Shelf] => {
    const about = [...(loans.get(title.id) ?? []), ...(reservations.get(title.id) ?? [])].map((one) => one.id)
    return [
      title.id,
      {
        title,
        copies: copies.get(title.id) ?? [],
        loans: loans.get(title.id) ?? [],
        reservations: reservations.get(title.id) ?? [],
        requests: answer.requests.filter((one) => about.includes(one.loanId ?? one.reservationId ?? '')),
        standings,
      },
    ]
  })
  return { of: new Map(shelves), standings }
}

/** A patron's open loans with their shelves, the first due first. */
export const loansOf = (shelves: Shelves, patronId: PatronId): { shelf: Shelf; loan: Loan }[] =>
  shelves.of
    .values()
    .flatMap((shelf) => shelf.loans.filter((one) => one.patronId === patronId).map((loan) => ({ shelf, loan })))
    .toArray()
    .toSorted(({ loan: a }, { loan: b }) => (a.dueAt === b.dueAt ? (a.id < b.id ? -1 : 1) : a.dueAt < b.dueAt ? -1 : 1))

/** A patron's reservations with their shelves, the first made first. */
export const reservationsOf = (shelves: Shelves, patronId: PatronId): { shelf: Shelf; reservation: Reservation }[] =>
  shelves.of
    .values()
    .flatMap((shelf) =>
      shelf.reservations.filter((one) => one.patronId === patronId).map((reservation) => ({ shelf, reservation })),
    )
    .toArray()
    .toSorted(({ reservation: a }, { reservation: b }) => a.seq - b.seq)
