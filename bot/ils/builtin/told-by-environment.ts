/** The time zone and the language of strangers are the environment's to say; the library's row follows it. */

import type { Database } from '../../../prisma/client.ts'
import type { Language } from '../../library/types.ts'
import { sqlIn } from './carry-out.ts'
import { readLibrary } from './library.ts'
import { saveLibrary } from './save-library.ts'

/** Changes the row when it says otherwise, so that every process sees it by its version; nothing before a library is laid out. */
export async function heedEnvironment(
  database: Pick<Database, 'prisma'>,
  { timezone, defaultLanguage }: { timezone: string; defaultLanguage: Language },
): Promise<void> {
  const read = await readLibrary(sqlIn(database.prisma))
  if (read === undefined) return
  await saveLibrary(database, { ...read.library, zone: timezone, defaultLanguage })
}
