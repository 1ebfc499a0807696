/** The second factor: six digits of an authenticator (RFC 6238), its secret sealed with the pepper where it is kept. */

import { createCipheriv, createDecipheriv, hkdfSync } from 'node:crypto'
import { Secret, TOTP } from 'otpauth'
import type { Random } from '../sign-in-secrets.ts'

const stepMs = 30_000

const codes = (secret: string, label: string) => new TOTP({ issuer: 'Rinda', label, secret: Secret.fromBase32(secret) })

/** A fresh secret, as an authenticator takes it typed in. */
export const newSecret = (random: Random): string => Secret.fromHex(Buffer.from(random(20)).toString('hex')).base32

/** What the QR of an enrolment says. */
export const otpauthUri = (secret: string, username: string): string => codes(secret, username).toString()

/** The step a code belongs to, a step early or late forgiven; undefined when it is no code of this secret. */
export function stepOf(secret: string, code: string, nowMs: number): number | undefined {
  const typed = code.replace(/\s/g, '')
  if (!/^\d{6}$/.test(typed)) return undefined
  const delta = codes(secret, '').validate({ token: typed, timestamp: nowMs, window: 1 })
  return delta === null ? undefined : Math.floor(nowMs / stepMs) + delta
}

const keyOf = (pepper: string) => Buffer.from(hkdfSync('sha256', pepper, '', 'staff second factor', 32))

export function seal(secret: string, pepper: string, random: Random): string {
  const iv = Buffer.from(random(12))
  const cipher = createCipheriv('aes-256-gcm', keyOf(pepper), iv)
  return Buffer.concat([iv, cipher.update(secret, 'utf8'), cipher.final(), cipher.getAuthTag()]).toString('base64url')
}

/** Throws when it was sealed with another pepper. */
export function unseal(sealed: string, pepper: string): string {
  const bytes = Buffer.from(sealed, 'base64url')
  const cipher = createDecipheriv('aes-256-gcm', keyOf(pepper), bytes.subarray(0, 12))
  cipher.setAuthTag(bytes.subarray(-16))
  return Buffer.concat([cipher.update(bytes.subarray(12, -16)), cipher.final()]).toString('utf8')
}
