/** Letting the queue go past for a while, and taking up the place again. */

import { addDays } from '../../library/calendar.ts'
import { ask } from '../asking.ts'
import type { Asking } from '../asks.ts'
import type { DeedOf } from '../deeds.ts'
import { question, tell } from '../outcome.ts'
import type { Choice, Member, Outcome } from '../types.ts'
import { can, changed, isReservation, reservationsInOrder, reservedTitle, tooLate } from './reservation-lines.ts'
import { onReservations } from './reservations.ts'

/** “Pause 2 until 1 July”. */
export function* suspend(deed: DeedOf<'suspend'>, scene: Member): Asking<Outcome> {
  return yield* onReservations(deed, scene, ([{ reservation }]) =>
    suspendReservation(
      {
        intent: 'suspend-reservation',
        reservationId: reservation.id,
        ...(deed.until !== undefined && { until: deed.until }),
      },
      scene,
    ),
  )
}

/** Pauses until the day that was said, or asks how long. */
export function* suspendReservation(deed: DeedOf<'suspend-reservation'>, scene: Member): Asking<Outcome> {
  const { reservationId, until } = deed
  const listed = (yield* reservationsInOrder(scene)).find(isReservation(reservationId))
  if (listed === undefined) return tell({ say: 'reservation-gone' })
  const title = reservedTitle(listed, listed.place)
  if (until === undefined) {
    const { reservation, behind } = listed
    return can('suspend', listed)
      ? question([{ say: 'suspend-how-long', title }], spans(deed, scene), deed)
      : tooLate(listed, { refusal: 'suspend-too-late', state: reservation.state, behind }, scene)
  }
  const answer = yield* ask({ ask: 'suspend', patronId: scene.patron.id, reservationId, until })
  return changed(answer, scene, () => tell({ say: 'suspended', title, until }))
}

/** Days of “two weeks”, “a month”, “three months”; the date stands beside the words. */
const lengths = [
  { span: 'weeks', days: 14 },
  { span: 'month', days: 30 },
  { span: 'months', days: 91 },
] as const

function spans({ reservationId }: DeedOf<'suspend-reservation'>, { context }: Member): Choice[] {
  return lengths
    .filter(({ days }) => days <= context.library.settings.maxSuspendDays)
    .map(({ span, days }): Choice => {
      const until = addDays(context.today, days)
      return {
        label: { say: 'suspend-span', span, until },
        deed: { intent: 'suspend-reservation', reservationId, until },
      }
    })
}

export function* resumeReservation(deed: DeedOf<'resume-reservation'>, scene: Member): Asking<Outcome> {
  const { reservationId } = deed
  const place = (yield* reservationsInOrder(scene)).find(isReservation(reservationId))?.place ?? 1
  const answer = yield* ask({ ask: 'suspend', patronId: scene.patron.id, reservationId })
  return changed(answer, scene, (line) => {
    const title = reservedTitle(line, place)
    return tell(line.position > 0 ? { say: 'resumed', title, position: line.position } : { say: 'resumed-held', title })
  })
}
