/** A code from the desk, by both webhooks: the phone is signed in, and no table knows the code. */

import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { issueDeskCode } from '../../bot/store/desk-codes.ts'
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

  const issue = async (kind: 'code' | 'qr', phone?: string) => {
    const { pepper = '' } = carriers.config
    const act = { now: road.app.clock.now(), actor: { by: 'staff', staffId: 's-galvena' } } as const
    const input = { patronId: 'p100001', kind, ...(phone && { phone }) }
    return (await issueDeskCode(database, { pepper, random: randomBytes }, act, input)).code
  }
  const everywhere = async () => {
    const tables = await database.sql<{ name: string }>(
      `SELECT format('%I', tablename) AS name FROM pg_tables WHERE schemaname = 'public'`,
    )
    const rows = await Promise.all(
      tables.map(({ name }) => database.sql<{ row: string }>(`SELECT t::text AS row FROM ${name} t`)),
    )
    return rows.flat().map(({ row }) => row)
  }
  const linked = (address: string) =>
    until(async () => (await database.sql(`SELECT 1 FROM link WHERE address = $1`, [address])).length > 0)

  it.each([
    ['code', (code: string) => `link ${code}`],
    ['qr', (code: string) => `/start l_${code}`],
  ] as const)('on Telegram: a %s', async (kind, said) => {
    const id = kind === 'code' ? 9_100_000_001 : 9_100_000_002
    const code = await issue(kind)
    const phone = carriers.botApi.phone({ id, first_name: 'Anna', language_code: 'en' })
    carriers.botApi.updates.hold()
    phone.start()
    expect(await road.post(textUpdate(id, id, said(code)))).toBe(200)
    await linked(`telegram:${id}`)
    await until(() => fromBot(phone.messages()).some((text) => text.includes('Anna Ozola')))
    expect((await everywhere()).filter((row) => row.includes(code))).toEqual([])
    expect(road.faults).toEqual([])
  })

  it('by SMS', async () => {
    const code = await issue('code', '+37129100003')
    const texter = carriers.carrier.phone('+37129100003')
    expect((await texter.type(`Kods ${code}`)).outcome).toMatchObject({ kind: 'answered', status: 200 })
    await linked('sms:+37129100003')
    await until(() => texter.received().length > 0)
    expect((await everywhere()).filter((row) => row.includes(code))).toEqual([])
  })
})
