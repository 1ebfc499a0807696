/** What an inventory did not find: copies marked missing, many in one transaction. */

import type { Missed } from '../../inventory-port.ts'
import { markMissing } from '../../library/circulate/mark-missing.ts'
import type { Reservation } from '../../library/types.ts'
import { carryOut, type House } from './carry-out.ts'

const titlesText = `SELECT DISTINCT title_id AS id FROM copy WHERE id = ANY ($1::text[])`
/** A scan shares the row: whichever comes first is seen by the other. */
const lockText = `SELECT id FROM copy WHERE id = ANY ($1::text[]) ORDER BY id FOR NO KEY UPDATE`
const unseenText = `
SELECT c.id, c.title_id AS "titleId" FROM inventory i
  JOIN copy c ON c.branch = i.branch AND c.section IS NOT DISTINCT FROM i.section
WHERE i.id = $2 AND c.id = ANY ($1::text[])
  AND NOT EXISTS (SELECT FROM inventory_scan s WHERE s.inventory_id = i.id AND s.barcode = c.barcode)
  AND NOT EXISTS (SELECT FROM loan l WHERE l.copy_id = c.id AND l.returned_at >= i.started_at)
ORDER BY c.id`

export function missed(house: House): Missed {
  return {
    async markMissing(act, { inventoryId, copyIds }) {
      const titleIds = (await house.database.sql<{ id: string }>(titlesText, [copyIds])).map(({ id }) => id)
      const ask = { ask: 'mark-missing', inventoryId, copyIds }
      return await carryOut(house, act, { ask, about: { titleIds } }, async ({ sql, shelves, occasion, keep }) => {
        await sql(lockText, [copyIds])
        const unseen = await sql<{ id: string; titleId: string }>(unseenText, [copyIds, inventoryId])
        const standing = new Map(shelves.of)
        const marked: string[] = []
        const touched = new Map<string, Reservation>()
        for (const { id, titleId } of unseen) {
          const shelf = standing.get(titleId)
          const done = shelf && markMissing(shelf, { copyId: id }, occasion)
          if (!done) continue
          await keep(done.changes)
          standing.set(titleId, done.shelf)
          marked.push(id)
          for (const one of done.changes.reservations) touched.set(one.id, one)
        }
        return { marked, left: copyIds.filter((id) => !marked.includes(id)), touched: [...touched.values()] }
      })
    },
  }
}
