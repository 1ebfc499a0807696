import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { issueDeskCode } from '../bot/store/desk-codes.ts'
import type { Database } from '../prisma/client.ts'
import { onEachEngine } from './support/engines.ts'
import { annasPassword, openSignIn, pepper, type SignInScene } from './support/sign-in-scene.ts'

onEachEngine((engine) => {
  let database: Database
  let scene: SignInScene
  beforeAll(async () => {
    database = await engine.fresh()
    scene = await openSignIn(database)
  })
  afterAll(() => database.close())
  beforeEach(async () => {
    await database.prisma.signInAttempts.deleteMany()
    await database.prisma.inbox.deleteMany()
    Object.assign(scene.counted, { checks: 0, nudges: 0 })
  })

  const wrong = { password: 'not it' }

  describe('the link', () => {
    it('signs in once, and the chat hears of it', async () => {
      const link = await scene.link()
      expect(await scene.attempt(link)).toBe('signed-in')
      expect(scene.counted.nudges).toBe(1)
      expect(await scene.heard()).toEqual([{ address: link.address, event: { kind: 'signed-in', patronId: 'anna' } }])
      expect(await scene.attempt(link)).toBe('link-over')
    })

    it('takes the user name as well as the card', async () => {
      expect(await scene.attempt(await scene.link(), { card: ' Anna ' })).toBe('signed-in')
    })

    it('is over after ten minutes, when tampered with, and when the phone has a newer one; nothing is checked then', async () => {
      const old = await scene.link('telegram:7')
      const fresh = await scene.link('telegram:7')
      expect(await scene.attempt(old)).toBe('link-over')
      expect(await scene.attempt({ ...fresh, token: `${fresh.token.slice(0, -1)}!` })).toBe('link-over')
      expect(await scene.attempt({ ...fresh, token: fresh.id })).toBe('link-over')
      expect(await scene.attempt({ ...fresh, token: '' })).toBe('link-over')
      scene.pass(10)
      expect(await scene.attempt(fresh)).toBe('link-over')
      expect(scene.counted).toEqual({ checks: 0, nudges: 0 })
    })

    it('pressed five times at once, signs in once', async () => {
      const link = await scene.link()
      const outcomes = await Promise.all([1, 2, 3, 4, 5].map(() => scene.attempt(link)))
      expect(outcomes.sort()).toEqual(['link-over', 'link-over', 'link-over', 'link-over', 'signed-in'])
      expect(await scene.heard()).toHaveLength(1)
    })

    it('needs the number that stands beside it in the chat', async () => {
      const link = await scene.link()
      const other = link.number === '42' ? '43' : '42'
      expect(await scene.attempt({ ...link, number: other })).toBe('wrong-number')
      expect(scene.counted.checks).toBe(0)
      expect(await scene.attempt({ ...link, number: ` ${link.number} ` })).toBe('signed-in')
    })
  })

  describe('who may sign in', () => {
    it('a patron whose card is blocked or expired may', async () => {
      expect(await scene.attempt(await scene.link(), { card: '100002' })).toBe('signed-in')
    })

    it('nobody without a password, and nobody with an empty one', async () => {
      expect(await scene.attempt(await scene.link(), { card: '100003' })).toBe('wrong')
      expect(await scene.attempt(await scene.link(), { card: '100003', password: '' })).toBe('wrong')
      expect(await scene.attempt(await scene.link(), { password: '' })).toBe('wrong')
    })

    it('a demo account only where nobody else can reach it', async () => {
      const link = await scene.link()
      expect(await scene.attempt(link, { card: '100004' })).toBe('wrong')
      expect(await scene.heard()).toEqual([])
      const desk = { now: scene.now(), actor: { by: 'staff', staffId: 'ilze' } } as const
      const { code } = await issueDeskCode(database, { pepper, random: randomBytes }, desk, {
        patronId: 'dora',
        kind: 'qr',
      })
      const typed = { ask: 'link-by-code', address: link.address, code } as const
      expect(await scene.phones['link-by-code'](typed, desk)).toEqual({ failed: 'wrong-code' })

      const open = await engine.fresh()
      try {
        const demo = await openSignIn(open, 'welcome')
        expect(await demo.attempt(await demo.link(), { card: '100004' })).toBe('signed-in')
      } finally {
        await open.close()
      }
    })
  })

  describe('guessing', () => {
    it('one card, from ever new phones and networks: free five times, then 1, 2, 4 … 60 minutes', async () => {
      let n = 0
      const guess = async (changes = {}) =>
        scene.attempt(await scene.link(), { ...wrong, ip: `10.0.0.${++n}`, ...changes })
      for (const _ of [1, 2, 3, 4, 5, 6]) expect(await guess()).toBe('wrong')
      const waits: number[] = []
      for (const _ of [1, 2, 3, 4, 5, 6, 7, 8]) {
        const answer = await guess()
        if (typeof answer === 'string') throw new Error(`it was ${answer}`)
        waits.push(answer.locked)
        scene.pass(answer.locked)
        expect(await guess()).toBe('wrong')
      }
      expect(waits).toEqual([1, 2, 4, 8, 16, 32, 60, 60])
      expect(await guess({ password: annasPassword })).toEqual({ locked: 60 })
      expect(await guess({ card: '100002', password: annasPassword })).toBe('signed-in')
      scene.pass(60)
      expect(await guess({ password: annasPassword })).toBe('signed-in')
      for (const _ of [1, 2, 3, 4, 5, 6]) expect(await guess()).toBe('wrong')
    })

    it('twenty guesses at once are no way around the count', async () => {
      const links = await Promise.all(Array.from({ length: 20 }, () => scene.link()))
      const outcomes = await Promise.all(links.map((link) => scene.attempt(link, wrong)))
      expect(outcomes.filter((outcome) => outcome === 'wrong')).toHaveLength(6)
      expect(scene.counted.checks).toBe(6)
    })

    it('many cards from one phone: the phone waits, others do not', async () => {
      const link = await scene.link()
      const guess = (n: number) => scene.attempt(link, { card: `20000${n}`, ip: `10.0.1.${n}` })
      for (const n of [1, 2, 3, 4, 5, 6]) expect(await guess(n)).toBe('wrong')
      expect(await guess(7)).toEqual({ locked: 1 })
      expect(await scene.attempt(link)).toEqual({ locked: 1 })
      expect(await scene.attempt(await scene.link())).toBe('signed-in')
      scene.pass(1)
      expect(await scene.attempt(link)).toBe('signed-in')
    })

    it('many cards from one network: it waits after 20, other networks do not', async () => {
      for (let n = 0; n <= 20; n += 1)
        expect(await scene.attempt(await scene.link(), { ...wrong, card: `3000${n}` })).toBe('wrong')
      expect(await scene.attempt(await scene.link())).toEqual({ locked: 1 })
      expect(await scene.attempt(await scene.link(), { ip: '192.0.2.2' })).toBe('signed-in')
    })

    it('wrong numbers count like wrong passwords', async () => {
      const link = await scene.link()
      for (const _ of [1, 2, 3, 4, 5, 6]) expect(await scene.attempt({ ...link, number: '0' })).toBe('wrong-number')
      expect(await scene.attempt(link)).toEqual({ locked: 1 })
    })

    it('never locks the chat: the desk’s code still links the phone', async () => {
      const link = await scene.link()
      for (const _ of [1, 2, 3, 4, 5, 6]) await scene.attempt(link, wrong)
      const desk = { now: scene.now(), actor: { by: 'staff', staffId: 'ilze' } } as const
      const options = { pepper, random: randomBytes }
      const { code } = await issueDeskCode(database, options, desk, { patronId: 'anna', kind: 'code' })
      const typed = { ask: 'link-by-code', address: link.address, code } as const
      expect(await scene.phones['link-by-code'](typed, desk)).toHaveProperty('linked')
    })

    it('a card that does not exist is answered, counted and checked like one that does', async () => {
      const story = async (card: string, network: string) => {
        const before = scene.counted.checks
        const outcomes = []
        for (let n = 0; n < 8; n += 1) {
          outcomes.push(await scene.attempt(await scene.link(), { ...wrong, card, ip: `${network}.${n}` }))
        }
        return { outcomes, checks: scene.counted.checks - before }
      }
      expect(await story('999999', '10.1.0')).toEqual(await story('100001', '10.2.0'))
    })
  })

  it('the database holds no password, secret, code or typed card', async () => {
    const link = await scene.link()
    const canaries = ['canary-card', 'canary-Guess', link.token, annasPassword]
    await scene.attempt(link, { card: 'canary-card', password: 'canary-Guess' })
    await scene.attempt(link)
    const desk = { now: scene.now(), actor: { by: 'staff', staffId: 'ilze' }, key: '1:0' } as const
    for (const kind of ['code', 'qr'] as const) {
      const { code } = await issueDeskCode(database, { pepper, random: randomBytes }, desk, { patronId: 'anna', kind })
      const typed = { ask: 'link-by-code', address: link.address, code } as const
      await scene.phones['link-by-code'](typed, { ...desk, key: `1:${kind}` })
      canaries.push(code)
    }
    const tables = await database.sql<{ name: string }>(
      `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`,
    )
    const texts = await Promise.all(
      tables.map(({ name }) => database.sql<{ row: string }>(`SELECT t::text AS row FROM "${name}" t`)),
    )
    const everything = texts.flat().map(({ row }) => row)
    expect(everything.some((row) => row.includes('signed-in'))).toBe(true)
    for (const canary of canaries) {
      const word = new RegExp(`(?<![0-9a-f])${canary.replaceAll('-', '\\-')}(?![0-9a-f])`)
      expect(everything.filter((row) => word.test(row))).toEqual([])
    }
  })
})
