/** Signing in at the desk, and everything about one's own account: passwords, second factor, sessions, tokens. */

import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import { freeGuesses } from '../library/sign-in-lock.ts'
import type { Instant, Language } from '../library/types.ts'
import type { Attempts, SignIns } from '../sign-in.ts'
import { attemptsKey, type Random, tokenHash } from '../sign-in-secrets.ts'
import type { Proof, SecondFactors, Session, Sessions } from './session.ts'
import type { StaffMember } from './staff.ts'
import { newSecret, otpauthUri, seal, stepOf, unseal } from './totp.ts'

/** Librarians as they are kept. */
export interface StaffAccounts {
  /** Of those who may work here; nobody's password takes as long as somebody's. */
  byUsername(username: string): Promise<{ staff: StaffMember; passwordHash: string; enrolled: boolean } | undefined>
  byToken(hash: string, now: Instant): Promise<StaffMember | undefined>
  passwordOf(staffId: string): Promise<string | undefined>
  changePassword(staffId: string, hash: string, now: Instant, role: string): Promise<void>
  setLanguage(staffId: string, language: Language): Promise<void>
  namesOf(staffIds: readonly string[]): Promise<Map<string, string>>
}

export interface DoorParts {
  accounts: StaffAccounts
  sessions: Sessions
  factors: SecondFactors
  attempts: Pick<SignIns, 'charge'> & { forgive(reset: Attempts[], takeBack: Attempts[]): Promise<void> }
  passwords: {
    isRight(password: string, hash: string | undefined): Promise<boolean>
    hash(password: string): Promise<string>
  }
  random: Random
  pepper: string
  sessionSecret: string
  /** the machine's clock, in ms */
  machine: () => number
}

export type SignedIn = { token: string; proof: Proof } | 'wrong' | { locked: number }
export type CodeTaken = 'whole' | 'wrong' | { locked: number }
export type PasswordChanged = 'changed' | 'wrong' | 'too-short' | { locked: number }

/** Letters a librarian's own password has at least. */
export const shortestPassword = 10

export type StaffDoor = ReturnType<typeof openStaffDoor>

export function openStaffDoor(parts: DoorParts) {
  const { accounts, sessions, factors, attempts, passwords, random, pepper, sessionSecret, machine } = parts
  const now = (): Instant => new Date(machine()).toISOString()
  const guesses = (of: 'staff' | 'staff-ip' | 'staff-code', value: string): Attempts => ({
    key: attemptsKey(of, value, pepper),
    free: of === 'staff-ip' ? freeGuesses.ip : freeGuesses.card,
  })

  async function takeCode(
    session: Session,
    secret: string,
    code: string,
  ): Promise<number | 'wrong' | { locked: number }> {
    const count = guesses('staff-code', session.staff.id)
    const charged = await attempts.charge([count], now())
    if (charged !== 'charged') return charged
    const step = stepOf(secret, code, machine())
    if (step === undefined) return 'wrong'
    await attempts.forgive([count], [])
    return step
  }

  return {
    sessions,
    accounts,
    now,

    /** Counts first, then looks: a locked account says nothing of its password. */
    async signIn(given: { username: string; password: string; ip: string; agent: string }): Promise<SignedIn> {
      const username = given.username.trim().normalize('NFC').toLowerCase()
      const [own, ip] = [guesses('staff', username), guesses('staff-ip', given.ip)]
      const charged = await attempts.charge([own, ip], now())
      if (charged !== 'charged') return charged
      const found = await accounts.byUsername(username)
      const right = await passwords.isRight(given.password, found?.passwordHash)
      if (!found || !right) return 'wrong'
      await attempts.forgive([own], [ip])
      const token = Buffer.from(random(32)).toString('base64url')
      const { staff } = found
      const proof = staff.role !== 'admin' || staff.demo ? 'whole' : found.enrolled ? 'code-due' : 'enrolling'
      await sessions.begin({ id: tokenHash(token), staffId: staff.id, agent: given.agent, proof }, now())
      return { token, proof }
    },

    /** Whose browser holds this token. */
    session: (token: string): Promise<Session | undefined> => sessions.find(tokenHash(token), now()),

    /** Stands in each form of a session; nobody else can make it. */
    csrf: (session: Pick<Session, 'id'>): string =>
      createHmac('sha256', sessionSecret).update(`csrf:${session.id}`).digest('base64url'),
    isCsrf(session: Pick<Session, 'id'>, given: unknown): boolean {
      const digest = (text: string) => createHash('sha256').update(text).digest()
      return typeof given === 'string' && timingSafeEqual(digest(given), digest(this.csrf(session)))
    },

    /** The secret to enrol with, the same for this session until it is used. */
    async enrolment(session: Session): Promise<{ secret: string; uri: string }> {
      const kept = await factors.draft(session.id)
      const secret = kept === undefined ? newSecret(random) : unseal(kept, pepper)
      if (kept === undefined) await factors.keepDraft(session.id, seal(secret, pepper, random))
      return { secret, uri: otpauthUri(secret, session.staff.username) }
    },

    /** Takes the code of the second factor; an enrolling session enrols by it. */
    async prove(session: Session, code: string): Promise<CodeTaken> {
      const enrolling = session.proof === 'enrolling'
      const sealed = enrolling ? await factors.draft(session.id) : await factors.secretOf(session.staff.id)
      if (sealed === undefined) return 'wrong'
      const step = await takeCode(session, unseal(sealed, pepper), code)
      if (typeof step !== 'number') return step
      if (enrolling) await factors.enrol(session.id, step)
      else if (!(await factors.takeStep(session.id, step))) return 'wrong'
      return 'whole'
    },

    /** A new token for a session that may now do more: who knew the old one knows nothing of it. */
    async renew(session: Pick<Session, 'id'>): Promise<string> {
      const token = Buffer.from(random(32)).toString('base64url')
      await sessions.renew(session.id, tokenHash(token))
      return token
    },

    /** The other sessions end by it. */
    async changePassword(session: Session, old: string, fresh: string): Promise<PasswordChanged> {
      const { staff } = session
      if ([...fresh].length < shortestPassword) return 'too-short'
      const count = guesses('staff', staff.username)
      const charged = await attempts.charge([count], now())
      if (charged !== 'charged') return charged
      if (!(await passwords.isRight(old, await accounts.passwordOf(staff.id)))) return 'wrong'
      await attempts.forgive([count], [])
      await accounts.changePassword(staff.id, await passwords.hash(fresh), now(), staff.role)
      await sessions.endAll(staff.id, session.id)
      return 'changed'
    },

    /** Whose program this is: the bearer of a token made in the console. */
    bearer: (token: string): Promise<StaffMember | undefined> => accounts.byToken(tokenHash(token), now()),
  }
}
