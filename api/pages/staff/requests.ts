/** The requests of a branch: who asks for what, by when, what speaks for and against. */

import { page } from '../views.ts'
import type { Framed } from './frame.ts'

export interface RequestLine {
  id: string
  number: number
  patron: string
  card: string
  title: string
  author: string
  /** what is asked, in words */
  what: string
  /** the deadline in words, and as an instant for the countdown */
  by: string
  until: string
  late: boolean
  waiting: string
  /** the rule against, in words; absent when none is */
  against?: string | undefined
  /** its copy is being fetched: nothing to decide */
  fetching: boolean
  /** as it was ticked and typed before something was refused */
  ticked: boolean
  comment: string
}

export const requestsPage = page<Framed<{ lines: RequestLine[] }>>('staff/requests')
