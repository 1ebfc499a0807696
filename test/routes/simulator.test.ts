import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { partsOf } from '../../api/simulator/phones/parts.ts'
import { demoWeb, firstMorning } from '../support/demo-web.ts'

let web = demoWeb()
beforeEach(async () => {
  await web.app.close()
  web = demoWeb()
})
afterAll(() => web.app.close())

const post = async (url: string, payload: object) => {
  const answer = await web.app.inject({ method: 'POST', url, payload })
  return { status: answer.statusCode, said: answer.json<Record<string, unknown>>() }
}
const scene = async (card: string) =>
  (await web.app.inject(`/simulator/scene?patron=${card}`)).json<Record<string, unknown>>()

describe('the clock', () => {
  it.each([
    [{ by: 'PT1H' }, '2026-04-14T08:00:00.000Z'],
    [{ by: 'P1D' }, '2026-04-15T07:00:00.000Z'],
    [{ by: 'P1W' }, '2026-04-21T07:00:00.000Z'],
    [{ by: 'P1DT30M' }, '2026-04-15T07:30:00.000Z'],
    [{ to: '2026-04-15T06:00:00Z' }, '2026-04-15T06:00:00.000Z'],
    [{ to: '2026-04-15T09:00:00+03:00' }, '2026-04-15T06:00:00.000Z'],
    [{ to: '2026-04-15T09:00' }, '2026-04-15T06:00:00.000Z'],
  ])('walks as it is told: %j', async (move, to) => {
    expect(await post('/simulator/clock', move)).toEqual({ status: 200, said: { now: to } })
    expect(web.walked).toEqual([to])
  })

  it('keeps the hour of the day when the clocks change', async () => {
    await post('/simulator/clock', { to: '2026-10-24T10:00' })
    expect((await post('/simulator/clock', { by: 'P1D' })).said).toEqual({ now: '2026-10-25T08:00:00.000Z' })
  })

  it('never goes back, and stands where it is when told to stay', async () => {
    expect(await post('/simulator/clock', { to: '2026-04-14T06:59:00Z' })).toMatchObject({
      status: 400,
      said: { code: 'clock-backwards', message: expect.stringContaining(firstMorning) },
    })
    expect((await post('/simulator/clock', { to: firstMorning })).status).toBe(200)
    expect(web.walked).toEqual([])
  })

  it.each([
    {},
    { by: 'tomorrow' },
    { by: 'P' },
    { by: 'P1M' },
    { to: 'soon' },
    { by: 'P1D', to: firstMorning },
    { by: 'P401D' },
  ])('does not move for %j', async (move) => {
    const { status, said } = await post('/simulator/clock', move)
    expect([status, typeof said.message]).toEqual([400, 'string'])
    expect(web.walked).toEqual([])
  })

  it('walks one walk at a time', async () => {
    const begun = Promise.withResolvers<void>()
    const arrived = Promise.withResolvers<void>()
    const walk = () => {
      begun.resolve()
      return arrived.promise
    }
    const slow = demoWeb({ simulator: { ...web.simulator, walk } })
    const move = async (by: string) => slow.app.inject({ method: 'POST', url: '/simulator/clock', payload: { by } })
    const first = move('P1D')
    await begun.promise
    expect((await move('PT1H')).json()).toMatchObject({ statusCode: 409, code: 'clock-moving' })
    arrived.resolve()
    expect((await first).statusCode).toBe(200)
    await slow.app.close()
  })
})

