/** Librarians' accounts and the tokens of their programs. */

import type { Database } from '../../prisma/client.ts'
import type { StaffAccounts } from '../desk/door.ts'
import { roles, type StaffMember } from '../desk/staff.ts'
import { languages } from '../library/types.ts'
import { audited } from './audited.ts'

export interface StaffRow {
  id: string
  username: string
  name: string
  role: string
  branch: string | null
  language: string
  demo: boolean
}

export const staffColumns = 's.id, s.username, s.name, s.role, s.branch, s.language, s.demo'

export const staffOf = ({ id, username, name, role, branch, language, demo }: StaffRow): StaffMember => ({
  id,
  username,
  name,
  role: roles.find((one) => one === role) ?? 'librarian',
  language: languages.find((one) => one === language) ?? 'lv',
  demo,
  ...(branch !== null && { branch }),
})

/** Who may work here: `$1` is whether demo accounts are let in. */
export const mayWork = 's.active AND (NOT s.demo OR $1)'

export function staffAccounts(
  database: Pick<Database, 'sql' | 'prisma'>,
  demoAccounts: 'welcome' | 'refused',
): StaffAccounts {
  const { sql } = database
  const demo = demoAccounts === 'welcome'
  return {
    async byUsername(username) {
      const [row] = await sql<StaffRow & { password_hash: string; enrolled: boolean }>(
        `SELECT ${staffColumns}, s.password_hash, s.totp_secret IS NOT NULL AS enrolled FROM staff s
         WHERE ${mayWork} AND s.username = $2`,
        [demo, username],
      )
      return row && { staff: staffOf(row), passwordHash: row.password_hash, enrolled: row.enrolled }
    },
    async byToken(hash, now) {
      const [row] = await sql<StaffRow>(
        `WITH used AS (
           UPDATE api_token SET last_used_at = $3::timestamptz WHERE hash = $2 AND revoked_at IS NULL
             AND (last_used_at IS NULL OR last_used_at < $3::timestamptz - interval '1 minute'))
         SELECT ${staffColumns} FROM api_token t JOIN staff s ON s.id = t.staff_id
         WHERE ${mayWork} AND t.hash = $2 AND t.revoked_at IS NULL`,
        [demo, hash, new Date(now)],
      )
      return row && staffOf(row)
    },
    async passwordOf(staffId) {
      const [row] = await sql<{ password_hash: string }>('SELECT password_hash FROM staff WHERE id = $1', [staffId])
      return row?.password_hash
    },
    async changePassword(staffId, hash, now, role) {
      const audit = { role, what: 'change-own-password', subject: staffId }
      const act = { now, actor: { by: 'staff', staffId }, audit } as const
      await audited(database, act, {}, async (tx) => {
        const data = { passwordHash: hash, mustChangePassword: false }
        return await tx.staff.update({ where: { id: staffId }, data, select: { id: true } })
      })
    },
    async setLanguage(staffId, language) {
      await sql('UPDATE staff SET language = $2 WHERE id = $1', [staffId, language])
    },
    async namesOf(staffIds) {
      const rows = await sql<{ id: string; name: string }>('SELECT id, name FROM staff WHERE id = ANY($1::text[])', [
        [...staffIds],
      ])
      return new Map(rows.map(({ id, name }) => [id, name]))
    },
  }
}
