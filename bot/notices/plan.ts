/** What is to be said to one patron unasked: everything that has arisen and is still of use. */

import {
  addDays,
  addMinutes,
  atLocal,
  closingTime,
  isOpenDay,
  lastOpenDayBefore,
  localDate,
  startOfDay,
} from '../library/calendar.ts'
import { isClaimed } from '../library/circulate/claim-return.ts'
import type { Instant, Library, LibraryRequest, LocalDate, PlaceId } from '../library/types.ts'
import type { PatronFacts } from '../ports.ts'
import type { AccountTitle } from '../texts/say.ts'
import { keptLonger } from './kept-longer.ts'
import { keyOf, type Notice, type NoticeFacts, type Reader, type RenewalChance, stemOf, type Wishes } from './notice.ts'
import { movedDates } from './plan-moved.ts'
import { allowedFrom, usualQuiet } from './quiet.ts'
import { trainingDrafts } from './training.ts'

export interface Planning {
  now: Instant
  library: Library
  wishes: Wishes
  /** the phones of the patron in the order they are tried; none = nothing is planned */
  readers: readonly Reader[]
}

export const usualWishes: Wishes = { dueSoonDays: 3, quiet: usualQuiet }

/** Reminders of a day leave at this local hour. */
const morning = '09:00'
/** A request is late so many minutes after the promised hour (domain.md, “The promise: 11:00”). */
export const lateMinutes = 5
/** How long the end of a reservation, a decision or an excuse is worth telling, in minutes. */
const newsMinutes = 3 * 24 * 60
const excuseMinutes = 24 * 60

/** A notice before it has a phone. */
export type Draft = NoticeFacts & {
  about: string
  /** the date it speaks of */
  date: string
  place: PlaceId
  title: AccountTitle
  /** from when on it is planned */
  arises: Instant
  /** from when on it could be sent, were there no quiet hours */
  from: Instant
  expiresAt: Instant
}

type LoanFact = PatronFacts['loans'][number]
export type ReservationFact = PatronFacts['reservations'][number]

/** Each notice that is true now, has arisen and is not yet of no use; its `sendAfter` may lie ahead. */
export function plan(facts: PatronFacts, planning: Planning): Notice[] {
  const [reader] = planning.readers
  if (reader === undefined) return []
  const { now, library, wishes } = planning
  return draftsOf(facts, planning)
    .filter((draft) => draft.arises <= now && now < draft.expiresAt)
    .map(({ arises, from, about, date, ...draft }) => {
      const stem = stemOf(draft.kind, about, date)
      return {
        ...draft,
        stem,
        key: keyOf(stem, reader.address),
        address: reader.address,
        patronId: facts.patron.id,
        sendAfter: allowedFrom(from, library.zone, wishes.quiet),
      }
    })
}

function draftsOf(facts: PatronFacts, planning: Planning): Draft[] {
  const loans = facts.loans.toSorted((a, b) => (a.loan.dueAt < b.loan.dueAt ? -1 : a.loan.dueAt > b.loan.dueAt ? 1 : 0))
  return [
    ...loans.flatMap((fact, at) => [...dueSoon(fact, at + 1, planning), ...late(fact.pending, fact, planning)]),
    ...facts.reservations.flatMap((fact, at) => [
      ...ready(fact, at + 1, planning),
      ...closesSoon(fact, at + 1, planning),
      ...keptLonger(fact, titleOf(fact, at + 1), planning),
      ...ended(fact, at + 1, planning),
      ...late(fact.pending, fact, planning),
    ]),
    ...movedDates(facts, planning),
    ...facts.decided.flatMap((fact) => decided(fact, facts, planning)),
    ...facts.trainings.flatMap((line) => trainingDrafts(line, planning)),
  ]
}

const titleOf = ({ title }: { title: { title: string; author: string } }, number: number): AccountTitle => ({
  title: title.title,
  author: title.author,
  number: String(number),
})

/** 3 days before, or on the last open day before that; not to somebody who has borrowed it only since then. */
function dueSoon(fact: LoanFact, number: number, { now, library, wishes }: Planning): Draft[] {
  const { loan, pending } = fact
  const latest = addDays(loan.dueAt, -wishes.dueSoonDays)
  const day = isOpenDay(library, loan.branch, latest) ? latest : lastOpenDayBefore(library, loan.branch, latest)
  if (pending !== undefined || isClaimed(loan) || localDate(loan.lentAt, library.zone) >= day) return []
  return [
    {
      kind: 'due-soon',
      loanId: loan.id,
      dueAt: loan.dueAt,
      renewal: chanceOf(fact, localDate(now, library.zone), library),
      about: loan.id,
      date: loan.dueAt,
      place: loan.branch,
      title: titleOf(fact, number),
      ...wholeDay(library, day),
      expiresAt: closingTime(library, loan.branch, loan.dueAt),
    },
  ]
}

