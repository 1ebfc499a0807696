/** A backup into an empty database of either engine: everything in one transaction, or nothing. */
import { BackupFault, markOf } from './backup-lines.ts'
import { insertOrder, quoted, tablesText } from './insert-order.ts'
import type { Sql, SqlTransaction, Transact } from './sql.ts'

/** Rows inserted at a time. */
const batch = 500

/** Throws `BackupFault` unless there is no row yet but what migrations lay. */
export async function requireEmpty({ sql }: { sql: Sql }): Promise<void> {
  for (const { name } of await sql<{ name: string }>(tablesText)) {
    if (name === 'clock') continue
    const rows = await sql(`SELECT 1 AS one FROM ${quoted(name)} LIMIT 1`)
    if (rows.length > 0) {
      throw new BackupFault(
        'This database is not empty, and a backup is restored into an empty one only. Nothing was changed. ' +
          'Set DATA_DIR to a new folder or DATABASE_URL to a new database.',
      )
    }
  }
}

/** Fills an empty database, migrated as far as the backup's was, in one transaction. */
export async function load(
  { transact }: { transact: Transact },
  lines: AsyncIterable<string>,
): Promise<{ rows: number }> {
  return await transact(async (tx) => {
    await requireEmpty(tx)
    await tx.sql('DELETE FROM clock')
    const order = new Map((await insertOrder(tx.sql)).map((one) => [one.table, one]))
    const later: { into: Into; rows: string[] }[] = []
    let into: Into | undefined
    let waiting: string[] = []
    let rows = 0
    const flush = async () => {
      if (into === undefined || waiting.length === 0) return
      await insert(tx, into, waiting)
      if (into.later.length > 0) later.push({ into, rows: waiting })
      rows += waiting.length
      waiting = []
    }
    let first = true
    for await (const line of lines) {
      if (first) {
        first = false
        continue
      }
      const next = markOf(line)
      if (next === undefined) {
        waiting.push(line)
        if (waiting.length === batch) await flush()
        continue
      }
      await flush()
      if ('table' in next) {
        const known = order.get(next.table)
        if (known === undefined)
          throw new BackupFault(`The backup has a table ${next.table} that this Rinda does not know.`)
        into = await openInto(tx.sql, { ...known, columns: next.columns })
      } else if ('sequence' in next) {
        await tx.sql('SELECT setval($1::text::regclass, $2::bigint, $3)', [
          quoted(next.sequence),
          next.last,
          next.called,
        ])
      }
    }
    for (const one of later) await fillIn(tx, one.into, one.rows)
    return { rows }
  })
}

interface Into {
  table: string
  columns: string[]
  later: string[]
  key: string[]
}

async function openInto(sql: Sql, { table: name, columns, later }: Omit<Into, 'key'>): Promise<Into> {
  const key = await sql<{ column: string }>(
    `SELECT a.attname::text AS column FROM pg_index i JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = ANY (i.indkey)
     WHERE i.indrelid = $1::text::regclass AND i.indisprimary`,
    [quoted(name)],
  )
  return { table: name, columns, later, key: key.map(({ column }) => column) }
}

const rowsFrom = ({ table: name }: Into) => `json_populate_recordset(NULL::${quoted(name)}, $1::json) AS given`

async function insert({ sql }: SqlTransaction, into: Into, rows: string[]): Promise<void> {
  const now = into.columns.filter((name) => !into.later.includes(name)).map(quoted)
  const listed = now.join(', ')
  const given = now.map((name) => `given.${name}`).join(', ')
  await sql(`INSERT INTO ${quoted(into.table)} (${listed}) SELECT ${given} FROM ${rowsFrom(into)}`, [asJson(rows)])
}

async function fillIn({ sql }: SqlTransaction, into: Into, rows: string[]): Promise<void> {
  const set = into.later.map((name) => `${quoted(name)} = given.${quoted(name)}`).join(', ')
  const same = into.key.map((name) => `into_it.${quoted(name)} = given.${quoted(name)}`).join(' AND ')
  const filled = into.later.map((name) => `given.${quoted(name)} IS NOT NULL`).join(' OR ')
  await sql(`UPDATE ${quoted(into.table)} AS into_it SET ${set} FROM ${rowsFrom(into)} WHERE ${same} AND (${filled})`, [
    asJson(rows),
  ])
}

const asJson = (rows: string[]) => `[${rows.join(',')}]`
