/** The phones' port over our own database: every write happens once per key, together with its action row. */

import type { Database, Prisma } from '../../prisma/client.ts'
import { once } from '../../prisma/once.ts'
import type { Sql } from '../../prisma/sql.ts'
import type { AskOf } from '../dialogue/asks.ts'
import type { LinkOutcome, SignInOffer } from '../dialogue/linking.ts'
import { freeCodes, linkLifeMs } from '../library/sign-in-lock.ts'
import type { Act, Phones } from '../ports.ts'
import {
  attemptsKey,
  deskCodeHash,
  linkSecret,
  newLinkId,
  newNumber,
  type Random,
  tokenHash,
} from '../sign-in-secrets.ts'
import { takeDeskCode } from './desk-codes.ts'
import { bind, isAnothers, setMuted, unbind } from './links.ts'
import { readPatron } from './patron-row.ts'
import { charge, takeBack } from './sign-in-attempts.ts'
import { linkStaffChat } from './staff-chats.ts'

export interface PhonesOptions {
  pepper: string
  random: Random
  /** `refused` while the whole world could reach a demo account */
  demoAccounts: 'welcome' | 'refused'
}

export function phones(database: Pick<Database, 'prisma'>, options: PhonesOptions): Phones {
  const kept = <Result extends object | string | undefined>(
    ask: Prisma.InputJsonObject,
    { key, now }: Act,
    effect: (tx: Prisma.TransactionClient) => Promise<Result>,
  ): Promise<Result> => once(database, { key, ask, at: new Date(now) }, effect)
  return {
    'offer-sign-in': (ask, act) => kept({ ...ask }, act, (tx) => offer(tx, ask, act, options)),
    'link-by-code': (ask, act) => {
      const { address } = ask
      // The action row keeps the ask, and must not keep the code.
      const codeHash = 'code' in ask ? deskCodeHash(ask.code.trim(), options.pepper) : ask.codeHash
      return kept({ ask: ask.ask, address, codeHash }, act, (tx) => linkByCode(tx, { address, codeHash }, act, options))
    },
    'link-staff': (ask, act) =>
      kept({ ...ask }, act, (tx) => linkStaffChat(sqlOn(tx), { ...ask, ...options }, act.now)),
    link: (ask, act) => kept({ ...ask }, act, (tx) => bind(tx, ask, act)),
    unlink: (ask, act) => kept({ ...ask }, act, (tx) => unbind(tx, ask.address)),
    mute: (ask, act) => kept({ ...ask }, act, (tx) => setMuted(tx, ask.address, ask.muted)),
  }
}

/** A fresh link; earlier ones of the same phone that nobody used are void. */
async function offer(
  tx: Prisma.TransactionClient,
  { address, language, phoneName, purpose = 'sign-in' }: AskOf<'offer-sign-in'>,
  { now }: Act,
  { pepper, random }: PhonesOptions,
): Promise<SignInOffer> {
  const id = newLinkId(language, random, purpose)
  const number = newNumber(random)
  const expiresAt = new Date(Date.parse(now) + linkLifeMs)
  await tx.signInLink.deleteMany({ where: { address, usedAt: null } })
  const hash = tokenHash(linkSecret(id, pepper))
  await tx.signInLink.create({ data: { tokenHash: hash, address, number, language, phoneName, purpose, expiresAt } })
  return { id, number, expiresAt: expiresAt.toISOString() }
}

async function linkByCode(
  tx: Prisma.TransactionClient,
  { address, codeHash }: { address: string; codeHash: string },
  act: Act,
  { pepper, demoAccounts }: PhonesOptions,
): Promise<LinkOutcome> {
  const sql = sqlOn(tx)
  const attempts = { key: attemptsKey('code', address, pepper), free: freeCodes }
  const charged = await charge(sql, [attempts], act.now)
  if (charged !== 'charged') return { failed: 'too-many-attempts', minutes: charged.locked }
  const taken = await takeDeskCode(sql, { codeHash, address, demoAccounts }, act.now)
  if (typeof taken === 'string') return { failed: taken }
  await takeBack(sql, attempts)
  const { patronId } = taken
  if (await isAnothers(tx, { address, patronId })) {
    return { other: readPatron(await tx.patron.findUniqueOrThrow({ where: { id: patronId } })) }
  }
  const linked = await bind(tx, { address, patronId }, act)
  return linked === undefined ? { failed: 'wrong-code' } : { linked }
}

/** Raw SQL inside a transaction of the client. */
const sqlOn =
  (tx: Prisma.TransactionClient): Sql =>
  (text, params = []) =>
    tx.$queryRawUnsafe(text, ...params)
