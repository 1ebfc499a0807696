import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { builtin } from '../../../bot/ils/builtin/builtin.ts'
import { readLibrary } from '../../../bot/ils/builtin/library.ts'
import { hashPassword, isPassword } from '../../../bot/ils/builtin/passwords.ts'
import { saveLibrary } from '../../../bot/ils/builtin/save-library.ts'
import { isEmpty, seedDemo } from '../../../bot/ils/builtin/seed.ts'
import { demoOn } from '../../../bot/ils/demo.ts'
import type { Database } from '../../../prisma/client.ts'
import { demoPassword } from '../../../prisma/demo/read.ts'
import { emptied } from '../../support/emptied.ts'
import { onEachEngine } from '../../support/engines.ts'
import { brokenLaws } from './laws.ts'

const demo = demoOn('2026-06-02')
const { library } = demo
const pepper = 'of these tests only'

onEachEngine((engine) => {
  let database: Database
  beforeAll(async () => {
    database = await engine.fresh()
  })
  afterAll(() => database.close())
  beforeEach(() => emptied(database))

  const version = async () => (await readLibrary(database.sql))?.version
  const backend = () => builtin(database, { ids: () => 'made', pepper })

  it('lays out the demo so that every account opens and the queue goes on where it stands', async () => {
    expect(await isEmpty(database)).toBe(true)
    await seedDemo(database, demo, await hashPassword(demoPassword, pepper))
    expect(await isEmpty(database)).toBe(false)
    expect(await brokenLaws(database)).toEqual([])
    const [anyone] = demo.patrons
    if (!anyone) throw new Error('the demo has patrons')
    expect(await backend().verify(anyone.card, demoPassword)).toEqual({ patronId: anyone.id })
    const [{ seq } = { seq: 0 }] = await database.sql<{ seq: number }>(`SELECT nextval('reservation_seq_seq') AS seq`)
    expect(seq).toBe(Math.max(...demo.reservations.map((one) => one.seq)) + 1)
    const [{ number } = { number: 0 }] = await database.sql<{ number: number }>(
      `SELECT nextval('request_number_seq') AS number`,
    )
    expect(number).toBe(1001)
  })

  it('lays out all of it or nothing', async () => {
    const broken = { ...demo, loans: demo.loans.map((loan) => ({ ...loan, patronId: 'nobody' })) }
    await expect(seedDemo(database, broken, 'no password')).rejects.toThrow()
    expect(await isEmpty(database)).toBe(true)
  })

  it('reads the library back as it was saved, and saving it again changes nothing', async () => {
    expect(await saveLibrary(database, library)).toEqual({ saved: 'changed' })
    const saved = await version()
    expect(await backend().library()).toMatchObject({
      ...library,
      closures: expect.any(Array),
      itemTypes: expect.any(Array),
    })
    expect(await saveLibrary(database, library)).toEqual({ saved: 'unchanged' })
    expect(await version()).toBe(saved)
  })

  it('saves a changed library, and a backend that is open hears of it', async () => {
    await saveLibrary(database, library)
    const open = backend()
    expect(await open.library()).toMatchObject({ settings: { maxReservations: library.settings.maxReservations } })
    const [first, ...others] = library.branches
    if (!first) throw new Error('the demo has branches')
    const closure = { from: '2026-07-01', to: '2026-07-02', reason: 'Inventory' }
    const next = {
      ...library,
      branches: [{ ...first, hours: [], sections: [] }, ...others],
      closures: [closure, closure],
      settings: { ...library.settings, maxReservations: 9 },
    }
    expect(await saveLibrary(database, next)).toEqual({ saved: 'changed' })
    const heard = await open.library()
    expect(heard.closures).toEqual([closure])
    expect(heard.settings.maxReservations).toBe(9)
    expect(heard.branches[0]).toMatchObject({ code: first.code, hours: [], sections: [] })
    expect(await saveLibrary(database, next)).toEqual({ saved: 'unchanged' })
  })

  it('names what is gone from the library but still in use, and changes nothing', async () => {
    await seedDemo(database, demo, 'no password')
    const before = await version()
    const without = {
      ...library,
      branches: library.branches
        .map((branch) => ({ ...branch, sections: [] }))
        .filter(({ code }) => code !== 'parventa'),
      itemTypes: library.itemTypes.filter(({ lendable }) => lendable),
    }
    const saved = await saveLibrary(database, without)
    expect(saved).toMatchObject({ saved: 'no' })
    expect('stillUsed' in saved && saved.stillUsed).toEqual(expect.arrayContaining(['parventa', 'galvena/lasitava']))
    expect(await version()).toBe(before)
  })
})

it('keeps a password as argon2id with 19 MiB and two passes, and holds an unknown card against as much', async () => {
  const kept = await hashPassword('Saulgrieži-7', pepper)
  expect(kept).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  expect(await isPassword('Saulgrieži-7', kept, pepper)).toBe(true)
  expect(await isPassword('saulgrieži-7', kept, pepper)).toBe(false)
  expect(await isPassword('Saulgrieži-7', undefined, pepper)).toBe(false)
  expect(await isPassword('', await hashPassword('', pepper), pepper)).toBe(false)
})

it('a password is worth nothing without the pepper it was kept with', async () => {
  const kept = await hashPassword('Saulgrieži-7', pepper)
  expect(await isPassword('Saulgrieži-7', kept, 'another pepper')).toBe(false)
  expect(await isPassword('Saulgrieži-7', kept, '')).toBe(false)
})
