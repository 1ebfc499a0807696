/** Lays a real library out, once, with the one person who can let the others in. */

import type { Database } from '../../../prisma/client.ts'
import { isTaken } from '../../../prisma/failures.ts'
import type { Library } from '../../library/types.ts'
import { foldUsername } from './rows.ts'
import { writeLibrary } from './save-library.ts'
import { isEmpty } from './seed.ts'

export interface FirstAdmin {
  id: string
  username: string
  name: string
  /** of a password that has to be changed at the first sign-in */
  passwordHash: string
}

/** True when it was laid out now, all of it or nothing; of two at once, one does it. A library that is there stays as it is. */
export async function initLibrary(
  database: Pick<Database, 'prisma'>,
  library: Library,
  admin: FirstAdmin,
): Promise<boolean> {
  if (!(await isEmpty(database))) return false
  try {
    await database.prisma.$transaction(async (tx) => {
      await writeLibrary(tx, library)
      const { username, ...rest } = admin
      const language = library.defaultLanguage
      const row = { ...rest, username: foldUsername(username), role: 'admin', language, mustChangePassword: true }
      await tx.staff.create({ data: row })
    })
    return true
  } catch (error) {
    if (isTaken(error)) return false
    throw error
  }
}
