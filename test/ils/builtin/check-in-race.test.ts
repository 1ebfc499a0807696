import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { builtin } from '../../../bot/ils/builtin/builtin.ts'
import { seedRows } from '../../../bot/ils/builtin/seed.ts'
import type { Act, Backend } from '../../../bot/ports.ts'
import type { Database } from '../../../prisma/client.ts'
import { lent, patron, type Rows, seedOf, title, tuesday } from '../../contracts/scene.ts'
import { emptied } from '../../support/emptied.ts'
import { onPostgres } from '../../support/engines.ts'
import { brokenLaws } from './laws.ts'

onPostgres((engine) => {
  let database: Database
  let backend: Backend
  beforeAll(async () => {
    database = await engine.fresh()
  })
  afterAll(() => database.close())
  beforeEach(() => emptied(database))

  const lay = async (rows: Rows): Promise<void> => {
    await seedRows(database, seedOf(rows))
    backend = builtin(database, { ids: randomUUID, pepper: 'none' })
  }
  const staff = (key?: string): Act => ({
    now: tuesday,
    actor: { by: 'staff', staffId: 'librarian' },
    ...(key !== undefined && { key }),
  })
  const reserve = (patronId: string, titleId = 'raudupiete', pickupPoint = 'galvena') =>
    backend.reserve(
      { ask: 'reserve', patronId, titleId, pickupPoint },
      { now: tuesday, actor: { by: 'patron', patronId, channel: 'sms' } },
    )
  const numbers = (count: number) => Array.from({ length: count }, (_, index) => index)

  it('fifty copies of five titles come back at once to two branches: each goes to one reader, the first in the queue', async () => {
    const titles = numbers(5).map((index) => title(`t${index}`))
    const readers = numbers(60).map((index) => patron(`p${index}`))
    const lenders = numbers(50).map((index) => patron(`l${index}`))
    await lay({
      titles,
      patrons: [...readers, ...lenders],
      lent: numbers(50).map((index) =>
        lent(`c${index}`, `l${index}`, '2026-06-09', {
          titleId: `t${index % 5}`,
          branch: index % 2 ? 'parventa' : 'galvena',
        }),
      ),
    })
    for (const [index, { id: patronId }] of readers.entries()) {
      await reserve(patronId, `t${Math.floor(index / 12)}`, index % 2 ? 'parventa' : 'galvena')
    }
    const said = await Promise.all(
      numbers(50).map((index) =>
        backend.desk.checkIn(staff(`k${index}`), {
          barcode: `b-c${index}`,
          branch: index % 3 === 0 ? 'parventa' : 'galvena',
        }),
      ),
    )
    expect(await brokenLaws(database)).toEqual([])
    const given = said.flatMap((one) => ('reservation' in one && one.reservation ? [one.reservation] : []))
    expect(new Set(given.map(({ id }) => id)).size).toBe(50)
    // Ten copies of each title: the first ten of each queue of twelve.
    expect(given.every(({ seq }) => (seq - 1) % 12 < 10)).toBe(true)
    const left = await database.sql<{ seq: number }>(`SELECT seq FROM reservation WHERE state = 'waiting' ORDER BY seq`)
    expect(left.map(({ seq }) => (Number(seq) - 1) % 12)).toEqual(titles.flatMap(() => [10, 11]))
  })

  it('one form sent twenty times at once checks in once; an undo that meets a check-out lets one of them go first', async () => {
    await lay({ lent: [lent('c1', 'anna', '2026-06-09')] })
    await reserve('bruno')
    const back = { barcode: 'b-c1', branch: 'galvena' }
    const all = await Promise.all(numbers(20).map(() => backend.desk.checkIn(staff('k'), back)))
    for (const one of all) expect(one).toEqual(all[0])
    const [first] = all
    if (!first || !('undo' in first)) throw new Error('it was refused')
    const [undone, lentTo] = await Promise.all([
      backend.desk.undo(staff(), { undo: first.undo }),
      backend.desk.checkOut(staff(), { barcode: 'b-c1', card: 'card-bruno', branch: 'galvena' }),
    ])
    expect(Number('refusal' in undone) + Number('refusal' in lentTo)).toBe(1)
    expect(await brokenLaws(database)).toEqual([])
  })
})
