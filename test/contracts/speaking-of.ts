/** The facts notices are planned from and checked against. */

import { expect, it } from 'vitest'
import { copy, lent, type Make, open, waiting } from './scene.ts'

export function speakingOf(make: Make): void {
  it('tells a loan with who waits for it and what is still asked about it', async () => {
    const scene = await open(make, { lent: [lent('c1', 'anna', '2026-06-05')] })
    await scene.backend.renew({ ask: 'renew', patronId: 'anna', loanIds: ['loan-c1'] }, scene.by('anna'))
    await scene.reserve('bruno')
    expect(await scene.backend.facts.of('anna', scene.now())).toMatchObject({
      patron: { id: 'anna' },
      loans: [{ loan: { id: 'loan-c1' }, title: { id: 'raudupiete' }, waiting: 1, pending: { state: 'pending' } }],
      reservations: [],
      decided: [],
    })
    expect(await scene.backend.facts.of('nobody', scene.now())).toBeUndefined()
  })

  it('tells what a patron reserved with the request that is still open about it', async () => {
    const scene = await open(make, { copies: [copy('c1')] })
    await scene.reserve('anna')
    expect((await scene.backend.facts.of('anna', scene.now()))?.reservations).toMatchObject([
      { reservation: { state: 'to-fetch' }, pending: { state: 'pending', kind: 'reservation' } },
    ])
  })

  it('tells a decision for three days', async () => {
    const scene = await open(make, { lent: [lent('c1', 'anna', '2026-06-05')] })
    await scene.backend.renew({ ask: 'renew', patronId: 'anna', loanIds: ['loan-c1'] }, scene.by('anna'))
    const requestId = (await scene.backend.desk.work('galvena', scene.now())).requests[0]?.request.id ?? ''
    await scene.backend.desk.decide(scene.staff(), { requestId, approve: true })
    const decided = async () => (await scene.backend.facts.of('anna', scene.now()))?.decided
    expect(await decided()).toMatchObject([
      { request: { state: 'approved' }, title: { id: 'raudupiete' }, dueAt: '2026-06-19' },
    ])
    scene.at('2026-06-05T07:00:00.000Z')
    expect(await decided()).toEqual([])
  })

  it('tells a reservation that is over for three days, and by whom it ended', async () => {
    const scene = await open(make, {
      lent: [lent('c1', 'fricis', '2026-06-09')],
      reservations: waiting(['anna', 'bruno']),
    })
    await scene.backend.desk.checkIn(scene.staff(), { barcode: 'b-c1', branch: 'galvena' })
    scene.at('2026-06-08T15:00:00.000Z')
    await scene.backend.desk.passTime(scene.now())
    const of = async (id: string) => (await scene.backend.facts.of(id, scene.now()))?.reservations
    expect(await of('anna')).toMatchObject([{ reservation: { state: 'expired' }, endedBy: 'calendar' }])
    expect(await of('bruno')).toMatchObject([{ reservation: { state: 'ready' }, title: { id: 'raudupiete' } }])
    await scene.backend.desk.checkOut(scene.staff(), { barcode: 'b-c1', card: 'card-bruno', branch: 'galvena' })
    expect(await of('bruno')).toMatchObject([{ reservation: { state: 'collected' }, endedBy: 'staff' }])
    scene.at('2026-06-11T15:00:00.000Z')
    expect(await of('anna')).toEqual([])
  })

  it('tells what staff refused, and what no copy is left for', async () => {
    const scene = await open(make, { copies: [copy('c1')] })
    await scene.reserve('anna')
    await scene.reserve('bruno')
    const { reservation } = await scene.only('anna')
    await scene.backend.desk.reportMissing(scene.staff(), { reservationId: reservation.id })
    expect((await scene.backend.facts.of('bruno', scene.now()))?.reservations).toMatchObject([
      { reservation: { state: 'unfillable' }, endedBy: 'staff' },
    ])
  })

  it('names patrons in pages, in the order of their ids', async () => {
    const { backend } = await open(make, {
      lent: [lent('c1', 'anna', '2026-06-05'), lent('c2', 'bruno', '2026-06-05')],
    })
    const named: string[] = []
    for (let after: string | undefined; ; after = named.at(-1)) {
      const page = await backend.facts.patronsAfter(after, 2)
      if (page.length === 0) break
      named.push(...page)
    }
    expect(named).toEqual(named.toSorted())
    expect(named).toEqual(expect.arrayContaining(['anna', 'bruno']))
    expect(new Set(named).size).toBe(named.length)
  })
}
