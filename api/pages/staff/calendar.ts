/** The calendar of a branch: hours, public holidays, closures that come back every month, and single ones. */

import { page } from '../views.ts'
import type { ToConfirm } from './confirm.ts'
import type { Framed } from './frame.ts'

interface ClosureLine {
  /** in words */
  days: string
  from: string
  to: string
  reason: string
  /** of the whole library */
  whole: boolean
  /** may be changed by who looks */
  open: boolean
  /** what names it in a form */
  was: string
}

export interface CalendarView {
  may: 'look' | 'change'
  /** who may close the whole library */
  mayClose: 'branch' | 'library'
  hours: { weekday: number; name: string; opens: string; closes: string }[]
  weekdays: { value: number; name: string }[]
  nths: { value: number; name: string }[]
  monthly: { nth: number; weekday: number; name: string }[]
  closures: ClosureLine[]
  holidays: { day: string; name: string }[]
  /** of the closure being written, as it was typed */
  typed: { from: string; to: string; reason: string; scope: string }
  today: string
  confirm?: ToConfirm | undefined
}

export const calendarPage = page<Framed<CalendarView>>('staff/calendar')
