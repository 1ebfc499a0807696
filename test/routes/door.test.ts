import { Writable } from 'node:stream'
import type { FastifyPluginAsync } from 'fastify'
import pino from 'pino'
import { afterAll, describe, expect, it } from 'vitest'
import { signIn } from '../../api/routes/sign-in.ts'
import { telegramWebhook } from '../../api/routes/webhooks-telegram.ts'
import { twilioWebhooks } from '../../api/routes/webhooks-twilio.ts'
import { loadTexts } from '../../bot/texts/load.ts'
import { demoWeb } from '../support/demo-web.ts'

const routes: { method: string; url: string }[] = []
const lines: string[] = []
const log = new Writable({
  write(chunk: Buffer, _encoding, done) {
    lines.push(chunk.toString())
    done()
  },
})

/** A door of somebody else's, and one that breaks with a name in its words. */
const faulty: FastifyPluginAsync = async (app) => {
  app.get('/breaks', async () => {
    throw new Error('Anna Ozola +37129000001')
  })
  app.get('/busy', async () => {
    throw Object.assign(new Error('pool of 10.0.0.7 is empty'), { statusCode: 503 })
  })
  app.post('/takes', async () => ({ taken: true }))
}
const metrics = {
  contentType: 'text/plain; version=0.0.4',
  text: async () => 'rinda_up 1\n',
  allowed: (bearer: string | undefined) => bearer === 'open-sesame',
}
let isReady = true
const web = demoWeb({
  plugins: [
    async (scope) => {
      await scope.register(faulty)
    },
  ],
  metrics,
  logger: pino({ level: 'info' }, log),
  ready: async () => (isReady ? { ok: true } : { ok: false, why: 'the database at 10.0.0.7 is gone' }),
})
const { app } = web
app.addHook('onRoute', ({ method, url }) => {
  for (const one of [method].flat()) routes.push({ method: one, url })
})
await app.ready()
afterAll(() => app.close())

/** An address on which each route answers something. */
const addressOf = (url: string) =>
  url
    .replace('/pictures/:message', '/pictures/1')
    .replace(':userId', '100001')
    .replace(':number', '+37129000001')
    .replace(':id', 't1')
    .replace('*', 'simulator.css')

describe('every route', () => {
  it('was seen', () => {
    const seen = routes.map(({ method, url }) => `${method} ${url}`)
    for (const known of ['GET /', 'GET /api/titles', 'GET /metrics', 'POST /simulator/clock', 'GET /docs/json'])
      expect(seen).toContain(known)
  })

  it('answers with the headers that keep a page to itself', async () => {
    const endless = '/simulator/events'
    for (const { method, url } of routes.filter((one) => one.method !== 'HEAD' && one.url !== endless)) {
      const answer = await app.inject({ url: addressOf(url), method: method === 'POST' ? 'POST' : 'GET' })
      const policy = String(answer.headers['content-security-policy'])
      expect(policy, url).toContain("script-src 'self'")
      expect(policy, url).toContain("frame-ancestors 'none'")
      expect(policy, url).not.toContain('unsafe')
      expect(answer.headers, url).toMatchObject({
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'no-referrer',
      })
    }
  })

  it('that is asked with GET changes nothing: clock, phones and desk stand as they did', async () => {
    const fresh = demoWeb()
    const scene = async () => (await fresh.app.inject('/simulator/scene')).body
    const before = await scene()
    const quiet = routes.filter(({ method, url }) => method === 'GET' && url !== '/simulator/events')
    for (const { url } of quiet) await fresh.app.inject(addressOf(url))
    expect(await scene()).toBe(before)
    await fresh.app.close()
  })

  it('takes no change from a page of another site', async () => {
    const posts = routes.filter(({ method }) => method === 'POST')
    expect(posts.length).toBeGreaterThan(3)
    for (const { url } of posts) {
      const headers = { 'sec-fetch-site': 'cross-site' }
      const answer = await app.inject({ url: addressOf(url), method: 'POST', headers, payload: {} })
      expect(answer.json(), url).toMatchObject({ statusCode: 403, code: 'other-site' })
    }
  })
})

describe('an error', () => {
  it.each([
    ['GET', '/nowhere', 404, 'not-found'],
    ['GET', '/public/../server.ts', 404, 'not-found'],
    ['GET', '/public/..%2fserver.ts', 404, 'not-found'],
    ['GET', '/public/pico.css.map', 404, 'not-found'],
    ['GET', '/api/titles/%E0%A4%A', 400, 'bad-input'],
    ['GET', '/metrics', 401, 'not-allowed'],
  ] as const)('for %s %s has one shape and says what to do', async (method, url, statusCode, code) => {
    const answer = await app.inject({ method, url })
    expect(answer.statusCode).toBe(statusCode)
    expect(answer.json()).toEqual({ statusCode, code, message: expect.stringMatching(/\w.*\.$/) })
  })

  it('of a body that is no JSON, too long or of another type is the sender’s, and says so', async () => {
    const post = async (type: string, payload: string) => {
      const headers = { 'content-type': type }
      return (await app.inject({ method: 'POST', url: '/simulator/clock', headers, payload })).json()
    }
    expect(await post('application/json', '{"by":')).toMatchObject({ statusCode: 400, code: 'bad-input' })
    expect(await post('application/json', `{"by":"${'P'.repeat(300_000)}"}`)).toMatchObject({ code: 'too-large' })
    expect(await post('text/plain', '{"by":"P1D"}')).toMatchObject({ statusCode: 415, code: 'wrong-type' })
    expect(await post('application/json', '{"by":"P1D","role":"admin"}')).toMatchObject({ statusCode: 400 })
  })

  it('of ours tells the caller nothing of what broke, and the log neither', async () => {
    const broke = await app.inject('/breaks')
    expect(broke.json()).toEqual({ statusCode: 500, code: 'broken', message: expect.stringContaining('try again') })
    const busy = await app.inject('/busy')
    expect(busy.json()).toMatchObject({ statusCode: 503, code: 'not-ready' })
    expect(`${broke.body}${busy.body}${lines.join('')}`).not.toMatch(/Ozola|29000001|10\.0\.0\.7/)
    expect(lines.join('')).toContain('door.test.ts')
  })
})

