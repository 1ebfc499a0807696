/** What librarians do, over the rows in memory. */

import type { Changes, Occasion } from '../../library/changes.ts'
import { assignFree } from '../../library/circulate/assign-free.ts'
import { changeDueAt } from '../../library/circulate/change-due-at.ts'
import { checkIn, receiveTransit } from '../../library/circulate/check-in.ts'
import { checkOut } from '../../library/circulate/check-out.ts'
import { decideRequest } from '../../library/circulate/decide-request.ts'
import { endDrop } from '../../library/circulate/end-drop.ts'
import { expireReady } from '../../library/circulate/expire-ready.ts'
import { reportMissing } from '../../library/circulate/lose-copy.ts'
import { reportFound } from '../../library/circulate/report-found.ts'
import type { DeskRefusal } from '../../library/refusals.ts'
import { isActive, type Shelf } from '../../library/shelf.ts'
import type { Instant } from '../../library/types.ts'
import type { Act, Desk } from '../../ports.ts'
import { checkedIn, counter, keepUndo, unknownScan } from './desk-counter.ts'
import { deskDays } from './desk-day.ts'
import { missed } from './desk-inventory.ts'
import { deskLibrary } from './desk-library.ts'
import { shelving } from './desk-shelving.ts'
import { branchesOf, deskWork } from './desk-work.ts'
import { apply, once, type Store, shelfOf } from './store.ts'
import { trainingDesk } from './trainings.ts'

type Input<Name extends keyof Desk> = Desk[Name] extends (act: Act, input: infer Given) => unknown ? Given : never

export function desk(store: Store): Desk {
  const { library } = store
  const occasion = ({ now, actor }: Act): Occasion => ({ library, now, actor })
  const act = <Given, Answer>(name: string, doIt: (input: Given, act: Act) => Answer) => {
    const doOnce = once(store, name, doIt)
    return (how: Act, input: Given): Promise<Answer> => doOnce(input, how)
  }
  const kept = <Result extends { changes: Changes; shelf: Shelf }>(done: Result): Omit<Result, 'changes' | 'shelf'> => {
    apply(store, done.changes)
    const { changes, shelf, ...rest } = done
    return rest
  }
  const byBarcode = (barcode: string) => [...store.copies.values()].find((copy) => copy.barcode === barcode)

  const overDesk =
    (doIt: typeof checkIn) =>
    ({ barcode, branch }: Input<'checkIn'>, how: Act) => {
      const copy = byBarcode(barcode)
      const shelf = shelfOf(store, copy?.titleId, how.now)
      if (!copy || !shelf) return unknownScan(store, barcode, 'unknown-barcode')
      const done = doIt(shelf, { copyId: copy.id, branch }, occasion(how))
      if ('refused' in done) return done.refused
      return checkedIn(store, shelf, done, { copyId: copy.id, branch, now: how.now })
    }

  const aboutFetch =
    (doIt: typeof reportFound) =>
    ({ reservationId }: Input<'reportFound'>, how: Act) => {
      const shelf = shelfOf(store, store.reservations.get(reservationId)?.titleId, how.now)
      if (!shelf) return { refusal: 'not-to-fetch' } satisfies DeskRefusal
      const done = doIt(shelf, { reservationId }, occasion(how))
      return 'refused' in done ? done.refused : kept(done)
    }

  return {
    decide: act('decide', (input: Input<'decide'>, how) => {
      const request = store.requests.get(input.requestId)
      const about = store.loans.get(request?.loanId ?? '') ?? store.reservations.get(request?.reservationId ?? '')
      const shelf = shelfOf(store, about?.titleId, how.now)
      if (!request || !shelf) return { refusal: 'unknown-request' }
      if (request.state !== 'pending') {
        const { state, decidedBy } = request
        return { refusal: 'already-decided', state, ...(decidedBy === undefined ? {} : { decidedBy }) }
      }
      const done = decideRequest(shelf, input, occasion(how))
      return 'refused' in done ? done.refused : kept(done)
    }),
    reportFound: act('report-found', aboutFetch(reportFound)),
    reportMissing: act('report-missing', aboutFetch(reportMissing)),
    checkIn: act('check-in', overDesk(checkIn)),
    receiveTransit: act('receive-transit', overDesk(receiveTransit)),
    checkOut: act('check-out', ({ barcode, card, ...input }: Input<'checkOut'>, how) => {
      const copy = byBarcode(barcode)
      const patron = [...store.patrons.values()].find((one) => one.card === card)
      if (!patron) return unknownScan(store, card, 'unknown-card')
      const shelf = shelfOf(store, copy?.titleId, how.now, { patronId: patron.id })
      if (!copy || !shelf) return unknownScan(store, barcode, 'unknown-barcode')
      const lending = { ...input, copyId: copy.id, patronId: patron.id, loanId: store.fresh.id() }
      const done = checkOut(shelf, lending, occasion(how))
      if ('refused' in done) return done.refused
      const { branch } = input
      const about = { deed: 'check-out', branch, copyId: copy.id, loan: done.loan, patronId: patron.id } as const
      return { ...kept(done), undo: keepUndo(store, shelf, done, { ...about, now: how.now }) }
    }),
    changeDueAt: act('change-due-at', ({ loanId, ...input }: Input<'changeDueAt'>, how) => {
      const loan = store.loans.get(loanId)
      const shelf = shelfOf(store, loan?.titleId, how.now)
      if (!loan || !shelf || loan.returnedAt !== undefined) return { refusal: 'unknown-loan' }
      return kept(changeDueAt(shelf, { loan, ...input }, occasion(how)))
    }),
    ...deskDays(store),
    ...deskLibrary(store),
    ...trainingDesk(store),
    ...shelving(store),
    ...counter(store),
    ...missed(store),
    async branchesOf(thing) {
      return branchesOf(store, thing)
    },
    async work(branch, now) {
      return deskWork(store, branch, now)
    },
    async passTime(now) {
      return { ended: passTime(store, now) }
    },
  }
}

/** Title by title: drops whose grace is over, deadlines that passed, then whoever may take a free copy from now on. */
function passTime(store: Store, now: Instant): number {
  const occasion: Occasion = { library: store.library, now, actor: { by: 'calendar' } }
  const active = [...store.reservations.values()].filter(isActive)
  let ended = 0
  for (const titleId of new Set(active.map((one) => one.titleId))) {
    let shelf = shelfOf(store, titleId, now)
    for (const act of [endDrop, expireReady, assignFree]) {
      if (!shelf) continue
      const done = act(shelf, occasion)
      apply(store, done.changes)
      ended += done.changes.reservations.filter((one) => one.endedAt !== undefined).length
      shelf = done.shelf
    }
  }
  return ended
}
