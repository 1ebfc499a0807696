import { afterEach, describe, expect, it } from 'vitest'
import { segments } from '../../bot/channels/gsm7.ts'
import type { SmsOptions } from '../../bot/channels/sms.ts'
import type { Letter } from '../../bot/ports.ts'
import { accountSid, inboundNumber } from '../support/carrier-server.ts'
import { openSmsScene, type SmsScene } from '../support/sms-scene.ts'

let scene: SmsScene
let made = 40
const never = new AbortController().signal

afterEach(async () => {
  await scene.close()
})

const open = async (more: Partial<SmsOptions> = {}) => {
  scene = await openSmsScene(more)
}
const letter = (text: string, more: Partial<Letter> = {}): Letter => ({
  id: String(++made),
  address: scene.address,
  act: { act: 'send' },
  text,
  choices: [],
  ...more,
})
const send = (one: Letter) => scene.channel.send(one, never)
const fields = () => scene.carrier.creates().map((call) => call.fields)

describe('a text', () => {
  it('names its outbox row, how long it is of use, and no smart encoding', async () => {
    await open()
    await send(letter('Labdien', { id: '77', validForMs: 90_500 }))
    expect(fields()).toEqual([
      {
        To: '+37129000001',
        From: inboundNumber,
        Body: 'Labdien',
        SmartEncoded: 'false',
        StatusCallback: 'http://127.0.0.1:3000/webhooks/twilio/status?o=77',
        ValidityPeriod: '90',
      },
    ])
  })

  it.each([
    [0, '1'],
    [14_400_000, '14400'],
    [999_000_000, '14400'],
  ])('useful for %i ms is valid for %s s', async (validForMs, expected) => {
    await open()
    await send(letter('Labdien', { validForMs }))
    expect(fields()[0]?.ValidityPeriod).toBe(expected)
  })

  it('goes through a messaging service when that is what sends', async () => {
    await open({ from: `MG${'0'.repeat(32)}` })
    await send(letter('Labdien'))
    expect(fields()[0]).toMatchObject({ MessagingServiceSid: `MG${'0'.repeat(32)}` })
    expect(fields()[0]).not.toHaveProperty('From')
  })

  it('keeps its letters when the house writes them as they are', async () => {
    await open({ alphabet: 'unicode' })
    await send(letter('Ķērpji', { choices: [{ label: 'Jā', press: 'a' }] }))
    expect(await scene.texts()).toEqual(['Ķērpji\n1 Jā'])
  })

  it('promises no choice when nobody can answer', async () => {
    await open({ inboundNumber: undefined, from: 'Biblioteka' })
    await send(letter('Grāmata gaida', { choices: [{ label: 'Labi', press: 'a' }] }))
    expect(await scene.texts()).toEqual(['Gramata gaida'])
  })

  it('has at most three segments a message', async () => {
    await open()
    await send(letter('vārds '.repeat(400)))
    const texts = await scene.texts()
    expect(texts.length).toBeGreaterThan(1)
    for (const text of texts) expect(segments(text).segments).toBeLessThanOrEqual(3)
  })

  it('cannot be changed or taken back: a change is a new text, taking back is nothing', async () => {
    await open()
    const outcome = await send(letter('viens'))
    const providerId = 'sent' in outcome ? outcome.providerId : ''
    expect(await send(letter('divi', { act: { act: 'edit', providerId } }))).toMatchObject({ sent: true })
    expect(await send(letter('', { act: { act: 'delete', providerId } }))).toEqual({ sent: true, providerId })
    expect(await scene.texts()).toEqual(['viens', 'divi'])
  })
})

