/** Dropping a reservation; for some minutes it keeps its place and can be taken back. */

import type { ChangeRefusal } from '../../library/refusals.ts'
import type { ReservationId } from '../../library/types.ts'
import type { Say } from '../../texts/say.ts'
import { ask } from '../asking.ts'
import type { Asking } from '../asks.ts'
import type { DeedOf } from '../deeds.ts'
import { alive } from '../offered.ts'
import { offer, tell } from '../outcome.ts'
import { changeRefusalSay, forWhy } from '../refused.ts'
import type { Choice, Member, Outcome } from '../types.ts'
import { changed, reservationsInOrder, reservedTitle, undroppedSay } from './reservation-lines.ts'
import { onReservations } from './reservations.ts'
import { dropTraining } from './training-own.ts'

/** “Drop 2”, “drop Raudupiete”, “drop 1 and 3”, or “drop” while a reservation's card is open. */
export function* drop(deed: DeedOf<'drop'>, scene: Member): Asking<Outcome> {
  const open = alive(scene.state.offered, scene.context.now)?.again
  if (open?.intent === 'booking' && deed.number === undefined && deed.query === undefined) {
    return yield* dropTraining({ intent: 'drop-training', bookingId: open.bookingId }, scene)
  }
  return yield* onReservations(deed, scene, (lines) =>
    dropThese(
      lines.map(({ reservation }) => reservation.id),
      scene,
    ),
  )
}

export function* dropReservation(deed: DeedOf<'drop-reservation'>, scene: Member): Asking<Outcome> {
  return yield* dropThese([deed.reservationId], scene)
}

function* dropThese(ids: ReservationId[], scene: Member): Asking<Outcome> {
  const places = new Map((yield* reservationsInOrder(scene)).map(({ reservation, place }) => [reservation.id, place]))
  const minutes = scene.context.library.settings.dropGraceMinutes
  const says: Say[] = []
  const undos: Choice[] = []
  const refusals: ChangeRefusal[] = []
  for (const reservationId of ids) {
    const answer = yield* ask({ ask: 'drop', patronId: scene.patron.id, reservationId })
    if ('refusal' in answer) {
      says.push(changeRefusalSay(answer))
      refusals.push(answer)
      continue
    }
    const title = reservedTitle(answer.line, places.get(reservationId) ?? 1)
    says.push({ say: 'dropped', title, minutes })
    undos.push({
      label: ids.length > 1 ? { say: 'undo-this', title } : { say: 'undo' },
      deed: { intent: 'undrop', reservationId },
    })
  }
  const told = offer(says, undos, { intent: 'reservations' })
  return refusals.length === 0 ? told : { ...told, remember: forWhy(refusals, scene) }
}

export function* undrop(deed: DeedOf<'undrop'>, scene: Member): Asking<Outcome> {
  const { reservationId } = deed
  const place = (yield* reservationsInOrder(scene)).findIndex(({ reservation }) => reservation.id === reservationId) + 1
  const answer = yield* ask({ ask: 'undrop', patronId: scene.patron.id, reservationId })
  return changed(answer, scene, (line) => tell(undroppedSay(line, place)))
}
