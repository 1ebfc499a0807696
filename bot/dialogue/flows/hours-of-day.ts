/** Whether the library is open on the day asked about: from when until when, or why not and when again. */

import { hoursOn, isOpenDay, nextOpenDay, whyClosed } from '../../library/calendar.ts'
import type { Branch, LocalDate } from '../../library/types.ts'
import type { Say } from '../../texts/say.ts'
import { tell } from '../outcome.ts'
import type { Outcome, Scene } from '../types.ts'

/** Branches that keep the same hours on that day, or are shut for the same reason, share a line. */
export function hoursOfDay(day: LocalDate, branches: readonly Branch[], scene: Scene): Outcome {
  const lines = branches.map((branch) => ({ code: branch.code, say: lineOf(branch, day, scene) }))
  const alike = Map.groupBy(lines, ({ say }) => JSON.stringify({ ...say, places: [] }))
  return tell(
    ...[...alike.values()].flatMap((group): Say[] => {
      const [first] = group
      if (first === undefined) return []
      const everywhere = branches.length > 1 && group.length === branches.length
      return [everywhere ? ofAll(first.say) : { ...first.say, places: group.map(({ code }) => code) }]
    }),
  )
}

function lineOf({ code, hours }: Branch, day: LocalDate, { context, language }: Scene): DaySay {
  const { library } = context
  const open = hoursOn(library, code, day)
  const places = [code]
  if (open !== undefined) return { say: 'open-on', places, day, ...open }
  const next = nextOpenDay(library, code, day)
  if (hours.length === 0) return { say: 'hours-by-agreement', places }
  if (!isOpenDay(library, code, next)) return { say: 'shut-for-long', places }
  const closed = whyClosed(library, code, day)
  switch (closed?.kind) {
    case undefined:
    case 'weekday':
      return { say: 'shut-on', places, day, next, reason: 'weekday' }
    case 'monthly':
      return { say: 'shut-on', places, day, next, reason: 'monthly' }
    case 'closure':
      return { say: 'shut-on', places, day, next, reason: closed.reason }
    case 'holiday':
      return { say: 'shut-on', places, day, next, reason: closed.names[language] }
  }
}

/** Said without naming every branch. */
function ofAll(line: DaySay): Say {
  const { say, places, ...rest } = line
  if ('opens' in rest) return { say: 'open-on-all', ...rest }
  return 'reason' in rest ? { say: 'shut-on-all', ...rest } : line
}

type DaySay = Extract<Say, { say: 'open-on' | 'shut-on' | 'hours-by-agreement' | 'shut-for-long' }>
