/** /staff/patrons/CARD and what is done there; every button is a form of its own. */

import { z } from 'zod'
import { circulationDeeds } from '../../../bot/desk/circulation-deeds.ts'
import { patronDeeds } from '../../../bot/desk/patron-deeds.ts'
import type { AnyRefusal } from '../../../bot/desk/refusal-says.ts'
import type { PatronSheet } from '../../../bot/patron-desk-port.ts'
import type { WordKey } from '../../../bot/texts/say.ts'
import { patronEditPage, patronErasePage, patronMessagesPage, patronPage } from '../../pages/staff/patron.ts'
import type { Body, Console } from './console.ts'
import type { ConsoleDoor } from './door.ts'
import { changesOf, patronFormView, readPatronForm, type Typed, typedIn, typedOf } from './patron-form.ts'
import { type Items, messageLine, sheetView } from './patron-sheet.ts'
import { showSlip } from './patron-slip.ts'
import { keyIn, patronPath } from './patrons.ts'
import type { Visit, VisitAnswer } from './visit.ts'

const deeds = patronDeeds
const base = '/staff/patrons/:card'

type Found = (visit: Visit, sheet: PatronSheet, body: Body) => Promise<VisitAnswer>

export function patronRoutes({ get, post }: Console, door: Pick<ConsoleDoor, 'texts'>): void {
  const found =
    (act: Found) =>
    async (visit: Visit, given: unknown, body: Body): Promise<VisitAnswer> => {
      const params = z.object({ card: z.string().max(100) }).safeParse(given)
      const sheet = await visit.perform(deeds.patron, { card: params.success ? params.data.card : '' })
      if (!('refusal' in sheet)) return await act(visit, sheet, body)
      return visit.back('/staff/patrons', { tone: 'refused', lines: [await visit.refused(sheet)] })
    }
  const show = (path: string, page: Found) =>
    get(path, async (visit, { params }) => await found(page)(visit, params, {}))
  const act = (name: string, page: Found) =>
    post(`${base}/${name}`, async (visit, body, { params }) => await found(page)(visit, params, body))

  show(base, (visit, sheet) => showPatron(visit, sheet, {}))
  show(`${base}/edit`, (visit, sheet) =>
    showEdit(visit, sheet, typedOf(sheet.patron, visit.library.defaultLanguage), {}, 200),
  )
  act('edit', change)
  show(`${base}/messages`, showMessages)
  show(`${base}/erase`, showErase)
  act('erase', async (visit, { patron }, body) => {
    const answer = await visit.perform(deeds.erasePatron, { patronId: patron.id }, keyIn(body))
    if ('refusal' in answer) return await no(visit, patronPath(patron.card), answer)
    return visit.back('/staff/patrons', { tone: 'done', lines: [visit.word('desk-patrons-erased')] })
  })
  act('export', async (visit, { patron }) => {
    const answer = await visit.perform(deeds.exportPatron, { patronId: patron.id })
    if ('refusal' in answer) return await no(visit, patronPath(patron.card), answer)
    return { file: `${JSON.stringify(answer.held, null, 2)}\n`, name: 'rinda.json' }
  })
  // What a printed page leads back to.
  show(`${base}/slip`, async (visit, { patron }) => visit.back(patronPath(patron.card)))
  act('slip', async (visit, { patron }, body) => {
    const { id: patronId, phone } = patron
    const input = { patronId, password: body.what === 'password', ...(phone !== undefined && { phone }) }
    const answer = await visit.perform(deeds.newSlip, input, keyIn(body))
    return 'slip' in answer
      ? await showSlip(visit, door, answer.slip)
      : await no(visit, patronPath(patron.card), answer)
  })
  act('block', async (visit, { patron }, body) => {
    const input = { patronId: patron.id, changes: { blocked: body.block === 'yes' } }
    return await done(visit, patron.card, await visit.perform(deeds.changePatron, input, keyIn(body)))
  })
  act('unlock', async (visit, { patron }, body) => {
    const answer = await visit.perform(deeds.unlockPatron, { patronId: patron.id }, keyIn(body))
    return await done(visit, patron.card, answer, 'desk-patrons-unlocked')
  })
  act('unlink', async (visit, { patron }, body) => {
    const input = { patronId: patron.id, address: String(body.address ?? '').slice(0, 100) || '-' }
    return await done(
      visit,
      patron.card,
      await visit.perform(deeds.unlinkPhone, input, keyIn(body)),
      'desk-patrons-unlinked',
    )
  })
  act('add-ward', async (visit, sheet, body) => {
    const card = String(body.ward ?? '').trim()
    const read = deeds.addWard.input.safeParse({ patronId: sheet.patron.id, card })
    const answer = read.success
      ? await visit.perform(deeds.addWard, read.data, keyIn(body))
      : ({ refusal: 'unknown-card' } as const)
    if (!('refusal' in answer)) return await done(visit, sheet.patron.card, answer, 'desk-patrons-ward-added')
    await visit.tell({ tone: 'refused', lines: [await visit.refused(answer)] })
    return await showPatron(visit, sheet, body, 409)
  })
  act('remove-ward', async (visit, { patron }, body) => {
    const input = { patronId: patron.id, wardId: String(body.ward ?? '').slice(0, 100) || '-' }
    return await done(
      visit,
      patron.card,
      await visit.perform(deeds.removeWard, input, keyIn(body)),
      'desk-patrons-ward-removed',
    )
  })
  act('due', changeDue)
}

