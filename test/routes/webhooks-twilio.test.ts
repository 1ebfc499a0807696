import fc from 'fast-check'
import Fastify, { type FastifyInstance } from 'fastify'
import twilio from 'twilio'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { twilioWebhooks } from '../../api/routes/webhooks-twilio.ts'
import { carrier } from '../../api/simulator/carrier/carrier.ts'
import { smsIntake } from '../../bot/channels/sms-intake.ts'
import { isForward } from '../../bot/channels/sms-parse.ts'
import { accountSid, authToken, inboundNumber } from '../support/carrier-server.ts'
import { inboxDouble } from '../support/inbox-double.ts'

const publicUrl = 'https://rinda.example'
const text = (Body: string, more: Record<string, string> = {}) => ({
  MessageSid: `SM${'0'.repeat(31)}1`,
  From: '+37129000001',
  To: inboundNumber,
  Body,
  ...more,
})

let app: FastifyInstance
let box: ReturnType<typeof inboxDouble>

beforeEach(async () => {
  box = inboxDouble()
  app = Fastify()
  await app.register(twilioWebhooks({ authToken, publicUrl: () => publicUrl, ...smsIntake(box) }))
})
afterEach(() => app.close())

const sms = '/webhooks/twilio/sms'
const status = '/webhooks/twilio/status?o=42'
const sign = (url: string, form: Record<string, string>) => twilio.getExpectedTwilioSignature(authToken, url, form)

async function post(
  path: string,
  form: Record<string, string>,
  signature = sign(publicUrl + path, form),
  body?: string,
) {
  return app.inject({
    method: 'POST',
    url: path,
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'x-twilio-signature': signature,
      host: 'evil.example',
    },
    payload: body ?? new URLSearchParams(form).toString(),
  })
}

describe('who may post', () => {
  it.each([
    ['no signature', ''],
    ['a made-up one', 'AAAA'],
    ['one for http', sign(`http://rinda.example${sms}`, text('Rainis'))],
    ['one for another host', sign(`https://evil.example${sms}`, text('Rainis'))],
    ['one for a slash more', sign(`${publicUrl}${sms}/`, text('Rainis'))],
    ['one for other fields', sign(publicUrl + sms, text('Aspazija'))],
    ['one with another account’s token', twilio.getExpectedTwilioSignature('other', publicUrl + sms, text('Rainis'))],
  ])('%s: 403', async (_, signature) => {
    const reply = await post(sms, text('Rainis'), signature)
    expect(reply.statusCode).toBe(403)
    expect(reply.json()).toMatchObject({ code: 'wrong-signature' })
    expect(box.stored.size + box.unread.length).toBe(0)
  })

  it('one over the address with its port is right', async () => {
    expect((await post(sms, text('Rainis'), sign(`https://rinda.example:443${sms}`, text('Rainis')))).statusCode).toBe(
      200,
    )
  })

  it('one field more than was signed is not', async () => {
    const reply = await post(sms, { ...text('Rainis'), Extra: '1' }, sign(publicUrl + sms, text('Rainis')))
    expect(reply.statusCode).toBe(403)
  })
})

describe('what is no form', () => {
  it.each(['From', 'Body', 'MessageSid'])('%s twice: 400, though its signature is right', async (name) => {
    const form = text('Rainis')
    const body = `${new URLSearchParams(form)}&${name}=x`
    expect((await post(sms, form, sign(publicUrl + sms, form), body)).statusCode).toBe(400)
    const same = `${new URLSearchParams(form)}&${new URLSearchParams({ [name]: new Map(Object.entries(form)).get(name) ?? '' })}`
    expect((await post(sms, form, sign(publicUrl + sms, form), same)).statusCode).toBe(400)
    expect(box.stored.size).toBe(0)
  })

  it('more than 256 kB: 413', async () => {
    expect((await post(sms, text('a'.repeat(257 * 1024)))).statusCode).toBe(413)
  })
})

