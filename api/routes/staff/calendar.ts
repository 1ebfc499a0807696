/** GET and POST /staff/calendar: when a branch is open, and what moves when it is to be shut. */

import { z } from 'zod'
import { mayDo } from '../../../bot/desk/staff.ts'
import { addDays } from '../../../bot/library/calendar.ts'
import { publicHoliday } from '../../../bot/library/holidays.ts'
import type { LibraryChange } from '../../../bot/library/library-change.ts'
import type { Closure } from '../../../bot/library/types.ts'
import { longDay, shortDate, weekdayName } from '../../../bot/texts/dates.ts'
import { type CalendarView, calendarPage } from '../../pages/staff/calendar.ts'
import type { Body, Console } from './console.ts'
import { field, makeChange, type NotMade } from './library-forms.ts'
import type { Visit, VisitAnswer } from './visit.ts'

const path = '/staff/calendar'
const weekdays = [1, 2, 3, 4, 5, 6, 7]
const nths = [1, 2, 3, 4, -1]
const nthNames = ['first', 'second', 'third', 'fourth']
/** A Monday, to name the days of the week by. */
const monday = '2026-04-13'

export function calendarRoutes({ get, post }: Console): void {
  get(path, (visit) => showCalendar(visit, {}))
  post(path, async (visit, body) => {
    const change = changeOf(visit, body)
    if (change === undefined) return visit.back(path, { tone: 'refused', lines: [visit.word('desk-form-unread')] })
    return await makeChange(visit, body, change, path, (notMade) => showCalendar(visit, body, notMade))
  })
}

const closureShape = z.object({
  branch: z.string().exactOptional(),
  from: z.string(),
  to: z.string(),
  reason: z.string(),
})

function changeOf(visit: Visit, body: Body): LibraryChange | undefined {
  const { branch } = visit
  const monthly = { nth: Number(field(body, 'nth')), weekday: Number(field(body, 'weekday')) }
  switch (field(body, 'do')) {
    case 'close': {
      const whole = field(body, 'scope') === 'library'
      return { change: 'close', closure: { ...typedClosure(body), ...(!whole && { branch }) } }
    }
    case 'move-closure': {
      const closure = writtenClosure(body)
      const scope = closure?.branch === undefined ? {} : { branch: closure.branch }
      return closure && { change: 'move-closure', closure, instead: { ...typedClosure(body), ...scope } }
    }
    case 'reopen': {
      const closure = writtenClosure(body)
      return closure && { change: 'reopen', closure }
    }
    case 'hours': {
      const hours = weekdays.map((weekday) => {
        return { weekday, opens: field(body, `opens:${weekday}`), closes: field(body, `closes:${weekday}`) }
      })
      // Neither filled in is a day off; one of them only is a fault to be told.
      return { change: 'hours', branch, hours: hours.filter(({ opens, closes }) => opens !== '' || closes !== '') }
    }
    case 'close-monthly':
      return { change: 'close-monthly', branch, monthly }
    case 'open-monthly':
      return { change: 'open-monthly', branch, monthly }
  }
  return undefined
}

function typedClosure(body: Body): Omit<Closure, 'branch'> {
  const from = field(body, 'from')
  return { from, to: field(body, 'to') || from, reason: field(body, 'reason') }
}

function writtenClosure(body: Body): Closure | undefined {
  try {
    const read = closureShape.safeParse(JSON.parse(field(body, 'was')))
    return read.success ? read.data : undefined
  } catch {
    return undefined
  }
}

async function showCalendar(visit: Visit, typed: Body, notMade?: NotMade): Promise<VisitAnswer> {
  if (notMade) await visit.tell({ tone: 'refused', lines: notMade.lines })
  return await visit.show(calendarPage, { ...viewOf(visit, typed), confirm: notMade?.confirm }, notMade ? 409 : 200)
}

function viewOf(visit: Visit, typed: Body): CalendarView {
  const { library, staff, branch: code, today } = visit
  const { language } = staff
  const branch = library.branches.find((one) => one.code === code)
  const may = mayDo(staff, 'head') ? 'change' : 'look'
  const admin = mayDo(staff, 'admin')
  const nameOf = (weekday: number) => weekdayName(addDays(monday, weekday - 1), language)
  const nthOf = (nth: number) => visit.say({ say: 'desk-calendar-nth-of', nth: nthNames[nth - 1] ?? 'last' })
  const asTyped = field(typed, 'do') === 'close'
  const hoursTyped = field(typed, 'do') === 'hours'
  const days = Array.from({ length: 366 }, (_, at) => addDays(today, at))
  return {
    may,
    mayClose: admin ? 'library' : 'branch',
    today,
    hours: weekdays.map((weekday) => {
      const open = branch?.hours.find((one) => one.weekday === weekday)
      const [opens, closes] = hoursTyped
        ? [field(typed, `opens:${weekday}`), field(typed, `closes:${weekday}`)]
        : [open?.opens ?? '', open?.closes ?? '']
      return { weekday, name: nameOf(weekday), opens, closes }
    }),
    weekdays: weekdays.map((value) => ({ value, name: nameOf(value) })),
    nths: nths.map((value) => ({ value, name: nthOf(value) })),
    monthly: (branch?.monthlyClosures ?? []).map(({ nth, weekday }) => {
      return { nth, weekday, name: `${nthOf(nth)} ${nameOf(weekday)}` }
    }),
    closures: library.closures
      .filter((one) => one.to >= today && (one.branch === undefined || one.branch === code))
      .toSorted((a, b) => (a.from < b.from ? -1 : 1))
      .map((one) => ({
        ...one,
        days: one.from === one.to ? shortDate(one.from, language, today) : spanOf(one, language, today),
        whole: one.branch === undefined,
        open: may === 'change' && (one.branch !== undefined || admin),
        was: JSON.stringify(one),
      })),
    holidays: days.flatMap((date) => {
      const names = publicHoliday(library.country, date)
      return names ? [{ day: longDay(date, language, today), name: names[language] }] : []
    }),
    typed: {
      from: asTyped ? field(typed, 'from') : '',
      to: asTyped ? field(typed, 'to') : '',
      reason: asTyped ? field(typed, 'reason') : '',
      scope: asTyped ? field(typed, 'scope') : 'branch',
    },
  }
}

const spanOf = ({ from, to }: Closure, language: Parameters<typeof shortDate>[1], today: string): string =>
  `${shortDate(from, language, today)}–${shortDate(to, language, today)}`
