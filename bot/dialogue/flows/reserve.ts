/** Reserving one title that is free, or joining its queue: the pickup point is shown, remembered and changeable. */

import type { ReservationRefusal } from '../../library/refusals.ts'
import type { LocalDate, PlaceId, ReservationId } from '../../library/types.ts'
import type { Say } from '../../texts/say.ts'
import { ask } from '../asking.ts'
import type { Asking, Placed, ReservationOffer } from '../asks.ts'
import type { DeedOf } from '../deeds.ts'
import { question, tell } from '../outcome.ts'
import { page, pageChoices } from '../pages.ts'
import { refused } from '../refused.ts'
import type { Choice, Member, Outcome } from '../types.ts'
import { estimateSays } from '../waiting-says.ts'
import { alreadyOnLoan } from './loans.ts'
import { isReservation, reservationsInOrder, reservedTitle, undroppedSay } from './reservation-lines.ts'

/** Says what the reservation would be and where it would be picked up, and asks once. */
export function* reserveTitle(deed: DeedOf<'reserve-title'>, scene: Member): Asking<Outcome> {
  const { patron } = scene
  const offered = yield* ask({ ask: 'offer', patronId: patron.id, titleId: deed.titleId })
  if ('refusal' in offered) return yield* refusedReservation(offered, scene)
  const { points, dropped } = offered
  if (dropped !== undefined) return yield* takeBack(dropped, deed.pickupPoint, scene)
  const said = deed.pickupPoint
  if (said !== undefined && !points.includes(said)) {
    return refused({ refusal: 'pickup-not-possible', pickupPoint: said, possible: points }, scene)
  }
  const remembered = points.find((point) => point === patron.pickupPoint)
  const pickupPoint = said ?? remembered ?? points[0]
  if (pickupPoint === undefined) return refused({ refusal: 'no-usable-copy' }, scene)
  const titleId = deed.titleId
  const yes: Choice = {
    label: { say: offered.freeAt.length > 0 ? 'yes-reserve' : 'yes-queue' },
    deed: { intent: 'reserve-at', titleId, pickupPoint },
    role: 'agree',
  }
  const elsewhere: Choice[] =
    points.length > 1 ? [{ label: { say: 'other-pickup' }, deed: { intent: 'choose-pickup', titleId, offset: 0 } }] : []
  const no: Choice = { label: { say: 'no' }, deed: { intent: 'decline' }, role: 'decline' }
  return question(offerSays(offered, pickupPoint, scene.context.today), [yes, ...elsewhere, no], deed)
}

function* refusedReservation(refusal: ReservationRefusal, scene: Member): Asking<Outcome> {
  return refusal.refusal === 'on-loan-to-you' ? yield* alreadyOnLoan(refusal, scene) : refused(refusal, scene)
}

/** Reserving what was dropped a moment ago is the same as undo: its place was kept. */
function* takeBack(dropped: ReservationId, elsewhere: PlaceId | undefined, scene: Member): Asking<Outcome> {
  const listed = (yield* reservationsInOrder(scene)).find(isReservation(dropped))
  if (listed === undefined) return tell({ say: 'reservation-gone' })
  const { titleId, pickupPoint: before } = listed.reservation
  const pickupPoint = elsewhere ?? before
  const placed = yield* ask({ ask: 'reserve', patronId: scene.patron.id, titleId, pickupPoint })
  if ('refusal' in placed) return yield* refusedReservation(placed, scene)
  const at = placed.reservation.pickupPoint
  const moved: Say[] = at === before ? [] : [{ say: 'pickup-moved', title: reservedTitle(placed, listed.place), at }]
  return tell(undroppedSay(placed, listed.place), ...moved)
}

function offerSays(offered: ReservationOffer, at: PlaceId, today: LocalDate): Say[] {
  const { title } = offered.title
  if (offered.freeAt.length > 0) return [{ say: 'reserve-offer', title, at }]
  return [{ say: 'queue-offer', title, position: offered.position, at }, ...estimateSays(offered.estimate, today)]
}

/** The other places where it can be picked up. */
export function* choosePickup(deed: DeedOf<'choose-pickup'>, scene: Member): Asking<Outcome> {
  const { titleId, offset } = deed
  const offered = yield* ask({ ask: 'offer', patronId: scene.patron.id, titleId })
  if ('refusal' in offered) return yield* refusedReservation(offered, scene)
  const choices = page(offered.points, offset).map(
    (pickupPoint): Choice => ({
      label: { say: 'point', place: pickupPoint },
      deed: { intent: 'reserve-at', titleId, pickupPoint },
    }),
  )
  const turns = pageChoices(offset, offered.points.length, (to) => ({ intent: 'choose-pickup', titleId, offset: to }))
  return question([{ say: 'choose-pickup', title: offered.title.title }], [...choices, ...turns], deed)
}

export function* reserveAt(deed: DeedOf<'reserve-at'>, scene: Member): Asking<Outcome> {
  const { titleId, pickupPoint } = deed
  const placed = yield* ask({ ask: 'reserve', patronId: scene.patron.id, titleId, pickupPoint })
  if ('refusal' in placed) return yield* refusedReservation(placed, scene)
  return tell(...receipt(placed, scene.context.today))
}

function receipt({ reservation, title, position, estimate, request }: Placed, today: LocalDate): Say[] {
  const at = reservation.pickupPoint
  if (request === undefined) {
    return [{ say: 'queued', title: title.title, position, at }, ...estimateSays(estimate, today)]
  }
  const { number, deadlineAt } = request
  return reservation.state === 'requested'
    ? [{ say: 'reservation-asked', title: title.title, number, by: deadlineAt, at }]
    : [{ say: 'reserved', title: title.title, number, by: deadlineAt, at }]
}