describe('a text', () => {
  it('is stored, then answered with an empty TwiML', async () => {
    const reply = await post(sms, text('kādas grāmatas?'))
    expect(reply.statusCode).toBe(200)
    expect(reply.headers['content-type']).toContain('text/xml')
    expect(reply.body).toContain('<Response></Response>')
    expect([...box.stored.values()]).toEqual([
      {
        channel: 'sms',
        providerId: `SM${'0'.repeat(31)}1`,
        address: 'sms:+37129000001',
        heard: { kind: 'text', text: 'kādas grāmatas?' },
      },
    ])
  })

  it('fifty times, twenty of them at once, is stored once', async () => {
    const once = async () => (await post(sms, text('Rainis'))).statusCode
    const codes = await Promise.all(Array.from({ length: 20 }, once))
    for (let at = 0; at < 30; at += 1) codes.push(await once())
    expect(new Set(codes)).toEqual(new Set([200]))
    expect(box.stored.size).toBe(1)
    expect(box.inbox.duplicates).toBe(49)
  })

  it('finds the database gone: 503', async () => {
    box.inbox.away = true
    expect((await post(sms, text('Rainis'))).statusCode).toBe(503)
    expect((await post(status, { MessageSid: 'SM1', MessageStatus: 'sent' })).statusCode).toBe(503)
  })

  it.each([
    [{ OptOutType: 'STOP' }, [{ kind: 'opted-out' }]],
    [{ OptOutType: 'START' }, [{ kind: 'opted-in' }]],
    [{ OptOutType: 'HELP' }, []],
    [{}, [{ kind: 'text', text: 'stop' }]],
    [{ Body: '' }, [{ kind: 'wordless' }]],
    [{ Body: '\u0000\u202e' }, [{ kind: 'wordless' }]],
    [{ Body: '100001 rinda-demo' }, [{ kind: 'credentials' }]],
  ])('%j means %j', async (more, heard) => {
    await post(sms, text('stop', more))
    expect(box.heard()).toEqual(heard)
  })

  it.each([
    ['from a name that nobody can answer', { From: 'Tele2' }],
    ['from no number', { From: '+3711' }],
    ['from another line', { From: 'whatsapp:+37129000001' }],
    ['without a number of its own', { MessageSid: '' }],
  ])('%s: 200, kept as unreadable', async (_, more) => {
    expect((await post(sms, text('Raudupiete', more))).statusCode).toBe(200)
    expect(box.stored.size).toBe(0)
    expect(box.unread).toHaveLength(1)
  })

  it('as the carrier’s double signs and posts it', async () => {
    const url = await app.listen({ host: '127.0.0.1', port: 0 })
    const open = Fastify()
    await open.register(twilioWebhooks({ authToken, publicUrl: () => url, ...smsIntake(box) }))
    await app.close()
    app = open
    await open.listen({ host: '127.0.0.1', port: Number(new URL(url).port) })
    const double = carrier({
      now: () => '2026-04-14T07:00:00.000Z',
      accountSid,
      authToken,
      inboundNumber,
      webhookUrl: `${url}${sms}`,
    })
    const typed = await double.phone('+37129000001').type("Brodele & O'Hāra + 5 %")
    expect(typed.outcome).toMatchObject({ kind: 'answered', status: 200 })
    await double.phone('+37129000001').type('STOP')
    await double.redeliver(typed.sid)
    expect(box.heard()).toEqual([{ kind: 'text', text: "Brodele & O'Hāra + 5 %" }, { kind: 'opted-out' }])
    expect(box.inbox.duplicates).toBe(1)
    await double.close()
  })
})

describe('a status callback', () => {
  it.each([
    [{ MessageStatus: 'sent' }, { status: 'sent', failure: undefined }],
    [{ MessageStatus: 'accepted' }, { status: 'queued' }],
    [{ MessageStatus: 'delivered' }, { status: 'delivered' }],
    [
      { MessageStatus: 'undelivered', ErrorCode: '30003' },
      { failure: { failure: 'retry', afterMs: 1_800_000, scope: 'address' } },
    ],
    [{ MessageStatus: 'undelivered', ErrorCode: '30005' }, { failure: { failure: 'dead', scope: 'address' } }],
    [{ MessageStatus: 'undelivered', ErrorCode: '30006' }, { failure: { failure: 'dead', scope: 'address' } }],
    [{ MessageStatus: 'failed', ErrorCode: '30007' }, { failure: { failure: 'dead', scope: 'message' } }],
    [{ MessageStatus: 'failed', ErrorCode: '21610' }, { failure: { failure: 'stopped' } }],
    [{ MessageStatus: 'failed' }, { errorCode: undefined, failure: { failure: 'dead', scope: 'message' } }],
  ])('%j', async (form, step) => {
    expect((await post(status, { MessageSid: 'SM9', ...form })).statusCode).toBe(200)
    expect(box.steps).toMatchObject([{ outboxId: '42', providerId: 'SM9', ...step }])
  })

  it.each([
    [{ MessageSid: 'SM9', MessageStatus: 'teleported' }, status],
    [{ MessageSid: 'SM9' }, status],
    [{ MessageSid: 'SM9', MessageStatus: 'sent', ErrorCode: 'x' }, status],
    [{ MessageSid: 'SM9', MessageStatus: 'sent' }, '/webhooks/twilio/status'],
    [{ MessageSid: 'SM9', MessageStatus: 'sent' }, '/webhooks/twilio/status?o=%27%3B%20DROP'],
  ])('%j at %s is kept as unreadable', async (form, path) => {
    expect((await post(path, form)).statusCode).toBe(200)
    expect(box.steps).toEqual([])
    expect(box.unread).toEqual([{ channel: 'sms', providerId: undefined }])
  })

  it('counts only forward, in whatever order the steps come', () => {
    const words = ['queued', 'sending', 'sent', 'delivered'] as const
    fc.assert(
      fc.property(fc.shuffledSubarray([...words, ...words], { minLength: 1 }), (steps) => {
        const last = steps.reduce<(typeof words)[number] | undefined>(
          (kept, step) => (isForward(kept, step) ? step : kept),
          undefined,
        )
        expect(words.indexOf(last ?? 'queued')).toBe(Math.max(...steps.map((step) => words.indexOf(step))))
      }),
    )
    for (const final of ['delivered', 'undelivered', 'failed'] as const) {
      expect(
        (['queued', 'sent', 'delivered', 'undelivered', 'failed'] as const).some((to) => isForward(final, to)),
      ).toBe(false)
    }
  })
})

it('no form at all makes it stumble', async () => {
  const name = fc.oneof(
    fc.constantFrom(
      'From',
      'Body',
      'MessageSid',
      'MessageStatus',
      'OptOutType',
      'ErrorCode',
      '__proto__',
      'constructor',
    ),
    fc.string(),
  )
  const value = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('+37129000001', 'SM1', 'sent', '30003'))
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(name, value)), fc.constantFrom(sms, status), async (fields, path) => {
      const body = new URLSearchParams(fields).toString()
      const signed = sign(publicUrl + path, Object.fromEntries(new URLSearchParams(body)))
      expect([200, 400, 403]).toContain((await post(path, {}, signed, body)).statusCode)
    }),
    { numRuns: 300 },
  )
})
