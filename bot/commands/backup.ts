/** `npm run backup -- FILE`: everything Rinda knows into one file, generated secrets included. */

import { dump } from '../../prisma/backup.ts'
import { openDatabase } from '../../prisma/client.ts'
import { migrate } from '../../prisma/migrate.ts'
import { databaseOf } from '../config.ts'
import { completeSecrets } from '../secrets.ts'
import { writeLines } from './backup-file.ts'
import { run } from './on-database.ts'

await run('npm run backup -- FILE', async (file, config) => {
  const database = await openDatabase(databaseOf(config))
  try {
    await migrate(database)
    const made = { madeAt: new Date().toISOString(), secrets: completeSecrets(config) }
    const { rows } = await writeLines(file, (put) => dump(database, made, put))
    return `${rows} rows are in ${file}. It holds names, phone numbers and the secrets: keep it as you keep the keys.`
  } finally {
    await database.close()
  }
})
