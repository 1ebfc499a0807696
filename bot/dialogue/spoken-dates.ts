/** Days as people say them: `1.07.`, `līdz 1. jūlijam`, `until Friday`, `до конца июля`, `uz 2 nedēļām`. */

import { addDays, weekdayOf } from '../library/calendar.ts'
import type { LocalDate } from '../library/types.ts'
import type { Token } from './tokens.ts'
import { dateMarks, endMarks, months, nearDays, spans, weekdays } from './words/dates.ts'
import { counted, numberEndings } from './words/numbers.ts'

/** A day said from one token on; `until` is absent when no calendar has it (`31.02.`). */
export interface SaidDay {
  end: number
  until?: LocalDate
}

const pad = (value: number, width: number) => String(value).padStart(width, '0')
const daysIn = (year: number, month: number): number => {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}
const real = (year: number, month: number, day: number): LocalDate | undefined =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month) && year >= 1900 && year <= 2999
    ? `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
    : undefined

/** The day of that month: in the year said, else the next one from today on (29 February: within four years). */
function dayOf(today: LocalDate, month: number, day: number, year?: number): LocalDate | undefined {
  if (year !== undefined) return real(year < 100 ? 2000 + year : year, month, day)
  const now = Number(today.slice(0, 4))
  for (let ahead = 0; ahead <= 4; ahead++) {
    const date = real(now + ahead, month, day)
    if (date !== undefined && date >= today) return date
  }
  return undefined
}

/** `n` months later, on the same day or the last one there is. */
function monthsLater(today: LocalDate, n: number): LocalDate {
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number)
  const index = year * 12 + month - 1 + n
  const [then, which] = [Math.floor(index / 12), (index % 12) + 1]
  return `${pad(then, 4)}-${pad(which, 2)}-${pad(Math.min(day, daysIn(then, which)), 2)}`
}
const firstOfNext = (today: LocalDate): LocalDate => `${monthsLater(`${today.slice(0, 8)}01`, 1).slice(0, 8)}01`
const nextWeekday = (today: LocalDate, weekday: number): LocalDate =>
  addDays(today, ((weekday - weekdayOf(today) + 6) % 7) + 1)

function nearDay(today: LocalDate, span: string): LocalDate {
  if (span === 'week') return nextWeekday(today, 1)
  if (span === 'month') return firstOfNext(today)
  if (span === 'end') return addDays(firstOfNext(today), -1)
  const count = Number.parseInt(span, 10)
  return span.endsWith('m') ? monthsLater(today, count) : addDays(today, count)
}

const said = (end: number, until: LocalDate | undefined): SaidDay => (until === undefined ? { end } : { end, until })
const amount = (token: Token | undefined): number | undefined =>
  token?.kind === 'digits' && token.word.length <= 4 ? Number(token.word) : undefined
const isYear = (value: number | undefined): value is number => value !== undefined && value >= 1900 && value <= 2999

/** `1.07.`, `1.7.2026`, `2026-07-01`. */
function written(token: Token, today: LocalDate): LocalDate | undefined {
  const [first = 0, second = 0, third] = token.word.split(/[./-]/).map(Number)
  return first > 999 ? real(first, second, third ?? 0) : dayOf(today, second, first, third)
}

/** `1. jūlijam`, `July 1st`, `2026. gada 1. jūlijā`, `jūlija beigām`, `septembrim`. */
function inMonth(tokens: readonly Token[], at: number, today: LocalDate): SaidDay | undefined {
  const monthAt = (index: number) => months.get(tokens[index]?.word ?? '')
  const early = amount(tokens[at])
  if (isYear(early)) {
    const rest = inMonth(tokens, tokens[at + 1]?.word === 'gada' ? at + 2 : at + 1, today)
    return rest?.until === undefined
      ? rest
      : said(rest.end, real(early, Number(rest.until.slice(5, 7)), Number(rest.until.slice(8))))
  }
  const next = early === undefined ? at : numberEndings.has(tokens[at + 1]?.word ?? '') ? at + 2 : at + 1
  const afterDay = early !== undefined && tokens[next]?.word === 'of' ? next + 1 : next
  const month = monthAt(afterDay)
  if (month === undefined) return undefined
  const late = amount(tokens[afterDay + 1])
  if (early !== undefined) {
    const year = isYear(late) ? late : undefined
    return said(afterDay + (year === undefined ? 1 : 2), dayOf(today, month, early, year))
  }
  if (
    endMarks.has(tokens[at - 1]?.word ?? '') ||
    tokens[at - 1]?.word === 'of' ||
    endMarks.has(tokens[at + 1]?.word ?? '')
  ) {
    const first = dayOf(today, month, 1) ?? today
    const close = first.slice(0, 7) > today.slice(0, 7) && monthsLater(first, -12).slice(0, 7) === today.slice(0, 7)
    const last = addDays(firstOfNext(close ? today : first), -1)
    return said(endMarks.has(tokens[at + 1]?.word ?? '') ? at + 2 : at + 1, last)
  }
  if (late === undefined || isYear(late)) return said(at + 1, dayOf(today, month, 1, late))
  const year = amount(tokens[at + (numberEndings.has(tokens[at + 2]?.word ?? '') ? 3 : 2)])
  const past = numberEndings.has(tokens[at + 2]?.word ?? '') ? at + 3 : at + 2
  return isYear(year) ? said(past + 1, dayOf(today, month, late, year)) : said(past, dayOf(today, month, late))
}

function exactly(tokens: readonly Token[], at: number, today: LocalDate): SaidDay | undefined {
  const token = tokens[at]
  if (token === undefined) return undefined
  for (let length = 5; length > 0; length--) {
    const words = tokens.slice(at, at + length)
    const span = words.length === length ? nearDays.get(words.map(({ word }) => word).join(' ')) : undefined
    if (span !== undefined) return said(at + length, nearDay(today, span))
  }
  if (token.kind === 'date') return said(at + 1, written(token, today))
  const dated = inMonth(tokens, at, today)
  if (dated !== undefined) return dated
  const weekday = weekdays.get(token.word)
  if (weekday !== undefined) return said(at + 1, nextWeekday(today, weekday))
  const count = amount(token) ?? counted.get(token.word)
  const span = spans.get(tokens[at + 1]?.word ?? '')
  if (count === undefined || span === undefined || count < 1 || count > 366) return undefined
  return said(at + 2, 'days' in span ? addDays(today, count * span.days) : monthsLater(today, count))
}

/** The day said from token `at` on, prepositions included; `undefined` when none is said there. */
export function dayAt(tokens: readonly Token[], at: number, today: LocalDate): SaidDay | undefined {
  for (let from = at; from <= at + 4; from++) {
    const day = exactly(tokens, from, today)
    if (day !== undefined) {
      const year = tokens[day.end]?.word
      return year === 'gadam' || year === 'года' || year === 'gada' ? { ...day, end: day.end + 1 } : day
    }
    const word = tokens[from]?.word ?? ''
    if (!dateMarks.has(word) && !endMarks.has(word)) return undefined
  }
  return undefined
}
