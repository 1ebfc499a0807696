/** Consultations and trainings at a library system: what patrons ask of it, and what librarians do. */

import type { AnswerTo, AskOf } from './dialogue/asks.ts'
import type { BookingLine, NewSlots, TrainingBooking, TrainingDeskRefusal, TrainingSlot } from './library/training.ts'
import type { Instant, Patron, PatronId } from './library/types.ts'
import type { Act } from './ports.ts'

/** A patron's end. Seats are never exceeded, and nobody has two in one slot, whoever asks at the same instant. */
export interface Trainings {
  trainings(ask: AskOf<'trainings'>, now: Instant): Promise<AnswerTo<'trainings'>>
  bookings(ask: AskOf<'bookings'>, now: Instant): Promise<AnswerTo<'bookings'>>
  'ask-training'(ask: AskOf<'ask-training'>, act: Act): Promise<AnswerTo<'ask-training'>>
  'move-training'(ask: AskOf<'move-training'>, act: Act): Promise<AnswerTo<'move-training'>>
  'drop-training'(ask: AskOf<'drop-training'>, act: Act): Promise<AnswerTo<'drop-training'>>
  'undrop-training'(ask: AskOf<'undrop-training'>, act: Act): Promise<AnswerTo<'undrop-training'>>
}

/** One slot as a branch sees it: who has a seat, by the number of the request. */
export interface TrainingLine {
  slot: TrainingSlot
  free: number
  seated: { booking: TrainingBooking; patron: Patron }[]
}

export interface TrainingDesk {
  /** A branch's slots from the beginning of today on, cancelled ones too, the soonest first. */
  trainingsAt(branch: string, now: Instant): Promise<TrainingLine[]>
  addTrainings(act: Act, input: NewSlots): Promise<{ slots: TrainingSlot[] } | TrainingDeskRefusal>
  /** `booked`: who had a seat and is to be told. */
  cancelTraining(
    act: Act,
    input: { slotId: string; reason: string },
  ): Promise<{ slot: TrainingSlot; booked: PatronId[] } | TrainingDeskRefusal>
  decideBooking(
    act: Act,
    input: { bookingId: string; confirm: boolean; comment?: string },
  ): Promise<{ line: BookingLine } | TrainingDeskRefusal>
  /** The branch of a slot, or of what was asked; none when there is no such thing. */
  trainingBranches(thing: { slotId: string } | { bookingId: string }): Promise<string[]>
}
