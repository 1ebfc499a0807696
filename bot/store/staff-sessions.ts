/** The rows of librarians' sessions, and of the second factor they are proved with. */

import { z } from 'zod'
import type { Database } from '../../prisma/client.ts'
import { idleMs, longestMs, type SecondFactors, type Sessions } from '../desk/session.ts'
import { mayWork, type StaffRow, staffColumns, staffOf } from './staff.ts'

const proofs = z.enum(['whole', 'code-due', 'enrolling'])
const flashShape = z.object({
  tone: z.enum(['done', 'refused']),
  big: z.string().exactOptional(),
  lines: z.array(z.string()),
})

interface SessionRow extends StaffRow {
  proof: string
  chosen: string | null
  must_change_password: boolean
}

const findText = `
WITH seen AS (
  UPDATE staff_session SET seen_at = $3::timestamptz WHERE id = $2 AND seen_at < $3::timestamptz - interval '1 minute'
    AND seen_at > $4::timestamptz AND expires_at > $3::timestamptz)
SELECT ${staffColumns}, s.must_change_password, x.proof, x.branch AS chosen
FROM staff_session x JOIN staff s ON s.id = x.staff_id
WHERE ${mayWork} AND x.id = $2 AND x.seen_at > $4::timestamptz AND x.expires_at > $3::timestamptz`

export function staffSessions({ sql }: Pick<Database, 'sql'>, demoAccounts: 'welcome' | 'refused'): Sessions {
  const idleSince = (now: string) => new Date(Date.parse(now) - idleMs)
  return {
    async begin({ id, staffId, agent, proof }, now) {
      const expires = new Date(Date.parse(now) + longestMs)
      await sql('DELETE FROM staff_session WHERE expires_at < $1::timestamptz OR seen_at < $2::timestamptz', [
        new Date(now),
        idleSince(now),
      ])
      await sql(
        `INSERT INTO staff_session (id, staff_id, made_at, seen_at, expires_at, agent, proof)
         VALUES ($1, $2, $3::timestamptz, $3::timestamptz, $4::timestamptz, $5, $6)`,
        [id, staffId, new Date(now), expires, agent, proof],
      )
    },
    async find(id, now) {
      const given = [demoAccounts === 'welcome', id, new Date(now), idleSince(now)]
      const [row] = await sql<SessionRow>(findText, given)
      if (row === undefined) return undefined
      const mustChangePassword = row.must_change_password
      const session = { id, staff: staffOf(row), proof: proofs.parse(row.proof), mustChangePassword }
      return { ...session, ...(row.chosen !== null && { branch: row.chosen }) }
    },
    async renew(id, fresh) {
      await sql('UPDATE staff_session SET id = $2 WHERE id = $1', [id, fresh])
    },
    async end(id, staffId) {
      const ended = 'DELETE FROM staff_session WHERE id = $1 AND staff_id = $2 RETURNING id'
      return (await sql(ended, [id, staffId])).length > 0
    },
    async endAll(staffId, keep) {
      await sql('DELETE FROM staff_session WHERE staff_id = $1 AND id <> $2', [staffId, keep ?? ''])
    },
    async of(staffId, now) {
      const rows = await sql<{ id: string; made_at: Date; seen_at: Date; agent: string }>(
        `SELECT id, made_at, seen_at, agent FROM staff_session
         WHERE staff_id = $1 AND expires_at > $2::timestamptz AND seen_at > $3::timestamptz ORDER BY seen_at DESC, id`,
        [staffId, new Date(now), idleSince(now)],
      )
      return rows.map(({ id, made_at, seen_at, agent }) => ({
        id,
        agent,
        madeAt: made_at.toISOString(),
        seenAt: seen_at.toISOString(),
      }))
    },
    async chooseBranch(id, branch) {
      await sql('UPDATE staff_session SET branch = $2 WHERE id = $1', [id, branch])
    },
    async flash(id, flash) {
      await sql('UPDATE staff_session SET flash = $2::jsonb WHERE id = $1', [id, JSON.stringify(flash)])
    },
    async takeFlash(id) {
      const [row] = await sql<{ flash: unknown }>(
        `WITH kept AS (SELECT id, flash FROM staff_session WHERE id = $1 AND flash IS NOT NULL FOR UPDATE)
         UPDATE staff_session x SET flash = NULL FROM kept WHERE x.id = kept.id RETURNING kept.flash`,
        [id],
      )
      return row && flashShape.parse(row.flash)
    },
  }
}

export function secondFactors({ sql, transact }: Pick<Database, 'sql' | 'transact'>): SecondFactors {
  const ofSession = 'id = (SELECT staff_id FROM staff_session WHERE id = $1)'
  return {
    async draft(sessionId) {
      const [row] = await sql<{ draft: string | null }>('SELECT totp_draft AS draft FROM staff_session WHERE id = $1', [
        sessionId,
      ])
      return row?.draft ?? undefined
    },
    async keepDraft(sessionId, sealed) {
      await sql('UPDATE staff_session SET totp_draft = $2 WHERE id = $1', [sessionId, sealed])
    },
    async secretOf(staffId) {
      const [row] = await sql<{ secret: string | null }>('SELECT totp_secret AS secret FROM staff WHERE id = $1', [
        staffId,
      ])
      return row?.secret ?? undefined
    },
    enrol: (sessionId, step) =>
      transact(async (tx) => {
        const enrolled = await tx.sql(
          `UPDATE staff SET totp_secret = (SELECT totp_draft FROM staff_session WHERE id = $1), totp_step = $2
           WHERE ${ofSession} AND totp_secret IS NULL RETURNING id`,
          [sessionId, step],
        )
        // Somebody enrolled in another browser meanwhile: here their code is asked.
        const proof = enrolled.length > 0 ? 'whole' : 'code-due'
        await tx.sql(`UPDATE staff_session SET proof = $2, totp_draft = NULL WHERE id = $1`, [sessionId, proof])
      }),
    takeStep: (sessionId, step) =>
      transact(async (tx) => {
        const taken = await tx.sql(
          `UPDATE staff SET totp_step = $2 WHERE ${ofSession} AND (totp_step IS NULL OR totp_step < $2) RETURNING id`,
          [sessionId, step],
        )
        if (taken.length === 0) return false
        await tx.sql(`UPDATE staff_session SET proof = 'whole' WHERE id = $1`, [sessionId])
        return true
      }),
  }
}
