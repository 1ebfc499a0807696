/** What staff do with consultations and trainings: offer hours, answer who asked, take an hour back. */

import { z } from 'zod'
import { trainingKinds } from '../library/training.ts'
import { type Branches, deed } from './deed.ts'
import type { Rooms } from './rooms.ts'

const id = z.string().min(1).max(100)
const branch = z.string().min(1).max(50)
/** Goes to phones: one line, and short. */
const oneLine = z
  .string()
  .transform((typed) => typed.replace(/\s+/gu, ' ').trim())
  .pipe(z.string().min(1).max(120))
const name = z
  .string()
  .transform((typed) => typed.replace(/\s+/gu, ' ').trim())
  .pipe(z.string().min(1).max(60))

const knownBranch = async ({ library }: Rooms, { branch: code }: { branch: string }): Promise<Branches> =>
  (await library()).branches.some((one) => one.code === code) ? [code] : 'nowhere'

export const newTrainings = z
  .object({
    branch,
    kind: z.enum(trainingKinds),
    names: z.object({ lv: name, en: name, ru: name }).exactOptional(),
    date: z.iso.date(),
    time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
    minutes: z.int().min(5).max(600),
    seats: z.int().min(1).max(500),
    weeks: z.int().min(1).max(52),
    anyway: z.literal(true).exactOptional(),
  })
  .refine(({ kind, names }) => kind === 'consultation' || names !== undefined, {
    message: 'a training has a name in three languages',
    path: ['names'],
  })

export const trainingDeeds = {
  trainings: deed({
    name: 'trainings',
    does: 'Consultations and trainings of a branch from today on, with who has a seat.',
    kind: 'read',
    may: 'librarian',
    input: z.object({ branch }),
    branches: knownBranch,
    subject: (input) => input.branch,
    run: async ({ desk }, { now }, input) => ({ trainings: await desk.trainingsAt(input.branch, now) }),
  }),
  addTrainings: deed({
    name: 'add-trainings',
    does: 'Offers a consultation or training once, or weekly; when the branch is closed only with `anyway`.',
    kind: 'act',
    may: 'librarian',
    input: newTrainings,
    branches: knownBranch,
    subject: (input) => input.branch,
    detail: ({ kind, date, time, weeks, seats }) => ({ kind, date, time, weeks, seats }),
    run: ({ desk }, act, input) => desk.addTrainings(act, input),
  }),
  cancelTraining: deed({
    name: 'cancel-training',
    does: 'Takes a slot back; whoever has a seat is told the reason.',
    kind: 'act',
    may: 'librarian',
    input: z.object({ slotId: id, reason: oneLine }),
    branches: ({ desk }, { slotId }) => desk.trainingBranches({ slotId }),
    subject: ({ slotId }) => slotId,
    run: ({ desk }, act, input) => desk.cancelTraining(act, input),
  }),
  decideBooking: deed({
    name: 'decide-booking',
    does: 'Confirms or declines what was asked; the sentence goes to the patron, and a no needs one.',
    kind: 'act',
    may: 'librarian',
    input: z.object({ bookingId: id, confirm: z.boolean(), comment: oneLine.exactOptional() }),
    branches: ({ desk }, { bookingId }) => desk.trainingBranches({ bookingId }),
    subject: ({ bookingId }) => bookingId,
    detail: ({ confirm, comment }) => ({ confirm, comment: comment !== undefined }),
    run: ({ desk }, act, input) => desk.decideBooking(act, input),
  }),
}
