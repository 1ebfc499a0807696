/** How a consultation or training is named: in a list of what can be asked for, and as the patron's own. */

import { localDate, localTime } from '../../library/calendar.ts'
import { nearness } from '../../library/pickup.ts'
import { type BookingLine, isDropping, type TrainingRefusal } from '../../library/training.ts'
import type { Say } from '../../texts/say.ts'
import { ask } from '../asking.ts'
import type { Asking, TrainingOffer } from '../asks.ts'
import type { Deed } from '../deeds.ts'
import { page, pageChoices } from '../pages.ts'
import type { Choice, Member, Scene } from '../types.ts'

export const isRefusal = (answer: BookingLine | TrainingRefusal): answer is TrainingRefusal => 'refusal' in answer

/** One's own, the soonest first. */
export const ownTrainings = (scene: Member): Asking<BookingLine[]> =>
  ask({ ask: 'bookings', patronId: scene.patron.id })

/** What can be asked for: near places first (from the branch that was named, else where one picks up), then the soonest. */
export function* offersNear(scene: Scene, branch: string | undefined): Asking<TrainingOffer[]> {
  const { library, patron } = scene.context
  const offers = yield* ask({ ask: 'trainings' })
  const from = branch ?? patron?.pickupPoint
  if (from === undefined) return offers
  return offers.toSorted((a, b) => nearness(library, from, a.slot.branch) - nearness(library, from, b.slot.branch))
}

/** What a sentence about a slot needs, however it goes on. */
export function trainingFields({ booking, slot }: BookingLine, { context, language }: Scene) {
  const { zone } = context.library
  const number = String(booking.number)
  const day = localDate(slot.startsAt, zone)
  return {
    type: slot.kind,
    title: { title: slot.names?.[language] ?? '', author: '', number },
    number,
    day,
    date: day,
    hour: localTime(slot.startsAt, zone),
    at: slot.branch,
  }
}

export const standingOfTraining = ({ booking }: BookingLine, { context }: Scene): 'asked' | 'confirmed' | 'dropping' =>
  isDropping(booking, context.now) ? 'dropping' : booking.state === 'confirmed' ? 'confirmed' : 'asked'

/** One's own as a line of a list. */
export function trainingLabel(line: BookingLine, scene: Scene): Say {
  const { type, title, date, hour } = trainingFields(line, scene)
  return { say: 'training-line', type, line: title, date, hour, state: standingOfTraining(line, scene) }
}

/** What can be asked for as a line of a list; its name is no secret. */
function offerLabel({ slot, free }: TrainingOffer, yours: boolean, { context, language }: Scene): Say {
  const { zone } = context.library
  return {
    say: 'training-slot',
    type: slot.kind,
    name: slot.names?.[language] ?? '',
    date: localDate(slot.startsAt, zone),
    hour: localTime(slot.startsAt, zone),
    place: slot.branch,
    left: yours ? 'yours' : free > 0 ? 'free' : 'full',
  }
}

/** One page of what can be asked for; `deed` is what choosing one means. */
export function offerChoices(
  offers: TrainingOffer[],
  own: readonly BookingLine[],
  scene: Scene,
  given: { offset: number; deed: (slotId: string) => Deed; turn: (offset: number) => Deed },
): Choice[] {
  const entries = page(offers, given.offset).map(
    (offered): Choice => ({
      label: offerLabel(
        offered,
        own.some(({ slot }) => slot.id === offered.slot.id),
        scene,
      ),
      deed: given.deed(offered.slot.id),
    }),
  )
  return [...entries, ...pageChoices(given.offset, offers.length, given.turn)]
}

/** Why there is no seat, as one sentence. */
export function trainingRefusalSay(refusal: TrainingRefusal, scene: Scene): Say {
  switch (refusal.refusal) {
    case 'training-gone':
    case 'training-not-yours':
    case 'training-undo-too-late':
      return { say: refusal.refusal }
    case 'training-full': {
      const { slot } = refusal
      const { zone } = scene.context.library
      const day = localDate(slot.startsAt, zone)
      return { say: 'training-full', day, hour: localTime(slot.startsAt, zone), at: slot.branch }
    }
    case 'training-already-yours':
      return { say: 'training-already-yours', ...trainingFields(refusal.line, scene) }
  }
}
