/** The PostgreSQL that is measured: a database of its own on the server of TEST_DATABASE_URL, else on one laid for this run. */

import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { type Cluster, postgresFolder, startCluster } from '../../support/cluster.ts'

/** Undefined when there is neither. `stop` leaves nothing behind. */
export async function openServer(): Promise<Cluster | undefined> {
  const given = process.env.TEST_DATABASE_URL
  if (!given) {
    const binaries = postgresFolder()
    return binaries === undefined ? undefined : await startCluster(binaries)
  }
  const name = `rinda_bench_${randomBytes(4).toString('hex')}`
  const url = new URL(given)
  url.pathname = `/${name}`
  await ask(given, `CREATE DATABASE ${name} TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C.UTF-8'`)
  return { url: url.href, stop: () => ask(given, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`) }
}

async function ask(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
