/** At the shelves: kept longer, cleared away, searched for. */

import { expect, it } from 'vitest'
import { copy, type Make, open, type Scene, tuesday, waiting } from './scene.ts'

export function shelving(make: Make): void {
  /** Anna's copy stands ready; the others wait behind. */
  const readyForAnna = async (others: string[] = [], pickupPoint = 'galvena'): Promise<Scene> => {
    const line = waiting(['anna', ...others]).map((one) => (one.patronId === 'anna' ? one : { ...one, pickupPoint }))
    const scene = await open(make, { copies: [copy('c1')], reservations: line })
    await scene.backend.desk.checkIn(scene.staff(), { barcode: 'b-c1', branch: 'galvena' })
    return scene
  }
  const mine = { reservationId: 'wait-anna' }
  const shelf = (scene: Scene, branch = 'galvena') => scene.backend.desk.holdShelf(branch, scene.now())

  it('shows who a ready copy is for by name and the end of the card, and until when', async () => {
    const scene = await readyForAnna(['bruno'])
    expect(await shelf(scene)).toMatchObject({
      ready: [
        {
          ...{ barcode: 'b-c1', patron: { name: 'anna', cardEnds: 'anna' }, waiting: 1, keptLonger: false },
          reservation: { id: 'wait-anna', keepUntil: '2026-06-08T15:00:00.000Z' },
        },
      ],
      toClear: [],
    })
    expect(await shelf(scene, 'parventa')).toEqual({ ready: [], toClear: [] })
  })

  it('is kept longer by a librarian once; again, or when somebody waits, only with a comment', async () => {
    const scene = await readyForAnna()
    const keep = (comment?: string) =>
      scene.backend.desk.keepReady(scene.staff(), { ...mine, ...(comment === undefined ? {} : { comment }) })
    expect(await keep()).toMatchObject({ reservation: { state: 'ready', keepUntil: '2026-06-13T12:00:00.000Z' } })
    expect(await keep()).toEqual({ refusal: 'comment-needed', against: 'extend-twice' })
    expect(await keep('Slimo')).toMatchObject({ reservation: { keepUntil: '2026-06-19T15:00:00.000Z' } })
    await scene.reserve('bruno')
    expect(await keep()).toEqual({ refusal: 'comment-needed', against: 'someone-waits' })
    expect((await shelf(scene)).ready).toMatchObject([{ keptLonger: true, waiting: 1 }])
  })

  it('is not kept longer when it is not ready, or was dropped', async () => {
    const scene = await readyForAnna(['bruno'])
    const keep = (reservationId: string) => scene.backend.desk.keepReady(scene.staff(), { reservationId, comment: 'x' })
    expect(await keep('wait-bruno')).toEqual({ refusal: 'not-ready' })
    expect(await keep('nobody')).toEqual({ refusal: 'not-ready' })
    await scene.backend.drop({ ask: 'drop', patronId: 'anna', ...mine }, scene.by('anna'))
    expect(await keep('wait-anna')).toEqual({ refusal: 'not-ready' })
  })

  it('passes to the next at once when nobody came, without being cleared', async () => {
    const scene = await readyForAnna(['bruno'])
    scene.at('2026-06-08T15:00:00.000Z')
    await scene.backend.desk.passTime(scene.now())
    expect(await shelf(scene)).toMatchObject({ ready: [{ patron: { name: 'bruno' } }], toClear: [] })
  })

  it('is cleared home when nobody waits', async () => {
    const scene = await readyForAnna()
    const clear = (branch = 'galvena') => scene.backend.desk.clearShelf(scene.staff(), { barcode: 'b-c1', branch })
    expect(await clear()).toEqual({ refusal: 'not-to-clear' })
    scene.at('2026-06-08T15:00:00.000Z')
    await scene.backend.desk.passTime(scene.now())
    expect(await shelf(scene)).toMatchObject({ ready: [], toClear: [{ copy: { barcode: 'b-c1' } }] })
    expect(await clear('parventa')).toEqual({ refusal: 'not-to-clear' })
    expect(await clear()).toEqual({ step: 'shelve', copyId: 'c1' })
    expect(await clear()).toEqual({ refusal: 'not-to-clear' })
    expect(await shelf(scene)).toEqual({ ready: [], toClear: [] })
  })

  it('is cleared to whoever began to wait meanwhile, here or elsewhere', async () => {
    for (const [pickupPoint, step] of [
      ['galvena', 'hold-shelf'],
      ['parventa', 'send'],
    ]) {
      const scene = await readyForAnna()
      await scene.backend.drop({ ask: 'drop', patronId: 'anna', ...mine }, scene.by('anna'))
      scene.at('2026-06-02T08:00:00.000Z')
      await scene.backend.desk.passTime(scene.now())
      await scene.reserve('bruno', pickupPoint)
      expect(await scene.only('bruno')).toMatchObject({ reservation: { state: 'waiting' } })
      const input = { barcode: 'b-c1', branch: 'galvena' }
      expect(await scene.backend.desk.clearShelf(scene.staff('k'), input)).toMatchObject({
        ...{ step, reservation: { patronId: 'bruno' } },
      })
      expect(await scene.backend.desk.clearShelf(scene.staff('k'), input)).toMatchObject({ step })
    }
  })

  const missed = async (): Promise<Scene> => {
    const scene = await open(make, { copies: [copy('c1'), copy('c2', 'parventa')] })
    await scene.reserve('anna')
    await scene.backend.desk.reportMissing(scene.staff(), { reservationId: (await scene.only('anna')).reservation.id })
    return scene
  }
  const searched = { copyId: 'c1' }

  it('is searched for from the moment it was missed, until it is found after all', async () => {
    const scene = await missed()
    const { desk } = scene.backend
    expect(await desk.missing('galvena', tuesday)).toMatchObject([{ copy: { id: 'c1', missingSince: tuesday } }])
    expect(await desk.missing('parventa', tuesday)).toEqual([])
    scene.at('2026-06-03T07:00:00.000Z')
    expect(await desk.stillMissing(scene.staff(), searched)).toMatchObject({
      copy: { place: 'missing', missingSince: tuesday, searchedAt: '2026-06-03T07:00:00.000Z' },
    })
    expect(await desk.foundAfterAll(scene.staff(), searched)).toEqual({ step: 'shelve', copyId: 'c1' })
    expect(await desk.missing('galvena', scene.now())).toEqual([])
    const refused = { refusal: 'not-missing' }
    expect(await desk.foundAfterAll(scene.staff(), searched)).toEqual(refused)
    expect(await desk.stillMissing(scene.staff(), searched)).toEqual(refused)
    expect(await desk.giveUpSearch(scene.staff(), searched)).toEqual(refused)
    expect(await desk.foundAfterAll(scene.staff(), { copyId: 'none' })).toEqual({ refusal: 'unknown-barcode' })
  })

  it('found after all, it goes to whoever waits by then', async () => {
    const scene = await missed()
    await scene.reserve('bruno')
    expect(await scene.only('bruno')).toMatchObject({ reservation: { state: 'waiting' } })
    expect(await scene.backend.desk.foundAfterAll(scene.staff(), searched)).toMatchObject({
      ...{ step: 'hold-shelf', reservation: { patronId: 'bruno', state: 'ready' } },
    })
  })

  it('given up, it is lost, and no longer on the list', async () => {
    const scene = await missed()
    const { desk } = scene.backend
    const { copy: lost } = { copy: undefined, ...(await desk.giveUpSearch(scene.staff(), searched)) }
    expect(lost).toMatchObject({ id: 'c1', place: 'lost' })
    expect(lost).not.toHaveProperty('missingSince')
    expect(await desk.missing('galvena', scene.now())).toEqual([])
    expect(await desk.branchesOf(searched)).toEqual(['galvena'])
  })

  it('lists what is to be fetched in the order of the shelves', async () => {
    const numbers = ['L-10', '821.174-3 Bl 394', 'L-2', '82-93 Ro 502', '821.111 Ro 75', '159.9 Aa 1', '2 Aa 1']
    const scene = await open(make, {
      copies: numbers.map((callNumber, at) => copy(`c${at}`, 'galvena', { callNumber, place: 'missing' })),
    })
    expect((await scene.backend.desk.missing('galvena', tuesday)).map((line) => line.copy.callNumber)).toEqual([
      ...['159.9 Aa 1', '2 Aa 1', '82-93 Ro 502', '821.111 Ro 75', '821.174-3 Bl 394', 'L-2', 'L-10'],
    ])
  })
}
