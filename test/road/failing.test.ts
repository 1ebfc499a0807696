import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { refusals } from '../../api/simulator/bot-api/faults.ts'
import type { Database } from '../../prisma/client.ts'
import { onEachEngine } from '../support/engines.ts'
import { type Carriers, fromBot, openCarriers, openRoad, type Road, textUpdate, until } from '../support/road-scene.ts'

onEachEngine((engine) => {
  let carriers: Carriers
  let database: Database
  let road: Road

  beforeAll(async () => {
    carriers = await openCarriers()
    database = await engine.fresh()
    road = await openRoad(carriers, database)
  })
  beforeEach(() => {
    carriers.botApi.clearFaults()
    carriers.carrier.faults.standing(undefined)
    carriers.carrier.conduct({
      callBackAfter: 0,
      callbacksBeforeAnswer: false,
      callbackOrder: 'as it happened',
      callbackCopies: 1,
    })
    road.faults.splice(0)
  })
  afterAll(async () => {
    await road?.close()
    await carriers?.close()
  })

  const say = (address: string, text: string, kind = 'reply') =>
    database.sql<{ id: number }>(
      `INSERT INTO outbox (key, address, kind, act, body, made_at, send_after)
       VALUES (gen_random_uuid()::text, $1, $2, 'send', $3::jsonb, now(), now()) RETURNING id`,
      [address, kind, JSON.stringify({ text, choices: [] })],
    )
  const fates = async (address: string) =>
    (
      await database.sql<{ status: string; failure: string | null }>(
        'SELECT status, failure FROM outbox WHERE address = $1 ORDER BY id',
        [address],
      )
    ).map(({ status, failure }) => (failure === null ? status : `${status}: ${failure}`))
  const over = (address: string, ...wanted: (string | RegExp)[]) =>
    until(async () => {
      const found = await fates(address)
      return found.length === wanted.length && found.every((fate, at) => fate.match(wanted[at] ?? '') !== null)
    })

  let people = 0
  const someone = () => {
    const id = 6_000_000_000 + ++people
    const phone = carriers.botApi.phone({ id, first_name: 'Anna', language_code: 'en' })
    carriers.botApi.updates.hold()
    phone.start()
    return { id, address: `telegram:${id}`, phone, said: () => fromBot(phone.messages()) }
  }
  const number = () => {
    const phone = carriers.carrier.phone(`+3712900${String(1000 + ++people)}`)
    return { address: `sms:${phone.number}`, phone, said: () => phone.received().map(({ body }) => body) }
  }

  it('a phone that is to be left alone for a while keeps its order, and nobody else waits', async () => {
    const [anna, janis] = [someone(), someone()]
    carriers.botApi.fault({ kind: 'refuse', answer: refusals.tooMany(2) }, { chatId: anna.id })
    for (const text of ['one', 'two', 'three']) await say(anna.address, text)
    await until(async () => (await fates(anna.address))[0]?.startsWith('new: telegram 429'))
    await say(anna.address, 'four')
    await say(janis.address, 'hello')
    await over(janis.address, /sent/)
    expect(anna.said()).toEqual([])
    await over(anna.address, /sent/, /sent/, /sent/, /sent/)
    expect(anna.said()).toEqual(['one', 'two', 'three', 'four'])
  })

  it('somebody who blocked the bot gets nothing more, staff see it, and a word of theirs brings them back', async () => {
    const anna = someone()
    await road.link(anna.address, '100007')
    const state = async () =>
      (await database.sql<{ state: string }>('SELECT state FROM link WHERE address = $1', [anna.address]))[0]?.state
    anna.phone.block()
    await say(anna.address, 'one')
    await over(anna.address, /failed: telegram 403/)
    expect(await state()).toBe('dead')
    anna.phone.unblock()
    await road.post(textUpdate(1, anna.id, 'help'))
    await until(async () => (await state()) === 'active')
    await until(() => anna.said().length === 1)
  })

  it('after a lost answer Telegram is not asked again, but for what must arrive, and that once', async () => {
    const [anna, janis, olga] = [someone(), someone(), someone()]
    for (const { id } of [anna, janis, olga]) carriers.botApi.fault({ kind: 'cut-before' }, { chatId: id })
    await say(anna.address, 'an answer')
    await say(janis.address, 'due soon', 'due-soon')
    await say(olga.address, 'ready', 'ready')
    await over(olga.address, /sent/)
    await over(anna.address, /unknown/)
    await over(janis.address, /unknown/)
    expect([anna.said(), janis.said(), olga.said()]).toEqual([[], [], ['ready']])
  })

  it('a text whose answer was lost is found in the carrier’s list, or sent again after two looks', async () => {
    carriers.carrier.conduct({ callBackAfter: 'never' })
    const [taken, lost] = [number(), number()]
    carriers.carrier.faults.onNext({ kind: 'closed after accepting' })
    await say(taken.address, 'taken')
    await over(taken.address, /sent/)
    carriers.carrier.faults.onNext({ kind: 'closed before accepting' })
    await say(lost.address, 'lost')
    await say(lost.address, 'another')
    await over(lost.address, /sent/, /sent/)
    expect(taken.said()).toEqual(['taken'])
    expect(lost.said()).toEqual(['another', 'lost'])
  })

  it('two equal texts are never under way together: each arrives, though the first was lost', async () => {
    carriers.carrier.conduct({ callBackAfter: 'never' })
    const anna = number()
    carriers.carrier.faults.onNext({ kind: 'closed before accepting' })
    await say(anna.address, 'the same')
    await until(async () => (await fates(anna.address))[0] === 'sending: answer lost')
    await say(anna.address, 'the same')
    await over(anna.address, /sent/, /sent/)
    expect(anna.said()).toEqual(['the same', 'the same'])
  })

  it('where the list cannot be had nothing is sent again; a late callback still tells', async () => {
    const anna = number()
    carriers.carrier.conduct({ callBackAfter: 1_200 })
    carriers.carrier.faults.onNext({ kind: 'closed after accepting' })
    carriers.carrier.faults.standing({ kind: 'error', status: 503 })
    await say(anna.address, 'once')
    await over(anna.address, /delivered/)
    expect(anna.said()).toEqual(['once'])
  })

  it('callbacks doubled, reversed and before the answer leave it delivered, in several texts too', async () => {
    carriers.carrier.conduct({ callbacksBeforeAnswer: true, callbackOrder: 'reversed', callbackCopies: 2 })
    const [anna, janis] = [number(), number()]
    await say(anna.address, 'short')
    await say(janis.address, Array.from({ length: 90 }, (_, at) => `line ${at + 1} of many`).join('\n'))
    await over(anna.address, /delivered/)
    await over(janis.address, /delivered/)
    expect(anna.said()).toEqual(['short'])
    expect(janis.said().length).toBeGreaterThan(1)
    expect(janis.said().at(-1)).toContain('line 90 of many')
  })

  it.each([21610, 21614])('%i: failed, and the phone is left alone', async (code) => {
    const anna = number()
    carriers.carrier.faults.onNumber(anna.phone.number, code)
    await say(anna.address, 'hello')
    await over(anna.address, new RegExp(`failed: twilio ${code}`))
    expect(carriers.carrier.creates().filter(({ fields }) => fields.To === anna.phone.number)).toHaveLength(1)
  })

  it('a word that cannot be written holds nobody back and is given up', async () => {
    const anna = someone()
    await database.sql(
      `INSERT INTO outbox (key, address, kind, act, body, made_at, send_after, attempts) VALUES ('bad', $1, 'reply', 'send', $2::jsonb, now(), now(), 4)`,
      [anna.address, JSON.stringify({ text: 'x', choices: [{ label: 'x', press: 'x'.repeat(65) }] })],
    )
    await say(anna.address, 'next')
    await over(anna.address, /failed: broke/, /sent/)
    expect(anna.said()).toEqual(['next'])
    expect(road.faults).toHaveLength(1)
  })
})
