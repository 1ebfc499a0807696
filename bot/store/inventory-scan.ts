/** One scan of a counting: a barcode is written down once, however many scan it. */

import type { Database } from '../../prisma/client.ts'
import { once } from '../../prisma/once.ts'
import type { Sql } from '../../prisma/sql.ts'
import { twoCodes } from '../ils/run-together.ts'
import type { Inventories } from '../inventory-port.ts'
import type { DeskRefusal } from '../library/refusals.ts'
import { type ScanRow, scanOf, scanText } from './inventory-rows.ts'

/** Whoever pauses or finishes waits for the scans under way; scans do not wait for each other. */
const openText = `SELECT state FROM inventory WHERE id = $1`
const stateText = `${openText} FOR SHARE`
const knownText = `SELECT barcode FROM copy WHERE barcode = ANY ($1::text[])`
/** The copy's row is shared until the scan is written: who marks it missing meanwhile sees the scan, or is seen by it. */
const copyText = `SELECT id FROM copy WHERE barcode = $1 FOR SHARE`
const putText = `
INSERT INTO inventory_scan (inventory_id, barcode, copy_id, staff_id, at, outcome)
SELECT i.id, $2, c.id, $3, $4::timestamptz, CASE
  WHEN c.id IS NULL THEN 'unknown'
  WHEN c.loan_id IS NOT NULL THEN 'lent'
  WHEN c.place = 'withdrawn' THEN 'withdrawn'
  WHEN c.place IN ('missing', 'lost') THEN 'was-missing'
  WHEN c.reservation_id IS NOT NULL THEN 'held'
  WHEN c.branch <> i.branch OR c.section IS DISTINCT FROM i.section THEN 'misplaced'
  WHEN c.place <> 'shelf' THEN 'to-check-in'
  ELSE 'in-place' END
FROM inventory i LEFT JOIN copy c ON c.barcode = $2 WHERE i.id = $1
ON CONFLICT DO NOTHING RETURNING barcode`

/** A half shorter than this may as well be a slip of the scanner. */
const shortestHalf = 4

/** The scan's own row says who scanned what and when: it is its own trail, so the audit has no second one. */
export const scan =
  (database: Pick<Database, 'prisma' | 'sql'>): Inventories['scan'] =>
  async ({ now, actor, key }, { inventoryId, barcode }) => {
    const ask = { ask: 'scan', inventoryId, barcode }
    // Looked at before the key is used: what was refused while it was paused may be sent again with its key.
    const closed = refusalOf(await database.sql<{ state: string }>(openText, [inventoryId]))
    if (closed) return closed
    return await once(database, { key, ask, at: new Date(now) }, async (tx) => {
      const sql: Sql = (text, params = []) => tx.$queryRawUnsafe(text, ...params)
      const closedNow = refusalOf(await sql<{ state: string }>(stateText, [inventoryId]))
      if (closedNow) return closedNow
      const codes = await readCodes(sql, barcode)
      if ('refusal' in codes) return codes
      const staffId = actor.by === 'staff' ? actor.staffId : ''
      const fresh = new Set<string>()
      for (const code of codes.codes) {
        await sql(copyText, [code])
        if ((await sql(putText, [inventoryId, code, staffId, now])).length > 0) fresh.add(code)
      }
      const lines = (await sql<ScanRow>(scanText, [inventoryId, codes.codes])).map(scanOf)
      const scans = codes.codes.flatMap((code) => lines.filter((line) => line.barcode === code))
      return { scans: scans.map((line) => ({ ...line, again: !fresh.has(line.barcode) })) }
    })
  }

function refusalOf([found]: { state: string }[]): DeskRefusal | undefined {
  if (found?.state === 'running') return undefined
  return { refusal: found?.state === 'paused' ? 'inventory-paused' : 'inventory-finished' }
}

/** One barcode, known or not; two run together, when both are known. */
async function readCodes(sql: Sql, scanned: string): Promise<{ codes: string[] } | DeskRefusal> {
  if ((await sql(knownText, [[scanned]])).length > 0) return { codes: [scanned] }
  const halves = twoCodes(scanned)
  const known = new Set((await sql<{ barcode: string }>(knownText, [halves.flat()])).map(({ barcode }) => barcode))
  const both = halves.find(([first, second]) => known.has(first) && known.has(second))
  if (both) return { codes: [...new Set(both)] }
  for (const [first, second] of halves) {
    if (first.length < shortestHalf || second.length < shortestHalf) continue
    if (known.has(first)) return { refusal: 'scan-half-known', known: first, rest: second }
    if (known.has(second)) return { refusal: 'scan-half-known', known: second, rest: first }
  }
  return { codes: [scanned] }
}
