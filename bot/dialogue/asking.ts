/** How a flow puts a question to the library: a pure generator that yields the ask and goes on with its answer. */

import type { Answer, AnswerTo, Ask, AskKind, AskOf } from './asks.ts'

/**
 * Yields one ask and returns its answer, typed by the kind of ask.
 * The one cast of the house: a generator's `next` has one type for all its answers, and whoever drives it
 * (`turn.ts`, the transcripts, `chat`) answers the ask it was given.
 */
export function* ask<K extends AskKind>(question: AskOf<K>): Generator<Ask, AnswerTo<K>, Answer> {
  return (yield question) as AnswerTo<K>
}
