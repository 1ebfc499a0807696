/** What librarians do: each act one transaction with its title locked, and a line in the journal. */

import type { Changes } from '../../library/changes.ts'
import { changeDueAt } from '../../library/circulate/change-due-at.ts'
import { checkIn, receiveTransit } from '../../library/circulate/check-in.ts'
import { checkOut } from '../../library/circulate/check-out.ts'
import { decideRequest } from '../../library/circulate/decide-request.ts'
import { reportMissing } from '../../library/circulate/lose-copy.ts'
import { reportFound } from '../../library/circulate/report-found.ts'
import type { DeskRefusal } from '../../library/refusals.ts'
import { loanBy, type Shelf } from '../../library/shelf.ts'
import type { LibraryRequest } from '../../library/types.ts'
import type { Act, Desk } from '../../ports.ts'
import { type About, carryOut, type House, onlyShelf, type Work } from './carry-out.ts'
import { requestJson } from './columns.ts'
import { branchesOf } from './desk-branches.ts'
import { counter, unknownScan } from './desk-counter.ts'
import { deskDays } from './desk-day.ts'
import { missed } from './desk-inventory.ts'
import { deskLibrary } from './desk-library.ts'
import { shelving } from './desk-shelving.ts'
import { checkedIn, keepUndo } from './desk-undo.ts'
import { deskWork } from './desk-work.ts'
import { passTime } from './pass-time.ts'
import { trainingDesk } from './training-desk.ts'

type Input<Name extends keyof Desk> = Desk[Name] extends (act: Act, input: infer Given) => unknown ? Given : never

export function desk(house: House): Desk {
  const { sql } = house.database
  const act =
    <Given extends object, Answer extends object>(
      name: string,
      aboutOf: (input: Given) => About | Promise<About>,
      doIt: (work: Work, input: Given, about: About) => Promise<Answer>,
    ) =>
    async (how: Act, input: Given): Promise<Answer> => {
      const about = await aboutOf(input)
      return await carryOut(house, how, { ask: { ask: name, ...input }, about }, (work) => doIt(work, input, about))
    }

  const overDesk = (name: string, doIt: typeof checkIn) =>
    act(
      name,
      ({ barcode }: Input<'checkIn'>) => ({ barcode }),
      async (work, { barcode, branch }) => {
        const shelf = onlyShelf(work)
        const copy = copyBy(shelf, barcode)
        if (!shelf || !copy) return await unknownScan(work, barcode, 'unknown-barcode')
        const done = doIt(shelf, { copyId: copy.id, branch }, work.occasion)
        if ('refused' in done) return done.refused
        return await checkedIn(house, work, shelf, { done, copy, branch })
      },
    )

  const aboutFetch = (name: string, doIt: typeof reportFound) =>
    act(
      name,
      ({ reservationId }: Input<'reportFound'>) => ({ reservationIds: [reservationId] }),
      async (work, { reservationId }) => {
        const shelf = onlyShelf(work)
        if (!shelf) return { refusal: 'not-to-fetch' } satisfies DeskRefusal
        const done = doIt(shelf, { reservationId }, work.occasion)
        return 'refused' in done ? done.refused : await kept(work, done)
      },
    )

  return {
    decide: act('decide', ({ requestId }: Input<'decide'>) => ({ requestId }), decide),
    reportFound: aboutFetch('report-found', reportFound),
    reportMissing: aboutFetch('report-missing', reportMissing),
    checkIn: overDesk('check-in', checkIn),
    receiveTransit: overDesk('receive-transit', receiveTransit),
    checkOut: act(
      'check-out',
      async ({ barcode, card }: Input<'checkOut'>) => {
        const [patron] = await sql<{ id: string }>('SELECT id FROM patron WHERE card = $1', [card])
        return patron ? { barcode, patronId: patron.id } : { barcode }
      },
      async (work, { barcode, card, ...input }, { patronId }) => {
        if (patronId === undefined) return await unknownScan(work, card, 'unknown-card')
        const shelf = onlyShelf(work)
        const copy = copyBy(shelf, barcode)
        if (!shelf || !copy) return await unknownScan(work, barcode, 'unknown-barcode')
        const lending = { ...input, copyId: copy.id, patronId, loanId: house.ids() }
        const done = checkOut(shelf, lending, work.occasion)
        if ('refused' in done) return done.refused
        const lent = await kept(work, done)
        const about = { key: house.ids(), deed: 'check-out', branch: input.branch, copyId: copy.id } as const
        const undo = await keepUndo(work, shelf, done.changes, { ...about, said: { loan: lent.loan, patronId } })
        return { ...lent, undo }
      },
    ),
    changeDueAt: act(
      'change-due-at',
      ({ loanId }: Input<'changeDueAt'>) => ({ loanIds: [loanId] }),
      async (work, { loanId, ...input }) => {
        const shelf = onlyShelf(work)
        const loan = shelf && loanBy(shelf, loanId)
        if (!shelf || !loan) return { refusal: 'unknown-loan' } satisfies DeskRefusal
        return await kept(work, changeDueAt(shelf, { loan, ...input }, work.occasion))
      },
    ),
    ...deskDays(house),
    ...deskLibrary(house),
    ...trainingDesk(house),
    ...shelving(house),
    ...counter(house),
    ...missed(house),
    branchesOf: (thing) => branchesOf(sql, thing),
    work: (branch, now) => deskWork(house, branch, now),
    passTime: (now) => passTime(house, now),
  }
}

const copyBy = (shelf: Shelf | undefined, barcode: string) => shelf?.copies.find((copy) => copy.barcode === barcode)

/** Keeps what an act changed, and gives the rest of what it said. */
async function kept<Result extends { changes: Changes; shelf: Shelf }>(
  work: Work,
  { changes, shelf, ...rest }: Result,
): Promise<Omit<Result, 'changes' | 'shelf'>> {
  await work.keep(changes)
  return rest
}

const requestText = `SELECT json_strip_nulls(${requestJson('q')}) AS request FROM request q WHERE id = $1`

async function decide(work: Work, input: Input<'decide'>): ReturnType<Desk['decide']> {
  const shelf = onlyShelf(work)
  const [row] = await work.sql<{ request: LibraryRequest }>(requestText, [input.requestId])
  if (!shelf || !row) return { refusal: 'unknown-request' }
  const { state, decidedBy } = row.request
  if (state !== 'pending') {
    return { refusal: 'already-decided', state, ...(decidedBy === undefined ? {} : { decidedBy }) }
  }
  const done = decideRequest(shelf, input, work.occasion)
  return 'refused' in done ? done.refused : await kept(work, done)
}
