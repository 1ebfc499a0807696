/** What one process does at a time: the tick, the poller. Leases use the machine's clock, never the library's. */

import type { Database } from '../../prisma/client.ts'

/** Takes the lease, or keeps it, for so many milliseconds; false while another holder has it. */
export async function holdLease(
  { sql }: Pick<Database, 'sql'>,
  name: string,
  holder: string,
  ms: number,
): Promise<boolean> {
  const rows = await sql(
    `INSERT INTO lease (name, holder, until) VALUES ($1, $2, clock_timestamp() + $3 * interval '1 millisecond')
     ON CONFLICT (name) DO UPDATE SET holder = EXCLUDED.holder, until = EXCLUDED.until
       WHERE lease.holder = EXCLUDED.holder OR lease.until <= clock_timestamp()
     RETURNING name`,
    [name, holder, ms],
  )
  return rows.length > 0
}

/** Gives it back early, so that another may take it at once. */
export async function dropLease({ sql }: Pick<Database, 'sql'>, name: string, holder: string): Promise<void> {
  await sql('DELETE FROM lease WHERE name = $1 AND holder = $2', [name, holder])
}
