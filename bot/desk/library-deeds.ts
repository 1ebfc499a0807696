/** What heads of branches and administrators do with the calendar, the places and the settings of the library. */

import { z } from 'zod'
import type { LibraryChange } from '../library/library-change.ts'
import {
  branchShape,
  closureShape,
  codeShape,
  hoursShape,
  itemTypeShape,
  monthlyShape,
  nameShape,
  sectionShape,
  settingsShape,
} from '../library/library-shape.ts'
import { type Branches, deed } from './deed.ts'
import type { Rooms } from './rooms.ts'

const branch = codeShape
const branchClosure = closureShape.refine((one) => one.branch !== undefined, 'name the branch')
const libraryClosure = closureShape.refine((one) => one.branch === undefined, 'the whole library has no branch')
/** Dates that were promised are moved only by somebody who has been told how many. */
const agreed = z.boolean()

const calendarChange = z.discriminatedUnion('change', [
  z.strictObject({ change: z.literal('close'), closure: branchClosure }),
  z.strictObject({ change: z.literal('move-closure'), closure: branchClosure, instead: branchClosure }),
  z.strictObject({ change: z.literal('reopen'), closure: branchClosure }),
  z.strictObject({ change: z.literal('hours'), branch, hours: z.array(hoursShape).max(50) }),
  z.strictObject({ change: z.literal('close-monthly'), branch, monthly: monthlyShape }),
  z.strictObject({ change: z.literal('open-monthly'), branch, monthly: monthlyShape }),
])

const facts = branchShape.omit({ code: true, hours: true, sections: true, monthlyClosures: true })

const libraryChange = z.discriminatedUnion('change', [
  z.strictObject({ change: z.literal('close'), closure: libraryClosure }),
  z.strictObject({ change: z.literal('move-closure'), closure: libraryClosure, instead: libraryClosure }),
  z.strictObject({ change: z.literal('reopen'), closure: libraryClosure }),
  z.strictObject({ change: z.literal('name'), name: nameShape }),
  z.strictObject({ change: z.literal('settings'), settings: settingsShape }),
  z.strictObject({ change: z.literal('branch'), branch, facts }),
  z.strictObject({
    change: z.literal('add-branch'),
    branch,
    facts: facts.omit({ nearest: true }),
    hours: z.array(hoursShape).max(50),
  }),
  z.strictObject({ change: z.literal('remove-branch'), branch }),
  z.strictObject({ change: z.literal('section'), branch, section: sectionShape }),
  z.strictObject({ change: z.literal('remove-section'), branch, section: codeShape }),
  z.strictObject({ change: z.literal('item-type'), itemType: itemTypeShape }),
  z.strictObject({ change: z.literal('remove-item-type'), itemType: codeShape }),
])

/** The branches a change of a branch's calendar is about; none when it is about anything else. */
function touched(change: LibraryChange): string[] {
  switch (change.change) {
    case 'close':
    case 'reopen':
      return [change.closure.branch].filter((one) => one !== undefined)
    case 'move-closure':
      return [...new Set([change.closure.branch ?? '', change.instead.branch ?? ''])]
    case 'hours':
    case 'close-monthly':
    case 'open-monthly':
      return [change.branch]
    case 'name':
    case 'settings':
    case 'branch':
    case 'add-branch':
    case 'remove-branch':
    case 'section':
    case 'remove-section':
    case 'item-type':
    case 'remove-item-type':
      return []
  }
}

/** One branch that there is: a closure is not moved from one to another. */
async function branchesOf({ library }: Rooms, change: LibraryChange): Promise<Branches> {
  const [code, ...more] = touched(change)
  const { branches } = await library()
  return code !== undefined && more.length === 0 && branches.some((one) => one.code === code) ? [code] : 'nowhere'
}

interface Given {
  change: LibraryChange
  agreed: boolean
}
type Answer = Awaited<ReturnType<Rooms['desk']['changeLibrary']>>

/** What was set, in words of the audit: codes, dates and numbers. */
function detailOf(asked: LibraryChange): Record<string, string | number | boolean> {
  switch (asked.change) {
    case 'close':
    case 'reopen':
      return { change: asked.change, from: asked.closure.from, to: asked.closure.to }
    case 'move-closure':
      return { change: asked.change, from: asked.instead.from, to: asked.instead.to, was: asked.closure.from }
    case 'close-monthly':
    case 'open-monthly':
      return { change: asked.change, nth: asked.monthly.nth, weekday: asked.monthly.weekday }
    case 'hours': {
      const hours = asked.hours.map(({ weekday, opens, closes }) => `${weekday} ${opens}-${closes}`).join(', ')
      return { change: asked.change, hours }
    }
    case 'settings': {
      const { widestDial, ...numbers } = asked.settings
      const said = Object.entries(numbers).map(([name, value]) => [name, value ?? 'untold'])
      return { change: asked.change, ...Object.fromEntries(said), ...widestDial }
    }
    case 'name':
    case 'branch':
    case 'add-branch':
    case 'remove-branch':
      return { change: asked.change }
    case 'section':
      return { change: asked.change, section: asked.section.code }
    case 'remove-section':
      return { change: asked.change, section: asked.section }
    case 'item-type':
      return { change: asked.change, ...asked.itemType }
    case 'remove-item-type':
      return { change: asked.change, code: asked.itemType }
  }
}

export const libraryDeeds = {
  changeCalendar: deed<Given, Answer>({
    name: 'change-calendar',
    does: 'Changes hours, monthly and one-off closures of a branch; moves what was promised for days now closed.',
    kind: 'act',
    may: 'head',
    input: z.object({ change: calendarChange, agreed }),
    branches: (rooms, { change }) => branchesOf(rooms, change),
    subject: ({ change }) => touched(change)[0] ?? '',
    detail: ({ change }) => detailOf(change),
    run: ({ desk }, act, input) => desk.changeLibrary(act, input),
  }),
  changeLibrary: deed<Given, Answer>({
    name: 'change-library',
    does: 'Changes places, item types, settings, or days on which the whole library is closed.',
    kind: 'act',
    may: 'admin',
    input: z.object({ change: libraryChange, agreed }),
    branches: async (): Promise<Branches> => 'everywhere',
    subject: ({ change }) => ('branch' in change ? change.branch : 'library'),
    detail: ({ change }) => detailOf(change),
    run: ({ desk }, act, input) => desk.changeLibrary(act, input),
  }),
}
