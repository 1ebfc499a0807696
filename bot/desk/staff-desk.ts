/** What an administrator does with accounts, sessions and tokens of staff; and the audit trail. */

import type { Instant, Language, LocalDate } from '../library/types.ts'
import type { Act, AuditLine } from '../ports.ts'
import type { SessionLine } from './session.ts'
import type { Role } from './staff.ts'

export interface StaffLine {
  id: string
  username: string
  name: string
  role: Role
  /** none: all of them */
  branch?: string
  language: Language
  demo: boolean
  active: boolean
  mustChangePassword: boolean
  /** a second factor is enrolled */
  enrolled: boolean
  sessions: number
  tokens: number
}

export interface TokenLine {
  id: string
  name: string
  madeAt: Instant
  /** to the minute */
  lastUsedAt?: Instant
  revokedAt?: Instant
}

export interface StaffPerson {
  person: StaffLine
  sessions: SessionLine[]
  tokens: TokenLine[]
}

export type StaffRefusal =
  | { refusal: 'unknown-staff' }
  | { refusal: 'username-taken' }
  /** somebody must be able to let others in */
  | { refusal: 'last-admin' }
  /** its password is known to all, and stays */
  | { refusal: 'demo-account' }
  | { refusal: 'session-over' }
  | { refusal: 'token-revoked' }
  | { refusal: 'staff-left' }

/** An administrator has no branch: all of them. */
export interface StaffTerms {
  name: string
  role: Role
  branch?: string
}

/** Sessions go by the machine's clock, whatever the act's. Every write is one transaction with its audit row. */
export interface StaffDesk {
  list(): Promise<{ staff: StaffLine[] }>
  person(staffId: string): Promise<StaffPerson | StaffRefusal>
  /** The one-time password is told in the answer only: the same key tells the same again, and nothing keeps it. */
  add(
    act: Act,
    input: StaffTerms & { username: string; language: Language },
  ): Promise<{ staffId: string; password: string } | StaffRefusal>
  /** Another role ends their sessions: an administrator's begins with a second factor. */
  change(act: Act, input: StaffTerms & { staffId: string }): Promise<{ staffId: string } | StaffRefusal>
  /** Ends their sessions, revokes their tokens, lets go of their chat. */
  deactivate(act: Act, input: { staffId: string }): Promise<{ staffId: string } | StaffRefusal>
  activate(act: Act, input: { staffId: string }): Promise<{ staffId: string } | StaffRefusal>
  /** A new one-time password; ends their sessions and what locks their account. */
  resetPassword(act: Act, input: { staffId: string }): Promise<{ staffId: string; password: string } | StaffRefusal>
  /** The next sign-in enrols a new one. Ends their sessions. */
  resetFactor(act: Act, input: { staffId: string }): Promise<{ staffId: string } | StaffRefusal>
  /** One, or without `sessionId` all. */
  endSession(act: Act, input: { staffId: string; sessionId?: string }): Promise<{ ended: number } | StaffRefusal>
  /** The token is told in the answer only, as a password is. */
  makeToken(
    act: Act,
    input: { staffId: string; name: string },
  ): Promise<{ tokenId: string; token: string } | StaffRefusal>
  revokeToken(act: Act, input: { tokenId: string }): Promise<{ tokenId: string } | StaffRefusal>
}

export interface AuditFilter {
  /** what happened there, and what its people did elsewhere */
  branch?: string
  staffId?: string
  what?: string
  day?: LocalDate
  /** an id: what came before it */
  before?: string
}

export interface AuditEntry {
  id: string
  at: Instant
  staffId: string
  /** none: that account is gone */
  name?: string
  role?: Role
  branch?: string
  what: string
  subject: string
  detail: NonNullable<AuditLine['detail']>
}

export interface AuditTrail {
  /** The newest first, 50 at a time; `next` is there when there is more. `people`: who may be asked for. */
  read(
    filter: AuditFilter,
    zone: string,
  ): Promise<{ entries: AuditEntry[]; next?: string; people: { id: string; name: string }[] }>
}
