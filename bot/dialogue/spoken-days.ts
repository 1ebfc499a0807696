/** One day that is asked about: `sestdien`, `on 24 June`, `4. maijā`, `Līgo svētkos`, `завтра`. */

import { addDays } from '../library/calendar.ts'
import type { LocalDate } from '../library/types.ts'
import { dayAt } from './spoken-dates.ts'
import type { Token } from './tokens.ts'
import { nearDays, spans, weekdays } from './words/dates.ts'
import { askedMarks, feasts } from './words/feasts.ts'

export interface OneDay {
  end: number
  day: LocalDate
}

/** Easter Sunday of a year of the Gregorian calendar (the anonymous algorithm of 1876). */
function easter(year: number): LocalDate {
  const [golden, century, rest] = [year % 19, Math.floor(year / 100), year % 100]
  const skipped = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - Math.floor(century / 4) - skipped + 15) % 30
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451)
  const days = epact + weekday - 7 * late + 114
  return `${year}-0${Math.floor(days / 31)}-${String((days % 31) + 1).padStart(2, '0')}`
}

/** The next time a feast falls, today included. */
function feastDay(feast: string, today: LocalDate): LocalDate {
  const on = (year: number): LocalDate =>
    feast.startsWith('easter') ? addDays(easter(year), Number(feast.slice('easter'.length))) : `${year}-${feast}`
  const year = Number(today.slice(0, 4))
  return on(year) >= today ? on(year) : on(year + 1)
}

function feastAt(tokens: readonly Token[], at: number, today: LocalDate): OneDay | undefined {
  for (let length = 3; length > 0; length--) {
    const words = tokens.slice(at, at + length).map(({ word }) => word)
    const feast = words.length === length ? feasts.get(words.join(' ')) : undefined
    if (feast !== undefined) return { end: at + length, day: feastDay(feast, today) }
  }
  return undefined
}

/** Whether the words name one day, and not a month or a length of time. */
const namesOneDay = (tokens: readonly Token[]): boolean =>
  tokens.some(({ word, kind }) => kind === 'date' || weekdays.has(word)) ||
  /^\+[12]d$/.test(nearDays.get(tokens.map(({ word }) => word).join(' ')) ?? '') ||
  (tokens.length > 1 && tokens.some(({ kind }) => kind === 'digits') && !tokens.some(({ word }) => spans.has(word)))

/** The day asked about from token `at` on, prepositions included; `undefined` when none is named, or only as “today”. */
export function oneDayAt(tokens: readonly Token[], at: number, today: LocalDate): OneDay | undefined {
  let from = at
  while (from < at + 3 && askedMarks.has(tokens[from]?.word ?? '')) from++
  const feast = feastAt(tokens, from, today)
  if (feast !== undefined) return feast
  const said = dayAt(tokens, from, today)
  if (said?.until === undefined || !namesOneDay(tokens.slice(from, said.end))) return undefined
  return { end: said.end, day: said.until }
}

/** The day a whole utterance names; `undefined` when it names none, or several. */
export function dayIn(tokens: readonly Token[], today: LocalDate): LocalDate | undefined {
  const days = new Set<LocalDate>()
  for (let at = 0; at < tokens.length; ) {
    const said = oneDayAt(tokens, at, today)
    if (said !== undefined) days.add(said.day)
    at = said?.end ?? at + 1
  }
  const [only] = days
  return days.size === 1 ? only : undefined
}
