/** Consultations and trainings: which there are, and asking for one. Anybody sees them; asking needs a card. */

import { answerBy } from '../../library/training.ts'
import { ask } from '../asking.ts'
import type { Asking } from '../asks.ts'
import type { DeedOf } from '../deeds.ts'
import { offer, saidFirst, tell } from '../outcome.ts'
import type { Member, Outcome, Scene } from '../types.ts'
import { signInFirst } from './sign-in.ts'
import {
  isRefusal,
  offerChoices,
  offersNear,
  ownTrainings,
  trainingFields,
  trainingRefusalSay,
} from './training-lines.ts'
import { bookingChoices, myTrainings } from './training-own.ts'

/** “Trainings”, “trainings at Pārventa”, “my trainings”. */
export function* training(deed: DeedOf<'training'> | DeedOf<'training-page'>, scene: Scene): Asking<Outcome> {
  const { patron } = scene.context
  if (deed.mine === undefined) return yield* offers(deed, scene)
  if (patron === undefined) return yield* signInFirst(deed, scene)
  const mine = yield* myTrainings(deed, { ...scene, patron })
  return mine ?? saidFirst([{ say: 'training-none-yours' }], yield* offers({ intent: 'training' }, scene))
}

/** `wanted`: only those with a seat left, for somebody who has just met one without. */
function* offers(
  deed: DeedOf<'training'> | DeedOf<'training-page'>,
  scene: Scene,
  wanted: 'all' | 'free' = 'all',
): Asking<Outcome> {
  const { patron, library } = scene.context
  const { branch } = deed
  const offset = 'offset' in deed ? deed.offset : 0
  const known = library.branches.find(({ code }) => code === branch)
  const found = (yield* offersNear(scene, known?.code)).filter(({ free }) => wanted === 'all' || free > 0)
  if (found.length === 0) return tell({ say: 'training-none', phone: library.branches[0]?.phone ?? '' })
  const own = patron === undefined ? [] : yield* ownTrainings({ ...scene, patron })
  const choices = offerChoices(found, own, scene, {
    offset,
    deed: (slotId) => ({ intent: 'ask-training', slotId }),
    turn: (to) => ({ intent: 'training-page', offset: to, ...(branch !== undefined && { branch }) }),
  })
  const elsewhere = known !== undefined && found.every(({ slot }) => slot.branch !== known.code)
  const head = elsewhere ? ([{ say: 'training-none-at', at: known.code }] as const) : []
  const guest = patron === undefined ? ([{ say: 'training-guest' }] as const) : []
  const shown = offer([...head, { say: 'training-offers' }, ...guest], choices, deed)
  return offset === 0 ? shown : { ...shown, replies: shown.replies.map((reply) => ({ ...reply, edit: true })) }
}

/** A seat in the one that was chosen; a full one leads to the next. */
export function* askTraining({ slotId }: DeedOf<'ask-training'>, scene: Member): Asking<Outcome> {
  const answer = yield* ask({ ask: 'ask-training', patronId: scene.patron.id, slotId })
  if (!isRefusal(answer)) {
    const fields = trainingFields(answer, scene)
    const asked =
      answer.booking.state === 'confirmed'
        ? ({ say: 'training-undropped', ...fields } as const)
        : ({ say: 'training-asked', ...fields, by: answerBy(scene.context.library, answer) } as const)
    return offer([asked], bookingChoices(answer, scene), { intent: 'booking', bookingId: answer.booking.id })
  }
  const said = trainingRefusalSay(answer, scene)
  if (answer.refusal === 'training-already-yours') {
    const { id: bookingId } = answer.line.booking
    return offer([said], bookingChoices(answer.line, scene), { intent: 'booking', bookingId })
  }
  const branch = answer.refusal === 'training-full' ? { branch: answer.slot.branch } : {}
  return saidFirst([said], yield* offers({ intent: 'training', ...branch }, scene, 'free'))
}
