/** Drives one turn of the conversation: `step` asks, the library answers, until there is something to say. */

import type { Answer, Ask, Asking } from './dialogue/asks.ts'
import type { Turn } from './dialogue/types.ts'

/** A flow that asks more than this is a defect of ours, not a patient reader. */
export const mostAsks = 8

/** Alternates asks and answers, at most eight; `answer` is told how many writes came before this one. */
export async function converse(step: Asking<Turn>, answer: (ask: Ask) => Promise<Answer>): Promise<Turn> {
  let next = step.next()
  for (let asked = 0; next.done !== true; asked += 1) {
    if (asked >= mostAsks) throw new Error(`more than ${mostAsks} asks in one turn, the last: ${next.value.ask}`)
    next = step.next(await answer(next.value))
  }
  return next.value
}
