/** Everything held on one person, as a copy and to be forgotten (domain.md, “Privacy”). */

import { leaveLine } from '../../library/circulate/leave-line.ts'
import type { PatronId, TitleId } from '../../library/types.ts'
import type { Act, Erased, Held, Patrons } from '../../ports.ts'
import { type About, carryOut, type House, onlyShelf, type Work } from './carry-out.ts'
import { active, loanJson, patronJson, requestJson, reservationJson } from './columns.ts'
import { bookingJson, slotJson } from './training-rows.ts'

const list = (json: string, from: string, order: string) =>
  `(SELECT coalesce(json_agg(${json} ORDER BY ${order}), '[]') FROM ${from} = $1)`

const named = (json: string) => `(${json}::jsonb || jsonb_build_object('title', t.title, 'author', t.author))`

const heldText = `
SELECT json_strip_nulls(json_build_object('patron', ${patronJson('p')},
  'looksAfter', (SELECT count(*) FROM guardianship WHERE holder_id = $1),
  'lookedAfterBy', (SELECT count(*) FROM guardianship WHERE ward_id = $1),
  'loans', ${list(named(loanJson('l')), 'loan l JOIN title t ON t.id = l.title_id WHERE l.patron_id', 'l.lent_at, l.id')},
  'reservations', ${list(
    named(reservationJson('r')),
    'reservation r JOIN title t ON t.id = r.title_id WHERE r.patron_id',
    'r.seq',
  )},
  'requests', ${list(requestJson('q'), 'request q WHERE q.patron_id', 'q.number')},
  'trainings', ${list(
    `json_build_object('booking', ${bookingJson('b')}, 'slot', ${slotJson('s')})`,
    'training_booking b JOIN training_slot s ON s.id = b.slot_id WHERE b.patron_id',
    'b.number',
  )}
)) AS held FROM patron p WHERE p.id = $1`

const standsText = `
SELECT (SELECT count(*)::int FROM loan WHERE patron_id = p.id AND returned_at IS NULL) AS "onLoan", p.fees,
  ARRAY(SELECT title_id FROM reservation WHERE patron_id = p.id AND ${active} ORDER BY title_id) AS reserved
FROM patron p WHERE p.id = $1`

/** Nobody is named any more: not as the borrower, not as the one who moved a queue. Ids in the audit become a word. */
const forgetTexts = [
  `DELETE FROM desk_undo WHERE strpos(before::text, to_json($1::text)::text) > 0
     OR strpos(after::text, to_json($1::text)::text) > 0`,
  'DELETE FROM request WHERE patron_id = $1',
  'DELETE FROM reservation WHERE patron_id = $1',
  'UPDATE loan SET patron_id = NULL WHERE patron_id = $1',
  `UPDATE journal SET actor_id = NULL WHERE actor = 'patron' AND actor_id = $1`,
  `UPDATE audit SET subject = CASE WHEN subject = $1 THEN 'erased' ELSE subject END,
     actor = CASE WHEN actor = 'patron:' || $1 THEN 'patron:erased' ELSE actor END,
     detail = CASE WHEN detail ->> 'from' = $1 THEN NULL ELSE detail END
   WHERE subject = $1 OR actor = 'patron:' || $1 OR detail ->> 'from' = $1`,
  'DELETE FROM patron WHERE id = $1',
]

export function ownData(house: House): Pick<Patrons, 'held' | 'erase'> {
  const { sql } = house.database
  return {
    async held(patronId) {
      const [row] = await sql<{ held: Held }>(heldText, [patronId])
      return row?.held
    },
    async erase(act, patronId) {
      const quietly: Act = { now: act.now, actor: { by: 'calendar' } }
      const write = <Answer extends object>(about: About, effect: (work: Work) => Promise<Answer>) =>
        carryOut(house, quietly, { ask: {}, about }, effect)
      const moved = new Set<PatronId>()
      for (;;) {
        const left = await write({ patronId }, (work) => forgetNow(work, patronId))
        if ('forgotten' in left) return { erased: [...moved] }
        if ('outcome' in left) return left.outcome
        for (const titleId of left.reserved) {
          const others = await write({ titleIds: [titleId] }, (work) => leave(work, patronId))
          for (const other of others) moved.add(other)
        }
      }
    },
  }
}

/** Forgets who has nothing on loan, owes nothing and has nothing reserved; else says what is in the way. */
async function forgetNow(
  work: Work,
  patronId: PatronId,
): Promise<{ forgotten: true } | { outcome: Erased } | { reserved: TitleId[] }> {
  const [stands] = await work.sql<{ onLoan: number; fees: number; reserved: TitleId[] }>(standsText, [patronId])
  if (!stands) return { outcome: 'gone' }
  const { onLoan, fees, reserved } = stands
  if (onLoan > 0) return { outcome: { onLoan } }
  if (fees > 0) return { outcome: { fees } }
  if (reserved.length > 0) return { reserved }
  for (const text of forgetTexts) await work.tx.$executeRawUnsafe(text, patronId)
  const at = new Date(work.occasion.now)
  await work.tx.audit.create({ data: { at, actor: 'patron:erased', what: 'patron-erased', subject: 'erased' } })
  return { forgotten: true }
}

/** Gives the others whose reservations changed by it. */
async function leave(work: Work, patronId: PatronId): Promise<PatronId[]> {
  const shelf = onlyShelf(work)
  if (!shelf) return []
  const { changes } = leaveLine(shelf, { patronId }, work.occasion)
  await work.keep(changes)
  return changes.reservations.map((one) => one.patronId).filter((one) => one !== patronId)
}
