/** GET and POST /staff/check-in: one field, one big word. Beside it: take it back, and a lost or damaged copy. */

import { z } from 'zod'
import { circulationDeeds } from '../../../bot/desk/circulation-deeds.ts'
import { counterDeeds } from '../../../bot/desk/counter-deeds.ts'
import { daysBetween, localDate } from '../../../bot/library/calendar.ts'
import { placeOf } from '../../../bot/library/shelf.ts'
import type { Reservation } from '../../../bot/library/types.ts'
import { type CheckedIn, type CheckInView, checkInPage } from '../../pages/staff/check-in.ts'
import { type Body, type Console, readForm } from './console.ts'
import type { Visit, VisitAnswer } from './visit.ts'

const path = '/staff/check-in'
const { checkIn } = circulationDeeds
const { done, undo, giveUp } = counterDeeds

const queryShape = z.object({ done: z.string().max(100).optional(), barcode: z.string().max(100).optional() })
const formShape = z.object({ key: z.string().min(1).max(100), barcode: z.string().trim().min(1).max(100) })
const undoShape = z.object({ key: z.string().min(1).max(100), undo: z.string().min(1).max(100) })
const lossShape = formShape.extend({
  loss: z.enum(['lost', 'damaged']).optional(),
  damage: z.string().trim().max(500).default(''),
})

export function checkInRoutes({ get, post }: Console): void {
  get(path, async (visit, request) => {
    const query = queryShape.safeParse(request.query)
    const { done: key, barcode = '' } = query.success ? query.data : {}
    return await showCheckIn(visit, { barcode, ...(key !== undefined && (await checkedIn(visit, key))) })
  })
  post(path, takeBack)
  post(`${path}/undo`, async (visit, body) => {
    const form = readForm(undoShape, body)
    if (form === undefined) return unread(visit)
    const result = await visit.perform(undo, { undo: form.undo }, form.key)
    if ('refusal' in result) return visit.back(path, { tone: 'refused', lines: [await visit.refused(result)] })
    return visit.back(path, {
      tone: 'done',
      lines: [visit.say({ say: 'desk-check-in-undone', barcode: result.barcode })],
    })
  })
  post(`${path}/lost`, giveUpOne)
}

const unread = (visit: Visit): VisitAnswer =>
  visit.back(path, { tone: 'refused', lines: [visit.word('desk-form-unread')] })

async function showCheckIn(visit: Visit, view: Partial<CheckInView>, lines: string[] = []): Promise<VisitAnswer> {
  if (lines.length > 0) await visit.tell({ tone: 'refused', lines })
  const whole: CheckInView = { barcode: '', lost: { open: false, barcode: '', loss: '', damage: '' }, ...view }
  return await visit.show(checkInPage, whole, lines.length > 0 ? 409 : 200)
}

async function takeBack(visit: Visit, body: Body): Promise<VisitAnswer> {
  const form = readForm(formShape, body)
  if (form === undefined) return unread(visit)
  const result = await visit.perform(checkIn, { barcode: form.barcode, branch: visit.branch }, form.key)
  if (!('refusal' in result)) return visit.back(`${path}?done=${encodeURIComponent(result.undo)}`)
  // What was scanned stays to be seen, selected, so that the next scan replaces it; the back button meets no old form.
  const lines = [await visit.refused(result)]
  return visit.back(`${path}?${new URLSearchParams({ barcode: form.barcode })}`, { tone: 'refused', lines })
}

/** What the page shows after a check-in; nothing when it is forgotten, or another branch's. */
async function checkedIn(visit: Visit, key: string): Promise<{ done: CheckedIn } | undefined> {
  const found = await visit.perform(done, { undo: key })
  if ('refusal' in found || found.checkIn === undefined) return undefined
  const { say, word, library, now } = visit
  const { copy, title, loan, checkIn: said, patron, until } = found
  const late = loan === undefined ? 0 : daysBetween(loan.dueAt, localDate(loan.returnedAt ?? now, library.zone))
  const reservation = said.step === 'shelve' ? undefined : said.reservation
  const forWhom = (one: Reservation): string[] => [
    ...(patron ? [say({ say: 'desk-check-in-hold-for', name: patron.name, card: patron.card })] : []),
    ...(one.keepUntil === undefined ? [] : [say({ say: 'desk-check-in-hold-until', until: one.keepUntil })]),
  ]
  const what = (): Pick<CheckedIn, 'big' | 'lines'> => {
    switch (said.step) {
      case 'shelve':
        return {
          big: word('desk-check-in-shelve'),
          lines: [say({ say: 'desk-check-in-shelve-at', at: placeOf(copy), call: copy.callNumber })],
        }
      case 'hold-shelf':
        return { big: word('desk-check-in-hold'), lines: forWhom(said.reservation) }
      case 'send':
        return {
          big: say({ say: 'desk-check-in-send', place: said.to }),
          lines: [
            reservation === undefined
              ? word('desk-check-in-send-home')
              : say({ say: 'desk-check-in-send-for', at: reservation.pickupPoint }),
          ],
        }
    }
  }
  return {
    done: {
      ...what(),
      step: said.step,
      title: title.title,
      author: title.author,
      barcode: copy.barcode,
      notes: [
        ...(loan === undefined ? [word('desk-check-in-not-lent')] : []),
        ...(late > 0 ? [say({ say: 'desk-check-in-late', count: late })] : []),
      ],
      ...(found.undone ? { undone: word('desk-check-in-again') } : {}),
      ...(!found.undone && now <= until ? { undo: { key, until } } : {}),
    },
  }
}

async function giveUpOne(visit: Visit, body: Body): Promise<VisitAnswer> {
  const form = readForm(lossShape, body)
  if (form === undefined) return unread(visit)
  const { barcode, loss, damage, key } = form
  const again = (line: string) =>
    showCheckIn(visit, { lost: { open: true, barcode, loss: loss ?? '', damage } }, [line])
  if (loss === undefined) return await again(visit.word('desk-copy-choose'))
  if (loss === 'damaged' && damage === '') return await again(visit.word('desk-copy-say-damage'))
  const what = loss === 'lost' ? { is: loss } : { is: loss, damage }
  const result = await visit.perform(giveUp, { barcode, branch: visit.branch, loss: what }, key)
  if ('refusal' in result) return await again(await visit.refused(result))
  const count = (...states: Reservation['state'][]) =>
    result.touched.filter(({ state }) => states.includes(state)).length
  const told = [
    { say: 'desk-copy-next', count: count('to-fetch') },
    { say: 'desk-copy-waits', count: count('waiting') },
    { say: 'desk-copy-unfillable', count: count('unfillable') },
  ] as const
  const lines = told.filter((one) => one.count > 0).map((one) => visit.say(one))
  return visit.back(path, {
    tone: 'done',
    lines: [visit.say({ say: 'desk-copy-given-up', barcode, loss }), ...lines],
  })
}
