import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { segments } from '../../bot/channels/gsm7.ts'
import { type CarrierScene, openCarrierScene, refusal, until } from '../support/carrier-scene.ts'
import { accountSid, authToken, clientOf, inboundNumber } from '../support/carrier-server.ts'

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

describe('a text to a patron', () => {
  it('is taken as queued and reaches the phone', async () => {
    const body = 'Gaida „Zvejnieka dēls”.'
    const created = await scene.send(body, { validityPeriod: 3600 })
    expect(created).toMatchObject({
      status: 'queued',
      direction: 'outbound-api',
      to: anna,
      from: inboundNumber,
      body,
      accountSid,
    })
    expect(created.sid).toMatch(/^SM[0-9a-f]{32}$/)
    expect(created.numSegments).toBe(String(segments(body).segments))
    expect(created.dateCreated.toISOString()).toBe(scene.clock.now)
    await scene.carrier.idle()
    expect(scene.carrier.phone(anna).received()).toEqual([
      { sid: created.sid, from: inboundNumber, body, at: scene.clock.now, by: 'library' },
    ])
    expect(await scene.client.messages(created.sid).fetch()).toMatchObject({ status: 'delivered', errorCode: null })
    expect(scene.carrier.creates()).toMatchObject([{ outcome: { kind: 'accepted', sid: created.sid, answered: true } }])
  })

  it('by a messaging service gets its sender later', async () => {
    const created = await scene.client.messages.create({
      to: anna,
      messagingServiceSid: `MG${'a'.repeat(32)}`,
      body: 'Sveiki',
    })
    expect(created).toMatchObject({ status: 'accepted', from: null, numSegments: '0' })
    await scene.carrier.idle()
    expect(scene.carrier.phone(anna).received()[0]?.from).toBe(inboundNumber)
  })

  it('is refused to a caller without the right password', async () => {
    const stranger = clientOf(scene.apiRoot, 'wrong')
    expect(await refusal(stranger.messages.create({ to: anna, from: inboundNumber, body: 'x' }))).toEqual({
      status: 401,
      code: 20003,
    })
    expect(await refusal(stranger.messages.list())).toEqual({ status: 401, code: 20003 })
    expect(scene.carrier.creates()).toEqual([])
  })

  it.each([
    ['no number', { to: 'Anna' }, 21211],
    ['no sender', { from: undefined }, 21603],
    ['a sender that is none', { from: 'far too long a name' }, 21212],
    ['nothing to say', { body: '' }, 21602],
    ['1 601 characters', { body: 'a'.repeat(1601) }, 21617],
  ])('is refused with %s', async (_, more, code) => {
    expect(await refusal(scene.send('Sveiki', more))).toEqual({ status: 400, code })
    expect(scene.bodiesOn(anna)).toEqual([])
  })

  it('may have 1 600 characters', async () => {
    await scene.send('a'.repeat(1600))
    await scene.carrier.idle()
    expect(scene.bodiesOn(anna)).toHaveLength(1)
  })

  it('is not found under another number', async () => {
    expect(await refusal(scene.client.messages(`SM${'0'.repeat(32)}`).fetch())).toEqual({ status: 404, code: 20404 })
  })
})

describe('a text that cannot arrive', () => {
  it.each([21211, 21610, 21614, 21635])('is refused with %i until that is lifted', async (code) => {
    scene.carrier.faults.onNumber(anna, code)
    expect(await refusal(scene.send('Sveiki'))).toEqual({ status: 400, code })
    expect(await refusal(scene.send('Sveiki', {}, janis))).toBe('accepted')
    scene.carrier.faults.onNumber(anna, undefined)
    expect(await refusal(scene.send('Sveiki'))).toBe('accepted')
  })

  it.each([30003, 30005, 30006, 30007])('is taken and then reported undelivered with %i', async (code) => {
    scene.carrier.faults.onNumber(anna, code)
    const { sid } = await scene.send('Sveiki', { statusCallback: `${scene.libraryUrl}/status?o=1` })
    await scene.carrier.idle()
    expect(scene.statuses()).toEqual(['queued', 'sent', 'undelivered'])
    expect(scene.heard.at(-1)?.fields).toMatchObject({ MessageSid: sid, ErrorCode: String(code) })
    expect(await scene.client.messages(sid).fetch()).toMatchObject({ status: 'undelivered', errorCode: code })
    expect(scene.bodiesOn(anna)).toEqual([])
  })

  it('fails when its validity runs out before the phone is back', async () => {
    scene.carrier.conduct({ deliverAfter: 7_200_000 })
    const { sid } = await scene.send('Sveiki', { validityPeriod: 3600 })
    await scene.carrier.idle()
    scene.timers.advance(3_600_000)
    await scene.carrier.idle()
    expect(await scene.client.messages(sid).fetch()).toMatchObject({ status: 'failed', errorCode: 30036 })
    scene.timers.advance(3_600_000)
    expect(scene.bodiesOn(anna)).toEqual([])
  })
})

