/** What a sign-in needs around it: readers with passwords, a clock moved by hand, links fresh from the chat. */

import { randomBytes, randomUUID } from 'node:crypto'
import type { LinkPurpose } from '../../bot/dialogue/asks.ts'
import { builtin } from '../../bot/ils/builtin/builtin.ts'
import { hashPassword } from '../../bot/ils/builtin/passwords.ts'
import { attemptSignIn, type SignInAttempt, type SigningIn } from '../../bot/sign-in.ts'
import { linkSecret } from '../../bot/sign-in-secrets.ts'
import { personRecords } from '../../bot/store/person.ts'
import { phones } from '../../bot/store/phones.ts'
import { signIns } from '../../bot/store/sign-ins.ts'
import type { Database } from '../../prisma/client.ts'

export const pepper = 'a pepper that only the tests have'
export const annasPassword = 'canary-Raudupiete-1889'

/** Anna is in good standing; Bruno's card is blocked and long expired; Cilda has no password yet; Dora is of the demo. */
const readers = [
  { id: 'anna', card: '100001', expires: '2027-12-31', password: annasPassword },
  { id: 'bruno', card: '100002', expires: '2020-12-31', blocked: true, password: annasPassword },
  { id: 'cilda', card: '100003', expires: '2027-12-31' },
  { id: 'dora', card: '100004', expires: '2027-12-31', demo: true, password: annasPassword },
]

export type SignInScene = Awaited<ReturnType<typeof openSignIn>>

export async function openSignIn(database: Database, demoAccounts: 'welcome' | 'refused' = 'refused') {
  for (const { id, card, expires, password, blocked = false, demo = false } of readers) {
    const passwordHash = password === undefined ? null : await hashPassword(password, pepper)
    const data = { id, card, username: id, name: id, expires: new Date(expires), blocked, demo, passwordHash }
    await database.prisma.patron.create({ data })
  }
  let now = Date.UTC(2026, 5, 2, 7)
  let phone = 0
  const counted = { checks: 0, nudges: 0 }
  const instant = () => new Date(now).toISOString()
  const backend = builtin(database, { ids: randomUUID, pepper })
  const port = phones(database, { pepper, random: randomBytes, demoAccounts })
  const signingIn: SigningIn = {
    signIns: signIns(database, { demoAccounts }),
    pepper,
    nudge: () => {
      counted.nudges += 1
    },
    verify(card, password) {
      counted.checks += 1
      return backend.verify(card, password)
    },
  }
  return {
    counted,
    signingIn,
    phones: port,
    backend,
    ownData: { patrons: backend, ...personRecords(database), tell: async () => {} },
    now: instant,
    pass(minutes: number) {
      now += minutes * 60_000
    },
    /** A link as a phone's chat shows it; a phone of its own unless told. */
    async link(address = `telegram:${++phone}`, purpose: LinkPurpose = 'sign-in') {
      const asked = { ask: 'offer-sign-in', address, language: 'lv', phoneName: 'Telegram: Anna O.' } as const
      const ask = { ...asked, purpose }
      const { id, number } = await port['offer-sign-in'](ask, { now: instant(), actor: { by: 'calendar' } })
      return { address, id, token: linkSecret(id, pepper), number }
    },
    attempt: (link: { token: string; number: string }, changes: Partial<SignInAttempt> = {}) =>
      attemptSignIn(signingIn, {
        token: link.token,
        number: link.number,
        card: '100001',
        password: annasPassword,
        ip: '192.0.2.1',
        now: instant(),
        ...changes,
      }),
    /** What the chats were told, oldest first. */
    heard: () => database.sql<{ address: string; event: unknown }>('SELECT address, event FROM inbox ORDER BY id'),
  }
}
