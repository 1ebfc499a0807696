/** What is said of a wait: from how many copies, when the next is due, and a day only where one can be named. */

import type { LocalDate } from '../library/types.ts'
import type { Say } from '../texts/say.ts'
import type { Estimate } from './asks.ts'

/** Why the wait may be long or short, in at most three short sentences. An overdue copy is never said to be due. */
export function estimateSays({ copies, dueDates, expected }: Estimate, today: LocalDate): Say[] {
  const late = dueDates.filter((due) => due < today)
  return [...copiesSays(copies, late, nextDue(dueDates, today)), ...daySays(late, expected)]
}

function copiesSays(copies: number, late: LocalDate[], due: LocalDate | undefined): Say[] {
  const [longest] = late
  if (longest !== undefined && late.length === copies) return [{ say: 'estimate-overdue', copies, due: longest }]
  const known: Say = due === undefined ? { say: 'estimate-copies', copies } : { say: 'estimate-due', copies, due }
  return late.length === 0 ? [known] : [known, { say: 'estimate-late', count: late.length }]
}

function daySays(late: LocalDate[], expected: LocalDate | undefined): Say[] {
  if (expected !== undefined) return [{ say: 'estimate-expected', day: expected }]
  return late.length > 0 ? [{ say: 'estimate-no-day' }] : []
}

/** The next day on which one is due back; none when all that are lent are overdue. */
export const nextDue = (dueDates: LocalDate[], today: LocalDate): LocalDate | undefined =>
  dueDates.filter((due) => due >= today).toSorted()[0]
