/** Whose turn it is: the order of the queue, who steps aside, who is passed over, and what position is told. */

import { expect, it } from 'vitest'
import { copy, lent, type Make, open, patron, title, waiting } from './scene.ts'

export function queueing(make: Make): void {
  const lentOut = [lent('c1', 'fricis', '2026-06-09')]
  const back = { barcode: 'b-c1', branch: 'galvena' }
  const own = (patronId: string) => ({ patronId, reservationId: `wait-${patronId}` })

  it('gives a returned copy to whoever has waited longest', async () => {
    const scene = await open(make, { lent: lentOut, reservations: waiting(['anna', 'bruno', 'cilda']) })
    expect(await scene.positions('anna', 'bruno', 'cilda')).toEqual([1, 2, 3])
    expect(await scene.backend.desk.checkIn(scene.staff(), back)).toMatchObject({ reservation: { patronId: 'anna' } })
    expect(await scene.positions('anna', 'bruno', 'cilda')).toEqual([0, 1, 2])
  })

  it('lets the next one go first when a patron passes', async () => {
    const scene = await open(make, { lent: lentOut, reservations: waiting(['anna', 'bruno', 'cilda']) })
    expect(await scene.backend.pass({ ask: 'pass', ...own('anna') }, scene.by('anna'))).toMatchObject({
      line: { position: 2 },
    })
    expect(await scene.positions('anna', 'bruno', 'cilda')).toEqual([2, 1, 3])
    expect(await scene.backend.desk.checkIn(scene.staff(), back)).toMatchObject({ reservation: { patronId: 'bruno' } })
    expect(await scene.positions('anna', 'cilda')).toEqual([1, 2])
  })

  it('passes one place at a time, and each may pass in turn', async () => {
    const scene = await open(make, { lent: lentOut, reservations: waiting(['anna', 'bruno', 'cilda']) })
    const pass = (id: string) => scene.backend.pass({ ask: 'pass', ...own(id) }, scene.by(id))
    await pass('anna')
    await pass('bruno')
    expect(await scene.positions('anna', 'bruno', 'cilda')).toEqual([1, 2, 3])
    await pass('anna')
    await pass('anna')
    expect(await scene.positions('anna', 'bruno', 'cilda')).toEqual([3, 1, 2])
    expect(await pass('anna')).toEqual({ refusal: 'pass-nobody-behind' })
    await pass('cilda')
    expect(await scene.positions('anna', 'bruno', 'cilda')).toEqual([2, 1, 3])
  })

  it('takes the place back when the one let go first is gone', async () => {
    const scene = await open(make, { lent: lentOut, reservations: waiting(['anna', 'bruno', 'cilda']) })
    await scene.backend.pass({ ask: 'pass', ...own('anna') }, scene.by('anna'))
    await scene.backend.drop({ ask: 'drop', ...own('bruno') }, scene.by('bruno'))
    scene.at('2026-06-02T08:00:00.000Z')
    await scene.backend.desk.passTime(scene.now())
    const { reservation } = await scene.only('anna')
    expect(reservation.behind).toBeUndefined()
    expect(await scene.positions('anna', 'cilda')).toEqual([1, 2])
  })

  it('gives a ready copy that is passed to the next at once, and puts the giver back in the queue', async () => {
    const scene = await open(make, { lent: lentOut, reservations: waiting(['anna', 'bruno', 'cilda']) })
    await scene.backend.desk.checkIn(scene.staff(), back)
    expect(await scene.backend.pass({ ask: 'pass', ...own('anna') }, scene.by('anna'))).toMatchObject({
      line: { reservation: { state: 'waiting', seq: 1 }, position: 1 },
    })
    expect(await scene.only('bruno')).toMatchObject({ reservation: { state: 'ready' } })
    expect(await scene.positions('cilda')).toEqual([2])
    expect((await scene.only('anna')).reservation.keepUntil).toBeUndefined()
  })

  it('has nobody to pass to when nobody else waits', async () => {
    const scene = await open(make, { lent: lentOut, reservations: waiting(['anna']) })
    const pass = () => scene.backend.pass({ ask: 'pass', ...own('anna') }, scene.by('anna'))
    expect(await pass()).toEqual({ refusal: 'pass-nobody-behind' })
    await scene.backend.desk.checkIn(scene.staff(), back)
    expect(await pass()).toEqual({ refusal: 'pass-nobody-behind' })
  })

  it.each([
    ['whose card has expired', { expires: '2026-06-01' }],
    ['who is blocked', { blocked: true }],
    ['who owes too much', { fees: 501 }],
  ])('passes over a patron %s, who keeps the place', async (_, standing) => {
    const patrons = [patron('anna', standing)]
    const scene = await open(make, { lent: lentOut, reservations: waiting(['anna', 'bruno']), patrons })
    expect(await scene.backend.desk.checkIn(scene.staff(), back)).toMatchObject({ reservation: { patronId: 'bruno' } })
    expect(await scene.only('anna')).toMatchObject({ reservation: { state: 'waiting' }, position: 1 })
  })

  it('counts only those a copy this patron could get could serve', async () => {
    const set = title('raudupiete', { reservable: 'copy' })
    const volumes = [lent('v1', 'egils', '2026-06-09'), lent('v2', 'fricis', '2026-06-11')]
    const reservations = [
      ...waiting(['anna', 'bruno'], { copyId: 'v1' }),
      ...waiting(['cilda'], { copyId: 'v2', seq: 3 }),
    ].map((one, index) => ({ ...one, seq: index + 1 }))
    const scene = await open(make, { titles: [set], lent: volumes, reservations })
    expect(await scene.positions('anna', 'bruno', 'cilda')).toEqual([1, 2, 1])
    expect((await scene.only('cilda')).estimate).toEqual({
      copies: 1,
      dueDates: ['2026-06-11'],
      expected: '2026-06-11',
    })
  })

  it('estimates from due dates and the loans of those ahead', async () => {
    const copies = [lent('c1', 'egils', '2026-06-09'), lent('c2', 'fricis', '2026-06-05')]
    const scene = await open(make, { lent: copies, reservations: waiting(['anna', 'bruno', 'cilda']) })
    const expected = async (id: string) => (await scene.only(id)).estimate.expected
    expect(await expected('anna')).toBe('2026-06-05')
    expect(await expected('bruno')).toBe('2026-06-09')
    // Anna keeps hers from 5 to 19 June.
    expect(await expected('cilda')).toBe('2026-06-19')
  })

  it('gives the copy of an expired reservation to the next at once', async () => {
    const scene = await open(make, { lent: lentOut, reservations: waiting(['anna', 'bruno']) })
    await scene.backend.desk.checkIn(scene.staff(), back)
    scene.at('2026-06-08T14:59:00.000Z')
    expect(await scene.backend.desk.passTime(scene.now())).toEqual({ ended: 0 })
    scene.at('2026-06-08T15:00:00.000Z')
    expect(await scene.backend.desk.passTime(scene.now())).toEqual({ ended: 1 })
    expect(await scene.backend.reservations({ ask: 'reservations', patronId: 'anna' }, scene.now())).toEqual([])
    expect(await scene.only('bruno')).toMatchObject({
      reservation: { state: 'ready', readyAt: '2026-06-08T15:00:00.000Z', keepUntil: '2026-06-13T12:00:00.000Z' },
    })
  })

  it('sends an expired copy on when the next one waits elsewhere', async () => {
    const [anna, bruno] = waiting(['anna', 'bruno'])
    if (!anna || !bruno) throw new Error('two wait')
    const scene = await open(make, { lent: lentOut, reservations: [anna, { ...bruno, pickupPoint: 'parventa' }] })
    await scene.backend.desk.checkIn(scene.staff(), back)
    scene.at('2026-06-08T15:00:00.000Z')
    await scene.backend.desk.passTime(scene.now())
    expect(await scene.only('bruno')).toMatchObject({ reservation: { state: 'in-transit' } })
    expect((await scene.backend.desk.work('parventa', scene.now())).inTransit).toMatchObject([
      { barcode: 'b-c1', from: 'galvena' },
    ])
  })

  it('passing time twice does nothing twice', async () => {
    const scene = await open(make, { copies: [copy('c2')], lent: lentOut, reservations: waiting(['anna']) })
    await scene.backend.desk.passTime(scene.now())
    const once = await scene.only('anna')
    expect(once).toMatchObject({ reservation: { state: 'to-fetch' } })
    expect(await scene.backend.desk.passTime(scene.now())).toEqual({ ended: 0 })
    expect(await scene.only('anna')).toEqual(once)
  })
}
