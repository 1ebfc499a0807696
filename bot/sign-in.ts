/** Signing in on the page: a link, its number, card and password against the counts of who guesses. */

import type { LinkPurpose } from './dialogue/asks.ts'
import type { SignInOffer } from './dialogue/linking.ts'
import { freeGuesses } from './library/sign-in-lock.ts'
import type { Address, Instant, Language, PatronId } from './library/types.ts'
import type { Patrons } from './ports.ts'
import { attemptsKey, tokenHash } from './sign-in-secrets.ts'

/** A link that can still be used. */
export interface OpenLink {
  address: Address
  /** two digits, as text */
  number: SignInOffer['number']
  /** how the phone that asked is named */
  phone: string
  purpose: LinkPurpose
  language: Language
  expiresAt: Instant
}

/** What a librarian asks a code for. */
export interface DeskCodeInput {
  patronId: PatronId
  /** six digits to type, or a slip's QR */
  kind: 'code' | 'qr'
  /** E.164: by SMS the code is taken from this number only; without it, not by SMS at all */
  phone?: string
}

export interface IssuedCode {
  /** shown once and never stored; a QR is `https://t.me/BOT?start=l_` and this */
  code: string
  expiresAt: Instant
}

/** One count of failures: after `free` of them every further one has to wait. */
export interface Attempts {
  key: string
  free: number
}

/** Our records of links and failures. */
export interface SignIns {
  /** The link behind a hash, while it is unused and in time. */
  openLink(tokenHash: string, now: Instant): Promise<OpenLink | undefined>
  /** Counts a failure on each, before anything is checked: guesses sent at once are counted too. Locked: counts nothing. */
  charge(attempts: Attempts[], now: Instant): Promise<'charged' | { locked: number }>
  /**
   * One transaction: the link is used up, the failures are taken back (`reset` altogether), and of a sign-in the chat is
   * told through its inbox. Of two at once one wins, the other finds the link `over`.
   */
  finish(input: {
    tokenHash: string
    patronId: PatronId
    purpose: LinkPurpose
    reset: Attempts
    takeBack: Attempts[]
    now: Instant
  }): Promise<'proven' | 'over' | 'refused'>
}

export interface SigningIn {
  signIns: SignIns
  verify: Patrons['verify']
  pepper: string
  /** wakes the turns: the chat hears of it at once */
  nudge: () => void
}

export interface SignInAttempt {
  token: string
  number: string
  card: string
  password: string
  ip: string
  now: Instant
}

/** `locked`: minutes to wait. A card that does not exist, a wrong password and one that may not sign in are all `wrong`. */
export type ProofFailure = 'wrong' | 'wrong-number' | 'link-over' | { locked: number }
export type SignInOutcome = 'signed-in' | ProofFailure

/** Answers one attempt. It never locks the chat: the desk's code still works, and the link stays good until used. */
export async function attemptSignIn(signingIn: SigningIn, attempt: SignInAttempt): Promise<SignInOutcome> {
  const proof = await proveCard(signingIn, { ...attempt, purpose: 'sign-in' })
  if (typeof proof === 'string' || 'locked' in proof) return proof
  signingIn.nudge()
  return 'signed-in'
}

/** Whose card and password these are; the link is used up by it. A link of another purpose is over. */
export async function proveCard(
  { signIns, pepper, verify }: Omit<SigningIn, 'nudge'>,
  attempt: SignInAttempt & { purpose: LinkPurpose },
): Promise<{ patronId: PatronId } | ProofFailure> {
  const { card, password, now, purpose } = attempt
  const hash = tokenHash(attempt.token)
  const link = await signIns.openLink(hash, now)
  if (link?.purpose !== purpose) return 'link-over'
  const count = (of: keyof typeof freeGuesses, value: string): Attempts => ({
    key: attemptsKey(of, value, pepper),
    free: freeGuesses[of],
  })
  const ofCard = count('card', card.trim().normalize('NFC').toLowerCase())
  const others = [count('address', link.address), count('ip', attempt.ip)]
  const charged = await signIns.charge([ofCard, ...others], now)
  if (charged !== 'charged') return charged
  if (attempt.number.trim() !== link.number) return 'wrong-number'
  const verified = await verify(card.trim(), password)
  if (verified === 'wrong' || password === '') return 'wrong'
  const { patronId } = verified
  const ended = await signIns.finish({ tokenHash: hash, patronId, purpose, reset: ofCard, takeBack: others, now })
  switch (ended) {
    case 'proven':
      return { patronId }
    case 'over':
      return 'link-over'
    case 'refused':
      return 'wrong'
  }
}

/** Which phone asks, for the page to name. Uses nothing up. */
export async function describeLink(
  { signIns }: Pick<SigningIn, 'signIns'>,
  token: string,
  now: Instant,
): Promise<Pick<OpenLink, 'phone' | 'language' | 'expiresAt'> | undefined> {
  const link = await signIns.openLink(tokenHash(token), now)
  return link && { phone: link.phone, language: link.language, expiresAt: link.expiresAt }
}
