/** Keeping a ready copy on the hold shelf longer, once and while nobody waits for it. */

import { ask } from '../asking.ts'
import type { Asking } from '../asks.ts'
import type { DeedOf } from '../deeds.ts'
import { tell } from '../outcome.ts'
import type { Member, Outcome } from '../types.ts'
import { changed, isReservation, reservationsInOrder, reservedTitle } from './reservation-lines.ts'
import { onReservations } from './reservations.ts'

export function* extend(deed: DeedOf<'extend'>, scene: Member): Asking<Outcome> {
  return yield* onReservations(deed, scene, ([{ reservation }]) =>
    extendPickup({ intent: 'extend-pickup', reservationId: reservation.id }, scene),
  )
}

export function* extendPickup(deed: DeedOf<'extend-pickup'>, scene: Member): Asking<Outcome> {
  const { reservationId } = deed
  const place = (yield* reservationsInOrder(scene)).find(isReservation(reservationId))?.place ?? 1
  const answer = yield* ask({ ask: 'extend', patronId: scene.patron.id, reservationId })
  return changed(answer, scene, (line) => {
    const { keepUntil, pickupPoint } = line.reservation
    const until = keepUntil ?? scene.context.now
    return tell({ say: 'extended', title: reservedTitle(line, place), until, at: pickupPoint })
  })
}
