/** Renewing one, several or all loans: an answer per loan, each with its reason or its promised hour. */

import type { Instant } from '../../library/types.ts'
import type { Say } from '../../texts/say.ts'
import { ask } from '../asking.ts'
import type { Asking, LoanLine, RenewalOutcome } from '../asks.ts'
import type { DeedOf } from '../deeds.ts'
import { shown } from '../hits.ts'
import { named } from '../named-title.ts'
import { alive } from '../offered.ts'
import { question, saidFirst, tell } from '../outcome.ts'
import { page, pageChoices } from '../pages.ts'
import { forWhy, renewalRefusalSay } from '../refused.ts'
import type { Choice, Member, Outcome } from '../types.ts'
import { accountTitle, loanLabel, loansByDueDate } from './loans.ts'

/** “Renew”, “renew 2”, “renew 2 and 3”, “renew Raudupiete”, “renew everything”. */
export function* renew(deed: DeedOf<'renew'>, scene: Member): Asking<Outcome> {
  const lines = yield* loansByDueDate(scene)
  if (lines.length === 0) return tell({ say: 'nothing-to-renew' })
  const meant = loansMeant(deed, lines, scene)
  if (meant === 'no-such-number') return tell({ say: 'no-such-loan', last: lines.length })
  if (meant !== 'which' && meant.length > 0) {
    return yield* renewLoans({ intent: 'renew-loans', loanIds: meant.map(({ loan }) => loan.id) }, scene)
  }
  const asked = yield* whichLoan({ intent: 'which-loan', offset: 0 }, scene)
  const { query } = deed
  return query === undefined ? asked : saidFirst([{ say: 'no-loan-named', query: shown(query) }], asked)
}

/** “Which one?”, five at a time, and all at once. */
export function* whichLoan(deed: DeedOf<'which-loan'>, scene: Member): Asking<Outcome> {
  const lines = yield* loansByDueDate(scene)
  const entries = page(lines, deed.offset).map(
    (line): Choice => ({
      label: loanLabel(line, scene.context.today),
      deed: { intent: 'renew-loans', loanIds: [line.loan.id] },
    }),
  )
  const turns = pageChoices(deed.offset, lines.length, (offset) => ({ intent: 'which-loan', offset }))
  const all: Choice = { label: { say: 'renew-all' }, deed: { intent: 'renew', all: true } }
  return question([{ say: 'renew-which' }], [...entries, ...turns, all], deed)
}

function loansMeant(deed: DeedOf<'renew'>, lines: LoanLine[], scene: Member): LoanLine[] | 'which' | 'no-such-number' {
  if (deed.all === true) return lines
  const numbers = deed.numbers ?? (deed.number === undefined ? [] : [deed.number])
  if (numbers.length > 0) {
    const listed = numbers.map((number) => lineOfNumber(number, lines, scene))
    return listed.every((line) => line !== undefined) ? listed : 'no-such-number'
  }
  if (deed.query !== undefined) return named(deed.query, lines)
  return lines.length === 1 ? lines : 'which'
}

/** The nth line of the list of loans last shown, else of all loans by due date. */
export function lineOfNumber(number: number, lines: LoanLine[], { state, context }: Member): LoanLine | undefined {
  const chosen = alive(state.offered, context.now)?.choices[number - 1]?.deed
  if (chosen?.intent === 'loan') return lines.find(({ loan }) => loan.id === chosen.loanId)
  if (chosen?.intent === 'claim-loans') return lines.find(({ loan }) => loan.id === chosen.loanIds[0])
  if (chosen?.intent === 'renew-loans') return lines.find(({ loan }) => loan.id === chosen.loanIds[0])
  return lines[number - 1]
}

export function* renewLoans(deed: DeedOf<'renew-loans'>, scene: Member): Asking<Outcome> {
  const outcomes = yield* ask({ ask: 'renew', patronId: scene.patron.id, loanIds: deed.loanIds })
  const refusals = outcomes.flatMap((outcome) => (outcome.outcome === 'refused' ? [outcome.refusal] : []))
  const told = tell(...outcomesSays(outcomes))
  return refusals.length === 0 ? told : { ...told, remember: forWhy(refusals, scene) }
}

/** An answer per loan; several that were asked for share one line with the promised hour, so that the whole stays short. */
function outcomesSays(outcomes: RenewalOutcome[]): Say[] {
  const [only, more] = outcomes
  if (only?.outcome === 'asked' && only.against === undefined && more === undefined) {
    const { line, request } = only
    const title = accountTitle(line.title, line.loan.id)
    return [{ say: 'renewal-asked', title, number: request.number, by: request.deadlineAt, due: line.loan.dueAt }]
  }
  const alone = more === undefined
  const deadlines = outcomes.flatMap((outcome) => deadlineOf(outcome, alone))
  const answers = [...new Set(deadlines)].map((by): Say => ({ say: 'renewal-answer-by', by }))
  return [...outcomes.flatMap((outcome) => outcomeSays(outcome, alone)), ...answers]
}

/** By when a librarian decides what was asked for now, or among several before and is still undecided. */
function deadlineOf(outcome: RenewalOutcome, alone: boolean): Instant[] {
  if (outcome.outcome === 'asked') return [outcome.request.deadlineAt]
  if (alone || outcome.outcome !== 'refused') return []
  return outcome.refusal.refusal === 'already-asked' ? [outcome.refusal.deadlineAt] : []
}

function outcomeSays(outcome: RenewalOutcome, alone: boolean): Say[] {
  if (outcome.outcome === 'unknown-loan') return [{ say: 'loan-over' }]
  const { loan } = outcome.line
  const title = accountTitle(outcome.line.title, loan.id)
  switch (outcome.outcome) {
    case 'asked': {
      const noted: Say = { say: 'renewal-noted', title, number: outcome.request.number }
      const { against } = outcome
      return against === undefined ? [noted] : [noted, { say: 'renewal-against', rule: against.refusal }]
    }
    case 'renewed':
      return [{ say: outcome.moved ? 'renewed-moved' : 'renewed', title, due: outcome.dueAt }]
    case 'refused':
      return outcome.refusal.refusal === 'already-asked' && !alone
        ? [{ say: 'renewal-noted-before', title, number: outcome.refusal.number }]
        : [renewalRefusalSay(outcome.refusal, title)]
  }
}
