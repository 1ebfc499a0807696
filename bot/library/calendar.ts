/** The library's time: local dates and instants, when a branch is open, and the open days counted from that. */
import { DateTime } from 'luxon'
import { publicHoliday } from './holidays.ts'
import type { Branch, Closure, Instant, Language, Library, LocalDate, MonthlyClosure, PlaceId } from './types.ts'

/** `HH:mm`, local. */
export interface DayHours {
  opens: string
  closes: string
}

/** Why a branch is shut on a day; `weekday` = it is never open on that day of the week. */
export type ClosedReason =
  | { kind: 'closure'; reason: string }
  | { kind: 'holiday'; names: Record<Language, string> }
  | { kind: 'monthly' }
  | { kind: 'weekday' }

/** One day of a list of opening hours. */
export type DayPlan = { date: LocalDate; hours: DayHours } | { date: LocalDate; closed: ClosedReason }

/** A branch with no open day for this long is treated as open every day: a promise must have a date. */
const searchDays = 400

/** The local date of an instant in an IANA zone. Throws when it is no instant: the edge has parsed it. */
export const localDate = (instant: Instant, zone: string): LocalDate => {
  // All ask for “today” all the time, a zone is slow to work out, and nowhere does a day begin within a minute.
  const minute = instant.slice(0, 'YYYY-MM-DDTHH:mm'.length)
  if (today?.minute !== minute || today.zone !== zone) today = { minute, zone, date: dateOf(valid(instant, zone)) }
  return today.date
}
let today: { minute: string; zone: string; date: LocalDate } | undefined

/** The local time of day of an instant, `HH:mm`. */
export const localTime = (instant: Instant, zone: string): string => valid(instant, zone).toISO().slice(11, 16)

/** The instant of `HH:mm` on a local date. Twice on the day the clock goes back: the earlier; never on the day it goes
 * forward: as much later as the clock was moved. */
export const atLocal = (zone: string, date: LocalDate, time: string): Instant => {
  // Which of the two luxon takes by itself depends on the season in which it is asked.
  const local = valid(`${date}T${time}`, zone)
  const [earliest = local] = local.getPossibleOffsets()
  return instantOf(earliest)
}

/** The first instant of a local date: midnight, or a little later where the clock goes forward at midnight. */
export const startOfDay = (zone: string, date: LocalDate): Instant => instantOf(valid(date, zone).startOf('day'))

/** The local date `n` days after (before, when negative). */
export function addDays(date: LocalDate, n: number): LocalDate {
  const day = DateTime.fromMillis((dayNumber(date) + n) * dayMs, { zone: 'utc' })
  if (!day.isValid) throw new Error(`${n} days from ${date} is beyond all calendars`)
  return day.toISODate()
}

/** Whole days from `a` to `b`; negative when `b` is earlier. */
export const daysBetween = (a: LocalDate, b: LocalDate): number => dayNumber(b) - dayNumber(a)

/** The instant `n` minutes later (earlier, when negative). */
export const addMinutes = (instant: Instant, n: number): Instant =>
  instantOf(valid(instant, 'utc').plus({ minutes: n }))

/** ISO weekday of a local date: 1 = Monday … 7 = Sunday. */
export const weekdayOf = (date: LocalDate): number => ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1

const dayMs = 86_400_000

/** Days since 1 January 1970, a Thursday. A local date has no zone, so plain arithmetic does. Throws when it is no date. */
function dayNumber(date: LocalDate): number {
  const [year = Number.NaN, month = Number.NaN, day = Number.NaN] = date.split('-').map(Number)
  const first = Date.UTC(year, month - 1, 1)
  const inMonth = (Date.UTC(year, month, 1) - first) / dayMs
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= inMonth)) throw new Error(`${date} is no date`)
  return first / dayMs + day - 1
}

/** The branch of a place; a section keeps its branch's calendar. Throws on a branch the library does not have. */
export function branchOf(library: Library, place: PlaceId): Branch {
  const [code] = place.split('/')
  const branch = library.branches.find((one) => one.code === code)
  if (!branch) throw new Error(`the library has no branch ${code}`)
  return branch
}

/** Opening hours of a branch on a local date, `undefined` when it is shut that day. */
export const hoursOn = (library: Library, place: PlaceId, date: LocalDate): DayHours | undefined => {
  const plan = planFor(library, branchOf(library, place), date)
  return 'hours' in plan ? plan.hours : undefined
}