const no = async (visit: Visit, to: string, refusal: AnyRefusal): Promise<VisitAnswer> =>
  visit.back(to, { tone: 'refused', lines: [await visit.refused(refusal)] })

async function done(visit: Visit, card: string, answer: object | AnyRefusal, say: WordKey = 'desk-patrons-changed') {
  if ('refusal' in answer) return await no(visit, patronPath(card), answer)
  return visit.back(patronPath(card), { tone: 'done', lines: [visit.word(say)] })
}

async function itemsOf(visit: Visit, patronId: string): Promise<Items> {
  const items = await visit.perform(deeds.patronItems, { patronId })
  return 'refusal' in items ? { loans: [], reservations: [], decided: [] } : items
}

async function showPatron(visit: Visit, sheet: PatronSheet, typed: Body, status = 200): Promise<VisitAnswer> {
  return await visit.show(patronPage, sheetView(visit, sheet, await itemsOf(visit, sheet.patron.id), typed), status)
}

async function changeDue(visit: Visit, sheet: PatronSheet, body: Body): Promise<VisitAnswer> {
  const { changeDueAt } = circulationDeeds
  const read = changeDueAt.input.safeParse({ loanId: body.loan, dueAt: body.due, comment: body.comment })
  const why = read.success && read.data.dueAt >= visit.today ? undefined : visit.word('desk-patrons-due-fault')
  if (read.success && why === undefined) {
    const answer = await visit.perform(changeDueAt, read.data, keyIn(body))
    if ('loan' in answer) {
      const line = visit.say({ say: 'desk-patrons-due-changed', due: answer.loan.dueAt })
      return visit.back(patronPath(sheet.patron.card), { tone: 'done', lines: [line] })
    }
    await visit.tell({ tone: 'refused', lines: [await visit.refused(answer)] })
  } else await visit.tell({ tone: 'refused', lines: [why ?? ''] })
  return await showPatron(visit, sheet, body, 409)
}

async function showEdit(visit: Visit, { patron }: PatronSheet, typed: Typed, faults: object, status: number) {
  const view = { path: patronPath(patron.card), name: patron.name, form: patronFormView(visit, typed, faults) }
  return await visit.show(patronEditPage, view, status)
}

async function change(visit: Visit, sheet: PatronSheet, body: Body): Promise<VisitAnswer> {
  const { patron } = sheet
  const typed = typedIn(body)
  const form = readPatronForm(visit, typed, patron)
  if ('faults' in form) {
    await visit.tell({ tone: 'refused', lines: [visit.word('desk-patrons-look-again')] })
    return await showEdit(visit, sheet, { ...typed, card: patron.card, username: patron.username }, form.faults, 409)
  }
  const changes = changesOf(form.read, patron)
  if (Object.keys(changes).length === 0) return await done(visit, patron.card, {}, 'desk-patrons-same')
  return await done(
    visit,
    patron.card,
    await visit.perform(deeds.changePatron, { patronId: patron.id, changes }, keyIn(body)),
  )
}

async function showMessages(visit: Visit, { patron }: PatronSheet): Promise<VisitAnswer> {
  const answer = await visit.perform(deeds.patronMessages, { patronId: patron.id })
  if ('refusal' in answer) return await no(visit, '/staff/patrons', answer)
  const messages = answer.messages.map((one) => messageLine(visit, one))
  return await visit.show(patronMessagesPage, { path: patronPath(patron.card), name: patron.name, messages })
}

async function showErase(visit: Visit, { patron }: PatronSheet): Promise<VisitAnswer> {
  const { reservations } = await itemsOf(visit, patron.id)
  const ends = visit.say({ say: 'desk-patrons-erase-ends', count: reservations.length })
  const { name, card } = patron
  return await visit.show(patronErasePage, { path: patronPath(card), name, card, ends })
}
