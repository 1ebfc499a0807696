/** A branch's day in numbers: each reading one statement that counts where the rows are. */

import { type DayFigures, type DeskDay, type DeskDays, mostListed, mostQueues } from '../../desk-day.ts'
import { addDays, daysBetween, localDate, startOfDay } from '../../library/calendar.ts'
import type { LocalDate } from '../../library/types.ts'
import type { House } from './carry-out.ts'

/** The first branch of a place: `galvena/abonements` is picked up at `galvena`. */
const pickedUpHere = `split_part(r.pickup_point, '/', 1) = $1`

const dayText = `
WITH pending AS MATERIALIZED (
  SELECT q.id, q.number, q.kind, q.deadline_at, q.loan_id, r.title_id, coalesce(r.state <> 'requested', false) AS fetching
  FROM request q LEFT JOIN reservation r ON r.id = q.reservation_id WHERE q.state = 'pending' AND q.branch = $1
), first AS (
  SELECT q.id, q.number, q.kind, q.deadline_at, q.fetching, coalesce(l.title_id, q.title_id) AS title_id FROM
    (SELECT * FROM pending ORDER BY deadline_at, number LIMIT ${mostListed}) q LEFT JOIN loan l ON l.id = q.loan_id
), held AS (
  SELECT c.branch, r.state, ${pickedUpHere} AS here, r.dropped_until IS NOT NULL AS dropped
  FROM reservation r JOIN copy c ON c.reservation_id = r.id WHERE r.state IN ('to-fetch', 'in-transit', 'ready')
), astray AS (
  SELECT place, branch, coalesce(at, branch) AS seen FROM copy WHERE place <> 'shelf'
)
SELECT coalesce((SELECT json_agg(json_build_object('id', f.id, 'number', f.number, 'kind', f.kind, 'deadlineAt',
    to_char(f.deadline_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    'title', json_build_object('title', t.title, 'author', t.author),
    'fetching', f.fetching) ORDER BY f.deadline_at, f.number)
  FROM first f JOIN title t ON t.id = f.title_id), '[]') AS requests,
json_build_object('open', (SELECT count(*) FROM pending),
  'toDecide', (SELECT count(*) FROM pending WHERE NOT fetching),
  'late', (SELECT count(*) FROM pending WHERE deadline_at <= $2),
  'toFetch', (SELECT count(*) FROM held WHERE state = 'to-fetch' AND branch = $1 AND NOT dropped),
  'arriving', (SELECT count(*) FROM held WHERE state = 'in-transit' AND here)
    + (SELECT count(*) FROM astray WHERE place = 'in-transit' AND branch = $1),
  'ready', (SELECT count(*) FROM held WHERE state = 'ready' AND here),
  'toClear', (SELECT count(*) FROM astray WHERE place = 'to-clear' AND seen = $1),
  'toSearch', (SELECT count(*) FROM astray WHERE place = 'missing' AND branch = $1),
  'claims', (SELECT count(*) FROM loan WHERE claimed_at IS NOT NULL AND returned_at IS NULL
    AND claim_checked_at IS NULL AND branch = $1)) AS counts`

/** `$2` is the zone, `$3` the first moment looked at, `$4` now. */
const daysText = `
SELECT what, day, sum(n)::int AS n FROM (
  SELECT CASE WHEN decided_at <= deadline_at THEN 'inTime' ELSE 'tooLate' END AS what,
    (deadline_at AT TIME ZONE $2)::date::text AS day, count(*) AS n
  FROM request WHERE branch = $1 AND deadline_at >= $3 AND (state IN ('approved', 'refused')
    OR (state = 'pending' AND deadline_at <= $4)) GROUP BY 1, 2
  UNION ALL SELECT 'lent', (lent_at AT TIME ZONE $2)::date::text, count(*) FROM loan
  WHERE branch = $1 AND lent_at >= $3 GROUP BY 2
  UNION ALL SELECT 'returned', (returned_at AT TIME ZONE $2)::date::text, count(*) FROM loan
  WHERE branch = $1 AND returned_at >= $3 GROUP BY 2
  UNION ALL SELECT 'reserved', (requested_at AT TIME ZONE $2)::date::text, count(*) FROM reservation r
  WHERE ${pickedUpHere} AND requested_at >= $3 GROUP BY 2
) counted GROUP BY what, day`

const queuesText = `
SELECT q.title_id AS "titleId", t.title, t.author, q.waiting, q.every FROM (
  SELECT r.title_id, count(*)::int AS waiting, (sum(count(*)) OVER ())::int AS every FROM reservation r
  WHERE r.state IN ('requested', 'waiting') AND ${pickedUpHere}
  GROUP BY r.title_id ORDER BY 2 DESC, 1 LIMIT ${mostQueues}
) q JOIN title t ON t.id = q.title_id ORDER BY q.waiting DESC, q.title_id`

const openByText = `SELECT branch, count(*)::int AS n FROM request WHERE state = 'pending' AND deadline_at <= $1 GROUP BY branch`

interface Queue {
  titleId: string
  title: string
  author: string
  waiting: number
  every: number
}

export function deskDays({ database: { sql }, places }: House): DeskDays {
  return {
    async day(branch, now) {
      const [row] = await sql<DeskDay>(dayText, [branch, now])
      if (row === undefined) throw new Error('a count of rows has no row')
      return row
    },
    async figures(branch, since, now) {
      const { zone } = (await places.known(sql)).library
      const [counted, queues] = await Promise.all([
        sql<{ what: string; day: string; n: number }>(daysText, [branch, zone, startOfDay(zone, since), now]),
        sql<Queue>(queuesText, [branch]),
      ])
      const of = (what: string, date: LocalDate) => counted.find((one) => one.what === what && one.day === date)?.n ?? 0
      const days = datesFrom(since, localDate(now, zone)).map((date): DayFigures => {
        const inTime = of('inTime', date)
        const due = inTime + of('tooLate', date)
        return {
          date,
          due,
          inTime,
          lent: of('lent', date),
          returned: of('returned', date),
          reserved: of('reserved', date),
        }
      })
      return { days, queues: queues.map(({ every, ...queue }) => queue), waiting: queues[0]?.every ?? 0 }
    },
    async openBy(until) {
      return new Map(
        (await sql<{ branch: string; n: number }>(openByText, [until])).map(({ branch, n }) => [branch, n]),
      )
    },
  }
}

const datesFrom = (since: LocalDate, today: LocalDate): LocalDate[] =>
  Array.from({ length: Math.max(0, daysBetween(since, today) + 1) }, (_, at) => addDays(since, at))
