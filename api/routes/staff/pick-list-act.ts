/** POST /staff/pick-list: found or not there, by a scan or a button; and what became of a search. */

import { z } from 'zod'
import { circulationDeeds } from '../../../bot/desk/circulation-deeds.ts'
import type { AnyRefusal } from '../../../bot/desk/refusal-says.ts'
import { shelvingDeeds } from '../../../bot/desk/shelving-deeds.ts'
import type { Reservation } from '../../../bot/library/types.ts'
import { type Body, readForm } from './console.ts'
import { foundStep, nextStep } from './next-step.ts'
import type { Visit, VisitAnswer } from './visit.ts'

const { work, reportFound, reportMissing } = circulationDeeds
const { missing, foundAfterAll, stillMissing, giveUpSearch } = shelvingDeeds

/** Scanned in one form, or a button of a line in the other. */
const formShape = z.object({
  key: z.string().min(1).max(100),
  barcode: z.string().trim().max(200).optional(),
  one: z
    .string()
    .regex(/^(found|missing|after-all|still|give-up):./)
    .max(200)
    .optional(),
})

interface Pointed {
  does: string
  id: string
  title: string
  key: string
}

export const pickListAct =
  (path: string) =>
  async (visit: Visit, body: Body): Promise<VisitAnswer> => {
    const form = readForm(formShape, body)
    const refuse = (line: string) => visit.back(path, { tone: 'refused', lines: [line] })
    if (form?.one !== undefined) {
      const [does = '', id = ''] = form.one.split(/:(.*)/s)
      const { key } = form
      return await carryOut(visit, path, { does, id, title: String(body[`title:${id}`] ?? '').slice(0, 300), key })
    }
    if (!form?.barcode) return refuse(visit.word('desk-form-unread'))
    const pointed = await scanned(visit, form.barcode)
    if (pointed === undefined) {
      return refuse(visit.say({ say: 'desk-pick-list-unlisted', barcode: form.barcode.slice(0, 60) }))
    }
    return await carryOut(visit, path, { ...pointed, key: form.key })
  }

/** What a scanned barcode stands for on this list. */
async function scanned(visit: Visit, barcode: string): Promise<Omit<Pointed, 'key'> | undefined> {
  const at = { branch: visit.branch }
  const listed = await visit.perform(work, at)
  const line = 'refusal' in listed ? undefined : listed.toFetch.find((one) => one.barcode === barcode)
  if (line) return { does: 'found', id: line.reservation.id, title: line.title.title }
  const searched = await visit.perform(missing, at)
  const lost = 'refusal' in searched ? undefined : searched.missing.find(({ copy }) => copy.barcode === barcode)
  return lost && { does: 'after-all', id: lost.copy.id, title: lost.title.title }
}

async function carryOut(visit: Visit, path: string, { does, id, title, key }: Pointed): Promise<VisitAnswer> {
  const done = (line: string) => visit.back(path, { tone: 'done', lines: [line] })
  const no = async (refusal: AnyRefusal) => visit.back(path, { tone: 'refused', lines: [await visit.refused(refusal)] })
  if (does === 'found') {
    const found = await visit.perform(reportFound, { reservationId: id }, key)
    if ('refusal' in found) return await no(found)
    return visit.back(path, await nextStep(visit, foundStep(found.reservation), title))
  }
  if (does === 'missing') {
    const missed = await visit.perform(reportMissing, { reservationId: id }, key)
    return 'refusal' in missed ? await no(missed) : done(visit.say({ say: afterMissing(missed.reservation), title }))
  }
  if (does === 'after-all') {
    const found = await visit.perform(foundAfterAll, { copyId: id }, key)
    return 'refusal' in found ? await no(found) : visit.back(path, await nextStep(visit, found, title))
  }
  const deed = does === 'still' ? stillMissing : giveUpSearch
  const looked = await visit.perform(deed, { copyId: id }, key)
  if ('refusal' in looked) return await no(looked)
  return done(visit.say({ say: does === 'still' ? 'desk-search-is-still' : 'desk-search-is-lost', title }))
}

/** What became of the reservation whose copy was not there. */
function afterMissing({ state }: Reservation) {
  if (state === 'to-fetch') return 'desk-pick-list-next-copy'
  return state === 'waiting' ? 'desk-pick-list-back-in-line' : 'desk-pick-list-no-copy'
}
