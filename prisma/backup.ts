/** The whole database as lines of text, of either engine, every row as it is at one moment. */
import { createHash } from 'node:crypto'
import { type BackupHead, format, type SequenceLine } from './backup-lines.ts'
import { insertOrder, quoted } from './insert-order.ts'
import type { Sql, Transact } from './sql.ts'

/** Rows read at a time. */
const batch = 500

/** Writes everything down as it stands at one moment, a line at a time. */
export async function dump(
  { transact }: { transact: Transact },
  { madeAt, secrets }: Pick<BackupHead, 'madeAt' | 'secrets'>,
  write: (line: string) => Promise<void>,
): Promise<{ rows: number }> {
  const hash = createHash('sha256')
  const put = async (line: string) => {
    hash.update(`${line}\n`)
    await write(line)
  }
  return await transact(async ({ sql, script }) => {
    await script('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ')
    const migrations = await sql<BackupHead['migrations'][number]>(
      `SELECT migration_name AS name, checksum FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY 1`,
    )
    await put(JSON.stringify({ rinda: 'backup', format, madeAt, migrations, secrets } satisfies BackupHead))
    let rows = 0
    for (const { table, columns } of await insertOrder(sql)) {
      await put(JSON.stringify({ table, columns }))
      const listed = columns.map(quoted).join(', ')
      await script(`DECLARE backup_rows CURSOR FOR
        SELECT row_to_json(x)::text AS line FROM (SELECT ${listed} FROM ${quoted(table)} ORDER BY 1) x`)
      for (;;) {
        const lines = await sql<{ line: string }>(`FETCH ${batch} FROM backup_rows`)
        for (const { line } of lines) await put(line)
        rows += lines.length
        if (lines.length < batch) break
      }
      await script('CLOSE backup_rows')
    }
    for (const one of await sequencesOf(sql)) await put(JSON.stringify(one))
    await write(JSON.stringify({ end: true, rows, sha256: hash.digest('hex') }))
    return { rows }
  })
}

async function sequencesOf(sql: Sql): Promise<SequenceLine[]> {
  const names = await sql<{ name: string }>(
    `SELECT sequencename::text AS name FROM pg_sequences WHERE schemaname = 'public' ORDER BY sequencename COLLATE "C"`,
  )
  const found: SequenceLine[] = []
  for (const { name } of names) {
    const [at] = await sql<{ last_value: number; is_called: boolean }>(
      `SELECT last_value, is_called FROM ${quoted(name)}`,
    )
    if (at) found.push({ sequence: name, last: at.last_value, called: at.is_called })
  }
  return found
}
