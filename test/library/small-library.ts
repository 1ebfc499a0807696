/** Two titles, four copies, five patrons: small enough that everything meets everything. */

import { circulation } from '../../bot/ils/memory/circulation.ts'
import { desk } from '../../bot/ils/memory/desk.ts'
import { openStore, type Store, shelfOf } from '../../bot/ils/memory/store.ts'
import type { Shelf } from '../../bot/library/shelf.ts'
import type { Decision, Instant } from '../../bot/library/types.ts'
import type { Act, Actor, Circulation, Desk } from '../../bot/ports.ts'
import { copy, seedOf, title, tuesday } from '../contracts/scene.ts'
import type { Seen } from './invariants.ts'

export const titleIds = ['one', 'two'] as const
export const patronIds = ['anna', 'bruno', 'cilda', 'dace', 'egils'] as const
export const points = ['galvena', 'parventa', 'galvena/muzika'] as const
export const copyIds = ['a1', 'a2', 'b1', 'hall'] as const

export interface SmallLibrary {
  store: Store
  circulation: Circulation
  desk: Desk
  now: Instant
  act(by: Actor): Act
  shelf(titleId: string): Shelf
  seen(): Seen
}

export function smallLibrary(renewalDecision: Decision): SmallLibrary {
  // Overdue loans of one title change the turn at another; that is the calendar's work, not an act's.
  const settings = { renewalDecision, maxReservations: 2, maxOverdue: 100, renewalOpensDays: 14 }
  const seed = seedOf({
    settings,
    titles: titleIds.map((id) => title(id)),
    copies: [
      copy('a1', 'galvena', { titleId: 'one' }),
      copy('a2', 'parventa', { titleId: 'one' }),
      copy('b1', 'galvena', { titleId: 'two' }),
      copy('hall', 'galvena', { titleId: 'two', itemType: 'lasitava' }),
    ],
  })
  let made = 0
  const store = openStore(seed, () => `made-${++made}`)
  const library: SmallLibrary = {
    store,
    circulation: circulation(store),
    desk: desk(store),
    now: tuesday,
    act: (actor) => ({ now: library.now, actor }),
    shelf(titleId) {
      const shelf = shelfOf(store, titleId, library.now)
      if (!shelf) throw new Error(`no title ${titleId}`)
      return shelf
    },
    seen: () => ({
      now: library.now,
      copies: new Map(store.copies),
      loans: new Map(store.loans),
      reservations: new Map(store.reservations),
      shelves: titleIds.map((id) => library.shelf(id)),
      journal: store.journal.length,
    }),
  }
  return library
}
