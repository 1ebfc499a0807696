/** What the calendar does by itself, title by title, each in a small transaction of its own. */

import { localDate } from '../../library/calendar.ts'
import { assignFree } from '../../library/circulate/assign-free.ts'
import { endDrop } from '../../library/circulate/end-drop.ts'
import { expireReady } from '../../library/circulate/expire-ready.ts'
import type { Instant } from '../../library/types.ts'
import { carryOut, type House, onlyShelf } from './carry-out.ts'

/** Titles looked after in one call; what is left is the next call's, the longest due first. */
const atMost = 500

/** Drops and deadlines that are over by `$1`, and copies that stand free while somebody waits who no longer steps aside on `$2`. */
const dueText = `
SELECT title_id AS id, min(due) AS due FROM (
  SELECT title_id, dropped_until AS due FROM reservation
    WHERE dropped_until <= $1::timestamptz AND state IN ('requested', 'waiting', 'to-fetch', 'in-transit', 'ready')
  UNION ALL SELECT title_id, keep_until FROM reservation
    WHERE state = 'ready' AND keep_until <= $1::timestamptz AND dropped_until IS NULL
  UNION ALL SELECT title_id, requested_at FROM reservation r
    WHERE state = 'waiting' AND dropped_until IS NULL AND (suspended_until IS NULL OR suspended_until <= $2::date)
      AND EXISTS (SELECT FROM copy c JOIN item_type i ON i.code = c.item_type AND i.lendable
        WHERE c.title_id = r.title_id AND c.place = 'shelf' AND c.loan_id IS NULL AND c.reservation_id IS NULL
          AND (r.copy_id IS NULL OR r.copy_id = c.id))
) AS something GROUP BY title_id ORDER BY due, id LIMIT $3`

/** Does everything due by `now`, oldest first, and says how many reservations ended. Doing it twice does nothing twice. */
export async function passTime(house: House, now: Instant): Promise<{ ended: number }> {
  const { sql } = house.database
  const { library } = await house.places.current(sql)
  const due = await sql<{ id: string }>(dueText, [now, localDate(now, library.zone), atMost])
  let ended = 0
  for (const { id } of due) ended += (await passOnTitle(house, id, now)).ended
  return { ended }
}

function passOnTitle(house: House, titleId: string, now: Instant): Promise<{ ended: number }> {
  const about = { titleIds: [titleId] }
  return carryOut(house, { now, actor: { by: 'calendar' } }, { ask: {}, about }, async (work) => {
    let shelf = onlyShelf(work)
    let ended = 0
    for (const act of [endDrop, expireReady, assignFree]) {
      if (!shelf) continue
      const done = act(shelf, work.occasion)
      await work.keep(done.changes)
      ended += done.changes.reservations.filter((one) => one.endedAt !== undefined).length
      shelf = done.shelf
    }
    return { ended }
  })
}
