/** GET and POST /staff/training: answer who asked, see who comes, add hours and take them back. */

import { z } from 'zod'
import { newTrainings, trainingDeeds } from '../../../bot/desk/training-deeds.ts'
import { isDropping, type TrainingBooking, type TrainingSlot } from '../../../bot/library/training.ts'
import { dayAndHour } from '../../../bot/texts/dates.ts'
import type { TrainingLine } from '../../../bot/training-port.ts'
import { type NewTraining, type SeatLine, type SlotLine, trainingPage } from '../../pages/staff/training.ts'
import { type Body, type Console, readForm } from './console.ts'
import type { Visit, VisitAnswer } from './visit.ts'

const path = '/staff/training'
const { trainings, addTrainings, cancelTraining, decideBooking } = trainingDeeds

export function trainingRoutes({ get, post }: Console): void {
  get(path, (visit) => show(visit, {}))
  post(path, decide)
  post(`${path}/add`, add)
  post(`${path}/cancel`, cancel)
}

const key = z.string().min(1).max(100)
const typed = (body: Body, field: string, usual = ''): string => {
  const given = body[field]
  return typeof given === 'string' ? given.trim() : usual
}

/** What was typed stays typed when something is still needed; `anyway`: the branch is closed then. */
async function show(visit: Visit, body: Body, lines: string[] = [], anyway = false): Promise<VisitAnswer> {
  const found = await visit.perform(trainings, { branch: visit.branch })
  if ('refusal' in found) return visit.back('/staff', { tone: 'refused', lines: [await visit.refused(found)] })
  if (lines.length > 0) await visit.tell({ tone: 'refused', lines })
  const slots = found.trainings.map((line) => slotLine(visit, line, body))
  const asked = found.trainings
    .filter(({ slot }) => slot.cancelledAt === undefined && slot.startsAt > visit.now)
    .flatMap(({ slot, seated }) =>
      seated
        .filter(({ booking }) => booking.state === 'asked' && !isDropping(booking, visit.now))
        .map((one) => seatLine(visit, slot, one, body)),
    )
  const view = { asked: asked.toSorted((a, b) => a.number - b.number), slots, fresh: freshOf(body, anyway) }
  return await visit.show(trainingPage, { ...view, today: visit.today }, lines.length > 0 ? 409 : 200)
}

const freshOf = (body: Body, anyway: boolean): NewTraining => ({
  kind: typed(body, 'kind'),
  lv: typed(body, 'lv'),
  en: typed(body, 'en'),
  ru: typed(body, 'ru'),
  date: typed(body, 'date'),
  time: typed(body, 'time'),
  minutes: typed(body, 'minutes', '30'),
  seats: typed(body, 'seats', '1'),
  weeks: typed(body, 'weeks', '1'),
  anyway,
})

const when = ({ library, staff, today }: Visit, { startsAt }: TrainingSlot): string =>
  dayAndHour(startsAt, library.zone, staff.language, today)

const what = ({ word, staff }: Visit, { kind, names }: TrainingSlot): string =>
  names?.[staff.language] ?? word(kind === 'training' ? 'desk-training-training' : 'desk-training-consultation')

function slotLine(visit: Visit, { slot, seated, free }: TrainingLine, body: Body): SlotLine {
  const { say } = visit
  const taken = slot.seats - free
  return {
    id: slot.id,
    when: when(visit, slot),
    what: what(visit, slot),
    seats: say({ say: 'desk-training-seats-taken', taken, seats: slot.seats, minutes: slot.minutes }),
    ...(slot.cancelledAt !== undefined && {
      cancelled: say({ say: 'desk-training-cancelled', reason: slot.cancelReason ?? '' }),
    }),
    seated: seated.map((one) => seatLine(visit, slot, one, {})),
    reason: typed(body, 'slot') === slot.id ? typed(body, 'reason') : '',
  }
}

function seatLine(
  visit: Visit,
  slot: TrainingSlot,
  { booking, patron }: TrainingLine['seated'][number],
  body: Body,
): SeatLine {
  return {
    id: booking.id,
    number: booking.number,
    patron: patron.name,
    card: patron.card,
    phone: patron.phone ?? '',
    confirmed: booking.state === 'confirmed',
    state: visit.say({ say: 'desk-training-state-is', state: stateOf(visit, booking) }),
    what: `${when(visit, slot)} – ${what(visit, slot)}`,
    comment: typed(body, `comment:${booking.id}`),
  }
}

const stateOf = ({ now }: Visit, booking: TrainingBooking): string =>
  isDropping(booking, now) ? 'dropping' : booking.state

const decideShape = z.object({ key, one: z.string().regex(/^(confirm|decline):.+$/) })

async function decide(visit: Visit, body: Body): Promise<VisitAnswer> {
  const form = readForm(decideShape, body)
  // Enter in a sentence decides nothing: what was typed stays.
  if (form === undefined) return await show(visit, body, [visit.word('desk-training-choose')])
  const [verdict, bookingId = ''] = form.one.split(/:(.*)/s)
  const comment = typed(body, `comment:${bookingId}`)
  const input = decideBooking.input.safeParse({
    bookingId,
    confirm: verdict === 'confirm',
    ...(comment !== '' && { comment }),
  })
  if (!input.success) return await show(visit, body, [visit.word('desk-form-unread')])
  const done = await visit.perform(decideBooking, input.data, form.key)
  if ('refusal' in done) return await show(visit, body, [await visit.refused(done)])
  const { number, state } = done.line.booking
  return visit.back(path, { tone: 'done', lines: [visit.say({ say: 'desk-training-decided', number, state })] })
}

const count = z.string().regex(/^\d+$/).transform(Number)
const addShape = z.object({ key, minutes: count, seats: count, weeks: count })

async function add(visit: Visit, body: Body): Promise<VisitAnswer> {
  const form = readForm(addShape, body)
  const kind = typed(body, 'kind')
  const names = { lv: typed(body, 'lv'), en: typed(body, 'en'), ru: typed(body, 'ru') }
  if (kind === 'training' && Object.values(names).includes('')) {
    return await show(visit, body, [visit.word('desk-training-names-needed')])
  }
  const input = newTrainings.safeParse({
    branch: visit.branch,
    kind,
    ...(kind === 'training' && { names }),
    date: typed(body, 'date'),
    time: typed(body, 'time'),
    minutes: form?.minutes,
    seats: form?.seats,
    weeks: form?.weeks,
    ...(typed(body, 'anyway') === 'yes' && { anyway: true }),
  })
  if (form === undefined || !input.success) return await show(visit, body, [visit.word('desk-form-unread')])
  const done = await visit.perform(addTrainings, input.data, form.key)
  if ('refusal' in done) {
    return await show(visit, body, [await visit.refused(done)], done.refusal === 'training-closed')
  }
  return visit.back(path, {
    tone: 'done',
    lines: [visit.say({ say: 'desk-training-added', count: done.slots.length })],
  })
}

const cancelShape = z.object({ key, slot: z.string().min(1).max(100), reason: z.string() })

async function cancel(visit: Visit, body: Body): Promise<VisitAnswer> {
  const form = readForm(cancelShape, body)
  const input = cancelTraining.input.safeParse({ slotId: form?.slot, reason: form?.reason })
  if (form === undefined || !input.success) return await show(visit, body, [visit.word('desk-training-reason-needed')])
  const done = await visit.perform(cancelTraining, input.data, form.key)
  if ('refusal' in done) return await show(visit, body, [await visit.refused(done)])
  return visit.back(path, {
    tone: 'done',
    lines: [visit.say({ say: 'desk-training-taken-back', count: done.booked.length })],
  })
}
