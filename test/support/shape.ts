/** What a database consists of, as PostgreSQL itself tells it: name → definition, for comparing two of them. */
import type { Sql } from '../../prisma/sql.ts'

const questions = [
  `SELECT 'column ' || c.relname || '.' || a.attname AS name,
          format_type(a.atttypid, a.atttypmod) || CASE WHEN a.attnotnull THEN ' not null' ELSE '' END
          || coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '') || ' ' || a.attgenerated::text AS definition
   FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
   WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped`,
  `SELECT 'index ' || indexname AS name, indexdef AS definition FROM pg_indexes WHERE schemaname = 'public'`,
  // PostgreSQL 18 counts NOT NULL among the constraints, 15 does not: the columns tell of it.
  `SELECT 'constraint ' || conname AS name, pg_get_constraintdef(oid) AS definition
   FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND contype NOT IN ('n', 't')`,
  `SELECT 'sequence ' || sequencename AS name, start_value || ' by ' || increment_by || ' of ' || data_type AS definition
   FROM pg_sequences WHERE schemaname = 'public'`,
  `SELECT 'trigger ' || tgname AS name, pg_get_triggerdef(oid) AS definition FROM pg_trigger WHERE NOT tgisinternal`,
  `SELECT 'function ' || proname AS name, prosrc AS definition FROM pg_proc p
   WHERE pronamespace = 'public'::regnamespace
     AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')`,
  `SELECT 'extension ' || extname AS name, '' AS definition FROM pg_extension WHERE extname <> 'plpgsql'`,
]

/** Every column, index, constraint, sequence, trigger, function and extension, Prisma's own migrations table aside. */
export async function shapeOf(sql: Sql): Promise<Map<string, string>> {
  const shape = new Map<string, string>()
  for (const question of questions)
    for (const { name, definition } of await sql<{ name: string; definition: string }>(question))
      if (!name.includes('_prisma_migrations')) shape.set(name, definition)
  return shape
}

/** The names of what only one of the two has, or what they define differently. */
export function differences(one: Map<string, string>, other: Map<string, string>): string[] {
  const names = new Set([...one.keys(), ...other.keys()])
  return [...names].filter((name) => one.get(name) !== other.get(name)).sort()
}
