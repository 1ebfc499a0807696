/** Raw SQL, the same on both engines: what goes in, what comes out, and how a transaction of it is written. */

/** What a statement may be given. JSON goes in as `JSON.stringify(…)`, a date as `'YYYY-MM-DD'`, an instant as its text or a Date. */
export type SqlParam = string | number | bigint | boolean | Date | null | readonly string[] | readonly number[]

export type SqlRow = Record<string, unknown>

/**
 * Runs one statement with `$1 …` and gives its rows. On both engines alike: int8 is a number (beyond 2^53 it throws),
 * timestamptz a Date, date a `'YYYY-MM-DD'` text, json parsed, numeric a text, arrays of text and integers arrays.
 * The text is prepared once per connection, so keep it constant and put what varies into `params`.
 */
export type Sql = <Row extends object = SqlRow>(text: string, params?: readonly SqlParam[]) => Promise<Row[]>

/** An open transaction. Ask, hash and send nothing while it is open: the embedded engine has one connection. */
export interface SqlTransaction {
  sql: Sql
  /** Several statements without parameters: a migration. */
  script(text: string): Promise<void>
}

/** Commits what `work` did, or undoes all of it when `work` throws. */
export type Transact = <Result>(work: (tx: SqlTransaction) => Promise<Result>) => Promise<Result>

/**
 * How hot statements are planned: once, and by their indexes whatever the tables hold, so that a plan made while they were
 * empty is as good when they are full. Bitmaps would not mark what is dead in an index, and walk over it each time.
 */
export const hotPlanning = [
  'plan_cache_mode = force_generic_plan',
  'enable_seqscan = off',
  'enable_bitmapscan = off',
] as const

/** PostgreSQL's type numbers whose usual reading differs between the engines. */
export const typeNumbers = { int8: 20, int8Array: 1016, textArray: 1009, date: 1082 }

/** An int8 as a number; ids and counters stay far below 2^53, and what does not is a defect. */
export function wholeNumber(text: string): number {
  const number = Number(text)
  if (!Number.isSafeInteger(number)) throw new RangeError(`${text} does not fit a number`)
  return number
}
