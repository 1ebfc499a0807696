/** A branch's day in numbers: what is open, what lies where, and how the last days went. */

import { expect, it } from 'vitest'
import { copy, lent, type Make, open, title, waiting } from './scene.ts'

export function counting(make: Make): void {
  it('counts what a branch has to do, and lists the nearest deadlines first', async () => {
    const scene = await open(make, {
      lent: [lent('c1', 'anna', '2026-06-05'), lent('c2', 'bruno', '2026-06-05')],
      copies: [
        copy('free', 'galvena'),
        copy('away', 'galvena', { place: 'in-transit', at: 'parventa' }),
        copy('lost', 'galvena', { place: 'missing' }),
        copy('clear', 'parventa', { place: 'to-clear', at: 'galvena' }),
      ],
    })
    const { backend } = scene
    await backend.renew({ ask: 'renew', patronId: 'anna', loanIds: ['loan-c1'] }, scene.by('anna'))
    scene.at('2026-06-02T07:30:00.000Z')
    await scene.reserve('cilda')
    expect(await backend.desk.day('galvena', scene.now())).toEqual({
      requests: [
        {
          ...{ id: expect.any(String), number: 1001, kind: 'renewal', deadlineAt: '2026-06-03T08:00:00.000Z' },
          ...{ title: { title: 'Raudupiete', author: 'Rūdolfs Blaumanis' }, fetching: false },
        },
        {
          ...{ id: expect.any(String), number: 1002, kind: 'reservation', deadlineAt: '2026-06-03T08:00:00.000Z' },
          ...{ title: { title: 'Raudupiete', author: 'Rūdolfs Blaumanis' }, fetching: true },
        },
      ],
      counts: { open: 2, toDecide: 1, late: 0, toFetch: 1, arriving: 1, ready: 0, toClear: 1, claims: 0, toSearch: 1 },
    })
    scene.at('2026-06-03T08:00:00.000Z')
    expect((await backend.desk.day('galvena', scene.now())).counts).toMatchObject({ open: 2, late: 2 })
    const { reservation } = await scene.only('cilda')
    await backend.desk.reportFound(scene.staff(), { reservationId: reservation.id })
    expect((await backend.desk.day('galvena', scene.now())).counts).toMatchObject({ open: 1, toFetch: 0, ready: 1 })
    expect((await backend.desk.day('parventa', scene.now())).counts).toMatchObject({ open: 0, ready: 0, toClear: 0 })
  })

  it('says by when how many are promised, branch by branch', async () => {
    const scene = await open(make, { lent: [lent('c1', 'anna', '2026-06-05')] })
    await scene.backend.renew({ ask: 'renew', patronId: 'anna', loanIds: ['loan-c1'] }, scene.by('anna'))
    expect(await scene.backend.desk.openBy('2026-06-03T07:59:59.999Z')).toEqual(new Map())
    expect(await scene.backend.desk.openBy('2026-06-03T08:00:00.000Z')).toEqual(new Map([['galvena', 1]]))
  })

  it('tells which requests were decided in time, what was lent and reserved, and who waits longest', async () => {
    const scene = await open(make, {
      lent: [lent('c1', 'anna', '2026-06-05'), lent('c2', 'bruno', '2026-06-05')],
      titles: [title('raudupiete'), title('straumeni', { title: 'Straumēni', author: 'Edvarts Virza' })],
      reservations: waiting(['dace', 'egils'], { titleId: 'straumeni', requestedAt: '2026-06-01T22:30:00.000Z' }),
    })
    const { desk, renew } = scene.backend
    await renew({ ask: 'renew', patronId: 'anna', loanIds: ['loan-c1'] }, scene.by('anna'))
    await renew({ ask: 'renew', patronId: 'bruno', loanIds: ['loan-c2'] }, scene.by('bruno'))
    const [first] = (await desk.day('galvena', scene.now())).requests
    scene.at('2026-06-03T08:00:00.000Z')
    await desk.decide(scene.staff(), { requestId: first?.id ?? '', approve: false })
    scene.at('2026-06-03T09:00:00.000Z')
    const none = { due: 0, inTime: 0, lent: 0, returned: 0, reserved: 0 }
    expect(await desk.figures('galvena', '2026-06-01', scene.now())).toEqual({
      days: [
        { ...none, date: '2026-06-01' },
        // Half past one at night in Riga.
        { ...none, date: '2026-06-02', reserved: 2 },
        { ...none, date: '2026-06-03', due: 2, inTime: 1 },
      ],
      queues: [{ titleId: 'straumeni', title: 'Straumēni', author: 'Edvarts Virza', waiting: 2 }],
      waiting: 2,
    })
    expect((await desk.figures('galvena', '2026-05-20', scene.now())).days[0]).toEqual({
      ...{ ...none, date: '2026-05-20', lent: 2 },
    })
  })
}
