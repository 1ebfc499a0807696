import { once } from 'node:events'
import http from 'node:http'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ANNA, type Fresh, freshDouble, refusal } from './fresh-double.ts'

let fresh: Fresh
freshDouble((next) => {
  fresh = next
})

describe('a webhook', () => {
  const seen: { update: { update_id: number }; secret: string | string[] | undefined }[] = []
  let answers: { status: number; retryAfter?: string }[] = []
  let hook: http.Server
  let url: string

  beforeEach(async () => {
    seen.length = 0
    answers = []
    hook = http
      .createServer((request, response) => {
        const chunks: Buffer[] = []
        request.on('data', (chunk: Buffer) => chunks.push(chunk))
        request.on('end', () => {
          const secret = request.headers['x-telegram-bot-api-secret-token']
          seen.push({ update: JSON.parse(Buffer.concat(chunks).toString()), secret })
          const { status, retryAfter } = answers.shift() ?? { status: 200 }
          if (retryAfter !== undefined) response.setHeader('retry-after', retryAfter)
          response.writeHead(status).end()
        })
      })
      .listen(0, '127.0.0.1')
    await once(hook, 'listening')
    const bound = hook.address()
    url = `http://127.0.0.1:${typeof bound === 'object' ? bound?.port : ''}/hook`
    await fresh.api.setWebhook(url, { secret_token: 'geheim_-1' })
  })
  afterEach(async () => {
    fresh.double.close()
    hook.close()
    await once(hook, 'close')
  })
  const ids = () => seen.map(({ update }) => update.update_id)

  it('gets each update once, with the secret', async () => {
    const id = fresh.double.phone(ANNA).start()
    await fresh.double.idle()
    expect(seen).toMatchObject([{ secret: 'geheim_-1', update: { update_id: id, message: { text: '/start' } } }])
    expect(fresh.double.updates.fate(id)).toBe('delivered')
  })

  it('gets the head of a chat again at once, then later, and only what is behind it waits', async () => {
    answers = [{ status: 500 }, { status: 503 }]
    const phone = fresh.double.phone(ANNA)
    const [first, behind] = [phone.start(), phone.type('otrais')]
    await fresh.double.idle()
    expect(ids()).toEqual([first, first])
    const [other, press] = [fresh.double.phone(2).start(), phone.press('x', 1)]
    await fresh.double.idle()
    expect(ids()).toEqual([first, first, other, press])
    fresh.clock.advance(2000)
    await fresh.double.idle()
    expect(ids()).toEqual([first, first, other, press, first, behind])
    expect((await fresh.api.getWebhookInfo()).last_error_message).toBe('Wrong response from the webhook: 503')
  })

  it('keeps to 2, 4, 8 … 120 seconds while it is refused, and to Retry-After when it is given', async () => {
    answers = [...Array.from({ length: 9 }, () => ({ status: 500 })), { status: 503, retryAfter: '7' }]
    fresh.double.phone(ANNA).start()
    await fresh.double.idle()
    for (const seconds of [2, 4, 8, 16, 32, 64, 120, 120, 7]) {
      const before = seen.length
      fresh.clock.advance(seconds * 1000 - 1)
      await fresh.double.idle()
      expect(seen).toHaveLength(before)
      fresh.clock.advance(1)
      await fresh.double.idle()
      expect(seen.length).toBeGreaterThan(before)
    }
    expect(fresh.double.updates.waiting()).toBe(0)
  })

  it('never hears of a press that it refused for 150 seconds', async () => {
    const phone = fresh.double.phone(ANNA)
    phone.start()
    await fresh.double.idle()
    answers = Array.from({ length: 9 }, () => ({ status: 503 }))
    const press = phone.press('x', 1)
    await fresh.double.idle()
    for (let round = 0; round < 8; round += 1) {
      fresh.clock.advance(32_000)
      await fresh.double.idle()
    }
    expect(fresh.double.updates.fate(press)).toBe('expired')
  })

  it('can be sent the same update twenty times at once, and a press before the text it followed', async () => {
    const phone = fresh.double.phone(ANNA)
    const first = phone.start()
    await fresh.double.idle()
    expect(await fresh.double.updates.repeat(first, 20)).toEqual(Array.from({ length: 20 }, () => 200))
    expect(ids()).toEqual(Array.from({ length: 21 }, () => first))
    seen.length = 0
    fresh.double.updates.hold()
    const [text, press] = [phone.type('meklēt'), phone.press('x', 1)]
    fresh.double.updates.release((held) => held.toReversed())
    await fresh.double.idle()
    expect(ids()).toEqual([press, text])
  })

  it('gets nothing from before when pending updates are dropped', async () => {
    await fresh.api.deleteWebhook()
    const old = fresh.double.phone(ANNA).start()
    await fresh.api.setWebhook(url, { drop_pending_updates: true })
    await fresh.double.idle()
    expect(seen).toEqual([])
    expect(fresh.double.updates.fate(old)).toBe('dropped')
    expect(await refusal(fresh.api.setWebhook('http://example.org/'))).toContain('An HTTPS URL must be provided')
    expect(await refusal(fresh.api.setWebhook(url, { secret_token: 'ā' }))).toContain('secret token')
  })
})
