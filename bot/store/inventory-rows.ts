/** How the rows of a counting are read. */

import type { Inventory, InventoryFigures, ScanLine, ScanOutcome } from '../inventory-port.ts'

/** `i` is the table. */
export const inventoryColumns = `i.id, i.branch, i.section, i.state, i.started_at, i.finished_at, i.figures`

export interface InventoryRow {
  id: string
  branch: string
  section: string | null
  state: Inventory['state']
  started_at: Date
  finished_at: Date | null
  figures: { expected: number; found?: InventoryFigures }
}

export const inventoryOf = (row: InventoryRow): Inventory => ({
  id: row.id,
  branch: row.branch,
  ...(row.section !== null && { section: row.section }),
  state: row.state,
  startedAt: row.started_at.toISOString(),
  ...(row.finished_at && { finishedAt: row.finished_at.toISOString() }),
  expected: row.figures.expected,
  ...(row.figures.found && { figures: row.figures.found }),
})

/** Reads lines of the barcodes `$2` in the counting `$1`. */
export const scanText = `
SELECT s.barcode, s.outcome, s.at, coalesce(m.name, '') AS by, c.id AS copy_id, t.title, t.author, c.call_number,
  c.branch || coalesce('/' || c.section, '') AS belongs
FROM inventory_scan s LEFT JOIN staff m ON m.id = s.staff_id
  LEFT JOIN copy c ON c.barcode = s.barcode LEFT JOIN title t ON t.id = c.title_id
WHERE s.inventory_id = $1 AND s.barcode = ANY ($2::text[])`

export interface ScanRow {
  barcode: string
  outcome: ScanOutcome
  at: Date
  by: string
  copy_id: string | null
  title: string | null
  author: string | null
  call_number: string | null
  belongs: string | null
}

export const scanOf = (row: ScanRow): ScanLine => ({
  barcode: row.barcode,
  outcome: row.outcome,
  at: row.at.toISOString(),
  by: row.by,
  ...(row.copy_id !== null && {
    copy: {
      copyId: row.copy_id,
      title: row.title ?? '',
      author: row.author ?? '',
      callNumber: row.call_number ?? '',
      belongs: row.belongs ?? '',
    },
  }),
})
