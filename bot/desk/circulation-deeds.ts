/** What staff do with copies, loans and requests: each an act of the library system, whichever stands behind. */

import { z } from 'zod'
import { deed } from './deed.ts'
import { knownBranch } from './known-branch.ts'

const id = z.string().min(1).max(100)
/** A scanner types fast: two barcodes run together are longer than any, and then unknown. */
const barcode = z.string().trim().min(1).max(100)
const card = z.string().trim().min(1).max(100)
const branch = z.string().min(1).max(50)
const comment = z.string().trim().min(1).max(500)

export const circulationDeeds = {
  work: deed({
    name: 'work',
    does: 'What a branch has to do: open requests by deadline, copies to fetch, on their way, ready, and to clear.',
    kind: 'read',
    may: 'librarian',
    input: z.object({ branch }),
    branches: knownBranch,
    subject: (input) => input.branch,
    run: ({ desk }, { now }, input) => desk.work(input.branch, now),
  }),
  decide: deed({
    name: 'decide',
    does: 'Approves or refuses a request for a renewal or a reservation; against a rule only with a comment.',
    kind: 'act',
    may: 'librarian',
    input: z.object({ requestId: id, approve: z.boolean(), comment: comment.exactOptional() }),
    branches: ({ desk }, { requestId }) => desk.branchesOf({ requestId }),
    subject: ({ requestId }) => requestId,
    detail: ({ approve, comment: said }) => ({ approve, comment: said !== undefined }),
    run: ({ desk }, act, input) => desk.decide(act, input),
  }),
  reportFound: deed({
    name: 'report-found',
    does: 'The copy of a reservation was found on its shelf: it is ready, or goes to where it is picked up.',
    kind: 'act',
    may: 'librarian',
    input: z.object({ reservationId: id }),
    branches: ({ desk }, { reservationId }) => desk.branchesOf({ fetchOf: reservationId }),
    subject: ({ reservationId }) => reservationId,
    run: ({ desk }, act, input) => desk.reportFound(act, input),
  }),
  reportMissing: deed({
    name: 'report-missing',
    does: 'The copy of a reservation was not on its shelf: it is missing, and the next copy or the queue takes over.',
    kind: 'act',
    may: 'librarian',
    input: z.object({ reservationId: id }),
    branches: ({ desk }, { reservationId }) => desk.branchesOf({ fetchOf: reservationId }),
    subject: ({ reservationId }) => reservationId,
    run: ({ desk }, act, input) => desk.reportMissing(act, input),
  }),
  receiveTransit: deed({
    name: 'receive-transit',
    does: 'A copy on its way arrived at the branch; says what to do with it.',
    kind: 'act',
    may: 'librarian',
    input: z.object({ barcode, branch }),
    branches: knownBranch,
    subject: (input) => input.barcode,
    run: ({ desk }, act, input) => desk.receiveTransit(act, input),
  }),
  checkOut: deed({
    name: 'check-out',
    does: 'Lends a copy to a card; against a rule, or when others wait, only with a comment.',
    kind: 'act',
    may: 'librarian',
    input: z.object({ barcode, card, branch, comment: comment.exactOptional() }),
    branches: knownBranch,
    subject: (input) => input.barcode,
    detail: ({ comment: said }) => ({ comment: said !== undefined }),
    run: ({ desk }, act, input) => desk.checkOut(act, input),
  }),
  checkIn: deed({
    name: 'check-in',
    does: 'Takes a copy back at a branch; says what to do with it.',
    kind: 'act',
    may: 'librarian',
    input: z.object({ barcode, branch }),
    branches: knownBranch,
    subject: (input) => input.barcode,
    run: ({ desk }, act, input) => desk.checkIn(act, input),
  }),
  changeDueAt: deed({
    name: 'change-due-at',
    does: 'Gives a loan another due date, with a comment.',
    kind: 'act',
    may: 'librarian',
    input: z.object({ loanId: id, dueAt: z.iso.date(), comment }),
    branches: ({ desk }, { loanId }) => desk.branchesOf({ loanId }),
    subject: ({ loanId }) => loanId,
    detail: ({ dueAt }) => ({ dueAt }),
    run: ({ desk }, act, input) => desk.changeDueAt(act, input),
  }),
}
