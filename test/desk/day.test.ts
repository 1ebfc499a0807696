/** The day at a branch, as a page or a program reads it, and the librarians' own chats. */

import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { dayDeeds } from '../../bot/desk/day-deeds.ts'
import { perform } from '../../bot/desk/deed.ts'
import { deskCodeHash } from '../../bot/sign-in-secrets.ts'
import { linkStaffChat } from '../../bot/store/staff-chats.ts'
import type { Database } from '../../prisma/client.ts'
import { type ConsoleScene, openConsoleScene } from '../support/console-scene.ts'
import { onEachEngine } from '../support/engines.ts'

const pepper = 'a pepper that only the tests have'

onEachEngine((engine) => {
  let database: Database
  let scene: ConsoleScene
  beforeAll(async () => {
    database = await engine.fresh()
    scene = await openConsoleScene(database)
  })
  beforeEach(async () => {
    await scene.again()
    await database.sql('DELETE FROM outbox')
    await database.sql('DELETE FROM staff_chat_code')
    await database.sql('UPDATE staff SET chat = NULL')
  })
  afterAll(() => database.close())

  const asking = async (username: string) => ({ staff: await scene.staff(username), now: scene.clock.now() })
  const today = async (username: string, branch: string) =>
    perform(dayDeeds.today, scene.rooms, await asking(username), { branch })
  const figuresFor = async (username: string, branch: string) =>
    perform(dayDeeds.figures, scene.rooms, await asking(username), { branch })
  const said = (key: string, changes: { status: string; kind?: string; branch?: string; segments?: number }) =>
    database.sql(
      `INSERT INTO outbox (key, address, patron_id, kind, body, made_at, send_after, status, segments)
       VALUES ($1, 'sms:+37120000001', 'p100001', $2, $3::jsonb, $4, $4, $5, $6)`,
      [
        ...[key, changes.kind ?? 'ready'],
        JSON.stringify({ text: '', choices: [], notice: { group: `p1|a|${changes.branch ?? 'galvena'}/muzika|k|d` } }),
        ...['2026-04-13T10:00:00.000Z', changes.status, changes.segments ?? null],
      ],
    )

  it('a librarian reads her own branch; another is simply not there', async () => {
    await scene.renewalAsked()
    expect(await today('galvena', 'galvena')).toMatchObject({
      counts: { open: expect.any(Number), late: 0 },
      failed: { count: 0, words: [] },
    })
    for (const read of [today, figuresFor]) {
      expect(await read('galvena', 'parventa')).toEqual({ refusal: 'nothing-there' })
      expect(await read('admin', 'parventa')).not.toHaveProperty('refusal')
      expect(await read('admin', 'nowhere')).toEqual({ refusal: 'nothing-there' })
    }
    expect(await scene.audit()).toEqual([])
  })

  it('a message that failed is listed until the same reached the patron, at the branch it speaks of', async () => {
    await said('one', { status: 'failed' })
    await said('two', { status: 'failed', kind: 'due-soon', branch: 'parventa' })
    expect(await today('galvena', 'galvena')).toMatchObject({
      failed: { count: 1, words: [{ kind: 'ready', channel: 'sms', patronId: 'p100001', card: '100001' }] },
    })
    await said('three', { status: 'delivered', segments: 2 })
    expect(await today('galvena', 'galvena')).toMatchObject({ failed: { count: 0 } })
    expect(await today('parventa', 'parventa')).toMatchObject({ failed: { count: 1 } })
    expect(await figuresFor('galvena', 'galvena')).toMatchObject({
      messages: [{ kind: 'ready', telegram: 0, sms: 1, segments: 2 }],
    })
  })

  it('figures are of 14 days, today the last', async () => {
    const figures = await figuresFor('galvena', 'galvena')
    if ('refusal' in figures) throw new Error('no figures')
    expect(figures.days).toHaveLength(14)
    expect(figures.days.at(-1)?.date).toBe('2026-04-14')
    const rows = await database.sql<{ n: number }>(
      `SELECT count(*)::int AS n FROM loan WHERE branch = 'galvena' AND lent_at >= '2026-03-31T21:00:00Z'`,
    )
    expect(figures.days.reduce((sum, { lent }) => sum + lent, 0)).toBe(rows[0]?.n)
  })

  it('a librarian links a chat by a code, once; the code itself is kept nowhere', async () => {
    const { chats } = scene.rooms
    const { id, name } = await scene.staff('galvena')
    const void1 = await chats.newCode(id, scene.clock.now())
    const { message, link } = await chats.newCode(id, scene.clock.now())
    expect(link).toBe(`https://t.me/RindaTestBot?start=${message.slice('/start '.length)}`)
    const take = (text: string, address = 'telegram:77') => {
      const codeHash = deskCodeHash(text.slice('/start '.length), pepper)
      return linkStaffChat(database.sql, { address, codeHash, demoAccounts: 'welcome' }, scene.clock.now())
    }
    expect(await take(void1.message)).toEqual({ failed: 'code-over' })
    expect(await take(message, 'sms:+37120000001')).toEqual({ failed: 'code-over' })
    expect(await chats.isLinked(id)).toBe(false)
    expect(await take(message)).toEqual({ staff: name })
    expect(await take(message)).toEqual({ failed: 'code-over' })
    expect(await chats.isLinked(id)).toBe(true)
    const kept = await database.sql<{ row: string }>('SELECT c::text AS row FROM staff_chat_code c')
    expect(kept.filter(({ row }) => row.includes(message.slice('/start s_'.length)))).toEqual([])

    const other = await scene.staff('admin')
    expect(await take((await chats.newCode(other.id, scene.clock.now())).message)).toEqual({ staff: other.name })
    expect([await chats.isLinked(id), await chats.isLinked(other.id)]).toEqual([false, true])
    const late = await chats.newCode(id, scene.clock.now())
    scene.pass(16)
    expect(await take(late.message)).toEqual({ failed: 'code-over' })
    const audit = { role: other.role, what: 'unlink-chat', subject: other.id }
    await chats.unlink({ now: scene.clock.now(), actor: { by: 'staff', staffId: other.id }, audit })
    expect(await chats.isLinked(other.id)).toBe(false)
    expect((await scene.audit()).map(({ actor, what }) => [actor, what])).toEqual([
      [`staff:${id}`, 'link-chat'],
      [`staff:${other.id}`, 'link-chat'],
      [`staff:${other.id}`, 'unlink-chat'],
    ])
  })
})
