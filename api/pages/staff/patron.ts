/** One patron: how the card stands, what they have and wait for, phones, family, and what can be done. */

import { page } from '../views.ts'
import type { Framed } from './frame.ts'
import type { PatronFormView } from './patron-form.ts'

export interface PatronView {
  path: string
  name: string
  card: string
  username: string
  category: string
  /** label and value */
  details: { label: string; value: string }[]
  /** what has to be known first */
  alarms: string[]
  locked: boolean
  blocked: boolean
  phone: string
  loans: {
    id: string
    title: string
    author: string
    due: string
    dueAt: string
    late: boolean
    waiting: string
    request?: string
    comment: string
  }[]
  reservations: { title: string; author: string; state: string; request?: string }[]
  decided: string[]
  phones: { address: string; shown: string; state: string; alarm: boolean }[]
  wards: { id: string; name: string; card: string; href: string }[]
  holders: { name: string; card: string; href: string }[]
  failed: string
  /** the card that was typed before it was refused */
  wardTyped: string
}

export const patronPage = page<Framed<PatronView>>('staff/patron')
export const patronEditPage = page<Framed<{ path: string; name: string; form: PatronFormView }>>('staff/patron-edit')
export const patronErasePage =
  page<Framed<{ path: string; name: string; card: string; ends: string }>>('staff/patron-erase')

export interface MessageLine {
  at: string
  to: string
  kind: string
  status: string
  failure: string
  bad: boolean
  text?: string
}

export const patronMessagesPage =
  page<Framed<{ path: string; name: string; messages: MessageLine[] }>>('staff/patron-messages')
