/** What is to be said when a librarian keeps a ready copy longer than was promised. */

import { addMinutes, localDate } from '../library/calendar.ts'
import type { AccountTitle } from '../texts/say.ts'
import type { Draft, Planning, ReservationFact } from './plan.ts'

/** Told at once; not before “ready” has gone out, which then says the new date itself. */
export function keptLonger(
  { reservation, keptLongerAt }: ReservationFact,
  title: AccountTitle,
  { library: { settings, zone } }: Planning,
): Draft[] {
  const { id, state, readyAt, keepUntil, pickupPoint, droppedUntil } = reservation
  if (state !== 'ready' || readyAt === undefined || keepUntil === undefined || droppedUntil !== undefined) return []
  if (keptLongerAt === undefined || keptLongerAt < addMinutes(readyAt, settings.readyDelayMinutes)) return []
  return [
    {
      kind: 'kept-longer',
      keepUntil,
      about: id,
      date: localDate(keepUntil, zone),
      place: pickupPoint,
      title,
      arises: keptLongerAt,
      from: keptLongerAt,
      expiresAt: keepUntil,
    },
  ]
}
