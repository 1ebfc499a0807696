import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Database } from '../../prisma/client.ts'
import { onEachEngine } from '../support/engines.ts'
import {
  type Carriers,
  fromBot,
  openCarriers,
  openRoad,
  pressUpdate,
  type Road,
  textUpdate,
  until,
} from '../support/road-scene.ts'

onEachEngine((engine) => {
  let carriers: Carriers
  let database: Database
  let road: Road
  let made = 0

  beforeAll(async () => {
    carriers = await openCarriers()
    database = await engine.fresh()
    road = await openRoad(carriers, database)
  })
  afterAll(async () => {
    await road?.close()
    await carriers?.close()
  })

  /** A reader of the demo with a phone of their own that has started the bot. */
  async function reader(card = '100001') {
    const id = 5_000_000_000 + ++made
    const phone = carriers.botApi.phone({ id, first_name: 'Anna', language_code: 'en' })
    phone.start()
    await phone.until((messages) => fromBot(messages).length === 1)
    await road.sql('DELETE FROM link WHERE patron_id = (SELECT id FROM patron WHERE card = $1)', [card])
    await road.link(`telegram:${id}`, card)
    return { id, phone, said: () => fromBot(phone.messages()).slice(1) }
  }
  const settled = async (address: string) => {
    await carriers.botApi.idle()
    await until(async () => {
      const [row] = await road.sql<{ left: number }>(
        `SELECT (SELECT count(*) FROM inbox WHERE address = $1 AND status = 'new')
           + (SELECT count(*) FROM outbox WHERE address = $1 AND status IN ('new', 'sending')) AS left`,
        [address],
      )
      return row?.left === 0
    })
  }

  it('the same update fifty times, and twenty at once, is one effect and one answer', async () => {
    const anna = await reader('100005')
    const update = textUpdate(900_000_001, anna.id, 'language ru')
    const statuses: number[] = []
    for (let at = 0; at < 50; at += 1) statuses.push(await road.post(update))
    const hours = textUpdate(900_000_002, anna.id, 'hours')
    statuses.push(...(await Promise.all(Array.from({ length: 20 }, () => road.post(hours)))))
    expect(new Set(statuses)).toEqual(new Set([200]))
    await settled(`telegram:${anna.id}`)
    expect(anna.said()).toHaveLength(2)
    const rows = await road.sql(`SELECT id FROM inbox WHERE address = $1`, [`telegram:${anna.id}`])
    expect(rows).toHaveLength(3)
  })

  it('the same text by the carrier again and again is answered once', async () => {
    const phone = carriers.carrier.phone('+37129000002')
    await road.link('sms:+37129000002', '100002')
    const { sid } = await phone.type('my books')
    await Promise.all(Array.from({ length: 20 }, () => carriers.carrier.redeliver(sid)))
    await settled('sms:+37129000002')
    await carriers.carrier.idle()
    expect(new Set(carriers.carrier.webhookCalls().map(({ outcome }) => outcome.kind))).toEqual(new Set(['answered']))
    expect(phone.received()).toHaveLength(1)
  })

  it('a button pressed before its text was heard, and an old one, act on nothing; a fresh list comes', async () => {
    const anna = await reader()
    anna.phone.type('find zvejnieka')
    await settled(`telegram:${anna.id}`)
    const before = anna.said().length
    carriers.botApi.updates.hold()
    anna.phone.type('my books')
    await road.post(pressUpdate(900_000_010, anna.id, 'zzzzzz.0.loans', 999_999))
    await settled(`telegram:${anna.id}`)
    carriers.botApi.updates.release()
    await anna.phone.until((messages) => fromBot(messages).length >= before + 3)
    await settled(`telegram:${anna.id}`)
    expect(anna.said().slice(before).join('\n')).toMatch(/устарел|novecoj/i)
    expect(road.faults).toEqual([])
  })

  it('the same press under a new number reserves once, whatever it answers', async () => {
    const peteris = await reader('100007')
    peteris.phone.type('Mērnieku laiki')
    await settled(`telegram:${peteris.id}`)
    peteris.phone.press('Rezervēt')
    await settled(`telegram:${peteris.id}`)
    const question = peteris.phone.messages().findLast(({ buttons }) => buttons.length > 0)
    const yes = question?.buttons[0]?.[0]?.callback_data
    if (question === undefined || yes === undefined) throw new Error('nothing to press')
    const presses = [900_000_020, 900_000_021, 900_000_022]
    expect(await Promise.all(presses.map((id) => road.post(pressUpdate(id, peteris.id, yes, question.id))))).toEqual([
      200, 200, 200,
    ])
    await settled(`telegram:${peteris.id}`)
    const reserved = await road.sql(
      `SELECT t.title FROM reservation r JOIN patron p ON p.id = r.patron_id JOIN title t ON t.id = r.title_id
       WHERE p.card = '100007' AND r.ended_at IS NULL AND t.title = 'Mērnieku laiki'`,
    )
    expect(reserved).toHaveLength(1)
    expect(peteris.said().join('\n')).toMatch(/jau|novecoj/i)
    expect(road.faults).toEqual([])
  })

  it('the sign-in page will name the phone that asks by the person’s first name and initial', async () => {
    const id = 5_000_009_999
    carriers.botApi.phone({ id, first_name: 'Anna', last_name: 'Ozola', language_code: 'en' }).start()
    await settled(`telegram:${id}`)
    await road.post(textUpdate(900_000_030, id, 'sign in'))
    await settled(`telegram:${id}`)
    expect(await road.sql('SELECT phone_name FROM sign_in_link WHERE address = $1', [`telegram:${id}`])).toEqual([
      { phone_name: 'Telegram: Anna O.' },
    ])
  })
})
