/** What must stay true: each law returns the sentences of those who break it, none when it holds. */

import { isOpenDay, localDate } from '../../bot/library/calendar.ts'
import { dueAt, renewedDueAt } from '../../bot/library/deadlines.ts'
import { lineOf, position, stepsAside, waitersFor } from '../../bot/library/queue.ts'
import { couldServe, holdsCopy, isActive, isFree, isInLine, itemTypeOf, type Shelf } from '../../bot/library/shelf.ts'
import { isEligible } from '../../bot/library/standing.ts'
import { activeStates, type Copy, type Instant, type Loan, type Reservation } from '../../bot/library/types.ts'
import type { Happening } from './happenings.ts'
import type { SmallLibrary } from './small-library.ts'

export interface Seen {
  now: Instant
  copies: Map<string, Copy>
  loans: Map<string, Loan>
  reservations: Map<string, Reservation>
  shelves: Shelf[]
  /** how many lines were written */
  journal: number
}

interface Step {
  before: Seen
  after: Seen
  happening: Happening
  said: unknown
  desk: SmallLibrary
}

const could = ({ desk, after }: Step, shelf: Shelf, one: Reservation): boolean =>
  one.state === 'waiting' &&
  !stepsAside(one, desk.store.library, after.now) &&
  isEligible(shelf, desk.store.library, one.patronId, after.now)

/** The moves the states may make; anything else is broken. */
export const moves: Record<Reservation['state'], Reservation['state'][]> = {
  requested: ['waiting', 'refused', 'cancelled', 'unfillable'],
  waiting: ['to-fetch', 'in-transit', 'ready', 'cancelled', 'unfillable', 'collected'],
  'to-fetch': ['waiting', 'in-transit', 'ready', 'cancelled', 'refused', 'collected'],
  'in-transit': ['waiting', 'ready', 'cancelled', 'collected'],
  ready: ['waiting', 'collected', 'cancelled', 'expired'],
  collected: [],
  cancelled: [],
  expired: [],
  refused: [],
  unfillable: [],
}

