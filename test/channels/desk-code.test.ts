import { expect, it } from 'vitest'
import { keepingCodesOut, withoutCode } from '../../bot/channels/desk-code.ts'
import type { Incoming } from '../../bot/ports.ts'

const hashCode = (code: string) => `<${[...code].reverse().join('')}>`
const left = (text: string) => withoutCode({ kind: 'text', text, name: 'Anna O.', languageCode: 'en' }, hashCode)

it.each([
  ['link 123456', '123456', 'en'],
  ['/link 123456', '123456', undefined],
  ['Kods 123 456', '123456', 'lv'],
  ['Labdien, mans kods ir 123456!', '123456', 'lv'],
  ['saite 123456', '123456', 'lv'],
  ['код 123456', '123456', 'ru'],
])('of “%s” a hash is left, and its language where the words decide it', (text, code, said) => {
  const heard = left(text)
  expect(heard).toEqual({ kind: 'desk-code', codeHash: hashCode(code), said, name: 'Anna O.', languageCode: 'en' })
})

it('of a slip’s QR a hash is left, opened or typed', () => {
  expect(withoutCode({ kind: 'start', payload: 'l_to-ken' }, hashCode)).toEqual({
    kind: 'desk-code',
    codeHash: hashCode('to-ken'),
  })
  expect(left('/start l_to-ken')).toMatchObject({ kind: 'desk-code', codeHash: hashCode('to-ken') })
})

it.each(['1984', '9789984330123', 'pagarināt 2', 'Fārenheits 451 451', 'https://e.org/l_1', '123456 grāmatas'])(
  '“%s” is no code',
  (text) => expect(left(text)).toMatchObject({ kind: 'text', text }),
)

it('what opens a title, or is no text, is let through as it is', () => {
  for (const heard of [
    { kind: 'start', payload: 't_42' },
    { kind: 'press', data: 'x.1' },
    { kind: 'wordless' },
  ] as const)
    expect(withoutCode(heard, hashCode)).toEqual(heard)
})

it('nothing behind the door sees the code', async () => {
  const seen: Incoming[] = []
  const door = keepingCodesOut(
    {
      receive: async (incoming) => {
        seen.push(incoming)
        return 'stored' as const
      },
      unreadable: async () => {},
    },
    hashCode,
  )
  await door.receive({
    channel: 'sms',
    providerId: '1',
    address: 'sms:+1',
    heard: { kind: 'text', text: 'link 123456' },
  })
  expect(seen).toMatchObject([{ providerId: '1', heard: { kind: 'desk-code' } }])
  expect(JSON.stringify(seen)).not.toContain('123456')
})
