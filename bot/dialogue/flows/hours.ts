/** When the library is open: on the day asked about, or today, in the week, and which of the next days are shut, with the reason. */

import {
  addDays,
  type ClosedReason,
  hoursOn,
  isOpenDay,
  nextHours,
  nextOpenDay,
  weekdayOf,
} from '../../library/calendar.ts'
import type { Branch, Language, LocalDate } from '../../library/types.ts'
import type { Say } from '../../texts/say.ts'
import type { DeedOf } from '../deeds.ts'
import { tell } from '../outcome.ts'
import type { Outcome, Scene } from '../types.ts'
import { hoursOfDay } from './hours-of-day.ts'

/** Days ahead for which closures are told, and how many of them at most: an answer stays short. */
const daysAhead = 14
const mostClosures = 4

/** One branch, or all of them; branches that keep the same hours share a line. */
export function hours(deed: DeedOf<'hours'>, scene: Scene): Outcome {
  const all = scene.context.library.branches
  const named = all.filter(({ code }) => code === deed.branch)
  const branches = named.length > 0 ? named : all
  if (deed.day !== undefined && deed.day !== scene.context.today) return hoursOfDay(deed.day, branches, scene)
  const alike = Map.groupBy(branches, (branch) =>
    JSON.stringify([branch.hours, todayOf(branch, scene) ?? opensAgain(branch, scene)]),
  )
  return tell(...[...alike.values()].flatMap((group) => hoursSays(group, scene)), ...closureSays(branches, scene))
}

const todayOf = ({ code }: Branch, { context }: Scene) => hoursOn(context.library, code, context.today)
const opensAgain = ({ code }: Branch, { context }: Scene) => nextOpenDay(context.library, code, context.today)

function hoursSays(group: Branch[], scene: Scene): Say[] {
  const [first] = group
  if (first === undefined) return []
  const { library } = scene.context
  const places = group.map(({ code }) => code)
  const now = todayOf(first, scene)
  if (now !== undefined) return [{ say: 'open-today', places, opens: now.opens, closes: now.closes, week: first.hours }]
  if (first.hours.length === 0) return [{ say: 'hours-by-agreement', places }]
  const next = opensAgain(first, scene)
  if (!isOpenDay(library, first.code, next)) return [{ say: 'shut-for-long', places }]
  return [{ say: 'shut-today', places, next, week: first.hours }]
}

/** Days in a row on which the same branches are shut for the same reason. */
interface Shut {
  from: LocalDate
  to: LocalDate
  reason: string
  places: string[]
}

function closureSays(branches: Branch[], scene: Scene): Say[] {
  const { library, today } = scene.context
  const shut: Shut[] = []
  for (let day = today; day < addDays(today, daysAhead); day = addDays(day, 1)) {
    const reasons = branches.flatMap((branch) => {
      const [plan] = nextHours(library, branch.code, day, 1)
      const reason =
        plan !== undefined && 'closed' in plan ? reasonOf(plan.closed, branch, day, scene.language) : undefined
      return reason === undefined ? [] : [{ reason, place: branch.code }]
    })
    for (const [reason, rows] of Map.groupBy(reasons, (row) => row.reason)) {
      const places = rows.map(({ place }) => place)
      const before = shut.find(
        (one) => one.to === addDays(day, -1) && one.reason === reason && one.places.join() === places.join(),
      )
      if (before === undefined) shut.push({ from: day, to: day, reason, places })
      else before.to = day
    }
  }
  return shut.slice(0, mostClosures).map(({ from, to, reason, places }) => {
    const span = { from, to, span: from === to ? 'day' : 'days', reason }
    return places.length === branches.length
      ? { say: 'closed-all', ...span }
      : { say: 'closed-places', ...span, places }
  })
}

/** Undefined for a day on which the branch is never open: that is said by its week. */
function reasonOf(closed: ClosedReason, branch: Branch, day: LocalDate, language: Language): string | undefined {
  if (!branch.hours.some(({ weekday }) => weekday === weekdayOf(day))) return undefined
  switch (closed.kind) {
    case 'closure':
      return closed.reason
    case 'holiday':
      return closed.names[language]
    case 'monthly':
      return 'monthly'
    case 'weekday':
      return undefined
  }
}
