/** What an inventory did not find, over the rows in memory; who scanned what is not kept here. */

import type { Missed } from '../../inventory-port.ts'
import { markMissing } from '../../library/circulate/mark-missing.ts'
import type { Reservation } from '../../library/types.ts'
import type { Act } from '../../ports.ts'
import { apply, once, type Store, shelfOf } from './store.ts'

export function missed(store: Store): Missed {
  const doOnce = once(store, 'mark-missing', ({ copyIds }: { copyIds: string[] }, { now, actor }: Act) => {
    const marked: string[] = []
    const touched = new Map<string, Reservation>()
    for (const copyId of copyIds) {
      const shelf = shelfOf(store, store.copies.get(copyId)?.titleId, now)
      const done = shelf && markMissing(shelf, { copyId }, { library: store.library, now, actor })
      if (!done) continue
      apply(store, done.changes)
      marked.push(copyId)
      for (const one of done.changes.reservations) touched.set(one.id, one)
    }
    return { marked, left: copyIds.filter((id) => !marked.includes(id)), touched: [...touched.values()] }
  })
  return { markMissing: (act, input) => doOnce(input, act) }
}
