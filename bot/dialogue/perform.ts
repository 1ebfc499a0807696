/** Carries a deed out and, where its outcome says so, goes on with the next in the same turn. */

import type { Asking } from './asks.ts'
import type { Deed } from './deeds.ts'
import { followedBy } from './outcome.ts'
import { route } from './route.ts'
import type { Outcome, Scene } from './types.ts'

/** One deed, and what follows from it at once. */
export function* perform(deed: Deed, scene: Scene): Asking<Outcome> {
  return yield* goOn(yield* route(deed, scene), scene)
}

/** After a sign-in: the wish it interrupted, now for the patron who has signed in. */
export function* goOn({ next, ...outcome }: Outcome, scene: Scene): Asking<Outcome> {
  if (next === undefined) return outcome
  const after: Scene = {
    state: { ...scene.state, ...outcome.remember },
    context: next.patron === undefined ? scene.context : { ...scene.context, patron: next.patron },
    language: outcome.speaks ?? scene.language,
  }
  return followedBy(outcome, yield* route(next.deed, after))
}
