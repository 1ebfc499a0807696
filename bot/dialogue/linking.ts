/** What the answers about linking a phone look like: how a code ended, and a sign-in link as it is shown. */

import type { Instant, Patron } from '../library/types.ts'

/** How a code from the desk, or a QR from a slip, ended. */
export type LinkOutcome =
  | { linked: Patron }
  /** the code is used up and nothing is bound: the phone is somebody else's, who says what is meant */
  | { other: Patron }
  | { failed: 'wrong-code' | 'expired' | 'wrong-number' | 'too-many-attempts'; minutes?: number }

/** One sign-in link: what is shown; the secret itself is filled in at the moment of sending. */
export interface SignInOffer {
  id: string
  /** two digits, as text */
  number: string
  expiresAt: Instant
}
