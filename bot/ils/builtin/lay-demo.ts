/** Lays the demo library out, once, into a database that has no library yet. */

import type { Database } from '../../../prisma/client.ts'
import { demoPassword } from '../../../prisma/demo/read.ts'
import { isTaken } from '../../../prisma/failures.ts'
import type { LocalDate } from '../../library/types.ts'
import { demoOn } from '../demo.ts'
import { hashPassword } from './passwords.ts'
import { isEmpty, seedDemo } from './seed.ts'

/** True when it was laid out now; of two processes that start at once, one does it. */
export async function layDemo(
  database: Pick<Database, 'prisma'>,
  firstDay: LocalDate,
  pepper: string,
): Promise<boolean> {
  if (!(await isEmpty(database))) return false
  const passwordHash = await hashPassword(demoPassword, pepper)
  try {
    await seedDemo(database, demoOn(firstDay), passwordHash)
    return true
  } catch (error) {
    if (isTaken(error)) return false
    throw error
  }
}
