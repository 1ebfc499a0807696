import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { builtin } from '../../../bot/ils/builtin/builtin.ts'
import { seedRows } from '../../../bot/ils/builtin/seed.ts'
import type { Act, Backend } from '../../../bot/ports.ts'
import type { Database } from '../../../prisma/client.ts'
import { copy, lent, patron, type Rows, seedOf, title, tuesday, waiting } from '../../contracts/scene.ts'
import { emptied } from '../../support/emptied.ts'
import { onPostgres } from '../../support/engines.ts'

onPostgres((engine) => {
  let database: Database
  let backend: Backend
  const statements: string[] = []
  beforeAll(async () => {
    database = await engine.fresh({ onStatement: (text) => statements.push(text) })
  })
  afterAll(() => database.close())
  beforeEach(() => emptied(database))

  const lay = async (rows: Rows): Promise<void> => {
    await seedRows(database, seedOf(rows))
    backend = builtin(database, { ids: randomUUID, pepper: 'none' })
  }
  const by = (patronId: string, key?: string): Act => ({
    now: tuesday,
    actor: { by: 'patron', patronId, channel: 'telegram' },
    ...(key === undefined ? {} : { key }),
  })
  const staff: Act = { now: tuesday, actor: { by: 'staff', staffId: 'librarian' } }
  const reserve = (patronId: string, titleId = 'raudupiete', key?: string) =>
    backend.reserve({ ask: 'reserve', patronId, titleId, pickupPoint: 'galvena' }, by(patronId, key))
  const linesOf = (patronId: string) => backend.reservations({ ask: 'reservations', patronId }, tuesday)

  it('gives the last copy to one of twenty and places 1 to 19 to the others', async () => {
    const many = Array.from({ length: 20 }, (_, index) => patron(`p${index}`))
    await lay({ copies: [copy('c1')], patrons: many })
    await Promise.all(many.map(({ id }) => reserve(id)))
    const lines = (await Promise.all(many.map(({ id }) => linesOf(id)))).flat()
    expect(lines.filter(({ reservation }) => reservation.state === 'to-fetch')).toHaveLength(1)
    const waits = lines.filter(({ reservation }) => reservation.state === 'waiting')
    expect(waits.map(({ position }) => position).toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: 19 }, (_, index) => index + 1),
    )
    const bySeq = waits.toSorted((a, b) => a.reservation.seq - b.reservation.seq)
    expect(bySeq.map(({ position }) => position)).toEqual(Array.from({ length: 19 }, (_, index) => index + 1))
  })

  it('lets one of a renewal and a new reservation go first, and gives the other the reason, fifty times', async () => {
    const loans = Array.from({ length: 50 }, (_, index) => ({ id: `t${index}`, loanId: `loan-c${index}` }))
    await lay({
      settings: { renewalDecision: 'rules', maxReservations: 100 },
      titles: loans.map(({ id }) => title(id)),
      lent: loans.map(({ id }, index) => lent(`c${index}`, 'anna', '2026-06-05', { titleId: id })),
    })
    for (const { id, loanId } of loans) {
      const renewal = () => backend.renew({ ask: 'renew', patronId: 'anna', loanIds: [loanId] }, by('anna'))
      const [[renewed], placed] = await Promise.all([renewal(), reserve('bruno', id)])
      if (!('reservation' in placed)) throw new Error(`not placed: ${placed.refusal}`)
      expect(placed.reservation.state).toBe('waiting')
      // Whoever came second saw what the first one did: the estimate speaks of the new date, or the renewal is refused.
      if (renewed?.outcome === 'renewed') expect(placed.estimate.dueDates).toEqual(['2026-06-19'])
      else {
        expect(renewed).toMatchObject({ outcome: 'refused', refusal: { refusal: 'someone-waits', waiting: 1 } })
        expect(placed.estimate.dueDates).toEqual(['2026-06-05'])
      }
    }
  })

  it('hands a copy to the next or to its shelf, never to both, when it is returned, reserved and dropped at once', async () => {
    const ids = Array.from({ length: 20 }, (_, index) => `t${index}`)
    await lay({
      settings: { maxReservations: 100 },
      titles: ids.map((id) => title(id)),
      lent: ids.map((id) => lent(id, 'fricis', '2026-06-09', { titleId: id })),
      reservations: ids.flatMap((id, index) =>
        ['anna', 'bruno'].flatMap((who, place) =>
          waiting([who], { id: `${id}-${who}`, titleId: id, seq: 1 + index * 2 + place }),
        ),
      ),
    })
    for (const id of ids) {
      await Promise.all([
        backend.desk.checkIn(staff, { barcode: `b-${id}`, branch: 'galvena' }),
        backend.drop({ ask: 'drop', patronId: 'anna', reservationId: `${id}-anna` }, by('anna')),
        reserve('cilda', id),
      ])
    }
    await backend.desk.passTime('2026-06-02T08:00:00.000Z')
    const lines = await linesOf('bruno')
    expect(lines.map(({ reservation }) => reservation.state)).toEqual(ids.map(() => 'ready'))
    expect(await linesOf('anna')).toEqual([])
    expect((await linesOf('cilda')).map(({ position }) => position)).toEqual(ids.map(() => 1))
    expect((await backend.desk.work('galvena', tuesday)).ready).toHaveLength(20)
  })

  it('keeps to five reservations however many are asked for at once', async () => {
    const titles = Array.from({ length: 10 }, (_, index) => title(`t${index}`))
    await lay({ titles, copies: titles.map(({ id }) => copy(`c-${id}`, 'galvena', { titleId: id })) })
    const placed = await Promise.all(titles.map(({ id }) => reserve('anna', id)))
    expect(placed.filter((one) => 'reservation' in one)).toHaveLength(5)
    expect(placed.filter((one) => 'refusal' in one && one.refusal === 'too-many-reservations')).toHaveLength(5)
    expect(await linesOf('anna')).toHaveLength(5)
  })

  it('renews many loans for many patrons at once, whatever order they name them in', async () => {
    const titles = ['t1', 't2', 't3', 't4'].map((id) => title(id))
    const people = ['anna', 'bruno', 'cilda', 'dace']
    await lay({
      settings: { renewalDecision: 'rules' },
      titles,
      lent: people.flatMap((who) => titles.map(({ id }) => lent(`${who}-${id}`, who, '2026-06-05', { titleId: id }))),
    })
    const all = await Promise.all(
      people.map((who, turn) => {
        const loanIds = titles.map(({ id }) => `loan-${who}-${id}`)
        return backend.renew(
          { ask: 'renew', patronId: who, loanIds: turn % 2 ? loanIds.toReversed() : loanIds },
          by(who),
        )
      }),
    )
    expect(all.flat().map(({ outcome }) => outcome)).toEqual(Array.from({ length: 16 }, () => 'renewed'))
  })

  it('has one effect and one answer for a key that comes twice at once', async () => {
    await lay({ copies: [copy('c1'), copy('c2')] })
    const answers = await Promise.all(Array.from({ length: 8 }, () => reserve('anna', 'raudupiete', '7:1')))
    for (const answer of answers) expect(answer).toEqual(answers[0])
    expect(answers[0]).toMatchObject({ reservation: { state: 'to-fetch' }, request: { state: 'pending' } })
    expect((await backend.desk.work('galvena', tuesday)).toFetch).toHaveLength(1)
    await expect(reserve('bruno', 'raudupiete', '7:1')).rejects.toThrow('kept for another ask')
  })

  it('reads an account in one round trip', async () => {
    await lay({
      lent: [lent('c1', 'anna', '2026-06-05'), lent('c2', 'bruno', '2026-06-05')],
      reservations: waiting(['cilda']),
    })
    await backend.loans({ ask: 'loans', patronId: 'anna' }, tuesday)
    const tripsOf = async (read: () => Promise<unknown>) => {
      statements.length = 0
      await read()
      return statements.length
    }
    const patronId = 'anna'
    expect(await tripsOf(() => backend.loans({ ask: 'loans', patronId }, tuesday))).toBe(1)
    expect(await tripsOf(() => backend.reservations({ ask: 'reservations', patronId: 'cilda' }, tuesday))).toBe(1)
    expect(await tripsOf(() => backend.offer({ ask: 'offer', patronId, titleId: 'raudupiete' }, tuesday))).toBe(1)
    expect(await tripsOf(() => backend.title({ ask: 'title', titleId: 'raudupiete' }))).toBe(1)
    expect(await tripsOf(() => backend.library())).toBe(1)
    expect(await tripsOf(() => backend.search({ ask: 'search', query: 'raudup', offset: 0, limit: 5 }))).toBe(1)
  })

  it('hears of a changed library at the next question', async () => {
    await lay({ lent: [lent('c1', 'anna', '2026-06-05')] })
    expect(await backend.loans({ ask: 'loans', patronId: 'anna' }, tuesday)).toMatchObject([{ waiting: 0 }])
    await database.sql(`UPDATE library SET settings = settings || '{"maxRenewals": 0}'`)
    expect(await backend.loans({ ask: 'loans', patronId: 'anna' }, tuesday)).toMatchObject([
      { against: { refusal: 'renewed-too-often', limit: 0 } },
    ])
  })
})
