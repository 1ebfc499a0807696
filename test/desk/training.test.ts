import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { perform } from '../../bot/desk/deed.ts'
import { trainingDeeds } from '../../bot/desk/training-deeds.ts'
import type { Database } from '../../prisma/client.ts'
import { type ConsoleScene, openConsoleScene } from '../support/console-scene.ts'
import { onEachEngine } from '../support/engines.ts'

const { trainings, addTrainings, cancelTraining, decideBooking } = trainingDeeds

onEachEngine((engine) => {
  let database: Database
  let scene: ConsoleScene
  beforeAll(async () => {
    database = await engine.fresh()
    scene = await openConsoleScene(database)
  })
  beforeEach(() => scene.again())
  afterAll(() => database.close())

  const asking = async (username: string, key?: string) => ({
    staff: await scene.staff(username),
    now: scene.clock.now(),
    ...(key !== undefined && { key }),
  })
  const patron = (card: string) => {
    const patronId = `p${card}`
    const act = (key?: string) =>
      ({
        now: scene.clock.now(),
        actor: { by: 'patron', patronId, channel: 'sms' },
        ...(key !== undefined && { key }),
      }) as const
    return {
      ask: (slotId: string, key?: string) =>
        scene.backend['ask-training']({ ask: 'ask-training', patronId, slotId }, act(key)),
      move: (bookingId: string, slotId: string) =>
        scene.backend['move-training']({ ask: 'move-training', patronId, bookingId, slotId }, act()),
      drop: (bookingId: string) => scene.backend['drop-training']({ ask: 'drop-training', patronId, bookingId }, act()),
      undrop: (bookingId: string) =>
        scene.backend['undrop-training']({ ask: 'undrop-training', patronId, bookingId }, act()),
    }
  }
  const booked = async (card: string, slotId: string): Promise<string> => {
    const answer = await patron(card).ask(slotId)
    if ('refusal' in answer) throw new Error(answer.refusal)
    return answer.booking.id
  }
  /** No slot has more people than seats, and nobody two seats in one. */
  const broken = () =>
    database.sql(`SELECT s.id FROM training_slot s JOIN training_booking b ON b.slot_id = s.id
      AND b.state IN ('asked', 'confirmed') GROUP BY s.id
      HAVING count(*) > s.seats OR count(*) > count(DISTINCT b.patron_id)`)

  it('a librarian confirms what was asked at her branch; no other branch may, and the patron is told', async () => {
    const bookingId = await booked('100002', 'n5')
    const given = { bookingId, confirm: true, comment: 'Paņemiet līdzi telefonu.' }
    expect(await perform(decideBooking, scene.rooms, await asking('galvena'), given)).toEqual({
      refusal: 'branch-not-yours',
    })
    expect(await perform(decideBooking, scene.rooms, await asking('parventa'), given)).toMatchObject({
      line: { booking: { state: 'confirmed', comment: 'Paņemiet līdzi telefonu.' } },
    })
    expect(scene.told).toEqual(['p100002'])
    expect(await perform(decideBooking, scene.rooms, await asking('admin'), given)).toMatchObject({
      refusal: 'training-decided',
      state: 'confirmed',
    })
    expect((await scene.audit()).map(({ what, subject }) => [what, subject])).toEqual([['decide-booking', bookingId]])
  })

  it('a no needs a sentence, and gives the seat back', async () => {
    const bookingId = await booked('100002', 'n5')
    const no = { bookingId, confirm: false }
    expect(await perform(decideBooking, scene.rooms, await asking('parventa'), no)).toEqual({
      refusal: 'training-sentence-needed',
    })
    await perform(decideBooking, scene.rooms, await asking('parventa'), { ...no, comment: 'Speciālists ir slims.' })
    expect(await patron('100007').ask('n5')).toMatchObject({ booking: { state: 'asked' } })
  })

  it('a weekly series keeps its hour over the change of the clocks; closed days only when they are meant', async () => {
    const given = { branch: 'galinciems', kind: 'consultation', minutes: 30, seats: 1, time: '15:00' } as const
    const autumn = { ...given, date: '2026-10-22', weeks: 2 }
    const added = await perform(addTrainings, scene.rooms, await asking('galinciems', 'k'), autumn)
    expect(added).toMatchObject({
      slots: [{ startsAt: '2026-10-22T12:00:00.000Z' }, { startsAt: '2026-10-29T13:00:00.000Z' }],
    })
    expect(await perform(addTrainings, scene.rooms, await asking('galinciems', 'k'), autumn)).toEqual(added)
    const saturday = { ...given, date: '2026-04-18', weeks: 1 }
    expect(await perform(addTrainings, scene.rooms, await asking('galinciems'), saturday)).toEqual({
      refusal: 'training-closed',
      days: ['2026-04-18'],
    })
    const meant = { ...saturday, anyway: true } as const
    expect(await perform(addTrainings, scene.rooms, await asking('galinciems'), meant)).toHaveProperty('slots')
    const past = { ...given, date: '2026-04-13', weeks: 1 }
    expect(await perform(addTrainings, scene.rooms, await asking('galinciems'), past)).toEqual({
      refusal: 'training-in-past',
    })
    const listed = await perform(trainings, scene.rooms, await asking('galinciems'), { branch: 'galinciems' })
    expect('trainings' in listed && listed.trainings.map(({ slot }) => slot.startsAt.slice(0, 10))).toEqual([
      '2026-04-18',
      '2026-04-21',
      '2026-10-22',
      '2026-10-29',
    ])
  })

  it('cancelling tells whoever had a seat, once; nobody can ask for it, move to it or take a drop back', async () => {
    const [kept, dropped] = [await booked('100002', 'n7'), await booked('100003', 'n7')]
    await patron('100003').drop(dropped)
    const given = { slotId: 'n7', reason: 'Slims pasniedzējs.' }
    expect(await perform(cancelTraining, scene.rooms, await asking('galinciems'), given)).toMatchObject({
      booked: ['p100002', 'p100003'],
    })
    expect(scene.told).toEqual(['p100002', 'p100003'])
    expect(await perform(cancelTraining, scene.rooms, await asking('galinciems'), given)).toEqual({
      refusal: 'training-over',
    })
    expect(await patron('100008').ask('n7')).toEqual({ refusal: 'training-gone' })
    expect(await patron('100003').undrop(dropped)).toEqual({ refusal: 'training-not-yours' })
    expect(await patron('100002').move(kept, 'n8')).toEqual({ refusal: 'training-not-yours' })
  })

  it('a dropped seat is kept for its grace, then it is free, and may be asked for again', async () => {
    const bookingId = await booked('100002', 'n5')
    await patron('100002').drop(bookingId)
    expect(await patron('100007').ask('n5')).toMatchObject({ refusal: 'training-full' })
    scene.pass(16)
    expect(await patron('100002').undrop(bookingId)).toEqual({ refusal: 'training-undo-too-late' })
    const again = await patron('100002').ask('n5')
    expect(again).toMatchObject({ booking: { state: 'asked' } })
    expect('booking' in again && again.booking.id).not.toBe(bookingId)
    expect(await patron('100007').ask('n5')).toMatchObject({ refusal: 'training-full' })
    expect(await broken()).toEqual([])
  })

  it('the same message answered twice asks once', async () => {
    const first = await patron('100002').ask('n5', 'inbox:1')
    expect(await patron('100002').ask('n5', 'inbox:1')).toEqual(first)
    expect(await patron('100002').ask('n5', 'inbox:2')).toMatchObject({ refusal: 'training-already-yours' })
  })

  it('everybody asks, moves and drops at once: seats are never exceeded and nobody has two', async () => {
    const cards = Array.from({ length: 19 }, (_, at) => String(100001 + at))
    const first = await Promise.all(cards.flatMap((card) => [patron(card).ask('n7'), patron(card).ask('n7')]))
    expect(first.filter((one) => 'booking' in one)).toHaveLength(5)
    expect(await broken()).toEqual([])
    const inBoth = await Promise.all(cards.map((card) => patron(card).ask('n2')))
    const moves = inBoth.flatMap((one, at) => ('booking' in one ? [{ card: cards[at] ?? '', id: one.booking.id }] : []))
    expect(moves).toHaveLength(8)
    // Crossing each other: some to the full one, some out of it, some giving up.
    await Promise.all([
      ...moves.map(({ card, id }, at) => (at % 2 === 0 ? patron(card).move(id, 'n3') : patron(card).drop(id))),
      ...first.flatMap((one) =>
        'booking' in one ? [patron(one.booking.patronId.slice(1)).move(one.booking.id, 'n2')] : [],
      ),
      ...cards.map((card) => patron(card).ask('n3')),
    ])
    expect(await broken()).toEqual([])
  })
})
