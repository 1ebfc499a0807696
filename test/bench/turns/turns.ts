/** One complete turn, webhook in to reply handed to the Bot API: Rinda against a floor and a peer, round about. */

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BotApi, listenBotApi } from '../../../api/simulator/bot-api/bot-api.ts'
import { layDemo } from '../../../bot/ils/builtin/lay-demo.ts'
import { localDate } from '../../../bot/library/calendar.ts'
import { type Database, openDatabase } from '../../../prisma/client.ts'
import { migrate } from '../../../prisma/migrate.ts'
import { roundTrips } from './count.ts'
import { openServer } from './database.ts'
import { drive, type Load } from './load.ts'
import { figures, type Measured, report } from './report.ts'
import { type Server, startServer } from './servers.ts'

const token = '1:bench'
const secret = 'b'.repeat(32)
const patrons = Array.from({ length: 16 }, (_, at) => 100_001 + at)
const rounds = 3
const seconds = 5

/** Runs the benchmark and prints it; exits 1 when there is no PostgreSQL to run it on. */
export async function turns({ json }: { json: boolean }): Promise<void> {
  const cluster = await openServer()
  if (cluster === undefined) {
    console.error(
      'The benchmark needs PostgreSQL: install it (Debian: apt-get install postgresql) or set TEST_DATABASE_URL.',
    )
    process.exitCode = 1
    return
  }
  const folder = mkdtempSync(join(tmpdir(), 'rinda-bench-'))
  const botApi = await listenBotApi({ tokens: [token], now: Date.now })
  for (const chat of patrons) botApi.phone({ id: chat, first_name: 'P' }).start()
  try {
    await prepare({ url: cluster.url })
    await prepare({ dir: folder })
    const measured = await measure({ botApi, url: cluster.url, folder })
    const costs = await roundTrips(cluster.url)
    const found = figures(measured, costs)
    console.log(json ? JSON.stringify(found) : report(found))
  } finally {
    await botApi.stop()
    await cluster.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The demo library with sixteen patrons' chats linked. */
async function prepare(where: { url: string } | { dir: string }): Promise<void> {
  const database: Database = await openDatabase(where)
  await migrate(database)
  await layDemo(database, localDate(new Date().toISOString(), 'Europe/Riga'), 'p'.repeat(32))
  for (const chat of patrons) {
    await database.sql(
      `INSERT INTO link (address, channel, patron_id, linked_at) VALUES ($1, 'telegram', $2, '2026-04-14T07:00:00Z')`,
      [`telegram:${chat}`, `p${chat}`],
    )
  }
  await database.close()
}

interface Bench {
  botApi: BotApi & { apiRoot: string }
  url: string
  folder: string
}

async function measure({ botApi, url, folder }: Bench): Promise<Measured> {
  const common = {
    TELEGRAM_API_ROOT: botApi.apiRoot,
    TELEGRAM_BOT_TOKEN: token,
    TELEGRAM_WEBHOOK_SECRET: secret,
    TELEGRAM_MODE: 'webhook',
    SIMULATOR: 'off',
    SESSION_SECRET: 's'.repeat(32),
    PEPPER: 'p'.repeat(32),
  }
  const start = {
    floor: () => startServer(new URL('floor.ts', import.meta.url), 'listening', { ...common, DATABASE_URL: url }),
    peer: () => startServer(new URL('peer.ts', import.meta.url), 'listening', { ...common, DATABASE_URL: url }),
    rinda: () => startServer(main, 'is open at', { ...common, DATABASE_URL: url }),
    pglite: () => startServer(main, 'is open at', { ...common, DATA_DIR: folder }),
  }
  const names = ['floor', 'rinda', 'peer', 'pglite'] as const
  const loads: Record<(typeof names)[number], Load[]> = { floor: [], rinda: [], peer: [], pglite: [] }
  const memory: Record<(typeof names)[number], number> = { floor: 0, rinda: 0, peer: 0, pglite: 0 }
  for (const name of names) {
    const server: Server = await start[name]()
    await drive(botApi, server.url, secret, patrons, 3)
    await server.stop()
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) {
      const server = await start[name]()
      await drive(botApi, server.url, secret, patrons, 1)
      loads[name].push(await drive(botApi, server.url, secret, patrons, seconds))
      memory[name] = Math.max(memory[name], server.memory())
      await server.stop()
    }
  }
  return { loads, memory }
}

const main = new URL('../../../api/main.ts', import.meta.url)
