/** What the patron has borrowed: by due date, the overdue marked, each line leading to its card. */

import type { RenewalRefusal, ReservationRefusal } from '../../library/refusals.ts'
import type { LocalDate } from '../../library/types.ts'
import type { AccountTitle, Say } from '../../texts/say.ts'
import { ask } from '../asking.ts'
import type { Asking, LoanLine } from '../asks.ts'
import type { DeedOf } from '../deeds.ts'
import { offer, tell } from '../outcome.ts'
import { page, pageChoices } from '../pages.ts'
import { forWhy, refused, renewalRefusalSay } from '../refused.ts'
import type { Choice, Member, Outcome } from '../types.ts'

/** The patron's loans, earliest due date first. */
export function* loansByDueDate(scene: Member): Asking<LoanLine[]> {
  const lines = yield* ask({ ask: 'loans', patronId: scene.patron.id })
  return lines.toSorted((a, b) => a.loan.dueAt.localeCompare(b.loan.dueAt) || a.loan.id.localeCompare(b.loan.id))
}

export function* loans(deed: DeedOf<'loans'> | DeedOf<'loans-page'>, scene: Member): Asking<Outcome> {
  const offset = 'offset' in deed ? deed.offset : 0
  const lines = yield* loansByDueDate(scene)
  if (lines.length === 0) return tell({ say: 'no-loans' })
  const overdue = lines.filter(({ loan }) => loan.dueAt < scene.context.today).length
  const count = lines.length
  const head: Say = overdue > 0 && count > 1 ? { say: 'loans-overdue', count, overdue } : { say: 'loans', count }
  const all: Choice[] = lines.length > 1 ? [{ label: { say: 'renew-all' }, deed: { intent: 'renew', all: true } }] : []
  const entries = page(lines, offset).map((line) => loanChoice(line, scene.context.today))
  const turns = pageChoices(offset, lines.length, (to) => ({ intent: 'loans-page', offset: to }))
  const shown = offer([head], [...entries, ...turns, ...all], deed)
  return offset === 0 ? shown : { ...shown, replies: shown.replies.map((reply) => ({ ...reply, edit: true })) }
}

/** A title as an account shows it; the barcode's place is taken by the loan's own number. */
export function accountTitle(title: { title: string; author: string }, number: string | number): AccountTitle {
  return { title: title.title, author: title.author, number: String(number) }
}

function loanChoice(line: LoanLine, today: LocalDate): Choice {
  return { label: loanLabel(line, today), deed: { intent: 'loan', loanId: line.loan.id } }
}

/** A loan as a line of a list; while a renewal is undecided, that is said. */
export function loanLabel({ loan, title, pending }: LoanLine, today: LocalDate): Say {
  const when = loan.dueAt < today ? 'overdue' : loan.dueAt === today ? 'today' : 'later'
  const say = pending === undefined ? 'loan-line' : 'loan-line-asked'
  return { say, line: accountTitle(title, loan.id), due: loan.dueAt, when }
}

/** What a librarian may overrule, so that the patron may ask all the same. */
const forStaff = [
  'card-expired',
  'card-blocked',
  'fees-over-limit',
  'overdue-beyond-grace',
] as const satisfies RenewalRefusal['refusal'][]

function mayAsk(against: RenewalRefusal, { context }: Member): boolean {
  return context.library.settings.renewalDecision === 'staff' && forStaff.some((rule) => rule === against.refusal)
}

/** What the rules say of renewing: no, or that a librarian may still decide (domain.md, “Renewals”). */
function againstSay(against: RenewalRefusal, title: AccountTitle, scene: Member): Say {
  return mayAsk(against, scene) ? { say: 'renewal-against', rule: against.refusal } : renewalRefusalSay(against, title)
}

/** One loan: until when, where it was lent, and whether it can be renewed. */
export function* loanCard(deed: DeedOf<'loan'>, scene: Member): Asking<Outcome> {
  const line = (yield* loansByDueDate(scene)).find(({ loan }) => loan.id === deed.loanId)
  if (line === undefined) return tell({ say: 'loan-over' })
  const { loan } = line
  const title = accountTitle(line.title, loan.id)
  const overdue = loan.dueAt < scene.context.today
  const head: Say = { say: overdue ? 'loan-card-overdue' : 'loan-card', title, due: loan.dueAt, at: loan.branch }
  const { says, choices } = renewalOf(line, scene)
  const back: Choice = { label: { say: 'back' }, deed: { intent: 'loans' }, role: 'back' }
  return offer([head, ...says], [...choices, back], deed)
}

/** What is to be said of renewing a loan now, and the choice that asks for it where that makes sense. */
function renewalOf(line: LoanLine, scene: Member): { says: Say[]; choices: Choice[] } {
  const { loan, pending, against } = line
  if (pending !== undefined) {
    return { says: [{ say: 'renewal-pending', number: pending.number, by: pending.deadlineAt }], choices: [] }
  }
  const says = against === undefined ? [] : [againstSay(against, accountTitle(line.title, loan.id), scene)]
  if (against !== undefined && !mayAsk(against, scene)) return { says, choices: [] }
  return { says, choices: [{ label: { say: 'renew' }, deed: { intent: 'renew-loans', loanIds: [loan.id] } }] }
}

/** What is on loan to the patron is not reserved; renewing it is offered only where it can be asked for. */
export function* alreadyOnLoan(
  refusal: Extract<ReservationRefusal, { refusal: 'on-loan-to-you' }>,
  scene: Member,
): Asking<Outcome> {
  const line = (yield* loansByDueDate(scene)).find(({ loan }) => loan.id === refusal.loanId)
  if (line === undefined) return refused(refusal, scene)
  const { says, choices } = renewalOf(line, scene)
  const renewable = says.length === 0 ? 'yes' : 'no'
  const head: Say = { say: 'refused-on-loan', due: refusal.dueAt, renewable }
  const spoken = line.against !== undefined && choices.length === 0 ? [line.against] : []
  return { ...offer([head, ...says], choices, { intent: 'loans' }), remember: forWhy([refusal, ...spoken], scene) }
}
