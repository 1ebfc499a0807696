/** The day at a branch: what must be decided and done, what failed, and how the last days went. */

import { page } from '../views.ts'
import type { Chart } from './columns.ts'
import type { Framed } from './frame.ts'

export interface TodayView {
  /** the one big next step; without an address all is done */
  next: { text: string; href?: string }
  requests: {
    number: number
    title: string
    author: string
    /** what is asked, in words */
    what: string
    by: string
    until: string
    late: boolean
    href: string
  }[]
  /** absent when all are shown */
  all?: string
  lists: { name: string; count: number; href: string; alarm: boolean }[]
  failed: { patron: string; card: string; href: string; what: string }[]
  failedMore?: string
  figures: {
    heading: string
    /** absent when nothing had to be decided */
    inTime?: { text: string; share: number; percent: string }
    chart: Chart
    chartSays: string
    series: { code: string; name: string }[]
    days: { day: string; inTime: string; lent: number; returned: number; reserved: number }[]
    queues: { title: string; author: string; waiting: number }[]
    queuesSay: string
    longest: number
    messages: { kind: string; telegram: number; sms: number; segments: number }[]
    sent: { telegram: number; sms: number; segments: number }
  }
}

export const todayPage = page<Framed<TodayView>>('staff/today')
