import { afterAll, beforeAll, expect, it } from 'vitest'
import { dropLease, holdLease } from '../../bot/store/lease.ts'
import type { Database } from '../../prisma/client.ts'
import { onEachEngine } from '../support/engines.ts'

onEachEngine((engine) => {
  let database: Database
  beforeAll(async () => {
    database = await engine.fresh()
  })
  afterAll(() => database.close())

  it('one process holds a duty at a time, and keeps it as long as it asks again', async () => {
    expect(await holdLease(database, 'tick', 'one', 60_000)).toBe(true)
    expect(await holdLease(database, 'tick', 'two', 60_000)).toBe(false)
    expect(await holdLease(database, 'tick', 'one', 60_000)).toBe(true)
    expect(await holdLease(database, 'poll', 'two', 60_000)).toBe(true)
  })

  it('another takes it over when it has run out, or was given back', async () => {
    expect(await holdLease(database, 'sweep', 'one', -1)).toBe(true)
    expect(await holdLease(database, 'sweep', 'two', 60_000)).toBe(true)
    await dropLease(database, 'sweep', 'one')
    expect(await holdLease(database, 'sweep', 'three', 60_000)).toBe(false)
    await dropLease(database, 'sweep', 'two')
    expect(await holdLease(database, 'sweep', 'three', 60_000)).toBe(true)
  })

  it('of many at once only one gets it', async () => {
    const asked = ['a', 'b', 'c', 'd', 'e'].map((holder) => holdLease(database, 'many', holder, 60_000))
    expect((await Promise.all(asked)).filter(Boolean)).toHaveLength(1)
  })
})
