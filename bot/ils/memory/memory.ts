/** A whole library system in memory: for tests, transcripts and `npm run chat`. */

import type { Backend } from '../../ports.ts'
import type { Seed } from '../seed.ts'
import { catalogue } from './catalogue.ts'
import { circulation } from './circulation.ts'
import { desk } from './desk.ts'
import { facts } from './facts.ts'
import { patrons } from './patrons.ts'
import { openStore } from './store.ts'
import { trainings } from './trainings.ts'

/** The seed is read once and never changed. `ids` gives a new id at each call. */
export function memory(seed: Seed, { ids }: { ids: () => string }): Backend {
  const store = openStore(seed, ids)
  return {
    ...catalogue(store),
    ...circulation(store),
    ...patrons(store),
    ...trainings(store),
    desk: desk(store),
    // Nothing of this survives the process, and while it lives no turn is tried again.
    toldBefore: async () => [],
    facts: facts(store),
    async library() {
      return store.library
    },
  }
}
