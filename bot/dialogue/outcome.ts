/** Short ways for a flow to write down what it answers. */

import type { Say } from '../texts/say.ts'
import type { Deed } from './deeds.ts'
import type { Choice, Outcome } from './types.ts'

/** One message without choices. */
export function tell(...say: Say[]): Outcome {
  return { replies: [{ say, choices: [] }] }
}

/** One message with choices; `again` shows the same list afresh when it is out of date. */
export function offer(say: Say[], choices: Choice[], again: Deed): Outcome {
  return { replies: [{ say, choices }], again }
}

/** One message whose choices answer a question; it is taken up again when another wish comes between. */
export function question(say: Say[], choices: Choice[], deed: Deed): Outcome {
  return { replies: [{ say, choices }], again: deed, question: deed }
}

/** The same with these sentences before all others, in the same message. */
export function saidFirst(say: Say[], outcome: Outcome): Outcome {
  const [first, ...later] = outcome.replies
  return first === undefined ? outcome : { ...outcome, replies: [{ ...first, say: [...say, ...first.say] }, ...later] }
}

/** Two outcomes said one after the other; the choices of the later one count. */
export function followedBy(first: Outcome, second: Outcome): Outcome {
  return {
    ...first,
    ...second,
    replies: [...first.replies, ...second.replies],
    remember: { ...first.remember, ...second.remember },
  }
}
