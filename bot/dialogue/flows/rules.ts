/** How it all works, made from the library's own settings: how many, how long, what it costs, what a pick-up needs. */

import type { Say } from '../../texts/say.ts'
import { tell } from '../outcome.ts'
import type { Outcome, Scene } from '../types.ts'

/** What most readers ask about comes first; a library's own kinds follow by code. */
const usualOrder = ['book', 'periodical', 'audio', 'dvd']

function rank({ code }: { code: string }): number {
  const at = usualOrder.indexOf(code)
  return at < 0 ? usualOrder.length : at
}

/** The first kind of material stands for all that are lent as it is; the others are named. */
export function rules(scene: Scene): Outcome {
  const { settings, itemTypes } = scene.context.library
  const [first, ...others] = itemTypes
    .filter(({ lendable }) => lendable)
    .toSorted((a, b) => rank(a) - rank(b) || a.code.localeCompare(b.code))
  const differing = others.filter((one) => one.loanDays !== first?.loanDays || one.renewable !== first.renewable)
  const lent = [...(first === undefined ? [] : [first]), ...differing].map(
    ({ code, loanDays, renewable }): Say => ({
      say: 'rules-lent',
      type: code,
      days: loanDays,
      renewable: renewable ? 'yes' : 'no',
    }),
  )
  return tell(
    ...lent,
    { say: 'rules-renewal', times: settings.maxRenewals, days: settings.renewalOpensDays },
    { say: 'rules-decision', by: settings.decideBy, who: settings.renewalDecision },
    { say: 'rules-reservations', most: settings.maxReservations },
    { say: 'rules-limits', fees: settings.feeLimit, overdue: settings.maxOverdue },
    { say: 'rules-promise', by: settings.decideBy, who: settings.reservationDecision },
    { say: 'rules-queue', minutes: settings.dropGraceMinutes },
    { say: 'rules-pickup', days: settings.pickupDays },
  )
}
