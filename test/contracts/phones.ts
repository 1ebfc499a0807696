/** What our own records of phones must do, wherever they are kept: one suite, run by memory and by both engines. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Instant, Patron } from '../../bot/library/types.ts'
import type { Act, Phones } from '../../bot/ports.ts'
import type { DeskCodeInput, IssuedCode } from '../../bot/sign-in.ts'
import { deskCodeHash } from '../../bot/sign-in-secrets.ts'

export interface PhonesScene {
  pepper: string
  phones: Phones
  issueDeskCode(act: Act, input: DeskCodeInput): Promise<IssuedCode>
  bindingOf(address: string): Promise<{ patronId: string; muted: boolean } | undefined>
  close(): Promise<void>
}

export const readers: Patron[] = ['anna', 'bruno'].map((id, index) => ({
  id,
  card: `10000${index + 1}`,
  username: id,
  name: id,
  category: 'adult',
  expires: '2027-12-31',
  blocked: false,
  fees: 0,
}))

const start: Instant = '2026-06-02T07:00:00.000Z'
const minutesOn = (minutes: number): Instant => new Date(Date.parse(start) + minutes * 60_000).toISOString()
const at = (now: Instant, key?: string): Act => ({
  now,
  actor: { by: 'calendar' },
  ...(key === undefined ? {} : { key }),
})
const desk = (now: Instant): Act => ({ now, actor: { by: 'staff', staffId: 'ilze' } })

/** Runs the suite; `make` opens records that know the readers above and no phone. */
export function describePhones(name: string, make: () => Promise<PhonesScene>): void {
  describe(`${name}: phones`, () => {
    let scene: PhonesScene
    let numbers = 29_000_000
    let codes = 0
    beforeAll(async () => {
      scene = await make()
    })
    afterAll(() => scene.close())

    const telegram = () => `telegram:${++numbers}`
    const sms = () => `sms:+371${++numbers}`
    const type = (address: string, code: string, now = start) =>
      scene.phones['link-by-code']({ ask: 'link-by-code', address, code }, at(now, `code:${++codes}`))
    const codeFor = (patronId: string, input: Partial<DeskCodeInput> = {}, now = start) =>
      scene.issueDeskCode(desk(now), { patronId, kind: 'code', ...input })
    /** Six digits that nobody was given. */
    const wrong = async () => {
      const { code } = await codeFor('bruno')
      return code === '000000' ? '000001' : '000000'
    }

    it('a sign-in link is offered with two digits and for ten minutes', async () => {
      const ask = { ask: 'offer-sign-in', address: telegram(), language: 'ru', phoneName: 'Telegram' } as const
      const offer = await scene.phones['offer-sign-in'](ask, at(start))
      expect(offer.id).toMatch(/^ru-[\w-]{43}$/)
      expect(offer.number).toMatch(/^[1-9]\d$/)
      expect(offer.expiresAt).toBe(minutesOn(10))
      expect((await scene.phones['offer-sign-in'](ask, at(start))).id).not.toBe(offer.id)
    })

    it('asked again with the same key, it gives the link it gave before', async () => {
      const ask = { ask: 'offer-sign-in', address: telegram(), language: 'lv', phoneName: 'Telegram' } as const
      const first = await scene.phones['offer-sign-in'](ask, at(start, 'offer:0'))
      expect(await scene.phones['offer-sign-in'](ask, at(minutesOn(3), 'offer:0'))).toEqual(first)
    })

    it('a code from the desk links a phone, once', async () => {
      const address = telegram()
      const { code, expiresAt } = await codeFor('anna')
      expect(code).toMatch(/^\d{6}$/)
      expect(expiresAt).toBe(minutesOn(15))
      expect(await type(address, code)).toMatchObject({ linked: { id: 'anna', card: '100001', expires: '2027-12-31' } })
      expect(await scene.bindingOf(address)).toEqual({ patronId: 'anna', muted: false })
      expect(await type(telegram(), code)).toEqual({ failed: 'expired' })
    })

    it('a code that the edge has put a hash in the place of links a phone as the code itself', async () => {
      const { code } = await codeFor('anna')
      const known = { ask: 'link-by-code', address: telegram(), codeHash: deskCodeHash(code, scene.pepper) } as const
      expect(await scene.phones['link-by-code'](known, at(start, 'hash:0'))).toMatchObject({ linked: { id: 'anna' } })
      const other = { ...known, codeHash: deskCodeHash(code, 'another pepper') }
      expect(await scene.phones['link-by-code'](other, at(start, 'hash:1'))).toEqual({ failed: 'wrong-code' })
    })

    it('a repeated turn with the code hears the answer it heard before', async () => {
      const ask = { ask: 'link-by-code', address: telegram(), code: (await codeFor('anna')).code } as const
      const first = await scene.phones['link-by-code'](ask, at(start, 'again:0'))
      expect(first).toHaveProperty('linked')
      expect(await scene.phones['link-by-code'](ask, at(start, 'again:0'))).toEqual(first)
    })

    it('a code is worth nothing after 15 minutes, and when a newer one was given', async () => {
      const { code } = await codeFor('anna')
      expect(await type(telegram(), code, minutesOn(15))).toEqual({ failed: 'expired' })
      const old = await codeFor('anna')
      const fresh = await codeFor('anna')
      expect(await type(telegram(), old.code)).toEqual({ failed: 'expired' })
      expect(await type(telegram(), fresh.code)).toHaveProperty('linked')
    })

    it('a slip’s QR works for seven days', async () => {
      const { code, expiresAt } = await codeFor('anna', { kind: 'qr' })
      expect(code).toMatch(/^[\w-]{43}$/)
      expect(expiresAt).toBe(minutesOn(7 * 24 * 60))
      expect(await type(telegram(), code, minutesOn(6 * 24 * 60))).toHaveProperty('linked')
      expect(await type(telegram(), code, minutesOn(6 * 24 * 60))).toEqual({ failed: 'expired' })
    })

    it('by SMS a code works only from the number the desk entered', async () => {
      const address = sms()
      const { code } = await codeFor('anna', { phone: address.slice(4) })
      expect(await type(sms(), code)).toEqual({ failed: 'wrong-number' })
      expect(await type(address, code)).toHaveProperty('linked')
      const without = await codeFor('anna')
      expect(await type(sms(), without.code)).toEqual({ failed: 'wrong-number' })
    })

    it('a code tried from three wrong numbers is void', async () => {
      const address = sms()
      const { code } = await codeFor('anna', { phone: address.slice(4) })
      for (const _ of [1, 2, 3]) expect(await type(sms(), code)).toEqual({ failed: 'wrong-number' })
      expect(await type(address, code)).toEqual({ failed: 'expired' })
    })

    it('who guesses codes waits from the sixth on: 1, 2, 4 … at most 60 minutes; other phones do not', async () => {
      const address = telegram()
      const guess = await wrong()
      for (const _ of [1, 2, 3, 4, 5, 6]) expect(await type(address, guess)).toEqual({ failed: 'wrong-code' })
      let now = 0
      const waits: number[] = []
      for (const _ of [1, 2, 3, 4, 5, 6, 7, 8]) {
        const answer = await type(address, guess, minutesOn(now))
        if (!('failed' in answer) || answer.minutes === undefined) throw new Error('it was not locked')
        waits.push(answer.minutes)
        now += answer.minutes
        expect(await type(address, guess, minutesOn(now))).toEqual({ failed: 'wrong-code' })
      }
      expect(waits).toEqual([1, 2, 4, 8, 16, 32, 60, 60])
      const { code } = await codeFor('anna', {}, minutesOn(now))
      expect(await type(address, code, minutesOn(now))).toMatchObject({ failed: 'too-many-attempts' })
      expect(await type(telegram(), code, minutesOn(now))).toHaveProperty('linked')
    })

    it('failures are forgotten after a day of peace', async () => {
      const address = telegram()
      const guess = await wrong()
      for (const _ of [1, 2, 3, 4, 5]) await type(address, guess)
      for (const _ of [1, 2, 3, 4, 5, 6])
        expect(await type(address, guess, minutesOn(25 * 60))).toEqual({ failed: 'wrong-code' })
      expect(await type(address, guess, minutesOn(25 * 60))).toEqual({ failed: 'too-many-attempts', minutes: 1 })
    })

    it('a phone has one holder: signing in as another takes it over', async () => {
      const address = telegram()
      const link = (patronId: string) => scene.phones.link({ ask: 'link', address, patronId }, at(start))
      expect(await link('anna')).toMatchObject({ id: 'anna' })
      expect(await link('bruno')).toMatchObject({ id: 'bruno' })
      expect(await scene.bindingOf(address)).toMatchObject({ patronId: 'bruno' })
      expect(await link('nobody')).toBeUndefined()
      expect(await scene.bindingOf(address)).toMatchObject({ patronId: 'bruno' })
    })

    it('a code of another card, typed on a phone that has a holder, is used up and switches nothing', async () => {
      const address = telegram()
      await scene.phones.link({ ask: 'link', address, patronId: 'anna' }, at(start))
      const { code } = await codeFor('bruno')
      expect(await type(address, code)).toMatchObject({ other: { id: 'bruno', card: '100002' } })
      expect(await scene.bindingOf(address)).toMatchObject({ patronId: 'anna' })
      expect(await type(address, code)).toEqual({ failed: 'expired' })
      const own = await codeFor('anna')
      expect(await type(address, own.code)).toMatchObject({ linked: { id: 'anna' } })
    })

    it('one patron may have several phones; unlinking one leaves the other', async () => {
      const [first, second] = [telegram(), sms()]
      for (const address of [first, second])
        await scene.phones.link({ ask: 'link', address, patronId: 'anna' }, at(start))
      const unlink = (key: string) => scene.phones.unlink({ ask: 'unlink', address: first }, at(start, key))
      expect(await unlink('unlink:0')).toBe('unlinked')
      expect(await unlink('unlink:0')).toBe('unlinked')
      expect(await unlink('unlink:1')).toBe('was-not-linked')
      expect(await scene.bindingOf(first)).toBeUndefined()
      expect(await scene.bindingOf(second)).toMatchObject({ patronId: 'anna' })
    })

    it('muting silences a phone and does not unlink it', async () => {
      const address = sms()
      const mute = (muted: boolean) => scene.phones.mute({ ask: 'mute', address, muted }, at(start))
      expect(await mute(true)).toBe('done')
      await scene.phones.link({ ask: 'link', address, patronId: 'anna' }, at(start))
      await mute(true)
      expect(await scene.bindingOf(address)).toEqual({ patronId: 'anna', muted: true })
      await scene.phones.link({ ask: 'link', address, patronId: 'anna' }, at(start))
      expect(await scene.bindingOf(address)).toEqual({ patronId: 'anna', muted: true })
      await mute(false)
      expect(await scene.bindingOf(address)).toEqual({ patronId: 'anna', muted: false })
    })
  })
}
