import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { readLines, writeLines } from '../../bot/commands/backup-file.ts'
import { layDemo } from '../../bot/ils/builtin/lay-demo.ts'
import { dump } from '../../prisma/backup.ts'
import { inspect } from '../../prisma/backup-lines.ts'
import { type Database, openDatabase } from '../../prisma/client.ts'
import { migrate } from '../../prisma/migrate.ts'
import { load } from '../../prisma/restore.ts'
import { onEachEngine, onPostgres } from '../support/engines.ts'

const made = { madeAt: '2026-04-14T07:00:00.000Z', secrets: { sessionSecret: 's'.repeat(64), pepper: 'p'.repeat(64) } }
const folder = mkdtempSync(join(tmpdir(), 'rinda-backup-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Every row of every table but the migrations', and where the sequences stand. */
async function contents({ sql }: Database): Promise<string[]> {
  const tables = await sql<{ name: string }>(
    `SELECT tablename::text AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'`,
  )
  const rows = await Promise.all(
    tables.map(({ name }) => sql<{ row: string }>(`SELECT '${name} ' || row_to_json(t)::text AS row FROM "${name}" t`)),
  )
  const sequences = await sql<{ row: string }>(
    `SELECT sequencename || ' ' || coalesce(last_value::text, '-') AS row FROM pg_sequences WHERE schemaname = 'public'`,
  )
  return [...rows.flat(), ...sequences].map(({ row }) => row).toSorted()
}

/** Rows that are not easy to carry: words in all letters, days, instants, numbers, what refers to itself and in a ring. */
async function fill(database: Database): Promise<void> {
  await layDemo(database, '2026-04-14', made.secrets.pepper)
  await database.sql(`INSERT INTO outbox (key, address, kind, body, made_at, send_after) VALUES
    ('k1', 'sms:+37129000001', 'reply', '{"text":"“Ā” \\\\ \\n Ёж 🙂","choices":[]}', '2026-04-14T07:00:00.123Z', now())`)
  await database.sql(
    `INSERT INTO inbox (channel, provider_id, address, event, received_at) VALUES ('sms', '"table":', '', NULL, now())`,
  )
  await database.sql(`UPDATE clock SET offset_ms = 86400000`)
  await database.sql(
    `UPDATE reservation r SET behind = (SELECT o.id FROM reservation o WHERE o.seq > r.seq ORDER BY o.seq LIMIT 1)`,
  )
}

onEachEngine((engine) => {
  const file = join(folder, `${engine.name}.rinda`)
  const opened: Database[] = []
  const blank = async () => {
    const database = await engine.blank()
    opened.push(database)
    return database
  }
  let before: string[]
  beforeAll(async () => {
    const source = await engine.fresh()
    await fill(source)
    before = await contents(source)
    await writeLines(file, (put) => dump(source, made, put))
    await source.close()
  })
  afterEach(async () => {
    for (const database of opened.splice(0)) await database.close()
  })

  const restored = async (from: string) => {
    const database = await blank()
    await inspect(readLines(from))
    await migrate(database)
    await load(database, readLines(from))
    return database
  }

  it('brings every row, every sequence and the secrets back as they were', async () => {
    const database = await restored(file)
    expect(await contents(database)).toEqual(before)
    expect(before.filter((row) => row.startsWith('reservation ') && row.includes('"behind":"')).length).toBeGreaterThan(
      1,
    )
    expect(await inspect(readLines(file))).toMatchObject(made)
    const [next] = await database.sql<{ seq: number }>(`SELECT nextval('reservation_seq_seq')::int AS seq`)
    const [last] = await database.sql<{ seq: number }>('SELECT max(seq) AS seq FROM reservation')
    expect(next?.seq).toBe((last?.seq ?? 0) + 1)
  })

  it('can be read by its owner only, and never takes the place of another file', async () => {
    expect(statSync(file).mode & 0o777).toBe(0o600)
    await expect(writeLines(file, async (put) => await put('x'))).rejects.toThrow('there already')
  })

  it('goes into an empty database only', async () => {
    const database = await restored(file)
    await expect(load(database, readLines(file))).rejects.toThrow('not empty')
    expect(await contents(database)).toEqual(before)
  })

  describe('a file that is not whole', () => {
    const whole = () => gunzipSync(readFileSync(file)).toString()
    const write = (bytes: Buffer | string) => {
      const at = join(folder, `${engine.name}.broken`)
      writeFileSync(at, bytes)
      return at
    }
    it.each([
      ['torn in the middle', () => readFileSync(file).subarray(0, 20_000), 'torn'],
      ['cut off at a line', () => gzipSync(whole().split('\n').slice(0, -2).join('\n')), 'breaks off'],
      ['changed', () => gzipSync(whole().replace('Anna Ozola', 'Anna Osola')), 'damaged'],
      ['no backup at all', () => 'hello', 'no backup'],
      ['another program’s', () => gzipSync('{"hello":1}\n'), 'no backup of Rinda'],
      ['empty', () => gzipSync(''), 'empty'],
    ])('is told: %s', async (_how, bytes, told) => {
      await expect(inspect(readLines(write(bytes())))).rejects.toThrow(told)
    })

    it('leaves an empty database empty', async () => {
      const database = await blank()
      await migrate(database)
      const untouched = await contents(database)
      await expect(load(database, readLines(write(readFileSync(file).subarray(0, 20_000))))).rejects.toThrow('torn')
      expect(await contents(database)).toEqual(untouched)
    })
  })
})

onPostgres((postgresql) => {
  it('moves from the embedded database to PostgreSQL and back, every row as it was', async () => {
    const first = await openDatabase({ memory: true })
    await migrate(first)
    await fill(first)
    const [there, back] = [join(folder, 'there.rinda'), join(folder, 'back.rinda')]
    await writeLines(there, (put) => dump(first, made, put))
    const second = await postgresql.fresh()
    await load(second, readLines(there))
    await writeLines(back, (put) => dump(second, made, put))
    const third = await openDatabase({ memory: true })
    await migrate(third)
    await load(third, readLines(back))
    expect(await contents(third)).toEqual(await contents(first))
    expect(gunzipSync(readFileSync(back)).toString()).toBe(gunzipSync(readFileSync(there)).toString())
    for (const one of [first, second, third]) await one.close()
  })
})
