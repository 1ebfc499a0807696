import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { circulationDeeds } from '../../bot/desk/circulation-deeds.ts'
import { perform } from '../../bot/desk/deed.ts'
import { inventoryDeeds } from '../../bot/desk/inventory-deeds.ts'
import { shelvingDeeds } from '../../bot/desk/shelving-deeds.ts'
import type { InventoryList } from '../../bot/inventory-port.ts'
import type { Database } from '../../prisma/client.ts'
import { type ConsoleScene, openConsoleScene } from '../support/console-scene.ts'
import { onEachEngine } from '../support/engines.ts'

const { startInventory, scanInventory, pauseInventory, resumeInventory, finishInventory } = inventoryDeeds
const { inventoryReport, inventories, markMissing } = inventoryDeeds

onEachEngine((engine) => {
  let database: Database
  let scene: ConsoleScene
  beforeAll(async () => {
    database = await engine.fresh()
    scene = await openConsoleScene(database)
  })
  beforeEach(() => scene.again())
  afterAll(() => database.close())

  const asking = async (username = 'galvena', key?: string) => ({
    staff: await scene.staff(username),
    now: scene.clock.now(),
    ...(key !== undefined && { key }),
  })
  const begun = async (branch = 'galvena', section?: string) => {
    const done = await perform(startInventory, scene.rooms, await asking('admin'), {
      branch,
      ...(section !== undefined && { section }),
    })
    if ('refusal' in done) throw new Error(done.refusal)
    return done.inventory.id
  }
  const scan = async (inventoryId: string, barcode: string, key?: string) =>
    await perform(scanInventory, scene.rooms, await asking('admin', key), { inventoryId, barcode })
  const report = async (inventoryId: string, list: InventoryList = 'missing', size = 500) => {
    const found = await perform(inventoryReport, scene.rooms, await asking('admin'), {
      inventoryId,
      list,
      page: 1,
      size,
    })
    if ('refusal' in found) throw new Error(found.refusal)
    return found
  }
  const outcome = (done: Awaited<ReturnType<typeof scan>>) =>
    'refusal' in done ? done.refusal : done.scans.map((one) => [one.outcome, one.again])
  const copies = (where: string) =>
    database.sql<{ id: string; barcode: string }>(`SELECT id, barcode FROM copy WHERE ${where} ORDER BY barcode`)
  const music = `branch = 'galvena' AND section = 'muzika' AND place = 'shelf' AND loan_id IS NULL AND reservation_id IS NULL`
  const barcodeOf = async (where: string) => (await copies(where))[0]?.barcode ?? ''

  it('says of each scan what it is, once', async () => {
    const id = await begun('galvena', 'muzika')
    const right = await barcodeOf(music)
    expect(outcome(await scan(id, right))).toEqual([['in-place', false]])
    expect(outcome(await scan(id, ` ${right} `.trim()))).toEqual([['in-place', true]])
    expect(outcome(await scan(id, await barcodeOf(`branch = 'parventa' AND place = 'shelf'`)))).toEqual([
      ['misplaced', false],
    ])
    expect(outcome(await scan(id, await barcodeOf('loan_id IS NOT NULL')))).toEqual([['lent', false]])
    expect(outcome(await scan(id, await barcodeOf(`place = 'withdrawn'`)))).toEqual([['withdrawn', false]])
    expect(outcome(await scan(id, 'no-such-thing'))).toEqual([['unknown', false]])
    const { figures } = await report(id)
    expect(figures).toMatchObject({ misplaced: 1, lent: 1, withdrawn: 1, unknown: 1, scanned: 5 })
    expect(figures.missing).toBe((await copies(music)).length - 1)
  })

  it('two scans run together are both taken when both are known; half of one is told, and nothing is written', async () => {
    const id = await begun('galvena', 'muzika')
    const [one, other] = await copies(music)
    expect(outcome(await scan(id, `${one?.barcode}${other?.barcode}`))).toEqual([
      ['in-place', false],
      ['in-place', false],
    ])
    expect(await scan(id, `${one?.barcode}9999999`)).toEqual({
      ...{ refusal: 'scan-half-known', known: one?.barcode, rest: '9999999' },
    })
    expect((await report(id)).figures.scanned).toBe(2)
  })

  it('a scan repeated by its key after a lost network says what it said, and is one row', async () => {
    const id = await begun('galvena', 'muzika')
    const barcode = await barcodeOf(music)
    const first = await scan(id, barcode, 'k1')
    expect(await scan(id, barcode, 'k1')).toEqual(first)
    expect(outcome(await scan(id, barcode, 'k2'))).toEqual([['in-place', true]])
    expect((await report(id)).figures.scanned).toBe(1)
  })

  it('pauses and goes on another day; a finished one takes nothing more and keeps its figures', async () => {
    const id = await begun('galvena', 'muzika')
    const barcode = await barcodeOf(music)
    const who = await asking()
    await perform(pauseInventory, scene.rooms, who, { inventoryId: id })
    expect(outcome(await scan(id, barcode))).toBe('inventory-paused')
    scene.pass(24 * 60)
    expect(await begun('galvena', 'muzika')).toBe(id)
    await perform(pauseInventory, scene.rooms, who, { inventoryId: id })
    await perform(resumeInventory, scene.rooms, who, { inventoryId: id })
    await scan(id, barcode)
    await perform(finishInventory, scene.rooms, who, { inventoryId: id })
    expect(outcome(await scan(id, barcode))).toBe('inventory-finished')
    expect(await perform(finishInventory, scene.rooms, who, { inventoryId: id })).toEqual({
      refusal: 'inventory-finished',
    })
    expect(await perform(inventories, scene.rooms, who, { branch: 'galvena' })).toMatchObject({
      finished: [{ id, section: 'muzika', figures: { scanned: 1, missing: (await copies(music)).length - 1 } }],
    })
    expect(await begun('galvena', 'muzika')).not.toBe(id)
  })

  it('two begin the same section at once: there is one counting; ten scan one barcode at once: there is one row', async () => {
    const ids = await Promise.all([1, 2, 3, 4].map(() => begun('galvena', 'muzika')))
    expect(new Set(ids).size).toBe(1)
    const barcode = await barcodeOf(music)
    const all = await Promise.all(Array.from({ length: 10 }, () => scan(ids[0] ?? '', barcode)))
    expect(all.flatMap((one) => ('scans' in one ? one.scans : [])).filter(({ again }) => !again)).toHaveLength(1)
    expect((await report(ids[0] ?? '')).figures.scanned).toBe(1)
  })

  it('another branch neither sees nor touches it', async () => {
    const inventoryId = await begun('galvena', 'muzika')
    const other = await asking('parventa')
    expect(await perform(scanInventory, scene.rooms, other, { inventoryId, barcode: 'x' })).toEqual({
      refusal: 'branch-not-yours',
    })
    const asked = { inventoryId, list: 'missing', page: 1, size: 10 } as const
    expect(await perform(inventoryReport, scene.rooms, other, asked)).toEqual({ refusal: 'nothing-there' })
  })

  it('what was lent and returned meanwhile is not missing, and what was lent after its scan is not wrong', async () => {
    const id = await begun('galvena', 'muzika')
    const [returned, lent] = await copies(`${music} AND item_type <> 'reading-room'`)
    await scan(id, lent?.barcode ?? '')
    scene.pass(1)
    const who = await asking()
    for (const one of [returned, lent]) {
      const given = { barcode: one?.barcode ?? '', card: '100002', branch: 'galvena', comment: 'šeit' }
      expect(await perform(circulationDeeds.checkOut, scene.rooms, who, given)).toHaveProperty('loan')
    }
    expect((await report(id)).figures).toMatchObject({ lent: 0, missing: (await copies(music)).length })
    await perform(circulationDeeds.checkIn, scene.rooms, await asking(), {
      ...{ barcode: returned?.barcode ?? '', branch: 'galvena' },
    })
    expect((await report(id)).lines.map(({ barcode }) => barcode)).not.toContain(returned?.barcode)
  })

  it('missing ones stop being reservable, their queue is told, and one found after all is back', async () => {
    const patronId = (await database.sql<{ id: string }>(`SELECT id FROM patron WHERE card = '100003'`))[0]?.id ?? ''
    const act = { now: scene.clock.now(), actor: { by: 'patron', patronId, channel: 'telegram' } } as const
    const titleId = (await database.sql<{ id: string }>(`SELECT id FROM title WHERE title = 'Лавр'`))[0]?.id ?? ''
    await scene.backend.reserve({ ask: 'reserve', patronId, titleId, pickupPoint: 'parventa' }, act)
    const [to] = await database.sql<{
      id: string
      barcode: string
      reservation: string
      branch: string
      section: string
    }>(
      `SELECT c.id, c.barcode, c.branch, c.section, r.id AS reservation FROM copy c JOIN reservation r ON r.id = c.reservation_id
       WHERE r.state = 'to-fetch'`,
    )
    if (!to) throw new Error('the demo has nothing to fetch')
    const inventoryId = await begun(to.branch, to.section ?? undefined)
    const before = await report(inventoryId)
    expect(before.lines.find(({ copyId }) => copyId === to.id)).toMatchObject({ toFetch: true })
    const other = before.lines.find(({ copyId }) => copyId !== to.id)
    await scan(inventoryId, other?.barcode ?? '')
    const given = { inventoryId, copyIds: [to.id, other?.copyId ?? '', 'c-of-nowhere'] }
    const done = await perform(markMissing, scene.rooms, await asking('admin', 'm1'), given)
    expect(done).toMatchObject({ marked: [to.id], left: [other?.copyId, 'c-of-nowhere'] })
    expect(await perform(markMissing, scene.rooms, await asking('admin', 'm1'), given)).toEqual(done)
    expect(await copies(`id = '${to.id}' AND place = 'missing' AND missing_since IS NOT NULL`)).toHaveLength(1)
    const [held] = await database.sql<{ state: string }>('SELECT state FROM reservation WHERE id = $1', [
      to.reservation,
    ])
    expect(held?.state).toMatch(/to-fetch|waiting|unfillable/)
    expect(scene.told.length).toBeGreaterThan(0)
    expect((await report(inventoryId, 'marked')).lines).toMatchObject([{ copyId: to.id }])
    expect(
      await perform(shelvingDeeds.foundAfterAll, scene.rooms, await asking('admin'), { copyId: to.id }),
    ).toHaveProperty('step')
    expect((await report(inventoryId, 'marked')).lines).toEqual([])
    expect((await scene.audit()).map(({ what }) => what)).toContain('mark-missing')
  })
})
