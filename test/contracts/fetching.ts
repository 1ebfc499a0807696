/** From the pick list to the hold shelf: found, missing, on its way. */

import { expect, it } from 'vitest'
import { copy, lent, type Make, open, type Scene, tuesday, waiting } from './scene.ts'

export function fetching(make: Make): void {
  const placed = async (scene: Scene, patronId: string, pickupPoint = 'galvena') => {
    await scene.reserve(patronId, pickupPoint)
    return { reservationId: (await scene.only(patronId)).reservation.id }
  }

  it('is ready as soon as it is found at the pickup branch, and kept five open days', async () => {
    const scene = await open(make, { copies: [copy('c1')] })
    const it = await placed(scene, 'anna')
    expect(await scene.backend.desk.reportFound(scene.staff(), it)).toMatchObject({
      reservation: { state: 'ready', readyAt: tuesday, keepUntil: '2026-06-08T15:00:00.000Z' },
    })
    const work = await scene.backend.desk.work('galvena', tuesday)
    expect(work).toMatchObject({ requests: [], toFetch: [], ready: [{ barcode: 'b-c1' }] })
    expect(await scene.backend.desk.reportFound(scene.staff(), it)).toEqual({ refusal: 'not-to-fetch' })
  })

  it('keeps it at a Monday-to-Friday branch until the Monday after', async () => {
    const scene = await open(make, { copies: [copy('c1', 'galinciems')] })
    scene.at('2026-06-01T09:00:00.000Z')
    const it = await placed(scene, 'anna', 'galinciems')
    expect(await scene.backend.desk.reportFound(scene.staff(), it)).toMatchObject({
      reservation: { keepUntil: '2026-06-08T15:00:00.000Z' },
    })
  })

  it('travels to another branch and is ready only there', async () => {
    const scene = await open(make, { copies: [copy('c1')] })
    const it = await placed(scene, 'anna', 'parventa')
    expect(await scene.backend.desk.receiveTransit(scene.staff(), { barcode: 'b-c1', branch: 'parventa' })).toEqual({
      refusal: 'not-in-transit',
    })
    expect(await scene.backend.desk.reportFound(scene.staff(), it)).toMatchObject({
      reservation: { state: 'in-transit' },
    })
    expect((await scene.only('anna')).reservation.readyAt).toBeUndefined()
    const astray = await scene.backend.desk.receiveTransit(scene.staff(), { barcode: 'b-c1', branch: 'berni' })
    expect(astray).toMatchObject({ step: 'send', to: 'parventa', reservation: { state: 'in-transit' } })
    scene.at('2026-06-03T07:00:00.000Z')
    const arrived = await scene.backend.desk.receiveTransit(scene.staff(), { barcode: 'b-c1', branch: 'parventa' })
    expect(arrived).toMatchObject({
      step: 'hold-shelf',
      reservation: { state: 'ready', readyAt: '2026-06-03T07:00:00.000Z', keepUntil: '2026-06-09T15:00:00.000Z' },
    })
  })

  it('sends the next librarian when a copy is missing, with a new branch on the same receipt', async () => {
    const scene = await open(make, { copies: [copy('c1'), copy('c2', 'galinciems')] })
    scene.at('2026-06-05T14:40:00.000Z')
    const it = await placed(scene, 'anna')
    const { request } = await scene.only('anna')
    expect(request).toMatchObject({ branch: 'galvena', deadlineAt: '2026-06-06T08:00:00.000Z' })
    expect(await scene.backend.desk.reportMissing(scene.staff(), it)).toMatchObject({
      reservation: { state: 'to-fetch' },
    })
    expect((await scene.only('anna')).request).toMatchObject({
      number: request?.number,
      state: 'pending',
      branch: 'galinciems',
      deadlineAt: '2026-06-08T08:00:00.000Z',
    })
    expect((await scene.backend.desk.work('galinciems', scene.now())).toFetch).toMatchObject([{ barcode: 'b-c2' }])
  })

  it('goes back to its old place in the queue when every other copy is lent', async () => {
    const scene = await open(make, { copies: [copy('c1')], lent: [lent('c2', 'fricis', '2026-06-09')] })
    const it = await placed(scene, 'anna')
    await scene.reserve('bruno')
    expect(await scene.backend.desk.reportMissing(scene.staff(), it)).toMatchObject({
      reservation: { state: 'waiting' },
    })
    expect(await scene.positions('anna', 'bruno')).toEqual([1, 2])
    expect((await scene.backend.desk.work('galvena', tuesday)).requests).toEqual([])
  })

  it('cannot be filled when the missing copy was the last one, and neither can those who waited for it', async () => {
    const scene = await open(make, { copies: [copy('c1')] })
    const it = await placed(scene, 'anna')
    await scene.reserve('bruno')
    expect(await scene.backend.desk.reportMissing(scene.staff(), it)).toMatchObject({
      reservation: { state: 'unfillable' },
    })
    expect(await scene.backend.reservations({ ask: 'reservations', patronId: 'bruno' }, tuesday)).toEqual([])
    expect(await scene.reserve('cilda')).toEqual({ refusal: 'no-usable-copy' })
  })

  it('finds a missing copy again when somebody brings it to the desk', async () => {
    const scene = await open(make, { copies: [copy('c1', 'galvena', { place: 'missing' })] })
    expect(await scene.backend.desk.checkIn(scene.staff(), { barcode: 'b-c1', branch: 'galvena' })).toMatchObject({
      step: 'shelve',
    })
    expect(await scene.reserve('anna')).toMatchObject({ reservation: { state: 'to-fetch' } })
  })

  it('takes a check-in of the copy on the pick list for finding it', async () => {
    const scene = await open(make, { copies: [copy('c1')] })
    await placed(scene, 'anna')
    const step = await scene.backend.desk.checkIn(scene.staff(), { barcode: 'b-c1', branch: 'galvena' })
    expect(step).toMatchObject({ step: 'hold-shelf', reservation: { patronId: 'anna', state: 'ready' } })
    expect((await scene.backend.desk.work('galvena', tuesday)).requests).toEqual([])
  })

  it('leaves a dropped reservation off the pick list until the drop is undone', async () => {
    const scene = await open(make, { copies: [copy('c1')] })
    const { reservationId } = await placed(scene, 'anna')
    const ask = { patronId: 'anna', reservationId }
    await scene.backend.drop({ ask: 'drop', ...ask }, scene.by('anna'))
    expect((await scene.backend.desk.work('galvena', tuesday)).toFetch).toEqual([])
    await scene.backend.undrop({ ask: 'undrop', ...ask }, scene.by('anna'))
    expect((await scene.backend.desk.work('galvena', tuesday)).toFetch).toHaveLength(1)
  })

  it('carries on to the next when a reservation is dropped while its copy travels', async () => {
    const scene = await open(make, { copies: [copy('c1')] })
    const it = await placed(scene, 'anna', 'parventa')
    await scene.reserve('bruno', 'galinciems')
    await scene.backend.desk.reportFound(scene.staff(), it)
    await scene.backend.drop({ ask: 'drop', patronId: 'anna', ...it }, scene.by('anna'))
    scene.at('2026-06-02T08:00:00.000Z')
    await scene.backend.desk.passTime(scene.now())
    expect(await scene.only('bruno')).toMatchObject({ reservation: { state: 'in-transit' } })
    const arrived = await scene.backend.desk.receiveTransit(scene.staff(), { barcode: 'b-c1', branch: 'parventa' })
    expect(arrived).toMatchObject({ step: 'send', to: 'galinciems' })
  })

  it('has nobody approve a copy that is being fetched: it is found or missing', async () => {
    const scene = await open(make, { copies: [copy('c1')] })
    await placed(scene, 'anna')
    const requestId = (await scene.only('anna')).request?.id ?? ''
    expect(await scene.backend.desk.decide(scene.staff(), { requestId, approve: true })).toEqual({
      refusal: 'being-fetched',
    })
    expect(await scene.only('anna')).toMatchObject({
      reservation: { state: 'to-fetch' },
      request: { state: 'pending' },
    })
    const { requests } = await scene.backend.desk.work('galvena', tuesday)
    expect(requests).toMatchObject([{ request: { id: requestId }, reservation: { state: 'to-fetch' } }])
  })

  it('refuses a reservation by hand, and the copy goes on to the next', async () => {
    const scene = await open(make, { copies: [copy('c1')] })
    await placed(scene, 'anna')
    await scene.reserve('bruno')
    const requestId = (await scene.only('anna')).request?.id ?? ''
    const decision = { requestId, approve: false, comment: 'par lasītavas eksemplāru' }
    expect(await scene.backend.desk.decide(scene.staff(), decision)).toMatchObject({ decided: { state: 'refused' } })
    expect(await scene.only('bruno')).toMatchObject({ reservation: { state: 'to-fetch' } })
    expect(await scene.backend.reservations({ ask: 'reservations', patronId: 'anna' }, tuesday)).toEqual([])
  })

  it('shows each branch only its own work', async () => {
    const scene = await open(make, {
      copies: [copy('c1'), copy('c2', 'parventa')],
      reservations: waiting(['anna']).map((one) => ({ ...one, pickupPoint: 'parventa' })),
    })
    await scene.backend.desk.passTime(tuesday)
    expect((await scene.backend.desk.work('galvena', tuesday)).toFetch).toEqual([])
    expect((await scene.backend.desk.work('parventa', tuesday)).toFetch).toMatchObject([
      { barcode: 'b-c2', callNumber: 'L-1' },
    ])
  })
}
