/** Who may reserve, what they are told, and when a receipt promises an hour. */

import { expect, it } from 'vitest'
import { copy, lent, type Make, open, patron, type Rows, title, tuesday, waiting } from './scene.ts'

export function reserving(make: Make): void {
  it('sends a free copy to the pick list at once, with a receipt for 11:00 the next working day', async () => {
    const scene = await open(make, { copies: [copy('c1')] })
    expect(await scene.reserve('anna')).toMatchObject({
      reservation: { state: 'to-fetch', pickupPoint: 'galvena' },
      position: 0,
      request: { kind: 'reservation', state: 'pending', branch: 'galvena', deadlineAt: '2026-06-03T08:00:00.000Z' },
    })
  })

  it.each([
    ['Friday 17:40 at Main', 'galvena', '2026-06-05T14:40:00.000Z', '2026-06-06T08:00:00.000Z'],
    ['Friday 17:40 at Gāliņciems', 'galinciems', '2026-06-05T14:40:00.000Z', '2026-06-08T08:00:00.000Z'],
    ['23 June, before two holidays', 'galvena', '2026-06-22T09:00:00.000Z', '2026-06-25T08:00:00.000Z'],
    ['Saturday 2 May at Main', 'galvena', '2026-05-02T09:00:00.000Z', '2026-05-05T08:00:00.000Z'],
    ['the eve of summer time', 'galvena', '2026-03-28T09:00:00.000Z', '2026-03-30T08:00:00.000Z'],
    ['the eve of winter time', 'galvena', '2026-10-24T09:00:00.000Z', '2026-10-26T09:00:00.000Z'],
  ])('promises by the calendar of the branch that holds the copy: %s', async (_, branch, madeAt, deadlineAt) => {
    const scene = await open(make, { copies: [copy('c1', branch)] })
    scene.at(madeAt)
    expect(await scene.reserve('anna', 'parventa')).toMatchObject({ request: { branch, deadlineAt } })
  })

  it('takes the copy of the pickup branch, else the nearest one', async () => {
    const scene = await open(make, { copies: [copy('far', 'augstskola'), copy('near'), copy('here', 'parventa')] })
    await scene.reserve('anna', 'parventa')
    await scene.reserve('bruno', 'parventa')
    const { toFetch } = await scene.backend.desk.work('parventa', tuesday)
    expect(toFetch.map((one) => one.barcode)).toEqual(['b-here'])
    expect((await scene.backend.desk.work('galvena', tuesday)).toFetch.map((one) => one.barcode)).toEqual(['b-near'])
  })

  it('confirms joining a queue at once and promises no hour', async () => {
    const scene = await open(make, { lent: [lent('c1', 'bruno', '2026-06-10')] })
    const placed = await scene.reserve('anna')
    expect(placed).toMatchObject({
      reservation: { state: 'waiting' },
      position: 1,
      estimate: { copies: 1, dueDates: ['2026-06-10'], expected: '2026-06-10' },
    })
    expect(placed).not.toHaveProperty('request')
  })

  it('names no day when the only copy is overdue', async () => {
    const scene = await open(make, { lent: [lent('c1', 'bruno', '2026-05-10')] })
    const placed = await scene.reserve('anna')
    expect(placed).toMatchObject({ estimate: { copies: 1, dueDates: ['2026-05-10'] } })
    expect(placed).not.toHaveProperty('estimate.expected')
  })

  it('gives the last copy to one of twenty and places to the others, without a gap', async () => {
    const many = Array.from({ length: 20 }, (_, index) => patron(`p${index}`))
    const scene = await open(make, { copies: [copy('c1')], patrons: many })
    const placed = await Promise.all(many.map(({ id }) => scene.reserve(id)))
    const states = placed.map((one) => ('reservation' in one ? one.reservation.state : 'refused'))
    expect(states.filter((state) => state === 'to-fetch')).toHaveLength(1)
    expect(states.filter((state) => state === 'waiting')).toHaveLength(19)
    const positions = await scene.positions(...many.map(({ id }) => id))
    expect(positions.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, index) => index))
  })

  it('remembers the pickup point of the last reservation', async () => {
    const scene = await open(make, { copies: [copy('c1')] })
    await scene.reserve('anna', 'galvena/muzika')
    expect(await scene.backend.patron({ ask: 'patron', patronId: 'anna' })).toMatchObject({
      pickupPoint: 'galvena/muzika',
    })
  })

  const overdue = ['o1', 'o2', 'o3'].map((id) => lent(id, 'anna', '2026-05-10', { titleId: 'other' }))
  const others = ['t1', 't2', 't3', 't4', 't5'].map((id) => title(id))
  const reserved = others.flatMap(({ id }, index) => waiting(['anna'], { id: `r-${id}`, titleId: id, seq: 10 + index }))
  const reading = copy('hall', 'galvena', { itemType: 'lasitava', section: 'lasitava' })
  const titles = [title('raudupiete'), title('other'), ...others]
  const expired = { expires: '2026-06-01' }
  const badPoint = 'nowhere'

  it('says the first of the rules that speak against it, in their order', async () => {
    const mine = lent('c1', 'anna', '2026-06-09')
    const all = { titles, reservations: [...waiting(['anna']), ...reserved] }
    const worst = { ...expired, blocked: true, fees: 501 }
    const steps: [Rows, object][] = [
      [
        { ...all, lent: [mine, ...overdue], patrons: [patron('anna', worst)] },
        { refusal: 'card-expired', expired: '2026-06-01' },
      ],
      [
        { ...all, lent: [mine, ...overdue], patrons: [patron('anna', { ...worst, expires: '2026-06-02' })] },
        { refusal: 'card-blocked' },
      ],
      [
        { ...all, lent: [mine, ...overdue], patrons: [patron('anna', { fees: 501 })] },
        { refusal: 'fees-over-limit', fees: 501, limit: 500 },
      ],
      [
        { ...all, lent: [mine, ...overdue], patrons: [patron('anna', { fees: 500 })] },
        { refusal: 'too-many-overdue', overdue: 3, limit: 2 },
      ],
      [
        { ...all, lent: [mine, ...overdue.slice(1)] },
        { refusal: 'on-loan-to-you', loanId: 'loan-c1', dueAt: '2026-06-09' },
      ],
      [
        { ...all, lent: [lent('c1', 'bruno', '2026-06-09')] },
        { refusal: 'already-reserved', reservationId: 'wait-anna', position: 1, state: 'waiting' },
      ],
      [
        { titles, reservations: reserved, copies: [reading] },
        { refusal: 'too-many-reservations', count: 5, limit: 5 },
      ],
      [
        { titles, reservations: reserved.slice(1), copies: [reading] },
        { refusal: 'reading-room-only', places: ['galvena/lasitava'] },
      ],
      [{ titles, copies: [copy('c1', 'galvena', { place: 'lost' })] }, { refusal: 'no-usable-copy' }],
      [
        { titles, copies: [copy('c1')] },
        { refusal: 'pickup-not-possible', pickupPoint: badPoint },
      ],
    ]
    for (const [rows, refusal] of steps) {
      const scene = await open(make, rows)
      expect(await scene.reserve('anna', badPoint)).toMatchObject(refusal)
    }
  })

  it('does not know a title that is not in the catalogue', async () => {
    const scene = await open(make, {})
    expect(await scene.reserve('anna', 'galvena', 'nothing')).toEqual({ refusal: 'unknown-title' })
    expect(await scene.backend.title({ ask: 'title', titleId: 'nothing' })).toBeUndefined()
  })

  it('lets a dropped reservation make room for another at once', async () => {
    const scene = await open(make, { titles, copies: [copy('c1')], reservations: reserved })
    const drop = { ask: 'drop', patronId: 'anna', reservationId: 'r-t1' } as const
    expect(await scene.reserve('anna')).toMatchObject({ refusal: 'too-many-reservations' })
    await scene.backend.drop(drop, scene.by('anna'))
    expect(await scene.reserve('anna')).toMatchObject({ reservation: { state: 'to-fetch' } })
    expect(await scene.backend.undrop({ ...drop, ask: 'undrop' }, scene.by('anna'))).toEqual({
      refusal: 'too-many-reservations',
      count: 5,
      limit: 5,
    })
    expect(await scene.reserve('anna', 'galvena', 't1')).toMatchObject({ refusal: 'too-many-reservations' })
  })

  it('reserves one volume of a set when asked for that one', async () => {
    const set = title('raudupiete', { reservable: 'copy' })
    const scene = await open(make, { titles: [set], copies: [copy('v1'), copy('v2')] })
    const ask = {
      ask: 'reserve',
      patronId: 'anna',
      titleId: 'raudupiete',
      pickupPoint: 'galvena',
      copyId: 'v2',
    } as const
    expect(await scene.backend.reserve(ask, scene.by('anna'))).toMatchObject({ reservation: { copyId: 'v2' } })
    expect((await scene.backend.desk.work('galvena', tuesday)).toFetch).toMatchObject([{ barcode: 'b-v2' }])
    const two = { ...ask, patronId: 'bruno' } as const
    expect(await scene.backend.reserve(two, scene.by('bruno'))).toMatchObject({ reservation: { state: 'waiting' } })
  })

  it('does the same ask with the same key once, and gives the same answer again', async () => {
    const scene = await open(make, { copies: [copy('c1'), copy('c2')] })
    const ask = { ask: 'reserve', patronId: 'anna', titleId: 'raudupiete', pickupPoint: 'galvena' } as const
    const first = await scene.backend.reserve(ask, scene.by('anna', '7:1'))
    expect(await scene.backend.reserve(ask, scene.by('anna', '7:1'))).toEqual(first)
    expect(await scene.backend.reserve(ask, scene.by('anna', '7:2'))).toMatchObject({ refusal: 'already-reserved' })
    expect((await scene.backend.desk.work('galvena', tuesday)).toFetch).toHaveLength(1)
  })

  it('works out the offer before it is made: places, the nearest free copy first', async () => {
    const scene = await open(make, {
      copies: [copy('c1', 'galinciems'), copy('hall', 'berni', { itemType: 'lasitava' })],
    })
    const ask = { ask: 'offer', patronId: 'anna', titleId: 'raudupiete' } as const
    const offer = await scene.backend.offer(ask, tuesday)
    expect(offer).toMatchObject({ freeAt: ['galinciems'], title: { id: 'raudupiete' } })
    expect('points' in offer && offer.points.slice(0, 2)).toEqual(['galinciems', 'galvena'])
    expect('points' in offer && offer.points.toSorted()).toEqual([
      'augstskola',
      'berni',
      'galinciems',
      'galvena',
      'galvena/abonements',
      'galvena/lasitava',
      'galvena/muzika',
      'parventa',
    ])
  })

  it('offers a place in the queue, with the position it would be, when no copy is free', async () => {
    const scene = await open(make, {
      lent: [lent('c1', 'bruno', '2026-06-09')],
      reservations: waiting(['cilda', 'dace']),
    })
    const offer = await scene.backend.offer({ ask: 'offer', patronId: 'anna', titleId: 'raudupiete' }, tuesday)
    expect(offer).toMatchObject({ freeAt: [], position: 3, estimate: { copies: 1, dueDates: ['2026-06-09'] } })
    const refused = await scene.backend.offer({ ask: 'offer', patronId: 'cilda', titleId: 'raudupiete' }, tuesday)
    expect(refused).toMatchObject({ refusal: 'already-reserved', position: 1 })
  })

  it('lets staff approve by hand where the library wants that, under the same hour', async () => {
    const scene = await open(make, { copies: [copy('c1')], settings: { reservationDecision: 'staff' } })
    const placed = await scene.reserve('anna')
    expect(placed).toMatchObject({
      reservation: { state: 'requested' },
      request: { state: 'pending', branch: 'galvena', deadlineAt: '2026-06-03T08:00:00.000Z' },
    })
    const requestId = 'request' in placed && placed.request ? placed.request.id : ''
    const { requests } = await scene.backend.desk.work('galvena', scene.now())
    expect(requests).toMatchObject([{ request: { id: requestId }, reservation: { state: 'requested' } }])
    await scene.backend.desk.decide(scene.staff(), { requestId, approve: true })
    expect(await scene.only('anna')).toMatchObject({ reservation: { state: 'to-fetch' } })
  })
}
