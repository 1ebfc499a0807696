/** PGlite: the whole database in this process, in a folder or in memory. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import pg from 'pg'
import { PrismaPGlite } from 'pglite-prisma-adapter'
import { lockFolder } from './embedded-lock.ts'
import { hotPlanning, type Sql, type SqlParam, type SqlRow, type Transact, typeNumbers, wholeNumber } from './sql.ts'

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

const planning = hotPlanning.map((setting) => `SET LOCAL ${setting}`).join('; ')

/** A parameter as the text of an SQL value; its type is that of the prepared statement. */
function literal(param: SqlParam): string {
  if (param === null) return 'NULL'
  if (param instanceof Date) return pg.escapeLiteral(param.toISOString())
  if (typeof param === 'object')
    return pg.escapeLiteral(`{${param.map((one) => `"${String(one).replaceAll(/["\\]/g, '\\$&')}"`).join(',')}}`)
  return pg.escapeLiteral(String(param))
}

/** What the rows are, whoever wrote the statement knows: `query` takes its word for it too. */
function rowsOf<Row extends object>(rows: object[]): Row[]
function rowsOf(rows: object[]): object[] {
  return rows
}

function overPglite(pglite: PGlite, afterClose: () => Promise<void>) {
  const sqlOn =
    (client: Pick<PGlite, 'query'>): Sql =>
    async <Row extends object = SqlRow>(text: string, params: readonly SqlParam[] = []) =>
      (await client.query<Row>(text, [...params], { parsers })).rows

  const names = new Map<string, string>()
  const prepared = async (text: string): Promise<string> => {
    const known = names.get(text)
    if (known !== undefined) return known
    const name = `s${names.size}`
    names.set(text, name)
    await pglite.exec(`PREPARE ${name} AS ${text}`)
    return name
  }
  /** Planned once, for the indexes: as on PostgreSQL's hot connections. `query` would plan at each call. */
  const hot: Sql = async <Row extends object = SqlRow>(text: string, params: readonly SqlParam[] = []) => {
    const given = params.length === 0 ? '' : `(${params.map(literal).join(', ')})`
    const results = await pglite.exec(`${planning}; EXECUTE ${await prepared(text)}${given}`, { parsers })
    return rowsOf<Row>(results.at(-1)?.rows ?? [])
  }

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
    hot,
    transact,
    close: async () => {
      await pglite.close()
      await afterClose()
    },
  }
}
