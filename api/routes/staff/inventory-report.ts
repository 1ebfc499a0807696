/** /staff/inventory/report: what a counting shows, a list a page, and confirming what is missing. */

import { z } from 'zod'
import { inventoryDeeds } from '../../../bot/desk/inventory-deeds.ts'
import { shelvingDeeds } from '../../../bot/desk/shelving-deeds.ts'
import { type InventoryLine, type InventoryList, inventoryLists } from '../../../bot/inventory-port.ts'
import { localDate } from '../../../bot/library/calendar.ts'
import { placeName } from '../../../bot/texts/render.ts'
import { inventoryReportPage, type ReportRow } from '../../pages/staff/inventory.ts'
import { type Body, type Console, readForm } from './console.ts'
import { countedName } from './inventory-name.ts'
import { nextStep } from './next-step.ts'
import type { Visit, VisitAnswer } from './visit.ts'

const path = '/staff/inventory'
const { inventoryReport, markMissing } = inventoryDeeds

const text = z.string().min(1).max(100)
const several = z
  .union([z.string(), z.array(z.string())])
  .transform((given) => [given].flat())
  .default([])
const queryShape = z.object({
  id: text,
  list: z.enum(inventoryLists).catch('missing'),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
  print: z.string().optional(),
})
const missingShape = z.object({
  key: text,
  id: text,
  which: z.enum(['ticked', 'page']).catch('ticked'),
  copy: several,
  shown: several,
})
const foundShape = z.object({ key: text, id: text, copy: text })

/** A page that is worked on, and one that is printed: either stays far below 150 kB. */
const rowsShown = 100
const rowsPrinted = 500

export function inventoryReportRoutes({ get, post }: Console): void {
  get(`${path}/report`, async (visit, request) => {
    const query = queryShape.safeParse(request.query)
    return query.success ? await showReport(visit, query.data) : visit.back(path)
  })
  post(`${path}/missing`, confirmMissing)
  post(`${path}/found`, async (visit, body) => {
    const form = readForm(foundShape, body)
    if (form === undefined) return unread(visit)
    const to = reportOf(form.id, 'marked')
    const done = await visit.perform(shelvingDeeds.foundAfterAll, { copyId: form.copy }, form.key)
    if ('refusal' in done) return visit.back(to, { tone: 'refused', lines: [await visit.refused(done)] })
    return visit.back(to, await nextStep(visit, done, ''))
  })
}

const unread = (visit: Visit): VisitAnswer =>
  visit.back(path, { tone: 'refused', lines: [visit.word('desk-form-unread')] })

const reportOf = (id: string, list: InventoryList, more: Record<string, string> = {}): string =>
  `${path}/report?${new URLSearchParams({ id, list, ...more })}`

const deedOf: Readonly<Record<InventoryList, 'miss' | 'check-in' | 'found' | 'none'>> = {
  missing: 'miss',
  misplaced: 'none',
  lent: 'check-in',
  held: 'check-in',
  'check-in': 'check-in',
  unknown: 'none',
  withdrawn: 'none',
  marked: 'found',
}

async function showReport(visit: Visit, { id, list, page, print }: z.output<typeof queryShape>): Promise<VisitAnswer> {
  const size = print === undefined ? rowsShown : rowsPrinted
  const found = await visit.perform(inventoryReport, { inventoryId: id, list, page, size })
  if ('refusal' in found) return visit.back(path, { tone: 'refused', lines: [await visit.refused(found)] })
  const { inventory, figures, lines } = found
  const { say } = visit
  const pages = Math.max(1, Math.ceil(figures[list] / size))
  const as = print === undefined ? {} : { print }
  const turned = (to: number) => (to < 1 || to > pages ? undefined : reportOf(id, list, { page: String(to), ...as }))
  return await visit.show(inventoryReportPage, {
    id,
    name: countedName(visit, inventory),
    progress: say({ say: 'desk-inventory-progress', scanned: figures.scanned, expected: inventory.expected }),
    ...(inventory.finishedAt !== undefined && {
      finished: say({
        say: 'desk-inventory-is-finished',
        date: localDate(inventory.finishedAt, visit.library.zone),
      }),
    }),
    lists: inventoryLists.map((one) => ({
      list: one,
      name: say({ say: 'desk-inventory-list', list: one, count: figures[one] }),
      href: reportOf(id, one),
      current: one === list,
    })),
    list,
    does: say({ say: 'desk-inventory-list-do', list }),
    rows: lines.map((line) => rowOf(visit, line, list)),
    deed: deedOf[list],
    page: say({ say: 'desk-inventory-page', page, pages }),
    earlier: turned(page - 1),
    later: turned(page + 1),
    print: reportOf(id, list, { print: 'yes' }),
  })
}

const rowOf = ({ voice }: Visit, line: InventoryLine, list: InventoryList): ReportRow => ({
  barcode: line.barcode,
  copyId: line.copyId,
  title: line.title,
  author: line.author,
  callNumber: line.callNumber,
  ...(list === 'misplaced' && line.belongs !== undefined && { belongs: placeName(line.belongs, voice).name }),
  toFetch: line.toFetch,
})

async function confirmMissing(visit: Visit, body: Body): Promise<VisitAnswer> {
  const form = readForm(missingShape, body)
  if (form === undefined) return unread(visit)
  const to = reportOf(form.id, 'missing')
  const copyIds = form.which === 'page' ? form.shown : form.copy
  if (copyIds.length === 0) {
    return visit.back(to, { tone: 'refused', lines: [visit.word('desk-inventory-select-first')] })
  }
  if (copyIds.length > rowsPrinted) return unread(visit)
  const done = await visit.perform(markMissing, { inventoryId: form.id, copyIds }, form.key)
  if ('refusal' in done) return visit.back(to, { tone: 'refused', lines: [await visit.refused(done)] })
  const lines = [
    visit.say({ say: 'desk-inventory-marked-done', count: done.marked.length }),
    ...(done.left.length > 0 ? [visit.say({ say: 'desk-inventory-left', count: done.left.length })] : []),
    ...(done.touched.length > 0 ? [visit.say({ say: 'desk-inventory-queues', count: done.touched.length })] : []),
  ]
  return visit.back(to, { tone: done.marked.length > 0 ? 'done' : 'refused', lines })
}
