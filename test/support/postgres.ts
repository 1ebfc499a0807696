/**
 * Once per test run: PostgreSQL databases for whoever asks. Test files live in processes of their own, so this one answers
 * them over HTTP, and starts a server only when the first of them asks. `TEST_DATABASE_URL` names a server to use instead.
 */
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { migrate } from '../../prisma/migrate.ts'
import { openPostgres } from '../../prisma/postgres.ts'
import { type Cluster, postgresFolder, startCluster } from './cluster.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** where to ask for a PostgreSQL database; empty when this machine has no PostgreSQL */
    postgresDesk: string
  }
}

const ours = `rinda_test_${randomBytes(4).toString('hex')}`

interface Server extends Cluster {
  template: string
}

const withDatabase = (url: string, name: string): string => {
  const changed = new URL(url)
  changed.pathname = `/${name}`
  return changed.href
}

async function askServer(url: string, statement: string): Promise<pg.QueryResult<{ datname: string }>> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await client.query(statement)
  } finally {
    await client.end()
  }
}

async function start(): Promise<Server> {
  const given = process.env.TEST_DATABASE_URL
  const binaries = postgresFolder()
  if (given === undefined && binaries === undefined) throw new Error('this machine has no PostgreSQL')
  const cluster = given ? { url: given, stop: async () => {} } : await startCluster(binaries ?? '')
  const template = `${ours}_template`
  await askServer(cluster.url, `CREATE DATABASE ${template} TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C.UTF-8'`)
  const database = openPostgres({ url: withDatabase(cluster.url, template) })
  await migrate(database)
  await database.close()
  return { ...cluster, template }
}

async function dropAll({ url }: Server): Promise<void> {
  const { rows } = await askServer(url, `SELECT datname FROM pg_database WHERE datname LIKE '${ours}%'`)
  for (const { datname } of rows) await askServer(url, `DROP DATABASE IF EXISTS ${datname} WITH (FORCE)`)
}

export default async function offerPostgres(project: TestProject): Promise<() => Promise<void>> {
  if (!process.env.TEST_DATABASE_URL && postgresFolder() === undefined) {
    project.provide('postgresDesk', '')
    return async () => {}
  }
  let server: Promise<Server> | undefined
  let last: Promise<unknown> = Promise.resolve()
  let made = 0

  /** `/migrated` or `/blank` → the URL of a new database. One at a time: a template may have no visitors while it is copied. */
  const serve = async (path: string): Promise<string> => {
    server ??= start()
    const { url, template } = await server
    const name = `${ours}_${++made}`
    const from = path === '/migrated' ? template : "template0 ENCODING 'UTF8' LOCALE 'C.UTF-8'"
    const creating = last.then(() => askServer(url, `CREATE DATABASE ${name} TEMPLATE ${from}`))
    last = creating.catch(() => {})
    await creating
    return withDatabase(url, name)
  }
  const desk = createServer((request, response) => {
    serve(request.url ?? '').then(
      (url) => response.end(url),
      (error: unknown) => {
        response.statusCode = 500
        response.end(String(error))
      },
    )
  }).listen(0, '127.0.0.1')
  await once(desk, 'listening')
  const address = desk.address()
  project.provide('postgresDesk', typeof address === 'object' ? `http://127.0.0.1:${address?.port}` : '')

  return async () => {
    desk.close()
    desk.closeAllConnections()
    const started = await server?.catch(() => undefined)
    if (started === undefined) return
    if (process.env.TEST_DATABASE_URL) await dropAll(started)
    await started.stop()
  }
}
