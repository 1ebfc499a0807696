/** The secrets of signing in: made from the pepper when they are shown, kept only as hashes. */

import { createHash, createHmac } from 'node:crypto'
import type { LinkPurpose } from './dialogue/asks.ts'
import type { Language } from './library/types.ts'

/** Gives that many random bytes. */
export type Random = (bytes: number) => Uint8Array

const hmac = (pepper: string, text: string): Buffer => createHmac('sha256', pepper).update(text).digest()

/** A new id of a link; its language and purpose are part of it, so that the address can be made from the id alone. */
export const newLinkId = (language: Language, random: Random, purpose: LinkPurpose = 'sign-in'): string =>
  `${language}${purpose === 'sign-in' ? '' : `.${purpose}`}-${Buffer.from(random(32)).toString('base64url')}`

/** The 256-bit secret behind a link's id. Never stored: without the pepper, a copy of the database opens no link. */
export const linkSecret = (id: string, pepper: string): string => hmac(pepper, `sign-in:${id}`).toString('base64url')

/** What is stored of a link's secret. */
export const tokenHash = (secret: string): string => createHash('sha256').update(secret).digest('hex')

/** The address of the sign-in page with the secret in its fragment, which browsers send to no server. */
export function signInUrl(publicUrl: string, id: string, pepper: string): URL {
  const url = new URL('/signin', publicUrl)
  const [language = '', purpose] = (id.split('-')[0] ?? '').split('.')
  url.searchParams.set('l', language)
  if (purpose !== undefined) url.searchParams.set('for', purpose)
  url.hash = linkSecret(id, pepper)
  return url
}

/** The two digits shown in the chat beside the link: 10 to 99. */
export const newNumber = (random: Random): string => String(10 + (wholeNumber(random) % 90))

/** A code of six digits, for one kind of paper; a QR's token has 256 bits. */
export const newDeskCode = (kind: 'code' | 'qr', random: Random): string =>
  kind === 'code'
    ? String(wholeNumber(random) % 1_000_000).padStart(6, '0')
    : Buffer.from(random(32)).toString('base64url')

const wholeNumber = (random: Random): number => Buffer.from(random(6)).readUIntBE(0, 6)

/** What is stored of a code from the desk. Six digits are few: only the pepper keeps them from being found by trying. */
export const deskCodeHash = (code: string, pepper: string): string => hmac(pepper, `desk-code:${code}`).toString('hex')

/** Under which failures are counted; `code`: the desk's codes tried from a phone. Nothing stands there in the clear. */
export const attemptsKey = (
  of: 'card' | 'address' | 'ip' | 'code' | 'staff' | 'staff-ip' | 'staff-code',
  value: string,
  pepper: string,
): string => `${of}:${hmac(pepper, `${of}:${value}`).toString('hex')}`
