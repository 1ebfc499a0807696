/** What holds on every page of the console: the routes themselves are walked, so that a new page cannot forget it. */

import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { staffConsole } from '../../api/routes/staff.ts'
import { buildServer } from '../../api/server.ts'
import { type Database, openDatabase } from '../../prisma/client.ts'
import { demoPassword } from '../../prisma/demo/read.ts'
import { migrate } from '../../prisma/migrate.ts'
import { type ConsoleScene, openConsoleScene } from '../support/console-scene.ts'

const writes: string[] = []
let database: Database
let scene: ConsoleScene
const routes: { method: string; url: string }[] = []
beforeAll(async () => {
  const isWrite = /^\s*(INSERT|UPDATE|DELETE|WITH\b[\s\S]*\b(INSERT INTO|UPDATE|DELETE FROM)\b)/i
  database = await openDatabase({ memory: true }, { onStatement: (text) => isWrite.test(text) && writes.push(text) })
  await migrate(database)
  scene = await openConsoleScene(database)
  scene.app.addHook('onRoute', ({ method, url }) => {
    for (const one of [method].flat()) if (url.startsWith('/staff')) routes.push({ method: one, url })
  })
  await scene.app.ready()
})
beforeEach(() => scene.again())
afterAll(async () => {
  await scene.app.close()
  await database.close()
})

