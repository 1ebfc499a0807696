/** A patron's loans and reservations: the rules act on shelves read from the database, each write in one transaction. */

import type { AnswerTo, AskOf, Changed, ClaimOutcome, RenewalOutcome } from '../../dialogue/asks.ts'
import type { Done, Occasion, Refused } from '../../library/changes.ts'
import { dropReservation } from '../../library/circulate/drop-reservation.ts'
import { extendPickup } from '../../library/circulate/extend-pickup.ts'
import { movePickup } from '../../library/circulate/move-pickup.ts'
import type { OwnReservation } from '../../library/circulate/own-reservation.ts'
import { passTurn } from '../../library/circulate/pass-turn.ts'
import { suspendReservation } from '../../library/circulate/suspend-reservation.ts'
import { undropReservation } from '../../library/circulate/undrop-reservation.ts'
import type { ChangeRefusal } from '../../library/refusals.ts'
import { isActive, reservationBy, type Shelf } from '../../library/shelf.ts'
import type { Act, Circulation } from '../../ports.ts'
import { loanLine, reservationLine, reservationOffer } from '../lines.ts'
import { carryOut, type House, onlyShelf } from './carry-out.ts'
import { claim } from './claim.ts'
import { readsLoanShelves } from './loan-shelves.ts'
import { renew } from './renew.ts'
import { reserve } from './reserve.ts'
import { loansOf, readShelves, reservationsOf } from './shelves.ts'

export function circulation(house: House): Circulation {
  const { places } = house
  const { sql } = house.database
  const change =
    <Ask extends OwnReservation & { ask: string }>(
      doIt: (shelf: Shelf, ask: Ask, occasion: Occasion) => Done | Refused<ChangeRefusal>,
    ) =>
    (ask: Ask, act: Act): Promise<Changed> => {
      const { patronId, reservationId } = ask
      const about = { patronId, reservationIds: [reservationId] }
      return carryOut(house, act, { ask, about }, async (work): Promise<Changed> => {
        const shelf = onlyShelf(work)
        if (!shelf) return { refusal: 'no-such-reservation' }
        const done = doIt(shelf, ask, work.occasion)
        if ('refused' in done) return done.refused
        await work.keep(done.changes)
        const after = reservationBy(done.shelf, reservationId)
        if (!after) throw new Error(`reservation ${reservationId} is gone after ${ask.ask}`)
        return { line: reservationLine(done.shelf, work.occasion.library, after, act.now) }
      })
    }
  const loanShelves = readsLoanShelves(house)
  return {
    async loans({ patronId }, now): Promise<AnswerTo<'loans'>> {
      const shelves = await loanShelves({ patronId, now })
      return loansOf(shelves, patronId).map(({ shelf, loan }) => loanLine(shelf, shelves.library, loan, patronId, now))
    },
    async reservations({ patronId }, now): Promise<AnswerTo<'reservations'>> {
      const shelves = await readShelves(sql, places, { reservationsOf: [patronId] }, now)
      return reservationsOf(shelves, patronId)
        .filter(({ reservation }) => isActive(reservation))
        .map(({ shelf, reservation }) => reservationLine(shelf, shelves.library, reservation, now))
    },
    async offer({ patronId, titleId }, now): Promise<AnswerTo<'offer'>> {
      const shelves = await readShelves(sql, places, { titleIds: [titleId], patronIds: [patronId] }, now)
      const shelf = shelves.of.get(titleId)
      return shelf ? reservationOffer(shelf, shelves.library, patronId, now) : { refusal: 'unknown-title' }
    },
    reserve: (ask, act) =>
      carryOut(
        house,
        act,
        { ask, about: { patronId: ask.patronId, titleIds: [ask.titleId] } },
        (work): Promise<AnswerTo<'reserve'>> => reserve(work, ask, house.ids),
      ),
    drop: change<AskOf<'drop'>>(dropReservation),
    undrop: change<AskOf<'undrop'>>(undropReservation),
    suspend: change<AskOf<'suspend'>>(suspendReservation),
    pickup: change<AskOf<'pickup'>>(movePickup),
    pass: change<AskOf<'pass'>>(passTurn),
    extend: change<AskOf<'extend'>>(extendPickup),
    renew: (ask, act) =>
      carryOut(
        house,
        act,
        { ask, about: { patronId: ask.patronId, loanIds: ask.loanIds } },
        (work): Promise<RenewalOutcome[]> => renew(work, ask, house.ids),
      ),
    claim: (ask, act) =>
      carryOut(
        house,
        act,
        { ask, about: { patronId: ask.patronId, loanIds: ask.loanIds } },
        (work): Promise<ClaimOutcome[]> => claim(work, ask),
      ),
  }
}
