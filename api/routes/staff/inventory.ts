/** /staff/inventory: which place to count, the field that is scanned into, pausing and finishing. */

import { z } from 'zod'
import { circulationDeeds } from '../../../bot/desk/circulation-deeds.ts'
import { inventoryDeeds } from '../../../bot/desk/inventory-deeds.ts'
import type { CountedPlace, Inventory } from '../../../bot/inventory-port.ts'
import { localDate } from '../../../bot/library/calendar.ts'
import { type FinishedLine, inventoryCountPage, inventoryPage, type PlaceLine } from '../../pages/staff/inventory.ts'
import { type Body, type Console, readForm } from './console.ts'
import { answerTo } from './inventory-answer.ts'
import { countedName } from './inventory-name.ts'
import { inventoryReportRoutes } from './inventory-report.ts'
import { nextStep } from './next-step.ts'
import type { Visit, VisitAnswer } from './visit.ts'

const path = '/staff/inventory'
const { inventories, startInventory, inventory, scanInventory } = inventoryDeeds
const { pauseInventory, resumeInventory, finishInventory } = inventoryDeeds

const text = z.string().min(1).max(100)
const startShape = z.object({ key: text, section: text.optional() })
const scanShape = z.object({ key: text, id: text, barcode: z.string().trim().min(1).max(100) })
const oneShape = z.object({ key: text, id: text })
const queryShape = z.object({ id: text, seen: text.optional(), also: text.optional(), again: text.optional() })
const shownLists = ['scanned', 'missing', 'misplaced', 'lent', 'held', 'unknown'] as const

export function inventoryRoutes(pages: Console): void {
  const { get, post } = pages
  get(path, showPlaces)
  get(`${path}/count`, async (visit, request) => {
    const query = queryShape.safeParse(request.query)
    return query.success ? await showCount(visit, query.data) : visit.back(path)
  })
  post(`${path}/start`, async (visit, body) => {
    const form = readForm(startShape, body)
    if (form === undefined) return unread(visit)
    const { section, key } = form
    const given = { branch: visit.branch, ...(section !== undefined && { section }) }
    const done = await visit.perform(startInventory, given, key)
    return 'refusal' in done ? await no(visit, path, done) : visit.back(counting(done.inventory.id))
  })
  post(`${path}/scan`, scanned)
  post(`${path}/check-in`, checkedIn)
  post(
    `${path}/pause`,
    change(pauseInventory, () => path, 'desk-inventory-pause-done'),
  )
  post(`${path}/resume`, change(resumeInventory, counting))
  post(
    `${path}/finish`,
    change(finishInventory, (id) => `${path}/report?id=${encodeURIComponent(id)}`, 'desk-inventory-finish-done'),
  )
  inventoryReportRoutes(pages)
}

const counting = (id: string): string => `${path}/count?id=${encodeURIComponent(id)}`
const unread = (visit: Visit): VisitAnswer =>
  visit.back(path, { tone: 'refused', lines: [visit.word('desk-form-unread')] })
const no = async (visit: Visit, to: string, refusal: Parameters<Visit['refused']>[0]): Promise<VisitAnswer> =>
  visit.back(to, { tone: 'refused', lines: [await visit.refused(refusal)] })

const change =
  (
    deed: typeof pauseInventory,
    to: (id: string) => string,
    said?: 'desk-inventory-pause-done' | 'desk-inventory-finish-done',
  ) =>
  async (visit: Visit, body: Body): Promise<VisitAnswer> => {
    const form = readForm(oneShape, body)
    if (form === undefined) return unread(visit)
    const done = await visit.perform(deed, { inventoryId: form.id }, form.key)
    if ('refusal' in done) return await no(visit, path, done)
    return visit.back(to(form.id), said && { tone: 'done', lines: [visit.word(said)] })
  }

async function showPlaces(visit: Visit): Promise<VisitAnswer> {
  const found = await visit.perform(inventories, { branch: visit.branch })
  if ('refusal' in found) return await no(visit, '/staff', found)
  const order = visit.library.branches.find(({ code }) => code === visit.branch)?.sections.map(({ code }) => code) ?? []
  const at = ({ section }: CountedPlace) => (section === undefined ? order.length : order.indexOf(section))
  return await visit.show(inventoryPage, {
    places: found.places.toSorted((a, b) => at(a) - at(b)).map((one) => placeLine(visit, one)),
    heads: shownLists.map((list) =>
      list === 'scanned' ? visit.word('desk-inventory-scanned') : visit.say({ say: 'desk-inventory-list-name', list }),
    ),
    finished: found.finished.map((one) => finishedLine(visit, one)),
  })
}