describe('a carrier in trouble', () => {
  it('throttles, fails, then works again', async () => {
    scene.carrier.faults.onNext({ kind: 'throttled' }, 2)
    scene.carrier.faults.onNext({ kind: 'error', status: 503 })
    expect(await refusal(scene.send('1'))).toEqual({ status: 429, code: 20429 })
    expect(await refusal(scene.send('2'))).toEqual({ status: 429, code: 20429 })
    expect(await refusal(scene.send('3'))).toMatchObject({ status: 503 })
    expect(await refusal(scene.send('4'))).toBe('accepted')
    await scene.carrier.idle()
    expect(scene.bodiesOn(anna)).toEqual(['4'])
    expect(scene.carrier.creates().map(({ outcome }) => outcome.kind)).toEqual([
      'refused',
      'refused',
      'refused',
      'accepted',
    ])
  })

  it('breaks the connection before it took the text: nothing arrives', async () => {
    scene.carrier.faults.onNext({ kind: 'closed before accepting' })
    expect(await refusal(scene.send('Sveiki'))).toBe('connection lost')
    expect(scene.carrier.messages()).toEqual([])
    expect(scene.carrier.creates()).toMatchObject([{ outcome: { kind: 'cut off' } }])
  })

  it('breaks the connection after it took the text: it arrives, is called back and listed', async () => {
    scene.carrier.faults.onNext({ kind: 'closed after accepting' })
    expect(await refusal(scene.send('Sveiki', { statusCallback: `${scene.libraryUrl}/status` }))).toBe(
      'connection lost',
    )
    await scene.carrier.idle()
    expect(scene.bodiesOn(anna)).toEqual(['Sveiki'])
    expect(scene.statuses()).toEqual(['queued', 'sent', 'delivered'])
    expect(await scene.client.messages.list({ to: anna })).toMatchObject([{ body: 'Sveiki', status: 'delivered' }])
    expect(scene.carrier.creates()).toMatchObject([{ outcome: { kind: 'accepted', answered: false } }])
  })

  it('answers late', async () => {
    scene.carrier.faults.onNext({ kind: 'delayed', ms: 20_000 })
    const attempt = refusal(scene.send('Sveiki'))
    await until(() => scene.timers.pending() > 0)
    expect(scene.carrier.messages()).toEqual([])
    scene.timers.advance(20_000)
    expect(await attempt).toBe('accepted')
  })

  it('takes a text though its caller has hung up meanwhile', async () => {
    scene.carrier.faults.onNext({ kind: 'delayed', ms: 20_000 })
    const hangUp = new AbortController()
    const call = fetch(`${scene.apiRoot}/2010-04-01/Accounts/${accountSid}/Messages.json`, {
      method: 'POST',
      headers: { authorization: `Basic ${btoa(`${accountSid}:${authToken}`)}` },
      body: new URLSearchParams({ To: anna, From: inboundNumber, Body: 'Sveiki' }),
      signal: hangUp.signal,
    })
    await until(() => scene.timers.pending() > 0)
    hangUp.abort()
    expect(await refusal(call)).toBe('connection lost')
    scene.timers.advance(20_000)
    await scene.carrier.idle()
    expect(scene.bodiesOn(anna)).toEqual(['Sveiki'])
  })

  it('is down altogether, listings too, until it is not', async () => {
    scene.carrier.faults.standing({ kind: 'error', status: 500 })
    expect(await refusal(scene.send('Sveiki'))).toMatchObject({ status: 500 })
    expect(await refusal(scene.client.messages.list())).toMatchObject({ status: 500 })
    scene.carrier.faults.standing({ kind: 'closed after accepting' })
    expect(await refusal(scene.client.messages.list())).toBe('connection lost')
    scene.carrier.faults.standing(undefined)
    expect(await scene.client.messages.list()).toEqual([])
  })
})

describe('listing messages', () => {
  it('shows both directions, newest first, by number and time, page by page', async () => {
    for (const minute of ['00', '01', '02', '03', '04']) {
      scene.clock.now = `2026-04-14T07:${minute}:00.000Z`
      await scene.send(`to ${minute}`)
      await scene.carrier.phone(anna).type(`from ${minute}`)
      await scene.carrier.idle()
    }
    await scene.send('other', {}, janis)
    const inbound = await scene.client.messages.list({ to: inboundNumber, pageSize: 2 })
    expect(inbound.map(({ body }) => body)).toEqual(['from 04', 'from 03', 'from 02', 'from 01', 'from 00'])
    expect(inbound[0]).toMatchObject({ direction: 'inbound', status: 'received', from: anna })
    const since = await scene.client.messages.list({ to: anna, dateSentAfter: new Date('2026-04-14T07:03:00Z') })
    expect(since.map(({ body }) => body)).toEqual(['to 04', 'to 03'])
    const until = await scene.client.messages.list({ from: anna, dateSentBefore: new Date('2026-04-14T07:00:30Z') })
    expect(until.map(({ body }) => body)).toEqual(['from 00'])
    expect(await scene.client.messages.list({ dateSent: new Date('2026-04-13T00:00:00Z') })).toEqual([])
  })

  it('keeps its place when a message comes in between two pages', async () => {
    for (const body of ['1', '2', '3']) await scene.send(body)
    const first = await scene.client.messages.page({ to: anna, pageSize: 2 })
    await scene.send('4')
    const second = await first.nextPage()
    expect([...first.instances, ...(second?.instances ?? [])].map(({ body }) => body)).toEqual(['3', '2', '1'])
  })

  it('can be late', async () => {
    scene.carrier.conduct({ listAfter: 60_000 })
    const { sid } = await scene.send('Sveiki')
    expect(await scene.client.messages.list({ to: anna })).toEqual([])
    expect((await scene.client.messages(sid).fetch()).sid).toBe(sid)
    scene.clock.now = '2026-04-14T07:01:00.000Z'
    expect(await scene.client.messages.list({ to: anna })).toHaveLength(1)
  })
})
