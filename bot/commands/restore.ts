/** `npm run restore -- FILE`: a backup into an empty database, of either engine. */

import { BackupFault, type BackupHead, inspect } from '../../prisma/backup-lines.ts'
import { openDatabase } from '../../prisma/client.ts'
import { migrate, migrations } from '../../prisma/migrate.ts'
import { load, requireEmpty } from '../../prisma/restore.ts'
import { type Config, databaseOf } from '../config.ts'
import { keepSecrets } from '../secrets.ts'
import { readLines } from './backup-file.ts'
import { run } from './on-database.ts'

await run('npm run restore -- FILE', async (file, config) => {
  const head = await inspect(readLines(file))
  requirePepper(head, config)
  const known = knownTo(head)
  const database = await openDatabase(databaseOf(config))
  try {
    // As far as the backup's database was; what came later is then carried out on its rows.
    await migrate(database, known)
    await requireEmpty(database)
    const { rows } = await load(database, readLines(file))
    await migrate(database)
    return [`${rows} rows of ${head.madeAt} are restored.`, ...secretsOf(head, config)].join('\n')
  } finally {
    await database.close()
  }
})

/** Our migrations up to the backup's last. Throws when it has one we do not know, or know otherwise. */
function knownTo({ migrations: theirs }: BackupHead) {
  const ours = migrations()
  const strange = theirs.find(
    ({ name, checksum }) => !ours.some((one) => one.name === name && one.checksum === checksum),
  )
  if (strange !== undefined) {
    throw new BackupFault(
      `The backup has migration ${strange.name}, which this Rinda does not know: restore it with a newer one.`,
    )
  }
  return ours.filter(({ name }) => theirs.some((one) => one.name === name))
}

/** With another pepper every password of the backup would be worth nothing. */
function requirePepper({ secrets }: BackupHead, { pepper }: Config): void {
  if ((pepper ?? secrets.pepper) === secrets.pepper) return
  throw new BackupFault(
    'PEPPER is not the backup’s, and nobody could sign in with it. Set PEPPER to the one in the first line of the backup, and restore again.',
  )
}

/** Secrets given in the environment count; else the backup's are laid beside the embedded database. */
function secretsOf({ secrets }: BackupHead, config: Config): string[] {
  const { sessionSecret, pepper, dataDir } = config
  if (sessionSecret === undefined || pepper === undefined) keepSecrets(dataDir, secrets)
  return (sessionSecret ?? secrets.sessionSecret) === secrets.sessionSecret
    ? []
    : ['SESSION_SECRET is not the backup’s: everybody at the console signs in again.']
}