export const invariants: Record<string, (step: Step) => string[]> = {
  'a copy is with one loan or one reservation, never both': ({ after }) =>
    [...after.copies.values()].filter((copy) => copy.loanId && copy.reservationId).map(({ id }) => id),

  'a reservation holds a copy exactly when its state says so': ({ after }) =>
    [...after.reservations.values()]
      .filter((one) => {
        const held = [...after.copies.values()].filter((copy) => copy.reservationId === one.id)
        return held.length !== Number(holdsCopy(one))
      })
      .map(({ id, state }) => `${id} ${state}`),

  'a loan is open exactly when its copy says so': ({ after }) => [
    ...[...after.loans.values()]
      .filter((loan) => (after.copies.get(loan.copyId)?.loanId === loan.id) === (loan.returnedAt !== undefined))
      .map(({ id }) => id),
    ...[...after.copies.values()].filter((copy) => copy.loanId && !after.loans.has(copy.loanId)).map(({ id }) => id),
  ],

  'no copy stands free while somebody who could have it waits': (step) =>
    step.after.shelves.flatMap((shelf) =>
      shelf.copies
        .filter(isFree)
        .filter((copy) =>
          shelf.reservations.some((one) => could(step, shelf, one) && couldServe(step.desk.store.library, copy, one)),
        )
        .map(({ id }) => id),
    ),

  'nobody who waits is overtaken': (step) =>
    step.after.shelves.flatMap((shelf, index) => {
      const line = lineOf(step.before.shelves[index] ?? shelf)
      const served = line.filter((one) => {
        const now = step.after.reservations.get(one.id)
        return now !== undefined && holdsCopy(now)
      })
      // Who stands behind another by a mark has agreed to it.
      const unmarked = (id: string) => [step.before, step.after].every((seen) => !seen.reservations.get(id)?.behind)
      const kept = shelf.reservations.filter((one) => could(step, shelf, one) && unmarked(one.id))
      return kept
        .filter((one) => line.some(({ id }) => id === one.id) && !justResumed(step, one))
        .filter((one) => served.some((other) => other.seq > one.seq))
        .map(({ id }) => `${id} in ${shelf.title.id}`)
    }),

  'the line holds everybody who waits, by number, and positions have no gap or tie': ({ after, desk }) =>
    after.shelves.flatMap((shelf) => {
      const waiting = shelf.reservations.filter(isInLine)
      const line = lineOf(shelf)
      const unmarked = line.filter((one) => one.behind === undefined)
      const places = line
        .filter((one) => !stepsAside(one, desk.store.library, after.now))
        .map((one) => position(shelf, desk.store.library, one, after.now))
      const sorted = unmarked.every((one, index) => one.seq > (unmarked[index - 1]?.seq ?? 0))
      const counted = places.every((place, index) => place === index + 1)
      return line.length === waiting.length && sorted && counted ? [] : [`${shelf.title.id}: ${places.join(' ')}`]
    }),

  'a patron has one active reservation of a title, and no more than the limit': ({ after, desk }) => {
    const active = [...after.reservations.values()].filter(isActive)
    const limit = desk.store.library.settings.maxReservations
    const counted = (id: string) => active.filter((one) => one.patronId === id && !one.droppedUntil).length
    const twice = active.filter((one) =>
      active.some((other) => other.id !== one.id && other.patronId === one.patronId && other.titleId === one.titleId),
    )
    return [...twice, ...active.filter(({ patronId }) => counted(patronId) > limit)].map(({ id }) => id)
  },

  'the rules never renew while somebody waits, nor too often': ({ before, after, happening, desk }) =>
    happening.happens !== 'renew'
      ? []
      : [...after.loans.values()]
          .filter((loan) => loan.renewals !== before.loans.get(loan.id)?.renewals)
          .filter((loan) => {
            const shelf = before.shelves.find((one) => one.title.id === loan.titleId)
            const copy = before.copies.get(loan.copyId)
            const waits = shelf && copy && waitersFor(shelf, desk.store.library, copy, loan.patronId ?? '', before.now)
            return waits !== 0 || loan.renewals > desk.store.library.settings.maxRenewals
          })
          .map(({ id }) => id),

  'states move only as drawn, never after the end, each move with its line': ({ before, after, desk }) => {
    const lines = desk.store.journal.slice(before.journal)
    return [...after.reservations.values()].flatMap((one) => {
      let state = before.reservations.get(one.id)?.state
      for (const line of lines) {
        if (line.about !== 'reservation' || line.reservationId !== one.id) continue
        const drawn = state === undefined || state === line.to || moves[state].includes(line.to)
        if (line.from !== state || !drawn) return [`${one.id}: ${line.from} → ${line.to} (${line.cause})`]
        state = line.to
      }
      return state === one.state ? [] : [`${one.id}: ${state} → ${one.state} without a line`]
    })
  },

  'only what is over has an end, and only what is ready a deadline to come': ({ after, desk }) =>
    [...after.reservations.values()]
      .filter((one) => {
        const over = !activeStates.some((state) => state === one.state)
        if (over !== (one.endedAt !== undefined)) return true
        if (one.state !== 'ready') return false
        const { keepUntil, readyAt, pickupPoint } = one
        const { library } = desk.store
        return (
          !keepUntil ||
          !readyAt ||
          keepUntil <= readyAt ||
          !isOpenDay(library, pickupPoint, localDate(keepUntil, library.zone))
        )
      })
      .map(({ id }) => id),

  'a due date follows from the day of lending and the renewals': ({ after, desk }) =>
    [...after.loans.values()]
      .filter((loan) => {
        const { library } = desk.store
        const copy = after.copies.get(loan.copyId)
        if (!copy) return true
        const { loanDays } = itemTypeOf(library, copy)
        let due = dueAt(library, loan.branch, loanDays, localDate(loan.lentAt, library.zone)).dueAt
        for (let done = 0; done < loan.renewals; done += 1)
          due = renewedDueAt(library, loan.branch, due, loanDays).dueAt
        return due !== loan.dueAt
      })
      .map(({ id }) => id),

  'a number in the queue is given once': ({ after }) => {
    const seqs = [...after.reservations.values()].map(({ seq }) => seq)
    return new Set(seqs).size === seqs.length ? [] : [seqs.join(' ')]
  },

  'a receipt is open only for what is still to be decided or fetched': ({ desk }) =>
    [...desk.store.requests.values()]
      .filter((request) => request.state === 'pending')
      .filter((request) => {
        const loan = desk.store.loans.get(request.loanId ?? '')
        const state = desk.store.reservations.get(request.reservationId ?? '')?.state
        return loan ? loan.returnedAt !== undefined : state !== 'to-fetch' && state !== 'requested'
      })
      .map(({ number }) => `${number}`),
}

/** Stepped aside at the beginning of this step: nobody had to wait for it. */
const justResumed = ({ before, desk }: Step, one: Reservation): boolean => {
  const was = before.reservations.get(one.id)
  const shelf = before.shelves.find(({ title }) => title.id === one.titleId)
  if (!was || !shelf) return true
  const { library } = desk.store
  return stepsAside(was, library, before.now) || !isEligible(shelf, library, one.patronId, before.now)
}
