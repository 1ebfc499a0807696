/** Which sentences a message of notices is made of, and what can be chosen in it. */

import type { Choice, Reply } from '../dialogue/types.ts'
import { branchOf, localDate, localTime } from '../library/calendar.ts'
import type { Instant, Library } from '../library/types.ts'
import type { Say } from '../texts/say.ts'
import type { Notice } from './notice.ts'

type DueSoon = Extract<Notice, { kind: 'due-soon' }>
type Training = Extract<Notice, { kind: `training-${string}` }>
type Kept = Extract<Notice, { kind: 'ready' | 'closes-soon' }>

export interface Hearing {
  library: Library
  now: Instant
  /** numbers and buttons work on this phone, and for this card */
  canChoose: boolean
}

/** More than this in one message is a list to be asked for (channels.md, “Lists”). */
const mostLines = 5

/** One notice is a sentence; several of a kind are a sentence before a list, or a sentence each. */
export function wordsOf(notices: readonly Notice[], hearing: Hearing): Pick<Reply, 'say' | 'choices'> {
  const [first] = notices
  if (first === undefined) return { say: [], choices: [] }
  const single = notices.length === 1
  switch (first.kind) {
    case 'due-soon':
      return dueSoon(notices.filter(isDueSoon), hearing)
    case 'ready':
    case 'closes-soon':
      return { say: single ? sentencesOf(first, hearing) : keptList(notices.filter(isKept), first.kind), choices: [] }
    case 'renewal-granted':
    case 'renewal-refused':
    case 'reservation-granted':
    case 'copy-not-found':
    case 'date-moved':
    case 'request-late':
    case 'kept-longer':
    case 'expired':
    case 'cancelled':
    case 'refused':
    case 'unfillable':
    case 'training-confirmed':
    case 'training-declined':
    case 'training-cancelled':
    case 'training-reminder':
      return { say: notices.flatMap((notice) => sentencesOf(notice, hearing)), choices: [] }
  }
}

const isDueSoon = (notice: Notice): notice is DueSoon => notice.kind === 'due-soon'
const isKept = (notice: Notice): notice is Kept => notice.kind === 'ready' || notice.kind === 'closes-soon'

function sentencesOf(notice: Notice, { library, now }: Hearing): Say[] {
  const { title, place: at } = notice
  const { zone } = library
  const { phone } = branchOf(library, at)
  switch (notice.kind) {
    case 'ready':
      return [{ say: 'notice-ready', title, at, until: notice.keepUntil }]
    case 'closes-soon':
      return [{ say: 'notice-closes-soon', title, at, until: notice.keepUntil }]
    case 'kept-longer':
      return [{ say: 'notice-kept-longer', title, at, until: notice.keepUntil }]
    case 'due-soon':
      return [{ say: 'notice-due-soon', title, at, due: notice.dueAt, renewal: notice.renewal }]
    case 'renewal-granted':
      return [{ say: 'notice-renewed', title, at, due: notice.dueAt, number: notice.number }]
    case 'renewal-refused': {
      const when = notice.dueAt < localDate(now, zone) ? 'overdue' : 'later'
      return [{ say: 'notice-not-renewed', title, at, due: notice.dueAt, number: notice.number, phone, when }]
    }
    case 'reservation-granted':
      return [{ say: 'notice-reservation-granted', title, at, number: notice.number }]
    case 'copy-not-found':
      return [{ say: 'notice-copy-not-found', title, at, number: notice.number }]
    case 'date-moved':
      return notice.of === 'loan'
        ? [{ say: 'notice-due-moved', title, at, due: notice.dueAt, why: notice.why }]
        : [{ say: 'notice-keep-moved', title, at, until: notice.keepUntil }]
    case 'request-late': {
      const day = localDate(notice.promisedAt, zone)
      const hour = localTime(notice.promisedAt, zone)
      return [{ say: 'notice-request-late', title, at, number: notice.number, day, hour }]
    }
    case 'expired':
      return [{ say: 'notice-expired', title, at, date: localDate(notice.endedAt, zone) }]
    case 'cancelled':
      return [{ say: 'notice-cancelled', title, at, date: localDate(notice.endedAt, zone), phone }]
    case 'refused':
      return [{ say: 'notice-refused', title, at, date: localDate(notice.endedAt, zone), phone }]
    case 'training-confirmed':
    case 'training-declined':
    case 'training-cancelled': {
      const { comment } = notice
      return [{ say: `notice-${notice.kind}`, ...trainingWords(notice, zone), comment }]
    }
    case 'training-reminder':
      return [{ say: 'notice-training-reminder', ...trainingWords(notice, zone) }]
    case 'unfillable':
      return [{ say: 'notice-unfillable', title, at, date: localDate(notice.endedAt, zone) }]
  }
}

function trainingWords(notice: Training, zone: string) {
  const { type, startsAt, title, place: at } = notice
  const day = localDate(startsAt, zone)
  return { type, title, number: title.number, day, date: day, hour: localTime(startsAt, zone), at }
}

function keptList(notices: Kept[], kind: Kept['kind']): Say[] {
  const [{ place: at } = { place: '' }] = notices
  const count = notices.length
  return [
    { say: kind === 'ready' ? 'notice-ready-many' : 'notice-closes-soon-many', at, count },
    ...notices.map(({ title, keepUntil }): Say => ({ say: 'notice-kept-line', line: title, until: keepUntil })),
  ]
}

/** What can be renewed is offered by name; what cannot be is said with the reason. */
function dueSoon(notices: DueSoon[], hearing: Hearing): Pick<Reply, 'say' | 'choices'> {
  const [first] = notices
  if (first === undefined) return { say: [], choices: [] }
  const renewable = notices.filter(({ renewal }) => renewal === 'possible')
  const choices = hearing.canChoose ? choicesOf(renewable, notices.length, hearing) : []
  if (notices.length === 1) return { say: sentencesOf(first, hearing), choices }
  const head: Say = { say: 'notice-due-soon-many', at: first.place, count: notices.length }
  const told = choices.length > 0 ? notices.filter(({ renewal }) => renewal !== 'possible') : notices
  const lines = told.map(({ title, dueAt, renewal }): Say => {
    return { say: 'notice-due-line', line: title, due: dueAt, renewal }
  })
  return { say: choices.length > 0 ? [head, ...lines, { say: 'renew-which' }] : [head, ...lines], choices }
}

function choicesOf(renewable: DueSoon[], of: number, { library, now }: Hearing): Choice[] {
  const [first] = renewable
  if (first === undefined) return []
  if (of === 1) return [{ label: { say: 'renew' }, deed: { intent: 'renew-loans', loanIds: [first.loanId] } }]
  const today = localDate(now, library.zone)
  const lines = renewable.slice(0, mostLines).map(({ loanId, title, dueAt }): Choice => {
    const label: Say = { say: 'loan-line', line: title, due: dueAt, when: dueAt === today ? 'today' : 'later' }
    return { label, deed: { intent: 'renew-loans', loanIds: [loanId] } }
  })
  const more: Choice[] = renewable.length > mostLines ? [{ label: { say: 'more' }, deed: { intent: 'loans' } }] : []
  const all: Choice[] =
    renewable.length > 1
      ? [
          {
            label: { say: 'renew-all' },
            deed: { intent: 'renew-loans', loanIds: renewable.map(({ loanId }) => loanId) },
          },
        ]
      : []
  return [...lines, ...more, ...all]
}
