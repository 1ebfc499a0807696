/** “I returned it”: written down for the librarians to look, with no reminders until they have. */

import type { Say } from '../../texts/say.ts'
import { ask } from '../asking.ts'
import type { Asking, ClaimOutcome, LoanLine } from '../asks.ts'
import type { DeedOf } from '../deeds.ts'
import { shown } from '../hits.ts'
import { named } from '../named-title.ts'
import { question, saidFirst, tell } from '../outcome.ts'
import { page, pageChoices } from '../pages.ts'
import type { Choice, Member, Outcome } from '../types.ts'
import { accountTitle, loanLabel, loansByDueDate } from './loans.ts'
import { lineOfNumber } from './renew.ts'

/** “I returned it”, “I returned 2”, “I returned Raudupiete”. */
export function* returned(deed: DeedOf<'returned'>, scene: Member): Asking<Outcome> {
  const lines = yield* loansByDueDate(scene)
  if (lines.length === 0) return tell({ say: 'returned-nothing' })
  const meant = loansMeant(deed, lines, scene)
  if (meant === 'no-such-number') return tell({ say: 'no-such-loan', last: lines.length })
  if (meant !== 'which' && meant.length > 0) {
    return yield* claimLoans({ intent: 'claim-loans', loanIds: meant.map(({ loan }) => loan.id) }, scene)
  }
  const asked = yield* whichReturned({ intent: 'which-returned', offset: 0 }, scene)
  return meant === 'which' || deed.query === undefined
    ? asked
    : saidFirst([{ say: 'no-loan-named', query: shown(deed.query) }], asked)
}

function loansMeant(
  deed: DeedOf<'returned'>,
  lines: LoanLine[],
  scene: Member,
): LoanLine[] | 'which' | 'no-such-number' {
  const numbers = deed.numbers ?? (deed.number === undefined ? [] : [deed.number])
  if (numbers.length > 0) {
    const listed = numbers.map((number) => lineOfNumber(number, lines, scene))
    return listed.every((line) => line !== undefined) ? listed : 'no-such-number'
  }
  if (deed.query !== undefined) return named(deed.query, lines)
  return lines.length === 1 ? lines : 'which'
}

/** “Which one?”, five at a time, and all at once. */
export function* whichReturned(deed: DeedOf<'which-returned'>, scene: Member): Asking<Outcome> {
  const lines = yield* loansByDueDate(scene)
  const entries = page(lines, deed.offset).map(
    (line): Choice => ({
      label: loanLabel(line, scene.context.today),
      deed: { intent: 'claim-loans', loanIds: [line.loan.id] },
    }),
  )
  const turns = pageChoices(deed.offset, lines.length, (offset) => ({ intent: 'which-returned', offset }))
  const all: Choice = {
    label: { say: 'returned-all' },
    deed: { intent: 'claim-loans', loanIds: lines.map(({ loan }) => loan.id) },
  }
  return question([{ say: 'returned-which' }], [...entries, ...turns, all], deed)
}

export function* claimLoans(deed: DeedOf<'claim-loans'>, scene: Member): Asking<Outcome> {
  const outcomes = yield* ask({ ask: 'claim', patronId: scene.patron.id, loanIds: deed.loanIds })
  const noted = outcomes.filter((one) => one.outcome === 'claimed')
  const others = outcomes.filter((one) => one.outcome !== 'claimed').flatMap((one) => outcomeSays(one, scene))
  const [only, more] = noted
  if (only !== undefined && more !== undefined) {
    return tell({ say: 'returned-noted-many', count: noted.length }, ...others)
  }
  return tell(...(only === undefined ? [] : outcomeSays(only, scene)), ...others)
}

function outcomeSays(outcome: ClaimOutcome, { context }: Member): Say[] {
  if (outcome.outcome === 'unknown-loan') return [{ say: 'loan-over' }]
  const title = accountTitle(outcome.title, outcome.loan.id)
  const { branch } = outcome.loan
  if (outcome.outcome === 'claimed') return [{ say: 'returned-noted', title, at: branch }]
  const phone = context.library.branches.find(({ code }) => code === branch)?.phone ?? ''
  return [{ say: 'returned-not-found', title, phone }]
}
