/** A copy of everything held on a person, and its erasure. */

import { expect, it } from 'vitest'
import { copy, lent, type Make, open, patron, tuesday, waiting } from './scene.ts'

export function leaving(make: Make): void {
  it('gives a person everything that is held on them, and of others nothing but how many', async () => {
    const scene = await open(make, {
      lent: [lent('c1', 'anna', '2026-06-09')],
      reservations: waiting(['bruno']),
      patrons: [patron('emma', { category: 'child', born: '2016-09-01' })],
      guardians: [{ holderId: 'anna', cardId: 'emma' }],
    })
    const held = await scene.backend.held('anna')
    expect(held).toMatchObject({
      patron: { card: 'card-anna' },
      looksAfter: 1,
      lookedAfterBy: 0,
      loans: [{ title: 'Raudupiete', dueAt: '2026-06-09', copyId: 'c1' }],
      reservations: [],
      requests: [],
    })
    expect(JSON.stringify(held)).not.toMatch(/bruno|emma/)
    expect(await scene.backend.held('bruno')).toMatchObject({
      reservations: [{ author: 'Rūdolfs Blaumanis', seq: 1 }],
      loans: [],
    })
    expect(await scene.backend.held('nobody')).toBeUndefined()
  })

  it('erases nobody who still has something on loan, and changes nothing then', async () => {
    const scene = await open(make, { lent: [lent('c1', 'anna', '2026-06-09')], reservations: waiting(['bruno']) })
    expect(await scene.backend.erase(scene.by('anna'), 'anna')).toEqual({ onLoan: 1 })
    expect(await scene.backend.patron({ ask: 'patron', patronId: 'anna' })).toMatchObject({ name: 'anna' })
  })

  it('erases nobody who still owes something, says how much, and what is on loan before that', async () => {
    const scene = await open(make, {
      lent: [lent('c1', 'bruno', '2026-06-09')],
      patrons: [patron('anna', { fees: 1240 }), patron('bruno', { fees: 60 })],
    })
    expect(await scene.backend.erase(scene.by('anna'), 'anna')).toEqual({ fees: 1240 })
    expect(await scene.backend.erase(scene.by('bruno'), 'bruno')).toEqual({ onLoan: 1 })
    expect(await scene.backend.patron({ ask: 'patron', patronId: 'anna' })).toMatchObject({ name: 'anna' })
  })

  it('after erasure the queue goes on: the copy that was kept is the next reader’s', async () => {
    const scene = await open(make, { copies: [copy('c1')] })
    await scene.reserve('anna')
    await scene.reserve('bruno')
    await scene.reserve('cilda')
    expect(await scene.positions('anna', 'bruno', 'cilda')).toEqual([0, 1, 2])
    expect(await scene.backend.erase(scene.by('anna'), 'anna')).toEqual({ erased: ['bruno'] })
    expect(await scene.positions('bruno', 'cilda')).toEqual([0, 1])
    expect((await scene.backend.desk.work('galvena', tuesday)).toFetch).toMatchObject([
      { reservation: { patronId: 'bruno' } },
    ])
    expect(await scene.backend.patron({ ask: 'patron', patronId: 'anna' })).toBeUndefined()
    expect(await scene.backend.facts.of('anna', tuesday)).toBeUndefined()
    expect(await scene.backend.held('anna')).toBeUndefined()
    expect(await scene.backend.erase(scene.by('anna'), 'anna')).toBe('gone')
  })

  it('cuts the person from what was returned; the loan itself stays', async () => {
    const scene = await open(make, { lent: [lent('c1', 'anna', '2026-06-09')] })
    await scene.backend.desk.checkIn(scene.staff(), { barcode: 'b-c1', branch: 'galvena' })
    expect(await scene.backend.erase(scene.by('anna'), 'anna')).toEqual({ erased: [] })
    expect(await scene.backend.verify('card-anna', '')).toBe('wrong')
    expect(await scene.reserve('bruno')).toMatchObject({ reservation: { state: 'to-fetch' } })
  })
}
