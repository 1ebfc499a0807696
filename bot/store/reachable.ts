/** Whether messages can be stored now. */

import type { Database } from '../../prisma/client.ts'
import { faultOf } from '../log.ts'

/** Asks the database for nothing much; `why` is for the log. */
export async function reachable({ sql }: Pick<Database, 'sql'>): Promise<{ ok: boolean; why?: string }> {
  try {
    await sql('SELECT 1 AS one')
    return { ok: true }
  } catch (error) {
    return { ok: false, why: faultOf(error).fault }
  }
}
