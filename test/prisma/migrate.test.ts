import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { openDatabase } from '../../prisma/client.ts'
import { type Migration, migrate, migrations } from '../../prisma/migrate.ts'
import type { Sql } from '../../prisma/sql.ts'
import { onEachEngine, postgresUrl } from '../support/engines.ts'
import { runProcess } from '../support/process.ts'
import { shapeOf } from '../support/shape.ts'

const child = new URL('./processes/migrate.ts', import.meta.url)
const names = migrations().map(({ name }) => name)
const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

const written = (sql: Sql) =>
  sql(`SELECT migration_name, applied_steps_count, logs, rolled_back_at, finished_at IS NOT NULL AS finished
       FROM _prisma_migrations ORDER BY migration_name`)
const once = names.map((migration_name) => ({
  migration_name,
  applied_steps_count: 1,
  logs: null,
  rolled_back_at: null,
  finished: true,
}))

onEachEngine((engine) => {
  const somewhere = async (): Promise<string> => {
    if (engine.name === 'postgresql') return postgresUrl('blank')
    const folder = mkdtempSync(join(tmpdir(), 'rinda-migrate-'))
    folders.push(folder)
    return folder
  }
  const open = (where: string) => openDatabase(engine.name === 'postgresql' ? { url: where } : { dir: where })

  it('three at once apply everything exactly once', async () => {
    const where = await somewhere()
    if (engine.name === 'postgresql') {
      const three = [1, 2, 3].map(() => runProcess(child, where))
      const ends = await Promise.all(three.map(({ ended }) => ended))
      expect(ends.map(({ code }) => code)).toEqual([0, 0, 0])
      expect(ends.map(({ output }) => output.trim()).sort()).toEqual(['applied', 'applied', `applied ${names}`])
    }
    const database = await open(where)
    // An embedded folder lets only one process in: there it is three callers on one connection.
    const applied = await Promise.all([migrate(database), migrate(database), migrate(database)])
    expect(applied.flat()).toEqual(engine.name === 'postgresql' ? [] : names)
    expect(await written(database.sql)).toEqual(once)
    await database.close()
  })

  it('one killed in the middle leaves nothing behind and is simply started again', async () => {
    const where = await somewhere()
    const first = runProcess(child, where, 'stop-in-the-middle')
    await first.says('in the middle')
    await first.kill()
    const database = await open(where)
    expect([...(await shapeOf(database.sql)).keys()]).toEqual([])
    expect(await migrate(database)).toEqual(names)
    expect(await written(database.sql)).toEqual(once)
    await database.close()
  })

  it('a migration that fails leaves the database as it was, those before it included', async () => {
    const database = await engine.blank()
    const failing = [...migrations(), migration('0002_failing', 'CREATE TABLE a (b int); SELECT 1 / 0;')]
    await expect(migrate(database, failing)).rejects.toThrow('division by zero')
    expect([...(await shapeOf(database.sql)).keys()]).toEqual([])
    expect(await migrate(database)).toEqual(names)
    expect(await migrate(database, [...migrations(), migration('0002_next', 'CREATE TABLE a (b int)')])).toEqual([
      '0002_next',
    ])
    await database.close()
  })

  it('a database of a newer Rinda, and a migration changed afterwards, are refused', async () => {
    const database = await engine.blank()
    const [first] = migrations()
    await migrate(database, [...migrations(), migration('0002_next', 'SELECT 1')])
    await expect(migrate(database)).rejects.toThrow('0002_next, which this Rinda does not know')
    await expect(
      migrate(database, [{ ...migration('', ''), ...first, checksum: 'other' }, migration('0002_next', 'SELECT 1')]),
    ).rejects.toThrow('was changed after it was applied')
    await database.close()
  })
})

const migration = (name: string, sql: string): Migration => ({ name, sql, checksum: `of ${name}` })
