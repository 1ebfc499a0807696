/** Who did what, read back: the newest first, a page at a time. */

import { z } from 'zod'
import type { Database } from '../../prisma/client.ts'
import { roles } from '../desk/staff.ts'
import type { AuditEntry, AuditTrail } from '../desk/staff-desk.ts'

const pageSize = 50
const detailShape = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).catch({})

interface Row {
  id: string
  at: Date
  staff_id: string
  name: string | null
  role: string | null
  branch: string | null
  what: string
  subject: string
  detail: unknown
}

/** A page is asked for with one row more: whether there is another one. */
const readText = `
SELECT a.id::text AS id, a.at, substr(a.actor, 7) AS staff_id, s.name, a.role, a.branch, a.what, a.subject, a.detail
FROM audit a LEFT JOIN staff s ON s.id = substr(a.actor, 7)
WHERE a.actor LIKE 'staff:%'
  AND ($1::text IS NULL OR a.branch = $1 OR (a.branch IS NULL AND s.branch = $1))
  AND ($2::text IS NULL OR a.actor = 'staff:' || $2)
  AND ($3::text IS NULL OR a.what = $3)
  AND ($4::date IS NULL OR (a.at >= ($4::date)::timestamp AT TIME ZONE $5 AND a.at < ($4::date + 1)::timestamp AT TIME ZONE $5))
  AND ($6::bigint IS NULL OR a.id < $6::bigint)
ORDER BY a.id DESC LIMIT ${pageSize + 1}`

export const auditTrail = ({ sql }: Pick<Database, 'sql'>): AuditTrail => ({
  async read({ branch, staffId, what, day, before }, zone) {
    const given = [branch ?? null, staffId ?? null, what ?? null, day ?? null, zone, before ?? null]
    const rows = await sql<Row>(readText, given)
    const people = await sql<{ id: string; name: string }>(
      'SELECT id, name FROM staff WHERE $1::text IS NULL OR branch = $1 OR branch IS NULL ORDER BY name, id',
      [branch ?? null],
    )
    const entries = rows.slice(0, pageSize).map(entryOf)
    const next = rows.length > pageSize ? entries.at(-1)?.id : undefined
    return { entries, people, ...(next !== undefined && { next }) }
  },
})

function entryOf({ id, at, staff_id, name, role, branch, what, subject, detail }: Row): AuditEntry {
  const known = roles.find((one) => one === role)
  return {
    id,
    at: at.toISOString(),
    staffId: staff_id,
    what,
    subject,
    detail: detailShape.parse(detail ?? {}),
    ...(name !== null && { name }),
    ...(known && { role: known }),
    ...(branch !== null && { branch }),
  }
}
