/** Keeps the countings of sections: begun, paused, gone on with and finished, on any day and device. */

import type { Database } from '../../prisma/client.ts'
import type { Sql } from '../../prisma/sql.ts'
import type { CountedPlace, Inventories, Inventory } from '../inventory-port.ts'
import type { DeskRefusal } from '../library/refusals.ts'
import type { Act } from '../ports.ts'
import { audited } from './audited.ts'
import { inventoryFigures, inventoryLines } from './inventory-report.ts'
import { type InventoryRow, inventoryColumns, inventoryOf, type ScanRow, scanOf, scanText } from './inventory-rows.ts'
import { scan } from './inventory-scan.ts'

/** What should stand in a place, by what the catalogue says. */
const standing = `c.place = 'shelf' AND c.loan_id IS NULL
  AND (c.reservation_id IS NULL OR EXISTS (SELECT FROM reservation r WHERE r.id = c.reservation_id AND r.state = 'to-fetch'))`

const placesText = `
SELECT c.section, count(*)::int AS copies FROM copy c
WHERE c.branch = $1 AND c.place NOT IN ('withdrawn', 'lost') GROUP BY c.section`
/** The one going on, and the last finished, of each place. */
const latestText = `
SELECT DISTINCT ON (i.section, i.state = 'finished') ${inventoryColumns} FROM inventory i WHERE i.branch = $1
ORDER BY i.section, i.state = 'finished', i.started_at DESC`
const finishedText = `
SELECT ${inventoryColumns} FROM inventory i WHERE i.branch = $1 AND i.state = 'finished'
ORDER BY i.started_at DESC LIMIT 30`
const oneText = `SELECT ${inventoryColumns} FROM inventory i WHERE i.id = $1`
const byText = `
SELECT coalesce(m.name, '') AS name, count(*)::int AS count FROM inventory_scan s LEFT JOIN staff m ON m.id = s.staff_id
WHERE s.inventory_id = $1 GROUP BY s.staff_id, m.name ORDER BY 2 DESC, 1`
const startText = `
INSERT INTO inventory (id, branch, section, state, started_at, started_by, figures)
SELECT $1, $2, $3, 'running', $4::timestamptz, $5, jsonb_build_object('expected', count(*))
FROM copy c WHERE c.branch = $2 AND c.section IS NOT DISTINCT FROM $3 AND ${standing}
ON CONFLICT DO NOTHING`
const openText = `
UPDATE inventory i SET state = 'running', paused_at = NULL
WHERE i.branch = $1 AND i.section IS NOT DISTINCT FROM $2 AND i.state <> 'finished' RETURNING ${inventoryColumns}`
const pauseText = `UPDATE inventory i SET state = 'paused', paused_at = coalesce(paused_at, $2::timestamptz)
WHERE i.id = $1 AND i.state <> 'finished' RETURNING ${inventoryColumns}`
const resumeText = `UPDATE inventory i SET state = 'running', paused_at = NULL
WHERE i.id = $1 AND i.state <> 'finished' RETURNING ${inventoryColumns}`
const lockText = `SELECT id FROM inventory WHERE id = $1 AND state <> 'finished' FOR UPDATE`
const finishText = `UPDATE inventory i SET state = 'finished', paused_at = NULL, finished_at = $2::timestamptz,
  finished_by = $3, figures = i.figures || jsonb_build_object('found', $4::jsonb)
WHERE i.id = $1 RETURNING ${inventoryColumns}`

export function inventories(database: Pick<Database, 'prisma' | 'sql'>, ids: () => string): Inventories {
  const { sql } = database
  const staffOf = ({ actor }: Act) => (actor.by === 'staff' ? actor.staffId : '')
  const given = ([row]: InventoryRow[]): { inventory: Inventory } | DeskRefusal =>
    row ? { inventory: inventoryOf(row) } : { refusal: 'inventory-finished' }
  const change =
    (name: string, doIt: (sql: Sql, act: Act, inventoryId: string) => Promise<InventoryRow[]>) =>
    async (act: Act, { inventoryId }: { inventoryId: string }) =>
      await audited(database, act, { ask: name, inventoryId }, async (_tx, within) =>
        given(await doIt(within, act, inventoryId)),
      )
  return {
    branchOf: async (inventoryId) =>
      (await sql<{ branch: string }>('SELECT branch FROM inventory WHERE id = $1', [inventoryId])).map(
        ({ branch }) => branch,
      ),
    async places(branch) {
      const [counted, latest] = await Promise.all([
        sql<{ section: string | null; copies: number }>(placesText, [branch]),
        sql<InventoryRow>(latestText, [branch]),
      ])
      return counted.map(({ section, copies }): CountedPlace => {
        const of = latest.filter((row) => row.section === section).map(inventoryOf)
        const open = of.find(({ state }) => state !== 'finished')
        const last = of.find(({ state }) => state === 'finished')
        return { ...(section !== null && { section }), copies, ...(open && { open }), ...(last && { last }) }
      })
    },
    finished: async (branch) => (await sql<InventoryRow>(finishedText, [branch])).map(inventoryOf),
    start: (act, { branch, section = null }: { branch: string; section?: string | null }) =>
      audited(database, act, { ask: 'start-inventory', branch, section }, async (_tx, within) => {
        await within(startText, [ids(), branch, section, act.now, staffOf(act)])
        return given(await within<InventoryRow>(openText, [branch, section]))
      }),
    async inventory(inventoryId) {
      const [[row], by] = await Promise.all([
        sql<InventoryRow>(oneText, [inventoryId]),
        sql<{ name: string; count: number }>(byText, [inventoryId]),
      ])
      return row && { inventory: inventoryOf(row), by }
    },
    seen: async (inventoryId, barcodes) => (await sql<ScanRow>(scanText, [inventoryId, barcodes])).map(scanOf),
    scan: scan(database),
    pause: change('pause-inventory', (within, { now }, id) => within(pauseText, [id, now])),
    resume: change('resume-inventory', (within, _act, id) => within(resumeText, [id])),
    finish: change('finish-inventory', async (within, act, id) => {
      // First nobody scans any more, then what was scanned is counted.
      if ((await within(lockText, [id])).length === 0) return []
      const found = JSON.stringify(await inventoryFigures(within, id))
      return await within(finishText, [id, act.now, staffOf(act), found])
    }),
    figures: (inventoryId) => inventoryFigures(sql, inventoryId),
    lines: (inventoryId, list, page) => inventoryLines(sql, inventoryId, list, page),
  }
}
