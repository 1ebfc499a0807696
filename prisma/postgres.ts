/** PostgreSQL: one pool of ours, shared by Prisma's adapter and by raw SQL. */
import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { hotPlanning, type Sql, type SqlParam, type SqlRow, type Transact, typeNumbers, wholeNumber } from './sql.ts'

export interface PostgresOptions {
  url: string
  /** connections at most, beside the four for hot statements; 8 unless told */
  poolSize?: number | undefined
  /** how long a request may wait for a free connection before it fails; 1500 ms unless told */
  waitMs?: number | undefined
  /** a connection broke; whoever was using it hears of it from their statement too */
  onConnectionError?: ((error: Error) => void) | undefined
}

/** A migration may build an index for long; everything else that takes this many milliseconds hangs on a dead socket. */
const patience = { statement: 30_000, script: 3_600_000 }

const types: pg.CustomTypesConfig = {
  getTypeParser(oid, format) {
    if (format === 'binary') return pg.types.getTypeParser(oid, format)
    if (oid === typeNumbers.int8) return wholeNumber
    if (oid === typeNumbers.int8Array) return wholeNumbers
    if (oid === typeNumbers.date) return (text: string) => text
    return pg.types.getTypeParser(oid, 'text')
  },
}

const textArray = pg.types.getTypeParser(typeNumbers.textArray, 'text')
const wholeNumbers = (text: string): number[] => Array.from(textArray(text), (entry) => wholeNumber(String(entry)))

/** Connections for the few statements of the road and of "my books": one of each kind is under way at a time. */
const hotPoolSize = 4

/**
 * What comes before the first statement of a connection. Instants without a zone are UTC for Prisma's adapters; compiling
 * a statement of a millisecond takes fifty.
 */
const settings = "SET TIME ZONE 'UTC'; SET jit = off"
const hotSettings = [settings, ...hotPlanning.map((setting) => `SET ${setting}`)].join('; ')

/** A pool, the adapter on it, and raw SQL on it. */
export function openPostgres({ url, poolSize = 8, waitMs = 1500, onConnectionError }: PostgresOptions) {
  const tell = (error: Error) => onConnectionError?.(error)
  const poolOf = (max: number, first: string): pg.Pool => {
    const pool = new pg.Pool({
      connectionString: url,
      max,
      connectionTimeoutMillis: waitMs,
      query_timeout: patience.statement,
      keepAlive: true,
      keepAliveInitialDelayMillis: 10_000,
      onConnect: async (client) => {
        await client.query(first)
      },
    })
    pool.on('error', tell)
    // A connection in use that breaks between two statements says so here; with nobody listening the process would end.
    pool.on('connect', (client) => client.on('error', tell))
    return pool
  }
  const pool = poolOf(poolSize, settings)
  const hotPool = poolOf(hotPoolSize, hotSettings)
  const nameOf = statementNames()

  const sqlOn =
    (client: pg.Pool | pg.PoolClient): Sql =>
    async <Row extends object = SqlRow>(text: string, params: readonly SqlParam[] = []) => {
      const name = nameOf(text)
      const { rows } = await client.query<Row & pg.QueryResultRow>({
        ...(name === undefined ? {} : { name }),
        text,
        values: [...params],
        types,
      })
      return rows
    }

  const transact: Transact = async (work) => {
    const client = await pool.connect()
    let broken = false
    try {
      await client.query('BEGIN')
      const result = await work({
        sql: sqlOn(client),
        script: async (text) => {
          const script: pg.QueryConfig & { query_timeout: number } = { text, query_timeout: patience.script }
          await client.query(script)
        },
      })
      const { command } = await client.query('COMMIT')
      if (command !== 'COMMIT') throw new Error('a failed transaction was not told so and could not commit')
      return result
    } catch (error) {
      await client.query('ROLLBACK').catch(() => {
        broken = true
      })
      throw error
    } finally {
      client.release(broken)
    }
  }

  return {
    adapter: new PrismaPg(pool, { statementNameGenerator: ({ sql }) => nameOf(sql) ?? '' }),
    sql: sqlOn(pool),
    hot: sqlOn(hotPool),
    transact,
    close: async () => {
      await Promise.all([pool.end(), hotPool.end()])
    },
  }
}

/** One name per text for ever, so that each connection prepares it once; texts beyond the first thousand stay unprepared. */
function statementNames(): (text: string) => string | undefined {
  const names = new Map<string, string>()
  return (text) => {
    const known = names.get(text)
    if (known !== undefined || names.size >= 1000) return known
    const name = `s${names.size}`
    names.set(text, name)
    return name
  }
}
