/** PGlite: the whole database in this process, in a folder or in memory. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { PrismaPGlite } from 'pglite-prisma-adapter'
import { lockFolder } from './embedded-lock.ts'
import { type Sql, type SqlParam, type SqlRow, type Transact, typeNumbers, wholeNumber } from './sql.ts'

export type EmbeddedOptions = { dir: string } | { memory: true; loadDataDir?: Blob }

const extensions = { pg_trgm }

/** PGlite 0.5 is PostgreSQL 18; a folder of another one does not open. */
const majorVersion = '18'

const parsers = { [typeNumbers.int8]: wholeNumber, [typeNumbers.date]: (text: string) => text }

/** Takes the lock of the folder first, when there is one; throws `FolderInUse` when another process has it. */
export async function openEmbedded(options: EmbeddedOptions) {
  if ('memory' in options) {
    const { loadDataDir } = options
    return overPglite(await PGlite.create({ extensions, ...(loadDataDir ? { loadDataDir } : {}) }), async () => {})
  }
  mkdirSync(options.dir, { recursive: true })
  const lock = await lockFolder(join(options.dir, 'pglite.lock'))
  try {
    return overPglite(await openFolder(options.dir), lock.release)
  } catch (error) {
    await lock.release()
    throw error
  }
}

async function openFolder(dir: string): Promise<PGlite> {
  const folder = join(dir, 'pglite')
  if (!existsSync(folder)) await layFolder(dir, folder)
  const version = existsSync(join(folder, 'PG_VERSION'))
    ? readFileSync(join(folder, 'PG_VERSION'), 'utf8').trim()
    : 'none'
  const remedy = `Nothing was changed in it. Move it away and restore a backup (npm run restore -- FILE).`
  if (version !== majorVersion)
    throw new Error(`The database in ${folder} is of version ${version}, this Rinda needs ${majorVersion}. ${remedy}`)
  try {
    return await PGlite.create({ dataDir: folder, extensions })
  } catch (cause) {
    throw new Error(`The database in ${folder} cannot be opened. ${remedy}`, { cause })
  }
}

/** Laid aside and moved into place, so that a process killed meanwhile leaves nothing half-made behind. */
async function layFolder(dir: string, folder: string): Promise<void> {
  const aside = join(dir, 'pglite.new')
  rmSync(aside, { recursive: true, force: true })
  const fresh = await PGlite.create({ dataDir: aside, extensions })
  await fresh.close()
  renameSync(aside, folder)
}

function overPglite(pglite: PGlite, afterClose: () => Promise<void>) {
  const sqlOn =
    (client: Pick<PGlite, 'query'>): Sql =>
    async <Row extends object = SqlRow>(text: string, params: readonly SqlParam[] = []) =>
      (await client.query<Row>(text, [...params], { parsers })).rows

  const transact: Transact = (work) =>
    pglite.transaction((tx) =>
      work({
        sql: sqlOn(tx),
        script: async (text) => {
          await tx.exec(text)
        },
      }),
    )

  return {
    pglite,
    adapter: new PrismaPGlite(pglite),
    sql: sqlOn(pglite),
    hot: sqlOn(pglite),
    transact,
    close: async () => {
      await pglite.close()
      await afterClose()
    },
  }
}
