/** Over the desk: what a check-in says to do, and whom a check-out may lend to. */

import { expect, it } from 'vitest'
import { copy, lent, type Make, open, patron, title, tuesday, waiting } from './scene.ts'

export function checkingInAndOut(make: Make): void {
  const at = (branch: string, barcode = 'b-c1') => ({ barcode, branch })
  const to = (patronId: string, barcode = 'b-c1') => ({ barcode, card: `card-${patronId}`, branch: 'galvena' })

  it('shelves a copy nobody waits for, and sends one that belongs elsewhere home', async () => {
    const scene = await open(make, { lent: [lent('c1', 'anna', '2026-06-09'), lent('c2', 'anna', '2026-06-09')] })
    expect(await scene.backend.desk.checkIn(scene.staff(), at('galvena'))).toMatchObject({
      step: 'shelve',
      copyId: 'c1',
    })
    const sent = await scene.backend.desk.checkIn(scene.staff(), at('parventa', 'b-c2'))
    expect(sent).toMatchObject({ step: 'send', copyId: 'c2', to: 'galvena' })
    expect((await scene.backend.desk.work('galvena', tuesday)).goingHome).toMatchObject([
      { barcode: 'b-c2', from: 'parventa', to: 'galvena' },
    ])
    expect(await scene.backend.loans({ ask: 'loans', patronId: 'anna' }, tuesday)).toEqual([])
    const home = await scene.backend.desk.receiveTransit(scene.staff(), at('galvena', 'b-c2'))
    expect(home).toMatchObject({ step: 'shelve', copyId: 'c2' })
  })

  it('does not offer a copy that is still on its way home as free', async () => {
    const scene = await open(make, { lent: [lent('c1', 'anna', '2026-06-09')] })
    await scene.backend.desk.checkIn(scene.staff(), at('parventa'))
    expect(await scene.reserve('bruno')).toMatchObject({ reservation: { state: 'waiting' } })
    const home = await scene.backend.desk.receiveTransit(scene.staff(), at('galvena'))
    expect(home).toMatchObject({ step: 'hold-shelf', reservation: { patronId: 'bruno', state: 'ready' } })
  })

  it('sends a returned copy to the pickup point of whoever is next, and says nothing of ready yet', async () => {
    const reservations = waiting(['bruno'], { pickupPoint: 'parventa' })
    const scene = await open(make, { lent: [lent('c1', 'anna', '2026-06-09')], reservations })
    expect(await scene.backend.desk.checkIn(scene.staff(), at('galvena'))).toMatchObject({
      step: 'send',
      to: 'parventa',
      reservation: { state: 'in-transit', patronId: 'bruno' },
    })
  })

  it('closes the renewal request of a loan that came back', async () => {
    const scene = await open(make, { lent: [lent('c1', 'anna', '2026-06-05')] })
    await scene.backend.renew({ ask: 'renew', patronId: 'anna', loanIds: ['loan-c1'] }, scene.by('anna'))
    const [open1] = (await scene.backend.desk.work('galvena', tuesday)).requests
    await scene.backend.desk.checkIn(scene.staff(), at('galvena'))
    expect((await scene.backend.desk.work('galvena', tuesday)).requests).toEqual([])
    const decision = { requestId: open1?.request.id ?? '', approve: true }
    expect(await scene.backend.desk.decide(scene.staff(), decision)).toMatchObject({
      refusal: 'already-decided',
      state: 'withdrawn',
    })
  })

  it('lends for fourteen days, to the next open day of the branch', async () => {
    const scene = await open(make, { copies: [copy('c1'), copy('c2')] })
    expect(await scene.backend.desk.checkOut(scene.staff(), to('anna'))).toMatchObject({
      loan: { patronId: 'anna', branch: 'galvena', lentAt: tuesday, dueAt: '2026-06-16', renewals: 0 },
      moved: false,
    })
    scene.at('2026-06-09T07:00:00.000Z')
    expect(await scene.backend.desk.checkOut(scene.staff(), to('bruno', 'b-c2'))).toMatchObject({
      loan: { dueAt: '2026-06-25' },
      moved: true,
    })
    expect(await scene.backend.loans({ ask: 'loans', patronId: 'anna' }, scene.now())).toHaveLength(1)
  })

  it('counts a reservation as collected when its patron takes the copy home', async () => {
    const scene = await open(make, {
      lent: [lent('c1', 'anna', '2026-06-09')],
      reservations: waiting(['bruno', 'cilda']),
    })
    await scene.backend.desk.checkIn(scene.staff(), at('galvena'))
    const given = await scene.backend.desk.checkOut(scene.staff(), to('cilda'))
    expect(given).toEqual({ refusal: 'held-for-someone-else', reservationId: 'wait-bruno' })
    expect(await scene.backend.desk.checkOut(scene.staff(), to('bruno'))).toMatchObject({ loan: { patronId: 'bruno' } })
    expect(await scene.backend.reservations({ ask: 'reservations', patronId: 'bruno' }, tuesday)).toEqual([])
    expect(await scene.positions('cilda')).toEqual([1])
  })

  it('lets a check-out win over a pickup deadline that passed meanwhile', async () => {
    const scene = await open(make, { lent: [lent('c1', 'anna', '2026-06-09')], reservations: waiting(['bruno']) })
    await scene.backend.desk.checkIn(scene.staff(), at('galvena'))
    scene.at('2026-06-08T15:00:01.000Z')
    expect(await scene.backend.desk.checkOut(scene.staff(), to('bruno'))).toMatchObject({ loan: { patronId: 'bruno' } })
    expect(await scene.backend.desk.passTime(scene.now())).toEqual({ ended: 0 })
  })

  it('frees the copy that was to be fetched when its patron takes another from the shelf', async () => {
    const scene = await open(make, { copies: [copy('c1'), copy('c2')] })
    await scene.reserve('anna')
    const [fetched] = (await scene.backend.desk.work('galvena', tuesday)).toFetch
    const other = fetched?.barcode === 'b-c1' ? 'b-c2' : 'b-c1'
    await scene.backend.desk.checkOut(scene.staff(), to('anna', other))
    expect(await scene.backend.reservations({ ask: 'reservations', patronId: 'anna' }, tuesday)).toEqual([])
    expect(await scene.reserve('bruno')).toMatchObject({ reservation: { state: 'to-fetch' } })
  })

  it('lends nothing that is lent, held, unknown or for the reading room', async () => {
    const scene = await open(make, {
      lent: [lent('c1', 'anna', '2026-06-09')],
      copies: [copy('hall', 'galvena', { itemType: 'lasitava' })],
    })
    const lend = (input: { barcode: string; card: string; branch: string }) =>
      scene.backend.desk.checkOut(scene.staff(), input)
    expect(await lend(to('anna'))).toEqual({ refusal: 'already-lent-to-them', loanId: 'loan-c1' })
    expect(await lend(to('bruno'))).toEqual({ refusal: 'lent-to-someone-else', loanId: 'loan-c1' })
    expect(await lend(to('bruno', 'b-hall'))).toEqual({ refusal: 'not-lendable' })
    expect(await lend(to('bruno', 'b-none'))).toEqual({ refusal: 'unknown-barcode' })
    expect(await lend(to('nobody'))).toEqual({ refusal: 'unknown-card' })
    expect(await scene.backend.desk.checkIn(scene.staff(), at('galvena', 'b-none'))).toEqual({
      refusal: 'unknown-barcode',
    })
  })

  const overdue = ['o1', 'o2', 'o3'].map((id) => lent(id, 'anna', '2026-05-10', { titleId: 'other' }))

  it.each([
    [{ expires: '2026-06-01' }, { refusal: 'card-expired', expired: '2026-06-01' }],
    [{ blocked: true }, { refusal: 'card-blocked' }],
    [{ fees: 501 }, { refusal: 'fees-over-limit', fees: 501, limit: 500 }],
    [{}, { refusal: 'too-many-overdue', overdue: 3, limit: 2 }],
  ])('needs a comment to lend against the rules: %o', async (standing, refusal) => {
    const titles = [title('raudupiete'), title('other')]
    const scene = await open(make, { titles, copies: [copy('c1')], patrons: [patron('anna', standing)], lent: overdue })
    expect(await scene.backend.desk.checkOut(scene.staff(), to('anna'))).toEqual(refusal)
    const lend = { ...to('anna'), comment: 'atļāva vadītāja' }
    expect(await scene.backend.desk.checkOut(scene.staff(), lend)).toMatchObject({ loan: { patronId: 'anna' } })
  })

  it('does not lend a copy past those who wait, except with a comment', async () => {
    const scene = await open(make, {
      copies: [copy('c1', 'galvena', { place: 'missing' })],
      lent: [lent('c2', 'dace', '2026-06-09')],
      reservations: waiting(['anna']),
    })
    expect(await scene.backend.desk.checkOut(scene.staff(), to('bruno'))).toEqual({
      refusal: 'others-wait',
      waiting: 1,
    })
    expect(await scene.backend.desk.checkOut(scene.staff(), to('anna'))).toMatchObject({ loan: { patronId: 'anna' } })
  })

  it('does a check-out with the same key once', async () => {
    const scene = await open(make, { copies: [copy('c1')] })
    const first = await scene.backend.desk.checkOut(scene.staff('k'), to('anna'))
    expect(await scene.backend.desk.checkOut(scene.staff('k'), to('anna'))).toEqual(first)
  })

  it('sets another due date when a librarian says so', async () => {
    const scene = await open(make, { lent: [lent('c1', 'anna', '2026-06-09')] })
    const change = { loanId: 'loan-c1', dueAt: '2026-06-20', comment: 'slimnīca' }
    expect(await scene.backend.desk.changeDueAt(scene.staff(), change)).toMatchObject({ loan: { dueAt: '2026-06-20' } })
    expect(await scene.backend.loans({ ask: 'loans', patronId: 'anna' }, tuesday)).toMatchObject([
      { loan: { dueAt: '2026-06-20', renewals: 0 } },
    ])
    const none = await scene.backend.desk.changeDueAt(scene.staff(), { ...change, loanId: 'nothing' })
    expect(none).toEqual({ refusal: 'unknown-loan' })
  })
}
