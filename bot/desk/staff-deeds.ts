/** What is done with accounts, sessions and tokens of staff, and the reading of what everybody did. */

import { z } from 'zod'
import { languages } from '../library/types.ts'
import { deed } from './deed.ts'
import { knownBranch } from './known-branch.ts'
import { roles } from './staff.ts'

const id = z.string().min(1).max(100)
const staffId = id
const name = z.string().trim().min(1).max(100)
const branch = z.string().min(1).max(50)
/** As it is looked for at sign-in. */
const username = z
  .string()
  .trim()
  .normalize('NFC')
  .toLowerCase()
  .regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]{2,39}$/u)
/** An administrator sees all branches, and so has none. */
const withBranch = <Terms extends { role: string; branch?: string }>({ branch: code, ...terms }: Terms) => ({
  ...terms,
  ...(code !== undefined && terms.role !== 'admin' && { branch: code }),
})

const everywhere = () => 'everywhere' as const
const ofThem = { may: 'admin', kind: 'act', input: z.object({ staffId }), branches: everywhere } as const
const auditFilter = {
  staffId: staffId.exactOptional(),
  what: z.string().max(50).exactOptional(),
  day: z.iso.date().exactOptional(),
  before: z
    .string()
    .regex(/^\d{1,18}$/)
    .exactOptional(),
}

export const staffDeeds = {
  staff: deed({
    name: 'staff',
    does: 'Everybody who works here: role, branch, whether active, how many sessions and tokens.',
    kind: 'read',
    may: 'admin',
    input: z.object({}),
    branches: everywhere,
    subject: () => 'staff',
    run: ({ staffDesk }) => staffDesk.list(),
  }),
  staffMember: deed({
    name: 'staff-member',
    does: 'One account with its sessions and tokens.',
    kind: 'read',
    may: 'admin',
    input: z.object({ staffId }),
    branches: everywhere,
    subject: (input) => input.staffId,
    run: ({ staffDesk }, _act, input) => staffDesk.person(input.staffId),
  }),
  addStaff: deed({
    name: 'add-staff',
    does: 'Makes an account; the answer holds its one-time password, which is told nowhere else.',
    kind: 'act',
    may: 'admin',
    input: z.object({
      username,
      name,
      role: z.enum(roles),
      branch: branch.exactOptional(),
      language: z.enum(languages),
    }),
    branches: async (rooms, input) =>
      input.branch === undefined ? 'everywhere' : await knownBranch(rooms, { branch: input.branch }),
    subject: (input) => input.username,
    detail: ({ role, branch: code }) => ({ role, ...(code !== undefined && { branch: code }) }),
    run: ({ staffDesk }, act, input) => staffDesk.add(act, withBranch(input)),
  }),
  changeStaff: deed({
    name: 'change-staff',
    does: 'Gives an account another name, role or branch; another role ends its sessions.',
    kind: 'act',
    may: 'admin',
    input: z.object({ staffId, name, role: z.enum(roles), branch: branch.exactOptional() }),
    branches: async (rooms, input) =>
      input.branch === undefined ? 'everywhere' : await knownBranch(rooms, { branch: input.branch }),
    subject: (input) => input.staffId,
    detail: ({ role, branch: code }) => ({ role, ...(code !== undefined && { branch: code }) }),
    run: ({ staffDesk }, act, input) => staffDesk.change(act, withBranch(input)),
  }),
  deactivateStaff: deed({
    ...ofThem,
    name: 'deactivate-staff',
    does: 'Somebody no longer works here: their sessions end and their tokens are revoked.',
    subject: (input) => input.staffId,
    run: ({ staffDesk }, act, input) => staffDesk.deactivate(act, input),
  }),
  activateStaff: deed({
    ...ofThem,
    name: 'activate-staff',
    does: 'Somebody works here again, with the password they had.',
    subject: (input) => input.staffId,
    run: ({ staffDesk }, act, input) => staffDesk.activate(act, input),
  }),
  resetStaffPassword: deed({
    ...ofThem,
    name: 'reset-staff-password',
    does: 'Gives a new one-time password, told in the answer only; their sessions and the lock of their account end.',
    subject: (input) => input.staffId,
    run: ({ staffDesk }, act, input) => staffDesk.resetPassword(act, input),
  }),
  resetStaffFactor: deed({
    ...ofThem,
    name: 'reset-second-factor',
    does: 'Forgets a second factor, so that the next sign-in enrols a new one; their sessions end.',
    subject: (input) => input.staffId,
    run: ({ staffDesk }, act, input) => staffDesk.resetFactor(act, input),
  }),
  endStaffSession: deed({
    name: 'end-staff-session',
    does: 'Ends one session of somebody, or all of them.',
    kind: 'act',
    may: 'admin',
    input: z.object({ staffId, sessionId: id.exactOptional() }),
    branches: everywhere,
    subject: (input) => input.staffId,
    detail: ({ sessionId }) => ({ all: sessionId === undefined }),
    run: ({ staffDesk }, act, input) => staffDesk.endSession(act, input),
  }),
  makeToken: deed({
    name: 'make-token',
    does: 'Makes a token by which a program acts as this member of staff; told in the answer only.',
    kind: 'act',
    may: 'admin',
    input: z.object({ staffId, name }),
    branches: everywhere,
    subject: (input) => input.staffId,
    run: ({ staffDesk }, act, input) => staffDesk.makeToken(act, input),
  }),
  revokeToken: deed({
    name: 'revoke-token',
    does: 'Revokes a token: its program is let in no more.',
    kind: 'act',
    may: 'admin',
    input: z.object({ tokenId: id }),
    branches: everywhere,
    subject: (input) => input.tokenId,
    run: ({ staffDesk }, act, input) => staffDesk.revokeToken(act, input),
  }),
  audit: deed({
    name: 'audit',
    does: 'Who did what in the whole library, the newest first; by person, deed, day.',
    kind: 'read',
    may: 'admin',
    input: z.object(auditFilter),
    branches: everywhere,
    subject: () => 'audit',
    run: async ({ auditTrail, library }, _act, input) => auditTrail.read(input, (await library()).zone),
  }),
  branchAudit: deed({
    name: 'branch-audit',
    does: 'Who did what in a branch, the newest first; by person, deed, day.',
    kind: 'read',
    may: 'head',
    input: z.object({ branch, ...auditFilter }),
    branches: knownBranch,
    subject: (input) => input.branch,
    run: async ({ auditTrail, library }, _act, input) => auditTrail.read(input, (await library()).zone),
  }),
}
