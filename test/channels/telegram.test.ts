import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { refusals } from '../../api/simulator/bot-api/faults.ts'
import type { Letter } from '../../bot/ports.ts'
import { loadTexts } from '../../bot/texts/load.ts'
import { menu } from '../../bot/texts/menu.ts'
import { openTelegramScene, type TelegramScene } from '../support/telegram-scene.ts'

let scene: TelegramScene
let made = 0
const never = new AbortController().signal

beforeEach(async () => {
  scene = await openTelegramScene()
})
afterEach(async () => {
  await scene.close()
  expect(scene.clock.waiting()).toBe(0)
})

const letter = (text: string, more: Partial<Letter> = {}): Letter => ({
  id: String(++made),
  address: scene.address,
  act: { act: 'send' },
  text,
  choices: [],
  ...more,
})
const send = (text: string, more: Partial<Letter> = {}) => scene.channel.send(letter(text, more), never)
async function sent(text: string, more: Partial<Letter> = {}): Promise<string> {
  const outcome = await send(text, more)
  if (!('sent' in outcome)) throw new Error(JSON.stringify(outcome))
  return outcome.providerId
}
const edit = (providerId: string) => ({ act: { act: 'edit', providerId } }) as const

describe('a message in its place', () => {
  it('is changed there, text and buttons, and stays one message', async () => {
    const providerId = await sent('1. lapa', { choices: [{ label: 'Vēl', press: 'a:1' }] })
    expect(await send('2. <lapa>', { ...edit(providerId), choices: [] })).toEqual({ sent: true, providerId })
    expect(scene.mine()).toMatchObject([{ text: '2. <lapa>', buttons: [] }])
  })

  it('that needs no change is as good as changed', async () => {
    const providerId = await sent('Tas pats')
    expect(await send('Tas pats', edit(providerId))).toEqual({ sent: true, providerId })
  })

  it.each(['gone from the phone', 'never there', 'none of ours', 'no number'])('%s: sent anew', async (how) => {
    const old = await sent('Saraksts')
    if (how === 'gone from the phone') scene.phone.deleteMessage(Number(old))
    const own = scene.phone.messages()[0]?.id
    const which = { 'gone from the phone': old, 'never there': '999999', 'none of ours': String(own), 'no number': '' }[
      how
    ]
    const outcome = await send('Svaigs saraksts', edit(which ?? ''))
    expect(outcome).toMatchObject({ sent: true })
    expect(scene.mine().at(-1)).toMatchObject({ text: 'Svaigs saraksts', editedAt: null })
  })

  it('a message is deleted, and one already gone counts as deleted', async () => {
    const providerId = String(scene.phone.messages()[0]?.id)
    const away = { act: { act: 'delete', providerId } } as const
    expect(await send('', away)).toEqual({ sent: true, providerId })
    expect(scene.phone.messages()).toEqual([])
    expect(await send('', away)).toEqual({ sent: true, providerId })
  })
})

describe('what goes with a message', () => {
  it('no preview, so that nobody follows a sign-in link before its reader', async () => {
    await sent('https://example.org/signin?l=lv#TOKEN')
    expect(scene.mine()[0]?.preview).toBeNull()
  })

  it('64 bytes under a button, and not one more: that would be our fault', async () => {
    await sent('Kuru?', { choices: [{ label: 'Šo', press: 'ā'.repeat(32) }] })
    await expect(send('Kuru?', { choices: [{ label: 'Šo', press: `${'ā'.repeat(32)}x` }] })).rejects.toThrow('65 bytes')
  })

  it('a picture with its words as caption, or the words after it when they are many', async () => {
    const picture = new Uint8Array([137, 80, 78, 71])
    await sent('Karte <100001>', { picture, choices: [{ label: 'Labi', press: 'ok' }] })
    expect(scene.mine()).toMatchObject([
      { text: 'Karte <100001>', file: { kind: 'photo', bytes: picture }, buttons: [[{ text: 'Labi' }]] },
    ])
    const words = 'vārds '.repeat(200).trim()
    await sent(words, { picture })
    expect(scene.mine().slice(1)).toMatchObject([
      { text: '', file: { bytes: picture } },
      { text: words, file: null },
    ])
  })

  it('markup that Telegram cannot read: the same text once more, plain', async () => {
    scene.double.fault({ kind: 'refuse', answer: refusals.cannotParse })
    await sent('a < b & c')
    expect(await scene.texts()).toEqual(['a < b & c'])
    expect(scene.double.calls('sendMessage').map(({ parameters }) => parameters.parse_mode)).toEqual([
      'HTML',
      undefined,
    ])
    scene.double.fault({ kind: 'refuse', answer: refusals.cannotParse }, { times: 2 })
    expect(await send('a < b & c')).toMatchObject({ failure: 'dead', scope: 'message' })
  })
})

