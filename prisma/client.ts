/** Opens the database, whichever engine it is: one Prisma client and one `sql` function over the same connections. */
import type { PGlite } from '@electric-sql/pglite'
import type { SqlDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import { type EmbeddedOptions, openEmbedded } from './embedded.ts'
import { Prisma, PrismaClient } from './generated/client.ts'
import { openPostgres, type PostgresOptions } from './postgres.ts'
import type { Sql, Transact } from './sql.ts'

export { Prisma, PrismaClient }

export interface Database {
  engine: 'postgresql' | 'pglite'
  prisma: PrismaClient
  sql: Sql
  /** The same for statements that every message needs: written for their indexes, planned once per connection. */
  hot: Sql
  transact: Transact
  /** The embedded engine itself, for what shares its one connection (the jobs' queue, a dump). */
  pglite?: PGlite
  /** Gives back connections and the folder's lock; what was still being asked is answered first. */
  close(): Promise<void>
}

export interface OpenOptions {
  /** Called with each statement's text on its way to the database, Prisma's and ours, BEGIN and COMMIT included. */
  onStatement?: (text: string) => void
}

/** How long an interactive transaction waits for a connection and may last, in ms. The embedded engine has one: they queue. */
const transactionOptions = {
  postgresql: { maxWait: 5_000, timeout: 15_000 },
  pglite: { maxWait: 60_000, timeout: 30_000 },
}

/**
 * `{ url }` → PostgreSQL, `{ dir }` → the embedded database in that folder (locked: a second process gets `FolderInUse`),
 * `{ memory: true }` → an embedded one that is gone when closed. Migrate it before use.
 */
export async function openDatabase(
  where: PostgresOptions | EmbeddedOptions,
  { onStatement }: OpenOptions = {},
): Promise<Database> {
  const opened =
    'url' in where
      ? { engine: 'postgresql' as const, ...openPostgres(where) }
      : { engine: 'pglite' as const, ...(await openEmbedded(where)) }
  const prisma = new PrismaClient({
    adapter: onStatement ? tellBegin(opened.adapter, onStatement) : opened.adapter,
    transactionOptions: transactionOptions[opened.engine],
    log: onStatement ? [{ level: 'query', emit: 'event' }] : [],
  })
  if (onStatement) prisma.$on('query', ({ query }) => onStatement(query))
  const counted =
    (sql: Sql): Sql =>
    (text, params) => {
      onStatement?.(text)
      return sql(text, params)
    }
  return {
    engine: opened.engine,
    prisma,
    sql: onStatement ? counted(opened.sql) : opened.sql,
    hot: onStatement ? counted(opened.hot) : opened.hot,
    transact: onStatement
      ? async (work) => {
          onStatement('BEGIN')
          const result = await opened.transact((tx) => work({ sql: counted(tx.sql), script: tx.script }))
          onStatement('COMMIT')
          return result
        }
      : opened.transact,
    ...('pglite' in opened ? { pglite: opened.pglite } : {}),
    close: async () => {
      await prisma.$disconnect()
      await opened.close()
    },
  }
}

/** Prisma tells of every statement but BEGIN, which its adapters send themselves. */
function tellBegin(adapter: SqlDriverAdapterFactory, onStatement: (text: string) => void): SqlDriverAdapterFactory {
  return {
    provider: adapter.provider,
    adapterName: adapter.adapterName,
    connect: async () => {
      const connected = await adapter.connect()
      const start = connected.startTransaction.bind(connected)
      connected.startTransaction = (level) => {
        onStatement('BEGIN')
        return start(level)
      }
      return connected
    },
  }
}
