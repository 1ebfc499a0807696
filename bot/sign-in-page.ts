/** What the page behind a one-time link can do: sign a phone in, give a copy of one's data, erase them. */

import type { LinkPurpose } from './dialogue/asks.ts'
import type { Instant } from './library/types.ts'
import { eraseOwnData, exportOwnData, type OwnData, type OwnDataParts } from './own-data.ts'
import type { Erased } from './ports.ts'
import {
  attemptSignIn,
  describeLink,
  type OpenLink,
  type ProofFailure,
  proveCard,
  type SignInAttempt,
  type SignInOutcome,
  type SigningIn,
} from './sign-in.ts'

export interface SignInPage {
  attempt: (attempt: SignInAttempt) => Promise<SignInOutcome>
  /** a copy of what is held on whoever proves to be who they are */
  exportData: (attempt: SignInAttempt) => Promise<{ data: OwnData } | ProofFailure>
  eraseData: (attempt: SignInAttempt) => Promise<{ erased: Erased } | ProofFailure>
  /** which phone asks; uses nothing up */
  describe: (token: string, now: Instant) => Promise<Pick<OpenLink, 'phone' | 'expiresAt'> | undefined>
}

export function openSignInPage(signingIn: SigningIn, parts: OwnDataParts): SignInPage {
  const prove = (attempt: SignInAttempt, purpose: LinkPurpose) => proveCard(signingIn, { ...attempt, purpose })
  return {
    attempt: (attempt) => attemptSignIn(signingIn, attempt),
    describe: (token, now) => describeLink(signingIn, token, now),
    async exportData(attempt) {
      const proof = await prove(attempt, 'export')
      if (typeof proof === 'string' || 'locked' in proof) return proof
      const data = await exportOwnData(parts, proof.patronId, attempt.now)
      return data === undefined ? 'wrong' : { data }
    },
    async eraseData(attempt) {
      const proof = await prove(attempt, 'erase')
      if (typeof proof === 'string' || 'locked' in proof) return proof
      return { erased: await eraseOwnData(parts, proof.patronId, attempt.now) }
    },
  }
}
