/** What a patron may change: drop and undo, suspend, another pickup point, a longer stay on the hold shelf. */

import { expect, it } from 'vitest'
import { copy, lent, type Make, open, type Scene, tuesday, waiting } from './scene.ts'

const mine = { patronId: 'anna', reservationId: 'wait-anna' }

export function changing(make: Make): void {
  const queued = (patronIds: string[], copies = [lent('c1', 'fricis', '2026-06-09')]) =>
    open(make, { lent: copies, reservations: waiting(patronIds) })

  it('keeps the place of a dropped reservation for fifteen minutes, and serves others meanwhile', async () => {
    const scene = await queued(['anna', 'bruno'])
    const dropped = await scene.backend.drop({ ask: 'drop', ...mine }, scene.by('anna'))
    expect(dropped).toMatchObject({
      line: { reservation: { state: 'waiting', droppedUntil: '2026-06-02T07:15:00.000Z' } },
    })
    expect(await scene.positions('bruno')).toEqual([1])
    await scene.backend.desk.checkIn(scene.staff(), { barcode: 'b-c1', branch: 'galvena' })
    expect(await scene.only('bruno')).toMatchObject({ reservation: { state: 'ready' } })
  })

  it('gives the place back when the drop is undone in time, and not after', async () => {
    const scene = await queued(['anna', 'bruno'])
    await scene.backend.drop({ ask: 'drop', ...mine }, scene.by('anna'))
    scene.at('2026-06-02T07:14:59.000Z')
    const undone = await scene.backend.undrop({ ask: 'undrop', ...mine }, scene.by('anna'))
    expect(undone).toMatchObject({ line: { position: 1 } })
    expect(undone).not.toHaveProperty('line.reservation.droppedUntil')
    await scene.backend.drop({ ask: 'drop', ...mine }, scene.by('anna'))
    scene.at('2026-06-02T07:29:59.000Z')
    expect(await scene.backend.undrop({ ask: 'undrop', ...mine }, scene.by('anna'))).toEqual({
      refusal: 'undo-too-late',
    })
    expect(await scene.backend.desk.passTime(scene.now())).toEqual({ ended: 1 })
    expect(await scene.backend.undrop({ ask: 'undrop', ...mine }, scene.by('anna'))).toEqual({
      refusal: 'undo-too-late',
    })
    expect(await scene.positions('bruno')).toEqual([1])
  })

  it('gives a copy that came back during the grace to whoever undoes the drop', async () => {
    const scene = await queued(['anna'])
    await scene.backend.drop({ ask: 'drop', ...mine }, scene.by('anna'))
    const back = await scene.backend.desk.checkIn(scene.staff(), { barcode: 'b-c1', branch: 'galvena' })
    expect(back).toMatchObject({ step: 'shelve' })
    const undone = await scene.backend.undrop({ ask: 'undrop', ...mine }, scene.by('anna'))
    expect(undone).toMatchObject({ line: { reservation: { state: 'to-fetch' }, position: 0 } })
  })

  it('takes reserving the same title again within the grace for an undo', async () => {
    const scene = await queued(['anna', 'bruno'])
    await scene.backend.drop({ ask: 'drop', ...mine }, scene.by('anna'))
    expect(await scene.reserve('anna', 'parventa')).toMatchObject({
      reservation: { id: 'wait-anna', seq: 1, pickupPoint: 'parventa' },
      position: 1,
    })
  })

  it('offers a title dropped a moment ago as one to take back', async () => {
    const scene = await queued(['anna', 'bruno'])
    const offer = { ask: 'offer', patronId: 'anna', titleId: 'raudupiete' } as const
    await scene.backend.drop({ ask: 'drop', ...mine }, scene.by('anna'))
    expect(await scene.backend.offer(offer, scene.now())).toMatchObject({ dropped: 'wait-anna' })
    scene.at('2026-06-02T07:15:00.000Z')
    expect(await scene.backend.offer(offer, scene.now())).not.toHaveProperty('dropped')
  })

  it('starts at the end of the queue when the title is reserved again after the grace', async () => {
    const scene = await queued(['anna', 'bruno'])
    await scene.backend.drop({ ask: 'drop', ...mine }, scene.by('anna'))
    scene.at('2026-06-02T07:15:00.000Z')
    expect(await scene.reserve('anna')).toMatchObject({ reservation: { state: 'waiting' }, position: 2 })
  })

  it('keeps the copy of a dropped reservation too, then gives it to the next', async () => {
    const scene = await open(make, { copies: [copy('c1')] })
    await scene.reserve('anna')
    await scene.reserve('bruno')
    const { reservation } = await scene.only('anna')
    await scene.backend.drop({ ask: 'drop', patronId: 'anna', reservationId: reservation.id }, scene.by('anna'))
    expect(await scene.only('bruno')).toMatchObject({ reservation: { state: 'waiting' }, position: 1 })
    scene.at('2026-06-02T07:15:00.000Z')
    await scene.backend.desk.passTime(scene.now())
    expect(await scene.only('bruno')).toMatchObject({ reservation: { state: 'to-fetch' } })
    expect((await scene.backend.desk.work('galvena', scene.now())).requests).toEqual([])
  })

  it('puts a dropped ready copy that nobody waits for on the list to clear, and shelves it at check-in', async () => {
    const scene = await queued(['anna'])
    await scene.backend.desk.checkIn(scene.staff(), { barcode: 'b-c1', branch: 'galvena' })
    await scene.backend.drop({ ask: 'drop', ...mine }, scene.by('anna'))
    scene.at('2026-06-02T07:15:00.000Z')
    await scene.backend.desk.passTime(scene.now())
    expect((await scene.backend.desk.work('galvena', scene.now())).toClear).toMatchObject([{ barcode: 'b-c1' }])
    expect(await scene.reserve('bruno')).toMatchObject({ reservation: { state: 'waiting' } })
    const cleared = await scene.backend.desk.checkIn(scene.staff(), { barcode: 'b-c1', branch: 'galvena' })
    expect(cleared).toMatchObject({ step: 'hold-shelf', reservation: { patronId: 'bruno' } })
  })

  it('drops once: dropping again does not lengthen the grace', async () => {
    const scene = await queued(['anna'])
    await scene.backend.drop({ ask: 'drop', ...mine }, scene.by('anna'))
    scene.at('2026-06-02T07:10:00.000Z')
    expect(await scene.backend.drop({ ask: 'drop', ...mine }, scene.by('anna'))).toMatchObject({
      line: { reservation: { droppedUntil: '2026-06-02T07:15:00.000Z' } },
    })
  })

  it('steps over a suspended reservation until its day, and keeps its place', async () => {
    const scene = await queued(
      ['anna', 'bruno'],
      [lent('c1', 'fricis', '2026-06-09'), lent('c2', 'egils', '2026-06-09')],
    )
    const until = '2026-06-10'
    await scene.backend.suspend({ ask: 'suspend', ...mine, until }, scene.by('anna'))
    expect(await scene.positions('bruno')).toEqual([1])
    await scene.backend.desk.checkIn(scene.staff(), { barcode: 'b-c1', branch: 'galvena' })
    expect(await scene.only('bruno')).toMatchObject({ reservation: { state: 'ready' } })
    expect(await scene.backend.desk.checkIn(scene.staff(), { barcode: 'b-c2', branch: 'galvena' })).toMatchObject({
      step: 'shelve',
    })
    scene.at('2026-06-09T20:59:00.000Z')
    await scene.backend.desk.passTime(scene.now())
    expect(await scene.only('anna')).toMatchObject({ reservation: { state: 'waiting' } })
    scene.at('2026-06-09T21:00:00.000Z')
    await scene.backend.desk.passTime(scene.now())
    expect(await scene.only('anna')).toMatchObject({ reservation: { state: 'to-fetch' } })
  })

  it('lets a suspended reservation be taken up again at once', async () => {
    const scene = await queued(['anna'])
    await scene.backend.suspend({ ask: 'suspend', ...mine, until: '2026-07-01' }, scene.by('anna'))
    await scene.backend.desk.checkIn(scene.staff(), { barcode: 'b-c1', branch: 'galvena' })
    const resumed = await scene.backend.suspend({ ask: 'suspend', ...mine }, scene.by('anna'))
    expect(resumed).toMatchObject({ line: { reservation: { state: 'to-fetch' } } })
  })

  it('suspends for at most a year, into the future, and not once a copy is held', async () => {
    const scene = await queued(['anna'])
    const until = (day: string) => scene.backend.suspend({ ask: 'suspend', ...mine, until: day }, scene.by('anna'))
    expect(await until('2026-06-02')).toEqual({ refusal: 'suspend-in-past' })
    expect(await until('2027-06-03')).toEqual({ refusal: 'suspend-too-long', maxDays: 365, latest: '2027-06-02' })
    expect(await until('2027-06-02')).toMatchObject({ line: { reservation: { suspendedUntil: '2027-06-02' } } })
    await scene.backend.suspend({ ask: 'suspend', ...mine }, scene.by('anna'))
    await scene.backend.desk.checkIn(scene.staff(), { barcode: 'b-c1', branch: 'galvena' })
    expect(await until('2026-06-20')).toEqual({ refusal: 'suspend-too-late', state: 'ready', behind: 'nobody' })
  })

  it('changes the pickup point until the copy is on its way', async () => {
    const scene = await open(make, { copies: [copy('c1')] })
    await scene.reserve('anna')
    const { reservation } = await scene.only('anna')
    const move = (pickupPoint: string) =>
      scene.backend.pickup(
        { ask: 'pickup', patronId: 'anna', reservationId: reservation.id, pickupPoint },
        scene.by('anna'),
      )
    expect(await move('nowhere')).toMatchObject({ refusal: 'pickup-not-possible', pickupPoint: 'nowhere' })
    expect(await move('parventa')).toMatchObject({
      line: { reservation: { pickupPoint: 'parventa', state: 'to-fetch' } },
    })
    await scene.backend.desk.reportFound(scene.staff(), { reservationId: reservation.id })
    expect(await move('galvena')).toEqual({ refusal: 'pickup-too-late', pickupPoint: 'parventa' })
  })

  const readyForAnna = async (others: string[] = []): Promise<Scene> => {
    const scene = await queued(['anna', ...others])
    await scene.backend.desk.checkIn(scene.staff(), { barcode: 'b-c1', branch: 'galvena' })
    return scene
  }

  it('keeps a ready copy five open days more, once, when nobody waits', async () => {
    const scene = await readyForAnna()
    expect(await scene.only('anna')).toMatchObject({ reservation: { keepUntil: '2026-06-08T15:00:00.000Z' } })
    const extend = () => scene.backend.extend({ ask: 'extend', ...mine }, scene.by('anna'))
    expect(await extend()).toMatchObject({ line: { reservation: { keepUntil: '2026-06-13T12:00:00.000Z' } } })
    expect(await extend()).toEqual({ refusal: 'extend-twice', keepUntil: '2026-06-13T12:00:00.000Z' })
  })

  it('does not keep it longer when somebody waits for it, or when it is not ready', async () => {
    const scene = await readyForAnna(['bruno'])
    expect(await scene.backend.extend({ ask: 'extend', ...mine }, scene.by('anna'))).toEqual({
      refusal: 'extend-someone-waits',
      waiting: 1,
    })
    const other = { patronId: 'bruno', reservationId: 'wait-bruno' }
    expect(await scene.backend.extend({ ask: 'extend', ...other }, scene.by('bruno'))).toEqual({
      refusal: 'extend-not-ready',
    })
  })

  it('knows nothing of another patron’s reservation', async () => {
    const scene = await queued(['anna'])
    const theirs = { patronId: 'bruno', reservationId: 'wait-anna' }
    const none = { refusal: 'no-such-reservation' }
    expect(await scene.backend.drop({ ask: 'drop', ...theirs }, scene.by('bruno'))).toEqual(none)
    expect(await scene.backend.undrop({ ask: 'undrop', ...theirs }, scene.by('bruno'))).toEqual(none)
    expect(await scene.backend.pass({ ask: 'pass', ...theirs }, scene.by('bruno'))).toEqual(none)
    expect(await scene.backend.extend({ ask: 'extend', ...theirs, reservationId: 'x' }, scene.by('bruno'))).toEqual(
      none,
    )
  })

  it('says what became of a reservation that is over', async () => {
    const scene = await readyForAnna()
    await scene.backend.desk.checkOut(scene.staff(), { barcode: 'b-c1', card: 'card-anna', branch: 'galvena' })
    const over = { refusal: 'reservation-over', state: 'collected' }
    expect(await scene.backend.drop({ ask: 'drop', ...mine }, scene.by('anna'))).toEqual(over)
    expect(await scene.backend.undrop({ ask: 'undrop', ...mine }, scene.by('anna'))).toEqual(over)
    expect(await scene.backend.reservations({ ask: 'reservations', patronId: 'anna' }, tuesday)).toEqual([])
  })
}
