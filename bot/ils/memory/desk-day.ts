/** A branch's day in numbers, counted over the rows in memory. */

import { type DayFigures, type DeskDays, mostListed, mostQueues } from '../../desk-day.ts'
import { addDays, daysBetween, localDate } from '../../library/calendar.ts'
import { branchCode } from '../../library/pickup.ts'
import { isInLine, whereabouts } from '../../library/shelf.ts'
import type { LibraryRequest } from '../../library/types.ts'
import type { Store } from './store.ts'

export function deskDays(store: Store): DeskDays {
  const all = <Row>(rows: Map<string, Row>) => [...rows.values()]
  const pending = () => all(store.requests).filter(({ state }) => state === 'pending')
  return {
    async day(branch, now) {
      const open = pending().filter((one) => one.branch === branch)
      const copies = all(store.copies)
      const held = copies.flatMap((copy) => {
        const reservation = store.reservations.get(copy.reservationId ?? '')
        return reservation ? [{ copy, reservation, here: branchCode(reservation.pickupPoint) === branch }] : []
      })
      const count = <Row>(rows: Row[], holds: (row: Row) => boolean) => rows.filter(holds).length
      return {
        requests: open
          .toSorted((a, b) =>
            a.deadlineAt === b.deadlineAt ? a.number - b.number : a.deadlineAt < b.deadlineAt ? -1 : 1,
          )
          .slice(0, mostListed)
          .map((request) => lineOf(store, request)),
        counts: {
          open: open.length,
          toDecide: count(open, (request) => !isFetched(store, request)),
          late: count(open, ({ deadlineAt }) => deadlineAt <= now),
          toFetch: count(
            held,
            ({ copy, reservation: { state, droppedUntil } }) =>
              state === 'to-fetch' && copy.branch === branch && droppedUntil === undefined,
          ),
          arriving:
            count(held, ({ here, reservation }) => here && reservation.state === 'in-transit') +
            count(copies, (copy) => copy.place === 'in-transit' && copy.branch === branch),
          ready: count(held, ({ here, reservation }) => here && reservation.state === 'ready'),
          toClear: count(copies, (copy) => copy.place === 'to-clear' && whereabouts(copy) === branch),
          toSearch: count(copies, (copy) => copy.place === 'missing' && copy.branch === branch),
          claims: count(
            all(store.loans),
            ({ claimedAt, claimCheckedAt, returnedAt, branch: lender }) =>
              claimedAt !== undefined && (claimCheckedAt ?? returnedAt) === undefined && lender === branch,
          ),
        },
      }
    },
    async figures(branch, since, now) {
      const { zone } = store.library
      const on = (at: string | undefined, date: string) => at !== undefined && localDate(at, zone) === date
      const [loans, reservations] = [all(store.loans), all(store.reservations)]
      const here = reservations.filter(({ pickupPoint }) => branchCode(pickupPoint) === branch)
      const requests = all(store.requests).filter((one) => one.branch === branch)
      const days = Array.from(
        { length: Math.max(0, daysBetween(since, localDate(now, zone)) + 1) },
        (_, at): DayFigures => {
          const date = addDays(since, at)
          const due = requests.filter((one) => on(one.deadlineAt, date) && isDue(one, now))
          return {
            date,
            due: due.length,
            inTime: due.filter(({ decidedAt, deadlineAt }) => decidedAt !== undefined && decidedAt <= deadlineAt)
              .length,
            lent: loans.filter((one) => one.branch === branch && on(one.lentAt, date)).length,
            returned: loans.filter((one) => one.branch === branch && on(one.returnedAt, date)).length,
            reserved: here.filter((one) => on(one.requestedAt, date)).length,
          }
        },
      )
      const waiting = here.filter(isInLine)
      const queues = [...Map.groupBy(waiting, ({ titleId }) => titleId)]
        .map(([titleId, line]) => ({ titleId, ...titleOf(store, titleId), waiting: line.length }))
        .toSorted((a, b) => b.waiting - a.waiting || (a.titleId < b.titleId ? -1 : 1))
        .slice(0, mostQueues)
      return { days, queues, waiting: waiting.length }
    },
    async openBy(until) {
      const due = pending().filter(({ deadlineAt }) => deadlineAt <= until)
      return new Map([...Map.groupBy(due, ({ branch }) => branch)].map(([branch, some]) => [branch, some.length]))
    },
  }
}

const isDue = ({ state, deadlineAt }: LibraryRequest, now: string): boolean =>
  state === 'approved' || state === 'refused' || (state === 'pending' && deadlineAt <= now)

const titleOf = (store: Store, titleId: string) => {
  const { title = '', author = '' } = store.titles.get(titleId) ?? {}
  return { title, author }
}

function lineOf(store: Store, { id, number, kind, deadlineAt, loanId, reservationId }: LibraryRequest) {
  const reservation = store.reservations.get(reservationId ?? '')
  const titleId = store.loans.get(loanId ?? '')?.titleId ?? reservation?.titleId ?? ''
  const fetching = isFetched(store, { reservationId })
  return { ...{ id, number, kind, deadlineAt, fetching }, title: titleOf(store, titleId) }
}

function isFetched(store: Store, { reservationId }: { reservationId?: string | undefined }): boolean {
  const reservation = store.reservations.get(reservationId ?? '')
  return reservation !== undefined && reservation.state !== 'requested'
}
