/** A patron's own consultations and trainings: the list, the card of one, another time, dropping and taking that back. */

import { answerBy, type BookingLine } from '../../library/training.ts'
import type { Say } from '../../texts/say.ts'
import { ask } from '../asking.ts'
import type { Asking } from '../asks.ts'
import type { DeedOf } from '../deeds.ts'
import { offer, question, tell } from '../outcome.ts'
import { page, pageChoices } from '../pages.ts'
import type { Choice, Member, Outcome } from '../types.ts'
import {
  isRefusal,
  offerChoices,
  offersNear,
  ownTrainings,
  standingOfTraining,
  trainingFields,
  trainingLabel,
  trainingRefusalSay,
} from './training-lines.ts'

/** The list, or the card of the only one; undefined when there is none. */
export function* myTrainings(
  deed: DeedOf<'training'> | DeedOf<'training-page'>,
  scene: Member,
): Asking<Outcome | undefined> {
  const lines = yield* ownTrainings(scene)
  const [only, ...others] = lines
  if (only === undefined) return undefined
  if (others.length === 0) return card(only, scene)
  const offset = 'offset' in deed ? deed.offset : 0
  const entries = page(lines, offset).map(
    (line): Choice => ({
      label: trainingLabel(line, scene),
      deed: { intent: 'booking', bookingId: line.booking.id },
    }),
  )
  const turns = pageChoices(offset, lines.length, (to) => ({ intent: 'training-page', mine: true, offset: to }))
  return offer([{ say: 'training-yours' }], [...entries, ...turns], deed)
}

export function* bookingCard({ bookingId }: DeedOf<'booking'>, scene: Member): Asking<Outcome> {
  const line = (yield* ownTrainings(scene)).find(({ booking }) => booking.id === bookingId)
  return line === undefined ? tell({ say: 'training-not-yours' }) : card(line, scene)
}

function card(line: BookingLine, scene: Member): Outcome {
  const state = standingOfTraining(line, scene)
  const says: Say[] = [{ say: 'training-card', ...trainingFields(line, scene), state }]
  if (state === 'asked') says.push({ say: 'training-promise', by: answerBy(scene.context.library, line) })
  return offer(says, bookingChoices(line, scene), { intent: 'booking', bookingId: line.booking.id })
}

/** What can be done with one's own. */
export function bookingChoices(line: BookingLine, scene: Member): Choice[] {
  const { id: bookingId } = line.booking
  if (standingOfTraining(line, scene) === 'dropping') {
    return [{ label: { say: 'undo' }, deed: { intent: 'undrop-training', bookingId } }]
  }
  return [
    { label: { say: 'training-act-move' }, deed: { intent: 'move-training', bookingId } },
    { label: { say: 'training-act-drop' }, deed: { intent: 'drop-training', bookingId } },
  ]
}

/** To the slot that was chosen, or “to which?”. */
export function* moveTraining(deed: DeedOf<'move-training'>, scene: Member): Asking<Outcome> {
  const { bookingId, slotId } = deed
  if (slotId === undefined) return yield* whereTo(deed, scene)
  const answer = yield* ask({ ask: 'move-training', patronId: scene.patron.id, bookingId, slotId })
  if (isRefusal(answer)) {
    const said = trainingRefusalSay(answer, scene)
    if (answer.refusal === 'training-not-yours') return tell(said)
    const again = yield* whereTo({ intent: 'move-training', bookingId }, scene)
    return { ...again, replies: again.replies.map((reply) => ({ ...reply, say: [said, ...reply.say] })) }
  }
  const by = answerBy(scene.context.library, answer)
  const said: Say = { say: 'training-moved', ...trainingFields(answer, scene), by }
  return offer([said], bookingChoices(answer, scene), { intent: 'booking', bookingId })
}

function* whereTo(deed: DeedOf<'move-training'>, scene: Member): Asking<Outcome> {
  const { bookingId, offset = 0 } = deed
  const own = yield* ownTrainings(scene)
  const line = own.find(({ booking }) => booking.id === bookingId)
  if (line === undefined) return tell({ say: 'training-not-yours' })
  const mine = new Set(own.map(({ slot }) => slot.id))
  const others = (yield* offersNear(scene, line.slot.branch)).filter(({ slot, free }) => free > 0 && !mine.has(slot.id))
  if (others.length === 0) return tell({ say: 'training-no-other' })
  const choices = offerChoices(others, own, scene, {
    offset,
    deed: (slotId) => ({ intent: 'move-training', bookingId, slotId }),
    turn: (to) => ({ intent: 'move-training', bookingId, offset: to }),
  })
  return question([{ say: 'training-where-to', ...trainingFields(line, scene) }], choices, deed)
}

/** For some minutes the seat is kept, and the drop can be taken back. */
export function* dropTraining({ bookingId }: DeedOf<'drop-training'>, scene: Member): Asking<Outcome> {
  const answer = yield* ask({ ask: 'drop-training', patronId: scene.patron.id, bookingId })
  if (isRefusal(answer)) return tell(trainingRefusalSay(answer, scene))
  const minutes = scene.context.library.settings.dropGraceMinutes
  return offer(
    [{ say: 'training-dropped', ...trainingFields(answer, scene), minutes }],
    bookingChoices(answer, scene),
    {
      intent: 'booking',
      bookingId,
    },
  )
}

export function* undropTraining({ bookingId }: DeedOf<'undrop-training'>, scene: Member): Asking<Outcome> {
  const answer = yield* ask({ ask: 'undrop-training', patronId: scene.patron.id, bookingId })
  if (isRefusal(answer)) return tell(trainingRefusalSay(answer, scene))
  return tell({ say: 'training-undropped', ...trainingFields(answer, scene) })
}
