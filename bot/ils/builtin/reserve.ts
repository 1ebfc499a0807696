/** Reserving a title: the patron and the title are locked, so the limits and the queue hold at the commit. */

import type { AnswerTo, AskOf } from '../../dialogue/asks.ts'
import { placeReservation } from '../../library/circulate/place-reservation.ts'
import { reservationBy } from '../../library/shelf.ts'
import { placed } from '../lines.ts'
import { drawPlace, onlyShelf, type Work } from './carry-out.ts'

/** The place in the queue is drawn under the title's lock: whoever asks later stands later. */
export async function reserve(work: Work, ask: AskOf<'reserve'>, ids: () => string): Promise<AnswerTo<'reserve'>> {
  const { occasion, tx } = work
  const shelf = onlyShelf(work)
  if (!shelf) return { refusal: 'unknown-title' }
  const made = { reservationId: ids(), requestId: ids(), ...(await drawPlace(work.sql)) }
  const done = placeReservation(shelf, { ...ask, ...made }, occasion)
  if ('refused' in done) return done.refused
  await work.keep(done.changes)
  const reservation = reservationBy(done.shelf, done.reservationId)
  if (!reservation) throw new Error(`reservation ${done.reservationId} is gone as it was made`)
  const { pickupPoint } = reservation
  if (shelf.standings[ask.patronId]?.patron.pickupPoint !== pickupPoint) {
    await tx.patron.updateMany({ where: { id: ask.patronId }, data: { pickupPoint } })
  }
  return placed(done.shelf, occasion.library, reservation, occasion.now)
}
