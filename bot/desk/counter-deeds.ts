/** What staff do with people in front of them, beside lending and taking back: who it is, take back, lost, claimed. */

import { z } from 'zod'
import { type Branches, deed } from './deed.ts'
import type { Rooms } from './rooms.ts'

const id = z.string().min(1).max(100)
const scanned = z.string().trim().min(1).max(100)
const branch = z.string().min(1).max(50)

const knownBranch = async ({ library }: Rooms, { branch: code }: { branch: string }): Promise<Branches> =>
  (await library()).branches.some((one) => one.code === code) ? [code] : 'nowhere'

export const counterDeeds = {
  borrower: deed({
    name: 'borrower',
    does: 'Who holds a card: what they have on loan, what is ready for them, and what speaks against lending to them.',
    kind: 'read',
    may: 'librarian',
    input: z.object({ card: scanned }),
    branches: () => 'everywhere',
    subject: (input) => input.card,
    run: ({ desk }, { now }, { card }) => desk.borrower(card, now),
  }),
  done: deed({
    name: 'desk-done',
    does: 'A check-in or check-out as it was done, and until when it can be taken back.',
    kind: 'read',
    may: 'librarian',
    input: z.object({ undo: id }),
    branches: ({ desk }, { undo }) => desk.branchesOf({ undo }),
    subject: ({ undo }) => undo,
    run: async ({ desk }, { now }, { undo }) => (await desk.done(undo, now)) ?? ({ refusal: 'nothing-there' } as const),
  }),
  undo: deed({
    name: 'undo',
    does: 'Takes a check-in or check-out back within a minute: everything is as before, the queue too.',
    kind: 'act',
    may: 'librarian',
    input: z.object({ undo: id }),
    branches: ({ desk }, { undo }) => desk.branchesOf({ undo }),
    subject: ({ undo }) => undo,
    run: ({ desk }, act, input) => desk.undo(act, input),
  }),
  giveUp: deed({
    name: 'give-up-copy',
    does: 'A copy is lost or damaged: it is lent no more, and those who wait get the next copy or hear that there is none.',
    kind: 'act',
    may: 'librarian',
    input: z.object({
      barcode: scanned,
      branch,
      loss: z.discriminatedUnion('is', [
        z.object({ is: z.literal('lost') }),
        z.object({ is: z.literal('damaged'), damage: z.string().trim().min(1).max(500) }),
      ]),
    }),
    branches: knownBranch,
    subject: (input) => input.barcode,
    detail: ({ loss }) => ({ loss: loss.is }),
    run: ({ desk }, act, input) => desk.giveUp(act, input),
  }),
  claims: deed({
    name: 'claims',
    does: 'Loans of a branch whose patrons say that they returned them, not looked for yet.',
    kind: 'read',
    may: 'librarian',
    input: z.object({ branch }),
    branches: knownBranch,
    subject: (input) => input.branch,
    run: async ({ desk }, { now }, input) => ({ claims: await desk.claims(input.branch, now) }),
  }),
  claimFound: deed({
    name: 'claim-found',
    does: 'A copy that a patron says was returned was found: it is checked in there.',
    kind: 'act',
    may: 'librarian',
    input: z.object({ loanId: id, branch }),
    // Found elsewhere it is checked in there: here it is found where it was lent.
    branches: async ({ desk }, { loanId, branch: code }) => {
      const whose = await desk.branchesOf({ loanId })
      return whose.length === 0 || whose.includes(code) ? whose : 'nowhere'
    },
    subject: ({ loanId }) => loanId,
    run: ({ desk }, act, input) => desk.claimFound(act, input),
  }),
  claimNotFound: deed({
    name: 'claim-not-found',
    does: 'A copy that a patron says was returned was not found: the loan stays, its reminders go on.',
    kind: 'act',
    may: 'librarian',
    input: z.object({ loanId: id }),
    branches: ({ desk }, { loanId }) => desk.branchesOf({ loanId }),
    subject: ({ loanId }) => loanId,
    run: ({ desk }, act, input) => desk.claimNotFound(act, input),
  }),
}
