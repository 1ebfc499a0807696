/** What notices are planned from, over the rows in memory. */

import { isActive } from '../../library/shelf.ts'
import type { Reservation } from '../../library/types.ts'
import type { Actor, Facts, PatronFacts } from '../../ports.ts'
import { waitersForLoan } from '../lines.ts'
import { openLoansOf, recently, reservationsOf, type Store, shelfOf } from './store.ts'
import { ownBookings } from './trainings.ts'

export const facts = (store: Store): Facts => ({
  async of(patronId, now) {
    const patron = store.patrons.get(patronId)
    if (!patron) return undefined
    const since = recently(now)
    const requests = [...store.requests.values()].filter((one) => one.patronId === patronId)
    return {
      patron,
      loans: openLoansOf(store, patronId).flatMap((loan) => {
        const shelf = shelfOf(store, loan.titleId, now)
        const pending = shelf?.requests.find((one) => one.loanId === loan.id)
        if (!shelf) return []
        const waiting = waitersForLoan(shelf, store.library, loan, now)
        return [{ loan, title: shelf.title, waiting, ...(pending ? { pending } : {}) }]
      }),
      reservations: reservationsOf(store, patronId)
        .filter((one) => isActive(one) || (one.endedAt !== undefined && one.endedAt > since))
        .flatMap((reservation) => {
          const title = shelfOf(store, reservation.titleId, now)?.title
          const endedBy = ender(store, reservation)
          const pending = requests.find((one) => one.state === 'pending' && one.reservationId === reservation.id)
          return title ? [{ reservation, title, ...(endedBy ? { endedBy } : {}), ...(pending ? { pending } : {}) }] : []
        }),
      decided: requests
        .filter((one) => one.state === 'approved' || one.state === 'refused')
        .filter((one) => one.decidedAt !== undefined && one.decidedAt > since)
        .flatMap((request): PatronFacts['decided'] => {
          const loan = store.loans.get(request.loanId ?? '')
          const about = loan ?? store.reservations.get(request.reservationId ?? '')
          const title = shelfOf(store, about?.titleId, now)?.title
          return title ? [{ request, title, ...(loan ? { dueAt: loan.dueAt } : {}) }] : []
        }),
      trainings: ownBookings(store, patronId, now),
    }
  },
  async patronsAfter(after, limit) {
    const ids = [...store.patrons.keys()].toSorted()
    return ids.filter((id) => after === undefined || id > after).slice(0, limit)
  },
})

function ender(store: Store, { id, endedAt, state }: Reservation): Actor['by'] | undefined {
  if (endedAt === undefined) return undefined
  const lines = store.journal.filter((line) => line.about === 'reservation' && line.reservationId === id)
  return lines.findLast((line) => line.to === state)?.actor.by
}
