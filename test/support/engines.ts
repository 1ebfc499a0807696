/** Both engines for whoever tests what stands on the database: each call gives a database of its own. */
import { createHash, randomUUID } from 'node:crypto'
import { access, mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, inject } from 'vitest'
import { type Database, type OpenOptions, openDatabase } from '../../prisma/client.ts'
import { migrate, migrations } from '../../prisma/migrate.ts'
import { skipLoudly } from './skip.ts'

const modules = join(import.meta.dirname, '..', '..', 'node_modules')

export interface Engine {
  name: Database['engine']
  /** A fresh database, migrated and empty. Close it when done. */
  fresh(options?: OpenOptions): Promise<Database>
  /** A fresh database without a single table. */
  blank(options?: OpenOptions): Promise<Database>
}

const pglite: Engine = {
  name: 'pglite',
  fresh: async (options) => openDatabase({ memory: true, loadDataDir: await migratedFolder() }, options),
  blank: (options) => openDatabase({ memory: true }, options),
}

const postgresql: Engine = {
  name: 'postgresql',
  fresh: async (options) => openDatabase({ url: await postgresUrl('migrated') }, options),
  blank: async (options) => openDatabase({ url: await postgresUrl('blank') }, options),
}

/** The URL of a fresh PostgreSQL database, for tests with several processes or pools on one. */
export async function postgresUrl(state: 'migrated' | 'blank'): Promise<string> {
  const answer = await fetch(`${inject('postgresDesk')}/${state}`)
  const text = await answer.text()
  if (!answer.ok) throw new Error(text)
  return text
}

/** Declares the same tests for each engine of this machine; says loudly when PostgreSQL is not among them. */
export function onEachEngine(declare: (engine: Engine) => void): void {
  describe('on PGlite', () => declare(pglite))
  onPostgres(declare)
}

/** For what only an engine with many connections can show. */
export function onPostgres(declare: (engine: Engine) => void): void {
  if (inject('postgresDesk') !== '') describe('on PostgreSQL', () => declare(postgresql))
  else
    skipLoudly(
      'the tests on PostgreSQL',
      'install PostgreSQL (Debian: apt-get install postgresql) or set TEST_DATABASE_URL to a server where databases may be created',
    )
}

/** A migrated data directory, dumped once and kept between runs: opening it is quicker than laying one. */
async function migratedFolder(): Promise<Blob> {
  const key = createHash('sha256').update(await readFile(join(modules, '@electric-sql', 'pglite', 'package.json')))
  for (const { name, checksum } of migrations()) key.update(name).update(checksum)
  const folder = join(modules, '.cache', 'rinda')
  const file = join(folder, `${key.digest('hex').slice(0, 16)}.tar`)
  if (
    !(await access(file).then(
      () => true,
      () => false,
    ))
  ) {
    const database = await openDatabase({ memory: true })
    await migrate(database)
    const dump = await database.pglite?.dumpDataDir('none')
    await database.close()
    if (dump === undefined) throw new Error('the embedded engine gave no dump')
    await mkdir(folder, { recursive: true })
    const draft = `${file}.${randomUUID()}`
    await writeFile(draft, Buffer.from(await dump.arrayBuffer()))
    await rename(draft, file)
  }
  // Read now: a worker that laid the same folder at the same time may yet put its own in this one's place.
  return new Blob([await readFile(file)])
}