describe('what the carrier says no to', () => {
  it.each([
    [21610, { failure: 'stopped' }],
    [21211, { failure: 'dead', scope: 'address' }],
    [21614, { failure: 'dead', scope: 'address' }],
    [21635, { failure: 'dead', scope: 'address' }],
    [21617, { failure: 'dead', scope: 'message' }],
    [20429, { failure: 'retry', scope: 'channel' }],
    [20003, { failure: 'retry', scope: 'channel' }],
  ])('%i', async (code, meaning) => {
    await open()
    scene.carrier.faults.onNumber('+37129000001', code)
    expect(await send(letter('Labdien'))).toMatchObject(meaning)
    expect(fields()).toHaveLength(1)
  })
})

describe('a lost answer', () => {
  it('is found out: it was taken, or it was not', async () => {
    await open()
    const taken = letter('Gaida līdz 20.04.')
    const lost = letter('Jānodod 21.04.')
    scene.meets('lost answer')
    expect(await send(taken)).toMatchObject({ failure: 'unknown' })
    scene.meets('lost before')
    expect(await send(lost)).toMatchObject({ failure: 'unknown' })
    expect(await scene.channel.lookUp(taken, scene.now())).toBe('sent')
    expect(await scene.channel.lookUp(lost, scene.now())).toBe('not-sent')
  })

  it('a carrier that lists late is asked again later', async () => {
    await open()
    scene.carrier.conduct({ listAfter: 45_000 })
    const one = letter('Gaida')
    scene.meets('lost answer')
    await send(one)
    const sentAt = scene.now()
    expect(await scene.channel.lookUp(one, sentAt)).toBe('not-sent')
    scene.clock.now = '2026-04-14T07:01:00.000Z'
    expect(await scene.channel.lookUp(one, sentAt)).toBe('sent')
  })

  it('yesterday’s equal text is another one', async () => {
    await open()
    const one = letter('Gaida')
    await send(one)
    scene.clock.now = '2026-04-15T07:00:00.000Z'
    expect(await scene.channel.lookUp(one, scene.now())).toBe('not-sent')
  })

  it('of a long letter only what is missing is sent again', async () => {
    await open()
    const long = letter('vārds '.repeat(300).trim())
    await send(long)
    const whole = await scene.texts()
    scene.clock.now = '2026-04-14T09:00:00.000Z'
    const again = letter(long.text)
    scene.meets('lost answer')
    expect(await send(again)).toMatchObject({ failure: 'unknown' })
    expect(await scene.channel.lookUp(again, scene.now())).toBe('not-sent')
    expect(await send(again)).toMatchObject({ sent: true })
    expect(await scene.texts()).toEqual([...whole, ...whole])
  })

  it('cannot be known while the carrier is away', async () => {
    await open()
    expect(await scene.unreachable.lookUp?.(letter('Gaida'), scene.now())).toBeUndefined()
  })
})

describe('texts that no webhook brought', () => {
  it('are listed from a moment on, oldest first, over many pages, each once', async () => {
    await open()
    const phone = scene.carrier.phone('+37129000001')
    await phone.type('vecs')
    scene.clock.now = '2026-04-14T08:00:00.000Z'
    for (let at = 0; at < 120; at += 1) await phone.type(`ziņa ${at}`)
    await send(letter('mūsu pašu'))
    const missed = await scene.channel.missed('2026-04-14T08:00:00.000Z')
    expect(missed.map(({ heard }) => ('text' in heard ? heard.text : heard.kind))).toEqual(
      Array.from({ length: 120 }, (_, at) => `ziņa ${at}`),
    )
    expect(new Set(missed.map(({ providerId }) => providerId)).size).toBe(120)
    expect(missed[0]).toMatchObject({ channel: 'sms', address: 'sms:+37129000001' })
  })

  it('there are none when nobody can text us; a carrier away is said', async () => {
    await open({ inboundNumber: undefined })
    expect(await scene.channel.missed(scene.now())).toEqual([])
    const away = scene.unreachable
    if (!('missed' in away)) throw new Error(accountSid)
    await expect(scene.unreachable.missed(scene.now())).resolves.toEqual([])
  })
})
