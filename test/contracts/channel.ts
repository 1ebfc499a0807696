/** What every channel promises, played against the double of its server: the phone's own log is the truth. */

import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Address, Instant } from '../../bot/library/types.ts'
import type { Channel, Letter, SendOutcome } from '../../bot/ports.ts'

export type ChannelFault = 'too many' | 'server error' | 'lost answer' | 'lost before'

/** One reader's phone, a stranger's address, and a carrier that can be made to fail. */
export interface ChannelScene {
  channel: Channel
  address: Address
  /** an address that reaches nobody */
  nobody: Address
  now: () => Instant
  /** how plain text looks on this phone */
  shown: (text: string) => string
  /** what the library's messages on the phone say, oldest first; choices left out */
  texts: () => Promise<string[]>
  /** the labels under, or the numbered lines of, the newest message */
  choices: () => Promise<string[]>
  /** the person blocks the bot, or opts out */
  leave: () => Promise<void>
  /** the next call meets this fault, or the one after it */
  meets: (fault: ChannelFault, when?: 'after one call') => void
  /** the same channel, its server gone */
  unreachable: Channel
  close: () => Promise<void>
}

const never = new AbortController().signal

const hostile = [
  `'; DROP TABLE patron; --`,
  '<b>Treknraksts</b> &amp; <script>alert(1)</script> & "pēdiņas"',
  'Ķērpji, ļoti šķīsts žņaudzējs ĀČĒĢĪĶĻŅŠŪŽ',
  'Щука и ёжик',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: that is the point
  '{{7*7}} ${x} %s %_\\ ../../ javascript:alert(1)',
  '*_~`[x](https://example.org) # + - = | { } . ! _',
]

/** Runs the contract; `open` starts a fresh phone and a fresh server. */
export function describeChannel(name: string, open: () => Promise<ChannelScene>): void {
  describe(`${name}: what a channel promises`, () => {
    let scene: ChannelScene
    let made = 0

    beforeEach(async () => {
      scene = await open()
    })
    afterEach(async () => {
      await scene.close()
    })

    const letter = (text: string, more: Partial<Letter> = {}): Letter => ({
      id: String(++made),
      address: scene.address,
      act: { act: 'send' },
      text,
      choices: [],
      ...more,
    })
    const send = (one: Letter, signal = never): Promise<SendOutcome> => scene.channel.send(one, signal)

    it('a letter is on the phone, and has the carrier’s number', async () => {
      const outcome = await send(letter('Grāmata gaida Pārventā.'))
      expect(outcome).toEqual({ sent: true, providerId: expect.stringMatching(/^\w+$/) })
      expect(await scene.texts()).toEqual([scene.shown('Grāmata gaida Pārventā.')])
    })

    it('choices stand under it, in their order', async () => {
      const choices = [
        { label: 'Zvejnieka dēls', press: 'n:1' },
        { label: 'Raudupiete', press: 'n:2' },
      ]
      await send(letter('Kuru pagarināt?', { choices }))
      expect(await scene.choices()).toEqual(choices.map(({ label }) => scene.shown(label)))
    })

    it('letters arrive in the order they were sent', async () => {
      for (const text of ['pirmais', 'otrais', 'trešais']) await send(letter(text))
      expect(await scene.texts()).toEqual(['pirmais', 'otrais', 'trešais'].map(scene.shown))
    })

    it('a long letter comes in parts, whole and in order, its choices at the end', async () => {
      const lines = Array.from({ length: 220 }, (_, at) => `${at + 1}. rinda par grāmatu`)
      const outcome = await send(letter(lines.join('\n'), { choices: [{ label: 'Vairāk', press: 'more' }] }))
      expect(outcome).toMatchObject({ sent: true })
      const texts = await scene.texts()
      expect(texts.length).toBeGreaterThan(1)
      const read = texts.map((text) => text.replace(/^\d+\/\d+ /, '')).join('\n')
      expect(read.split('\n').slice(0, 220)).toEqual(lines.map(scene.shown))
      expect(await scene.choices()).toEqual([scene.shown('Vairāk')])
    })

    it('when a part fails, a second attempt goes on from there', async () => {
      const long = letter(Array.from({ length: 220 }, (_, at) => `${at + 1}. rinda par grāmatu`).join('\n'))
      await send(long)
      const whole = await scene.texts()
      const again = letter(long.text)
      scene.meets('server error', 'after one call')
      expect(await send(again)).toMatchObject({ failure: 'retry' })
      expect((await scene.texts()).length).toBe(whole.length + 1)
      expect(await send(again)).toMatchObject({ sent: true })
      expect(await scene.texts()).toEqual([...whole, ...whole])
    })

    it.each(hostile)('%s is shown as it is written', async (text) => {
      expect(await send(letter(text))).toMatchObject({ sent: true })
      expect(await scene.texts()).toEqual([scene.shown(text)])
    })

    it('a reader who left has stopped us, and nothing arrives', async () => {
      await scene.leave()
      expect(await send(letter('Labdien'))).toMatchObject({ failure: 'stopped' })
      expect(await scene.texts()).toEqual([])
    })

    it('an address that reaches nobody is dead, and so is one of another channel', async () => {
      for (const address of [scene.nobody, 'pigeon:1', `${scene.address}x`]) {
        expect(await send(letter('Labdien', { address }))).toMatchObject({ failure: 'dead', scope: 'address' })
      }
    })

    it('a letter without words is dead, and no fault of the address', async () => {
      expect(await send(letter(' \n'))).toMatchObject({ failure: 'dead', scope: 'message' })
    })

    it.each(['too many', 'server error'] as const)('%s: later, and once', async (fault) => {
      const one = letter('Labdien')
      scene.meets(fault)
      const outcome = await send(one)
      expect(outcome).toMatchObject({ failure: 'retry', afterMs: expect.any(Number) })
      expect('afterMs' in outcome && outcome.afterMs).toBeGreaterThan(0)
      expect(await scene.texts()).toEqual([])
      expect(await send(one)).toMatchObject({ sent: true })
      expect(await scene.texts()).toEqual([scene.shown('Labdien')])
    })

    it('a refused connection is safe to try again', async () => {
      expect(await scene.unreachable.send(letter('Labdien'), never)).toMatchObject({
        failure: 'retry',
        scope: 'channel',
      })
    })

    it('a lost answer is unknown, whether or not the letter arrived; it is not sent again by itself', async () => {
      scene.meets('lost answer')
      expect(await send(letter('Gaida'))).toMatchObject({ failure: 'unknown' })
      expect(await scene.texts()).toEqual([scene.shown('Gaida')])
      scene.meets('lost before')
      expect(await send(letter('Atkal'))).toMatchObject({ failure: 'unknown' })
      expect(await scene.texts()).toEqual([scene.shown('Gaida')])
    })

    it('a signal already given means nothing is sent; one given later means nobody knows', async () => {
      expect(await send(letter('Labdien'), AbortSignal.abort())).toMatchObject({ failure: 'retry' })
      expect(await scene.texts()).toEqual([])
      const stop = new AbortController()
      const sending = send(letter('Labdien'), stop.signal)
      stop.abort()
      expect(await sending).toMatchObject({ failure: 'unknown' })
    })

    it('no reason tells who or what it was about', async () => {
      scene.meets('server error')
      const outcome = await send(letter('Raudupiete'))
      expect(JSON.stringify(outcome)).not.toContain('Raudupiete')
      expect(JSON.stringify(outcome)).not.toContain(scene.address.slice(scene.address.indexOf(':') + 1))
    })
  })
}
