/** What notices are planned from, and checked against at the moment of sending. */

import { addMinutes } from '../../library/calendar.ts'
import { isActive } from '../../library/shelf.ts'
import type { Instant } from '../../library/types.ts'
import type { Facts, PatronFacts } from '../../ports.ts'
import { waitersForLoan } from '../lines.ts'
import type { House } from './carry-out.ts'
import { instant, requestJson, reservationJson, titleJson } from './columns.ts'
import { type MovedRow, movedText } from './moved.ts'
import { loansOf, readShelves, reservationsOf } from './shelves.ts'
import { ownBookings } from './training-rows.ts'

/** What ended or was decided within this time may still be spoken of. */
const recentMinutes = 3 * 24 * 60

const overText = `
SELECT coalesce(json_agg(json_strip_nulls(json_build_object('reservation', ${reservationJson('r')}, 'title', ${titleJson('t')},
  'endedBy', (SELECT actor FROM journal WHERE reservation_id = r.id AND became = r.state ORDER BY id DESC LIMIT 1)))
  ORDER BY r.seq), '[]')
FROM reservation r JOIN title t ON t.id = r.title_id WHERE r.patron_id = $1 AND r.ended_at > $2::timestamptz`

const decidedText = `
SELECT coalesce(json_agg(json_strip_nulls(json_build_object('request', ${requestJson('q')}, 'title', ${titleJson('t')},
  'dueAt', l.due_at)) ORDER BY q.number), '[]')
FROM request q LEFT JOIN loan l ON l.id = q.loan_id LEFT JOIN reservation r ON r.id = q.reservation_id
JOIN title t ON t.id = coalesce(l.title_id, r.title_id)
WHERE q.patron_id = $1 AND q.state IN ('approved', 'refused') AND q.decided_at > $2::timestamptz`

const keptText = `
SELECT coalesce(json_object_agg(id, at), '{}') FROM (
  SELECT DISTINCT ON (r.id) r.id, j.actor, j.at > $2::timestamptz AS recent, ${instant('j.at')} AS at
  FROM reservation r JOIN journal j ON j.reservation_id = r.id AND j.cause = 'extended'
  WHERE r.patron_id = $1 AND r.state = 'ready' ORDER BY r.id, j.id DESC) AS last
WHERE actor = 'staff' AND recent`

const recentText = `SELECT (${overText}) AS over, (${decidedText}) AS decided, (${keptText}) AS kept, (${movedText}) AS moved`

const patronsText = `
SELECT id FROM patron p WHERE ($1::text IS NULL OR id > $1) AND (
  EXISTS (SELECT FROM loan WHERE patron_id = p.id AND returned_at IS NULL)
  OR EXISTS (SELECT FROM reservation WHERE patron_id = p.id)
  OR EXISTS (SELECT FROM request WHERE patron_id = p.id)
  OR EXISTS (SELECT FROM training_booking WHERE patron_id = p.id))
ORDER BY id LIMIT $2`

export function facts({ database: { sql }, places }: House): Facts {
  return {
    async of(patronId, now) {
      const wanted = { loansOf: [patronId], reservationsOf: [patronId], patronIds: [patronId] }
      const [shelves, [recent], trainings] = await Promise.all([
        readShelves(sql, places, wanted, now),
        sql<{
          over: PatronFacts['reservations']
          decided: PatronFacts['decided']
          kept: Record<string, Instant>
          moved: MovedRow[]
        }>(recentText, [patronId, addMinutes(now, -recentMinutes)]),
        ownBookings(sql, patronId, now),
      ])
      const patron = shelves.standings[patronId]?.patron
      if (!patron) return undefined
      const loans = loansOf(shelves, patronId).map(({ shelf, loan }): PatronFacts['loans'][number] => {
        const pending = shelf.requests.find((one) => one.loanId === loan.id)
        const waiting = waitersForLoan(shelf, shelves.library, loan, now)
        const move = recent?.moved.find(({ id }) => id === loan.id)
        const why = move?.cause === 'library-closed' ? 'closed' : 'staff'
        const moved = move && ({ at: move.at, to: move.to, why } as const)
        return { loan, title: shelf.title, waiting, ...(pending ? { pending } : {}), ...(moved ? { moved } : {}) }
      })
      const reservations: PatronFacts['reservations'] = reservationsOf(shelves, patronId)
        .filter(({ reservation }) => isActive(reservation))
        .map(({ shelf, reservation }) => {
          const pending = shelf.requests.find((one) => one.reservationId === reservation.id)
          const keptLongerAt = recent?.kept[reservation.id]
          const moved = recent?.moved.find(({ id }) => id === reservation.id)
          return {
            reservation,
            title: shelf.title,
            ...(pending ? { pending } : {}),
            ...(keptLongerAt === undefined ? {} : { keptLongerAt }),
            ...(moved ? { moved: { at: moved.at } } : {}),
          }
        })
      return {
        patron,
        loans,
        reservations: [...reservations, ...(recent?.over ?? [])].toSorted(
          (a, b) => a.reservation.seq - b.reservation.seq,
        ),
        decided: recent?.decided ?? [],
        trainings,
      }
    },
    async patronsAfter(after, limit) {
      return (await sql<{ id: string }>(patronsText, [after ?? null, limit])).map(({ id }) => id)
    },
  }
}
