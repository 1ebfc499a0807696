/** Consultations and trainings of a branch: what is asked, who comes when, and new hours. */

import { page } from '../views.ts'
import type { Framed } from './frame.ts'

export interface SeatLine {
  id: string
  number: number
  patron: string
  card: string
  phone: string
  confirmed: boolean
  /** how it stands, in words */
  state: string
  /** when and what, in words */
  what: string
  /** as it was typed before something was refused */
  comment: string
}

export interface SlotLine {
  id: string
  /** day and hour, and what it is, in words */
  when: string
  what: string
  seats: string
  cancelled?: string
  seated: SeatLine[]
  /** as it was typed before it was refused */
  reason: string
}

/** As it was typed before it was refused. */
export interface NewTraining {
  kind: string
  lv: string
  en: string
  ru: string
  date: string
  time: string
  minutes: string
  seats: string
  weeks: string
  /** refused because the branch is closed then: it may be added all the same */
  anyway: boolean
}

export interface TrainingView {
  asked: SeatLine[]
  slots: SlotLine[]
  fresh: NewTraining
  today: string
}

export const trainingPage = page<Framed<TrainingView>>('staff/training')
