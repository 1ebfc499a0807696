import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Phone } from '../../api/simulator/bot-api/phone.ts'
import { parseUpdate } from '../../bot/channels/telegram-parse.ts'
import type { Heard } from '../../bot/dialogue/types.ts'
import { openTelegramScene, type TelegramScene } from '../support/telegram-scene.ts'

let scene: TelegramScene

beforeEach(async () => {
  scene = await openTelegramScene()
})
afterEach(() => scene.close())

/** What is heard of what Anna did last, as Telegram's double writes it. */
async function heardOf(act: (phone: Phone) => unknown): Promise<Heard | string | undefined> {
  const seen: unknown[] = []
  act(scene.phone)
  const stop = new AbortController()
  const running = scene.channel.poll({
    signal: stop.signal,
    onUpdate: async (update) => {
      seen.push(update)
    },
  })
  await scene.double.idle()
  while (scene.double.updates.waiting() > 0 || seen.length === 0) await new Promise((resolve) => setImmediate(resolve))
  stop.abort()
  await running
  const parsed = parseUpdate(seen.at(-1))
  return typeof parsed === 'string' ? parsed : parsed.incoming.heard
}

describe('what Anna did', () => {
  it.each<[string, (phone: Phone) => unknown, Heard]>([
    [
      'typed',
      (phone) => phone.type(' Rai\u0000nis\u202e '),
      { kind: 'text', text: 'Rainis', name: 'Anna', languageCode: 'lv' },
    ],
    ['a command', (phone) => phone.type('/books'), { kind: 'text', text: '/books', name: 'Anna', languageCode: 'lv' }],
    ['started', (phone) => phone.start(), { kind: 'start', payload: '', name: 'Anna', languageCode: 'lv' }],
    [
      'followed a link',
      (phone) => phone.start('l_Ab-9'),
      { kind: 'start', payload: 'l_Ab-9', name: 'Anna', languageCode: 'lv' },
    ],
    [
      'made up a link',
      (phone) => phone.start('l_<b>'),
      { kind: 'start', payload: '', name: 'Anna', languageCode: 'lv' },
    ],
    ['a picture', (phone) => phone.sendPhoto(new Uint8Array([1]), 'vāks'), { kind: 'wordless', languageCode: 'lv' }],
    ['a contact', (phone) => phone.sendContact('+37129000001'), { kind: 'wordless', languageCode: 'lv' }],
    ['a voice', (phone) => phone.share({ voice: { file_id: 'v' } }), { kind: 'wordless', languageCode: 'lv' }],
    ['only a mark', (phone) => phone.type('\u200b'), { kind: 'wordless', languageCode: 'lv' }],
    ['only emoji', (phone) => phone.type('📚📚'), { kind: 'text', text: '📚📚', name: 'Anna', languageCode: 'lv' }],
    ['blocked us', (phone) => phone.block(), { kind: 'opted-out' }],
    ['came back', (phone) => [phone.block(), phone.unblock()], { kind: 'opted-in' }],
    [
      'an old press',
      (phone) => phone.press('n:1', 999),
      { kind: 'press', data: 'n:1', messageId: '999', name: 'Anna', languageCode: 'lv' },
    ],
  ])('%s', async (_, act, heard) => {
    expect(await heardOf(act)).toEqual(heard)
  })
})

describe('a press', () => {
  const from = { id: 5, is_bot: false, first_name: 'A' }
  const press = (more: object) => parseUpdate({ update_id: 1, callback_query: { id: 'q', from, data: 'x', ...more } })

  it('whose message is too old to be shown belongs to the presser’s chat', () => {
    expect(press({})).toEqual({
      incoming: {
        channel: 'telegram',
        providerId: '1',
        address: 'telegram:5',
        heard: { kind: 'press', data: 'x', name: 'A' },
      },
      answerPress: 'q',
    })
  })

  it('in a group, of a bot or of a game is none of ours; longer than any of ours is unreadable', () => {
    expect(press({ message: { message_id: 1, chat: { id: -5, type: 'group' } } })).toBe('ignored')
    expect(press({ from: { ...from, is_bot: true } })).toBe('ignored')
    expect(press({ data: undefined, game_short_name: 'x' })).toBe('ignored')
    expect(press({ data: 'ā'.repeat(33) })).toBe('unreadable')
  })
})

it.each([
  ['lv', 'lv'],
  ['en-GB', 'en'],
  ['RU', 'ru'],
  ['de', undefined],
  [undefined, undefined],
])('a phone set to %s is spoken to in %s, if anything', (language_code, expected) => {
  const from = { id: 5, is_bot: false, first_name: 'A', language_code }
  const parsed = parseUpdate({
    update_id: 1,
    message: { message_id: 1, from, chat: { id: 5, type: 'private' }, text: 'x' },
  })
  const heard = typeof parsed === 'string' ? undefined : parsed.incoming.heard
  expect(heard).toEqual({
    kind: 'text',
    text: 'x',
    name: 'A',
    ...(expected === undefined ? {} : { languageCode: expected }),
  })
})
