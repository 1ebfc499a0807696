/** What is said when the desk does not do something; a refusal without a case here does not compile. */

import type { DeskRefusal } from '../library/refusals.ts'
import type { TrainingDeskRefusal } from '../library/training.ts'
import type { PatronRefusal } from '../patron-desk-port.ts'
import type { Say } from '../texts/say.ts'
import type { DeedRefusal } from './deed.ts'
import type { StaffRefusal } from './staff-desk.ts'

/** `nameOf` gives the name of a librarian, for a request somebody else decided. */
export function refusalSay(refused: AnyRefusal, nameOf: (staffId: string) => string | undefined): Say {
  switch (refused.refusal) {
    case 'already-decided': {
      const name = nameOf(refused.decidedBy ?? '')
      return { say: 'desk-no-already-decided', state: refused.state, known: name ? 'yes' : 'no', name: name ?? '' }
    }
    case 'comment-needed':
      return { say: 'desk-no-comment-needed', rule: refused.against }
    case 'others-wait':
      return { say: 'desk-no-others-wait', count: refused.waiting }
    case 'card-expired':
      return { say: 'desk-no-card-expired', date: refused.expired }
    case 'fees-over-limit':
      return { say: 'desk-no-fees-over-limit', fees: refused.fees, limit: refused.limit }
    case 'too-many-overdue':
      return { say: 'desk-no-too-many-overdue', count: refused.overdue }
    case 'scans-run-together':
      return { say: 'desk-no-scans-run-together', first: refused.first, second: refused.second }
    case 'username-in-use':
      return { say: 'desk-no-username-in-use', proposal: refused.proposal }
    case 'erase-on-loan':
      return { say: 'desk-no-erase-on-loan', count: refused.count }
    case 'card-taken':
    case 'pickup-unknown':
    case 'phone-not-linked':
    case 'own-card':
    case 'ward-not-there':
      return { say: `desk-no-${refused.refusal}` }
    case 'erase-owes':
      return { say: 'desk-no-erase-owes', fees: refused.fees }
    case 'scan-half-known':
      return { say: 'desk-no-scan-half-known', known: refused.known, rest: refused.rest }
    case 'role-too-low':
      return { say: 'desk-no-role-too-low', role: refused.needs }
    // Groups of at most 25: beyond that the compiler does not look into a union any more.
    case 'unknown-staff':
    case 'username-taken':
    case 'last-admin':
    case 'demo-account':
    case 'session-over':
    case 'token-revoked':
    case 'staff-left':
      return { say: `desk-no-${refused.refusal}` }
    case 'would-move':
      return { say: 'desk-no-would-move', loans: refused.loans, ready: refused.ready, patrons: refused.patrons }
    case 'training-decided': {
      const name = nameOf(refused.decidedBy ?? '')
      return { say: 'desk-no-training-decided', state: refused.state, known: name ? 'yes' : 'no', name: name ?? '' }
    }
    case 'training-closed':
      return { say: 'desk-no-training-closed', days: refused.days }
    case 'unknown-training':
    case 'training-over':
    case 'training-sentence-needed':
    case 'training-in-past':
      return { say: `desk-no-${refused.refusal}` }
    case 'library-impossible': {
      const { fault, of, others } = refused
      const [room, ...path] = refused.field.split('.')
      const field = room === 'settings' ? room : (path.at(-1) ?? room ?? '')
      return { say: 'desk-no-library-impossible', fault, field, of, others }
    }
    case 'still-used':
      return { say: 'desk-no-still-used', codes: refused.codes }
    case 'changed-meanwhile':
      return { say: 'desk-no-changed-meanwhile' }
    case 'unknown-barcode':
    case 'unknown-card':
    case 'unknown-request':
    case 'unknown-loan':
    case 'lent-to-someone-else':
    case 'already-lent-to-them':
    case 'held-for-someone-else':
    case 'not-lendable':
    case 'card-blocked':
    case 'not-to-fetch':
    case 'being-fetched':
    case 'not-in-transit':
    case 'not-ready':
    case 'not-to-clear':
    case 'not-missing':
    case 'branch-not-yours':
    case 'inventory-paused':
    case 'inventory-finished':
    case 'undo-over':
    case 'undo-moved-on':
    case 'nothing-there':
      return { say: `desk-no-${refused.refusal}` }
  }
}

/** Every refusal the desk knows. */
export type AnyRefusal = DeskRefusal | DeedRefusal | StaffRefusal | PatronRefusal | TrainingDeskRefusal

/** Every deed says no in the same way. */
export const isRefusal = (answer: object): answer is AnyRefusal => 'refusal' in answer
