/** A person's data, given and erased, with everything under way at once: the copy is whole, and no trace is left. */

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { eraseOwnData, exportOwnData } from '../bot/own-data.ts'
import { personRecords } from '../bot/store/person.ts'
import type { Database } from '../prisma/client.ts'
import { copy, lent, patron, tuesday } from './contracts/scene.ts'
import { brokenLaws } from './ils/builtin/laws.ts'
import { onEachEngine } from './support/engines.ts'
import { type TickScene, tickScene } from './support/tick-scene.ts'

const name = 'Kanārija Putniņa'
const card = 'K4N4R1J4'
const [telegram, sms] = ['telegram:778899001', 'sms:+37127788990']
const canaries = [name, card, '778899001', '+37127788990', 'kanarija.putnina', 'Kur ir mana grāmata?', 'Kanārija P.']

onEachEngine(({ fresh }) => {
  let database: Database
  let scene: TickScene
  beforeAll(async () => {
    database = await fresh()
  })
  afterAll(() => database.close())

  let told: string[] = []
  const tell = async (patronIds: string[]) => {
    told.push(...patronIds)
  }
  const parts = () => ({ patrons: scene.backend, ...personRecords(database), tell })
  const by = { now: tuesday, actor: { by: 'patron', patronId: 'bird', channel: 'sms' } } as const
  const reserve = (patronId: string, key?: string) =>
    scene.backend.reserve(
      { ask: 'reserve', patronId, titleId: 'raudupiete', pickupPoint: 'galvena' },
      { ...by, ...(key === undefined ? {} : { key }) },
    )
  const everything = async () => {
    const tables = await database.sql<{ name: string }>(
      `SELECT format('%I', tablename) AS name FROM pg_tables WHERE schemaname = 'public'`,
    )
    const texts = await Promise.all(
      tables.map(({ name: table }) =>
        database.sql<{ row: string }>(`SELECT '${table} ' || t::text AS row FROM ${table} t`),
      ),
    )
    return texts.flat().map(({ row }) => row)
  }
  const traces = async () => (await everything()).filter((row) => canaries.some((one) => row.includes(one)))

  beforeEach(async () => {
    scene = await tickScene(
      database,
      {
        copies: [copy('c1'), copy('c3', 'galvena', { titleId: 'raudupiete', place: 'missing' })],
        lent: [lent('c2', 'bird', '2026-06-09')],
        patrons: [
          patron('bird', { name, card, username: 'kanarija.putnina', phone: '+37127788990', language: 'lv' }),
          patron('emma', { name: 'Emma Ozola', category: 'child', born: '2016-09-01' }),
        ],
      },
      {
        guardians: [
          { holderId: 'bird', cardId: 'emma' },
          { holderId: 'anna', cardId: 'bird' },
        ],
      },
    )
    for (const [address, patronId] of [
      [telegram, 'bird'],
      [sms, 'bird'],
      ['telegram:1', 'anna'],
    ] as const) {
      await scene.link(address, patronId)
      await database.sql(`INSERT INTO conversation (address, state, saved_at) VALUES ($1, '{"version":1}', now())`, [
        address,
      ])
    }
    await database.sql(
      `INSERT INTO inbox (channel, provider_id, address, event, received_at, status) VALUES
       ('telegram', 'u1', $1, '{"kind":"text","text":"Kur ir mana grāmata?","name":"Kanārija P."}', now(), 'done'),
       ('sms', 'u2', $2, '{"kind":"text","text":"mani dati"}', now(), 'new')`,
      [telegram, sms],
    )
    await database.sql(
      `INSERT INTO outbox (key, address, patron_id, kind, body, made_at, send_after, status) VALUES
       ('r1', $1, 'bird', 'reply', '{"text":"Kanārija Putniņa, kartes numurs K4N4R1J4","choices":[]}', now(), now(), 'sent'),
       ('r2', 'telegram:1', 'anna', 'reply', '{"text":"1 Kanārija Putniņa: grāmatas","choices":[]}', now(), now(), 'sent'),
       ('r3', $1, 'bird', 'reply', '{"text":"Emma Ozola: grāmatas","choices":[]}', now(), now(), 'sent')`,
      [telegram],
    )
    await database.sql(
      `INSERT INTO sign_in_link (token_hash, address, number, language, phone_name, expires_at)
       VALUES ('h1', $1, '42', 'lv', 'Telegram: Kanārija P.', now())`,
      [telegram],
    )
    await database.sql(
      `INSERT INTO audit (at, actor, what, subject, detail) VALUES (now(), 'patron:bird', 'phone-rebound', 'anna', '{"from":"bird"}')`,
    )
  })

  describe('a copy', () => {
    it('holds account, loans, phones and messages, and nobody else', async () => {
      const data = await exportOwnData(parts(), 'bird', tuesday)
      expect(data).toMatchObject({
        patron: { name, card },
        looksAfter: 1,
        lookedAfterBy: 1,
        loans: [{ title: 'Raudupiete', dueAt: '2026-06-09' }],
        records: { phones: [{ address: sms }, { address: telegram }] },
      })
      const said = data?.records.messages.map(({ from, text }) => `${from}: ${text}`).toSorted()
      expect(said).toEqual([
        'library: Kanārija Putniņa, kartes numurs K4N4R1J4',
        'you: Kur ir mana grāmata?',
        'you: mani dati',
      ])
      expect(JSON.stringify(data)).not.toMatch(/Emma|anna/)
    })
  })

  describe('erasure', () => {
    it('waits until everything is returned, and changes nothing before', async () => {
      const before = (await everything()).toSorted()
      expect(await eraseOwnData(parts(), 'bird', tuesday)).toEqual({ onLoan: 1 })
      expect((await everything()).toSorted()).toEqual(before)
    })

    it('waits until everything is paid, and changes nothing before', async () => {
      await scene.backend.desk.checkIn(scene.staff(tuesday), { barcode: 'b-c2', branch: 'galvena' })
      await database.sql(`UPDATE patron SET fees = 60 WHERE id = 'bird'`)
      const before = (await everything()).toSorted()
      expect(await eraseOwnData(parts(), 'bird', tuesday)).toEqual({ fees: 60 })
      expect((await everything()).toSorted()).toEqual(before)
    })

    it('leaves no trace of the person anywhere, while the queue goes on', async () => {
      await scene.backend.desk.checkIn(scene.staff(tuesday), { barcode: 'b-c2', branch: 'galvena' })
      await reserve('bird', '1:0')
      await reserve('bruno')
      await reserve('cilda')
      expect(await traces()).not.toEqual([])
      told = []
      expect(await eraseOwnData(parts(), 'bird', tuesday)).toEqual({ erased: ['cilda'] })
      expect(told).toEqual(['cilda'])
      expect(await traces()).toEqual([])
      expect((await everything()).filter((row) => /\bbird\b/.test(row))).toEqual([])
      const { toFetch } = await scene.backend.desk.work('galvena', tuesday)
      expect(toFetch.map(({ reservation }) => reservation.patronId).toSorted()).toEqual(['bruno', 'cilda'])
      expect(await brokenLaws(database)).toEqual([])
      expect(await database.sql(`SELECT id FROM loan WHERE patron_id IS NULL`)).toEqual([{ id: 'loan-c2' }])
      expect(await database.sql(`SELECT provider_id, status FROM inbox ORDER BY id`)).toEqual([
        { provider_id: 'u1', status: 'done' },
        { provider_id: 'u2', status: 'done' },
      ])
      expect(await eraseOwnData(parts(), 'bird', tuesday)).toBe('gone')
    })

    it('the copy kept for them is the next reader’s, who is told at once', async () => {
      await scene.backend.desk.checkIn(scene.staff(tuesday), { barcode: 'b-c2', branch: 'galvena' })
      await database.sql(`UPDATE copy SET place = 'lost' WHERE id = 'c1'`)
      await reserve('bird')
      await reserve('anna')
      const { reservation } = (await scene.backend.desk.work('galvena', tuesday)).toFetch[0] ?? {}
      await scene.backend.desk.reportFound(scene.staff(tuesday), { reservationId: reservation?.id ?? '' })
      const { telling } = scene.clockwork()
      const told = { ...parts(), tell: async (ids: string[]) => void (await telling.planFor(ids, tuesday)) }
      expect(await eraseOwnData(told, 'bird', tuesday)).toEqual({ erased: ['anna'] })
      const words = await database.sql(`SELECT kind, patron_id FROM outbox WHERE kind <> 'reply'`)
      expect(words).toEqual([{ kind: 'ready', patron_id: 'anna' }])
    })

    it('a notice on its way is not sent any more, and nothing of it comes back', async () => {
      await scene.backend.desk.checkIn(scene.staff(tuesday), { barcode: 'b-c2', branch: 'galvena' })
      await reserve('bird')
      const { reservation } = (await scene.backend.desk.work('galvena', tuesday)).toFetch[0] ?? {}
      await scene.backend.desk.reportFound(scene.staff(tuesday), { reservationId: reservation?.id ?? '' })
      const { telling } = scene.clockwork()
      await telling.planFor(['bird'], tuesday)
      const soon = '2026-06-02T08:00:00.000Z'
      const taken = (await scene.due(soon)).find(({ kind }) => kind === 'ready')
      if (taken === undefined) throw new Error('nothing was due')
      expect(await telling.stillTrue(taken, soon)).not.toEqual({ skip: 'patron-gone' })
      expect(await eraseOwnData(parts(), 'bird', soon)).toEqual({ erased: [] })
      expect(await telling.stillTrue(taken, soon)).toEqual({ skip: 'patron-gone' })
      await telling.planFor(['bird'], soon)
      await telling.planAll(soon)
      expect(await traces()).toEqual([])
    })
  })
})
