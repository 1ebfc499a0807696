/** The counts of failed sign-ins, by card, phone and IP address. */

import type { Database } from '../../prisma/client.ts'
import type { Sql } from '../../prisma/sql.ts'
import { failuresFadeMs, lockMinutes, minutesLeft } from '../library/sign-in-lock.ts'
import type { Instant } from '../library/types.ts'
import type { Attempts } from '../sign-in.ts'

interface Row {
  key: string
  failures: number
  locked_until: Date | null
  last_at: Date
}

/**
 * Counts a failure on each, unless one of them is locked: then the longest wait in minutes, and nothing is counted.
 * Call it in a transaction: the rows stay locked until its end, so that guesses sent at once stand in line.
 */
export async function charge(sql: Sql, attempts: Attempts[], now: Instant): Promise<'charged' | { locked: number }> {
  const keys = attempts.map(({ key }) => key)
  const at = new Date(now)
  await sql(
    `INSERT INTO sign_in_attempts (key, failures, last_at) SELECT key, 0, $2::timestamptz FROM unnest($1::text[]) AS key
     ORDER BY key ON CONFLICT (key) DO NOTHING`,
    [keys, at],
  )
  const rows = await sql<Row>(
    'SELECT key, failures, locked_until, last_at FROM sign_in_attempts WHERE key = ANY($1::text[]) ORDER BY key FOR UPDATE',
    [keys],
  )
  const waits = rows.map((row) => minutesLeft(row.locked_until?.toISOString(), now))
  const locked = Math.max(0, ...waits)
  if (locked > 0) return { locked }
  for (const row of rows) {
    const failures = at.getTime() - row.last_at.getTime() > failuresFadeMs ? 1 : row.failures + 1
    const wait = lockMinutes(failures, attempts.find(({ key }) => key === row.key)?.free ?? 0)
    const lockedUntil = wait === 0 ? null : new Date(at.getTime() + wait * 60_000)
    await sql(
      'UPDATE sign_in_attempts SET failures = $2, locked_until = $3::timestamptz, last_at = $4::timestamptz WHERE key = $1',
      [row.key, failures, lockedUntil, at],
    )
  }
  return 'charged'
}

/** Takes one failure back: what was charged before the check turned out right. */
export async function takeBack(sql: Sql, { key, free }: Attempts): Promise<void> {
  await sql(
    `UPDATE sign_in_attempts SET failures = GREATEST(failures - 1, 0),
       locked_until = CASE WHEN failures - 1 > $2 THEN locked_until END WHERE key = $1`,
    [key, free],
  )
}

/** Forgets the failures of a key: a card whose password was right, or one that staff lift. */
export async function resetAttempts(sql: Sql, key: string): Promise<void> {
  await sql('DELETE FROM sign_in_attempts WHERE key = $1', [key])
}

/** The counts by themselves: for who signs in without a link. */
export const staffAttempts = ({ transact }: Pick<Database, 'transact'>) => ({
  charge: (attempts: Attempts[], now: Instant) => transact(({ sql }) => charge(sql, attempts, now)),
  /** The first are forgotten altogether, of the others one failure is taken back. */
  forgive: (reset: Attempts[], others: Attempts[]): Promise<void> =>
    transact(async ({ sql }) => {
      // In the order in which `charge` locks them, or two sign-ins could wait for each other.
      for (const one of [...reset, ...others].sort((a, b) => (a.key < b.key ? -1 : 1))) {
        await (reset.includes(one) ? resetAttempts(sql, one.key) : takeBack(sql, one))
      }
    }),
})
