/** Codes that the desk hands out to link a phone: six digits for 15 minutes, or a slip's QR for a week; each works once. */

import type { Database, Prisma } from '../../prisma/client.ts'
import type { Sql } from '../../prisma/sql.ts'
import type { LinkOutcome } from '../dialogue/linking.ts'
import { deskCodeLifeMs, wrongNumbers } from '../library/sign-in-lock.ts'
import type { Address, Instant, PatronId } from '../library/types.ts'
import type { Act } from '../ports.ts'
import type { DeskCodeInput, IssuedCode } from '../sign-in.ts'
import { deskCodeHash, newDeskCode, type Random } from '../sign-in-secrets.ts'
import { writeAudit } from './links.ts'

/** A fresh code for a patron; an earlier one of the same kind is void. Throws when there is no such patron. */
export async function issueDeskCode(
  database: Pick<Database, 'prisma'>,
  { pepper, random }: { pepper: string; random: Random },
  act: Act,
  { patronId, kind, phone }: DeskCodeInput,
): Promise<IssuedCode> {
  const now = new Date(act.now)
  const expiresAt = new Date(now.getTime() + deskCodeLifeMs[kind])
  return await database.prisma.$transaction(async (tx) => {
    await tx.deskCode.updateMany({ where: { patronId, kind, expiresAt: { gt: now } }, data: { expiresAt: now } })
    for (;;) {
      const code = newDeskCode(kind, random)
      const row = { patronId, kind, phone: phone ?? null, expiresAt, usedAt: null, attempts: 0 }
      if (!(await keepDeskCode(tx, deskCodeHash(code, pepper), row, now))) continue
      await writeAudit(tx, act, 'desk-code-issued', patronId, { kind })
      return { code, expiresAt: expiresAt.toISOString() }
    }
  })
}

/** False when another patron holds the same six digits just now. */
export async function keepDeskCode(
  tx: Prisma.TransactionClient,
  codeHash: string,
  row: Omit<Prisma.DeskCodeUncheckedCreateInput, 'codeHash'>,
  now: Date,
): Promise<boolean> {
  const { count } = await tx.deskCode.createMany({ data: [{ codeHash, ...row }], skipDuplicates: true })
  if (count > 0) return true
  const worthless = { codeHash, OR: [{ usedAt: { not: null } }, { expiresAt: { lte: now } }] }
  return (await tx.deskCode.updateMany({ where: worthless, data: row })).count > 0
}

type Failed = Extract<LinkOutcome, { failed: string }>['failed']

interface Row {
  patron_id: PatronId
  phone: string | null
  live: boolean
}

/** Uses a code up and says whose it is, or why it does not work from this phone. */
export async function takeDeskCode(
  sql: Sql,
  { codeHash, address, demoAccounts }: { codeHash: string; address: Address; demoAccounts: 'welcome' | 'refused' },
  now: Instant,
): Promise<{ patronId: PatronId } | Failed> {
  const [row] = await sql<Row>(
    `SELECT c.patron_id, c.phone, c.used_at IS NULL AND c.expires_at > $2::timestamptz AS live
     FROM desk_code c JOIN patron p ON p.id = c.patron_id WHERE c.code_hash = $1 AND NOT (p.demo AND $3)
     FOR UPDATE OF c`,
    [codeHash, new Date(now), demoAccounts === 'refused'],
  )
  if (row === undefined) return 'wrong-code'
  if (!row.live) return 'expired'
  if (address.startsWith('sms:') && row.phone !== address.slice('sms:'.length)) {
    await sql(
      `UPDATE desk_code SET attempts = attempts + 1,
         expires_at = CASE WHEN attempts + 1 >= $3 THEN $2::timestamptz ELSE expires_at END WHERE code_hash = $1`,
      [codeHash, new Date(now), wrongNumbers],
    )
    return 'wrong-number'
  }
  await sql('UPDATE desk_code SET used_at = $2::timestamptz WHERE code_hash = $1', [codeHash, new Date(now)])
  return { patronId: row.patron_id }
}
