/** Applies `prisma/migrations` at start, in one transaction, and writes them down as Prisma's own tools do. */
import { createHash, randomUUID } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { outOfReach } from './out-of-reach.ts'
import type { SqlTransaction, Transact } from './sql.ts'

/** The number Prisma's engine locks with: theirs and ours wait for each other. */
const advisoryLock = 72_707_369

const table = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id VARCHAR(36) PRIMARY KEY NOT NULL,
  checksum VARCHAR(64) NOT NULL,
  finished_at TIMESTAMPTZ,
  migration_name VARCHAR(255) NOT NULL,
  logs TEXT,
  rolled_back_at TIMESTAMPTZ,
  started_at TIMESTAMPTZ NOT NULL DEFAULT now(),
  applied_steps_count INTEGER NOT NULL DEFAULT 0
)`

export interface Migration {
  name: string
  sql: string
  /** sha-256 of the file, hex */
  checksum: string
}

/** Every migration of the folder, oldest first. */
export function migrations(folder: URL = new URL('./migrations/', import.meta.url)): Migration[] {
  return readdirSync(folder)
    .filter((name) => existsSync(new URL(`${name}/migration.sql`, folder)))
    .sort()
    .map((name) => {
      const sql = readFileSync(fileURLToPath(new URL(`${name}/migration.sql`, folder)), 'utf8')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    })
}

/**
 * Brings a database up to date and gives the names of what was applied. Any number of processes may do so at once, and
 * one killed in the middle leaves nothing behind. Throws `DatabaseOutOfReach` when nobody answers there; also when the
 * database is newer than this Rinda or was made by other migrations than these.
 */
export async function migrate(database: { transact: Transact }, wanted = migrations()): Promise<string[]> {
  return database
    .transact((transaction) => apply(transaction, wanted))
    .catch((error: unknown) => {
      throw outOfReach(error) ?? error
    })
}

async function apply({ sql, script }: SqlTransaction, wanted: Migration[]): Promise<string[]> {
  await script(`SELECT pg_advisory_xact_lock(${advisoryLock})`)
  await script(table)
  const applied = await sql<{ migration_name: string; checksum: string }>(
    'SELECT migration_name, checksum FROM _prisma_migrations WHERE rolled_back_at IS NULL',
  )
  for (const { migration_name, checksum } of applied) {
    const ours = wanted.find(({ name }) => name === migration_name)
    if (ours === undefined)
      throw new Error(
        `The database has migration ${migration_name}, which this Rinda does not know: start a newer one.`,
      )
    if (ours.checksum !== checksum)
      throw new Error(`Migration ${migration_name} was changed after it was applied: restore the file as it was.`)
  }
  const names = new Set(applied.map(({ migration_name }) => migration_name))
  const missing = wanted.filter(({ name }) => !names.has(name))
  for (const { name, checksum, sql: text } of missing) {
    await script(text)
    await sql(
      `INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name, applied_steps_count)
         VALUES ($1, $2, now(), $3, 1)`,
      [randomUUID(), checksum, name],
    )
  }
  return missing.map(({ name }) => name)
}
