import fc from 'fast-check'
import Fastify, { type FastifyInstance } from 'fastify'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { telegramWebhook } from '../../api/routes/webhooks-telegram.ts'
import { telegramIntake } from '../../bot/channels/telegram-intake.ts'
import { inboxDouble } from '../support/inbox-double.ts'

const secret = 'S'.repeat(40)
const older = 'o'.repeat(40)
const anna = { id: 2 ** 52, is_bot: false, first_name: 'Anna', language_code: 'lv' }
const chat = { id: anna.id, type: 'private', first_name: 'Anna' }
const message = (text: string, more: object = {}) => ({
  update_id: 900,
  message: { message_id: 7, date: 1, from: anna, chat, text, ...more },
})

let app: FastifyInstance
let box: ReturnType<typeof inboxDouble>
let pressed: string[]

beforeEach(async () => {
  box = inboxDouble()
  pressed = []
  const take = telegramIntake(box, async (id) => {
    pressed.push(id)
  })
  app = Fastify()
  await app.register(telegramWebhook({ secrets: [secret, older], take }))
})
afterEach(() => app.close())

async function post(payload: unknown, headers: Record<string, string | string[]> = {}) {
  const raw = typeof payload === 'string' || Buffer.isBuffer(payload)
  return app.inject({
    method: 'POST',
    url: '/webhooks/telegram',
    headers: { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': secret, ...headers },
    payload: raw ? payload : JSON.stringify(payload),
  })
}

describe('who may knock', () => {
  it.each([
    ['no secret', ''],
    ['a wrong one', 'S'.repeat(39)],
    ['one too long', 'S'.repeat(257)],
    ['the right one in the wrong case', 's'.repeat(40)],
    ['the right one twice', [secret, secret]],
  ])('%s: 401, and the body is not even read', async (_, given) => {
    const reply = await post('{"not json', { 'x-telegram-bot-api-secret-token': given })
    expect(reply.statusCode).toBe(401)
    expect(reply.json()).toMatchObject({ statusCode: 401, code: 'wrong-secret' })
    expect(box.stored.size + box.unread.length).toBe(0)
  })

  it('while secrets rotate either is right', async () => {
    expect((await post(message('viens'), { 'x-telegram-bot-api-secret-token': older })).statusCode).toBe(200)
    expect((await post(message('viens'))).statusCode).toBe(200)
  })

  it('nobody, when there is no secret', async () => {
    const closed = Fastify()
    await closed.register(telegramWebhook({ secrets: [''], take: async () => {} }))
    const knock = (headers: Record<string, string>) =>
      closed.inject({ method: 'POST', url: '/webhooks/telegram', headers, payload: {} })
    expect((await knock({})).statusCode).toBe(401)
    expect((await knock({ 'x-telegram-bot-api-secret-token': '' })).statusCode).toBe(401)
    await closed.close()
  })
})

describe('what is no update', () => {
  const nested = (levels: number) => `{"update_id":1,"x":${'['.repeat(levels - 1)}${']'.repeat(levels - 1)}}`

  it.each([
    ['nothing', '', 400],
    ['no JSON', '{"update_id":', 400],
    ['null', 'null', 400],
    ['a list', '[]', 400],
    ['a number', '7', 400],
    ['65 levels', nested(65), 400],
    ['10 000 levels', nested(10_000), 400],
    ['more than 256 kB', JSON.stringify(message('a'.repeat(256 * 1024))), 413],
    ['1.1 MB', 'x'.repeat(1_100_000), 413],
    ['64 levels', nested(64), 200],
    ['brackets in a text', JSON.stringify(message('[{'.repeat(500))), 200],
  ])('%s → %i', async (_, payload, status) => {
    expect((await post(payload)).statusCode).toBe(status)
  })

  it('whatever its type is called', async () => {
    expect((await post(JSON.stringify(message('viens')), { 'content-type': 'text/plain' })).statusCode).toBe(200)
    expect(box.stored.size).toBe(1)
  })
})

describe('an authentic update that cannot be read', () => {
  it.each([
    ['nothing in it', {}, undefined],
    ['a new kind', { update_id: 5, hologram: { text: 'Raudupiete' } }, '5'],
    ['no from', message('Raudupiete', { from: undefined }), '900'],
    ['a wrong type', message('x', { text: { secret: 'Raudupiete' } }), '900'],
    ['an id beyond 2^52', message('x', { from: { ...anna, id: 2 ** 53 } }), '900'],
    ['a number that is none', { update_id: 'x', message: {} }, undefined],
    ['a poisoned prototype', '{"update_id":6,"__proto__":{"isAdmin":true},"constructor":1}', '6'],
  ])('%s: 200, kept by its number and without its text', async (_, update, providerId) => {
    expect((await post(update)).statusCode).toBe(200)
    expect(box.unread).toEqual([{ channel: 'telegram', providerId }])
    expect(JSON.stringify([...box.stored])).not.toContain('Raudupiete')
  })

  it.each([
    ['a group', message('x', { chat: { id: -100, type: 'supergroup', title: 'x' } })],
    ['a channel', { update_id: 1, channel_post: { message_id: 1, chat: { id: -1, type: 'channel' } } }],
    ['another bot', message('x', { from: { ...anna, is_bot: true } })],
    ['an edited message', { update_id: 1, edited_message: message('x').message }],
  ])('%s: 200 and nothing is kept', async (_, update) => {
    expect((await post(update)).statusCode).toBe(200)
    expect(box.stored.size + box.unread.length).toBe(0)
  })
})

describe('an update', () => {
  it('is stored before it is answered', async () => {
    expect((await post(message('Rainis'))).statusCode).toBe(200)
    expect([...box.stored.values()]).toEqual([
      {
        channel: 'telegram',
        providerId: '900',
        address: `telegram:${2 ** 52}`,
        heard: { kind: 'text', text: 'Rainis', name: 'Anna', languageCode: 'lv' },
      },
    ])
  })

  it('fifty times, twenty of them at once, is stored once, and each is answered 200', async () => {
    const once = async () => (await post(message('Rainis'))).statusCode
    const codes = await Promise.all(Array.from({ length: 20 }, once))
    for (let at = 0; at < 30; at += 1) codes.push(await once())
    expect(new Set(codes)).toEqual(new Set([200]))
    expect(box.stored.size).toBe(1)
    expect(box.inbox.duplicates).toBe(49)
  })

  it('with a number that jumps back is another one', async () => {
    for (const update_id of [900, 901, 17]) await post({ ...message('Rainis'), update_id })
    expect([...box.stored.values()].map(({ providerId }) => providerId)).toEqual(['900', '901', '17'])
  })

  it('finds the database gone: 503, and 200 once it is back', async () => {
    box.inbox.away = true
    const reply = await post(message('Rainis'))
    expect(reply.statusCode).toBe(503)
    expect(reply.body).not.toContain('terminated')
    expect((await post({ update_id: 3 })).statusCode).toBe(503)
    box.inbox.away = false
    expect((await post(message('Rainis'))).statusCode).toBe(200)
    expect(box.stored.size).toBe(1)
  })

  it('that is a press loses its waiting sign, once it is stored', async () => {
    const callback_query = {
      id: 'q1',
      from: anna,
      chat_instance: '1',
      data: 'n:1',
      message: { message_id: 5, date: 0, chat },
    }
    box.inbox.away = true
    await post({ update_id: 1, callback_query })
    expect(pressed).toEqual([])
    box.inbox.away = false
    await post({ update_id: 1, callback_query })
    expect(pressed).toEqual(['q1'])
    expect(box.heard()).toEqual([{ kind: 'press', data: 'n:1', messageId: '5', name: 'Anna', languageCode: 'lv' }])
  })

  it('with card and password leaves a mark, never the text', async () => {
    await post(message('100001 rinda-demo'))
    expect(box.heard()).toEqual([{ kind: 'credentials', messageId: '7', name: 'Anna', languageCode: 'lv' }])
    expect(JSON.stringify([...box.stored])).not.toContain('rinda-demo')
  })
})

it('no body at all makes it stumble', async () => {
  const anything = fc.oneof(
    fc.json(),
    fc.string({ unit: 'binary' }),
    fc.uint8Array().map((bytes) => Buffer.from(bytes)),
    fc.object({ key: fc.constantFrom('update_id', 'message', 'from', 'chat', 'text', 'data', 'callback_query') }),
    fc
      .record(
        { text: fc.anything(), from: fc.anything(), chat: fc.anything(), message_id: fc.anything() },
        { requiredKeys: [] },
      )
      .map((odd) => ({ update_id: 1, message: { ...message('x').message, ...odd } })),
    fc
      .record({ data: fc.anything(), message: fc.anything(), from: fc.anything() }, { requiredKeys: [] })
      .map((odd) => ({ update_id: 1, callback_query: { id: 'q', from: anna, data: 'x', ...odd } })),
    fc.anything().map((odd) => ({ update_id: 1, my_chat_member: odd })),
  )
  const sendable = anything.filter((payload) => {
    try {
      return JSON.stringify(payload) !== undefined
    } catch {
      return false
    }
  })
  await fc.assert(
    fc.asyncProperty(sendable, async (payload) => {
      const raw = typeof payload === 'string' || Buffer.isBuffer(payload) ? payload : JSON.stringify(payload)
      expect([200, 400, 413]).toContain((await post(raw)).statusCode)
    }),
    { numRuns: 400 },
  )
})
