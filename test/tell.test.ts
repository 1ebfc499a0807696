import { afterAll, beforeAll, expect, it } from 'vitest'
import { openDelivery } from '../bot/deliver.ts'
import { usualLeases } from '../bot/leases.ts'
import type { Instant } from '../bot/library/types.ts'
import type { Letter } from '../bot/ports.ts'
import { settleOutbox, takeDue } from '../bot/store/outbox.ts'
import type { Database } from '../prisma/client.ts'
import { gathered } from '../prisma/gathered.ts'
import { lent, patron, waiting } from './contracts/scene.ts'
import { onEachEngine } from './support/engines.ts'
import { type Clockwork, tickScene } from './support/tick-scene.ts'

/** Tuesday, 2 June 2026, 10:00 in Riga; and nine in the evening. */
const tuesday = '2026-06-02T07:00:00.000Z'
const evening = '2026-06-02T18:00:00.000Z'

onEachEngine((engine) => {
  let database: Database
  beforeAll(async () => {
    database = await engine.fresh()
  })
  afterAll(() => database.close())

  /** Delivers what is due by now to phones that write down what they hear. */
  async function deliver({ telling }: Clockwork, now: Instant): Promise<Letter[]> {
    const heard: Letter[] = []
    const phone = (name: 'telegram' | 'sms') => ({
      name,
      send: async (letter: Letter) => {
        heard.push(letter)
        return { sent: true as const, providerId: letter.id }
      },
    })
    const faults: unknown[] = []
    const delivery = openDelivery({
      channels: { telegram: phone('telegram'), sms: phone('sms') },
      leases: usualLeases,
      takeDue: (limit) => takeDue(database, now, limit, 'p1', usualLeases.wordMs),
      settle: gathered((many) => settleOutbox(database, many, now, 'p1')),
      now: () => now,
      finish: (text) => text,
      picture: async () => new Uint8Array(),
      stillTrue: (row) => telling.stillTrue(row, now),
      gone: async () => undefined,
      broke: (_id, error) => faults.push(error),
    })
    delivery.start()
    await delivery.idle()
    await delivery.stop()
    expect(faults).toEqual([])
    return heard
  }

  const fate = async () =>
    (await database.sql(`SELECT status, failure FROM outbox ORDER BY id`)).map((row) => ({ ...row }))
  const due = (...ids: string[]) => ({
    titles: ids.map((id) => ({
      id,
      title: `Story ${id}`,
      author: 'A',
      language: 'en',
      isbn: [],
      reservable: 'title' as const,
    })),
    lent: ids.map((id) => lent(`c-${id}`, 'anna', '2026-06-05', { titleId: id })),
  })

  it('a reminder reaches the phone, with a button that renews', async () => {
    const scene = await tickScene(database, due('one'))
    await scene.link('telegram:1', 'anna')
    const clockwork = scene.clockwork()
    await clockwork.tick(tuesday)
    const [letter] = await deliver(clockwork, tuesday)
    expect(letter).toMatchObject({
      address: 'telegram:1',
      text: 'Reminder: “Story one” is due 5 Jun at the Main Library.',
      choices: [{ label: 'Renew', press: `N${letter?.id}.0.loans` }],
    })
    expect(await fate()).toEqual([{ status: 'sent', failure: null }])
  })

  it('what was returned since it was planned is left out, and the stored words are those that were said', async () => {
    const scene = await tickScene(database, due('one', 'two'))
    await scene.link('telegram:1', 'anna')
    const clockwork = scene.clockwork()
    await clockwork.tick(tuesday)
    expect((await scene.said())[0]?.text).toContain('2 items')
    await scene.backend.desk.checkIn(scene.staff(tuesday), { barcode: 'b-c-one', branch: 'galvena' })
    const [letter] = await deliver(clockwork, tuesday)
    expect(letter?.text).toBe('Reminder: “Story two” is due 5 Jun at the Main Library.')
    expect((await scene.said()).map(({ text }) => text)).toContain(letter?.text)
  })

  it('nothing is said of what was returned, and the row says why', async () => {
    const scene = await tickScene(database, due('one'))
    await scene.link('telegram:1', 'anna')
    const clockwork = scene.clockwork()
    await clockwork.tick(tuesday)
    await scene.backend.desk.checkIn(scene.staff(tuesday), { barcode: 'b-c-one', branch: 'galvena' })
    expect(await deliver(clockwork, tuesday)).toEqual([])
    expect(await fate()).toEqual([{ status: 'skipped', failure: 'returned' }])
  })

  it('what was not sent in the daytime waits for the morning, and holds up nothing', async () => {
    const scene = await tickScene(database, due('one'))
    await scene.link('telegram:1', 'anna')
    const clockwork = scene.clockwork()
    await clockwork.tick(tuesday)
    expect(await deliver(clockwork, evening)).toEqual([])
    expect(await scene.said()).toMatchObject([{ status: 'new', after: '2026-06-03T06:00:00.000Z' }])
    expect(await deliver(clockwork, '2026-06-03T06:00:00.000Z')).toHaveLength(1)
  })

  it('a muted phone hears nothing, and neither does one that is another’s now', async () => {
    const scene = await tickScene(database, due('one'))
    await scene.link('telegram:1', 'anna')
    const clockwork = scene.clockwork()
    await clockwork.tick(tuesday)
    await database.sql(`UPDATE link SET patron_id = 'bruno' WHERE address = 'telegram:1'`)
    expect(await deliver(clockwork, tuesday)).toEqual([])
    expect(await fate()).toEqual([{ status: 'skipped', failure: 'phone-not-wanted' }])
  })

  it('Telegram comes before SMS; when it is blocked the text follows, and never both', async () => {
    const scene = await tickScene(database, due('one'))
    await scene.link('sms:+37120000001', 'anna')
    await scene.link('telegram:1', 'anna')
    const clockwork = scene.clockwork()
    await clockwork.tick(tuesday)
    expect(await scene.said()).toMatchObject([{ key: 'due-soon:loan-c-one:2026-06-05@telegram:1' }])
    await database.sql(`UPDATE link SET state = 'muted' WHERE address = 'telegram:1'`)
    expect(await clockwork.telling.planFor(['anna'], tuesday)).toBe(0)
    await database.sql(`UPDATE outbox SET status = 'failed', failure = 'blocked'`)
    expect(await clockwork.telling.planFor(['anna'], tuesday)).toBe(1)
    expect((await deliver(clockwork, tuesday)).map(({ address }) => address)).toEqual(['sms:+37120000001'])
  })

  it('a child without a phone is told of on the phone of whoever looks after the card, without the title by SMS', async () => {
    const janis = patron('janis', { name: 'Jānis Ozols', category: 'child' })
    const scene = await tickScene(
      database,
      { patrons: [janis], lent: [lent('c1', 'janis', '2026-06-05')] },
      { guardians: [{ holderId: 'anna', cardId: 'janis' }] },
    )
    await scene.link('sms:+37120000001', 'anna')
    const clockwork = scene.clockwork()
    await clockwork.tick(tuesday)
    const [letter] = await deliver(clockwork, tuesday)
    expect(letter).toMatchObject({ text: 'Jānis:\nReminder: No. 1 is due 5 Jun at the Main Library.', choices: [] })
    await scene.link('telegram:9', 'janis', 'muted')
    await database.sql('DELETE FROM outbox')
    expect(await clockwork.telling.planFor(['janis'], tuesday)).toBe(0)
  })

  it('“ready” is not said of a copy that was collected within the half hour', async () => {
    const scene = await tickScene(database, {
      lent: [lent('c1', 'fricis', '2026-06-09')],
      reservations: waiting(['anna']),
    })
    await scene.link('telegram:1', 'anna')
    const clockwork = scene.clockwork()
    const desk = scene.desk(clockwork, () => tuesday)
    await desk.checkIn(scene.staff(tuesday), { barcode: 'b-c1', branch: 'galvena' })
    expect(await deliver(clockwork, '2026-06-02T07:29:00.000Z')).toEqual([])
    await desk.checkOut(scene.staff(tuesday), { barcode: 'b-c1', card: 'card-anna', branch: 'galvena' })
    expect(await deliver(clockwork, '2026-06-02T07:30:00.000Z')).toEqual([])
    expect(await fate()).toEqual([{ status: 'skipped', failure: 'collected' }])
  })
})
