/** Check-ins and check-outs that can be taken back for a minute: each kept beside what it changed, in its transaction. */

import type { Prisma } from '../../../prisma/client.ts'
import type { DeskDone, Undoable } from '../../counter-port.ts'
import type { Changes, Done } from '../../library/changes.ts'
import type { CheckIn } from '../../library/circulate/check-in.ts'
import { type Touched, undoAct, undoOf, undoUntil } from '../../library/circulate/undo-act.ts'
import type { DeskRefusal } from '../../library/refusals.ts'
import type { Shelf } from '../../library/shelf.ts'
import type { Copy, Instant, Loan, Patron, Title } from '../../library/types.ts'
import type { Act } from '../../ports.ts'
import { carryOut, type House, onlyShelf, type Work } from './carry-out.ts'
import { copyJson, loanJson, patronJson, requestJson, reservationJson, titleJson } from './columns.ts'

/** What the act said, for the page that is shown after it. */
interface Said {
  checkIn?: CheckIn
  loan?: Loan
  patronId?: string
}

interface Kept {
  copyId: string
  before: Touched
  after: Touched & { said: Said }
}

/** Keeps what `changes` does to this shelf, for a minute. Gives the key under which it is taken back. */
export async function keepUndo(
  { tx, occasion }: Work,
  shelf: Shelf,
  changes: Changes,
  {
    key,
    deed,
    branch,
    copyId,
    said,
  }: { key: string; deed: DeskDone['deed']; branch: string; copyId: string; said: Said },
): Promise<string> {
  const { actor, now } = occasion
  const { before, after } = undoOf(shelf, changes)
  const staffId = actor.by === 'staff' ? actor.staffId : actor.by
  await tx.deskUndo.create({
    data: {
      key,
      staffId,
      branch,
      deed,
      copyId,
      before: json(before),
      after: json({ ...after, said }),
      until: undoUntil(now),
    },
  })
  return key
}

/** As it is stored: what is undefined is left out. */
const json = (value: object): Prisma.InputJsonValue => JSON.parse(JSON.stringify(value))

/** Keeps what a check-in changed, and gives what it said with the key to take it back. */
export async function checkedIn(
  house: House,
  work: Work,
  shelf: Shelf,
  { done, copy, branch }: { done: Done & { checkIn: CheckIn }; copy: Copy; branch: string },
): Promise<CheckIn & Undoable> {
  const { changes, checkIn } = done
  await work.keep(changes)
  const [loan] = changes.loans
  const waiting = checkIn.step === 'shelve' ? undefined : checkIn.reservation
  const said: Said = { checkIn, ...(loan && { loan }), ...(waiting && { patronId: waiting.patronId }) }
  const about = { key: house.ids(), deed: 'check-in', branch, copyId: copy.id } as const
  return { ...checkIn, undo: await keepUndo(work, shelf, changes, { ...about, said }) }
}

const keptText = `SELECT u.copy_id AS "copyId", u.before, u.after, u.deed, c.barcode FROM desk_undo u
  JOIN copy c ON c.id = u.copy_id WHERE u.key = $1`
const openText = `SELECT key FROM desk_undo WHERE key = $1 AND undone_at IS NULL AND until >= $2::timestamptz`
const takenText = 'UPDATE desk_undo SET undone_at = $2::timestamptz WHERE key = $1'

/** The title is locked throughout: nobody else undoes or moves the copy meanwhile. */
export async function undo(house: House, act: Act, key: string) {
  const [kept] = await house.database.sql<Kept & { deed: DeskDone['deed']; barcode: string }>(keptText, [key])
  if (!kept) return { refusal: 'undo-over' } satisfies DeskRefusal
  const reservationIds = kept.after.reservations.map(({ id }) => id)
  const about = { barcode: kept.barcode, reservationIds }
  return await carryOut(house, act, { ask: { ask: 'undo', undo: key }, about }, async (work) => {
    const [open] = await work.sql(openText, [key, act.now])
    if (!open) return { refusal: 'undo-over' } satisfies DeskRefusal
    const shelf = onlyShelf(work)
    const { said, ...after } = kept.after
    const current = await touchedNow(work, after)
    const done = shelf && undoAct(shelf, { before: kept.before, after, current }, work.occasion)
    if (!done || 'refused' in done) return { refusal: 'undo-moved-on' } satisfies DeskRefusal
    await work.sql(takenText, [key, act.now])
    await work.keep(done.changes)
    return { undone: kept.deed, barcode: kept.barcode }
  })
}

const rowsText = (json: string, table: string, column: string) =>
  `(SELECT coalesce(json_agg(${json}), '[]') FROM ${table} t WHERE t.id = ANY (${column}::text[]))`
const touchedText = `SELECT json_strip_nulls(json_build_object(
  'copies', ${rowsText(copyJson('t'), 'copy', '$1')},
  'loans', ${rowsText(loanJson('t'), 'loan', '$2')},
  'reservations', ${rowsText(reservationJson('t'), 'reservation', '$3')},
  'requests', ${rowsText(requestJson('t'), 'request', '$4')})) AS touched`

async function touchedNow({ sql }: Work, rows: Touched): Promise<Touched> {
  const ids = (of: { id: string }[]) => of.map(({ id }) => id)
  const [row] = await sql<{ touched: Touched }>(touchedText, [
    ids(rows.copies),
    ids(rows.loans),
    ids(rows.reservations),
    ids(rows.requests),
  ])
  if (!row) throw new Error('a statement without conditions gave no row')
  return row.touched
}

const doneText = `SELECT u.key AS undo, u.deed, u.branch, u.until, u.undone_at IS NOT NULL AS undone,
  u.after -> 'said' AS said, json_strip_nulls(${copyJson('c')}) AS copy, json_strip_nulls(${titleJson('t')}) AS title,
  (SELECT json_strip_nulls(${patronJson('p')}) FROM patron p WHERE p.id = u.after -> 'said' ->> 'patronId') AS patron
  FROM desk_undo u JOIN copy c ON c.id = u.copy_id JOIN title t ON t.id = c.title_id WHERE u.key = $1`

export async function deskDone({ database: { sql } }: House, key: string): Promise<DeskDone | undefined> {
  const [row] = await sql<{
    undo: string
    deed: DeskDone['deed']
    branch: string
    until: Date | Instant
    undone: boolean
    said: Said
    copy: Copy
    title: Title
    patron: Patron | null
  }>(doneText, [key])
  if (!row) return undefined
  const { said, patron, until, ...done } = row
  const { patronId, ...told } = said
  return { ...done, ...told, until: new Date(until).toISOString(), ...(patron && { patron }) }
}
