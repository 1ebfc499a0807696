/** What librarians do at the shelves, over the rows in memory. */

import type { Changes, Occasion, Refused } from '../../library/changes.ts'
import { clearShelf } from '../../library/circulate/clear-shelf.ts'
import { keepReady } from '../../library/circulate/keep-ready.ts'
import { foundAfterAll, giveUpSearch, stillMissing } from '../../library/circulate/search-copy.ts'
import type { DeskRefusal } from '../../library/refusals.ts'
import type { Shelf } from '../../library/shelf.ts'
import type { Instant } from '../../library/types.ts'
import type { Act } from '../../ports.ts'
import type { Shelving } from '../../shelving-port.ts'
import { holdShelfOf, missingOf } from '../shelf-lines.ts'
import { apply, once, type Store, shelfOf } from './store.ts'

export function shelving(store: Store): Shelving {
  const { library } = store
  const act = <Given, Answer>(name: string, doIt: (input: Given, act: Act) => Answer) => {
    const doOnce = once(store, name, doIt)
    return (how: Act, input: Given): Promise<Answer> => doOnce(input, how)
  }
  const occasion = ({ now, actor }: Act): Occasion => ({ library, now, actor })
  const kept = <Rest extends object>(done: (Rest & { changes: Changes; shelf: Shelf }) | Refused<DeskRefusal>) => {
    if ('refused' in done) return done.refused
    apply(store, done.changes)
    const { changes, shelf, ...rest } = done
    return rest
  }
  const shelves = (now: Instant): Shelf[] =>
    [...store.titles.keys()].flatMap((titleId) => shelfOf(store, titleId, now) ?? [])
  const shelfWith = (copyId: string, now: Instant) => shelfOf(store, store.copies.get(copyId)?.titleId, now)
  const unknown: DeskRefusal = { refusal: 'unknown-barcode' }

  return {
    holdShelf: async (branch, now) => holdShelfOf(shelves(now), library, branch, now),
    missing: async (branch, now) => missingOf(shelves(now), branch),
    keepReady: act('keep-ready', (input: { reservationId: string; comment?: string }, how) => {
      const shelf = shelfOf(store, store.reservations.get(input.reservationId)?.titleId, how.now)
      return shelf ? kept(keepReady(shelf, input, occasion(how))) : ({ refusal: 'not-ready' } satisfies DeskRefusal)
    }),
    clearShelf: act('clear-shelf', ({ barcode, branch }: { barcode: string; branch: string }, how) => {
      const copy = [...store.copies.values()].find((one) => one.barcode === barcode)
      const shelf = copy && shelfWith(copy.id, how.now)
      if (!copy || !shelf) return unknown
      const done = kept(clearShelf(shelf, { copyId: copy.id, branch }, occasion(how)))
      return 'refusal' in done ? done : done.checkIn
    }),
    foundAfterAll: act('found-after-all', (input: { copyId: string }, how) => {
      const shelf = shelfWith(input.copyId, how.now)
      const done = shelf ? kept(foundAfterAll(shelf, input, occasion(how))) : unknown
      return 'refusal' in done ? done : done.checkIn
    }),
    stillMissing: act('still-missing', (input: { copyId: string }, how) => {
      const shelf = shelfWith(input.copyId, how.now)
      return shelf ? kept(stillMissing(shelf, input, occasion(how))) : unknown
    }),
    giveUpSearch: act('give-up-search', (input: { copyId: string }, how) => {
      const shelf = shelfWith(input.copyId, how.now)
      return shelf ? kept(giveUpSearch(shelf, input, occasion(how))) : unknown
    }),
  }
}
