/** Rinda's own library system, kept in its database. */

import type { Backend } from '../../ports.ts'
import type { House } from './carry-out.ts'
import { catalogue } from './catalogue.ts'
import { circulation } from './circulation.ts'
import { desk } from './desk.ts'
import { facts } from './facts.ts'
import { openPlaces } from './library.ts'
import { patrons } from './patrons.ts'
import { toldBefore } from './told-before.ts'
import { trainings } from './trainings.ts'

/** Opens it on a migrated database. `ids` gives a new id at each call. Until the library is laid out, every call throws. */
export function builtin(database: House['database'], { ids, pepper }: Pick<House, 'ids' | 'pepper'>): Backend {
  const house: House = { database, ids, pepper, places: openPlaces() }
  return {
    ...catalogue(house),
    ...circulation(house),
    ...patrons(house),
    ...trainings(house),
    desk: desk(house),
    toldBefore: (keys) => toldBefore(house, keys),
    facts: facts(house),
    async library() {
      return (await house.places.current(database.sql)).library
    },
  }
}
