/** A deed: one thing staff can do or read at the desk, whoever asks for it: a page of the console or a program. */

import { createHash } from 'node:crypto'
import type { z } from 'zod'
import type { Instant } from '../library/types.ts'
import type { Act, AuditLine } from '../ports.ts'
import type { Rooms } from './rooms.ts'
import { mayDo, type Role, type StaffMember } from './staff.ts'

/** Who asks, when (library time), and the key of the form or request: the same key with the same input acts once. */
export interface Asking {
  staff: StaffMember
  now: Instant
  key?: string
}

/** Why a deed was not even begun. `nothing-there` is said of what is read and belongs to another branch. */
export type DeedRefusal =
  | { refusal: 'role-too-low'; needs: Role }
  | { refusal: 'branch-not-yours' }
  | { refusal: 'nothing-there' }

/** `everywhere`: nobody's in particular, as a patron is. `nowhere`: a branch that the library does not have. */
export type Branches = readonly string[] | 'everywhere' | 'nowhere'

export interface DeedTerms<Input, Answer> {
  /** kebab-case: `/api/desk/NAME`, and the audit's word for it */
  name: string
  /** one English sentence for OpenAPI */
  does: string
  /** `act` changes something: POST, a key, an audit row. `read` changes nothing: GET. */
  kind: 'act' | 'read'
  /** the lowest role */
  may: Role
  input: z.ZodType<Input>
  /** the branches it touches, by code; none: there is no such thing, and an act's own refusal says which */
  branches: (rooms: Rooms, input: Input) => Branches | Promise<Branches>
  /** for the audit: what it is about, by id, and what was set; no names, no titles */
  subject: (input: Input) => string
  detail?: (input: Input) => NonNullable<AuditLine['detail']>
  /** An act passes `act` on whole to one write of a port, which keeps the audit row in its transaction. */
  run: (rooms: Rooms, act: Act, input: Input) => Promise<Answer>
}

export interface Deed<Input, Answer extends object> extends Omit<DeedTerms<Input, Answer>, 'input'> {
  input: z.ZodType<Input>
}

/** A deed whose input is still to be read: what a door that offers all of them sees. */
export interface OpenDeed extends Pick<DeedTerms<never, object>, 'name' | 'does' | 'kind' | 'may'> {
  input: z.ZodType
  take(rooms: Rooms, asking: Asking, given: unknown): Promise<object | { faults: string[] }>
}

export const deed = <Input, Answer extends object>(
  terms: DeedTerms<Input, Answer>,
): Deed<Input, Answer> & OpenDeed => ({
  ...terms,
  async take(rooms, asking, given) {
    const read = terms.input.safeParse(given)
    if (!read.success) return { faults: read.error.issues.map((one) => `${one.path.join('.')}: ${one.message}`) }
    return await perform(terms, rooms, asking, read.data)
  },
})

/** Checks role and branch, and carries the deed out, once. Every refusal is an answer. */
export async function perform<Input, Answer extends object>(
  terms: DeedTerms<Input, Answer>,
  rooms: Rooms,
  { staff, now, key }: Asking,
  input: Input,
): Promise<Answer | DeedRefusal> {
  if (!mayDo(staff, terms.may)) return { refusal: 'role-too-low', needs: terms.may }
  const branches = await terms.branches(rooms, input)
  if (branches === 'nowhere') return { refusal: 'nothing-there' }
  if (branches !== 'everywhere') {
    if (branches.length === 0 && terms.kind === 'read') return { refusal: 'nothing-there' }
    if (branches.length > 0 && staff.branch !== undefined && !branches.includes(staff.branch)) {
      return { refusal: terms.kind === 'read' ? 'nothing-there' : 'branch-not-yours' }
    }
  }
  const act: Act = { now, actor: { by: 'staff', staffId: staff.id } }
  if (terms.kind === 'read') return await terms.run(rooms, act, input)
  const [branch] = branches === 'everywhere' ? [] : branches
  const audit: AuditLine = {
    role: staff.role,
    what: terms.name,
    subject: terms.subject(input),
    ...(branch === undefined ? {} : { branch }),
    ...(terms.detail && { detail: terms.detail(input) }),
  }
  return await terms.run(rooms, { ...act, audit, ...(key && { key: keyOf(staff, terms.name, key, input) }) }, input)
}

/** One form may hold several acts, and be sent again changed: what is asked is part of the key. */
const keyOf = (staff: StaffMember, name: string, key: string, input: unknown): string =>
  `desk:${staff.id}:${createHash('sha256')
    .update(JSON.stringify([name, key, input]))
    .digest('base64url')}`
