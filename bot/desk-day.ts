/** A branch's day in numbers, and how its last days went: what a library system tells of itself. */

import type { Instant, LibraryRequest, LocalDate, Title } from './library/types.ts'

export interface DayRequest extends Pick<LibraryRequest, 'id' | 'number' | 'kind' | 'deadlineAt'> {
  title: Pick<Title, 'title' | 'author'>
  /** its copy is being fetched: it is done on the pick list */
  fetching: boolean
}

/** Lines of work, each counted whole. `open`: requests, of which some are being fetched; `arriving`: on its way here; `toSearch`: missing copies of the branch. */
export const dayCounts = [
  'open',
  'toDecide',
  'late',
  'toFetch',
  'arriving',
  'ready',
  'toClear',
  'claims',
  'toSearch',
] as const
export type DayCount = (typeof dayCounts)[number]

export interface DeskDay {
  /** undecided, the nearest deadline first; no more than `mostListed` */
  requests: DayRequest[]
  counts: Record<DayCount, number>
}

/** More open requests than this are looked at on their own page. */
export const mostListed = 12
/** So many of the longest queues are named. */
export const mostQueues = 5

/** One local day. `due`: requests whose promised hour was on it and has passed, or that are decided; `inTime` of them. */
export interface DayFigures {
  date: LocalDate
  due: number
  inTime: number
  lent: number
  returned: number
  reserved: number
}

export interface DeskFigures {
  /** every day from the first asked for up to today */
  days: DayFigures[]
  /** of reservations to be picked up here that wait in a queue: the longest first; no more than `mostQueues` */
  queues: { titleId: string; title: Title['title']; author: Title['author']; waiting: number }[]
  /** all that wait so */
  waiting: number
}

/** Reads only: each in a few statements, however much there is. */
export interface DeskDays {
  day(branch: string, now: Instant): Promise<DeskDay>
  figures(branch: string, since: LocalDate, now: Instant): Promise<DeskFigures>
  /** Undecided requests promised until then, by branch; a branch without any is left out. */
  openBy(until: Instant): Promise<Map<string, number>>
}
