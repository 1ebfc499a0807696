import { randomBytes } from 'node:crypto'
import { expect, it } from 'vitest'
import { attemptsKey, linkSecret, newLinkId, signInUrl, tokenHash } from '../bot/sign-in-secrets.ts'

it('a sign-in address has its language in the open and its secret in the fragment', () => {
  const id = newLinkId('ru', randomBytes)
  const url = signInUrl('https://rinda.example', id, 'pepper')
  expect(url.href).toBe(`https://rinda.example/signin?l=ru#${linkSecret(id, 'pepper')}`)
  expect(url.hash).toMatch(/^#[\w-]{43}$/)
})

it('without the pepper, what is stored opens no link and names no card', () => {
  const id = newLinkId('lv', randomBytes)
  expect(linkSecret(id, 'salt')).not.toBe(linkSecret(id, 'pepper'))
  expect(tokenHash(linkSecret(id, 'pepper'))).toMatch(/^[0-9a-f]{64}$/)
  expect(attemptsKey('card', '100001', 'salt')).not.toBe(attemptsKey('card', '100001', 'pepper'))
  expect(attemptsKey('card', '100001', 'pepper')).toMatch(/^card:[0-9a-f]{64}$/)
})
