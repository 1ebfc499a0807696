/** The secrets on a slip: made from the pepper and the slip's own id, so that only hashes and the id are ever stored. */

import { createHmac } from 'node:crypto'
import type { Prisma } from '../../prisma/client.ts'
import { deskCodeLifeMs } from '../library/sign-in-lock.ts'
import type { Instant, Patron, PatronId } from '../library/types.ts'
import type { Slip } from '../patron-desk-port.ts'
import { deskCodeHash, newDeskCode, type Random } from '../sign-in-secrets.ts'
import { keepDeskCode } from './desk-codes.ts'

/** What an action keeps of a slip: without the pepper nobody makes a secret of it. */
export interface SlipTraces {
  id: string
  /** six digits may be somebody's already: which try was nobody's */
  tries: number
  password: boolean
  phone?: string
  at: Instant
}

/** No letter or digit that is taken for another. */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789'
const passwordLength = 10

const bytesOf =
  (pepper: string, id: string, what: string): Random =>
  (length) =>
    createHmac('sha512', pepper).update(`slip:${id}:${what}`).digest().subarray(0, length)

export const newSlipId = (random: Random): string => Buffer.from(random(32)).toString('base64url')

/** Some 49 bits: guesses are counted and locked. */
export const firstPassword = (pepper: string, id: string): string =>
  [...bytesOf(pepper, id, 'password')(passwordLength * 4)]
    .filter((byte) => byte < letters.length * 8)
    .slice(0, passwordLength)
    .map((byte) => letters[byte % letters.length])
    .join('')

const digitsOf = (pepper: string, id: string, tries: number) =>
  newDeskCode('code', bytesOf(pepper, id, `code:${tries}`))
const tokenOf = (pepper: string, id: string) => newDeskCode('qr', bytesOf(pepper, id, 'qr'))

/** Lays a code and a QR down for a patron; those given before are void. Gives how many tries the code took. */
export async function laySlip(
  tx: Prisma.TransactionClient,
  pepper: string,
  { id, patronId, phone, at }: { id: string; patronId: PatronId; phone: string | undefined; at: Instant },
): Promise<number> {
  const now = new Date(at)
  await tx.deskCode.updateMany({ where: { patronId, expiresAt: { gt: now } }, data: { expiresAt: now } })
  const row = { patronId, phone: phone ?? null, usedAt: null, attempts: 0 }
  const lifeOf = (kind: 'code' | 'qr') => ({ kind, expiresAt: new Date(now.getTime() + deskCodeLifeMs[kind]) })
  await keepDeskCode(tx, deskCodeHash(tokenOf(pepper, id), pepper), { ...row, ...lifeOf('qr') }, now)
  for (let tries = 0; ; tries += 1) {
    const hash = deskCodeHash(digitsOf(pepper, id, tries), pepper)
    if (await keepDeskCode(tx, hash, { ...row, ...lifeOf('code') }, now)) return tries
  }
}

/** The slip in the clear, to be shown; the same again for an act that is asked again. */
export function slipOf(
  pepper: string,
  { botName, smsNumber }: { botName: string | undefined; smsNumber: string | undefined },
  patron: Patron,
  traces: SlipTraces,
): Slip {
  const { id, tries, password, phone, at } = traces
  const until = (kind: 'code' | 'qr') => new Date(Date.parse(at) + deskCodeLifeMs[kind]).toISOString()
  return {
    patron,
    ...(password && { password: firstPassword(pepper, id) }),
    code: {
      digits: digitsOf(pepper, id, tries),
      until: until('code'),
      ...(phone !== undefined && { phone }),
      ...(smsNumber !== undefined && { textTo: smsNumber }),
    },
    ...(botName !== undefined && {
      qr: { url: `https://t.me/${botName}?start=l_${tokenOf(pepper, id)}`, until: until('qr') },
    }),
  }
}
