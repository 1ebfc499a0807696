/** Passing one's turn: the next one goes first, the place behind it is kept. */

import { ask } from '../asking.ts'
import type { Asking } from '../asks.ts'
import type { DeedOf } from '../deeds.ts'
import { tell } from '../outcome.ts'
import type { Member, Outcome } from '../types.ts'
import { changed, isReservation, reservationsInOrder, reservedTitle } from './reservation-lines.ts'
import { onReservations } from './reservations.ts'

export function* pass(deed: DeedOf<'pass'>, scene: Member): Asking<Outcome> {
  return yield* onReservations(deed, scene, ([{ reservation }]) =>
    passTurn({ intent: 'pass-turn', reservationId: reservation.id }, scene),
  )
}

export function* passTurn(deed: DeedOf<'pass-turn'>, scene: Member): Asking<Outcome> {
  const { reservationId } = deed
  const place = (yield* reservationsInOrder(scene)).find(isReservation(reservationId))?.place ?? 1
  const answer = yield* ask({ ask: 'pass', patronId: scene.patron.id, reservationId })
  return changed(answer, scene, (line) =>
    tell({ say: 'passed', title: reservedTitle(line, place), position: line.position }),
  )
}
