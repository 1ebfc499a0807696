import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { perform } from '../../bot/desk/deed.ts'
import { allDeeds } from '../../bot/desk/deeds.ts'
import { isRefusal } from '../../bot/desk/refusal-says.ts'
import { staffDeeds } from '../../bot/desk/staff-deeds.ts'
import { tokenHash } from '../../bot/sign-in-secrets.ts'
import type { Database } from '../../prisma/client.ts'
import { demoPassword } from '../../prisma/demo/read.ts'
import { type ConsoleScene, openConsoleScene } from '../support/console-scene.ts'
import { onEachEngine } from '../support/engines.ts'

const { addStaff, changeStaff, deactivateStaff, activateStaff, resetStaffPassword, resetStaffFactor } = staffDeeds
const { staff, staffMember, endStaffSession, makeToken, revokeToken, audit, branchAudit } = staffDeeds

onEachEngine((engine) => {
  let database: Database
  let scene: ConsoleScene
  beforeAll(async () => {
    database = await engine.fresh()
    scene = await openConsoleScene(database)
  })
  beforeEach(() => scene.again())
  afterAll(() => database.close())

  const asking = async (username: string, key?: string) => ({
    staff: await scene.staff(username),
    now: scene.clock.now(),
    ...(key !== undefined && { key }),
  })
  const terms = { username: 'Ilva.Ozola', name: 'Ilva Ozola', role: 'head', branch: 'berni', language: 'lv' } as const
  const signIn = (username: string, password: string) =>
    scene.staffDoor.signIn({ username, password, ip: '192.0.2.9', agent: '' })
  async function added() {
    const done = await perform(addStaff, scene.rooms, await asking('admin', 'k'), addStaff.input.parse(terms))
    if (isRefusal(done)) throw new Error(done.refusal)
    return done
  }
  const idOf = async (username: string) => (await scene.staff(username)).id

  it('a new colleague signs in once with the one-time password and then needs one of their own', async () => {
    const { password, staffId } = await added()
    expect(password).toMatch(/^[a-z2-9]{5}-[a-z2-9]{5}-[a-z2-9]{5}$/)
    const done = await signIn('ilva.ozola', password)
    if (typeof done === 'string' || 'locked' in done) throw new Error('not signed in')
    const session = await scene.staffDoor.session(done.token)
    expect(session).toMatchObject({ mustChangePassword: true, staff: { role: 'head', branch: 'berni' } })
    expect(await scene.audit()).toMatchObject([{ what: 'add-staff', subject: staffId, branch: 'berni' }])
  })

  it('the form sent twice tells the same password, and no row of the database holds it', async () => {
    const first = await added()
    expect(await added()).toEqual(first)
    expect(await scene.audit()).toHaveLength(1)
    const kept = await database.sql<{ text: string }>('SELECT a::text AS text FROM action a')
    expect(kept.filter(({ text }) => text.includes(first.password))).toEqual([])
    const again = await perform(addStaff, scene.rooms, await asking('admin', 'other'), addStaff.input.parse(terms))
    expect(again).toEqual({ refusal: 'username-taken' })
  })

  it('whoever leaves is out at once, with browser and programs, and can come back with neither', async () => {
    const cookie = await scene.signedIn('berni')
    const token = await scene.token('berni')
    const staffId = await idOf('berni')
    expect(await perform(deactivateStaff, scene.rooms, await asking('admin'), { staffId })).toEqual({ staffId })
    const browser = () => scene.staffDoor.session(cookie.slice('rinda='.length))
    expect([await browser(), await scene.staffDoor.bearer(token)]).toEqual([undefined, undefined])
    expect(await signIn('berni', demoPassword)).toBe('wrong')
    await perform(activateStaff, scene.rooms, await asking('admin'), { staffId })
    expect([await browser(), await scene.staffDoor.bearer(token)]).toEqual([undefined, undefined])
    expect(await signIn('berni', demoPassword)).toMatchObject({ proof: 'whole' })
  })

  it('the last administrator can neither leave nor be demoted; the last but one can', async () => {
    const staffId = await idOf('admin')
    const asked = await asking('admin')
    const demoted = { staffId, name: 'Aija Rozenberga', role: 'librarian', branch: 'berni' } as const
    expect(await perform(deactivateStaff, scene.rooms, asked, { staffId })).toEqual({ refusal: 'last-admin' })
    expect(await perform(changeStaff, scene.rooms, asked, demoted)).toEqual({ refusal: 'last-admin' })
    expect(await scene.audit()).toEqual([])
    const second = { staffId: await idOf('galvena'), name: 'Inese Vanaga', role: 'admin', branch: 'galvena' } as const
    await perform(changeStaff, scene.rooms, asked, second)
    expect(await scene.staff('galvena')).not.toHaveProperty('branch')
    expect(await perform(changeStaff, scene.rooms, asked, demoted)).toEqual({ staffId })
  })

  it('two administrators who send each other away at the same instant: one stays', async () => {
    const asked = await asking('admin')
    const other = { staffId: await idOf('galvena'), name: 'Inese Vanaga', role: 'admin' } as const
    await perform(changeStaff, scene.rooms, asked, other)
    const both = await Promise.all(
      [asked.staff.id, other.staffId].map((staffId) => perform(deactivateStaff, scene.rooms, asked, { staffId })),
    )
    expect(both.filter(isRefusal)).toEqual([{ refusal: 'last-admin' }])
  })

  it('another role ends their sessions: an administrator comes in by a second factor', async () => {
    const cookie = await scene.signedIn('galvena')
    const change = { staffId: await idOf('galvena'), name: 'Inese V.', role: 'admin' } as const
    await perform(changeStaff, scene.rooms, await asking('admin'), change)
    expect(await scene.staffDoor.session(cookie.slice('rinda='.length))).toBeUndefined()
  })

  it('a forgotten password and a lost telephone are put right, and lift what was locked', async () => {
    await database.sql(`UPDATE staff SET demo = false, totp_secret = 'x', totp_step = 1 WHERE username = 'galvena'`)
    const staffId = await idOf('galvena')
    for (let guess = 0; guess < 6; guess += 1) await signIn('galvena', 'guess')
    expect(await signIn('galvena', demoPassword)).toEqual({ locked: 1 })
    const reset = await perform(resetStaffPassword, scene.rooms, await asking('admin'), { staffId })
    expect(await signIn('galvena', 'password' in reset ? reset.password : '')).toMatchObject({ proof: 'whole' })
    await perform(resetStaffFactor, scene.rooms, await asking('admin'), { staffId })
    expect(await perform(staffMember, scene.rooms, await asking('admin'), { staffId })).toMatchObject({
      person: { enrolled: false, mustChangePassword: true, sessions: 0 },
    })
    const demo = { staffId: await idOf('berni') }
    expect(await perform(resetStaffPassword, scene.rooms, await asking('admin'), demo)).toEqual({
      refusal: 'demo-account',
    })
  })

  it('sessions of everyone are seen and ended, one or all', async () => {
    for (let times = 0; times < 3; times += 1) await scene.signedIn('berni')
    const staffId = await idOf('berni')
    const seen = async () => {
      const found = await perform(staffMember, scene.rooms, await asking('admin'), { staffId })
      return 'sessions' in found ? found.sessions : []
    }
    const [first] = await seen()
    expect(first).toMatchObject({ agent: 'Firefox · Linux' })
    const one = { staffId, sessionId: first?.id ?? '' }
    expect(await perform(endStaffSession, scene.rooms, await asking('admin'), one)).toEqual({ ended: 1 })
    expect(await perform(endStaffSession, scene.rooms, await asking('admin'), one)).toEqual({ refusal: 'session-over' })
    expect(await perform(endStaffSession, scene.rooms, await asking('admin'), { staffId })).toEqual({ ended: 2 })
    expect(await seen()).toEqual([])
  })

  it('a token acts as its owner, is kept as a hash only, shows when it was used, and ends when it is revoked', async () => {
    const staffId = await idOf('berni')
    const made = await perform(makeToken, scene.rooms, await asking('admin', 'k'), { staffId, name: 'Katalogs' })
    if (isRefusal(made)) throw new Error(made.refusal)
    const again = await perform(makeToken, scene.rooms, await asking('admin', 'k'), { staffId, name: 'Katalogs' })
    expect(again).toEqual(made)
    const rows = await database.sql<{ hash: string; text: string }>('SELECT hash, t::text AS text FROM api_token t')
    expect(rows.map(({ hash }) => hash)).toEqual([tokenHash(made.token)])
    expect(rows[0]?.text).not.toContain(made.token)
    expect(await scene.staffDoor.bearer(made.token)).toMatchObject({ username: 'berni', branch: 'berni' })
    const found = await perform(staffMember, scene.rooms, await asking('admin'), { staffId })
    expect(found).toMatchObject({ tokens: [{ name: 'Katalogs', lastUsedAt: new Date(scene.machine()).toISOString() }] })
    const { tokenId } = made
    await perform(revokeToken, scene.rooms, await asking('admin'), { tokenId })
    expect(await scene.staffDoor.bearer(made.token)).toBeUndefined()
    expect(await perform(revokeToken, scene.rooms, await asking('admin'), { tokenId })).toEqual({
      refusal: 'token-revoked',
    })
  })

  it('only an administrator sees and changes accounts; a head of branch reads what her branch did', async () => {
    await added()
    const head = await asking('ilva.ozola')
    expect(await perform(staff, scene.rooms, head, {})).toEqual({ refusal: 'role-too-low', needs: 'admin' })
    expect(await perform(audit, scene.rooms, head, {})).toEqual({ refusal: 'role-too-low', needs: 'admin' })
    await perform(deactivateStaff, scene.rooms, await asking('admin'), { staffId: await idOf('berni') })
    const read = await perform(branchAudit, scene.rooms, head, { branch: 'berni' })
    expect(read).toMatchObject({ entries: [{ what: 'add-staff', branch: 'berni', role: 'admin' }] })
    expect(await perform(branchAudit, scene.rooms, head, { branch: 'galvena' })).toEqual({ refusal: 'nothing-there' })
  })

  it('the audit trail is read by person, deed and the library’s own day, a page at a time', async () => {
    const { id } = await scene.staff('berni')
    await database.sql(
      `INSERT INTO audit (at, actor, role, branch, what, subject)
       SELECT timestamptz '2026-04-13T20:59:00Z' + n * interval '1 minute', 'staff:' || $1, 'librarian', 'berni',
         CASE WHEN n = 0 THEN 'check-out' ELSE 'check-in' END, 'b' || n FROM generate_series(0, 119) AS n`,
      [id],
    )
    const read = async (filter: Parameters<typeof audit.run>[2]) => {
      const found = await perform(audit, scene.rooms, await asking('admin'), filter)
      if (isRefusal(found)) throw new Error(found.refusal)
      return found
    }
    const first = await read({})
    const second = await read({ before: first.next ?? '' })
    const third = await read({ before: second.next ?? '' })
    expect([first, second, third].map(({ entries }) => entries.length)).toEqual([50, 50, 20])
    expect(third.next).toBeUndefined()
    expect([first.entries[0]?.subject, third.entries.at(-1)?.subject]).toEqual(['b119', 'b0'])
    // 20:59 UTC is still the day before midnight in Riga; 21:00 is the next day.
    expect((await read({ day: '2026-04-13' })).entries.map(({ subject }) => subject)).toEqual(['b0'])
    expect((await read({ what: 'check-out', staffId: id })).entries).toHaveLength(1)
    expect((await read({ staffId: 'nobody' })).entries).toEqual([])
    expect(first.entries[0]).toMatchObject({ name: 'Baiba Kļaviņa', role: 'librarian' })
  })
})

it('the audit trail has words for every act there is', () => {
  const words = readFileSync('bot/texts/lv/desk-audit.ftl', 'utf8')
  const acts = allDeeds.filter(({ kind }) => kind === 'act').map(({ name }) => name)
  expect(acts.filter((name) => !words.includes(`[${name}]`))).toEqual([])
})
