/** /staff/patrons: find by name, card or phone; /staff/patrons/new: register, and hand over a slip. */

import { z } from 'zod'
import { patronDeeds } from '../../../bot/desk/patron-deeds.ts'
import type { PatronLine } from '../../../bot/patron-desk-port.ts'
import { type FoundLine, patronNewPage, patronsPage } from '../../pages/staff/patrons.ts'
import type { Body, Console } from './console.ts'
import type { ConsoleDoor } from './door.ts'
import { patronFormView, readPatronForm, type Typed, typedIn } from './patron-form.ts'
import { showSlip } from './patron-slip.ts'
import type { Visit, VisitAnswer } from './visit.ts'

const path = '/staff/patrons'
const { findPatrons, registerPatron } = patronDeeds

export const patronPath = (card: string): string => `${path}/${encodeURIComponent(card)}`
export const keyIn = (body: Body): string => String([body.key ?? ''].flat()[0] ?? '').slice(0, 100)

const queryShape = z.object({ q: z.string().max(200).catch('') }).catch({ q: '' })

export function patronsRoutes({ get, post }: Console, door: Pick<ConsoleDoor, 'texts'>): void {
  get(path, async (visit, request) => await showFound(visit, queryShape.parse(request.query).q))
  get(`${path}/new`, async (visit, request) => {
    const { q } = queryShape.parse(request.query)
    return await showNew(visit, { ...freshForm(visit), ...(/^\p{N}+$/u.test(q) ? { card: q } : { name: q }) })
  })
  post(`${path}/new`, (visit, body) => register(visit, body, door))
}

async function showFound(visit: Visit, q: string): Promise<VisitAnswer> {
  const query = q.trim()
  const answer = await visit.perform(findPatrons, { query })
  if ('refusal' in answer) return visit.back('/staff', { tone: 'refused', lines: [await visit.refused(answer)] })
  const [only] = answer.found
  // A scanned card opens at once.
  if (only && answer.found.length === 1 && only.card.toLowerCase() === query.toLowerCase()) {
    return visit.back(patronPath(only.card))
  }
  const found = answer.found.map((one) => lineOf(visit, one))
  return await visit.show(patronsPage, { query, asked: query !== '', found, more: answer.more })
}

function lineOf({ say, word, today }: Visit, { card, name, phone, born, expires, blocked }: PatronLine): FoundLine {
  const over = expires < today ? say({ say: 'desk-patrons-expired', date: expires }) : ''
  return {
    href: patronPath(card),
    ...{ card, name, phone: phone ?? '', born: born ?? '' },
    state: [over, ...(blocked ? [word('desk-patrons-blocked')] : [])].filter((one) => one !== '').join(' '),
  }
}

/** A card is for a year, a patron in the language of the library, until something else is chosen. */
const freshForm = ({ library, today, branch }: Visit): Typed => ({
  ...{ category: 'adult', language: library.defaultLanguage },
  expires: `${Number(today.slice(0, 4)) + 1}${today.slice(4).replace('-02-29', '-02-28')}`,
  pickupPoint: library.branches.find(({ code, pickup }) => code === branch && pickup)?.code ?? '',
})

const showNew = async (visit: Visit, typed: Typed, faults = {}, status = 200): Promise<VisitAnswer> =>
  await visit.show(patronNewPage, { form: patronFormView(visit, typed, faults) }, status)

async function register(visit: Visit, body: Body, door: Pick<ConsoleDoor, 'texts'>): Promise<VisitAnswer> {
  const typed = typedIn(body)
  const form = readPatronForm(visit, typed)
  if ('faults' in form) {
    await visit.tell({ tone: 'refused', lines: [visit.word('desk-patrons-look-again')] })
    return await showNew(visit, typed, form.faults, 409)
  }
  const { fees: _none, username, born, phone, pickupPoint, ...rest } = form.read
  const input = {
    ...rest,
    ...(username !== undefined && { username }),
    ...(born !== undefined && { born }),
    ...(phone !== undefined && { phone }),
    ...(pickupPoint !== undefined && { pickupPoint }),
  }
  const answer = await visit.perform(registerPatron, input, keyIn(body))
  if ('slip' in answer) return await showSlip(visit, door, answer.slip)
  const why = await visit.refused(answer)
  await visit.tell({ tone: 'refused', lines: [why] })
  if (answer.refusal === 'card-taken') return await showNew(visit, typed, { card: why }, 409)
  if (answer.refusal !== 'username-in-use') return await showNew(visit, typed, {}, 409)
  return await showNew(visit, { ...typed, username: answer.proposal }, { username: why }, 409)
}
