/** A patron's loans and reservations over the rows in memory: load the shelf, let the rules act, keep the changes. */

import type { AnswerTo, AskOf, Changed, ClaimOutcome, RenewalOutcome, ReservationLine } from '../../dialogue/asks.ts'
import type { Done, Occasion, Refused } from '../../library/changes.ts'
import { claimReturn } from '../../library/circulate/claim-return.ts'
import { dropReservation } from '../../library/circulate/drop-reservation.ts'
import { extendPickup } from '../../library/circulate/extend-pickup.ts'
import { movePickup } from '../../library/circulate/move-pickup.ts'
import type { OwnReservation } from '../../library/circulate/own-reservation.ts'
import { passTurn } from '../../library/circulate/pass-turn.ts'
import { placeReservation } from '../../library/circulate/place-reservation.ts'
import { requestRenewal } from '../../library/circulate/request-renewal.ts'
import { suspendReservation } from '../../library/circulate/suspend-reservation.ts'
import { undropReservation } from '../../library/circulate/undrop-reservation.ts'
import type { ChangeRefusal } from '../../library/refusals.ts'
import { isActive, loanBy, reservationBy, type Shelf } from '../../library/shelf.ts'
import type { PatronId } from '../../library/types.ts'
import type { Act, Circulation } from '../../ports.ts'
import { loanLine, placed, reservationLine, reservationOffer } from '../lines.ts'
import { apply, once, openLoansOf, reservationsOf, type Store, shelfOf } from './store.ts'

export function circulation(store: Store): Circulation {
  const { library } = store
  const change = <Ask extends OwnReservation>(
    name: string,
    doIt: (shelf: Shelf, ask: Ask, occasion: Occasion) => Done | Refused<ChangeRefusal>,
  ) =>
    once<Ask, Act, Changed>(store, name, (ask, act) => {
      const { reservationId, patronId } = ask
      const shelf = shelfOf(store, store.reservations.get(reservationId)?.titleId, act.now, { reservationId, patronId })
      if (!shelf) return { refusal: 'no-such-reservation' }
      const done = doIt(shelf, ask, { library, now: act.now, actor: act.actor })
      if ('refused' in done) return done.refused
      apply(store, done.changes)
      const after = reservationBy(done.shelf, reservationId)
      if (!after) throw new Error(`reservation ${reservationId} is gone after ${name}`)
      return { line: reservationLine(done.shelf, library, after, act.now) }
    })
  return {
    async loans({ patronId }, now) {
      return openLoansOf(store, patronId).flatMap((loan) => {
        const shelf = shelfOf(store, loan.titleId, now)
        return shelf ? [loanLine(shelf, library, loan, patronId, now)] : []
      })
    },
    async reservations({ patronId }, now) {
      const active = reservationsOf(store, patronId).filter(isActive)
      return active.flatMap((one): ReservationLine[] => {
        const shelf = shelfOf(store, one.titleId, now)
        return shelf ? [reservationLine(shelf, library, one, now)] : []
      })
    },
    async offer({ patronId, titleId }, now) {
      const shelf = shelfOf(store, titleId, now, { patronId })
      return shelf ? reservationOffer(shelf, library, patronId, now) : { refusal: 'unknown-title' }
    },
    reserve: once(store, 'reserve', (ask: AskOf<'reserve'>, act: Act) => reserve(store, ask, act)),
    drop: change<AskOf<'drop'>>('drop', dropReservation),
    undrop: change<AskOf<'undrop'>>('undrop', undropReservation),
    suspend: change<AskOf<'suspend'>>('suspend', suspendReservation),
    pickup: change<AskOf<'pickup'>>('pickup', movePickup),
    pass: change<AskOf<'pass'>>('pass', passTurn),
    extend: change<AskOf<'extend'>>('extend', extendPickup),
    renew: once(store, 'renew', ({ patronId, loanIds }: AskOf<'renew'>, act: Act) =>
      loanIds.map((loanId) => renew(store, patronId, loanId, act)),
    ),
    claim: once(store, 'claim', ({ patronId, loanIds }: AskOf<'claim'>, act: Act) =>
      loanIds.map((loanId) => claim(store, patronId, loanId, act)),
    ),
  }
}

function reserve(store: Store, ask: AskOf<'reserve'>, act: Act): AnswerTo<'reserve'> {
  const { library, fresh } = store
  const shelf = shelfOf(store, ask.titleId, act.now, { patronId: ask.patronId })
  if (!shelf) return { refusal: 'unknown-title' }
  const made = { reservationId: fresh.id(), seq: fresh.seq(), requestId: fresh.id(), number: fresh.number() }
  const done = placeReservation(shelf, { ...ask, ...made }, { library, now: act.now, actor: act.actor })
  if ('refused' in done) return done.refused
  apply(store, done.changes)
  const reservation = reservationBy(done.shelf, done.reservationId)
  const patron = store.patrons.get(ask.patronId)
  if (!reservation || !patron) throw new Error(`reservation ${done.reservationId} is gone as it was made`)
  store.patrons.set(patron.id, { ...patron, pickupPoint: reservation.pickupPoint })
  return placed(done.shelf, library, reservation, act.now)
}

function claim(store: Store, patronId: PatronId, loanId: string, { now, actor }: Act): ClaimOutcome {
  const shelf = shelfOf(store, store.loans.get(loanId)?.titleId, now)
  const done = shelf && claimReturn(shelf, { patronId, loanId }, { library: store.library, now, actor })
  if (!shelf || !done) return { outcome: 'unknown-loan' }
  apply(store, done.changes)
  const outcome = done.loan.claimCheckedAt === undefined ? 'claimed' : 'not-found'
  return { outcome, loan: done.loan, title: shelf.title }
}

function renew(store: Store, patronId: PatronId, loanId: string, act: Act): RenewalOutcome {
  const { library, fresh } = store
  const shelf = shelfOf(store, store.loans.get(loanId)?.titleId, act.now, { patronId })
  const loan = shelf && loanBy(shelf, loanId)
  // Another patron's loan is told as none at all.
  if (!shelf || loan?.patronId !== patronId) return { outcome: 'unknown-loan' }
  const input = { patronId, loanId, requestId: fresh.id(), number: fresh.number() }
  const done = requestRenewal(shelf, input, { library, now: act.now, actor: act.actor })
  if ('refused' in done) {
    return { outcome: 'refused', line: loanLine(shelf, library, loan, patronId, act.now), refusal: done.refused }
  }
  apply(store, done.changes)
  if ('renewed' in done) {
    const line = loanLine(done.shelf, library, done.renewed, patronId, act.now)
    return { outcome: 'renewed', line, dueAt: done.renewed.dueAt, moved: done.moved }
  }
  const line = loanLine(done.shelf, library, loan, patronId, act.now)
  return { outcome: 'asked', line, request: done.asked, ...(done.against ? { against: done.against } : {}) }
}
