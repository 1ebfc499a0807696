import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Database } from '../../prisma/client.ts'
import { type ConsoleScene, openConsoleScene } from '../support/console-scene.ts'
import { onEachEngine } from '../support/engines.ts'

onEachEngine((engine) => {
  let database: Database
  let scene: ConsoleScene
  let statements = 0
  beforeAll(async () => {
    database = await engine.fresh({
      onStatement: () => {
        statements += 1
      },
    })
    scene = await openConsoleScene(database)
  })
  afterAll(async () => {
    await scene.app.close()
    await database.close()
  })

  it('a section of twenty thousand copies takes no more statements than a small one, and its pages stay small', async () => {
    const cookie = await scene.signedIn('galvena')
    const open = async (id: string, section: string) =>
      await database.sql(
        `INSERT INTO inventory (id, branch, section, state, started_at, started_by, figures)
         VALUES ($1, 'galvena', $2, 'running', $3::timestamptz, 'x', '{"expected": 1}')`,
        [id, section, scene.clock.now()],
      )
    await database.sql(
      `INSERT INTO copy (id, barcode, title_id, branch, section, call_number, item_type)
       SELECT 'many' || n, '9' || lpad(n::text, 7, '0'), (SELECT min(id) FROM title), 'galvena', 'lasitava',
         '82-3 X ' || n, 'book' FROM generate_series(1, 20000) n`,
    )
    await open('large', 'lasitava')
    await open('small', 'muzika')
    await database.sql(
      `INSERT INTO inventory_scan (inventory_id, barcode, copy_id, staff_id, at, outcome)
       SELECT 'large', barcode, id, 'x', $1::timestamptz, 'in-place' FROM copy WHERE id LIKE 'many%5'`,
      [scene.clock.now()],
    )
    const asked = async (path: string) => {
      statements = 0
      const { body, statusCode } = await scene.app.inject({ url: `/staff/inventory${path}`, headers: { cookie } })
      expect(statusCode).toBe(200)
      return { body, statements, weight: gzipSync(body).length }
    }
    await database.sql('ANALYZE copy')
    await database.sql('ANALYZE inventory_scan')
    await asked('')
    for (const path of ['/report?id=ID', '/report?id=ID&page=1&print=yes', '/count?id=ID&seen=90000005']) {
      const small = await asked(path.replace('ID', 'small'))
      const large = await asked(path.replace('ID', 'large'))
      expect(large.statements).toBeLessThanOrEqual(small.statements)
      expect(large.statements).toBeLessThan(12)
      expect(large.weight).toBeLessThan(60_000)
    }
    const last = await asked('/report?id=large&page=180')
    expect(last.body.match(/name="shown"/g)?.length).toBe(100)
    expect((await asked('')).statements).toBeLessThan(12)
  })
})
