import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { circulationDeeds } from '../../bot/desk/circulation-deeds.ts'
import { perform } from '../../bot/desk/deed.ts'
import { inventoryDeeds } from '../../bot/desk/inventory-deeds.ts'
import type { InventoryList } from '../../bot/inventory-port.ts'
import type { Database } from '../../prisma/client.ts'
import { type ConsoleScene, openConsoleScene } from '../support/console-scene.ts'
import { onEachEngine } from '../support/engines.ts'

const { startInventory, scanInventory, inventoryReport } = inventoryDeeds
const { checkOut, checkIn } = circulationDeeds

/** What a device does with the nth copy of those at hand. */
const step = fc.record({
  does: fc.constantFrom('scan', 'scan', 'scan', 'scan', 'lend', 'take back'),
  nth: fc.nat(13),
})
const devices = fc.array(fc.array(step, { maxLength: 10 }), { minLength: 1, maxLength: 3 })

onEachEngine((engine) => {
  let database: Database
  let scene: ConsoleScene
  beforeAll(async () => {
    database = await engine.fresh()
    scene = await openConsoleScene(database)
  })
  afterAll(() => database.close())

  /** Ten that belong to the music section and two of another branch that stray there, and two that nobody knows. */
  const atHand = async () => {
    const free = `place = 'shelf' AND loan_id IS NULL AND reservation_id IS NULL`
    const rows = await database.sql<{ barcode: string }>(
      `(SELECT barcode FROM copy WHERE branch = 'galvena' AND section = 'muzika' AND ${free} ORDER BY barcode LIMIT 10)
       UNION ALL (SELECT barcode FROM copy WHERE branch = 'parventa' AND ${free} ORDER BY barcode LIMIT 2)`,
    )
    return [...rows.map(({ barcode }) => barcode), 'unknown-1', 'unknown-2']
  }

  it('missing is what should stand there less what was seen, in whatever order and on however many devices', async () => {
    await fc.assert(
      fc.asyncProperty(devices, async (handed) => {
        await scene.again()
        const staff = await scene.staff('admin')
        const asking = () => ({ staff, now: scene.clock.now() })
        const begun = await perform(startInventory, scene.rooms, asking(), { branch: 'galvena', section: 'muzika' })
        if ('refusal' in begun) throw new Error(begun.refusal)
        const inventoryId = begun.inventory.id
        const shelf = await database.sql<{ barcode: string }>(
          `SELECT barcode FROM copy WHERE branch = 'galvena' AND section = 'muzika' AND place = 'shelf'
           AND loan_id IS NULL AND reservation_id IS NULL`,
        )
        const should = new Set(shelf.map(({ barcode }) => barcode))
        const barcodes = await atHand()
        const scanned = new Map<string, 'lent' | 'free'>()
        const [lent, cameBack] = [new Set<string>(), new Set<string>()]
        const first: string[] = []

        // What stands on one line happens at the same moment on every device, each with another copy.
        const moments = Array.from({ length: Math.max(0, ...handed.map((one) => one.length)) }, (_, at) => {
          const taken = new Set<number>()
          return handed
            .flatMap((one) => one[at] ?? [])
            .filter(({ nth }) => !taken.has(nth) && taken.add(nth) !== undefined)
        })
        for (const moment of moments) {
          scene.pass(1)
          await Promise.all(
            moment.map(async ({ does, nth }) => {
              const barcode = barcodes[nth] ?? ''
              if (does === 'scan') {
                const done = await perform(scanInventory, scene.rooms, asking(), { inventoryId, barcode })
                if ('scans' in done) first.push(...done.scans.filter(({ again }) => !again).map((one) => one.barcode))
                if (!scanned.has(barcode)) scanned.set(barcode, lent.has(barcode) ? 'lent' : 'free')
              } else if (does === 'lend') {
                const given = { barcode, card: '100002', branch: 'galvena', comment: 'tests' }
                const done = await perform(checkOut, scene.rooms, asking(), given)
                if ('loan' in done) lent.add(barcode)
              } else {
                await perform(checkIn, scene.rooms, asking(), { barcode, branch: 'galvena' })
                if (lent.delete(barcode)) cameBack.add(barcode)
                if (scanned.get(barcode) === 'lent') scanned.set(barcode, 'free')
              }
            }),
          )
        }

        const listed = async (list: InventoryList) => {
          const given = { inventoryId, list, page: 1, size: 500 }
          const found = await perform(inventoryReport, scene.rooms, asking(), given)
          if ('refusal' in found) throw new Error(found.refusal)
          expect(found.figures[list]).toBe(found.lines.length)
          return new Set(found.lines.map(({ barcode }) => barcode))
        }
        const seen = new Set(scanned.keys())
        expect(first.toSorted()).toEqual([...seen].toSorted())
        expect(await listed('missing')).toEqual(
          new Set([...should].filter((one) => !seen.has(one) && !lent.has(one) && !cameBack.has(one))),
        )
        expect(await listed('unknown')).toEqual(new Set([...seen].filter((one) => one.startsWith('unknown'))))
        expect(await listed('lent')).toEqual(new Set([...seen].filter((one) => scanned.get(one) === 'lent')))
      }),
      { numRuns: engine.name === 'pglite' ? 8 : 15 },
    )
  })
})
