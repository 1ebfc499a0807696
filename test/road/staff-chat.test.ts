/** A librarian links an own chat by the deep link of the account page; and what an SMS took to send is counted. */

import { afterAll, beforeAll, expect, it } from 'vitest'
import { segments } from '../../bot/channels/gsm7.ts'
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
  afterAll(async () => {
    await road?.close()
    await carriers?.close()
  })

  it('by the code of the account page, once; no table knows the code, and no patron is signed in by it', async () => {
    const [staff] = await database.sql<{ id: string; name: string }>(
      `SELECT id, name FROM staff WHERE username = 'galvena'`,
    )
    const id = 9_200_000_001
    const { message } = await road.app.rooms.chats.newCode(staff?.id ?? '', road.app.clock.now())
    const phone = carriers.botApi.phone({ id, first_name: 'Inese', language_code: 'en' })
    carriers.botApi.updates.hold()
    phone.start()
    expect(await road.post(textUpdate(9_201, id, message))).toBe(200)
    await until(() => fromBot(phone.messages()).some((text) => text.includes(`Chat linked: ${staff?.name}`)))
    expect(await road.post(textUpdate(9_202, id, message))).toBe(200)
    await until(() => fromBot(phone.messages()).some((text) => text.includes('no longer works')))
    expect(await database.sql('SELECT chat FROM staff WHERE chat IS NOT NULL')).toEqual([{ chat: `telegram:${id}` }])
    expect(await database.sql('SELECT 1 FROM link WHERE address = $1', [`telegram:${id}`])).toEqual([])
    const kept = await database.sql<{ row: string }>(
      `SELECT i::text AS row FROM inbox i UNION ALL SELECT a::text FROM action a UNION ALL SELECT o::text FROM outbox o
       UNION ALL SELECT c::text FROM staff_chat_code c UNION ALL SELECT v::text FROM conversation v`,
    )
    expect(kept.filter(({ row }) => row.includes(message.slice('/start s_'.length)))).toEqual([])
    expect(road.faults).toEqual([])
  })

  it('the segments of an SMS are written down when it is sent', async () => {
    const texter = carriers.carrier.phone('+37129200002')
    expect((await texter.type('Palīdzība')).outcome).toMatchObject({ kind: 'answered', status: 200 })
    const bodies = await until(() => texter.received().length > 0 && texter.received().map((one) => one.body))
    const row = await until(async () => {
      const [found] = await database.sql<{ segments: number | null }>(
        `SELECT segments FROM outbox WHERE address = 'sms:+37129200002' AND segments IS NOT NULL`,
      )
      return found
    })
    expect(row.segments).toBe(bodies.reduce((sum, body) => sum + segments(body).segments, 0))
    expect(row.segments).toBeGreaterThan(0)
  })
})
