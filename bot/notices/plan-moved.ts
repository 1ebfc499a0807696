/** What is said of a date that the library moved: because it is closed that day, or a librarian set another due date. */

import { addMinutes, localDate } from '../library/calendar.ts'
import type { PatronFacts } from '../ports.ts'
import type { Draft, Planning } from './plan.ts'

/** How long it is worth telling, in minutes. */
const newsMinutes = 3 * 24 * 60

/** Every date that moved and still stands so: one message a patron, whatever the branches. */
export function movedDates({ loans, reservations }: PatronFacts, { library }: Planning): Draft[] {
  const due = loans.flatMap(({ loan, title, moved }, at): Draft[] => {
    if (moved === undefined || moved.to !== loan.dueAt) return []
    const facts = { kind: 'date-moved', of: 'loan', dueAt: loan.dueAt, why: moved.why } as const
    const said = { about: loan.id, date: loan.dueAt, place: loan.branch }
    return [{ ...facts, ...said, title: named(title, at), ...from(moved.at) }]
  })
  const kept = reservations.flatMap(({ reservation, title, moved }, at): Draft[] => {
    const { id, state, readyAt, keepUntil, pickupPoint, droppedUntil } = reservation
    if (moved === undefined || state !== 'ready' || droppedUntil !== undefined) return []
    if (readyAt === undefined || keepUntil === undefined) return []
    // Before it is said that it is ready, that says the new date.
    if (moved.at < addMinutes(readyAt, library.settings.readyDelayMinutes)) return []
    const facts = { kind: 'date-moved', of: 'ready', keepUntil } as const
    const said = { about: id, date: localDate(keepUntil, library.zone), place: pickupPoint }
    return [{ ...facts, ...said, title: named(title, at), ...from(moved.at) }]
  })
  return [...due, ...kept]
}

const named = ({ title, author }: { title: string; author: string }, at: number) => ({
  title,
  author,
  number: String(at + 1),
})

const from = (at: string) => ({ arises: at, from: at, expiresAt: addMinutes(at, newsMinutes) })
