/** Librarians' own chats: linked by a code from the account page, once, and told once a day of what presses. */

import { writeAudit } from '../../prisma/audit.ts'
import type { Database } from '../../prisma/client.ts'
import type { Sql } from '../../prisma/sql.ts'
import { chatCodeMinutes, type StaffChats } from '../desk/staff-chats.ts'
import { addMinutes } from '../library/calendar.ts'
import type { Address, Instant, Language } from '../library/types.ts'
import { deskCodeHash, newDeskCode, type Random } from '../sign-in-secrets.ts'
import { audited } from './audited.ts'
import { mayWork } from './staff.ts'

export interface StaffChatsParts {
  database: Pick<Database, 'sql' | 'prisma'>
  pepper: string
  random: Random
  /** the bot's user name on Telegram, while there is a bot and Telegram answers */
  botName: () => Promise<string | undefined>
}

export const staffChats = ({ database, pepper, random, botName }: StaffChatsParts): StaffChats => ({
  async isLinked(staffId) {
    const [row] = await database.sql<{ linked: boolean }>(
      'SELECT chat IS NOT NULL AS linked FROM staff WHERE id = $1',
      [staffId],
    )
    return row?.linked ?? false
  },
  async newCode(staffId, now) {
    const code = `s_${newDeskCode('qr', random)}`
    // An earlier one that was never used is void.
    await database.sql(
      `WITH void AS (DELETE FROM staff_chat_code WHERE staff_id = $2 AND used_at IS NULL)
       INSERT INTO staff_chat_code (code_hash, staff_id, expires_at) VALUES ($1, $2, $3)`,
      [deskCodeHash(code, pepper), staffId, addMinutes(now, chatCodeMinutes)],
    )
    const bot = await botName()
    return { message: `/start ${code}`, ...(bot !== undefined && { link: `https://t.me/${bot}?start=${code}` }) }
  },
  async unlink(act) {
    if (act.actor.by !== 'staff') throw new Error('only staff have a chat here')
    const { staffId } = act.actor
    return await audited(database, act, { unlink: staffId }, async (_tx, sql) => {
      await sql('UPDATE staff SET chat = NULL WHERE id = $1', [staffId])
      return { unlinked: true }
    })
  },
})

/** Uses a code up and gives the chat to whoever made it; a chat has one librarian, and a librarian one chat. */
export async function linkStaffChat(
  sql: Sql,
  { address, codeHash, demoAccounts }: { address: Address; codeHash: string; demoAccounts: 'welcome' | 'refused' },
  now: Instant,
): Promise<{ staff: string } | { failed: 'code-over' }> {
  if (!address.startsWith('telegram:')) return { failed: 'code-over' }
  const [staff] = await sql<{ id: string; name: string; role: string }>(
    `UPDATE staff_chat_code c SET used_at = $2::timestamptz FROM staff s
     WHERE s.id = c.staff_id AND c.code_hash = $3 AND c.used_at IS NULL AND c.expires_at > $2::timestamptz AND ${mayWork}
     RETURNING s.id, s.name, s.role`,
    [demoAccounts === 'welcome', new Date(now), codeHash],
  )
  if (staff === undefined) return { failed: 'code-over' }
  await sql('UPDATE staff SET chat = NULL WHERE chat = $1', [address])
  await sql('UPDATE staff SET chat = $1 WHERE id = $2', [address, staff.id])
  const { id, role } = staff
  await writeAudit(sql, { at: new Date(now), actor: `staff:${id}`, role, what: 'link-chat', subject: id })
  return { staff: staff.name }
}

/** Whose chat hears of a branch: its own librarians', and those of all branches. */
export interface StaffChat {
  address: Address
  language: Language
  branch: string | null
}

export const chatsOf = ({ sql }: Pick<Database, 'sql'>, demoAccounts: 'welcome' | 'refused'): Promise<StaffChat[]> =>
  sql<StaffChat>(
    `SELECT s.chat AS address, s.language, s.branch FROM staff s WHERE s.chat IS NOT NULL AND ${mayWork} ORDER BY s.id`,
    [demoAccounts === 'welcome'],
  )

export interface StaffWord {
  key: string
  address: Address
  kind: string
  text: string
  expiresAt: Instant
}

/** Into the outbox, each key once ever; gives how many were new. */
export async function keepStaffWords({ sql }: Pick<Database, 'sql'>, words: readonly StaffWord[], now: Instant) {
  const kept = await sql(
    `INSERT INTO outbox (key, address, kind, body, made_at, send_after, expires_at)
     SELECT w.key, w.address, w.kind, jsonb_build_object('text', w.text, 'choices', '[]'::jsonb), $2, $2, w."expiresAt"
     FROM jsonb_to_recordset($1::jsonb) AS w(key text, address text, kind text, text text, "expiresAt" timestamptz)
     ORDER BY w.key ON CONFLICT (key) DO NOTHING RETURNING id`,
    [JSON.stringify(words), now],
  )
  return kept.length
}
