/** Signing in: a one-time link, a code from the desk, or the QR of a slip; then on with what was wanted. */

import type { PatronId } from '../../library/types.ts'
import type { Say } from '../../texts/say.ts'
import { ask } from '../asking.ts'
import type { Asking } from '../asks.ts'
import type { Deed, DeedOf } from '../deeds.ts'
import type { LinkOutcome } from '../linking.ts'
import { followedBy, tell } from '../outcome.ts'
import type { Member, Outcome, Scene } from '../types.ts'
import { greetingChoices } from './greeting.ts'
import { isProven, otherCard } from './other-card.ts'

/** Minutes a wish waits for the sign-in it needs. */
const waitingMinutes = 30

/** Offers sign-in before a wish that needs it; the wish is taken up as soon as the person has signed in. */
export function* signInFirst(deed: Deed, scene: Scene): Asking<Outcome> {
  const offered = yield* offerSignIn(scene)
  return followedBy(tell({ say: 'sign-in-first' }), {
    ...offered,
    remember: { waiting: { deed, at: scene.context.now } },
  })
}

function* offerSignIn(scene: Scene): Asking<Outcome> {
  const { context, language } = scene
  if (context.signIn === 'code') return tell({ say: 'sign-in-by-code' })
  const { address, phoneName } = context
  const { id, number } = yield* ask({ ask: 'offer-sign-in', address, language, phoneName })
  return tell({ say: 'sign-in-link', link: id, number })
}

/** “Sign in”, “link 123456”, or the token of a slip's QR. */
export function* signIn(deed: DeedOf<'link'>, scene: Scene): Asking<Outcome> {
  const { context } = scene
  const code = deed.token ?? deed.code
  if (code !== undefined) {
    return signedIn(yield* ask({ ask: 'link-by-code', address: context.address, code }), scene)
  }
  if (context.patron !== undefined) return tell({ say: 'already-signed-in', name: context.patron.name })
  return yield* offerSignIn(scene)
}

/** A code that the edge has put a hash in the place of. */
export function* signInByCode(codeHash: string, scene: Scene): Asking<Outcome> {
  return signedIn(yield* ask({ ask: 'link-by-code', address: scene.context.address, codeHash }), scene)
}

/**
 * The sign-in page was used: binds this phone, says so, and goes on with what was wanted before. A phone that somebody
 * else has is never switched without a question.
 */
export function* welcome(patronId: PatronId, scene: Scene): Asking<Outcome> {
  const { address, patron: holder } = scene.context
  const patron =
    holder === undefined || holder.id === patronId
      ? yield* ask({ ask: 'link', address, patronId })
      : yield* ask({ ask: 'patron', patronId })
  if (patron === undefined) return tell({ say: 'sign-in-failed' })
  return signedIn(holder === undefined || holder.id === patronId ? { linked: patron } : { other: patron }, scene)
}

/** The phone is the other card's from now on. */
export function* switchHolder(deed: DeedOf<'switch-holder'>, scene: Member): Asking<Outcome> {
  if (!isProven(deed, scene)) return tell({ say: 'proof-over' })
  const patron = yield* ask({ ask: 'link', address: scene.context.address, patronId: deed.patronId })
  return patron === undefined ? tell({ say: 'proof-over' }) : signedIn({ linked: patron }, scene)
}

function signedIn(outcome: LinkOutcome, scene: Scene): Outcome {
  const { state, context } = scene
  if ('failed' in outcome) return tell(failed(outcome))
  if ('other' in outcome) return otherCard(outcome.other, scene)
  const patron = outcome.linked
  const speaks = patron.language ?? scene.language
  const says: Say[] = [{ say: 'signed-in', name: patron.name }, ...standing(patron, context.today)]
  const waiting = state.waiting
  if (waiting !== undefined && Date.parse(context.now) - Date.parse(waiting.at) < waitingMinutes * 60_000) {
    return { ...tell(...says), speaks, remember: { waiting: undefined }, next: { deed: waiting.deed, patron } }
  }
  return {
    replies: [{ say: [...says, { say: 'what-next' }], choices: greetingChoices('signed-in') }],
    again: { intent: 'greeting' },
    speaks,
    remember: { waiting: undefined },
  }
}

/** What a card that is expired or blocked may not do is said before it is tried. */
export function standing(patron: { expires: string; blocked: boolean }, today: string): Say[] {
  if (patron.expires < today) return [{ say: 'card-has-expired', date: patron.expires }]
  return patron.blocked ? [{ say: 'card-is-blocked' }] : []
}

function failed(outcome: Extract<LinkOutcome, { failed: string }>): Say {
  switch (outcome.failed) {
    case 'wrong-code':
      return { say: 'code-wrong' }
    case 'expired':
      return { say: 'code-expired' }
    case 'wrong-number':
      return { say: 'code-other-number' }
    case 'too-many-attempts':
      return { say: 'code-too-often', minutes: outcome.minutes ?? 1 }
  }
}
