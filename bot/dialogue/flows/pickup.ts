/** Changing where a reservation is picked up, until the copy is on its way. */

import { pickupPoints } from '../../library/pickup.ts'
import { ask } from '../asking.ts'
import type { Asking } from '../asks.ts'
import type { DeedOf } from '../deeds.ts'
import { question, tell } from '../outcome.ts'
import { page, pageChoices } from '../pages.ts'
import type { Choice, Member, Outcome } from '../types.ts'
import { can, changed, isReservation, reservationsInOrder, reservedTitle, tooLate } from './reservation-lines.ts'
import { onReservations } from './reservations.ts'
import { choosePickup, reserveAt } from './reserve.ts'

/** “Change pick-up place”, “pick up 2 at Pārventa”; while a reservation is being offered, it is about that one. */
export function* pickup(deed: DeedOf<'pickup'>, scene: Member): Asking<Outcome> {
  const open = scene.state.open?.deed
  if (open?.intent === 'reserve-title' || open?.intent === 'choose-pickup') {
    const { titleId } = open
    return deed.branch === undefined
      ? yield* choosePickup({ intent: 'choose-pickup', titleId, offset: 0 }, scene)
      : yield* reserveAt({ intent: 'reserve-at', titleId, pickupPoint: deed.branch }, scene)
  }
  return yield* onReservations(deed, scene, ([{ reservation }]) =>
    movePickup(
      {
        intent: 'move-pickup',
        reservationId: reservation.id,
        ...(deed.branch !== undefined && { pickupPoint: deed.branch }),
      },
      scene,
    ),
  )
}

/** Moves it to the place that was said, or asks where. */
export function* movePickup(deed: DeedOf<'move-pickup'>, scene: Member): Asking<Outcome> {
  const { reservationId, pickupPoint } = deed
  const listed = (yield* reservationsInOrder(scene)).find(isReservation(reservationId))
  if (listed === undefined) return tell({ say: 'reservation-gone' })
  const title = reservedTitle(listed, listed.place)
  const at = listed.reservation.pickupPoint
  if (pickupPoint === undefined) {
    if (!can('pickup', listed)) return tooLate(listed, { refusal: 'pickup-too-late', pickupPoint: at }, scene)
    return question([{ say: 'pickup-where', title, at }], points(deed, at, scene), deed)
  }
  const answer = yield* ask({ ask: 'pickup', patronId: scene.patron.id, reservationId, pickupPoint })
  return changed(answer, scene, ({ reservation }) =>
    tell({ say: at === pickupPoint ? 'pickup-same' : 'pickup-moved', title, at: reservation.pickupPoint }),
  )
}

/** Every place where things can be picked up, but the one it already is. */
function points(deed: DeedOf<'move-pickup'>, now: string, { context }: Member): Choice[] {
  const { reservationId, offset = 0 } = deed
  const others = pickupPoints(context.library).filter((point) => point !== now)
  const shown = page(others, offset).map(
    (pickupPoint): Choice => ({
      label: { say: 'point', place: pickupPoint },
      deed: { intent: 'move-pickup', reservationId, pickupPoint },
    }),
  )
  return [...shown, ...pageChoices(offset, others.length, (to) => ({ ...deed, offset: to }))]
}