describe('what Telegram says no to', () => {
  it.each([
    ['blocked', refusals.blocked, { failure: 'stopped' }],
    ['deactivated', refusals.deactivated, { failure: 'stopped' }],
    ['chat not found', refusals.chatNotFound, { failure: 'dead', scope: 'address' }],
    ['migrated', refusals.migrated(5), { failure: 'dead', scope: 'address' }],
    ['internal', refusals.internal, { failure: 'retry', scope: 'channel' }],
    [
      'wrong token',
      { ok: false, error_code: 401, description: 'Unauthorized' },
      { failure: 'retry', scope: 'channel' },
    ],
    ['any other', { ok: false, error_code: 400, description: 'Bad Request: x' }, { failure: 'dead', scope: 'message' }],
  ] as const)('%s', async (_, answer, meaning) => {
    scene.double.fault({ kind: 'refuse', answer })
    expect(await send('Labdien')).toMatchObject(meaning)
    expect(scene.double.calls('sendMessage')).toHaveLength(1)
  })

  it('too many: this chat waits as long as it was told; two chats at once mean the whole bot', async () => {
    const janis = { address: 'telegram:77' }
    scene.double.phone(77).start()
    const busy = () => scene.double.fault({ kind: 'refuse', answer: refusals.tooMany(7) })
    busy()
    expect(await send('Labdien')).toMatchObject({ failure: 'retry', afterMs: 7000, scope: 'address' })
    busy()
    expect(await send('Labdien', janis)).toMatchObject({ failure: 'retry', afterMs: 7000, scope: 'channel' })
    scene.clock.advance(7001)
    busy()
    expect(await send('Labdien')).toMatchObject({ scope: 'address' })
  })
})

describe('a press', () => {
  it('loses its waiting sign without a word; too old, or no network, is no trouble', async () => {
    await sent('Kuru?', { choices: [{ label: 'Šo', press: 'a:1' }] })
    scene.phone.press('Šo')
    const [update] = scene.double.calls('answerCallbackQuery')
    expect(update).toBeUndefined()
    await scene.channel.answerPress('no such press')
    await scene.unreachable.answerPress('1')
    expect(scene.double.calls('answerCallbackQuery')).toMatchObject([
      { parameters: { callback_query_id: 'no such press' } },
    ])
    expect(scene.phone.toasts()).toEqual([])
  })
})

describe('the bot sets itself up', () => {
  it('with a menu and a greeting in three languages, English for everybody else', async () => {
    const profile = menu(loadTexts())
    await scene.channel.setUp(profile, 'poll')
    for (const [language_code, language] of [
      ['lv', 'lv'],
      ['ru', 'ru'],
      ['en', 'en'],
      ['de', 'en'],
    ] as const) {
      const phone = scene.double.phone({ id: 1000 + language_code.charCodeAt(0), language_code })
      expect(phone.menu()).toEqual(profile.commands[language])
    }
    expect(Object.fromEntries(scene.double.profile.description)).toEqual({
      '': profile.description.en,
      lv: profile.description.lv,
      ru: profile.description.ru,
    })
  })

  it('with a webhook and its secret, or none when it polls', async () => {
    const profile = menu(loadTexts())
    await scene.channel.setUp(profile, { url: 'https://rinda.example/webhooks/telegram', secret: 's'.repeat(32) })
    expect(scene.double.calls('setWebhook')).toMatchObject([
      {
        parameters: {
          url: 'https://rinda.example/webhooks/telegram',
          secret_token: 's'.repeat(32),
          allowed_updates: ['message', 'callback_query', 'my_chat_member'],
        },
      },
    ])
    await scene.channel.setUp(profile, 'poll')
    expect(scene.double.calls('deleteWebhook')).toHaveLength(1)
  })
})
