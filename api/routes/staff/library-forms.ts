/** Forms that change the library: read, tried, and shown again with what the change would move until that is agreed to. */

import { libraryDeeds } from '../../../bot/desk/library-deeds.ts'
import { isRefusal } from '../../../bot/desk/refusal-says.ts'
import type { LibraryChange } from '../../../bot/library/library-change.ts'
import type { ToConfirm } from '../../pages/staff/confirm.ts'
import type { Body } from './console.ts'
import type { Visit, VisitAnswer } from './visit.ts'

/** What a page is shown with after a change was not made: the words, and what to confirm when it may still be. */
export interface NotMade {
  lines: string[]
  confirm?: ToConfirm
}

/** One value of a field, without the spaces around it. */
export const field = (body: Body, name: string): string => String([body[name]].flat()[0] ?? '').trim()

const isOfBranch = (asked: LibraryChange): boolean => {
  if ('closure' in asked) return asked.closure.branch !== undefined
  return asked.change === 'hours' || asked.change === 'close-monthly' || asked.change === 'open-monthly'
}

/** Makes the change and goes back, or shows the page again saying why not. */
export async function makeChange(
  visit: Visit,
  body: Body,
  change: LibraryChange,
  path: string,
  again: (notMade: NotMade) => Promise<VisitAnswer>,
): Promise<VisitAnswer> {
  const agreed = field(body, 'agreed') === 'yes'
  const { changeCalendar, changeLibrary } = libraryDeeds
  const deed = isOfBranch(change) ? changeCalendar : changeLibrary
  const result = await visit.perform(deed, { change, agreed }, field(body, 'key'))
  if (!isRefusal(result)) {
    const { changed, loans, ready } = result
    const done = !changed
      ? visit.word('desk-calendar-same')
      : loans + ready > 0
        ? visit.say({ say: 'desk-calendar-moved', loans, ready })
        : visit.word('desk-calendar-saved')
    return visit.back(path, { tone: 'done', lines: [done] })
  }
  const lines = [await visit.refused(result)]
  if (result.refusal !== 'would-move') return await again({ lines })
  const fields = Object.entries(body)
    .filter(([name]) => !['csrf', 'key', 'agreed'].includes(name))
    .flatMap(([name, value]) => [value].flat().map((one) => ({ name, value: one ?? '' })))
  return await again({ lines, confirm: { path, fields } })
}
