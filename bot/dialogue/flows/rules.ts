/** How it all works, made from the library's own settings: how many, how long, what it costs, what a pick-up needs. */

import type { Say } from '../../texts/say.ts'
import { tell } from '../outcome.ts'
import type { Outcome, Scene } from '../types.ts'

/** The first kind of material stands for all that are lent as it is; the others are named. */
export function rules(scene: Scene): Outcome {
  const { settings, itemTypes } = scene.context.library
  const [first, ...others] = itemTypes.filter(({ lendable }) => lendable)
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
