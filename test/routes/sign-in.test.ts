import type { FastifyInstance, InjectOptions } from 'fastify'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { saveLibrary } from '../../bot/ils/builtin/save-library.ts'
import { type Database, openDatabase } from '../../prisma/client.ts'
import { migrate } from '../../prisma/migrate.ts'
import { annasPassword, openSignIn, type SignInScene } from '../support/sign-in-scene.ts'
import { signInServer } from '../support/sign-in-server.ts'
import { ventspils } from '../support/ventspils.ts'

describe('the sign-in page', () => {
  let database: Database
  let scene: SignInScene
  let app: FastifyInstance
  let link: Awaited<ReturnType<SignInScene['link']>>
  beforeAll(async () => {
    database = await openDatabase({ memory: true })
    await migrate(database)
    scene = await openSignIn(database)
  })
  afterAll(() => database.close())
  beforeEach(async () => {
    await database.prisma.signInAttempts.deleteMany()
    await database.prisma.inbox.deleteMany()
    app = signInServer(scene, () => 'https://rinda.example')
    link = await scene.link()
  })
  afterEach(() => app.close())

  const post = (
    fields: Record<string, string | string[]>,
    headers: InjectOptions['headers'] = {},
    purpose: 'sign-in' | 'export' | 'erase' = 'sign-in',
  ) =>
    app.inject({
      method: 'POST',
      url: purpose === 'sign-in' ? '/signin?l=en' : `/signin?l=en&for=${purpose}`,
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      payload: Object.entries(fields)
        .flatMap(([name, value]) => [value].flat().map((one) => new URLSearchParams({ [name]: one }).toString()))
        .join('&'),
    })
  const right = () => ({ token: link.token, number: link.number, card: '100001', password: annasPassword })

  it('looking ten times uses nothing up', async () => {
    for (let n = 0; n < 10; n += 1) {
      for (const method of ['GET', 'HEAD'] as const)
        expect((await app.inject({ method, url: '/signin?l=lv' })).statusCode).toBe(200)
      const asked = await app.inject({ method: 'POST', url: '/signin/phone', payload: { token: link.token } })
      expect(asked.json()).toEqual({ phone: 'Telegram: Anna O.', expiresAt: '2026-06-02T07:10:00.000Z' })
    }
    const answer = await post(right())
    expect(answer.statusCode).toBe(200)
    expect(answer.body).toContain('You are signed in')
    expect(await scene.heard()).toHaveLength(1)
  })

  it('the page is kept by nobody, framed by nobody, and tells no other site where it was', async () => {
    for (const { headers } of [await app.inject('/signin'), await post(right())]) {
      expect(headers['cache-control']).toBe('no-store')
      expect(headers['referrer-policy']).toBe('no-referrer')
      expect(headers['x-frame-options']).toBe('DENY')
      expect(headers['content-security-policy']).toMatch(/default-src 'none'.*script-src 'self'/)
      expect(headers['content-security-policy']).not.toContain('unsafe')
    }
  })

  it.each([
    ['lv', 'Kartes numurs vai lietotājvārds', 'Ventspils bibliotēka'],
    ['en', 'Card number or user name', 'Ventspils Library'],
    ['ru', 'Номер читательского билета или имя пользователя', 'Вентспилсская библиотека'],
    ['xx', 'Kartes numurs vai lietotājvārds', 'Ventspils bibliotēka'],
  ])('speaks %s', async (language, label, library) => {
    const { body } = await app.inject(`/signin?l=${language}`)
    expect(body).toContain(label)
    expect(body).toContain(library)
  })

  describe('what went wrong is said in place', () => {
    it('a wrong password: what to do, the card kept, the password not', async () => {
      const { statusCode, body } = await post({ ...right(), password: 'canary-guess' })
      expect(statusCode).toBe(401)
      expect(body).toContain('The card number or the password is not right.')
      expect(body).toContain('value="100001"')
      expect(body).toContain(`value="${link.token}"`)
      expect(body).toContain('Telegram: Anna O.')
      expect(body).not.toContain('canary-guess')
    })

    it('the same words for a card that does not exist', async () => {
      const known = await post({ ...right(), card: 'xxxxxx', password: 'guess' })
      const unknown = await post({ ...right(), card: '100001', password: 'guess' })
      expect(known.statusCode).toBe(unknown.statusCode)
      expect(known.body.replace('xxxxxx', '100001')).toBe(unknown.body)
    })

    it('a wrong number', async () => {
      const { statusCode, body } = await post({ ...right(), number: '0' })
      expect(statusCode).toBe(401)
      expect(body).toContain('The number does not match.')
    })

    it('too many attempts: how long to wait', async () => {
      for (const _ of [1, 2, 3, 4, 5, 6]) await post({ ...right(), password: 'guess' })
      const { statusCode, headers, body } = await post(right())
      expect(statusCode).toBe(429)
      expect(headers['retry-after']).toBe('60')
      expect(body).toContain('Try again in 1 minute')
    })

    it('a link that is used, expired or made up', async () => {
      await post(right())
      const used = await post(right())
      const madeUp = await post({ ...right(), token: 'made-up' })
      expect([used.statusCode, madeUp.statusCode]).toEqual([410, 410])
      expect(madeUp.body).toBe(used.body)
      expect(used.body).toContain('This link no longer works')
      const asked = await app.inject({ method: 'POST', url: '/signin/phone', payload: { token: link.token } })
      expect(asked.json()).toMatchObject({ statusCode: 404, code: 'link-over' })
    })

    it('a form that is half empty, twice filled in, too long or no form', async () => {
      for (const answer of [
        await post({ token: link.token }),
        await post({ ...right(), password: ['one', annasPassword] }),
        await post({ ...right(), card: 'x'.repeat(101) }),
        await app.inject({
          method: 'POST',
          url: '/signin?l=en',
          payload: 'null',
          headers: { 'content-type': 'application/json' },
        }),
      ]) {
        expect(answer.statusCode).toBe(400)
        expect(answer.body).toContain('Please fill in every field.')
      }
      expect(await scene.heard()).toEqual([])
    })
  })

  describe('one’s own data', () => {
    const own = async (purpose: 'export' | 'erase', card = '100001') => ({
      ...(await scene.link('telegram:5', purpose)),
      card,
      password: annasPassword,
    })
    const fieldsOf = ({ token, number, card, password }: Awaited<ReturnType<typeof own>>) => ({
      token,
      number,
      card,
      password,
    })

    it('are downloaded after card and password, once', async () => {
      const fields = fieldsOf(await own('export'))
      expect((await post({ ...fields, password: 'guess' }, {}, 'export')).statusCode).toBe(401)
      const answer = await post(fields, {}, 'export')
      expect(answer.headers['content-disposition']).toContain('attachment')
      expect(answer.headers['cache-control']).toBe('no-store')
      expect(answer.json()).toMatchObject({
        patron: { card: '100001', name: 'anna' },
        loans: [],
        records: { phones: [] },
      })
      expect((await post(fields, {}, 'export')).statusCode).toBe(410)
      expect(await scene.heard()).toEqual([])
    })

    it('a link for one thing does nothing else, whatever the address says', async () => {
      const copy = fieldsOf(await own('export'))
      expect((await post({ ...copy, sure: 'yes' }, {}, 'erase')).statusCode).toBe(410)
      expect((await post(copy)).statusCode).toBe(410)
      const { token, number, card, password } = right()
      expect((await post({ token, number, card, password }, {}, 'export')).statusCode).toBe(410)
      expect(await scene.heard()).toEqual([])
    })

    it('are not erased while something is owed: the page says how much', async () => {
      await database.sql(`UPDATE patron SET fees = 1240 WHERE card = '100002'`)
      const answer = await post({ ...fieldsOf(await own('erase', '100002')), sure: 'yes' }, {}, 'erase')
      expect([answer.statusCode, answer.body]).toEqual([409, expect.stringContaining('12.40 EUR')])
      await database.sql(`UPDATE patron SET fees = 0 WHERE card = '100002'`)
    })

    it('are erased only when the person says so on the page', async () => {
      await saveLibrary(database, ventspils)
      const fields = fieldsOf(await own('erase', '100002'))
      expect((await app.inject('/signin?l=en&for=erase')).body).toContain('Yes, erase all my data')
      expect((await post(fields, {}, 'erase')).statusCode).toBe(400)
      const answer = await post({ ...fields, sure: 'yes' }, {}, 'erase')
      expect(answer.statusCode).toBe(200)
      expect(answer.body).toContain('Your data are erased')
      expect(await scene.backend.patron({ ask: 'patron', patronId: 'bruno' })).toBeUndefined()
    })
  })

  it('what was typed is text on the page, never a part of it', async () => {
    const { body } = await post({ ...right(), card: '"><script>alert(1)</script>', password: 'x' })
    expect(body).not.toContain('<script>alert')
    expect(body).toContain('&quot;&gt;&lt;script&gt;')
  })

  it.each([
    [{ 'sec-fetch-site': 'cross-site' }],
    [{ 'sec-fetch-site': 'same-site' }],
    [{ origin: 'https://evil.example' }],
    [{ origin: 'http://rinda.example' }],
  ])('another site’s page changes nothing: %o', async (headers) => {
    expect((await post(right(), headers)).statusCode).toBe(403)
    const asked = { method: 'POST', url: '/signin/phone', payload: { token: link.token }, headers } as const
    expect((await app.inject(asked)).statusCode).toBe(403)
    expect(await scene.heard()).toEqual([])
  })

  it.each([
    [{ 'sec-fetch-site': 'same-origin', origin: 'null' }],
    [{ origin: 'https://rinda.example' }],
    [{ origin: 'null' }],
  ])('our own page may: %o', async (headers) => {
    expect((await post(right(), headers)).statusCode).toBe(200)
  })

  it('JSON dressed up as text is not read', async () => {
    const headers = { 'content-type': 'text/plain' }
    const payload = JSON.stringify(right())
    expect((await app.inject({ method: 'POST', url: '/signin', headers, payload })).statusCode).toBe(415)
  })

  it('who posts more than 20 times a minute is asked to wait, on the page', async () => {
    const answers = []
    for (let n = 0; n < 21; n += 1) answers.push(await post({ ...right(), token: 'made-up' }))
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([...Array<number>(20).fill(410), 429])
    expect(answers.at(-1)?.body).toContain('Try again in 1 minute')
  })
})
