/** GET and POST /staff/transit: what is to be sent, what is to arrive; taking in what arrived by its barcode. */

import { z } from 'zod'
import { circulationDeeds } from '../../../bot/desk/circulation-deeds.ts'
import type { DeskWork } from '../../../bot/desk-port.ts'
import { branchCode } from '../../../bot/library/pickup.ts'
import { type Parcel, type Parcels, transitPage } from '../../pages/staff/transit.ts'
import { type Body, type Console, readForm } from './console.ts'
import { ends, nextStep } from './next-step.ts'
import type { Visit, VisitAnswer } from './visit.ts'

const path = '/staff/transit'
const { work, receiveTransit } = circulationDeeds

export function transitRoutes({ get, post }: Console): void {
  get(path, showTransit)
  post(path, receive)
}

async function showTransit(visit: Visit): Promise<VisitAnswer> {
  const found = await visit.perform(work, { branch: visit.branch })
  if ('refusal' in found) return visit.back('/staff', { tone: 'refused', lines: [await visit.refused(found)] })
  const { branch, say } = visit
  const moves = movesOf(visit, found)
  return await visit.show(transitPage, {
    arriving: together(
      moves.filter(({ to }) => to === branch),
      ({ from }) => say({ say: 'desk-transit-from', place: from }),
    ),
    sending: together(
      moves.filter(({ from, to }) => from === branch && to !== branch),
      ({ to }) => say({ say: 'desk-transit-to', place: to }),
    ),
  })
}

type Move = Parcel & { from: string; to: string }

function movesOf({ say, word }: Visit, { inTransit, goingHome }: DeskWork): Move[] {
  return [
    ...inTransit.map(({ reservation: { pickupPoint }, title: { title, author }, barcode, patron, from }) => ({
      ...{ barcode, title, author, from, to: branchCode(pickupPoint) },
      why: say({ say: 'desk-transit-kept', name: patron.name, card: ends(patron), at: pickupPoint }),
    })),
    ...goingHome.map(({ title: { title, author }, barcode, from, to }) => ({
      ...{ barcode, title, author, from, to, why: word('desk-transit-home') },
    })),
  ]
}

const together = (moves: Move[], nameOf: (move: Move) => string): Parcels[] =>
  [...Map.groupBy(moves, nameOf)].map(([name, parcels]) => ({ name, parcels }))

const formShape = z.object({ key: z.string().min(1).max(100), barcode: z.string().trim().min(1).max(200) })

async function receive(visit: Visit, body: Body): Promise<VisitAnswer> {
  const form = readForm(formShape, body)
  if (form === undefined) return visit.back(path, { tone: 'refused', lines: [visit.word('desk-form-unread')] })
  const { branch } = visit
  const { barcode, key } = form
  const before = await visit.perform(work, { branch })
  const held = 'refusal' in before ? undefined : before.inTransit.find((one) => one.barcode === barcode)
  const home = 'refusal' in before ? undefined : before.goingHome.find((one) => one.barcode === barcode)
  const done = await visit.perform(receiveTransit, { barcode: barcode.slice(0, 100), branch }, key)
  if ('refusal' in done) return visit.back(path, { tone: 'refused', lines: [await visit.refused(done)] })
  return visit.back(path, await nextStep(visit, done, (held ?? home)?.title.title ?? barcode, held?.patron))
}
