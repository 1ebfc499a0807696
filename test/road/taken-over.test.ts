import { afterAll, beforeAll, expect, it } from 'vitest'
import { addMinutes } from '../../bot/library/calendar.ts'
import { claim } from '../../bot/store/claim.ts'
import { commitTurns } from '../../bot/store/commit.ts'
import { storeIncoming } from '../../bot/store/inbox.ts'
import type { Database } from '../../prisma/client.ts'
import { onEachEngine } from '../support/engines.ts'
import { type Carriers, fromBot, openCarriers, openRoad, type Road, textUpdate, until } from '../support/road-scene.ts'

onEachEngine((engine) => {
  let carriers: Carriers
  let database: Database
  let road: Road
  let made = 0
  const now = () => new Date().toISOString()

  beforeAll(async () => {
    carriers = await openCarriers()
    database = await engine.fresh()
    road = await openRoad(carriers, database)
  })
  afterAll(async () => {
    await road?.close()
    await carriers?.close()
  })

  const someone = () => {
    const id = 7_000_000_000 + ++made
    const phone = carriers.botApi.phone({ id, first_name: 'Anna', language_code: 'en' })
    carriers.botApi.updates.hold()
    phone.start()
    return { id, address: `telegram:${id}`, said: () => fromBot(phone.messages()) }
  }
  /** A message is claimed by a process that dies at once; nobody of ours can be quicker. */
  const claimedByTheDead = (address: string, heard: object, leaseMs: number) =>
    until(async () => {
      await database.sql(
        `WITH held AS (INSERT INTO lane (lane, leased_until, holder)
           VALUES ($1, clock_timestamp() + $2 * interval '1 millisecond', 'dead'))
         INSERT INTO inbox (channel, provider_id, address, event, received_at, attempts)
         VALUES ('telegram', gen_random_uuid()::text, split_part($1, '|', 1), $3::jsonb, now(), 1)`,
        [address, leaseMs, JSON.stringify(heard)],
      )
      return true
    })

  it('what a dead process had claimed is answered once, when its lease is over', async () => {
    const anna = someone()
    await claimedByTheDead(anna.address, { kind: 'text', text: 'help' }, 400)
    await until(() => anna.said().length > 0)
    const [lane] = await database.sql('SELECT 1 AS one FROM lane WHERE lane = $1', [anna.address])
    expect(lane).toBeUndefined()
    expect(anna.said()).toHaveLength(1)
  })

  it('a turn whose lane was taken over commits nothing', async () => {
    const [lost] = await commitTurns(
      database,
      [
        {
          claimed: {
            inboxId: 1,
            channel: 'telegram',
            address: 'telegram:1',
            heard: { kind: 'wordless' },
            attempts: 1,
            lane: 'telegram:1',
            holder: 'slow',
            state: {},
            patron: undefined,
            muted: false,
            dial: undefined,
            notice: undefined,
            libraryVersion: 1,
          },
          state: '{}',
          language: 'lv',
          letters: [{ kind: 'reply', act: 'send', body: { text: 'never', choices: [] } }],
          ends: 'done',
          now: now(),
        },
      ],
      'slow',
      15_000,
    )
    expect(lost).toBe('lost')
    expect(await database.sql(`SELECT 1 AS one FROM outbox WHERE body ->> 'text' = 'never'`)).toEqual([])
  })

  it('words a dead process was to send are sent by another, once', async () => {
    const anna = someone()
    await database.sql(
      `INSERT INTO outbox (key, address, kind, act, body, made_at, send_after, status, leased_until, leased_by, attempts)
       VALUES ('left', $1, 'reply', 'send', '{"text":"left","choices":[]}', now(), now(), 'sending',
         clock_timestamp() + interval '300 milliseconds', 'dead', 1)`,
      [anna.address],
    )
    await until(() => anna.said().length > 0)
    expect(anna.said()).toEqual(['left'])
  })

  it('two phones of one patron are heard one after another; other patrons go on', async () => {
    const [first, second, other] = [someone(), someone(), someone()]
    await road.link(first.address, '100001')
    await road.link(second.address, '100001')
    const [patron] = await database.sql<{ id: string }>(`SELECT id FROM patron WHERE card = '100001'`)
    await database.sql(
      `INSERT INTO lane (lane, leased_until, holder) VALUES ($1, clock_timestamp() + interval '1 second', 'slow')`,
      [`patron:${patron?.id}`],
    )
    await road.post(textUpdate(1, first.id, 'my books'))
    await road.post(textUpdate(2, second.id, 'my books'))
    await road.post(textUpdate(3, other.id, 'help'))
    await until(() => other.said().length > 0)
    expect([first.said(), second.said()]).toEqual([[], []])
    await until(() => first.said().length === 1 && second.said().length === 1)
    const done = await database.sql<{ provider_id: string }>(
      `SELECT provider_id FROM inbox WHERE provider_id IN ('1', '2') ORDER BY done_at, id`,
    )
    expect(done.map(({ provider_id }) => provider_id)).toEqual(['1', '2'])
  })

  it('messages in quick succession are answered in their order', async () => {
    const anna = someone()
    const titles = ['Raudupiete', 'Zvejnieka dēls', 'Mērnieku laiki', 'Straumēni']
    for (const [at, title] of titles.entries()) await road.post(textUpdate(100 + at, anna.id, title))
    await until(() => anna.said().length >= titles.length)
    expect(anna.said().map((text) => titles.findIndex((title) => text.includes(title)))).toEqual([0, 1, 2, 3])
  })

  it('a later claim sees nothing of an address whose earlier message is not done', async () => {
    const anna = someone()
    await database.sql(
      `INSERT INTO lane (lane, leased_until, holder) VALUES ($1, clock_timestamp() + interval '300 milliseconds', 'slow')`,
      [anna.address],
    )
    const at = addMinutes(now(), 0)
    for (const [n, text] of ['Raudupiete', 'help'].entries())
      await storeIncoming(database, [
        {
          incoming: {
            channel: 'telegram',
            providerId: `later-${n}`,
            address: anna.address,
            heard: { kind: 'text', text },
          },
          at,
        },
      ])
    await until(() => anna.said().length === 2)
    expect(anna.said()[0]).toContain('Raudupiete')
    expect(await claim(database, 'nobody', 100, 10)).toEqual({ claimed: [], left: false })
  })

  it('a message that always breaks is put aside with an apology; the next one is heard, nobody else waits', async () => {
    const [anna, janis] = [someone(), someone()]
    await database.sql(
      `INSERT INTO inbox (channel, provider_id, address, event, received_at) VALUES ('telegram', 'poison', $1, '{"kind":"text"}', now())`,
      [anna.address],
    )
    await road.post(textUpdate(200, anna.id, 'Raudupiete'))
    await road.post(textUpdate(201, janis.id, 'Raudupiete'))
    await until(() => anna.said().length === 2 && janis.said().length === 1)
    expect(anna.said()[0]).not.toContain('Raudupiete')
    expect(anna.said()[1]).toContain('Raudupiete')
    const [row] = await database.sql(`SELECT status, attempts FROM inbox WHERE provider_id = 'poison'`)
    expect(row).toEqual({ status: 'dead', attempts: 3 })
    expect(road.faults.splice(0)).toHaveLength(3)
  })

  it('a message that takes its process down each time is put aside too, and one that nobody can even answer', async () => {
    const [anna, janis] = [someone(), someone()]
    await database.sql(
      `INSERT INTO inbox (channel, provider_id, address, event, received_at, attempts)
       VALUES ('telegram', 'deadly', $1, '{"kind":"text","text":"Raudupiete"}', now(), 3)`,
      [anna.address],
    )
    await until(() => anna.said().length === 1)
    expect(anna.said()[0]).not.toContain('Raudupiete')
    await database.sql(
      `CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
         IF NEW.address = '${janis.address}' AND NEW.key LIKE '%:0' AND (SELECT provider_id FROM inbox WHERE id = NEW.reply_to) = 'mute'
         THEN RAISE 'refused'; END IF; RETURN NEW; END $$`,
    )
    await database.sql('CREATE TRIGGER refuse BEFORE INSERT ON outbox FOR EACH ROW EXECUTE FUNCTION refuse()')
    await database.sql(
      `INSERT INTO inbox (channel, provider_id, address, event, received_at) VALUES ('telegram', 'mute', $1, '{"kind":"text","text":"help"}', now())`,
      [janis.address],
    )
    await until(async () => {
      const [row] = await database.sql<{ status: string }>(`SELECT status FROM inbox WHERE provider_id = 'mute'`)
      return row?.status === 'dead'
    })
    await road.post(textUpdate(300, janis.id, 'Raudupiete'))
    await until(() => janis.said().length === 1)
    expect(janis.said()[0]).toContain('Raudupiete')
    expect(road.faults.splice(0).length).toBeGreaterThan(0)
  })
})
