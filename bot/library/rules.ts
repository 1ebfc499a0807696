/** Who may reserve and what may be renewed: ordered lists of small rules, the first that fails speaks. */

import { addDays, daysBetween, localDate } from './calendar.ts'
import { renewedDueAt } from './deadlines.ts'
import { pickupPoints } from './pickup.ts'
import { position, waitersFor } from './queue.ts'
import type { RenewalRefusal, ReservationRefusal } from './refusals.ts'
import { couldServe, isActive, isUsable, itemTypeOf, placeOf, type Shelf, type Standing, standingOf } from './shelf.ts'
import { refuseBlocked, refuseBorrower, refuseExpired, refuseFees } from './standing.ts'
import type { Copy, CopyId, Instant, Library, Loan, PatronId, PlaceId, Reservation } from './types.ts'

export interface ReservationWish {
  patronId: PatronId
  /** absent while the places are still to be offered */
  pickupPoint?: PlaceId
  /** a volume of a set or an issue of a periodical; not read for other titles */
  copyId?: CopyId
}

interface ReservationCase {
  shelf: Shelf
  library: Library
  now: Instant
  standing: Standing
  wish: ReservationWish
}

type ReservationRule = (it: ReservationCase) => ReservationRefusal | undefined

const onLoanToThem: ReservationRule = ({ shelf, wish }) => {
  const wanted = volumeOf(shelf, wish)
  const loan = shelf.loans.find(
    (one) => one.patronId === wish.patronId && (wanted.copyId === undefined || one.copyId === wanted.copyId),
  )
  return loan && { refusal: 'on-loan-to-you', loanId: loan.id, dueAt: loan.dueAt }
}

const alreadyReserved: ReservationRule = ({ shelf, library, now, wish }) => {
  const mine = shelf.reservations.find(
    (one) => one.patronId === wish.patronId && isActive(one) && one.droppedUntil === undefined,
  )
  return (
    mine && {
      refusal: 'already-reserved',
      reservationId: mine.id,
      position: position(shelf, library, mine, now),
      state: mine.state,
    }
  )
}

const tooManyReservations: ReservationRule = ({ standing, library }) => {
  const limit = library.settings.maxReservations
  const count = standing.activeReservations
  return count >= limit ? { refusal: 'too-many-reservations', count, limit } : undefined
}

const noCopyToGet: ReservationRule = ({ shelf, library, wish }) => {
  const wanted = volumeOf(shelf, wish)
  if (shelf.copies.some((copy) => couldServe(library, copy, wanted))) return undefined
  const here = shelf.copies.filter(
    (copy) => isUsable(copy) && (wanted.copyId === undefined || copy.id === wanted.copyId),
  )
  if (here.length === 0) return { refusal: 'no-usable-copy' }
  return { refusal: 'reading-room-only', places: [...new Set(here.map(placeOf))] }
}

const noPickupThere: ReservationRule = ({ library, wish }) => {
  const possible = pickupPoints(library)
  const { pickupPoint } = wish
  if (pickupPoint === undefined ? possible.length > 0 : possible.includes(pickupPoint)) return undefined
  return { refusal: 'pickup-not-possible', pickupPoint: pickupPoint ?? '', possible }
}

const reservationRules: ReservationRule[] = [
  ({ standing, library, now }) => refuseBorrower(standing, library, now),
  onLoanToThem,
  alreadyReserved,
  tooManyReservations,
  noCopyToGet,
  noPickupThere,
]

/** The patron's own dropped reservation of the title while the drop can be undone: reserving again is undoing it. */
export const droppedBy = (shelf: Shelf, patronId: PatronId, now: Instant): Reservation | undefined =>
  shelf.reservations.find(
    (one) => one.patronId === patronId && isActive(one) && one.droppedUntil !== undefined && now < one.droppedUntil,
  )

/** The volume a wish is bound to: only titles reserved by copy have one. */
export const volumeOf = (shelf: Shelf, wish: { copyId?: CopyId }): { copyId?: CopyId } =>
  shelf.title.reservable === 'copy' && wish.copyId !== undefined ? { copyId: wish.copyId } : {}

/**
 * Why this patron may not reserve the title, in the order of `domain.md`, “Who may reserve”; undefined = may. Where it
 * would undo their own drop, only its room may have gone to another title.
 */
export function refuseReservation(
  shelf: Shelf,
  library: Library,
  wish: ReservationWish,
  now: Instant,
): ReservationRefusal | undefined {
  const standing = standingOf(shelf, wish.patronId)
  const rules = droppedBy(shelf, wish.patronId, now) === undefined ? reservationRules : [tooManyReservations]
  return firstOf(rules, { shelf, library, now, standing, wish })
}

interface RenewalCase {
  shelf: Shelf
  library: Library
  now: Instant
  standing: Standing
  loan: Loan
  copy: Copy
}

interface RenewalRule {
  /** what a librarian may grant all the same; the others no librarian could grant without breaking a promise */
  staff: 'may-grant' | 'cannot-grant'
  refuse: (it: RenewalCase) => RenewalRefusal | undefined
}

