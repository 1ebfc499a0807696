/** Changes the library and, in the same transaction, every promised date that the change makes impossible. */

import type { DeskLibrary, MovedDates } from '../../desk-library.ts'
import { localDate } from '../../library/calendar.ts'
import { changedLibrary, faultsOf, isGone } from '../../library/library-change.ts'
import { type Calendars, movedDueAt, movedKeepUntil } from '../../library/moved-dates.ts'
import type { Instant, LocalDate } from '../../library/types.ts'
import { carryOut, type House, type Work } from './carry-out.ts'
import { readLibrary } from './library.ts'
import { isSameLibrary, usedThough, writeLibrary } from './save-library.ts'

// Of two changes at once, the second sees the first.
const lockText = 'SELECT version FROM library WHERE id = 1 FOR UPDATE'

const dueText = `
SELECT branch, due_at::text AS "dueAt" FROM loan WHERE returned_at IS NULL AND due_at >= $1::date GROUP BY 1, 2`

const readyText = `
SELECT id, pickup_point AS "pickupPoint", to_char(ready_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "readyAt",
  to_char(keep_until AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "keepUntil"
FROM reservation WHERE state = 'ready' AND keep_until > $1::timestamptz AND ready_at IS NOT NULL`

const dueMoves = 'moves AS (SELECT * FROM jsonb_to_recordset($1::jsonb) AS m(branch text, was date, "to" date))'
const isMoved = 'l.branch = m.branch AND l.due_at = m.was AND l.returned_at IS NULL'
const keptMoves =
  'kept AS (SELECT * FROM jsonb_to_recordset($2::jsonb) AS k(id text, was timestamptz, "to" timestamptz))'
const isKept = `r.id = k.id AND r.keep_until = k.was AND r.state = 'ready'`

const countText = `
WITH ${dueMoves}, ${keptMoves}, found AS (
  SELECT 'loan' AS what, l.patron_id FROM loan l JOIN moves m ON ${isMoved}
  UNION ALL SELECT 'ready', r.patron_id FROM reservation r JOIN kept k ON ${isKept}
) SELECT what, patron_id AS "patronId" FROM found`

// Acts lock the titles they touch: so does this one, all of them, in the same order.
const lockTitlesText = `
WITH ${dueMoves}, ${keptMoves}
SELECT id FROM title WHERE id IN (
  SELECT l.title_id FROM loan l JOIN moves m ON ${isMoved}
  UNION SELECT r.title_id FROM reservation r JOIN kept k ON ${isKept}
) ORDER BY id FOR NO KEY UPDATE`

const moveText = `
WITH ${dueMoves}, ${keptMoves}, lent AS (
  UPDATE loan l SET due_at = m."to" FROM moves m WHERE ${isMoved} RETURNING l.id, l.patron_id, m.was, m."to"
), ready AS (
  UPDATE reservation r SET keep_until = k."to" FROM kept k WHERE ${isKept} RETURNING r.id, r.patron_id
), written AS (
  INSERT INTO journal (about, loan_id, reservation_id, was, became, cause, at, actor, actor_id)
  SELECT 'loan', id, NULL, was::text, "to"::text, 'library-closed', $3::timestamptz, 'staff', $4 FROM lent
  UNION ALL SELECT 'reservation', NULL, id, 'ready', 'ready', 'library-closed', $3::timestamptz, 'staff', $4 FROM ready
)
SELECT 'loan' AS what, patron_id AS "patronId" FROM lent UNION ALL SELECT 'ready', patron_id FROM ready`

interface Moves {
  due: { branch: string; was: LocalDate; to: LocalDate }[]
  kept: { id: string; was: Instant; to: Instant }[]
}

interface MovedRow {
  what: 'loan' | 'ready'
  patronId: string | null
}

export const deskLibrary = (house: House): DeskLibrary => ({
  async changeLibrary(act, { change, agreed }) {
    const ask = { ask: 'change-library', change, agreed }
    return await carryOut(house, act, { ask, about: {} }, async (work) => {
      const { sql, tx } = work
      await sql(lockText)
      const read = await readLibrary(sql)
      if (!read) throw new Error('the library is not laid out yet')
      const before = read.library
      if (isGone(before, change)) return { refusal: 'changed-meanwhile' }
      const after = changedLibrary(before, change)
      const [fault, ...others] = faultsOf(after, localDate(act.now, before.zone))
      if (fault) return { refusal: 'library-impossible', ...fault, others: others.length }
      if (isSameLibrary(before, after)) return { changed: false, loans: 0, ready: 0, patronIds: [] }
      const used = await usedThough(tx, after)
      if (used.length > 0) return { refusal: 'still-used', codes: used.join(', ') }
      const moves = await movesOf(work, { before, after })
      if (!agreed) {
        const { loans, ready, patronIds } = countOf(await sql<MovedRow>(countText, parameters(moves)))
        if (loans + ready > 0) return { refusal: 'would-move', loans, ready, patrons: patronIds.length }
      }
      await writeLibrary(tx, after)
      return { changed: true, ...(await move(work, moves)) }
    })
  },
})

async function movesOf({ sql, occasion }: Work, calendars: Calendars): Promise<Moves> {
  const today = localDate(occasion.now, calendars.before.zone)
  const due = await sql<{ branch: string; dueAt: LocalDate }>(dueText, [today])
  const ready = await sql<{ id: string; pickupPoint: string; readyAt: Instant; keepUntil: Instant }>(readyText, [
    occasion.now,
  ])
  return {
    due: due.flatMap(({ branch, dueAt }) => {
      const to = movedDueAt(calendars, branch, dueAt)
      return to === undefined ? [] : [{ branch, was: dueAt, to }]
    }),
    kept: ready.flatMap((one) => {
      const to = movedKeepUntil(calendars, one)
      return to === undefined ? [] : [{ id: one.id, was: one.keepUntil, to }]
    }),
  }
}

const parameters = ({ due, kept }: Moves) => [JSON.stringify(due), JSON.stringify(kept)]

async function move({ sql, occasion: { now, actor } }: Work, moves: Moves): Promise<MovedDates> {
  if (moves.due.length + moves.kept.length === 0) return { loans: 0, ready: 0, patronIds: [] }
  await sql(lockTitlesText, parameters(moves))
  const staffId = actor.by === 'staff' ? actor.staffId : null
  return countOf(await sql<MovedRow>(moveText, [...parameters(moves), now, staffId]))
}

const countOf = (rows: MovedRow[]): MovedDates => ({
  loans: rows.filter(({ what }) => what === 'loan').length,
  ready: rows.filter(({ what }) => what === 'ready').length,
  patronIds: [...new Set(rows.flatMap(({ patronId }) => (patronId === null ? [] : [patronId])))].toSorted(),
})
