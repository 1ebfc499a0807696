/** A text that the carrier could not deliver for now: it goes out again when its pause is over, three times in all. */

import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Database } from '../../prisma/client.ts'
import { onEachEngine } from '../support/engines.ts'
import { type Carriers, openCarriers, openRoad, type Road, until } from '../support/road-scene.ts'

const unreachable = 30003

onEachEngine((engine) => {
  let carriers: Carriers
  let database: Database
  let road: Road

  beforeAll(async () => {
    carriers = await openCarriers()
    database = await engine.fresh()
    road = await openRoad(carriers, database)
  })
  afterAll(async () => {
    await road?.close()
    await carriers?.close()
  })

  const say = (number: string, text: string) =>
    database.sql(
      `INSERT INTO outbox (key, address, kind, act, body, made_at, send_after)
       VALUES (gen_random_uuid()::text, $1, 'reply', 'send', $2::jsonb, now(), now())`,
      [`sms:${number}`, JSON.stringify({ text, choices: [] })],
    )
  const handedOver = (number: string) => carriers.carrier.messages().filter(({ to }) => to === number).length
  const row = async (number: string) => {
    const [found] = await database.sql<{ status: string; attempts: number; pause: number | null }>(
      `SELECT status, attempts, round(extract(epoch FROM leased_until - clock_timestamp()) / 60)::int AS pause
       FROM outbox WHERE address = $1 ORDER BY id LIMIT 1`,
      [`sms:${number}`],
    )
    return found
  }
  const fails = (number: string, attempts: number) =>
    until(async () => {
      const found = await row(number)
      const over = found?.status === 'failed' || (found?.pause ?? 0) > 0
      return found?.attempts === attempts && over && found.status !== 'sending' ? found : undefined
    })
  /** The half hour is over. */
  const pauseEnds = (number: string) =>
    database.sql(`UPDATE outbox SET leased_until = clock_timestamp() WHERE address = $1 AND status = 'new'`, [
      `sms:${number}`,
    ])

  it('arrives once when the phone is within reach again', async () => {
    const number = '+37129007001'
    const phone = carriers.carrier.phone(number)
    carriers.carrier.faults.onNumber(number, unreachable)
    await say(number, 'Varat sanemt')
    expect(await fails(number, 1)).toEqual({ status: 'new', attempts: 1, pause: 30 })
    await say(number, 'Labdien')
    carriers.carrier.faults.onNumber(number, undefined)
    await until(() => phone.received().length === 1)
    await pauseEnds(number)
    await until(async () => (await row(number))?.status === 'delivered')
    // What was said meanwhile did not wait half an hour for it.
    expect(phone.received().map(({ body }) => body)).toEqual(['Labdien', 'Varat sanemt'])
    expect(handedOver(number)).toBe(3)
    expect(road.faults).toEqual([])
  })

  it('is given up after the third time, and the phone may still be written to', async () => {
    const number = '+37129007002'
    const phone = carriers.carrier.phone(number)
    await road.link(`sms:${number}`, '100002')
    carriers.carrier.faults.onNumber(number, unreachable)
    await say(number, 'Varat sanemt')
    for (const attempt of [1, 2]) {
      expect((await fails(number, attempt)).status).toBe('new')
      await pauseEnds(number)
    }
    expect(await fails(number, 3)).toEqual({ status: 'failed', attempts: 3, pause: null })
    expect(handedOver(number)).toBe(3)
    const [link] = await database.sql('SELECT state FROM link WHERE address = $1', [`sms:${number}`])
    expect(link).toEqual({ state: 'active' })
    carriers.carrier.faults.onNumber(number, undefined)
    await say(number, 'Labdien')
    await until(() => phone.received().length === 1)
    expect(phone.received().map(({ body }) => body)).toEqual(['Labdien'])
    expect(handedOver(number)).toBe(4)
  })
})
