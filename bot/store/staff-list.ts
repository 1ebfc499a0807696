/** Everybody who works here, and one of them with their sessions and tokens. */

import type { Sql } from '../../prisma/sql.ts'
import { idleMs } from '../desk/session.ts'
import type { StaffLine, StaffPerson, StaffRefusal } from '../desk/staff-desk.ts'
import { type StaffRow, staffColumns, staffOf } from './staff.ts'

interface ListRow extends StaffRow {
  active: boolean
  must_change_password: boolean
  enrolled: boolean
  sessions: number
  tokens: number
}

/** `$1` is the machine's time, `$2` since when a session without a click is over. */
const listText = `
SELECT ${staffColumns}, s.active, s.must_change_password, s.totp_secret IS NOT NULL AS enrolled,
  (SELECT count(*)::int FROM staff_session x
   WHERE x.staff_id = s.id AND x.expires_at > $1::timestamptz AND x.seen_at > $2::timestamptz) AS sessions,
  (SELECT count(*)::int FROM api_token t WHERE t.staff_id = s.id AND t.revoked_at IS NULL) AS tokens
FROM staff s`

const lineOf = (row: ListRow): StaffLine => ({
  ...staffOf(row),
  active: row.active,
  mustChangePassword: row.must_change_password,
  enrolled: row.enrolled,
  sessions: row.sessions,
  tokens: row.tokens,
})

const idleSince = (now: Date) => new Date(now.getTime() - idleMs)

export async function staffList(sql: Sql, now: Date): Promise<{ staff: StaffLine[] }> {
  const rows = await sql<ListRow>(`${listText} ORDER BY s.active DESC, s.name, s.id`, [now, idleSince(now)])
  return { staff: rows.map(lineOf) }
}

export async function staffPerson(sql: Sql, now: Date, staffId: string): Promise<StaffPerson | StaffRefusal> {
  const [row] = await sql<ListRow>(`${listText} WHERE s.id = $3`, [now, idleSince(now), staffId])
  if (row === undefined) return { refusal: 'unknown-staff' }
  const sessions = await sql<{ id: string; agent: string; made_at: Date; seen_at: Date }>(
    `SELECT id, agent, made_at, seen_at FROM staff_session
     WHERE staff_id = $3 AND expires_at > $1::timestamptz AND seen_at > $2::timestamptz ORDER BY seen_at DESC, id`,
    [now, idleSince(now), staffId],
  )
  const tokens = await sql<{
    id: string
    name: string
    made_at: Date
    last_used_at: Date | null
    revoked_at: Date | null
  }>(
    `SELECT id, name, made_at, last_used_at, revoked_at FROM api_token WHERE staff_id = $1
     ORDER BY revoked_at IS NOT NULL, made_at DESC, id LIMIT 100`,
    [staffId],
  )
  return {
    person: lineOf(row),
    sessions: sessions.map(({ id, agent, made_at, seen_at }) => ({
      id,
      agent,
      madeAt: made_at.toISOString(),
      seenAt: seen_at.toISOString(),
    })),
    tokens: tokens.map(({ id, name, made_at, last_used_at, revoked_at }) => ({
      id,
      name,
      madeAt: made_at.toISOString(),
      ...(last_used_at && { lastUsedAt: last_used_at.toISOString() }),
      ...(revoked_at && { revokedAt: revoked_at.toISOString() }),
    })),
  }
}
