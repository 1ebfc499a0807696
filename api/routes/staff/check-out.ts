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
const queryShape = z.object({ card: text.default(''), done: text.optional() })
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

const at = (card: string, key?: string): string =>
  `${path}?${new URLSearchParams({ card, ...(key !== undefined && { done: key }) })}`

export function checkOutRoutes({ get, post }: Console): void {
  get(path, async (visit, request) => {
    const query = queryShape.safeParse(request.query)
    const { card, done: key } = query.success ? query.data : { card: '' }
    return await showCheckOut(visit, { card, ...(key !== undefined && { done: key }) })
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

interface Shown {
  card: string
  done?: string
  barcode?: string
  comment?: string
  /** a rule is against it, and a comment may overrule it */
  overrule?: boolean
  lines?: string[]
}

async function showCheckOut(visit: Visit, shown: Shown): Promise<VisitAnswer> {
  const { card, barcode = '', comment = '', overrule = false } = shown
  const lines = [...(shown.lines ?? [])]
  const found = card === '' ? undefined : await visit.perform(borrower, { card })
  if (found && 'refusal' in found) lines.push(await visit.refused(found))
  if (lines.length > 0) await visit.tell({ tone: 'refused', lines })
  const known = found && !('refusal' in found) ? await borrowerView(visit, found) : undefined
  const last = shown.done === undefined ? undefined : await checkedOut(visit, shown.done)
  const view = { card, barcode, comment, overrule, ...(known && { borrower: known }), ...(last && { done: last }) }
  return await visit.show(checkOutPage, view, lines.length > 0 ? 409 : 200)
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
  if (form.step === 'card') return await showOrGo(visit, card)
  if (barcode === '') return await showCheckOut(visit, { card, lines: [visit.word('desk-check-out-no-barcode')] })
  if (made !== undefined && addMinutes(made, staleMinutes) < visit.now) {
    const who = await visit.perform(borrower, { card })
    const name = 'refusal' in who ? card : who.patron.name
    return await showCheckOut(visit, { card, barcode, lines: [visit.say({ say: 'desk-check-out-stale', name })] })
  }
  const input = { card, barcode, branch: visit.branch, ...(comment !== '' && { comment }) }
  const result = await visit.perform(checkOut, input, key)
  if (!('refusal' in result)) return visit.back(at(card, result.undo))
  if (result.refusal === 'unknown-barcode') {
    // Somebody else's card, scanned where a copy was expected: the next reader has stepped up.
    const next = await visit.perform(borrower, { card: barcode })
    if (!('refusal' in next)) return visit.back(at(barcode))
  }
  const overrule = mayOverrule.includes(result.refusal)
  return await showCheckOut(visit, { card, barcode, comment, overrule, lines: [await visit.refused(result)] })
}

/** A card that is known has a page of its own, which the back button finds again. */
async function showOrGo(visit: Visit, card: string): Promise<VisitAnswer> {
  const found = await visit.perform(borrower, { card })
  return 'refusal' in found ? await showCheckOut(visit, { card }) : visit.back(at(card))
}
