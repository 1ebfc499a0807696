import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { z } from 'zod'
import { layDemo } from '../../bot/ils/builtin/lay-demo.ts'
import { type Database, openDatabase } from '../../prisma/client.ts'
import { migrate } from '../../prisma/migrate.ts'
import { postgresUrl } from '../support/engines.ts'
import { runProcess } from '../support/process.ts'
import { fromBot, openCarriers, roadToken, until } from '../support/road-scene.ts'
import { skipLoudly } from '../support/skip.ts'
import { type Point, points } from './points.ts'

const child = new URL('./processes/rinda.ts', import.meta.url)
const annasId = 29_000_001
const annasNumber = '+37129000001'

/** The demo with Anna's two phones linked; muted, so that only answers come. */
async function lay(database: Database): Promise<void> {
  await migrate(database)
  await layDemo(database, new Date().toISOString().slice(0, 10), 'p'.repeat(40))
  for (const [address, channel] of [
    [`telegram:${annasId}`, 'telegram'],
    [`sms:${annasNumber}`, 'sms'],
  ] as const) {
    await database.sql(
      `INSERT INTO link (address, channel, patron_id, state, linked_at) SELECT $1, $2, id, 'muted', now() FROM patron WHERE card = '100001'`,
      [address, channel],
    )
  }
}

/** Where a fresh copy of the laid database is, and how to look into it when nobody else does. */
interface Place {
  where: { databaseUrl: string; dataDir: string } | { databaseUrl: undefined; dataDir: string }
  open(): Promise<Database>
}

const info = z.object({ result: z.object({ url: z.string() }) })

/** Where the process that lives now is reached. */
async function webhookOf(apiRoot: string): Promise<string> {
  const answer = await fetch(`${apiRoot}/bot${roadToken}/getWebhookInfo`)
  return info.parse(await answer.json()).result.url
}

function matrix(place: () => Promise<Place>, which = /./): void {
  const cases = [
    ...Object.entries(points)
      .filter(([name]) => which.test(name))
      .map(([name, point]) => ({ name, point, channel: 'telegram' })),
    ...Object.entries(points)
      .filter(([name]) => name.startsWith('after the word was sent'))
      .map(([name, point]) => ({ name, point, channel: 'sms' })),
  ]
  it.for(cases)('by $channel, killed $name', { timeout: 60_000 }, async ({ name, point, channel }) => {
    const carriers = await openCarriers()
    const { where, open } = await place()
    const run = (at?: Point) =>
      runProcess(
        child,
        JSON.stringify({ config: { ...carriers.config, ...where, demo: false, port: 0 }, ...(at && { point: at }) }),
      )
    const phone = carriers.botApi.phone({ id: annasId, first_name: 'Anna', language_code: 'lv' })
    const texter = carriers.carrier.phone(annasNumber)
    const said = () => (channel === 'sms' ? texter.received().map(({ body }) => body) : fromBot(phone.messages()))
    try {
      const first = run(point)
      await first.says('up')
      carriers.carrier.pointWebhookAt((await webhookOf(carriers.botApi.apiRoot)).replace('/telegram', '/twilio/sms'))
      if (channel === 'sms') void texter.type('pagarināt visu')
      else phone.type('pagarināt visu')
      await first.ended
      const second = run()
      await second.says('up')
      await until(() => said().length > 0)
      await carriers.botApi.idle()
      second.letGo()
      await second.says('quiet')
      await second.kill()

      const database = await open()
      const inbox = await database.sql(`SELECT status FROM inbox WHERE event ->> 'text' = 'pagarināt visu'`)
      const words = await database.sql<{ text: string; status: string }>(
        `SELECT body ->> 'text' AS text, status FROM outbox WHERE kind = 'reply' AND address LIKE $1`,
        [`${channel}:%`],
      )
      const [asked] = await database.sql<{ all: number; once: number }>(
        `SELECT count(*) AS all, count(DISTINCT loan_id) AS once FROM request WHERE loan_id IS NOT NULL
         AND patron_id = (SELECT id FROM patron WHERE card = '100001')`,
      )
      await database.close()
      expect(inbox).toEqual([{ status: 'done' }])
      expect(words).toHaveLength(1)
      expect(words[0]?.status).toMatch(/^(sent|delivered)$/)
      expect(asked?.all).toBeGreaterThan(0)
      expect(asked?.all).toBe(asked?.once)
      // A second copy only where nobody can know whether the first arrived; a long text comes in parts.
      const mayRepeat = channel === 'telegram' && name.startsWith('after the word was sent')
      const copies = [...Map.groupBy(said(), (text) => text).values()].map(({ length }) => length)
      expect(Math.max(...copies)).toBeLessThanOrEqual(mayRepeat ? 2 : 1)
    } finally {
      await carriers.close()
    }
  })
}

describe('on PGlite', () => {
  let folder: string
  let copies = 0
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'rinda-crash-'))
    const database = await openDatabase({ dir: join(folder, 'laid') })
    await lay(database)
    await database.close()
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  matrix(async () => {
    const dataDir = join(folder, `copy-${++copies}`)
    cpSync(join(folder, 'laid'), dataDir, { recursive: true })
    return { where: { databaseUrl: undefined, dataDir }, open: () => openDatabase({ dir: dataDir }) }
  }, /claimed|write,|commit,|sent,/)
})

if (inject('postgresDesk') === '')
  skipLoudly('the tests on PostgreSQL', 'install PostgreSQL (Debian: apt-get install postgresql)')
else
  describe('on PostgreSQL', () => {
    const folder = mkdtempSync(join(tmpdir(), 'rinda-crash-'))
    afterAll(() => rmSync(folder, { recursive: true, force: true }))
    matrix(async () => {
      const databaseUrl = await postgresUrl('migrated')
      const database = await openDatabase({ url: databaseUrl })
      await lay(database)
      await database.close()
      return { where: { databaseUrl, dataDir: folder }, open: () => openDatabase({ url: databaseUrl }) }
    })
  })
