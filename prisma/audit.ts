/** The audit trail: a row for each change a librarian makes, in the transaction of the change. */
import type { Sql } from './sql.ts'

export interface Audited {
  at: Date
  /** `staff:ID` */
  actor: string
  role: string
  branch?: string
  /** the deed's name */
  what: string
  subject: string
  detail?: object
}

export async function writeAudit(sql: Sql, { at, actor, role, branch, what, subject, detail }: Audited): Promise<void> {
  await sql(
    `INSERT INTO audit (at, actor, role, branch, what, subject, detail)
     VALUES ($1::timestamptz, $2, $3, $4, $5, $6, $7::jsonb)`,
    [at, actor, role, branch ?? null, what, subject, detail === undefined ? null : JSON.stringify(detail)],
  )
}
