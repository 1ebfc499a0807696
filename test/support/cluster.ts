/** A PostgreSQL of our own for one test run: found on this machine, laid in a temporary folder, gone afterwards. */
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import pg from 'pg'

const packaged = '/usr/lib/postgresql'

/** The folder of `initdb` and `postgres`, newest version first; `undefined` when there is none. */
export function postgresFolder(): string | undefined {
  const versions = existsSync(packaged) ? readdirSync(packaged).sort((a, b) => Number(b) - Number(a)) : []
  return [
    ...versions.map((version) => join(packaged, version, 'bin')),
    ...(process.env.PATH ?? '').split(delimiter),
  ].find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')))
}

/** PostgreSQL will not run as root: somebody of this machine who may do less lends a name. */
function lesserUser(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined
  const idOf = (flag: string, name: string) =>
    Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] }))
  for (const name of ['postgres', 'nobody']) {
    try {
      return { uid: idOf('-u', name), gid: idOf('-g', name) }
    } catch {
      // No such user here: the next one.
    }
  }
  throw new Error('PostgreSQL will not run as root, and there is neither a user “postgres” nor “nobody” here')
}

/** The server ends with our end of its standard input, so that a killed test run leaves no server behind. */
const guarded = `
  folder=$1; shift
  "$@" & server=$!
  cat > /dev/null; kill -INT $server; wait $server
  cd / && rm -rf "$folder"`

const settings = ['fsync=off', 'full_page_writes=off', 'listen_addresses=127.0.0.1', 'unix_socket_directories=']

export interface Cluster {
  /** its maintenance database */
  url: string
  stop(): Promise<void>
}

/** Lays and starts a cluster out of `binaries`, on a free port of 127.0.0.1. */
export async function startCluster(binaries: string): Promise<Cluster> {
  const user = lesserUser()
  const folder = mkdtempSync(join(tmpdir(), 'rinda-postgres-'))
  if (user) chownSync(folder, user.uid, user.gid)
  chmodSync(folder, 0o700)
  const as = { cwd: folder, ...user }
  execFileSync(
    join(binaries, 'initdb'),
    ['-D', join(folder, 'cluster'), '-U', 'rinda', '-A', 'trust', '--encoding=UTF8', '--locale=C.UTF-8', '--no-sync'],
    { ...as, stdio: ['ignore', 'ignore', 'inherit'] },
  )
  const port = await freePort()
  const command = [join(binaries, 'postgres'), '-D', join(folder, 'cluster'), '-p', `${port}`]
  const server = spawn(
    '/bin/sh',
    ['-c', guarded, 'sh', folder, ...command, ...settings.flatMap((setting) => ['-c', setting])],
    { ...as, stdio: ['pipe', 'ignore', 'ignore'] },
  )
  const url = `postgresql://rinda@127.0.0.1:${port}/postgres`
  const stop = async () => {
    server.stdin.end()
    if (server.exitCode === null) await once(server, 'exit')
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    await answers(url)
  } catch (error) {
    await stop()
    throw error
  }
  return { url, stop }
}

async function answers(url: string): Promise<void> {
  for (let tries = 1; ; tries++) {
    const client = new pg.Client({ connectionString: url })
    try {
      await client.connect()
      return await client.end()
    } catch (error) {
      if (tries === 200) throw error
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  if (typeof address !== 'object' || address === null) throw new Error('no free port on 127.0.0.1')
  return address.port
}
