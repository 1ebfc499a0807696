/** How every write goes: lock, load the shelves, let the rules act, keep the changes; one transaction, once a key. */

import { writeAudit } from '../../../prisma/audit.ts'
import type { Database, Prisma } from '../../../prisma/client.ts'
import { once } from '../../../prisma/once.ts'
import type { Sql } from '../../../prisma/sql.ts'
import type { Changes, Occasion } from '../../library/changes.ts'
import type { PatronId, ReservationId, TitleId } from '../../library/types.ts'
import type { Act } from '../../ports.ts'
import { keepChanges } from './keep-changes.ts'
import type { Places } from './library.ts'
import { readShelves, type Shelves } from './shelves.ts'

/** What every file of this backend stands on. */
export interface House {
  database: Pick<Database, 'prisma' | 'sql' | 'hot'>
  places: Places
  ids: () => string
  /** goes into every password kept */
  pepper: string
}

/** What a write is about: its patron is locked first, then each title it names, in the order of their ids. */
export interface About {
  patronId?: PatronId
  titleIds?: readonly TitleId[]
  loanIds?: readonly string[]
  reservationIds?: readonly ReservationId[]
  requestId?: string
  barcode?: string
}

/** A write at work: everything it names is locked until its transaction ends. */
export interface Work {
  sql: Sql
  tx: Prisma.TransactionClient
  occasion: Occasion
  shelves: Shelves
  keep(changes: Changes): Promise<void>
}

export async function carryOut<Answer extends object>(
  house: House,
  { now, actor, key, audit, before }: Act,
  { ask, about }: { ask: object; about: About },
  effect: (work: Work) => Promise<Answer>,
): Promise<Answer> {
  return await once(house.database, { key, ask, at: new Date(now), before }, async (tx) => {
    const sql = sqlIn(tx)
    const titleIds = await lock(sql, about)
    const { patronId, reservationIds = [] } = about
    const wanted = { titleIds, patronIds: patronId === undefined ? [] : [patronId], reservationIds }
    const shelves = await readShelves(sql, house.places, wanted, now)
    const occasion = { library: shelves.library, now, actor }
    const answer = await effect({ sql, tx, occasion, shelves, keep: (changes) => keepChanges(tx, changes) })
    if (audit && actor.by === 'staff' && !('refusal' in answer)) {
      await writeAudit(sql, { ...audit, at: new Date(now), actor: `staff:${actor.staffId}` })
    }
    return answer
  })
}

// Acts exclude each other, while rows that only refer to the patron or title may still be written: hence NO KEY.
const lockText = `
WITH asking AS MATERIALIZED (SELECT id FROM patron WHERE id = $1 FOR NO KEY UPDATE)
SELECT id FROM title WHERE (SELECT count(*) FROM asking) >= 0 AND id IN (
  SELECT unnest($2::text[])
  UNION SELECT title_id FROM loan WHERE id = ANY ($3::text[])
  UNION SELECT title_id FROM reservation WHERE id = ANY ($4::text[])
  UNION SELECT coalesce(loan.title_id, reservation.title_id) FROM request
    LEFT JOIN loan ON loan.id = request.loan_id LEFT JOIN reservation ON reservation.id = request.reservation_id
    WHERE request.id = $5
  UNION SELECT title_id FROM copy WHERE barcode = $6
) ORDER BY id FOR NO KEY UPDATE`

/** Locks the patron, then the titles by id; gives the titles. What does not exist locks nothing. */
async function lock(sql: Sql, about: About): Promise<TitleId[]> {
  const rows = await sql<{ id: TitleId }>(lockText, [
    about.patronId ?? null,
    [...(about.titleIds ?? [])],
    [...(about.loanIds ?? [])],
    [...(about.reservationIds ?? [])],
    about.requestId ?? null,
    about.barcode ?? null,
  ])
  return rows.map(({ id }) => id)
}

/** Raw SQL inside a transaction of the client. The texts are constant; what varies goes in as parameters. */
export function sqlIn(tx: Prisma.TransactionClient): Sql {
  return (text, params = []) => tx.$queryRawUnsafe(text, ...params)
}

/** The one shelf a write is about, when it exists. */
export const onlyShelf = ({ shelves }: Pick<Work, 'shelves'>) => shelves.of.values().next().value

// As int4: within a transaction of the client an int8 would come as a bigint.
const numberText = `nextval('request_number_seq')::int AS number`
const seqText = `SELECT nextval('reservation_seq_seq')::int AS seq, ${numberText}`
const numbersText = `SELECT ${numberText} FROM generate_series(1, $1)`

/** A place in the order of the queues and a number to read out: given once, never again. */
export async function drawPlace(sql: Sql): Promise<{ seq: number; number: number }> {
  const [row] = await sql<{ seq: number; number: number }>(seqText)
  if (!row) throw new Error('a sequence gave no number')
  return row
}

/** So many numbers to read out. */
export async function drawNumbers(sql: Sql, count: number): Promise<number[]> {
  return (await sql<{ number: number }>(numbersText, [count])).map(({ number }) => number)
}
