/** Accounts, sessions and tokens of staff, as an administrator keeps them. */

import { createHmac } from 'node:crypto'
import type { Database } from '../../prisma/client.ts'
import type { Sql } from '../../prisma/sql.ts'
import type { StaffDesk, StaffRefusal } from '../desk/staff-desk.ts'
import type { Act } from '../ports.ts'
import { attemptsKey, type Random, tokenHash } from '../sign-in-secrets.ts'
import { audited } from './audited.ts'
import { resetAttempts } from './sign-in-attempts.ts'
import { staffList, staffPerson } from './staff-list.ts'

export interface StaffDeskParts {
  database: Pick<Database, 'sql' | 'prisma'>
  demoAccounts: 'welcome' | 'refused'
  hash(password: string): Promise<string>
  random: Random
  ids: () => string
  pepper: string
  /** the machine's clock, in ms */
  machine: () => number
}

/** No letter that looks like another: it is read from a screen and typed once. */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789'

const unknown = { refusal: 'unknown-staff' } as const

export function staffDesk(parts: StaffDeskParts): StaffDesk {
  const { database, demoAccounts, hash, random, ids, pepper, machine } = parts
  const demo = demoAccounts === 'welcome'
  const machineNow = () => new Date(machine())

  /** Made from the act's key, so that the form sent twice is told the same without anything keeping it. */
  const secretOf = (purpose: string, { key }: Act): Buffer =>
    key === undefined ? Buffer.from(random(32)) : createHmac('sha256', pepper).update(`${purpose}:${key}`).digest()
  const passwordOf = (act: Act): string => {
    const drawn = [...secretOf('one-time-password', act).subarray(0, 15)].map((byte) => letters[byte % letters.length])
    return [0, 5, 10].map((from) => drawn.slice(from, from + 5).join('')).join('-')
  }

  return {
    list: () => staffList(database.sql, machineNow()),
    person: (staffId) => staffPerson(database.sql, machineNow(), staffId),

    async add(act, { username, name, role, branch, language }) {
      const password = passwordOf(act)
      const passwordHash = await hash(password)
      const staffId = ids()
      const about = { ...act, ...(act.audit && { audit: { ...act.audit, subject: staffId } }) }
      const added = await audited<{ staffId: string } | StaffRefusal>(
        database,
        about,
        { add: username },
        async (_tx, sql) => {
          const rows = await sql<{ id: string }>(
            `INSERT INTO staff (id, username, name, role, branch, password_hash, language, must_change_password)
             VALUES ($1, $2, $3, $4, $5, $6, $7, true) ON CONFLICT (username) DO NOTHING RETURNING id`,
            [staffId, username, name, role, branch ?? null, passwordHash, language],
          )
          return rows.length > 0 ? { staffId } : { refusal: 'username-taken' }
        },
      )
      return 'refusal' in added ? added : { ...added, password }
    },

    change: (act, { staffId, name, role, branch }) =>
      audited<{ staffId: string } | StaffRefusal>(database, act, { change: staffId }, async (_tx, sql) => {
        const before = await locked(sql, staffId)
        if (before === undefined) return unknown
        if (role !== 'admin' && (await isLastAdmin(sql, staffId, demo))) return { refusal: 'last-admin' }
        await sql('UPDATE staff SET name = $2, role = $3, branch = $4 WHERE id = $1', [
          staffId,
          name,
          role,
          branch ?? null,
        ])
        if (before.role !== role) await endSessions(sql, staffId)
        return { staffId }
      }),

    deactivate: (act, { staffId }) =>
      audited<{ staffId: string } | StaffRefusal>(database, act, { deactivate: staffId }, async (_tx, sql) => {
        if ((await locked(sql, staffId)) === undefined) return unknown
        if (await isLastAdmin(sql, staffId, demo)) return { refusal: 'last-admin' }
        await sql('UPDATE staff SET active = false, chat = NULL WHERE id = $1', [staffId])
        await endSessions(sql, staffId)
        await sql('UPDATE api_token SET revoked_at = $2::timestamptz WHERE staff_id = $1 AND revoked_at IS NULL', [
          staffId,
          machineNow(),
        ])
        await sql('DELETE FROM staff_chat_code WHERE staff_id = $1', [staffId])
        return { staffId }
      }),

    activate: (act, { staffId }) =>
      audited<{ staffId: string } | StaffRefusal>(database, act, { activate: staffId }, async (_tx, sql) => {
        if ((await locked(sql, staffId)) === undefined) return unknown
        await sql('UPDATE staff SET active = true WHERE id = $1', [staffId])
        return { staffId }
      }),

    async resetPassword(act, { staffId }) {
      const password = passwordOf(act)
      const passwordHash = await hash(password)
      const reset = await audited<{ staffId: string } | StaffRefusal>(
        database,
        act,
        { resetPassword: staffId },
        async (_tx, sql) => {
          const before = await locked(sql, staffId)
          if (before === undefined) return unknown
          if (before.demo) return { refusal: 'demo-account' }
          await sql('UPDATE staff SET password_hash = $2, must_change_password = true WHERE id = $1', [
            staffId,
            passwordHash,
          ])
          await endSessions(sql, staffId)
          await resetAttempts(sql, attemptsKey('staff', before.username, pepper))
          return { staffId }
        },
      )
      return 'refusal' in reset ? reset : { ...reset, password }
    },

    resetFactor: (act, { staffId }) =>
      audited<{ staffId: string } | StaffRefusal>(database, act, { resetFactor: staffId }, async (_tx, sql) => {
        if ((await locked(sql, staffId)) === undefined) return unknown
        await sql('UPDATE staff SET totp_secret = NULL, totp_step = NULL WHERE id = $1', [staffId])
        await endSessions(sql, staffId)
        await resetAttempts(sql, attemptsKey('staff-code', staffId, pepper))
        return { staffId }
      }),

    endSession: (act, { staffId, sessionId }) =>
      audited<{ ended: number } | StaffRefusal>(database, act, { endSession: staffId }, async (_tx, sql) => {
        if ((await locked(sql, staffId)) === undefined) return unknown
        const ended = await endSessions(sql, staffId, sessionId)
        return ended === 0 ? { refusal: 'session-over' } : { ended }
      }),

    async makeToken(act, { staffId, name }) {
      const token = `rinda_${secretOf('api-token', act).toString('base64url')}`
      const tokenId = ids()
      const made = await audited<{ tokenId: string } | StaffRefusal>(
        database,
        act,
        { makeToken: staffId, name },
        async (_tx, sql) => {
          const owner = await locked(sql, staffId)
          if (owner === undefined) return unknown
          if (!owner.active) return { refusal: 'staff-left' }
          await sql(
            'INSERT INTO api_token (id, hash, name, staff_id, made_at) VALUES ($1, $2, $3, $4, $5::timestamptz)',
            [tokenId, tokenHash(token), name, staffId, machineNow()],
          )
          return { tokenId }
        },
      )
      return 'refusal' in made ? made : { ...made, token }
    },

    revokeToken: (act, { tokenId }) =>
      audited<{ tokenId: string } | StaffRefusal>(database, act, { revokeToken: tokenId }, async (_tx, sql) => {
        const revoked = await sql(
          'UPDATE api_token SET revoked_at = $2::timestamptz WHERE id = $1 AND revoked_at IS NULL RETURNING id',
          [tokenId, machineNow()],
        )
        return revoked.length > 0 ? { tokenId } : { refusal: 'token-revoked' }
      }),
  }
}

/** The account as it stands, kept from changing; administrators first, so that two never take each other's leave. */
async function locked(sql: Sql, staffId: string) {
  await sql(`SELECT id FROM staff WHERE role = 'admin' ORDER BY id FOR UPDATE`)
  const [row] = await sql<{ username: string; role: string; demo: boolean; active: boolean }>(
    'SELECT username, role, demo, active FROM staff WHERE id = $1 FOR UPDATE',
    [staffId],
  )
  return row
}

/** True when nobody else could let others in. */
async function isLastAdmin(sql: Sql, staffId: string, demo: boolean): Promise<boolean> {
  const able = await sql<{ id: string }>(`SELECT id FROM staff WHERE role = 'admin' AND active AND (NOT demo OR $1)`, [
    demo,
  ])
  return able.some(({ id }) => id === staffId) && able.length === 1
}

async function endSessions(sql: Sql, staffId: string, sessionId?: string): Promise<number> {
  const ended = await sql(
    'DELETE FROM staff_session WHERE staff_id = $1 AND ($2::text IS NULL OR id = $2) RETURNING id',
    [staffId, sessionId ?? null],
  )
  return ended.length
}
