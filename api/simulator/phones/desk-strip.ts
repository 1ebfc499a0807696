/** What librarians can do about it right now, in every branch: what a tester needs to make a story go on. */

import { z } from 'zod'
import { localDate, localTime } from '../../../bot/library/calendar.ts'
import type { Instant, Library, PatronId } from '../../../bot/library/types.ts'
import type { Actor, DeskWork } from '../../../bot/ports.ts'
import type { SimulatorDeps } from './deps.ts'

const id = z.string().min(1).max(100)
export const deskAct = z.discriminatedUnion('act', [
  z.strictObject({ act: z.literal('approve'), requestId: id }),
  z.strictObject({ act: z.literal('refuse'), requestId: id }),
  z.strictObject({ act: z.literal('found'), reservationId: id }),
  z.strictObject({ act: z.literal('missing'), reservationId: id }),
  z.strictObject({ act: z.literal('arrived'), barcode: id, branch: id }),
  z.strictObject({ act: z.literal('check-in'), barcode: id, branch: id }),
  z.strictObject({ act: z.literal('check-out'), barcode: id, branch: id, card: id }),
])
export type DeskAct = z.infer<typeof deskAct>

export const deskTask = z.object({
  what: z.string(),
  title: z.string(),
  who: z.string(),
  mine: z.boolean().describe('it concerns the patron whose phones are shown'),
  where: z.string(),
  acts: z.array(z.object({ label: z.string(), act: deskAct })),
})
export type DeskTask = z.infer<typeof deskTask>

/** All there is to do, this patron's first. */
export async function deskTasks(deps: SimulatorDeps, library: Library, patronId: PatronId): Promise<DeskTask[]> {
  const people = new Map((await deps.patrons()).map((one) => [one.id, one]))
  const of = (whose: PatronId) => {
    const patron = people.get(whose)
    return { who: patron?.name ?? 'a reader', card: patron?.card, mine: whose === patronId }
  }
  const tasks: DeskTask[] = []
  for (const { code, names } of library.branches) {
    const where = names.en.name
    const work = await deps.desk.work(code, deps.now())
    tasks.push(...branchTasks(work, { code, where, of, when: (at) => inWords(library, at) }))
  }
  for (const item of await deps.lent(patronId)) {
    const where = library.branches.find(({ code }) => code === item.branch)?.names.en.name ?? item.branch
    const act = { act: 'check-in', barcode: item.barcode, branch: item.branch } as const
    const what = `At home, due ${item.dueAt}`
    const { who, mine } = of(patronId)
    tasks.push({ what, title: item.title, who, mine, where, acts: [{ label: 'Return it', act }] })
  }
  return tasks.toSorted((a, b) => Number(b.mine) - Number(a.mine))
}

interface Branch {
  code: string
  where: string
  of: (patronId: PatronId) => { who: string; card: string | undefined; mine: boolean }
  when: (at: Instant) => string
}

function branchTasks(work: DeskWork, { code, where, of, when }: Branch): DeskTask[] {
  const task = (patronId: PatronId, what: string, title: string, acts: DeskTask['acts']): DeskTask => {
    const { who, mine } = of(patronId)
    return { what, title, who, mine, where, acts }
  }
  return [
    ...work.requests.filter(isToDecide).map(({ request, title }) =>
      task(
        request.patronId,
        `Request ${request.number}: ${request.kind}, by ${when(request.deadlineAt)}`,
        title.title,
        [
          { label: 'Approve', act: { act: 'approve', requestId: request.id } },
          { label: 'Refuse', act: { act: 'refuse', requestId: request.id } },
        ],
      ),
    ),
    ...work.toFetch.map(({ reservation, title, callNumber }) =>
      task(reservation.patronId, `Fetch from the shelf, ${callNumber}`, title.title, [
        { label: 'Found', act: { act: 'found', reservationId: reservation.id } },
        { label: 'Missing', act: { act: 'missing', reservationId: reservation.id } },
      ]),
    ),
    ...work.inTransit
      .filter(({ reservation }) => reservation.pickupPoint.split('/')[0] === code)
      .map(({ reservation, title, barcode }) =>
        task(reservation.patronId, 'On its way here', title.title, [
          { label: 'It arrived', act: { act: 'arrived', barcode, branch: code } },
        ]),
      ),
    ...work.ready.map(({ reservation, title, barcode }) => {
      const { card } = of(reservation.patronId)
      const until = reservation.keepUntil === undefined ? '' : `, kept until ${when(reservation.keepUntil)}`
      return task(
        reservation.patronId,
        `Ready to collect${until}`,
        title.title,
        card === undefined ? [] : [{ label: 'Hand it over', act: { act: 'check-out', barcode, branch: code, card } }],
      )
    }),
  ]
}

/** A copy being fetched is found or missing: its receipt is kept with that. */
const isToDecide = ({ reservation }: DeskWork['requests'][number]) =>
  reservation === undefined || reservation.state === 'requested'

const inWords = ({ zone }: Library, at: Instant) => `${localDate(at, zone)} ${localTime(at, zone)}`

/** Does it, as a librarian; the answer is what the desk would hear, or why it cannot be done. */
export async function performDeskAct(
  deps: SimulatorDeps,
  input: DeskAct,
): Promise<{ done: string } | { refusal: string }> {
  const actor: Actor = { by: 'staff', staffId: 'simulator' }
  const act = { now: deps.now(), actor }
  const { desk } = deps
  const outcome = async (done: string, answer: Promise<object>) => {
    const heard = await answer
    return 'refusal' in heard ? { refusal: String(heard.refusal) } : { done }
  }
  switch (input.act) {
    case 'approve':
    case 'refuse': {
      const { requestId } = input
      const approve = input.act === 'approve'
      return outcome(
        approve ? 'Approved.' : 'Refused.',
        desk.decide(act, { requestId, approve, comment: 'decided in the simulator' }),
      )
    }
    case 'found':
      return outcome('Found.', desk.reportFound(act, { reservationId: input.reservationId }))
    case 'missing':
      return outcome('Reported missing.', desk.reportMissing(act, { reservationId: input.reservationId }))
    case 'arrived':
      return outcome('Arrived.', desk.receiveTransit(act, { barcode: input.barcode, branch: input.branch }))
    case 'check-in':
      return outcome('Returned.', desk.checkIn(act, { barcode: input.barcode, branch: input.branch }))
    case 'check-out':
      return outcome(
        'Handed over.',
        desk.checkOut(act, { barcode: input.barcode, branch: input.branch, card: input.card }),
      )
  }
}
