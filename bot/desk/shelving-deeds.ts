/** What staff do at the shelves: keep ready copies and clear them away, and search for what was not in its place. */

import { z } from 'zod'
import { type Branches, deed } from './deed.ts'
import type { Rooms } from './rooms.ts'

const id = z.string().min(1).max(100)
const barcode = z.string().trim().min(1).max(100)
const branch = z.string().min(1).max(50)
const comment = z.string().trim().min(1).max(500)
const copyInput = z.object({ copyId: id })
type OfCopy = z.output<typeof copyInput>

const knownBranch = async ({ library }: Rooms, { branch: code }: { branch: string }): Promise<Branches> =>
  (await library()).branches.some((one) => one.code === code) ? [code] : 'nowhere'
const ofCopy = ({ desk }: Rooms, { copyId }: OfCopy) => desk.branchesOf({ copyId })

export const shelvingDeeds = {
  holdShelf: deed({
    name: 'hold-shelf',
    does: 'The hold shelf of a branch: what is ready, for whom and until when, and what is to be cleared.',
    kind: 'read',
    may: 'librarian',
    input: z.object({ branch }),
    branches: knownBranch,
    subject: (input) => input.branch,
    run: ({ desk }, { now }, input) => desk.holdShelf(input.branch, now),
  }),
  missing: deed({
    name: 'missing',
    does: 'The copies of a branch that were not in their place and are searched for.',
    kind: 'read',
    may: 'librarian',
    input: z.object({ branch }),
    branches: knownBranch,
    subject: (input) => input.branch,
    run: async ({ desk }, { now }, input) => ({ missing: await desk.missing(input.branch, now) }),
  }),
  keepReady: deed({
    name: 'keep-ready',
    does: 'Keeps a ready copy longer; when somebody waits, or for the second time, only with a comment.',
    kind: 'act',
    may: 'librarian',
    input: z.object({ reservationId: id, comment: comment.exactOptional() }),
    branches: ({ desk }, { reservationId }) => desk.branchesOf({ reservationId }),
    subject: ({ reservationId }) => reservationId,
    detail: ({ comment: said }) => ({ comment: said !== undefined }),
    run: ({ desk }, act, input) => desk.keepReady(act, input),
  }),
  clearShelf: deed({
    name: 'clear-shelf',
    does: 'Takes a copy off the hold shelf that nobody came for; says where it goes next.',
    kind: 'act',
    may: 'librarian',
    input: z.object({ barcode, branch }),
    branches: knownBranch,
    subject: (input) => input.barcode,
    run: ({ desk }, act, input) => desk.clearShelf(act, input),
  }),
  foundAfterAll: deed({
    name: 'found-after-all',
    does: 'A missing copy was in its branch after all; says what to do with it.',
    kind: 'act',
    may: 'librarian',
    input: copyInput,
    branches: ofCopy,
    subject: ({ copyId }) => copyId,
    run: ({ desk }, act, input) => desk.foundAfterAll(act, input),
  }),
  stillMissing: deed({
    name: 'still-missing',
    does: 'A missing copy was searched for again in vain; it stays on the list with the day.',
    kind: 'act',
    may: 'librarian',
    input: copyInput,
    branches: ofCopy,
    subject: ({ copyId }) => copyId,
    run: ({ desk }, act, input) => desk.stillMissing(act, input),
  }),
  giveUpSearch: deed({
    name: 'give-up-search',
    does: 'A missing copy is searched for no longer: it is lost.',
    kind: 'act',
    may: 'librarian',
    input: copyInput,
    branches: ofCopy,
    subject: ({ copyId }) => copyId,
    run: ({ desk }, act, input) => desk.giveUpSearch(act, input),
  }),
}
