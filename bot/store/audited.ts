/** A librarian's write to our own records: once a key, and with its audit row, in one transaction. */

import { writeAudit } from '../../prisma/audit.ts'
import type { Database, Prisma } from '../../prisma/client.ts'
import { once } from '../../prisma/once.ts'
import type { Sql } from '../../prisma/sql.ts'
import type { Act } from '../ports.ts'

/** `ask` is what the key stands for. A refusal (`{ refusal }`) leaves no audit row. */
export async function audited<Answer extends object>(
  database: Pick<Database, 'prisma'>,
  { now, actor, key, audit }: Act,
  ask: object,
  effect: (tx: Prisma.TransactionClient, sql: Sql) => Promise<Answer>,
): Promise<Answer> {
  return await once(database, { key, ask, at: new Date(now) }, async (tx) => {
    const sql: Sql = (text, params = []) => tx.$queryRawUnsafe(text, ...params)
    const answer = await effect(tx, sql)
    if (audit && actor.by === 'staff' && !('refusal' in answer)) {
      await writeAudit(sql, { ...audit, at: new Date(now), actor: `staff:${actor.staffId}` })
    }
    return answer
  })
}
