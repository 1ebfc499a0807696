/** GET and POST /staff/ready-shelf: what is kept for whom and until when; keep it longer, clear away what is over. */

import { z } from 'zod'
import { shelvingDeeds } from '../../../bot/desk/shelving-deeds.ts'
import { localDate } from '../../../bot/library/calendar.ts'
import type { ReadyLine } from '../../../bot/shelving-port.ts'
import { type ReadyRow, readyShelfPage } from '../../pages/staff/ready-shelf.ts'
import { type Body, type Console, readForm } from './console.ts'
import { ends, nextStep } from './next-step.ts'
import type { Visit, VisitAnswer } from './visit.ts'

const path = '/staff/ready-shelf'
const { holdShelf, keepReady, clearShelf } = shelvingDeeds

export function readyShelfRoutes({ get, post }: Console): void {
  get(path, (visit) => showShelf(visit, {}))
  post(path, act)
}

/** What was typed stays typed when an extension still needs something. */
async function showShelf(visit: Visit, typed: Body, refused: string[] = []): Promise<VisitAnswer> {
  const shelf = await visit.perform(holdShelf, { branch: visit.branch })
  if ('refusal' in shelf) return visit.back('/staff', { tone: 'refused', lines: [await visit.refused(shelf)] })
  if (refused.length > 0) await visit.tell({ tone: 'refused', lines: refused })
  const view = {
    ready: shelf.ready.map((line) => rowOf(visit, line, typed)),
    toClear: shelf.toClear.map(({ copy: { barcode, callNumber }, title: { title, author } }) => ({
      ...{ barcode, callNumber, title, author },
    })),
  }
  return await visit.show(readyShelfPage, view, refused.length > 0 ? 409 : 200)
}

function rowOf({ say, word, library, now, today }: Visit, line: ReadyLine, typed: Body): ReadyRow {
  const { reservation, title, barcode, patron, waiting, keptLonger } = line
  const { id, keepUntil = now, droppedUntil } = reservation
  const over = keepUntil <= now
  return {
    id,
    name: patron.name,
    card: ends(patron),
    title: title.title,
    author: title.author,
    barcode,
    until: say({ say: 'desk-ready-moment', until: keepUntil }),
    alarm: over
      ? word('desk-ready-over')
      : localDate(keepUntil, library.zone) === today
        ? word('desk-ready-last-day')
        : '',
    dropped: droppedUntil === undefined ? '' : say({ say: 'desk-ready-dropped', until: droppedUntil }),
    against: [
      ...(waiting > 0 ? [say({ say: 'desk-ready-waiting', count: waiting })] : []),
      ...(keptLonger ? [word('desk-ready-kept-longer')] : []),
    ],
    comment: String(typed[`comment:${id}`] ?? ''),
  }
}

const formShape = z.object({
  key: z.string().min(1).max(100),
  barcode: z.string().trim().min(1).max(200).optional(),
  keep: z.string().min(1).max(100).optional(),
})

async function act(visit: Visit, body: Body): Promise<VisitAnswer> {
  const form = readForm(formShape, body)
  if (form?.barcode !== undefined) return await clear(visit, form.barcode, form.key)
  // Enter in a comment decides nothing.
  if (form?.keep === undefined) return await showShelf(visit, body, [visit.word('desk-form-unread')])
  const comment = String(body[`comment:${form.keep}`] ?? '').trim()
  const named = (what: string) => String(body[`${what}:${form.keep}`] ?? '').slice(0, 300)
  const [name, title] = [named('name'), named('title')]
  const input = { reservationId: form.keep, ...(comment !== '' && { comment: comment.slice(0, 500) }) }
  const done = await visit.perform(keepReady, input, form.key)
  if ('refusal' in done) {
    const why = await visit.refused(done)
    return await showShelf(visit, body, [visit.say({ say: 'desk-ready-not-kept', name, why })])
  }
  const { keepUntil = visit.now } = done.reservation
  return visit.back(path, {
    tone: 'done',
    lines: [visit.say({ say: 'desk-ready-kept', name, title, until: keepUntil })],
  })
}

async function clear(visit: Visit, barcode: string, key: string): Promise<VisitAnswer> {
  const before = await visit.perform(holdShelf, { branch: visit.branch })
  const title = 'refusal' in before ? '' : before.toClear.find(({ copy }) => copy.barcode === barcode)?.title.title
  const done = await visit.perform(clearShelf, { barcode, branch: visit.branch }, key)
  if ('refusal' in done) return visit.back(path, { tone: 'refused', lines: [await visit.refused(done)] })
  return visit.back(path, await nextStep(visit, done, title ?? ''))
}
