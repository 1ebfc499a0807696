import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type CarrierScene, openCarrierScene, refusal, until } from '../support/carrier-scene.ts'
import { accountSid, inboundNumber } from '../support/carrier-server.ts'

const anna = '+37129000001'
const janis = '+37129000002'

let scene: CarrierScene

beforeEach(async () => {
  scene = await openCarrierScene()
})

afterEach(async () => {
  await scene.close()
  expect(scene.timers.pending()).toBe(0)
})

describe('status callbacks', () => {
  const status = () => ({ statusCallback: `${scene.libraryUrl}/status?outbox=a%20b&n=1` })

  it('come signed, in order', async () => {
    const { sid } = await scene.send('Sveiki', status())
    await scene.carrier.idle()
    expect(scene.statuses()).toEqual(['queued', 'sent', 'delivered'])
    expect(scene.heard.every(({ authentic, fields }) => authentic && fields.MessageSid === sid)).toBe(true)
    expect(scene.heard[0]?.path).toBe('/status?outbox=a%20b&n=1')
  })

  it('come doubled and shuffled', async () => {
    scene.carrier.conduct({ callbackCopies: 2, callbackOrder: 'shuffled' })
    await scene.send('Sveiki', status())
    await scene.carrier.idle()
    expect(scene.statuses()).toEqual(['delivered', 'delivered', 'sent', 'sent', 'queued', 'queued'])
    expect(scene.bodiesOn(anna)).toEqual(['Sveiki'])
  })

  it('come before the create call returns', async () => {
    scene.carrier.conduct({ callbacksBeforeAnswer: true, callbackOrder: 'reversed' })
    const created = await scene.send('Sveiki', status())
    expect(created.status).toBe('queued')
    expect(scene.statuses()).toEqual(['delivered', 'sent', 'queued'])
  })

  it('come late, or never', async () => {
    scene.carrier.conduct({ callBackAfter: 3_600_000, callbackOrder: 'reversed' })
    await scene.send('Sveiki', status())
    await scene.carrier.idle()
    expect(scene.bodiesOn(anna)).toEqual(['Sveiki'])
    expect(scene.heard).toEqual([])
    scene.timers.advance(3_600_000)
    await scene.carrier.idle()
    expect(scene.statuses()).toEqual(['delivered', 'sent', 'queued'])
    scene.carrier.conduct({ callBackAfter: 'never' })
    await scene.send('Vēlreiz', status())
    await scene.carrier.idle()
    expect(scene.heard).toHaveLength(3)
  })
})

describe('a text from a patron', () => {
  it('is posted to the webhook with a signature twilio itself accepts', async () => {
    const typed = await scene.carrier.phone(anna).type('pagarināt 2 & „ā”\n')
    expect(typed.outcome).toEqual({ kind: 'answered', status: 200, body: '<Response/>' })
    expect(scene.heard).toMatchObject([
      {
        path: '/sms',
        authentic: true,
        fields: {
          From: anna,
          To: inboundNumber,
          Body: 'pagarināt 2 & „ā”\n',
          MessageSid: typed.sid,
          AccountSid: accountSid,
          NumMedia: '0',
        },
      },
    ])
    expect(scene.heard[0]?.fields.OptOutType).toBeUndefined()
  })

  it('is lost to us after a 503, but kept in the list', async () => {
    scene.answerWith(async () => 503)
    const typed = await scene.carrier.phone(anna).type('pagarināt')
    expect(typed.outcome).toMatchObject({ kind: 'answered', status: 503 })
    expect(scene.heard).toHaveLength(1)
    expect(await scene.client.messages.list({ from: anna })).toMatchObject([{ sid: typed.sid, body: 'pagarināt' }])
  })

  it('is tried twice when nobody listens, and then only kept', async () => {
    scene.carrier.pointWebhookAt('http://127.0.0.1:1/sms')
    expect((await scene.carrier.phone(anna).type('pagarināt')).outcome).toEqual({ kind: 'unreachable' })
    expect(scene.carrier.webhookCalls().map(({ outcome }) => outcome.kind)).toEqual(['unreachable', 'unreachable'])
    scene.carrier.pointWebhookAt(undefined)
    expect((await scene.carrier.phone(anna).type('pagarināt')).outcome).toEqual({ kind: 'unset' })
    expect(await scene.client.messages.list({ from: anna })).toHaveLength(2)
  })

  it('is given up after 15 seconds without an answer', async () => {
    let release = () => {}
    scene.answerWith(
      () =>
        new Promise((resolve) => {
          release = () => resolve(200)
        }),
    )
    const typing = scene.carrier.phone(anna).type('pagarināt')
    await until(() => scene.heard.length === 1)
    scene.timers.advance(14_999)
    expect(scene.carrier.webhookCalls()).toEqual([])
    scene.timers.advance(1)
    expect((await typing).outcome).toEqual({ kind: 'timed out' })
    release()
    expect(scene.heard).toHaveLength(1)
  })

  it('can be replayed with its old signature', async () => {
    const { sid } = await scene.carrier.phone(anna).type('pagarināt')
    await scene.carrier.redeliver(sid)
    expect(scene.heard[1]).toEqual(scene.heard[0])
  })
})

