/** How it all works, made from the library's own settings: how many, how long, what it costs, what a pick-up needs. */

import type { ItemType } from '../../library/terms.ts'
import type { Settings } from '../../library/types.ts'
import type { Say } from '../../texts/say.ts'
import type { DeedOf } from '../deeds.ts'
import { tell } from '../outcome.ts'
import type { Outcome, Scene } from '../types.ts'

/** What most readers ask about comes first; a library's own kinds follow by code. */
const usualOrder = ['book', 'periodical', 'audio', 'dvd']

function rank({ code }: { code: string }): number {
  const at = usualOrder.indexOf(code)
  return at < 0 ? usualOrder.length : at
}

/** All of it, or what was asked about; what the library has not told is asked at its desk, never made up. */
export function rules({ about }: DeedOf<'rules'>, { context }: Scene): Outcome {
  const { settings, itemTypes, branches } = context.library
  const phone = branches[0]?.phone ?? ''
  if (about === undefined)
    return tell(
      ...lending(itemTypes),
      ...loansAtOnce(settings),
      { say: 'rules-renewal', times: settings.maxRenewals, days: settings.renewalOpensDays },
      { say: 'rules-decision', by: settings.decideBy, who: settings.renewalDecision },
      reservationsAtOnce(settings),
      limits(settings),
      { say: 'rules-promise', by: settings.decideBy, who: settings.reservationDecision },
      { say: 'rules-queue', minutes: settings.dropGraceMinutes },
      ...pickup(settings),
      ...costs(settings),
      ...untold(settings, ['loans', 'fee', 'card'], phone),
    )
  switch (about) {
    case 'cost':
      return tell(...costs(settings), ...untold(settings, ['fee', 'card'], phone), limits(settings))
    case 'many':
      return tell(...loansAtOnce(settings), ...untold(settings, ['loans'], phone), reservationsAtOnce(settings))
    case 'pickup':
      return tell(...pickup(settings))
  }
}

/** The first kind of material stands for all that are lent as it is; the others are named. */
function lending(itemTypes: readonly ItemType[]): Say[] {
  const [first, ...others] = itemTypes
    .filter(({ lendable }) => lendable)
    .toSorted((a, b) => rank(a) - rank(b) || a.code.localeCompare(b.code))
  const differing = others.filter((one) => one.loanDays !== first?.loanDays || one.renewable !== first.renewable)
  return [...(first === undefined ? [] : [first]), ...differing].map(({ code, loanDays, renewable }) => ({
    say: 'rules-lent',
    type: code,
    days: loanDays,
    renewable: renewable ? 'yes' : 'no',
  }))
}

const reservationsAtOnce = ({ maxReservations }: Settings): Say => ({
  say: 'rules-reservations',
  most: maxReservations,
})

const limits = ({ feeLimit, maxOverdue }: Settings): Say => ({
  say: 'rules-limits',
  fees: feeLimit,
  overdue: maxOverdue,
})

const loansAtOnce = ({ maxLoans }: Settings): Say[] =>
  maxLoans === null ? [] : [{ say: 'rules-loans', most: maxLoans }]

const pickup = ({ pickupDays, pickupNeedsCard }: Settings): Say[] => [
  { say: 'rules-pickup', days: pickupDays },
  ...(pickupNeedsCard ? [{ say: 'rules-bring' } as const] : []),
]

const costs = ({ overdueFeePerDay: fee, cardFee }: Settings): Say[] => [
  ...(fee === null ? [] : [{ say: 'rules-fee', fee } as const]),
  ...(cardFee === null ? [] : [{ say: 'rules-card', price: cardFee === 0 ? 'free' : 'paid', fee: cardFee } as const]),
]

type Untold = 'loans' | 'fee' | 'card'

/** Where to ask for what the settings do not say: one line for all of it. */
function untold({ maxLoans, overdueFeePerDay, cardFee }: Settings, asked: readonly Untold[], phone: string): Say[] {
  const told = { loans: maxLoans !== null, fee: overdueFeePerDay !== null, card: cardFee !== null }
  const missing = asked.filter((one) => !told[one])
  return missing.length === 0 ? [] : [{ say: 'rules-ask', what: missing.join('-'), phone }]
}
