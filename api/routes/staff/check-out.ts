/** GET and POST /staff/check-out: the card, then one copy after another; against a rule only with a comment. */

import { z } from 'zod'
import type { Borrower } from '../../../bot/counter-port.ts'
import { circulationDeeds } from '../../../bot/desk/circulation-deeds.ts'
import { counterDeeds } from '../../../bot/desk/counter-deeds.ts'
import type { AnyRefusal } from '../../../bot/desk/refusal-says.ts'
import { addMinutes, localDate } from '../../../bot/library/calendar.ts'
import { type BorrowerView, type CheckedOut, checkOutPage } from '../../pages/staff/check-out.ts'
import { type Body, type Console, readForm } from './console.ts'
import type { Visit, VisitAnswer } from './visit.ts'

const path = '/staff/check-out'
const { checkOut } = circulationDeeds
const { borrower, done, undo } = counterDeeds

/** After so long without a scan somebody else may stand at the desk. */
const staleMinutes = 15

const text = z.string().trim().max(100)
const queryShape = z.object({
  card: text.default(''),
  done: text.optional(),
  scanned: text.default(''),
  /** a rule is against what was scanned, and a comment may overrule it */
  overrule: z.literal('yes').optional(),
})
const formShape = z.object({
  key: z.string().min(1).max(100),
  card: text.min(1),
  barcode: text.default(''),
  comment: z.string().trim().max(500).default(''),
  /** when the page was made */
  made: z.iso.datetime().optional(),
  /** only the card was scanned */
  step: z.literal('card').optional(),
})
const undoShape = z.object({ key: z.string().min(1).max(100), undo: text.min(1), card: text.default('') })

/** What a librarian may overrule. */
const mayOverrule: readonly AnyRefusal['refusal'][] = [
  'others-wait',
  'card-expired',
  'card-blocked',
  'fees-over-limit',
  'too-many-overdue',
]

/** Every answer is a page of its own: the back button meets no form that was sent before. */
const at = (card: string, more: { done?: string; scanned?: string; overrule?: 'yes' } = {}): string =>
  `${path}?${new URLSearchParams({ card, ...more })}`

export function checkOutRoutes({ get, post }: Console): void {
  get(path, async (visit, request) => {
    const query = queryShape.safeParse(request.query)
    return await showCheckOut(visit, query.success ? query.data : queryShape.parse({}))
  })
  post(path, lend)
  post(`${path}/undo`, async (visit, body) => {
    const form = readForm(undoShape, body)
    if (form === undefined) return unread(visit)
    const result = await visit.perform(undo, { undo: form.undo }, form.key)
    const to = form.card === '' ? path : at(form.card)
    if ('refusal' in result) return visit.back(to, { tone: 'refused', lines: [await visit.refused(result)] })
    return visit.back(to, {
      tone: 'done',
      lines: [visit.say({ say: 'desk-check-out-undone', barcode: result.barcode })],
    })
  })
}

const unread = (visit: Visit): VisitAnswer =>
  visit.back(path, { tone: 'refused', lines: [visit.word('desk-form-unread')] })

async function showCheckOut(visit: Visit, asked: z.output<typeof queryShape>): Promise<VisitAnswer> {
  const { card } = asked
  const found = card === '' ? undefined : await visit.perform(borrower, { card })
  const refused = found !== undefined && 'refusal' in found
  if (refused) await visit.tell({ tone: 'refused', lines: [await visit.refused(found)] })
  const known = found && !refused ? await borrowerView(visit, found) : undefined
  const last = asked.done === undefined ? undefined : await checkedOut(visit, asked.done)
  const view = { card, barcode: asked.scanned, overrule: asked.overrule !== undefined }
  const more = { ...(known && { borrower: known }), ...(last && { done: last }) }
  return await visit.show(checkOutPage, { ...view, ...more }, refused ? 409 : 200)
}

async function borrowerView(visit: Visit, found: Borrower): Promise<BorrowerView> {
  const { say, word, library, today } = visit
  const { patron, loans, overdue, against, ready } = found
  return {
    name: patron.name,
    card: patron.card,
    against: against && (await visit.refused(against)),
    good: word('desk-check-out-good'),
    facts: [
      say({ say: 'desk-check-out-loans', count: loans.length }),
      ...(overdue > 0 ? [say({ say: 'desk-check-out-overdue', count: overdue })] : []),
      ...(patron.fees > 0 ? [say({ say: 'desk-check-out-fees', fees: patron.fees })] : []),
    ],
    ready: ready.map(({ reservation, title, barcode }) => ({
      title: title.title,
      barcode,
      at: say({ say: 'desk-check-out-ready-at', at: reservation.pickupPoint }),
    })),
    lentToday: loans
      .filter(({ loan }) => localDate(loan.lentAt, library.zone) === today)
      .map(({ loan, title }) => ({ title: title.title, due: say({ say: 'desk-check-out-line', due: loan.dueAt }) })),
  }
}

async function checkedOut(visit: Visit, key: string): Promise<CheckedOut | undefined> {
  const found = await visit.perform(done, { undo: key })
  if ('refusal' in found || found.deed !== 'check-out' || found.loan === undefined) return undefined
  const { loan, title, copy, until, undone } = found
  return {
    big: visit.say({ say: 'desk-check-out-due', due: loan.dueAt }),
    title: title.title,
    author: title.author,
    barcode: copy.barcode,
    ...(undone && { undone: visit.word('desk-check-in-again') }),
    ...(!undone && visit.now <= until && { undo: { key, until } }),
  }
}

async function lend(visit: Visit, body: Body): Promise<VisitAnswer> {
  const form = readForm(formShape, body)
  if (form === undefined) return unread(visit)
  const { card, barcode, comment, key, made } = form
  if (form.step === 'card') return visit.back(at(card))
  const not = (line: string, more: Parameters<typeof at>[1] = {}) =>
    visit.back(at(card, more), { tone: 'refused', lines: [line] })
  if (barcode === '') return not(visit.word('desk-check-out-no-barcode'))
  if (made !== undefined && addMinutes(made, staleMinutes) < visit.now) {
    const who = await visit.perform(borrower, { card })
    const name = 'refusal' in who ? card : who.patron.name
    return not(visit.say({ say: 'desk-check-out-stale', name }), { scanned: barcode })
  }
  const input = { card, barcode, branch: visit.branch, ...(comment !== '' && { comment }) }
  const result = await visit.perform(checkOut, input, key)
  if (!('refusal' in result)) return visit.back(at(card, { done: result.undo }))
  if (result.refusal === 'unknown-barcode') {
    // Somebody else's card, scanned where a copy was expected: the next reader has stepped up.
    const next = await visit.perform(borrower, { card: barcode })
    if (!('refusal' in next)) return visit.back(at(barcode))
  }
  const overrule = mayOverrule.includes(result.refusal) ? ({ overrule: 'yes' } as const) : {}
  return not(await visit.refused(result), { scanned: barcode, ...overrule })
}