describe("the carrier's own words", () => {
  it('opt a number out, answered once by the carrier, and in again', async () => {
    const phone = scene.carrier.phone(anna)
    for (const body of ['Stop', ' STOPALL ']) await phone.type(body)
    expect(scene.heard.map(({ fields }) => fields.OptOutType)).toEqual(['STOP', 'STOP'])
    expect(phone.isOptedOut()).toBe(true)
    expect(phone.received()).toMatchObject([{ by: 'carrier', sid: undefined, from: inboundNumber }])
    expect(await refusal(scene.send('Sveiki'))).toEqual({ status: 400, code: 21610 })
    expect(await refusal(scene.send('Sveiki', {}, janis))).toBe('accepted')
    await phone.type('help')
    expect(phone.received()).toHaveLength(1)
    await phone.type('unstop')
    expect(scene.heard.at(-1)?.fields.OptOutType).toBe('START')
    expect(await refusal(scene.send('Sveiki'))).toBe('accepted')
  })

  it.each([
    ...['STOP', 'STOPALL', 'UNSUBSCRIBE', 'CANCEL', 'END', 'QUIT', 'REVOKE', 'OPTOUT'].map((word) => [word, 'STOP']),
    ...['YES', 'START', 'UNSTOP'].map((word) => [word, 'START']),
    ...['HELP', 'INFO'].map((word) => [word, 'HELP']),
  ])('%s counts as %s and is answered by the carrier', async (word, type) => {
    await scene.carrier.phone(anna).type(word ?? '')
    expect(scene.heard[0]?.fields.OptOutType).toBe(type)
    expect(
      scene.carrier
        .phone(anna)
        .received()
        .map(({ by }) => by),
    ).toEqual(['carrier'])
  })

  it('mean nothing inside a longer text', async () => {
    await scene.carrier.phone(anna).type('stop please')
    expect(scene.heard[0]?.fields.OptOutType).toBeUndefined()
    expect(scene.carrier.phone(anna).isOptedOut()).toBe(false)
    expect(scene.carrier.numbers()).toEqual([anna])
  })
})

describe('closing', () => {
  it('leaves no timer and no call behind', async () => {
    scene.carrier.conduct({ deliverAfter: 1000 })
    await scene.send('Sveiki')
    let release = () => {}
    scene.answerWith(
      () =>
        new Promise((resolve) => {
          release = () => resolve(200)
        }),
    )
    const typing = scene.carrier.phone(anna).type('pagarināt')
    await until(() => scene.heard.length === 1)
    expect(scene.timers.pending()).toBe(2)
    await scene.close()
    expect(scene.timers.pending()).toBe(0)
    expect((await typing).outcome.kind).toBe('timed out')
    expect(scene.bodiesOn(anna)).toEqual([])
    release()
  })
})