const notRenewable: RenewalRule['refuse'] = ({ library, copy }) =>
  itemTypeOf(library, copy).renewable ? undefined : { refusal: 'not-renewable' }

const renewedTooOften: RenewalRule['refuse'] = ({ loan, library }) => {
  const limit = library.settings.maxRenewals
  return loan.renewals >= limit ? { refusal: 'renewed-too-often', renewals: loan.renewals, limit } : undefined
}

const overdueBeyondGrace: RenewalRule['refuse'] = ({ loan, library, now }) => {
  const graceDays = library.settings.renewalGraceDays
  const overdueDays = daysBetween(loan.dueAt, localDate(now, library.zone))
  return overdueDays > graceDays ? { refusal: 'overdue-beyond-grace', overdueDays, graceDays } : undefined
}

const someoneWaits: RenewalRule['refuse'] = ({ shelf, library, copy, standing, loan, now }) => {
  const waiting = waitersFor(shelf, library, copy, standing.patron.id, now)
  return waiting > 0 ? { refusal: 'someone-waits', waiting, dueAt: loan.dueAt } : undefined
}

const tooSoon: RenewalRule['refuse'] = ({ loan, library, now }) => {
  const opens = addDays(loan.dueAt, -library.settings.renewalOpensDays)
  return localDate(now, library.zone) < opens ? { refusal: 'too-soon', opens, dueAt: loan.dueAt } : undefined
}

const dateWouldNotMove: RenewalRule['refuse'] = ({ loan, library, copy }) => {
  const { dueAt } = renewedDueAt(library, loan.branch, loan.dueAt, itemTypeOf(library, copy).loanDays)
  return dueAt > loan.dueAt ? undefined : { refusal: 'date-would-not-move', dueAt: loan.dueAt }
}

const renewalRules: RenewalRule[] = [
  { staff: 'cannot-grant', refuse: notRenewable },
  { staff: 'may-grant', refuse: ({ standing, library, now }) => refuseExpired(standing, library, now) },
  { staff: 'may-grant', refuse: ({ standing }) => refuseBlocked(standing) },
  { staff: 'may-grant', refuse: ({ standing, library }) => refuseFees(standing, library) },
  { staff: 'cannot-grant', refuse: renewedTooOften },
  { staff: 'may-grant', refuse: overdueBeyondGrace },
  { staff: 'cannot-grant', refuse: someoneWaits },
  { staff: 'cannot-grant', refuse: tooSoon },
  { staff: 'cannot-grant', refuse: dateWouldNotMove },
]

/** What the rules say of a renewal: nothing against it, a word a librarian may overrule, or a plain no. */
export type RenewalVerdict =
  | { verdict: 'may' }
  | { verdict: 'may-ask'; against: RenewalRefusal }
  | { verdict: 'no'; refusal: RenewalRefusal }

/** The first rule against renewing, in the order of `domain.md`, “Renewals”; undefined = nothing against it. */
export function refuseRenewal(
  shelf: Shelf,
  library: Library,
  input: { patronId: PatronId; loanId: string },
  now: Instant,
): RenewalRefusal | undefined {
  const it = renewalCase(shelf, library, input, now)
  return it === undefined
    ? { refusal: 'not-your-loan' }
    : firstOf(
        renewalRules.map((rule) => rule.refuse),
        it,
      )
}

/** Who decides (`settings.renewalDecision`) makes the first failing rule a plain no, or one that may be asked. */
export function judgeRenewal(
  shelf: Shelf,
  library: Library,
  input: { patronId: PatronId; loanId: string },
  now: Instant,
): RenewalVerdict {
  const it = renewalCase(shelf, library, input, now)
  if (it === undefined) return { verdict: 'no', refusal: { refusal: 'not-your-loan' } }
  const failing = (rules: RenewalRule[]) =>
    firstOf(
      rules.map((rule) => rule.refuse),
      it,
    )
  const first = failing(renewalRules)
  if (first === undefined) return { verdict: 'may' }
  switch (library.settings.renewalDecision) {
    case 'rules':
      return { verdict: 'no', refusal: first }
    case 'staff': {
      const hopeless = failing(renewalRules.filter((rule) => rule.staff === 'cannot-grant'))
      return hopeless ? { verdict: 'no', refusal: hopeless } : { verdict: 'may-ask', against: first }
    }
  }
}

function renewalCase(
  shelf: Shelf,
  library: Library,
  { patronId, loanId }: { patronId: PatronId; loanId: string },
  now: Instant,
): RenewalCase | undefined {
  const loan = shelf.loans.find((one) => one.id === loanId && one.returnedAt === undefined)
  const copy = shelf.copies.find((one) => one.id === loan?.copyId)
  if (!loan || !copy || loan.patronId !== patronId) return undefined
  return { shelf, library, now, standing: standingOf(shelf, patronId), loan, copy }
}

function firstOf<Case, Refusal>(rules: readonly ((it: Case) => Refusal | undefined)[], it: Case): Refusal | undefined {
  for (const rule of rules) {
    const refusal = rule(it)
    if (refusal !== undefined) return refusal
  }
  return undefined
}