const dateOf = ({ library }: Visit, at: string) => localDate(at, library.zone)

function placeLine(visit: Visit, { section, copies, open, last }: CountedPlace): PlaceLine {
  const { say, word, branch } = visit
  const name = countedName(visit, { branch, ...(section !== undefined && { section }) })
  const began = open && dateOf(visit, open.startedAt)
  return {
    section,
    name,
    copies,
    last: last?.figures
      ? say({
          say: 'desk-inventory-last-line',
          date: dateOf(visit, last.finishedAt ?? last.startedAt),
          missing: last.figures.missing + last.figures.marked,
          expected: last.expected,
        })
      : word('desk-inventory-never'),
    button: say({ say: open ? 'desk-inventory-go-on-of' : 'desk-inventory-start-of', place: name }),
    ...(open &&
      began !== undefined && {
        open: {
          id: open.id,
          since: say({
            say: open.state === 'paused' ? 'desk-inventory-paused-since' : 'desk-inventory-going-on',
            date: began,
          }),
        },
      }),
  }
}

function finishedLine(visit: Visit, one: Inventory): FinishedLine {
  const date = dateOf(visit, one.finishedAt ?? one.startedAt)
  return {
    id: one.id,
    date: visit.say({ say: 'desk-inventory-is-finished', date }),
    name: countedName(visit, one),
    expected: one.expected,
    counts: shownLists.map((list) => one.figures?.[list] ?? 0),
  }
}

async function showCount(visit: Visit, query: z.output<typeof queryShape>): Promise<VisitAnswer> {
  const { id, seen, also, again } = query
  const codes = { ...(seen !== undefined && { barcode: seen }), ...(also !== undefined && { also }) }
  const found = await visit.perform(inventory, { inventoryId: id, ...codes })
  if ('refusal' in found) return await no(visit, path, found)
  const { inventory: one, by } = found
  if (one.state === 'finished') return visit.back(`${path}/report?id=${encodeURIComponent(id)}`)
  const count = by.reduce((sum, each) => sum + each.count, 0)
  return await visit.show(inventoryCountPage, {
    id,
    name: countedName(visit, one),
    state: one.state,
    progress: visit.say({ say: 'desk-inventory-progress', scanned: count, expected: one.expected }),
    by: by.length > 1 ? by : [],
    answers: found.seen.map((line) => answerTo(visit, line, again?.split(',').includes(line.barcode) ?? false)),
  })
}

/** The page after the scan asks again what it was: the address says which barcodes, and which had been scanned before. */
async function scanned(visit: Visit, body: Body): Promise<VisitAnswer> {
  const form = readForm(scanShape, body)
  if (form === undefined) return unread(visit)
  const to = counting(form.id)
  const done = await visit.perform(scanInventory, { inventoryId: form.id, barcode: form.barcode }, form.key)
  if ('refusal' in done) return await no(visit, to, done)
  const [first, second] = done.scans
  const again = done.scans.filter((one) => one.again).map(({ barcode }) => barcode)
  const query = new URLSearchParams({
    ...(first && { seen: first.barcode }),
    ...(second && { also: second.barcode }),
    ...(again.length > 0 && { again: again.join(',') }),
  })
  return visit.back(`${to}&${query}`)
}

/** A lent, awaited or lost copy goes over the desk of the counted branch, from where one stands. */
async function checkedIn(visit: Visit, body: Body): Promise<VisitAnswer> {
  const form = readForm(scanShape.extend({ list: text.optional() }), body)
  if (form === undefined) return unread(visit)
  const back =
    form.list === undefined ? counting(form.id) : `${path}/report?id=${encodeURIComponent(form.id)}&list=${form.list}`
  const found = await visit.perform(inventory, { inventoryId: form.id })
  if ('refusal' in found) return await no(visit, path, found)
  const given = { barcode: form.barcode, branch: found.inventory.branch }
  const done = await visit.perform(circulationDeeds.checkIn, given, form.key)
  return 'refusal' in done ? await no(visit, back, done) : visit.back(back, await nextStep(visit, done, form.barcode))
}
