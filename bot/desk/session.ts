/** A librarian's signed-in browser. Everything here goes by the machine's clock. */

import type { Instant } from '../library/types.ts'
import type { StaffMember } from './staff.ts'

/** 12 hours without a click, or seven days altogether, end a session. */
export const idleMs = 12 * 60 * 60_000
export const longestMs = 7 * 24 * 60 * 60_000

/** `code-due`: the password was right, the second factor is still asked; `enrolling`: there is none yet. */
export type Proof = 'whole' | 'code-due' | 'enrolling'

export interface Flash {
  tone: 'done' | 'refused'
  /** what to do next, to be read at arm's length */
  big?: string
  lines: string[]
}

export interface Session {
  /** the hash of what the cookie holds */
  id: string
  staff: StaffMember
  proof: Proof
  /** chosen by whoever sees all */
  branch?: string
  mustChangePassword: boolean
}

export interface SessionLine {
  id: string
  madeAt: Instant
  seenAt: Instant
  /** `Firefox · Windows` */
  agent: string
}

export interface Sessions {
  begin(session: { id: string; staffId: string; agent: string; proof: Proof }, now: Instant): Promise<void>
  /** The session while it lasts and its librarian may work here; marks it as seen. */
  find(id: string, now: Instant): Promise<Session | undefined>
  /** The same session under another id. */
  renew(id: string, fresh: string): Promise<void>
  /** Ends one; of this librarian only. True when there was one. */
  end(id: string, staffId: string): Promise<boolean>
  /** Ends all of a librarian's but `keep`. */
  endAll(staffId: string, keep?: string): Promise<void>
  of(staffId: string, now: Instant): Promise<SessionLine[]>
  chooseBranch(id: string, branch: string): Promise<void>
  /** Kept until it is shown. */
  flash(id: string, flash: Flash): Promise<void>
  takeFlash(id: string): Promise<Flash | undefined>
}

/** The secret a second factor is being enrolled with, and the end of proving. Codes are taken once. */
export interface SecondFactors {
  /** sealed, as it was last offered to this session */
  draft(sessionId: string): Promise<string | undefined>
  keepDraft(sessionId: string, sealed: string): Promise<void>
  secretOf(staffId: string): Promise<string | undefined>
  /** Makes the draft the librarian's own and the session whole. */
  enrol(sessionId: string, step: number): Promise<void>
  /** Makes the session whole, unless a code of this step or a later one was taken before. */
  takeStep(sessionId: string, step: number): Promise<boolean>
}

/** What kind of browser this is, coarse enough to say nothing else. */
export function agentOf(header: string | undefined): string {
  const said = header ?? ''
  const browser = [
    ['Edg/', 'Edge'],
    ['Firefox/', 'Firefox'],
    ['Chrome/', 'Chrome'],
    ['Safari/', 'Safari'],
  ] as const
  const system = [
    ['Windows', 'Windows'],
    ['Android', 'Android'],
    ['iPhone', 'iPhone'],
    ['iPad', 'iPad'],
    ['Mac OS', 'macOS'],
    ['Linux', 'Linux'],
  ] as const
  const named = (kinds: readonly (readonly [string, string])[]) => kinds.find(([mark]) => said.includes(mark))?.[1]
  return [named(browser), named(system)].filter((one) => one !== undefined).join(' · ')
}