describe('the phones', () => {
  it('are those of the patron chosen: the number the library knows, or one of their own', async () => {
    expect(await scene('100001')).toMatchObject({ telegram: { userId: 100001 }, sms: { number: '+37129000001' } })
    expect(await scene('100004')).toMatchObject({ telegram: { userId: 100004 }, sms: { number: '+37128100004' } })
    expect(await scene('999999')).toMatchObject({ statusCode: 404, code: 'no-such-patron' })
  })

  it('start, type, press, block and unblock, as Telegram tells the bot', async () => {
    const phone = (body: object) => post('/simulator/telegram/100001', body)
    expect((await phone({ start: true })).said).toMatchObject({ standing: 'member', messages: [{ text: '/start' }] })
    expect((await phone({ text: 'Labdien' })).said).toHaveProperty('messages.1.text', 'Labdien')
    expect((await phone({ blocked: true })).said).toMatchObject({ standing: 'blocked' })
    expect(await phone({ text: 'Vai dzirdat?' })).toMatchObject({ status: 409, said: { code: 'not-on-this-phone' } })
    expect((await phone({ blocked: false })).said).toMatchObject({ standing: 'member' })
    expect(await phone({ press: 'Nekas' })).toMatchObject({ status: 409 })
    expect((await phone({ start: 't_t1' })).said).toHaveProperty('messages.2.text', '/start t_t1')
    for (const odd of [{}, { text: '' }, { start: 'no spaces' }, { text: 'a', press: 'b' }]) {
      expect((await phone(odd)).status, JSON.stringify(odd)).toBe(400)
    }
    expect(web.phones.updates.waiting()).toBe(5)
  })

  it('text; each text shows its parts and alphabet, and the carrier answers its own words', async () => {
    await post('/simulator/sms/37129000001', { text: 'Manas grāmatas' })
    const { said } = await post('/simulator/sms/+37129000001', { text: 'STOP' })
    expect(said).toMatchObject({
      number: '+37129000001',
      optedOut: true,
      texts: [
        { by: 'patron', segments: 1, alphabet: 'UCS-2', characters: 14 },
        { by: 'patron', text: 'STOP', alphabet: 'GSM-7' },
        { by: 'carrier', text: expect.stringContaining('unsubscribed') },
      ],
    })
    expect((await post('/simulator/sms/anna', { text: 'Labdien' })).status).toBe(400)
  })

  it('show the library’s hour at which each message came, whatever hour the carriers think it is', async () => {
    await post('/simulator/telegram/100002', { start: true })
    await post('/simulator/sms/+37129000002', { text: 'Labdien' })
    await post('/simulator/clock', { by: 'P1D' })
    await post('/simulator/sms/+37129000002', { text: 'Vai ir kas jauns?' })
    expect(await scene('100002')).toMatchObject({
      telegram: { messages: [{ at: firstMorning }] },
      sms: { texts: [{ at: firstMorning }, { at: '2026-04-15T07:00:00.000Z' }] },
    })
  })

  it('follow a link that stands in the text, and no other scheme', () => {
    expect(partsOf('Saite: https://example.org/signin?l=lv#TOKEN. Labi!')).toEqual([
      { text: 'Saite: ' },
      { text: 'https://example.org/signin?l=lv#TOKEN', href: 'https://example.org/signin?l=lv#TOKEN' },
      { text: '. Labi!' },
    ])
    expect(partsOf('javascript:alert(1)')).toEqual([{ text: 'javascript:alert(1)' }])
    expect(partsOf('šeit', [{ type: 'text_link', offset: 0, length: 4, url: 'javascript:alert(1)' }])).toEqual([
      { text: 'šeit' },
    ])
    expect(partsOf('Raudupiete – lv', [{ type: 'bold', offset: 0, length: 10 }])).toEqual([
      { text: 'Raudupiete', mark: 'bold' },
      { text: ' – lv' },
    ])
  })
})

describe('at the desk', () => {
  const tasksOf = async (card: string) => {
    const { desk } = await scene(card)
    return Array.isArray(desk) ? desk : []
  }

  it('this patron’s come first: what is at home can be returned, what is ready handed over', async () => {
    const home = await tasksOf('100003')
    expect(home[0]).toMatchObject({ mine: true, who: 'Ольга Петрова', acts: [{ label: 'Return it' }] })
    expect(await post('/simulator/desk', home[0].acts[0].act)).toEqual({ status: 200, said: { done: 'Returned.' } })
    expect((await tasksOf('100003')).some(({ what, mine }) => mine && /At home/.test(what))).toBe(false)
    const ready = (await tasksOf('100002')).find(({ mine, what }) => mine && /^Ready/.test(what))
    expect(ready.where).toMatch(/Pārventa/)
    expect((await post('/simulator/desk', ready.acts[0].act)).said).toEqual({ done: 'Handed over.' })
  })

  it('a renewal asked for is approved there, and a copy to fetch found', async () => {
    const { backend, demo } = web
    const by = { now: web.now(), actor: { by: 'patron', patronId: 'p100001', channel: 'telegram' } } as const
    const lines = await backend.loans({ ask: 'loans', patronId: 'p100001' }, web.now())
    const renewable = lines.find(({ against }) => against === undefined)
    await backend.renew({ ask: 'renew', patronId: 'p100001', loanIds: [renewable?.loan.id ?? ''] }, by)
    const free = demo.copies.find(
      (copy) => copy.branch === 'parventa' && copy.place === 'shelf' && !copy.loanId && !copy.reservationId,
    )
    await backend.reserve(
      { ask: 'reserve', patronId: 'p100001', titleId: free?.titleId ?? '', pickupPoint: 'parventa' },
      by,
    )
    const mine = (await tasksOf('100001')).filter((task) => task.mine)
    // The receipt of a copy being fetched is no request: nobody approves it.
    const [item] = (await backend.reservations({ ask: 'reservations', patronId: 'p100001' }, web.now())).slice(-1)
    const about = mine.filter(({ title }) => title === item?.title.title)
    expect(about.flatMap(({ acts }) => acts).map(({ label }) => label)).toEqual(['Found', 'Missing'])
    const task = (words: RegExp) => mine.find(({ what }) => words.test(what))
    expect((await post('/simulator/desk', task(/renewal/).acts[0].act)).said).toEqual({ done: 'Approved.' })
    expect((await post('/simulator/desk', task(/^Fetch/).acts[0].act)).said).toEqual({ done: 'Found.' })
  })

  it('what cannot be done is said', async () => {
    expect(await post('/simulator/desk', { act: 'approve', requestId: 'none' })).toMatchObject({
      status: 409,
      said: { code: 'unknown-request', message: expect.stringContaining('unknown request') },
    })
    expect((await post('/simulator/desk', { act: 'burn', requestId: 'none' })).status).toBe(400)
  })
})

it('without a simulator there is none', async () => {
  const real = demoWeb({ simulator: undefined })
  expect((await real.app.inject('/simulator')).statusCode).toBe(404)
  expect((await real.app.inject('/?l=en')).body).not.toContain('/simulator')
  expect((await web.app.inject('/?l=en')).body).toContain('href="/simulator"')
  await real.app.close()
})
