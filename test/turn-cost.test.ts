import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openCounter } from './bench/turns/count.ts'
import { onEachEngine, postgresUrl } from './support/engines.ts'

/** Demo patrons by what they have on loan. */
const oneLoan = 100_003
const twoLoans = 100_004
const fourLoans = 100_001

onEachEngine(({ name }) => {
  let folder: string
  let counter: Awaited<ReturnType<typeof openCounter>>
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'rinda-turn-cost-'))
    counter = await openCounter(
      name === 'postgresql' ? { DATABASE_URL: await postgresUrl('migrated') } : { DATA_DIR: folder },
    )
    for (const card of [oneLoan, twoLoans, fourLoans]) await counter.greet(card)
  })
  afterAll(async () => {
    await counter.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('“my books” goes to the database at most 8 times, however many books they are', async () => {
    const costs: number[] = []
    for (const card of [oneLoan, twoLoans, fourLoans]) {
      costs.push((await counter.turn(card, 'manas grāmatas')).length)
    }
    expect(new Set(costs)).toHaveLength(1)
    // Store, claim, read, commit, settle.
    expect(costs[0]).toBe(5)
  })

  it('asking to renew a book goes there 13 times, and writes a request down', async () => {
    const statements = await counter.turn(oneLoan, 'pagarināt')
    expect(await counter.database.sql('SELECT patron_id, kind FROM request')).toEqual([
      { patron_id: `p${oneLoan}`, kind: 'renewal' },
    ])
    expect(statements).toHaveLength(13)
  })

  it('a claim does not read through all that was ever said', async () => {
    const { database } = counter
    await database.sql(
      `INSERT INTO outbox (key, address, kind, act, body, made_at, send_after, status, sent_at, attempts)
       SELECT 'said:' || n, 'telegram:' || n % 50, 'reply', 'send', '{}', now(), now(), 'sent', now(), 1
       FROM generate_series(1, 5000) n`,
    )
    await database.sql('ANALYZE outbox')
    const claim = (await counter.turn(twoLoans, 'manas grāmatas')).find((text) => text.includes('SKIP LOCKED'))
    const plan = await database.sql<{ 'QUERY PLAN': string }>(`EXPLAIN ${claim}`, ['nobody', 1000, 16])
    expect(plan.map((row) => row['QUERY PLAN']).filter((line) => line.includes('Seq Scan on outbox'))).toEqual([])
    expect(plan.map((row) => row['QUERY PLAN']).join()).toContain('outbox_notice_idx')
  })
})
