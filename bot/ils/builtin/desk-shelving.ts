/** What librarians do at the shelves: each act one transaction with its title locked. */

import type { Changes, Occasion, Refused } from '../../library/changes.ts'
import { clearShelf } from '../../library/circulate/clear-shelf.ts'
import { keepReady } from '../../library/circulate/keep-ready.ts'
import { foundAfterAll, giveUpSearch, stillMissing } from '../../library/circulate/search-copy.ts'
import type { DeskRefusal } from '../../library/refusals.ts'
import type { Shelf } from '../../library/shelf.ts'
import type { Act } from '../../ports.ts'
import type { Shelving } from '../../shelving-port.ts'
import { holdShelfOf, missingOf } from '../shelf-lines.ts'
import { carryOut, type House, onlyShelf, type Work } from './carry-out.ts'
import { unknownScan } from './desk-counter.ts'
import { readShelves } from './shelves.ts'

const heldHereText = `
SELECT c.title_id AS id FROM reservation r JOIN copy c ON c.reservation_id = r.id
  WHERE r.state = 'ready' AND split_part(r.pickup_point, '/', 1) = $1
UNION SELECT title_id FROM copy WHERE place = 'to-clear' AND coalesce(at, branch) = $1`
const missingText = `SELECT DISTINCT title_id AS id FROM copy WHERE branch = $1 AND place = 'missing' AND loan_id IS NULL`

export function shelving(house: House): Shelving {
  const { sql } = house.database
  const shelvesOf = async (text: string, branch: string, now: string) => {
    const titleIds = (await sql<{ id: string }>(text, [branch])).map(({ id }) => id)
    const { library, of } = await readShelves(sql, house.places, { titleIds }, now)
    return { library, shelves: [...of.values()] }
  }
  const search =
    <Rest extends object>(
      name: string,
      doIt: (shelf: Shelf, input: { copyId: string }, occasion: Occasion) => Outcome<Rest>,
    ) =>
    async (act: Act, { copyId }: { copyId: string }): Promise<Said<Rest> | DeskRefusal> => {
      const [copy] = await sql<{ barcode: string }>('SELECT barcode FROM copy WHERE id = $1', [copyId])
      if (!copy) return { refusal: 'unknown-barcode' }
      return await carryOut(house, act, { ask: { ask: name, copyId }, about: copy }, async (work) => {
        const shelf = onlyShelf(work)
        return shelf
          ? await kept(work, doIt(shelf, { copyId }, work.occasion))
          : { refusal: 'unknown-barcode' as const }
      })
    }
  const find = search('found-after-all', foundAfterAll)
  return {
    async holdShelf(branch, now) {
      const { library, shelves } = await shelvesOf(heldHereText, branch, now)
      return holdShelfOf(shelves, library, branch, now)
    },
    missing: async (branch, now) => missingOf((await shelvesOf(missingText, branch, now)).shelves, branch),
    keepReady(act, input) {
      const about = { reservationIds: [input.reservationId] }
      return carryOut(house, act, { ask: { ask: 'keep-ready', ...input }, about }, async (work) => {
        const shelf = onlyShelf(work)
        return shelf ? await kept(work, keepReady(shelf, input, work.occasion)) : { refusal: 'not-ready' as const }
      })
    },
    clearShelf: (act, { barcode, branch }) =>
      carryOut(house, act, { ask: { ask: 'clear-shelf', barcode, branch }, about: { barcode } }, async (work) => {
        const shelf = onlyShelf(work)
        const copy = shelf?.copies.find((one) => one.barcode === barcode)
        if (!shelf || !copy) return await unknownScan(work, barcode, 'unknown-barcode')
        const done = await kept(work, clearShelf(shelf, { copyId: copy.id, branch }, work.occasion))
        return 'refusal' in done ? done : done.checkIn
      }),
    async foundAfterAll(act, input) {
      const done = await find(act, input)
      return 'refusal' in done ? done : done.checkIn
    },
    stillMissing: search('still-missing', stillMissing),
    giveUpSearch: search('give-up-search', giveUpSearch),
  }
}

type Outcome<Rest extends object> = (Rest & { changes: Changes; shelf: Shelf }) | Refused<DeskRefusal>
type Said<Rest> = Omit<Rest, 'changes' | 'shelf'>

/** Keeps what an act changed, and gives the rest of what it said, or why not. */
async function kept<Rest extends object>(work: Work, done: Outcome<Rest>): Promise<Said<Rest> | DeskRefusal> {
  if ('refused' in done) return done.refused
  await work.keep(done.changes)
  const { changes, shelf, ...rest } = done
  return rest
}
