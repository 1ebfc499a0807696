/** GET and POST /staff/requests: decide one or many; the model of a page. */

import { z } from 'zod'
import { circulationDeeds } from '../../../bot/desk/circulation-deeds.ts'
import type { OpenRequest } from '../../../bot/desk-port.ts'
import { type RequestLine, requestsPage } from '../../pages/staff/requests.ts'
import { type Body, type Console, readForm } from './console.ts'
import type { Visit, VisitAnswer } from './visit.ts'

const path = '/staff/requests'
const { work, decide } = circulationDeeds

export function requestsRoutes({ get, post }: Console): void {
  get(path, (visit) => showRequests(visit, {}))
  post(path, decideRequests)
}

const verdicts = z.enum(['approve', 'refuse'])
/** A button of one line, or one for all that are ticked. */
const formShape = z.object({
  key: z.string().min(1).max(100),
  one: z
    .string()
    .regex(/^(approve|refuse):.+$/)
    .optional(),
  many: verdicts.optional(),
  request: z
    .union([z.string(), z.array(z.string())])
    .transform((given) => [given].flat())
    .default([]),
})

/** What was typed stays typed when a decision still needs something. */
async function showRequests(visit: Visit, typed: Body, lines: string[] = []): Promise<VisitAnswer> {
  const found = await visit.perform(work, { branch: visit.branch })
  if ('refusal' in found) return visit.back('/staff', { tone: 'refused', lines: [await visit.refused(found)] })
  if (lines.length > 0) await visit.tell({ tone: 'refused', lines })
  return await visit.show(
    requestsPage,
    { lines: found.requests.map((one) => lineOf(visit, one, typed)) },
    lines.length > 0 ? 409 : 200,
  )
}

function lineOf({ say, now }: Visit, open: OpenRequest, typed: Body): RequestLine {
  const { request, title, patron, waiting, loan, dueAt, reservation, against } = open
  const { id, number, deadlineAt } = request
  const at = reservation?.pickupPoint ?? request.branch
  const fetching = reservation !== undefined && reservation.state !== 'requested'
  return {
    id,
    number,
    patron: patron.name,
    card: patron.card,
    title: title.title,
    author: title.author,
    what:
      loan && dueAt !== undefined
        ? say({ say: 'desk-requests-renewal', due: loan.dueAt, until: dueAt })
        : say({ say: fetching ? 'desk-requests-fetch' : 'desk-requests-reservation', at }),
    by: say({ say: 'desk-requests-until', until: deadlineAt }),
    until: deadlineAt,
    late: deadlineAt <= now,
    waiting: say({ say: 'desk-requests-waiting', count: waiting }),
    ...(against && { against: say({ say: 'desk-requests-against', rule: against.refusal }) }),
    fetching,
    ticked: [typed.request].flat().includes(id),
    comment: String(typed[`comment:${id}`] ?? ''),
  }
}

async function decideRequests(visit: Visit, body: Body): Promise<VisitAnswer> {
  const form = readForm(formShape, body)
  if (form === undefined) return visit.back(path, { tone: 'refused', lines: [visit.word('desk-form-unread')] })
  const [verdict, one] = form.one?.split(/:(.*)/s) ?? [form.many]
  const ids = one === undefined ? form.request : [one]
  if (ids.length === 0 || verdict === undefined) {
    return await showRequests(visit, body, [visit.word('desk-requests-select-first')])
  }
  const done: string[] = []
  const refused: string[] = []
  for (const requestId of ids) {
    const comment = String(body[`comment:${requestId}`] ?? '').trim()
    const input = { requestId, approve: verdict === 'approve', ...(comment !== '' && { comment }) }
    const result = await visit.perform(decide, input, form.key)
    if ('refusal' in result) {
      const why = await visit.refused(result)
      // The form says it: a request that somebody else decided is on no list any more.
      const number = Number(body[`number:${requestId}`])
      refused.push(Number.isSafeInteger(number) ? visit.say({ say: 'desk-requests-not', number, why }) : why)
    } else done.push(decidedLine(visit, result))
  }
  if (refused.length > 0) return await showRequests(visit, body, [...done, ...refused])
  return visit.back(path, { tone: 'done', lines: done })
}

type Decided = Exclude<Awaited<ReturnType<typeof decide.run>>, { refusal: string }>

function decidedLine({ say }: Visit, { decided: { number, state, kind }, loan }: Decided): string {
  if (state === 'refused') return say({ say: 'desk-requests-refused', number })
  return kind === 'renewal' && loan
    ? say({ say: 'desk-requests-renewed', number, due: loan.dueAt })
    : say({ say: 'desk-requests-approved', number })
}
