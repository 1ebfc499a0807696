/** What staff do to count what stands on the shelves, and with what the counting showed. */

import { z } from 'zod'
import { inventoryLists } from '../inventory-port.ts'
import { type Branches, type DeedRefusal, deed } from './deed.ts'
import { knownBranch } from './known-branch.ts'
import type { Rooms } from './rooms.ts'

const id = z.string().min(1).max(100)
const barcode = z.string().trim().min(1).max(100)
const branch = z.string().min(1).max(50)
const ofOne = z.object({ inventoryId: id })
type OfOne = z.output<typeof ofOne>

const whose = ({ inventories }: Rooms, { inventoryId }: OfOne) => inventories.branchOf(inventoryId)
const subject = ({ inventoryId }: OfOne) => inventoryId
const gone = { refusal: 'nothing-there' } as const satisfies DeedRefusal

const knownPlace = async (
  { library }: Rooms,
  { branch: code, section }: { branch: string; section?: string },
): Promise<Branches> => {
  const found = (await library()).branches.find((one) => one.code === code)
  const known = found && (section === undefined || found.sections.some((one) => one.code === section))
  return known ? [code] : 'nowhere'
}

export const inventoryDeeds = {
  inventories: deed({
    name: 'inventories',
    does: 'The places of a branch that can be counted, what is being counted, and what the last countings showed.',
    kind: 'read',
    may: 'librarian',
    input: z.object({ branch }),
    branches: knownBranch,
    subject: (input) => input.branch,
    async run({ inventories }, _act, input) {
      const [places, finished] = await Promise.all([
        inventories.places(input.branch),
        inventories.finished(input.branch),
      ])
      return { places, finished }
    },
  }),
  startInventory: deed({
    name: 'start-inventory',
    does: 'Begins to count a section (or what stands in a branch outside its sections); one that is open goes on.',
    kind: 'act',
    may: 'librarian',
    input: z.object({ branch, section: id.exactOptional() }),
    branches: knownPlace,
    subject: ({ branch: code, section }) => (section === undefined ? code : `${code}/${section}`),
    run: ({ inventories }, act, input) => inventories.start(act, input),
  }),
  inventory: deed({
    name: 'inventory',
    does: 'How far a counting is, who scanned how many, and what was said of one or two barcodes.',
    kind: 'read',
    may: 'librarian',
    input: ofOne.extend({ barcode: barcode.exactOptional(), also: barcode.exactOptional() }),
    branches: whose,
    subject,
    async run({ inventories }, _act, { inventoryId, barcode: first, also }) {
      const codes = [first, also].filter((code) => code !== undefined)
      const [found, seen] = await Promise.all([
        inventories.inventory(inventoryId),
        codes.length === 0 ? [] : inventories.seen(inventoryId, codes),
      ])
      return found ? { ...found, seen } : gone
    },
  }),
  scanInventory: deed({
    name: 'scan-inventory',
    does: 'A copy was seen in the place that is counted; says what it is. Its row says who saw it and when.',
    kind: 'act',
    may: 'librarian',
    input: ofOne.extend({ barcode }),
    branches: whose,
    subject,
    run: ({ inventories }, act, input) => inventories.scan(act, input),
  }),
  pauseInventory: deed({
    name: 'pause-inventory',
    does: 'Pauses a counting, for everybody who counts.',
    kind: 'act',
    may: 'librarian',
    input: ofOne,
    branches: whose,
    subject,
    run: ({ inventories }, act, input) => inventories.pause(act, input),
  }),
  resumeInventory: deed({
    name: 'resume-inventory',
    does: 'Goes on with a paused counting.',
    kind: 'act',
    may: 'librarian',
    input: ofOne,
    branches: whose,
    subject,
    run: ({ inventories }, act, input) => inventories.resume(act, input),
  }),
  finishInventory: deed({
    name: 'finish-inventory',
    does: 'Finishes a counting and keeps its figures; nothing is scanned into it any more.',
    kind: 'act',
    may: 'librarian',
    input: ofOne,
    branches: whose,
    subject,
    run: ({ inventories }, act, input) => inventories.finish(act, input),
  }),
  inventoryReport: deed({
    name: 'inventory-report',
    does: 'What a counting shows, as things are now: its figures, and a page of one list in the order of the shelves.',
    kind: 'read',
    may: 'librarian',
    input: ofOne.extend({
      list: z.enum(inventoryLists),
      page: z.coerce.number().int().min(1).max(10_000),
      size: z.coerce.number().int().min(1).max(500),
    }),
    branches: whose,
    subject,
    async run({ inventories }, _act, { inventoryId, list, page, size }) {
      const [found, figures, lines] = await Promise.all([
        inventories.inventory(inventoryId),
        inventories.figures(inventoryId),
        inventories.lines(inventoryId, list, { page, size }),
      ])
      return found ? { inventory: found.inventory, figures, lines } : gone
    },
  }),
  markMissing: deed({
    name: 'mark-missing',
    does: 'Copies a counting did not find are missing: not reservable any more, and their queues are looked after.',
    kind: 'act',
    may: 'librarian',
    input: ofOne.extend({ copyIds: z.array(id).min(1).max(500) }),
    branches: whose,
    subject,
    detail: ({ copyIds }) => ({ copies: copyIds.length, copyIds: copyIds.join(' ') }),
    run: ({ desk }, act, input) => desk.markMissing(act, input),
  }),
}
