/** Taking back: the latest drop, or the pause of a reservation, by its number, the only one there is, or the one chosen. */

import type { Asking } from '../asks.ts'
import type { DeedOf } from '../deeds.ts'
import { question, tell } from '../outcome.ts'
import type { Choice, Member, Outcome } from '../types.ts'
import { undrop } from './drop.ts'
import { reservationLabel, reservationsInOrder, reservationsMeant, standingOf } from './reservation-lines.ts'
import { resumeReservation } from './suspend.ts'
import { ownTrainings } from './training-lines.ts'
import { undropTraining } from './training-own.ts'

/** “Resume 2”; of a dropped one it means the same as “undo”. */
export function* resume(deed: DeedOf<'resume'>, scene: Member): Asking<Outcome> {
  const lines = yield* reservationsInOrder(scene)
  if (lines.length === 0) return tell({ say: 'no-reservations' })
  const { today } = scene.context
  const paused = lines.filter((line) => standingOf(line, today) === 'suspended')
  if (deed.number !== undefined) {
    const meant = reservationsMeant('suspend', { number: deed.number }, lines, scene)
    if (meant === 'no-such-number') return tell({ say: 'no-such-reservation', last: lines.length })
    const line = meant === 'which' ? undefined : meant[0]
    const standing = line === undefined ? undefined : standingOf(line, today)
    if (line !== undefined && standing === 'dropping')
      return yield* undrop({ intent: 'undrop', reservationId: line.reservation.id }, scene)
    if (line !== undefined && standing === 'suspended')
      return yield* resumeReservation({ intent: 'resume-reservation', reservationId: line.reservation.id }, scene)
  }
  const [first, ...others] = paused
  if (first === undefined) return tell({ say: 'nothing-paused' })
  if (others.length === 0 && deed.number === undefined)
    return yield* resumeReservation({ intent: 'resume-reservation', reservationId: first.reservation.id }, scene)
  const choices = paused.map(
    (line): Choice => ({
      label: reservationLabel(line, scene),
      deed: { intent: 'resume-reservation', reservationId: line.reservation.id },
    }),
  )
  return question([{ say: 'resume-which' }], choices, { intent: 'resume' })
}

/** Takes back the latest drop that can still be taken back; with none, goes on with what is paused. */
export function* undo(scene: Member): Asking<Outcome> {
  const lines = yield* reservationsInOrder(scene)
  const dropped = lines.flatMap(({ reservation }) =>
    reservation.droppedUntil === undefined ? [] : [{ id: reservation.id, until: reservation.droppedUntil }],
  )
  const latest = dropped.toSorted((a, b) => a.until.localeCompare(b.until)).at(-1)
  const training = (yield* ownTrainings(scene))
    .filter(({ booking }) => booking.droppedUntil !== undefined)
    .toSorted((a, b) => (a.booking.droppedUntil ?? '').localeCompare(b.booking.droppedUntil ?? ''))
    .at(-1)?.booking
  if (training !== undefined && (training.droppedUntil ?? '') > (latest?.until ?? '')) {
    return yield* undropTraining({ intent: 'undrop-training', bookingId: training.id }, scene)
  }
  if (latest === undefined) {
    if (lines.some((line) => standingOf(line, scene.context.today) === 'suspended'))
      return yield* resume({ intent: 'resume' }, scene)
    const minutes = scene.context.library.settings.dropGraceMinutes
    return tell({ say: 'nothing-to-undo', minutes })
  }
  return yield* undrop({ intent: 'undrop', reservationId: latest.id }, scene)
}