/** Why a branch is shut on a local date, the most particular reason first; `undefined` when it is open. */
export const whyClosed = (library: Library, place: PlaceId, date: LocalDate): ClosedReason | undefined => {
  const plan = planFor(library, branchOf(library, place), date)
  return 'closed' in plan ? plan.closed : undefined
}

export const isOpenDay = (library: Library, place: PlaceId, date: LocalDate): boolean =>
  hoursOn(library, place, date) !== undefined

/** Whether the branch is open at this very instant; at closing time it is not. */
export const isOpenAt = (library: Library, place: PlaceId, instant: Instant): boolean => {
  const date = localDate(instant, library.zone)
  const hours = hoursOn(library, place, date)
  if (!hours) return false
  return atLocal(library.zone, date, hours.opens) <= instant && instant < atLocal(library.zone, date, hours.closes)
}

/** When the branch closes on a local date; on a day it is shut, the end of that day. */
export const closingTime = (library: Library, place: PlaceId, date: LocalDate): Instant => {
  const hours = hoursOn(library, place, date)
  return hours ? atLocal(library.zone, date, hours.closes) : startOfDay(library.zone, addDays(date, 1))
}

/**
 * The nth open day of a branch counted from a local date: n ≥ 1 after it, n ≤ −1 before it, 0 = that day itself or
 * the first open day after it. Every day counts as open for a branch that has none within 400 days.
 */
export function openDay(library: Library, place: PlaceId, date: LocalDate, n: number): LocalDate {
  const branch = branchOf(library, place)
  if (n === 0) return isOpenDay(library, place, date) ? date : neighbour(library, branch, date, 1, date)
  const step = n > 0 ? 1 : -1
  let day = date
  for (let left = Math.abs(n); left > 0; left -= 1) {
    day = neighbour(library, branch, day, step, addDays(day, step))
  }
  return day
}

/** The day itself when the branch is open on it, else its first open day after. */
export const nextOpenDay = (library: Library, place: PlaceId, date: LocalDate): LocalDate =>
  openDay(library, place, date, 0)

/** The last open day of a branch strictly before a local date. */
export const lastOpenDayBefore = (library: Library, place: PlaceId, date: LocalDate): LocalDate =>
  openDay(library, place, date, -1)

/** Hours, or the reason for none, of `days` days in a row beginning with `date`. */
export const nextHours = (library: Library, place: PlaceId, date: LocalDate, days = 14): DayPlan[] => {
  const branch = branchOf(library, place)
  return Array.from({ length: days }, (_, index) => planFor(library, branch, addDays(date, index)))
}

function neighbour(library: Library, branch: Branch, date: LocalDate, step: 1 | -1, otherwise: LocalDate): LocalDate {
  let day = date
  for (let tried = 0; tried < searchDays; tried += 1) {
    day = addDays(day, step)
    if ('hours' in planFor(library, branch, day)) return day
  }
  return otherwise
}

function planFor(library: Library, branch: Branch, date: LocalDate): DayPlan {
  const weekday = weekdayOf(date)
  const hours = branch.hours.find((row) => row.weekday === weekday)
  const closure = library.closures.find((one) => covers(one, branch.code, date))
  if (closure) return { date, closed: { kind: 'closure', reason: closure.reason } }
  const names = publicHoliday(library.country, date)
  if (names) return { date, closed: { kind: 'holiday', names } }
  if (branch.monthlyClosures.some((one) => fallsOn(one, date))) return { date, closed: { kind: 'monthly' } }
  if (!hours) return { date, closed: { kind: 'weekday' } }
  return { date, hours: { opens: hours.opens, closes: hours.closes } }
}

const covers = (closure: Closure, branch: string, date: LocalDate): boolean =>
  (closure.branch === undefined || closure.branch === branch) && closure.from <= date && date <= closure.to

const fallsOn = ({ nth, weekday }: MonthlyClosure, date: LocalDate): boolean => {
  if (weekdayOf(date) !== weekday) return false
  if (nth === -1) return addDays(date, 7).slice(0, 7) !== date.slice(0, 7)
  return Math.ceil(Number(date.slice(8)) / 7) === nth
}

function valid(text: string, zone: string): DateTime<true> {
  const read = DateTime.fromISO(text, { zone })
  if (!read.isValid) throw new Error(`no such time: ${text} in ${zone}`)
  return read
}

const dateOf = (local: DateTime<true>): LocalDate => local.toISODate()

const instantOf = (local: DateTime<true>): Instant => local.toUTC().toISO()