function chanceOf({ loan, waiting }: LoanFact, today: LocalDate, { settings }: Library): RenewalChance {
  if (waiting > 0) return 'someone-waits'
  if (loan.renewals >= settings.maxRenewals) return 'too-often'
  return today < addDays(loan.dueAt, -settings.renewalOpensDays) ? 'not-yet' : 'possible'
}

/** Some minutes after shelving, so that nobody comes before the book. A drop holds it back: it may be taken back. */
function ready(fact: ReservationFact, number: number, { now, library }: Planning): Draft[] {
  const { id, state, readyAt, keepUntil, pickupPoint, droppedUntil } = fact.reservation
  if (state !== 'ready' || readyAt === undefined || keepUntil === undefined) return []
  if (droppedUntil !== undefined && droppedUntil <= now) return []
  const shelved = addMinutes(readyAt, library.settings.readyDelayMinutes)
  return [
    {
      kind: 'ready',
      keepUntil,
      about: id,
      date: readyAt,
      place: pickupPoint,
      title: titleOf(fact, number),
      arises: readyAt,
      from: droppedUntil !== undefined && droppedUntil > shelved ? droppedUntil : shelved,
      expiresAt: keepUntil,
    },
  ]
}

/** One open day before the deadline, unless it became ready only on that day. */
function closesSoon(fact: ReservationFact, number: number, { library }: Planning): Draft[] {
  const { id, state, readyAt, keepUntil, pickupPoint, droppedUntil } = fact.reservation
  if (state !== 'ready' || readyAt === undefined || keepUntil === undefined || droppedUntil !== undefined) return []
  const lastDay = localDate(keepUntil, library.zone)
  const day = lastOpenDayBefore(library, pickupPoint, lastDay)
  if (localDate(readyAt, library.zone) >= day) return []
  return [
    {
      kind: 'closes-soon',
      keepUntil,
      about: id,
      date: lastDay,
      place: pickupPoint,
      title: titleOf(fact, number),
      ...wholeDay(library, day),
      expiresAt: keepUntil,
    },
  ]
}

const wholeDay = ({ zone }: Library, day: LocalDate) => ({
  arises: startOfDay(zone, day),
  from: atLocal(zone, day, morning),
})

/** What the patron did not end is told at once; what the patron ended, the patron knows. */
function ended(fact: ReservationFact, number: number, { library }: Planning): Draft[] {
  const { id, state, endedAt, pickupPoint } = fact.reservation
  if (endedAt === undefined) return []
  const told = state === 'expired' || state === 'refused' || state === 'unfillable'
  if (!told && !(state === 'cancelled' && fact.endedBy === 'staff')) return []
  return [
    {
      kind: state,
      endedAt,
      about: id,
      date: localDate(endedAt, library.zone),
      place: pickupPoint,
      title: titleOf(fact, number),
      ...news(endedAt, newsMinutes),
    },
  ]
}

const news = (at: Instant, minutes: number) => ({ arises: at, from: at, expiresAt: addMinutes(at, minutes) })

/** Told once, five minutes after the promised hour has passed without a decision. */
function late(pending: LibraryRequest | undefined, fact: LoanFact | ReservationFact, { library }: Planning): Draft[] {
  if (pending === undefined) return []
  const { id, number, deadlineAt, branch } = pending
  return [
    {
      kind: 'request-late',
      number,
      promisedAt: deadlineAt,
      about: id,
      date: localDate(deadlineAt, library.zone),
      place: branch,
      title: titleOf(fact, number),
      ...news(addMinutes(deadlineAt, lateMinutes), excuseMinutes),
    },
  ]
}

function decided(fact: PatronFacts['decided'][number], facts: PatronFacts, { library }: Planning): Draft[] {
  const { request, dueAt } = fact
  const { id, number, decidedAt, state } = request
  if (decidedAt === undefined) return []
  const draft = { about: id, date: localDate(decidedAt, library.zone), title: titleOf(fact, number) }
  const when = news(decidedAt, newsMinutes)
  if (request.kind === 'renewal') {
    const kept = facts.loans.some(({ loan }) => loan.id === request.loanId)
    if (!kept || dueAt === undefined) return []
    const kind = state === 'approved' ? 'renewal-granted' : 'renewal-refused'
    return [{ kind, number, dueAt, ...draft, place: request.branch, ...when }]
  }
  const reservation = facts.reservations.find((one) => one.reservation.id === request.reservationId)?.reservation
  const kind = reservation === undefined ? undefined : answerTo(request, reservation.state, library)
  if (reservation === undefined || kind === undefined) return []
  return [{ kind, number, ...draft, place: reservation.pickupPoint, ...when }]
}

/** A copy that was found is told when it is ready, an end when it ends: what is left is worth a word of its own. */
function answerTo(
  request: LibraryRequest,
  state: ReservationFact['reservation']['state'],
  { settings }: Library,
): 'reservation-granted' | 'copy-not-found' | undefined {
  if (request.state === 'refused') return state === 'waiting' ? 'copy-not-found' : undefined
  const onItsWay = state === 'waiting' || state === 'to-fetch'
  return settings.reservationDecision === 'staff' && onItsWay ? 'reservation-granted' : undefined
}
