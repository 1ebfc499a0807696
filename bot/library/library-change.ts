/** One change to the library as staff ask for it, and the library after it: faults of the result are found afterwards. */

import type { z } from 'zod'
import { daysBetween, isOpenDay, openDay } from './calendar.ts'
import { type Contradiction, libraryShape } from './library-shape.ts'
import type { ItemType } from './terms.ts'
import type {
  Branch,
  Closure,
  Language,
  Library,
  LocalDate,
  MonthlyClosure,
  OpenHours,
  Section,
  Settings,
} from './types.ts'

/** What stands at a branch but its rooms and its time. */
export type BranchFacts = Omit<Branch, 'code' | 'hours' | 'sections' | 'monthlyClosures'>

/** Of a closure, the one to change or end is named by all it says. */
export type LibraryChange =
  | { change: 'close'; closure: Closure }
  | { change: 'move-closure'; closure: Closure; instead: Closure }
  | { change: 'reopen'; closure: Closure }
  | { change: 'hours'; branch: string; hours: OpenHours[] }
  | { change: 'close-monthly'; branch: string; monthly: MonthlyClosure }
  | { change: 'open-monthly'; branch: string; monthly: MonthlyClosure }
  | { change: 'name'; name: Record<Language, string> }
  | { change: 'settings'; settings: Settings }
  | { change: 'branch'; branch: string; facts: BranchFacts }
  | { change: 'add-branch'; branch: string; facts: Omit<BranchFacts, 'nearest'>; hours: OpenHours[] }
  | { change: 'remove-branch'; branch: string }
  | { change: 'section'; branch: string; section: Section }
  | { change: 'remove-section'; branch: string; section: string }
  | { change: 'item-type'; itemType: ItemType }
  | { change: 'remove-item-type'; itemType: string }

/** Why a change cannot stand: `field` is a path inside the library, `fault` a contradiction or a part that does not fit its shape. */
export interface LibraryFault {
  field: string
  fault: Contradiction | 'not-right'
  /** the code of what it is about, or nothing */
  of: string
}

/** The library after a change; what is not there any more is not changed. */
export function changedLibrary(library: Library, asked: LibraryChange): Library {
  const inBranch = (code: string, change: (branch: Branch) => Branch): Library => ({
    ...library,
    branches: library.branches.map((branch) => (branch.code === code ? change(branch) : branch)),
  })
  switch (asked.change) {
    case 'close':
      return { ...library, closures: [...library.closures, asked.closure] }
    case 'move-closure': {
      const closures = library.closures.map((one) => (isSame(one, asked.closure) ? asked.instead : one))
      return { ...library, closures }
    }
    case 'reopen':
      return { ...library, closures: library.closures.filter((one) => !isSame(one, asked.closure)) }
    case 'hours':
      return inBranch(asked.branch, (branch) => ({ ...branch, hours: asked.hours }))
    case 'close-monthly':
      return inBranch(asked.branch, (branch) => ({
        ...branch,
        monthlyClosures: [...withoutMonthly(branch, asked.monthly), asked.monthly],
      }))
    case 'open-monthly':
      return inBranch(asked.branch, (branch) => ({ ...branch, monthlyClosures: withoutMonthly(branch, asked.monthly) }))
    case 'name':
      return { ...library, name: asked.name }
    case 'settings':
      return { ...library, settings: asked.settings }
    case 'branch':
      return inBranch(asked.branch, (branch) => ({ ...branch, ...asked.facts }))
    case 'add-branch': {
      const near = library.branches.map((one) => ({ ...one, nearest: [...one.nearest, asked.branch] }))
      const nearest = library.branches.map(({ code }) => code)
      const { branch: code, facts, hours } = asked
      const added: Branch = { ...facts, code, nearest, hours, sections: [], monthlyClosures: [] }
      return { ...library, branches: [...near, added] }
    }
    case 'remove-branch': {
      const left = library.branches.filter(({ code }) => code !== asked.branch)
      const branches = left.map((one) => ({ ...one, nearest: one.nearest.filter((code) => code !== asked.branch) }))
      return { ...library, branches, closures: library.closures.filter(({ branch }) => branch !== asked.branch) }
    }
    case 'section':
      return inBranch(asked.branch, (branch) => ({ ...branch, sections: put(branch.sections, asked.section) }))
    case 'remove-section':
      return inBranch(asked.branch, (branch) => ({
        ...branch,
        sections: branch.sections.filter(({ code }) => code !== asked.section),
      }))
    case 'item-type':
      return { ...library, itemTypes: put(library.itemTypes, asked.itemType) }
    case 'remove-item-type':
      return { ...library, itemTypes: library.itemTypes.filter(({ code }) => code !== asked.itemType) }
  }
}

/** A closure that is to be changed or ended, and is not there any more: somebody was quicker. */
export const isGone = (library: Library, asked: LibraryChange): boolean =>
  (asked.change === 'move-closure' || asked.change === 'reopen') &&
  !library.closures.some((one) => isSame(one, asked.closure))

const isSame = (a: Closure, b: Closure): boolean =>
  a.from === b.from && a.to === b.to && a.branch === b.branch && a.reason === b.reason

const withoutMonthly = ({ monthlyClosures }: Branch, { nth, weekday }: MonthlyClosure): MonthlyClosure[] =>
  monthlyClosures.filter((one) => one.nth !== nth || one.weekday !== weekday)

const put = <Row extends { code: string }>(rows: Row[], row: Row): Row[] =>
  rows.some(({ code }) => code === row.code) ? rows.map((one) => (one.code === row.code ? row : one)) : [...rows, row]

/** How far ahead a branch must have an open day. */
const withinDays = 366

/** Everything that speaks against a library, seen on a day; none = it can stand. */
export function faultsOf(library: Library, today: LocalDate): LibraryFault[] {
  const read = libraryShape.safeParse(library)
  if (!read.success) {
    return read.error.issues.map((issue): LibraryFault => {
      const { fault, of } = contradicted(issue)
      return { field: issue.path.filter((part) => typeof part === 'string').join('.'), fault, of }
    })
  }
  return library.branches
    .filter(({ code }) => !hasOpenDay(library, code, today))
    .map(({ code }) => ({ field: 'closures', fault: 'never-open', of: code }))
}

function contradicted(issue: z.core.$ZodIssue): Pick<LibraryFault, 'fault' | 'of'> {
  const { fault, of } = issue.code === 'custom' ? (issue.params ?? {}) : {}
  const found = contradictionNames.find((one) => one === fault)
  if (found !== undefined) return { fault: found, of: String(of) }
  return { fault: 'not-right', of: '' }
}

const contradictionNames = [
  'twice',
  'nearest',
  'no-such-branch',
  'never-open',
  'decides-before-opening',
  'no-pickup',
  'nothing-lent',
] as const satisfies Contradiction[]

function hasOpenDay(library: Library, branch: string, today: LocalDate): boolean {
  const next = openDay(library, branch, today, 0)
  // Where there is none far and wide, the calendar gives the day itself.
  return isOpenDay(library, branch, next) && daysBetween(today, next) <= withinDays
}
