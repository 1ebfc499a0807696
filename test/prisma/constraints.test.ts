import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Database } from '../../prisma/client.ts'
import { type Engine, onEachEngine } from '../support/engines.ts'

onEachEngine((engine: Engine) => {
  let database: Database
  beforeAll(async () => {
    database = await engine.fresh()
    await database.transact(({ script }) => script(smallLibrary))
  })
  afterAll(() => database.close())

  /** Runs in a transaction that is always taken back: what a rule says of it, or undefined when it may stand. */
  async function brokenRule(...statements: string[]): Promise<string | undefined> {
    const done = new Error('taken back')
    try {
      await database.transact(async ({ sql }) => {
        for (const statement of statements) await sql(statement)
        throw done
      })
    } catch (error) {
      if (error === done) return undefined
      if (error instanceof Error && 'constraint' in error) return String(error.constraint)
      throw error
    }
    return undefined
  }

  const lend = (id: string, copy: string, patron = "'anna'", returned = 'NULL') =>
    `INSERT INTO loan (id, copy_id, title_id, patron_id, branch, lent_at, due_at, returned_at)
     VALUES ('${id}', '${copy}', 'raudupiete', ${patron}, 'galvena', now(), '2026-04-28', ${returned})`
  const reserve = (id: string, state = 'waiting', ended = 'NULL', patron = 'anna') =>
    `INSERT INTO reservation (id, title_id, patron_id, pickup_point, state, requested_at, ended_at)
     VALUES ('${id}', 'raudupiete', '${patron}', 'galvena', '${state}', now(), ${ended})`

  it('a copy is lent once at a time, and again after it came back', async () => {
    expect(await brokenRule(lend('l1', 'k1'), lend('l2', 'k1'))).toBe('loan_open_copy_key')
    expect(await brokenRule(lend('l1', 'k1', "'anna'", 'now()'), lend('l2', 'k1'))).toBeUndefined()
  })

  it('a copy is held by a loan or by a reservation, never by both', async () => {
    const both = `UPDATE copy SET loan_id = 'l1', reservation_id = 'r1' WHERE id = 'k1'`
    expect(await brokenRule(lend('l1', 'k1'), reserve('r1'), both)).toBe('copy_one_holder_check')
  })

  it('a loan and a reservation hold one copy each', async () => {
    expect(await brokenRule(lend('l1', 'k1'), `UPDATE copy SET loan_id = 'l1'`)).toBe('copy_loan_id_key')
    expect(await brokenRule(reserve('r1'), `UPDATE copy SET reservation_id = 'r1'`)).toBe('copy_reservation_id_key')
  })

  it('a lent copy may be given up, but stands on no other pile; a held one is not missing', async () => {
    const lent = (place: string) => `UPDATE copy SET loan_id = 'l1', place = '${place}' WHERE id = 'k1'`
    const held = `UPDATE copy SET reservation_id = 'r1', place = 'missing' WHERE id = 'k1'`
    expect(await brokenRule(lend('l1', 'k1'), lent('to-clear'))).toBe('copy_held_place_check')
    expect(await brokenRule(lend('l1', 'k1'), lent('missing'))).toBeUndefined()
    expect(await brokenRule(reserve('r1'), held)).toBe('copy_held_place_check')
  })

  it('a section is counted once at a time', async () => {
    const count = (id: string, state = 'running') =>
      `INSERT INTO inventory (id, branch, state, started_at, started_by, finished_at)
       VALUES ('${id}', 'galvena', '${state}', now(), 's', ${state === 'finished' ? 'now()' : 'NULL'})`
    expect(await brokenRule(count('i1'), count('i2', 'paused'))).toBe('inventory_open_key')
    expect(await brokenRule(count('i1', 'finished'), count('i2'))).toBeUndefined()
  })

  it('an open loan has a patron; one that came back may lose its', async () => {
    expect(await brokenRule(lend('l1', 'k1', 'NULL'))).toBe('loan_open_patron_check')
    expect(await brokenRule(lend('l1', 'k1', 'NULL', 'now()'))).toBeUndefined()
  })

  it('a patron has one active reservation of a title, and any number of ended ones', async () => {
    expect(await brokenRule(reserve('r1'), reserve('r2', 'to-fetch'))).toBe('reservation_active_key')
    expect(
      await brokenRule(
        reserve('r1', 'cancelled', 'now()'),
        reserve('r2', 'cancelled', 'now()'),
        reserve('r3'),
        reserve('r4', 'waiting', 'NULL', 'janis'),
      ),
    ).toBeUndefined()
  })

  it('a reservation has an end exactly when it has ended, and a ready one its deadline', async () => {
    expect(await brokenRule(reserve('r1', 'collected'))).toBe('reservation_ended_check')
    expect(await brokenRule(reserve('r1', 'waiting', 'now()'))).toBe('reservation_ended_check')
    expect(await brokenRule(reserve('r1', 'ready'))).toBe('reservation_ready_check')
    expect(await brokenRule(reserve('r1', 'lost'))).toMatch(/^reservation_(state|ended)_check$/)
  })

  it('the number in the queue is never given twice, not even after a deletion or a failure', async () => {
    const before = await seqOfNew('s1')
    await database.sql(`DELETE FROM reservation WHERE id = 's1'`)
    await brokenRule(reserve('s2'))
    expect(await seqOfNew('s3')).toBeGreaterThan(before + 1)
    await database.sql(`DELETE FROM reservation WHERE id = 's3'`)
  })

  async function seqOfNew(id: string): Promise<number> {
    const [row] = await database.sql<{ seq: number }>(`${reserve(id)} RETURNING seq`)
    return row?.seq ?? Number.NaN
  }

  it('the first request has number 1001, and a loan has one pending request', async () => {
    const ask = (id: string, state = 'pending') =>
      `INSERT INTO request (id, kind, patron_id, loan_id, branch, made_at, deadline_at, state)
       VALUES ('${id}', 'renewal', 'anna', 'l1', 'galvena', now(), now(), '${state}')`
    const number = await database
      .transact(async ({ sql }) => {
        await sql(lend('l1', 'k1'))
        const [row] = await sql<{ number: number }>(`${ask('q1')} RETURNING number`)
        throw new Error(String(row?.number))
      })
      .catch((error: unknown) => (error instanceof Error ? error.message : ''))
    expect(number).toBe('1001')
    expect(await brokenRule(lend('l1', 'k1'), ask('q1'), ask('q2'))).toBe('request_pending_loan_key')
    expect(await brokenRule(lend('l1', 'k1'), ask('q1', 'refused'), ask('q2'))).toBeUndefined()
  })

  it('a phone has one holder', async () => {
    const link = (patron: string) =>
      `INSERT INTO link (address, channel, patron_id, linked_at) VALUES ('sms:+37129000001', 'sms', '${patron}', now())`
    expect(await brokenRule(link('anna'), link('janis'))).toBe('link_pkey')
    expect(await brokenRule(link('anna').replace("'sms:", "'telegram:"))).toBe('link_address_check')
  })

  it('what came in, what was done and what is to be said is kept once per key', async () => {
    const hear = `INSERT INTO inbox (channel, provider_id, address, received_at) VALUES ('sms', 'SM1', 'sms:+1', now())`
    const act = `INSERT INTO action VALUES ('1:1', '{}', '{}', now())`
    const say = `INSERT INTO outbox (key, address, kind, made_at, send_after) VALUES ('1:0', 'sms:+1', 'reply', now(), now())`
    expect(await brokenRule(hear, hear)).toBe('inbox_channel_provider_id_key')
    expect(await brokenRule(act, act)).toBe('action_pkey')
    expect(await brokenRule(say, say)).toBe('outbox_key_key')
  })

  it('the library’s version grows with every change to places', async () => {
    const version = async () =>
      (await database.sql<{ version: number }>('SELECT version FROM library'))[0]?.version ?? 0
    const changes = [
      `INSERT INTO closure (id, from_day, to_day, reason) VALUES ('c1', '2026-05-04', '2026-05-04', '')`,
      `UPDATE branch SET phone = '+371'`,
      `DELETE FROM closure`,
      `UPDATE library SET settings = '{"maxRenewals":3}'`,
    ]
    for (const change of changes) {
      const before = await version()
      await database.sql(change)
      expect(await version()).toBe(before + 1)
    }
  })

  it('search reads the folded text: a word by the tsvector, a typo by trigrams, in any script', async () => {
    const found = (where: string) => database.sql(`SELECT id FROM title WHERE ${where}`)
    expect(await found(`search @@ to_tsquery('simple', 'raudup:*')`)).toEqual([{ id: 'raudupiete' }])
    expect(await found(`folded % 'raudupeite rudolfs'`)).toEqual([{ id: 'raudupiete' }])
    await database.sql(`UPDATE title SET folded = 'война и мир толстой'`)
    expect(await found(`search @@ to_tsquery('simple', 'толст:*')`)).toEqual([{ id: 'raudupiete' }])
    expect(await found(`folded % 'вайна и мир'`)).toEqual([{ id: 'raudupiete' }])
  })
})

const smallLibrary = `
  INSERT INTO library (id, names, zone, country, default_language, settings) VALUES (1, '{}', 'Europe/Riga', 'LV', 'lv', '{}');
  INSERT INTO branch (code, names, address, latitude, longitude, phone, email, pickup, position)
    VALUES ('galvena', '{}', '', 57, 21, '', '', true, 1);
  INSERT INTO item_type VALUES ('gramata', 14, true, true);
  INSERT INTO title (id, title, language, folded) VALUES ('raudupiete', 'Raudupiete', 'lv', 'raudupiete rudolfs blaumanis');
  INSERT INTO copy (id, barcode, title_id, branch, item_type) VALUES ('k1', '1', 'raudupiete', 'galvena', 'gramata'),
    ('k2', '2', 'raudupiete', 'galvena', 'gramata');
  INSERT INTO patron (id, card, username, name, expires) VALUES ('anna', '100001', 'anna', 'Anna', '2027-01-01'),
    ('janis', '100002', 'janis', 'Jānis', '2027-01-01');`