describe('operation', () => {
  it('is live, and ready until it cannot take messages', async () => {
    expect((await app.inject('/health/live')).json()).toEqual({ ok: true })
    expect((await app.inject('/health/ready')).statusCode).toBe(200)
    isReady = false
    const answer = await app.inject('/health/ready')
    isReady = true
    expect(answer.json()).toMatchObject({ statusCode: 503, code: 'not-ready' })
    expect(answer.body).not.toContain('10.0.0.7')
  })

  it('shows its figures to whoever has the token', async () => {
    const answer = await app.inject({ url: '/metrics', headers: { authorization: 'Bearer open-sesame' } })
    expect([answer.statusCode, answer.body]).toEqual([200, 'rinda_up 1\n'])
    expect((await app.inject({ url: '/metrics', headers: { authorization: 'Bearer no' } })).statusCode).toBe(401)
  })

  it('writes routes into its log, never what was asked', async () => {
    await app.inject('/api/titles?q=canary-of-a-reader')
    await app.inject('/signin-canary?token=canary-token')
    const written = lines.join('')
    expect(written).toContain('"route":"/api/titles"')
    expect(written).not.toContain('canary')
  })

  it('counts each caller’s requests, and lets the simulator be', async () => {
    const busy = demoWeb()
    const status = async (url: string) => (await busy.app.inject(url)).statusCode
    const asked: number[] = []
    for (let n = 0; n < 301; n += 1) asked.push(await status('/api/titles/none'))
    expect([asked.filter((one) => one === 404).length, asked.at(-1)]).toEqual([300, 429])
    expect((await busy.app.inject('/api/branches')).json()).toMatchObject({
      statusCode: 429,
      code: 'too-many-requests',
    })
    expect(await status('/simulator/scene')).toBe(200)
    expect(await status('/health/live')).toBe(200)
    const lost: number[] = []
    for (let n = 0; n < 61; n += 1) lost.push(await status(`/guess/${n}`))
    expect([lost[0], lost.at(-1)]).toEqual([404, 429])
    await busy.app.close()
  })
})

describe('the OpenAPI document', () => {
  it('names the webhooks and the sign-in page, what they take and who is let in', async () => {
    const nobody = async () => undefined
    const whole = demoWeb({
      plugins: [
        telegramWebhook({ secrets: ['s'.repeat(32)], take: nobody }),
        twilioWebhooks({ authToken: 'x', publicUrl: () => 'http://here', takeText: nobody, takeStatus: nobody }),
        signIn({
          attempt: async () => 'wrong',
          exportData: async () => 'wrong',
          eraseData: async () => 'wrong',
          describe: nobody,
          library: web.backend.library,
          texts: loadTexts(),
          clock: { now: web.now },
          publicUrl: () => 'http://here',
        }),
      ],
    })
    const { paths } = (await whole.app.inject('/docs/json')).json<{ paths: Record<string, object> }>()
    const header = (name: string) => expect.arrayContaining([expect.objectContaining({ in: 'header', name })])
    const answers = (...codes: number[]) => Object.fromEntries(codes.map((code) => [code, {}]))
    expect(paths).toMatchObject({
      '/webhooks/telegram': {
        post: { parameters: header('x-telegram-bot-api-secret-token'), responses: answers(200, 400, 401, 413, 503) },
      },
      '/webhooks/twilio/sms': { post: { parameters: header('x-twilio-signature'), responses: answers(200, 403, 503) } },
      '/webhooks/twilio/status': { post: { responses: answers(200, 403, 503) } },
      '/signin': { get: { responses: answers(200) }, post: { responses: answers(200, 401, 409, 410, 429) } },
      '/signin/phone': { post: { responses: answers(200, 404) } },
    })
    const posted = JSON.stringify(paths['/signin'])
    for (const field of ['token', 'number', 'card', 'password']) expect(posted).toContain(`"${field}"`)
    const odd = await whole.app.inject({
      method: 'POST',
      url: '/signin',
      headers: { 'content-type': 'application/json' },
      payload: '{"token":',
    })
    expect([odd.statusCode, odd.json()]).toMatchObject([400, { code: 'bad-input' }])
    await whole.app.close()
  })

  it('lists every route that is open to programs, each with a summary and its answers', async () => {
    const document = (await app.inject('/docs/json')).json<{ openapi: string; paths: Record<string, object> }>()
    expect(document.openapi).toBe('3.1.0')
    const pages = /^\/(|breaks|busy|takes|public\/.*|docs.*|simulator|simulator\/events|.*\/pictures\/.*)$/
    const open = routes.filter(({ method, url }) => method !== 'HEAD' && !pages.test(url))
    expect(open.length).toBeGreaterThan(9)
    for (const { method, url } of open) {
      const path = url.replaceAll(/:(\w+)/g, '{$1}')
      const operation: unknown = Object.entries(document.paths[path] ?? {}).find(
        ([one]) => one === method.toLowerCase(),
      )?.[1]
      expect(operation, `${method} ${path}`).toMatchObject({ summary: expect.any(String), responses: { 200: {} } })
    }
    expect(Object.keys(document.paths).filter((path) => /breaks|takes|docs/.test(path))).toEqual([])
  })
})
