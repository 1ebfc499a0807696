import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { defaultSettings } from '../../bot/library/settings.ts'
import type { Instant } from '../../bot/library/types.ts'
import { forget } from '../../bot/store/retention.ts'
import type { Database } from '../../prisma/client.ts'
import { copy, lent, waiting } from '../contracts/scene.ts'
import { onEachEngine } from '../support/engines.ts'
import { tickScene } from '../support/tick-scene.ts'

const now: Instant = '2026-06-02T07:00:00.000Z'
const daysAgo = (days: number): Instant => new Date(Date.parse(now) - days * 86_400_000).toISOString()

onEachEngine((engine) => {
  let database: Database
  beforeAll(async () => {
    database = await engine.fresh()
  })
  afterAll(() => database.close())

  const rows = async (text: string) => (await database.sql(text)).map((row) => Object.values(row).join(' '))
  const forgetAll = (changes: Partial<typeof defaultSettings> = {}) =>
    forget(database, { ...defaultSettings, ...changes }, now)

  describe('words', () => {
    beforeEach(() => tickScene(database, {}))

    it('of messages go after 30 days; their keys and fates stay; what is still to be done is kept whole', async () => {
      const write = async (id: string, days: number, inboxStatus: string, outboxStatus: string) => {
        const inbox = `INSERT INTO inbox (channel, provider_id, address, event, received_at, status) VALUES ('sms', $1, 'sms:+3712', '{}', $2, $3)`
        await database.sql(inbox, [id, daysAgo(days), inboxStatus])
        const outbox = `INSERT INTO outbox (key, address, kind, body, made_at, send_after, status) VALUES ($1, 'sms:+3712', 'reply', '{}', $2, $2, $3)`
        await database.sql(outbox, [id, daysAgo(days), outboxStatus])
      }
      await write('old', 31, 'done', 'sent')
      await write('young', 29, 'done', 'sent')
      await write('undone', 31, 'new', 'new')
      await forgetAll()
      await forgetAll()
      const kept = 'status, event IS NOT NULL AS kept FROM inbox ORDER BY id'
      expect(await rows(`SELECT provider_id, ${kept}`)).toEqual([
        'old done false',
        'young done true',
        'undone new true',
      ])
      const told = 'status, body IS NOT NULL AS kept FROM outbox ORDER BY id'
      expect(await rows(`SELECT key, ${told}`)).toEqual(['old sent false', 'young sent true', 'undone new true'])
    })

    it('that repeat an act, and links, codes and wrong passwords go when they have had their time', async () => {
      for (const days of [0, 31]) {
        const at = daysAgo(days)
        const key = String(days)
        await database.sql(`INSERT INTO action (key, ask, answer, at) VALUES ($1, '{}', '{}', $2)`, [key, at])
        await database.sql(
          `INSERT INTO sign_in_link (token_hash, address, number, language, phone_name, expires_at) VALUES ($1, 'a', '12', 'lv', 'T', $2)`,
          [key, at],
        )
        await database.sql(
          `INSERT INTO desk_code (code_hash, patron_id, kind, expires_at) VALUES ($1, 'anna', 'code', $2)`,
          [key, at],
        )
        await database.sql(`INSERT INTO sign_in_attempts (key, failures, last_at) VALUES ($1, 1, $2)`, [key, at])
      }
      await forgetAll()
      for (const table of ['action', 'sign_in_link', 'desk_code', 'sign_in_attempts']) {
        expect(await rows(`SELECT count(*) FROM ${table}`), table).toEqual(['1'])
      }
    })
  })

  describe('who borrowed what', () => {
    /** A loan of Anna's that was renewed and came back, and a reservation of Bruno's that ended, so many days ago. */
    async function past(days: number) {
      const [book, loan] = lent('c1', 'anna', '2026-05-20')
      const { loanId, ...free } = book
      await tickScene(database, {
        copies: [free, copy('c2')],
        reservations: [
          ...waiting(['bruno'], { state: 'cancelled', endedAt: daysAgo(days) }),
          ...waiting(['cilda'], { seq: 2 }),
        ],
      })
      await database.sql(
        `INSERT INTO loan (id, copy_id, title_id, patron_id, branch, lent_at, due_at, returned_at)
         VALUES ('l1', 'c1', 'raudupiete', 'anna', $1, $2, '2026-05-20', $3)`,
        [loan.branch, loan.lentAt, daysAgo(days)],
      )
      await database.sql(
        `INSERT INTO journal (about, loan_id, became, cause, at, actor, actor_id) VALUES
         ('loan', 'l1', '2026-05-20', 'renewed', now(), 'patron', 'anna'), ('loan', 'l1', '2026-05-20', 'returned', now(), 'staff', 's1')`,
      )
      await database.sql(
        `INSERT INTO request (id, kind, patron_id, loan_id, branch, made_at, deadline_at, state)
         VALUES ('q1', 'renewal', 'anna', 'l1', 'galvena', now(), now(), 'approved')`,
      )
    }

    it('is kept for 30 days', async () => {
      await past(29)
      await forgetAll()
      expect(await rows('SELECT patron_id FROM loan')).toEqual(['anna'])
      expect(await rows('SELECT patron_id FROM reservation ORDER BY seq')).toEqual(['bruno', 'cilda'])
    })

    it('is then nowhere: the loan keeps copy, dates and branch, and what librarians did', async () => {
      await past(30)
      await forgetAll()
      await forgetAll()
      expect(await rows('SELECT copy_id, branch, patron_id IS NULL FROM loan')).toEqual(['c1 galvena true'])
      expect(await rows('SELECT cause, actor_id FROM journal ORDER BY id')).toEqual(['renewed ', 'returned s1'])
      expect(await rows('SELECT patron_id FROM request')).toEqual([])
      expect(await rows('SELECT patron_id FROM reservation')).toEqual(['cilda'])
    })

    it('is cut from the loan at once where the library says so, while notices may still speak of the rest', async () => {
      await past(1)
      await forgetAll({ anonymiseAfterDays: 0 })
      expect(await rows('SELECT patron_id IS NULL FROM loan')).toEqual(['true'])
      expect(await rows('SELECT count(*) FROM reservation')).toEqual(['2'])
    })
  })
})
