/** In which order the tables can be filled, read from the database itself. */
import type { Sql } from './sql.ts'

interface Reference {
  from: string
  to: string
  /** the referring columns that may be empty */
  nullable: string[]
}

export const tablesText = `SELECT c.relname::text AS name, array_agg(a.attname::text ORDER BY a.attnum) AS columns
FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relname <> '_prisma_migrations'
GROUP BY c.relname ORDER BY c.relname = 'library', c.relname COLLATE "C"`

const referencesText = `SELECT k.conrelid::regclass::text AS "from", k.confrelid::regclass::text AS "to",
  ARRAY(SELECT a.attname::text FROM pg_attribute a
    WHERE a.attrelid = k.conrelid AND a.attnum = ANY (k.conkey) AND NOT a.attnotnull) AS nullable
FROM pg_constraint k WHERE k.contype = 'f' AND k.connamespace = 'public'::regnamespace`

export const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`

/**
 * Tables so that what is referred to comes first; where they refer to each other, the columns that are filled in
 * afterwards. `library` is last: its version grows when the tables of its room change.
 */
export async function insertOrder(sql: Sql): Promise<{ table: string; columns: string[]; later: string[] }[]> {
  let left = await sql<{ name: string; columns: string[] }>(tablesText)
  const references = (await sql<Reference>(referencesText)).map((one) => ({
    ...one,
    from: bare(one.from),
    to: bare(one.to),
  }))
  const order: { table: string; columns: string[]; later: string[] }[] = []
  const open = (name: string) =>
    references.filter(({ from, to }) => from === name && left.some((other) => other.name === to))
  while (left.length > 0) {
    const next =
      left.find(({ name }) => open(name).length === 0) ??
      left.find(({ name }) => open(name).every(({ nullable }) => nullable.length > 0))
    if (next === undefined) throw new Error('tables refer to each other by columns that may not be empty')
    order.push({ table: next.name, columns: next.columns, later: open(next.name).flatMap(({ nullable }) => nullable) })
    left = left.filter((one) => one !== next)
  }
  return order
}

const bare = (name: string) => name.replace(/^public\./, '').replace(/^"(.*)"$/, '$1')
