/** What a counting shows: the difference between what should stand there and what was scanned, as things are now. */

import type { Sql } from '../../prisma/sql.ts'
import type { InventoryFigures, InventoryLine, InventoryList } from '../inventory-port.ts'

/**
 * What should stand in the counted place and has not been seen since it began, and each scan with what is still wrong
 * about it: a copy lent after it was scanned was right, one that came back is settled. `$1` is the counting.
 */
const linesText = `
WITH i AS MATERIALIZED (SELECT id, branch, section, started_at FROM inventory WHERE id = $1), line AS (
  SELECT CASE c.place WHEN 'missing' THEN 'marked' ELSE 'missing' END AS list, c.barcode, c.id AS copy_id,
    c.call_number, r.id IS NOT NULL AS to_fetch
  FROM i JOIN copy c ON c.branch = i.branch AND c.section IS NOT DISTINCT FROM i.section
    LEFT JOIN reservation r ON r.id = c.reservation_id
  WHERE c.loan_id IS NULL AND (
    (c.place = 'shelf' AND (r.id IS NULL OR r.state = 'to-fetch'))
    OR (c.place = 'missing' AND c.missing_since >= i.started_at))
    AND NOT EXISTS (SELECT FROM inventory_scan s WHERE s.inventory_id = $1 AND s.barcode = c.barcode)
    AND NOT EXISTS (SELECT FROM loan l WHERE l.copy_id = c.id AND l.returned_at >= i.started_at)
  UNION ALL
  SELECT CASE
    WHEN c.id IS NULL THEN 'unknown'
    WHEN s.outcome = 'lent' AND l.lent_at <= s.at THEN 'lent'
    WHEN s.outcome IN ('was-missing', 'to-check-in') AND c.place IN ('missing', 'lost', 'to-clear', 'in-transit')
      THEN 'check-in'
    WHEN s.outcome = 'withdrawn' AND c.place = 'withdrawn' THEN 'withdrawn'
    WHEN s.outcome = 'held' AND c.reservation_id IS NOT NULL THEN 'held'
    WHEN s.outcome = 'misplaced' AND (c.branch <> i.branch OR c.section IS DISTINCT FROM i.section) THEN 'misplaced'
    ELSE 'right' END, s.barcode, c.id, c.call_number, false
  FROM i JOIN inventory_scan s ON s.inventory_id = i.id LEFT JOIN copy c ON c.barcode = s.barcode
    LEFT JOIN loan l ON l.id = c.loan_id
)`

const figuresText = `${linesText}
SELECT list, count(*)::int AS n FROM line GROUP BY list
UNION ALL SELECT 'scanned', count(*)::int FROM inventory_scan WHERE inventory_id = $1`

export async function inventoryFigures(sql: Sql, inventoryId: string): Promise<InventoryFigures> {
  const rows = await sql<{ list: string; n: number }>(figuresText, [inventoryId])
  const of = (list: InventoryList | 'scanned') => rows.find((row) => row.list === list)?.n ?? 0
  return {
    missing: of('missing'),
    misplaced: of('misplaced'),
    lent: of('lent'),
    held: of('held'),
    'check-in': of('check-in'),
    unknown: of('unknown'),
    withdrawn: of('withdrawn'),
    marked: of('marked'),
    scanned: of('scanned'),
  }
}

const pageText = `${linesText}, shown AS (
  SELECT line.*, row_number() OVER (ORDER BY call_number COLLATE "C", barcode COLLATE "C") AS at FROM line WHERE list = $2
)
SELECT s.barcode, s.copy_id, s.call_number, s.to_fetch, t.title, t.author,
  c.branch || coalesce('/' || c.section, '') AS belongs
FROM shown s LEFT JOIN copy c ON c.id = s.copy_id LEFT JOIN title t ON t.id = c.title_id
WHERE s.at > $3 AND s.at <= $4 ORDER BY s.at`

interface LineRow {
  barcode: string
  copy_id: string | null
  call_number: string | null
  to_fetch: boolean
  title: string | null
  author: string | null
  belongs: string | null
}

export async function inventoryLines(
  sql: Sql,
  inventoryId: string,
  list: InventoryList,
  { page, size }: { page: number; size: number },
): Promise<InventoryLine[]> {
  const rows = await sql<LineRow>(pageText, [inventoryId, list, (page - 1) * size, page * size])
  return rows.map((row) => ({
    barcode: row.barcode,
    toFetch: row.to_fetch,
    ...(row.copy_id !== null && {
      copyId: row.copy_id,
      title: row.title ?? '',
      author: row.author ?? '',
      callNumber: row.call_number ?? '',
      belongs: row.belongs ?? '',
    }),
  }))
}