const of = (method: string) => routes.filter((one) => one.method === method).map(({ url }) => url.replace(/:\w+/g, 'x'))
const get = (url: string, cookie = '') => scene.app.inject({ url, headers: { cookie } })
const post = (url: string, cookie: string, fields: Record<string, string>, app: FastifyInstance = scene.app) =>
  app.inject({
    method: 'POST',
    url,
    headers: { cookie, 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams(fields).toString(),
  })
const csrfIn = (html: string) => /name="csrf" value="([^"]+)"/.exec(html)?.[1] ?? ''
/** Asked for by whoever has no session yet. */
const outside = ['/staff/sign-in', '/staff/code']
/** Rows as they stand, but of sessions: those count clicks. */
async function everything(): Promise<string> {
  const tables = await database.sql<{ name: string }>(
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'staff_session' ORDER BY 1`,
  )
  const sums = []
  for (const { name } of tables) {
    const [row] = await database.sql<{ sum: string | null }>(
      `SELECT md5(string_agg(t::text, '' ORDER BY t::text)) AS sum FROM "${name}" t`,
    )
    sums.push(`${name} ${row?.sum ?? 'empty'}`)
  }
  return sums.join('\n')
}

describe('every page of the console', () => {
  it('was seen', () => {
    for (const known of ['/staff/sign-in', '/staff/requests', '/staff/staff', '/staff/audit', '/staff/account']) {
      expect(of('GET')).toContain(known)
    }
    expect(of('POST').length).toBeGreaterThan(10)
  })

  it('takes no form without the token of its session: 403, and nothing is written', async () => {
    const cookie = await scene.signedIn('admin')
    const before = await everything()
    for (const url of of('POST').filter((one) => one !== '/staff/sign-in')) {
      for (const csrf of [{}, { csrf: 'made up' }]) {
        expect([url, (await post(url, cookie, { key: 'k', ...csrf })).statusCode]).toEqual([url, 403])
      }
    }
    expect((await get('/staff/account', cookie)).statusCode).toBe(200)
    expect(await everything()).toBe(before)
  })

  it('takes no form from another site, whatever it holds', async () => {
    const cookie = await scene.signedIn('admin')
    const csrf = csrfIn((await get('/staff/account', cookie)).body)
    for (const url of of('POST')) {
      for (const from of [{ 'sec-fetch-site': 'cross-site' }, { origin: 'https://elsewhere.example' }]) {
        const answer = await scene.app.inject({
          method: 'POST',
          url,
          headers: { cookie, 'content-type': 'application/x-www-form-urlencoded', ...from },
          payload: new URLSearchParams({ csrf, key: 'k' }).toString(),
        })
        expect([url, answer.statusCode]).toEqual([url, 403])
      }
    }
  })

  it('changes nothing by being looked at', async () => {
    await scene.renewalAsked()
    const cookie = await scene.signedIn('admin')
    const before = await everything()
    writes.length = 0
    for (const url of of('GET')) {
      const { statusCode } = await get(url, cookie)
      expect([url, statusCode < 500]).toEqual([url, true])
    }
    // A session counts its clicks, hands over its last word, and keeps the secret it was shown to enrol with.
    expect(writes.filter((text) => !/\bstaff_session\b/.test(text))).toEqual([])
    expect(await everything()).toBe(before)
  })

  it('is answered to nobody without a session, nor before the second factor, nor before one’s own password', async () => {
    const inside = of('GET').filter((url) => !outside.includes(url))
    for (const url of inside) {
      const { statusCode, headers } = await get(url)
      expect([url, statusCode]).toEqual([url, 303])
      expect(headers.location, url).toMatch(/^\/staff/)
    }
    await database.sql(`UPDATE staff SET demo = false WHERE username = 'admin'`)
    const enrolling = await scene.signedIn('admin')
    const pages = inside.filter((url) => !['/staff', '/staff/'].includes(url))
    for (const url of pages) expect([url, (await get(url, enrolling)).headers.location]).toEqual([url, '/staff/code'])
    await database.sql(`UPDATE staff SET must_change_password = true WHERE username = 'galvena'`)
    const oneTime = await scene.signedIn('galvena')
    for (const url of pages.filter((one) => one !== '/staff/account')) {
      expect([url, (await get(url, oneTime)).headers.location]).toEqual([url, '/staff/account'])
    }
  })

  it('runs no script but ours, and none that stands in the page', async () => {
    const cookie = await scene.signedIn('admin')
    for (const url of [...of('GET'), '/staff/there-is-no-such-page']) {
      const { headers, body } = await get(url, cookie)
      const policy = String(headers['content-security-policy'])
      expect(policy, url).toContain("script-src 'self';")
      expect(policy, url).toContain("default-src 'none'")
      expect(policy, url).not.toContain('unsafe')
      expect(body.match(/<script(?![^>]*\ssrc=)/g), url).toBeNull()
      expect(body.match(/\s(on[a-z]+|style)="/g), url).toBeNull()
      expect(body, url).not.toContain('javascript:')
      if (!outside.includes(url)) expect(headers['cache-control'] ?? 'no-store', url).toBe('no-store')
    }
  })

  it('that is none of ours is still a page: signed in it leads to the first one, else to sign in', async () => {
    const answer = await get('/staff/there/is/nothing', await scene.signedIn('galvena'))
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([404, 'text/html; charset=utf-8'])
    expect(answer.body).toContain('Šeit nekā nav')
    expect((await get('/staff/there/is/nothing')).headers.location).toBe('/staff/sign-in?to=/staff')
    expect((await get('/api/there-is-nothing')).json()).toMatchObject({ statusCode: 404 })
  })

  it('says on a page, too, what could not be read', async () => {
    const answer = await scene.app.inject({
      method: 'POST',
      url: '/staff/requests',
      headers: { cookie: await scene.signedIn('galvena'), 'content-type': 'application/xml' },
      payload: '<x/>',
    })
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([415, 'text/html; charset=utf-8'])
    expect(answer.body).toContain('nekas netika mainīts')
  })
})

describe('the cookie of a session', () => {
  const given = { username: 'galvena', password: demoPassword }
  const serverAt = (publicUrl: string) =>
    buildServer({
      catalogue: scene.backend,
      library: () => scene.backend.library(),
      clock: scene.clock,
      texts: scene.texts,
      ready: async () => ({ ok: true }),
      trustedProxy: [],
      logger: undefined,
      plugins: [staffConsole({ ...scene, publicUrl: () => publicUrl })],
    })

  it.each([
    ['https://rinda.example', '__Host-rinda', true],
    ['http://127.0.0.1:3000', 'rinda', false],
  ] as const)('at %s is %s, for no script and no other site', async (publicUrl, name, secure) => {
    const app = serverAt(publicUrl)
    const [cookie] = (await post('/staff/sign-in', '', given, app)).cookies
    await app.close()
    expect(cookie).toMatchObject({ name, path: '/', httpOnly: true, sameSite: 'Lax' })
    expect(cookie?.secure ?? false).toBe(secure)
    expect(cookie).not.toHaveProperty('domain')
  })

  it('is never the one that was planted before signing in, and the one before it ends', async () => {
    const first = await scene.signedIn('galvena')
    for (const planted of ['rinda=planted-by-somebody-else-0000000000000000000', first]) {
      const done = await post('/staff/sign-in', planted, given)
      const fresh = `rinda=${done.cookies[0]?.value}`
      expect(fresh).not.toBe(planted)
      expect((await get('/staff/account', planted)).statusCode).toBe(303)
      expect((await get('/staff/account', fresh)).statusCode).toBe(200)
    }
  })

  it('holds nothing that the database keeps', async () => {
    const token = (await scene.signedIn('galvena')).slice('rinda='.length)
    const kept = await database.sql<{ text: string }>('SELECT x::text AS text FROM staff_session x')
    expect(kept.filter(({ text }) => text.includes(token))).toEqual([])
  })
})

it.each([
  '//elsewhere.example',
  'https://elsewhere.example',
  '/\\elsewhere.example',
  '/staff/..//elsewhere.example',
  '/staff//elsewhere.example',
  '/staff\t//elsewhere.example',
  '/staff@elsewhere.example',
  'javascript:alert(1)',
])('signing in, changing the language, and choosing a branch lead nowhere else: %s', async (to) => {
  const signIn = await post('/staff/sign-in', '', { username: 'admin', password: demoPassword, to })
  expect(signIn.headers.location).toBe('/staff')
  const cookie = `rinda=${signIn.cookies[0]?.value}`
  const csrf = csrfIn((await get('/staff/account', cookie)).body)
  expect((await post('/staff/language', cookie, { csrf, language: 'lv', to })).headers.location).toBe('/staff')
  expect((await post('/staff/branch', cookie, { csrf, branch: 'berni', to })).headers.location).toBe('/staff')
})
