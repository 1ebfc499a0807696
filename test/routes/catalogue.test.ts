import { afterAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { demoWeb } from '../support/demo-web.ts'

const { app, demo } = demoWeb()
afterAll(() => app.close())
const get = async (url: string) => {
  const answer = await app.inject(url)
  return { status: answer.statusCode, said: answer.json<Record<string, unknown>>() }
}

const hit = z.strictObject({
  id: z.string(),
  title: z.string(),
  author: z.string(),
  year: z.int().nullable(),
  language: z.string(),
  isbn: z.array(z.string()),
  copies: z.strictObject({ total: z.int(), available: z.int() }),
})
const found = z.strictObject({ titles: z.array(hit), total: z.int() })
const card = hit.extend({
  branches: z.array(
    z.strictObject({
      branch: z.string(),
      section: z.string().nullable(),
      callNumber: z.string(),
      total: z.int(),
      available: z.int(),
      nextDue: z.iso.date().nullable(),
    }),
  ),
  queue: z.int(),
})
const search = async (query: string) => found.parse((await get(`/api/titles?${query}`)).said)

describe('GET /api/titles', () => {
  it('finds a title without its diacritics, and with a slip of the finger', async () => {
    const exact = await search('q=Zvejnieka dēls')
    expect(exact.titles[0]?.title).toBe('Zvejnieka dēls')
    expect((await search('q=zvejnieka dels')).titles[0]?.id).toBe(exact.titles[0]?.id)
    expect((await search('q=zvejnieka delz')).titles[0]?.id).toBe(exact.titles[0]?.id)
  })

  it('gives twenty unless asked for more, at most fifty, and goes on where it is told to', async () => {
    expect((await search('q=the')).titles).toHaveLength(20)
    expect((await search('q=the&limit=50')).titles).toHaveLength(50)
    const many = await search('q=Blaumanis&limit=2')
    expect(many.titles).toHaveLength(2)
    const rest = await search('q=Blaumanis&limit=2&offset=1')
    expect(rest.titles[0]).toEqual(many.titles[1])
    expect(rest.total).toBe(many.total)
  })

  it('keeps to what one branch has', async () => {
    const everywhere = await search('q=Blaumanis')
    const here = await search('q=Blaumanis&branch=galinciems')
    expect(here.total).toBeLessThanOrEqual(everywhere.total)
    for (const { id } of here.titles) {
      expect(demo.copies.some((copy) => copy.titleId === id && copy.branch === 'galinciems')).toBe(true)
    }
  })

  it('finds nothing, rather than breaking, in what is no title', async () => {
    for (const odd of [
      '%00',
      '%F0%9F%93%9A%F0%9F%93%9A',
      "'; DROP TABLE titles; --",
      '<script>',
      '%25_%5C',
      '{{7*7}}',
    ]) {
      expect((await get(`/api/titles?q=${odd}`)).status, odd).toBe(200)
    }
  })

  it.each([
    ['limit=0', 'limit: give a whole number from 1 to 50'],
    ['limit=51', 'limit: give a whole number from 1 to 50'],
    ['limit=ten', 'limit: give a whole number from 1 to 50'],
    ['limit=5.5', 'limit: give a whole number from 1 to 50'],
    ['offset=-1', 'offset: give a whole number from 0 to 100000'],
    ['branch=riga', 'branch: there is none of this name; give one of galvena, berni'],
    ['q=a&q=b', 'q: give it once, as text'],
    [`q=${'a'.repeat(201)}`, 'q: give at most 200 characters'],
  ])('says kindly what to do about %s', async (query, words) => {
    const { status, said } = await get(`/api/titles?${query}`)
    expect(status).toBe(400)
    expect(said).toEqual({ statusCode: 400, code: 'bad-input', message: expect.stringContaining(words) })
  })
})

describe('GET /api/titles/:id', () => {
  it('says where the copies are, when the next one is due and how many wait', async () => {
    const wanted = demo.loans.find(({ patronId }) => patronId === 'p100001')
    const waited = demo.reservations.filter(({ state }) => state === 'waiting').map(({ titleId }) => titleId)
    const id = waited[0] ?? wanted?.titleId ?? ''
    const one = card.parse((await get(`/api/titles/${id}`)).said)
    expect(one.queue).toBeGreaterThan(0)
    expect(one.copies.total).toBe(one.branches.reduce((sum, { total }) => sum + total, 0))
    const lent = one.branches.filter(({ available }) => available === 0)
    expect(lent.some(({ nextDue }) => nextDue !== null)).toBe(true)
  })

  it('counts the same copies as the search does', async () => {
    for (const shown of (await search('q=Blaumanis&limit=10')).titles) {
      const one = card.parse((await get(`/api/titles/${shown.id}`)).said)
      expect(hit.parse({ ...shown }), shown.id).toEqual({ ...shown, copies: one.copies })
    }
  })

  it('has a word for a title there is not', async () => {
    const { status, said } = await get('/api/titles/nowhere')
    expect([status, said.code]).toEqual([404, 'no-such-title'])
    expect(said.message).toContain('/api/titles?q=')
  })
})

describe('GET /api/branches', () => {
  it('gives the five branches, their names in three languages, and fourteen days of hours', async () => {
    const { said } = await get('/api/branches')
    expect(said).toMatchObject({
      zone: 'Europe/Riga',
      branches: [
        { code: 'galvena', address: 'Akmeņu iela 2, Ventspils', sections: [{ code: 'abonements' }, {}, {}] },
        { code: 'berni' },
        { code: 'parventa', names: { lv: 'Pārventas bibliotēka', en: expect.any(String), ru: expect.any(String) } },
        { code: 'galinciems' },
        { code: 'augstskola' },
      ],
    })
    expect(said).toHaveProperty('branches.0.hours.length', 14)
    expect(said).toHaveProperty('branches.0.hours.0', {
      date: '2026-04-14',
      opens: '10:00',
      closes: '18:00',
      closed: null,
    })
    expect(said).toHaveProperty('branches.0.hours.5.closed', { why: 'weekday', reason: null })
  })

  it('says why a day is closed', async () => {
    const holidays = demoWeb({ clock: { now: () => '2026-06-20T07:00:00.000Z' } })
    const said = (await holidays.app.inject('/api/branches')).json<Record<string, unknown>>()
    expect(said).toHaveProperty('branches.0.hours.3.closed.why', 'holiday')
    expect(said).toHaveProperty('branches.0.hours.3.closed.reason.lv', expect.stringMatching(/\w/))
    await holidays.app.close()
  })
})
