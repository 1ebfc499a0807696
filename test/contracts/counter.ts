/** The desk with people in front of it: taking back, lost and damaged, claimed returns, bad scans. */

import { expect, it } from 'vitest'
import { addMinutes } from '../../bot/library/calendar.ts'
import { copy, lent, type Make, open, patron, type Scene, title, tuesday, waiting } from './scene.ts'

export function atTheCounter(make: Make): void {
  const at = (branch: string, barcode = 'b-c1') => ({ barcode, branch })
  const to = (patronId: string, barcode = 'b-c1') => ({ barcode, card: `card-${patronId}`, branch: 'galvena' })
  const undoOf = (done: object): string => {
    if (!('undo' in done)) throw new Error('it was refused')
    return String(done.undo)
  }
  const seen = async ({ backend }: Scene, ...who: string[]) =>
    await Promise.all(
      who.map(async (patronId) => ({
        loans: await backend.loans({ ask: 'loans', patronId }, tuesday),
        reservations: await backend.reservations({ ask: 'reservations', patronId }, tuesday),
      })),
    )

  it('a check-in taken back within its minute puts back the loan, its request and the whole queue', async () => {
    const scene = await open(make, {
      lent: [lent('c1', 'anna', '2026-06-09')],
      reservations: waiting(['bruno', 'cilda']),
      patrons: [patron('bruno', { fees: 900 })],
    })
    const { desk } = scene.backend
    const before = await seen(scene, 'anna', 'bruno', 'cilda')
    const done = await desk.checkIn(scene.staff(), at('galvena'))
    expect(done).toMatchObject({ step: 'hold-shelf', reservation: { patronId: 'cilda' } })
    const undo = undoOf(done)
    expect(await desk.done(undo, tuesday)).toMatchObject({
      deed: 'check-in',
      undone: false,
      checkIn: { step: 'hold-shelf' },
      loan: { id: 'loan-c1' },
      patron: { card: 'card-cilda' },
    })
    const back = await desk.undo(scene.staff('u1'), { undo })
    expect(back).toEqual({ undone: 'check-in', barcode: 'b-c1' })
    expect(await desk.undo(scene.staff('u1'), { undo })).toEqual(back)
    expect(await seen(scene, 'anna', 'bruno', 'cilda')).toEqual(before)
    expect(await desk.undo(scene.staff('u2'), { undo })).toEqual({ refusal: 'undo-over' })
    expect(await desk.checkIn(scene.staff(), at('galvena'))).toMatchObject({ reservation: { patronId: 'cilda' } })
  })

  it('a check-out taken back puts the reader’s reservation and copy back where they were', async () => {
    const scene = await open(make, {
      lent: [lent('c1', 'anna', '2026-06-09')],
      reservations: waiting(['bruno', 'cilda']),
    })
    const { desk } = scene.backend
    await desk.checkIn(scene.staff(), at('galvena'))
    const before = await seen(scene, 'bruno', 'cilda')
    const undo = undoOf(await desk.checkOut(scene.staff(), to('bruno')))
    expect(await seen(scene, 'bruno', 'cilda')).not.toEqual(before)
    expect(await desk.undo(scene.staff(), { undo })).toEqual({ undone: 'check-out', barcode: 'b-c1' })
    expect(await seen(scene, 'bruno', 'cilda')).toEqual(before)
    expect(await desk.checkOut(scene.staff(), to('bruno'))).toMatchObject({ loan: { patronId: 'bruno' } })
  })

  it('a copy free again after an undo goes to whoever began to wait meanwhile', async () => {
    const scene = await open(make, { copies: [copy('c1')] })
    const { desk } = scene.backend
    const undo = undoOf(await desk.checkOut(scene.staff(), to('anna')))
    await scene.reserve('bruno')
    await desk.undo(scene.staff(), { undo })
    expect(await scene.only('bruno')).toMatchObject({ reservation: { state: 'to-fetch' } })
    expect(await scene.backend.loans({ ask: 'loans', patronId: 'anna' }, tuesday)).toEqual([])
  })

  it('nothing is taken back after the minute, nor when the copy or its queue has moved on', async () => {
    const scene = await open(make, {
      lent: [lent('c1', 'anna', '2026-06-09')],
      reservations: waiting(['bruno', 'cilda']),
    })
    const { desk } = scene.backend
    const undo = undoOf(await desk.checkIn(scene.staff(), at('galvena')))
    const { reservation } = await scene.only('bruno')
    await scene.backend.pass({ ask: 'pass', patronId: 'bruno', reservationId: reservation.id }, scene.by('bruno'))
    expect(await desk.undo(scene.staff(), { undo })).toEqual({ refusal: 'undo-moved-on' })
    const again = undoOf(await desk.checkIn(scene.staff(), at('galvena')))
    scene.at(addMinutes(tuesday, 2))
    expect(await desk.undo(scene.staff(), { undo: again })).toEqual({ refusal: 'undo-over' })
    expect(await desk.undo(scene.staff(), { undo: 'none' })).toEqual({ refusal: 'undo-over' })
  })

  it('a damaged copy is lent no more: whose turn it was gets the next one, else hears that there is none', async () => {
    const scene = await open(make, { copies: [copy('c1'), copy('c2')] })
    const { desk } = scene.backend
    await scene.reserve('anna')
    const held = (await desk.work('galvena', tuesday)).toFetch[0]?.barcode ?? ''
    const other = held === 'b-c1' ? 'b-c2' : 'b-c1'
    const damaged = { loss: { is: 'damaged', damage: 'Izmirkusi' }, branch: 'galvena' } as const
    expect(await desk.giveUp(scene.staff(), { ...damaged, barcode: held })).toMatchObject({
      touched: [{ patronId: 'anna', state: 'to-fetch' }],
    })
    expect((await desk.work('galvena', tuesday)).toFetch).toMatchObject([{ barcode: other }])
    const lost = { barcode: other, branch: 'galvena', loss: { is: 'lost' } } as const
    expect(await desk.giveUp(scene.staff(), lost)).toMatchObject({ touched: [{ state: 'unfillable' }] })
    expect(await desk.checkIn(scene.staff(), at('galvena', held))).toEqual({ refusal: 'not-lendable' })
    expect(await desk.giveUp(scene.staff(), { ...lost, barcode: 'b-none' })).toEqual({ refusal: 'unknown-barcode' })
  })

  it('a copy that comes back damaged is no longer on loan; a lost one stays lent until it is back', async () => {
    const scene = await open(make, { lent: [lent('c1', 'anna', '2026-06-09'), lent('c2', 'bruno', '2026-06-09')] })
    const { desk } = scene.backend
    await desk.giveUp(scene.staff(), { ...at('galvena'), loss: { is: 'damaged', damage: 'Bez vāka' } })
    await desk.giveUp(scene.staff(), { ...at('galvena', 'b-c2'), loss: { is: 'lost' } })
    expect((await seen(scene, 'anna', 'bruno')).map(({ loans }) => loans.length)).toEqual([0, 1])
    expect(await desk.checkIn(scene.staff(), at('galvena', 'b-c2'))).toMatchObject({ step: 'shelve' })
  })

  it('“I returned it” is a task until somebody has looked; found is checked in, not found is not claimed again', async () => {
    const scene = await open(make, { lent: [lent('c1', 'anna', '2026-06-09'), lent('c2', 'anna', '2026-06-10')] })
    const { backend } = scene
    const claim = (loanIds: string[], who = 'anna') =>
      backend.claim({ ask: 'claim', patronId: who, loanIds }, scene.by(who))
    expect(await claim(['loan-c1', 'loan-c2', 'nothing'])).toMatchObject([
      { outcome: 'claimed', loan: { claimedAt: tuesday } },
      { outcome: 'claimed' },
      { outcome: 'unknown-loan' },
    ])
    expect(await claim(['loan-c1'], 'bruno')).toEqual([{ outcome: 'unknown-loan' }])
    const { desk } = backend
    expect((await desk.claims('galvena', tuesday)).map(({ loan }) => loan.id)).toEqual(['loan-c1', 'loan-c2'])
    expect(await desk.claims('parventa', tuesday)).toEqual([])
    expect(await desk.claimFound(scene.staff(), { loanId: 'loan-c1', branch: 'galvena' })).toMatchObject({
      step: 'shelve',
    })
    expect(await desk.claimNotFound(scene.staff(), { loanId: 'loan-c2' })).toMatchObject({ loan: { id: 'loan-c2' } })
    expect(await desk.claims('galvena', tuesday)).toEqual([])
    expect(await claim(['loan-c2'])).toMatchObject([{ outcome: 'not-found' }])
    expect(await desk.claimNotFound(scene.staff(), { loanId: 'loan-c2' })).toEqual({ refusal: 'unknown-loan' })
    expect(await desk.claimFound(scene.staff(), { loanId: 'loan-c1', branch: 'galvena' })).toEqual({
      refusal: 'unknown-loan',
    })
  })

  it('two scans run together do nothing and are named; so are a card and a barcode', async () => {
    const scene = await open(make, { copies: [copy('c1'), copy('c2')] })
    const { desk } = scene.backend
    const together = { refusal: 'scans-run-together', first: 'b-c1', second: 'b-c2' }
    expect(await desk.checkIn(scene.staff(), at('galvena', 'b-c1b-c2'))).toEqual(together)
    expect(await desk.checkIn(scene.staff(), at('galvena', 'b-c1 b-c2'))).toEqual(together)
    expect(await desk.checkOut(scene.staff(), to('anna', 'b-c1b-c1'))).toMatchObject({ second: 'b-c1' })
    expect(await desk.checkOut(scene.staff(), to('annab-c1', 'b-c1'))).toMatchObject({ first: 'card-anna' })
    expect(await desk.borrower('card-annab-c2', tuesday)).toMatchObject({ refusal: 'scans-run-together' })
  })

  it('says of a card what a librarian has to know before lending', async () => {
    const scene = await open(make, {
      lent: [lent('c1', 'anna', '2026-05-01'), lent('c2', 'bruno', '2026-06-09', { titleId: 'other' })],
      titles: [title('raudupiete'), title('other', { title: 'Zvejnieka dēls' })],
      reservations: waiting(['anna'], { titleId: 'other' }),
      patrons: [patron('anna', { blocked: true, fees: 120 })],
    })
    const { desk } = scene.backend
    expect(await desk.borrower('card-anna', tuesday)).toMatchObject({
      patron: { name: 'anna', fees: 120 },
      overdue: 1,
      against: { refusal: 'card-blocked' },
      loans: [{ loan: { id: 'loan-c1' } }],
      ready: [],
    })
    expect(await desk.borrower('card-none', tuesday)).toEqual({ refusal: 'unknown-card' })
  })
}
