import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Database, openDatabase } from '../../prisma/client.ts'
import { migrate } from '../../prisma/migrate.ts'
import { type ConsoleScene, openConsoleScene } from '../support/console-scene.ts'

let database: Database
let scene: ConsoleScene
beforeAll(async () => {
  database = await openDatabase({ memory: true })
  await migrate(database)
  scene = await openConsoleScene(database)
})
beforeEach(() => scene.again())
afterAll(async () => {
  await scene.app.close()
  await database.close()
})

const get = (url: string, cookie?: string) => scene.app.inject({ url, headers: { ...(cookie && { cookie }) } })
const post = (url: string, cookie: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
  scene.app.inject({
    method: 'POST',
    url,
    headers: { cookie, 'content-type': 'application/x-www-form-urlencoded', ...headers },
    payload: new URLSearchParams(fields).toString(),
  })
const csrfIn = (html: string) => /name="csrf" value="([^"]+)"/.exec(html)?.[1] ?? ''

describe('the console', () => {
  it('sends whoever is not signed in to sign in, and back to the page they wanted', async () => {
    const { statusCode, headers } = await get('/staff/requests')
    expect([statusCode, headers.location]).toEqual([303, '/staff/sign-in?to=/staff/requests'])
    const done = await post('/staff/sign-in', '', {
      username: 'galvena',
      password: 'rinda-demo',
      to: '/staff/requests',
    })
    expect([done.statusCode, done.headers.location]).toEqual([303, '/staff/requests'])
    expect(done.headers['set-cookie']).toMatch(/^rinda=[\w-]{43}; .*HttpOnly; SameSite=Lax$/)
  })

  it('goes to no other site after signing in', async () => {
    for (const to of ['//elsewhere.example', 'https://elsewhere.example', '/\\elsewhere.example', '/staff/../x']) {
      const done = await post('/staff/sign-in', '', { username: 'galvena', password: 'rinda-demo', to })
      expect(done.headers.location).toBe('/staff')
    }
  })

  it('changes nothing without the token of the form, or with that of another session, and says what to do', async () => {
    const [first] = await scene.renewalAsked()
    const cookie = await scene.signedIn(first?.branch ?? '')
    const others = csrfIn((await get('/staff/requests', await scene.signedIn('berni'))).body)
    for (const csrf of ['', 'made up', others]) {
      const done = await post('/staff/requests', cookie, { csrf, key: 'k', one: `refuse:${first?.id}` })
      expect(done.statusCode).toBe(403)
      expect(done.body).toContain('Šī lapa bija atvērta pārāk ilgi')
    }
    const own = csrfIn((await get('/staff/requests', cookie)).body)
    for (const headers of [{ 'sec-fetch-site': 'cross-site' }, { origin: 'https://elsewhere.example' }]) {
      const done = await post('/staff/requests', cookie, { csrf: own, key: 'k', one: `refuse:${first?.id}` }, headers)
      expect(done.statusCode).toBe(403)
    }
    expect(await scene.audit()).toEqual([])
  })

  it('a session that ended in the meantime changes nothing and asks to sign in', async () => {
    const [first] = await scene.renewalAsked()
    const cookie = await scene.signedIn(first?.branch ?? '')
    const csrf = csrfIn((await get('/staff/requests', cookie)).body)
    expect((await post('/staff/sign-out', cookie, { csrf })).headers.location).toBe('/staff/sign-in')
    const late = await post('/staff/requests', cookie, { csrf, key: 'k', one: `refuse:${first?.id}` })
    expect(late.headers.location).toBe('/staff/sign-in?over=1')
    expect((await get('/staff/sign-in?over=1')).body).toContain('sesija ir beigusies')
    expect(await scene.audit()).toEqual([])
  })

  it('leads an administrator who has no second factor to enrol one, and nowhere else', async () => {
    await database.sql(`UPDATE staff SET demo = false WHERE username = 'admin'`)
    const cookie = await scene.signedIn('admin')
    expect((await get('/staff/requests', cookie)).headers.location).toBe('/staff/code')
    expect((await get('/staff/code', cookie)).body).toContain('data:image/png;base64,')
  })

  it('keeps whoever has a one-time password on their account until it is changed', async () => {
    await database.sql(`UPDATE staff SET must_change_password = true, demo = false WHERE username = 'galvena'`)
    const cookie = await scene.signedIn('galvena')
    expect((await get('/staff/requests', cookie)).headers.location).toBe('/staff/account')
    expect((await get('/staff/account', cookie)).body).toContain('Vispirms, lūdzu, nomainiet')
  })

  it('has no state-changing GET: what posts is not there to be got', async () => {
    const cookie = await scene.signedIn('galvena')
    for (const url of [
      '/staff/sign-out',
      '/staff/language',
      '/staff/branch',
      '/staff/account/password',
      '/staff/account/session',
    ]) {
      expect((await get(url, cookie)).statusCode).toBe(404)
    }
  })
})

describe('the desk for programs', () => {
  const ask = (method: 'GET' | 'POST', url: string, token?: string, payload?: object, key?: string) =>
    scene.app.inject({
      method,
      url,
      headers: { ...(token && { authorization: `Bearer ${token}` }), ...(key && { 'idempotency-key': key }) },
      ...(payload && { payload }),
    })

  it('asks for a token first', async () => {
    expect((await ask('GET', '/api/desk/work?branch=galvena')).statusCode).toBe(401)
    expect((await ask('POST', '/api/desk/decide', 'not-a-token-of-ours-at-all')).json()).toMatchObject({
      code: 'not-allowed',
    })
  })

  it('reads and acts as the librarian whose token it is, once a key', async () => {
    const [first] = await scene.renewalAsked()
    const { branch = '', id = '' } = first ?? {}
    const token = await scene.token(branch)
    const work = await ask('GET', `/api/desk/work?branch=${branch}`, token)
    expect(work.json().requests[0].request).toMatchObject({ branch })
    const act = () => ask('POST', '/api/desk/decide', token, { requestId: id, approve: false }, 'key-1')
    const done = await act()
    expect(done.statusCode).toBe(200)
    expect((await act()).json()).toEqual(done.json())
    const again = await ask('POST', '/api/desk/decide', token, { requestId: id, approve: false })
    expect(again.statusCode).toBe(409)
    expect(again.json()).toMatchObject({
      statusCode: 409,
      code: 'already-decided',
      message: expect.stringContaining('Par to jau lēma'),
    })
    await database.sql('UPDATE api_token SET revoked_at = now()')
    expect((await act()).statusCode).toBe(401)
  })

  it('shows nothing of another branch, and says what is wrong with what it is given', async () => {
    const token = await scene.token('parventa')
    expect((await ask('GET', '/api/desk/work?branch=galvena', token)).statusCode).toBe(404)
    expect((await ask('POST', '/api/desk/check-in', token, { barcode: 'x', branch: 'galvena' })).statusCode).toBe(403)
    expect((await ask('POST', '/api/desk/check-in', token, { branch: 'parventa' })).json()).toMatchObject({
      code: 'bad-input',
    })
  })

  it('stands in OpenAPI', async () => {
    const { paths } = (await scene.app.inject('/docs/json')).json()
    expect(Object.keys(paths).filter((path) => path.startsWith('/api/desk/'))).toContain('/api/desk/check-out')
  })
})
