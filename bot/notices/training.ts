/** What is to be said of consultations and trainings: a librarian's answer, a slot that was cancelled, the day before. */

import { addMinutes, atLocal, lastOpenDayBefore, localDate, startOfDay } from '../library/calendar.ts'
import { type BookingLine, takesSeat } from '../library/training.ts'
import type { Draft, Planning } from './plan.ts'

/** Reminders leave at this local hour. */
const morning = '09:00'
/** An answer or a cancellation is news for so long, or until the hour itself. */
const newsMinutes = 7 * 24 * 60

/** The one thing that is true of it now: cancelled by the library, declined, or confirmed and perhaps near. */
export function trainingDrafts(line: BookingLine, planning: Planning): Draft[] {
  const { booking, slot } = line
  const { id, number, state, decidedAt, comment = '' } = booking
  const language = planning.readers[0]?.language ?? planning.library.defaultLanguage
  const draft = {
    about: id,
    place: slot.branch,
    title: { title: slot.names?.[language] ?? '', author: '', number: String(number) },
    type: slot.kind,
    startsAt: slot.startsAt,
  }
  const news = (at: string) => {
    const old = addMinutes(at, newsMinutes)
    return { date: at, arises: at, from: at, expiresAt: old < slot.startsAt ? old : slot.startsAt }
  }
  if (slot.cancelledAt !== undefined) {
    if (!takesSeat(booking, slot.cancelledAt)) return []
    return [{ kind: 'training-cancelled', comment: slot.cancelReason ?? '', ...draft, ...news(slot.cancelledAt) }]
  }
  if (decidedAt === undefined || booking.droppedUntil !== undefined) return []
  if (state === 'declined') return [{ kind: 'training-declined', comment, ...draft, ...news(decidedAt) }]
  if (state !== 'confirmed') return []
  return [{ kind: 'training-confirmed', comment, ...draft, ...news(decidedAt) }, ...reminder(line, draft, planning)]
}

/** One open day before, unless it was confirmed only on that day. */
function reminder(
  { booking, slot }: BookingLine,
  draft: Pick<Draft, 'about' | 'place' | 'title'>,
  { library }: Planning,
): Draft[] {
  const { zone } = library
  const day = lastOpenDayBefore(library, slot.branch, localDate(slot.startsAt, zone))
  if (localDate(booking.decidedAt ?? booking.madeAt, zone) >= day) return []
  const { kind: type, startsAt } = slot
  return [
    {
      kind: 'training-reminder',
      ...draft,
      type,
      startsAt,
      date: startsAt,
      arises: startOfDay(zone, day),
      from: atLocal(zone, day, morning),
      expiresAt: startsAt,
    },
  ]
}
