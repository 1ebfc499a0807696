/** GET /staff/today: where the working day begins. */

import { dayDeeds, figureDays } from '../../../bot/desk/day-deeds.ts'
import { isRefusal } from '../../../bot/desk/refusal-says.ts'
import type { DayCount } from '../../../bot/desk-day.ts'
import { shortDate } from '../../../bot/texts/dates.ts'
import { columnChart } from '../../pages/staff/columns.ts'
import { type TodayView, todayPage } from '../../pages/staff/today.ts'
import type { Console } from './console.ts'
import { patronPath } from './patrons.ts'
import type { Visit } from './visit.ts'

type Answer<Deed extends keyof typeof dayDeeds> = Awaited<ReturnType<(typeof dayDeeds)[Deed]['run']>>

/** Where each list is worked off, in the order of the morning. */
const lists: readonly { list: DayCount | 'failed'; href: string; alarm?: true }[] = [
  { list: 'late', href: '/staff/requests', alarm: true },
  { list: 'toDecide', href: '/staff/requests' },
  { list: 'toFetch', href: '/staff/pick-list' },
  { list: 'arriving', href: '/staff/transit' },
  { list: 'ready', href: '/staff/ready-shelf' },
  { list: 'toClear', href: '/staff/ready-shelf#clear' },
  { list: 'claims', href: '/staff/claims' },
  { list: 'toSearch', href: '/staff/pick-list#search' },
  { list: 'failed', href: '#failed', alarm: true },
]

export function todayRoutes({ get }: Console): void {
  get('/staff/today', async (visit) => {
    const input = { branch: visit.branch }
    const [today, figures] = await Promise.all([
      visit.perform(dayDeeds.today, input),
      visit.perform(dayDeeds.figures, input),
    ])
    if (isRefusal(today)) return visit.back('/staff/account', { tone: 'refused', lines: [await visit.refused(today)] })
    if (isRefusal(figures)) {
      return visit.back('/staff/account', { tone: 'refused', lines: [await visit.refused(figures)] })
    }
    return await visit.show(todayPage, { ...dayOf(today, visit), figures: figuresOf(figures, visit) })
  })
}

function dayOf({ requests, counts, failed }: Answer<'today'>, { say, now }: Visit): Omit<TodayView, 'figures'> {
  const more = failed.count - failed.words.length
  return {
    next: nextOf(counts, say),
    requests: requests.map(({ number, kind, deadlineAt, title, fetching }) => ({
      ...{ number, ...title, until: deadlineAt, late: deadlineAt <= now },
      what: say({ say: 'desk-today-what', what: fetching ? 'fetching' : kind }),
      by: say({ say: 'desk-requests-until', until: deadlineAt }),
      href: fetching ? '/staff/pick-list' : `/staff/requests#request-${number}`,
    })),
    ...(counts.open > requests.length && { all: say({ say: 'desk-today-all', count: counts.open }) }),
    lists: lists.map(({ list, href, alarm = false }) => ({
      ...{ href, alarm, name: say({ say: 'desk-today-list', list }) },
      count: list === 'failed' ? failed.count : counts[list],
    })),
    failed: failed.words.map(({ name, card, kind, channel, at }) => ({
      ...{ patron: name, card, href: `${patronPath(card)}/messages` },
      what: say({
        ...{ say: 'desk-today-failed-word', what: say({ say: 'desk-today-message', message: kind }), channel, at },
      }),
    })),
    ...(more > 0 && { failedMore: say({ say: 'desk-today-failed-more', count: more }) }),
  }
}

/** The first thing there is to do. */
function nextOf(
  { toDecide, toFetch, arriving, toClear }: Answer<'today'>['counts'],
  say: Visit['say'],
): TodayView['next'] {
  if (toDecide > 0) return { text: say({ say: 'desk-today-do-decide', count: toDecide }), href: '/staff/requests' }
  if (toFetch > 0) return { text: say({ say: 'desk-today-do-fetch', count: toFetch }), href: '/staff/pick-list' }
  if (arriving > 0) return { text: say({ say: 'desk-today-do-receive', count: arriving }), href: '/staff/transit' }
  if (toClear > 0) return { text: say({ say: 'desk-today-do-clear', count: toClear }), href: '/staff/ready-shelf' }
  return { text: say({ say: 'desk-today-do-nothing' }) }
}

function figuresOf({ days, queues, waiting, messages }: Answer<'figures'>, visit: Visit): TodayView['figures'] {
  const { say, staff, today } = visit
  const sum = (of: 'due' | 'inTime' | 'lent' | 'returned' | 'reserved') => days.reduce((all, day) => all + day[of], 0)
  const [due, inTime] = [sum('due'), sum('inTime')]
  const percent = `${Math.floor((inTime / due) * 100)} %`
  const series = ['lent', 'returned', 'reserved'] as const
  const sent = (of: 'telegram' | 'sms' | 'segments') => messages.reduce((all, one) => all + one[of], 0)
  return {
    heading: say({ say: 'desk-today-figures', count: figureDays }),
    ...(due > 0 && {
      inTime: { percent, share: inTime / due, text: say({ say: 'desk-today-in-time-of', count: inTime, due }) },
    }),
    chart: columnChart(
      days.map((day) => ({ ...day, label: String(Number(day.date.slice(8))) })),
      series,
    ),
    chartSays: say({
      ...{ say: 'desk-today-chart', lent: sum('lent'), returned: sum('returned'), reserved: sum('reserved') },
    }),
    series: series.map((code) => ({ code, name: say({ say: 'desk-today-series', series: code }) })),
    days: days.toReversed().map((day) => ({
      ...day,
      day: shortDate(day.date, staff.language, today),
      inTime: day.due === 0 ? '–' : say({ say: 'desk-today-in-time-of', count: day.inTime, due: day.due }),
    })),
    queues: queues.map(({ titleId, ...queue }) => queue),
    queuesSay: say({ say: 'desk-today-queues-all', count: waiting }),
    longest: queues[0]?.waiting ?? 1,
    messages: messages.map(({ kind, ...counts }) => ({
      ...counts,
      kind: say({ say: 'desk-today-message', message: kind }),
    })),
    sent: { telegram: sent('telegram'), sms: sent('sms'), segments: sent('segments') },
  }
}
