/** What notices are planned from, over the rows in memory. */

import { isActive } from '../../library/shelf.ts'
import type { Instant, Loan, Reservation } from '../../library/types.ts'
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
        const moved = movedOf(store, loan, since)
        return [{ loan, title: shelf.title, waiting, ...(pending ? { pending } : {}), ...(moved ? { moved } : {}) }]
      }),
      reservations: reservationsOf(store, patronId)
        .filter((one) => isActive(one) || (one.endedAt !== undefined && one.endedAt > since))
        .flatMap((reservation) => {
          const title = shelfOf(store, reservation.titleId, now)?.title
          const endedBy = ender(store, reservation)
          const pending = requests.find((one) => one.state === 'pending' && one.reservationId === reservation.id)
          const keptLongerAt = keptLonger(store, reservation, since)
          const more = {
            ...(endedBy ? { endedBy } : {}),
            ...(pending ? { pending } : {}),
            ...(keptLongerAt ? { keptLongerAt } : {}),
            ...movedKeeping(store, reservation, since),
          }
          return title ? [{ reservation, title, ...more }] : []
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

function keptLonger(store: Store, { id, state }: Reservation, since: Instant): Instant | undefined {
  if (state !== 'ready') return undefined
  const last = store.journal.findLast(
    (line) => line.about === 'reservation' && line.reservationId === id && line.cause === 'extended',
  )
  return last && last.actor.by === 'staff' && last.at > since ? last.at : undefined
}

function ender(store: Store, { id, endedAt, state }: Reservation): Actor['by'] | undefined {
  if (endedAt === undefined) return undefined
  const lines = store.journal.filter((line) => line.about === 'reservation' && line.reservationId === id)
  return lines.findLast((line) => line.to === state)?.actor.by
}

/** The last time the library itself set another due date. */
function movedOf({ journal }: Store, { id }: Loan, since: Instant): PatronFacts['loans'][number]['moved'] {
  const line = journal.findLast(
    (one) =>
      one.about === 'loan' &&
      one.loanId === id &&
      one.at > since &&
      (one.cause === 'due-date-changed' || one.cause === 'library-closed'),
  )
  return line && { at: line.at, to: line.to, why: line.cause === 'library-closed' ? 'closed' : 'staff' }
}

function movedKeeping({ journal }: Store, { id }: Reservation, since: Instant): { moved?: { at: Instant } } {
  const line = journal.findLast(
    (one) => one.about === 'reservation' && one.reservationId === id && one.cause === 'library-closed',
  )
  return line && line.at > since ? { moved: { at: line.at } } : {}
}
