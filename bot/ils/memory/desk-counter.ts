/** The desk with people in front of it, over the rows in memory. */

import type { Counter, DeskDone, Undoable } from '../../counter-port.ts'
import type { Done, Occasion } from '../../library/changes.ts'
import { type CheckIn, checkIn } from '../../library/circulate/check-in.ts'
import { isClaimed, refuseClaim } from '../../library/circulate/claim-return.ts'
import { giveUpCopy } from '../../library/circulate/lose-copy.ts'
import { type Touched, type Undo, undoAct, undoOf, undoUntil } from '../../library/circulate/undo-act.ts'
import type { DeskRefusal } from '../../library/refusals.ts'
import { loanBy, type Shelf } from '../../library/shelf.ts'
import { refuseBorrower } from '../../library/standing.ts'
import type { Act } from '../../ports.ts'
import { runTogether } from '../run-together.ts'
import { apply, once, openLoansOf, reservationsOf, type Store, shelfOf, standingsOf } from './store.ts'

/** What can be taken back: the act, and what it changed. */
export type KeptUndo = Omit<DeskDone, 'copy' | 'title' | 'patron'> & Undo & { copyId: string; patronId?: string }

/** Why what was scanned is unknown. */
export function unknownScan(store: Store, scanned: string, otherwise: 'unknown-barcode' | 'unknown-card'): DeskRefusal {
  const barcodes = [...store.copies.values()].map(({ barcode }) => barcode)
  const cards = [...store.patrons.values()].map(({ card }) => card)
  return runTogether(scanned, new Set([...barcodes, ...cards])) ?? { refusal: otherwise }
}

/** Keeps what an act did to this shelf, for a minute. Gives the key under which it is taken back. */
export function keepUndo(
  store: Store,
  shelf: Shelf,
  done: Done,
  { now, ...act }: Pick<KeptUndo, 'deed' | 'branch' | 'copyId' | 'checkIn' | 'loan' | 'patronId'> & { now: string },
): string {
  const undo = store.fresh.id()
  store.undos.set(undo, { ...act, undo, until: undoUntil(now), undone: false, ...undoOf(shelf, done.changes) })
  return undo
}

/** Keeps what a check-in changed, and gives what it said with the key to take it back. */
export function checkedIn(
  store: Store,
  shelf: Shelf,
  done: Done & { checkIn: CheckIn },
  at: { copyId: string; branch: string; now: string },
): CheckIn & Undoable {
  apply(store, done.changes)
  const { checkIn: said, changes } = done
  const [loan] = changes.loans
  const waiting = said.step === 'shelve' ? undefined : said.reservation
  const about = { ...at, ...(loan && { loan }), ...(waiting && { patronId: waiting.patronId }) }
  return { ...said, undo: keepUndo(store, shelf, done, { ...about, deed: 'check-in', checkIn: said }) }
}

export function counter(store: Store): Counter {
  const { library } = store
  const occasion = ({ now, actor }: Act): Occasion => ({ library, now, actor })
  const act = <Given, Answer>(name: string, doIt: (input: Given, act: Act) => Answer) => {
    const doOnce = once(store, name, doIt)
    return (how: Act, input: Given): Promise<Answer> => doOnce(input, how)
  }
  return {
    async borrower(card, now) {
      const patron = [...store.patrons.values()].find((one) => one.card === card)
      const standing = patron && standingsOf(store, new Set([patron.id]), now)[patron.id]
      if (!patron || !standing) return unknownScan(store, card, 'unknown-card')
      const against = refuseBorrower(standing, library, now)
      return {
        patron,
        loans: openLoansOf(store, patron.id)
          .flatMap((loan) => {
            const shelf = shelfOf(store, loan.titleId, now)
            return shelf ? [{ loan, title: shelf.title }] : []
          })
          .toSorted((a, b) => (a.loan.lentAt < b.loan.lentAt ? 1 : -1)),
        overdue: standing.overdue,
        ready: reservationsOf(store, patron.id).flatMap((reservation) => {
          const shelf = shelfOf(store, reservation.titleId, now)
          const copy = shelf?.copies.find((one) => one.reservationId === reservation.id)
          if (!shelf || !copy || reservation.state !== 'ready') return []
          return [{ reservation, title: shelf.title, barcode: copy.barcode }]
        }),
        ...(against && { against }),
      }
    },
    async done(key, now) {
      const kept = store.undos.get(key)
      const copy = store.copies.get(kept?.copyId ?? '')
      const shelf = shelfOf(store, copy?.titleId, now)
      if (!kept || !copy || !shelf) return undefined
      const { before, after, copyId, patronId, ...done } = kept
      const patron = store.patrons.get(patronId ?? '')
      return { ...done, copy, title: shelf.title, ...(patron && { patron }) }
    },
    undo: act('undo', ({ undo }: Undoable, how) => {
      const kept = store.undos.get(undo)
      if (!kept || kept.undone || kept.until < how.now) return { refusal: 'undo-over' } satisfies DeskRefusal
      const copy = store.copies.get(kept.copyId)
      const [reservation] = kept.after.reservations
      const also = reservation === undefined ? {} : { reservationId: reservation.id }
      const shelf = shelfOf(store, copy?.titleId, how.now, also)
      const current = touchedNow(store, kept.after)
      const done = shelf && undoAct(shelf, { before: kept.before, after: kept.after, current }, occasion(how))
      if (!copy || !done || 'refused' in done) return { refusal: 'undo-moved-on' } satisfies DeskRefusal
      apply(store, done.changes)
      store.undos.set(undo, { ...kept, undone: true })
      return { undone: kept.deed, barcode: copy.barcode }
    }),
    giveUp: act('give-up', ({ barcode, loss }: Parameters<Counter['giveUp']>[1], how) => {
      const copy = [...store.copies.values()].find((one) => one.barcode === barcode)
      const shelf = shelfOf(store, copy?.titleId, how.now)
      if (!copy || !shelf) return unknownScan(store, barcode, 'unknown-barcode')
      const done = giveUpCopy(shelf, { copyId: copy.id, loss }, occasion(how))
      if ('refused' in done) return done.refused
      apply(store, done.changes)
      return { copyId: copy.id, touched: done.touched }
    }),
    async claims(branch, now) {
      return [...store.loans.values()]
        .filter((loan) => isClaimed(loan) && loan.returnedAt === undefined && loan.branch === branch)
        .toSorted((a, b) => ((a.claimedAt ?? '') < (b.claimedAt ?? '') ? -1 : 1))
        .flatMap((loan) => {
          const shelf = shelfOf(store, loan.titleId, now)
          const copy = store.copies.get(loan.copyId)
          const patron = store.patrons.get(loan.patronId ?? '')
          return shelf && copy && patron ? [{ loan, title: shelf.title, patron, copy }] : []
        })
    },
    claimFound: act('claim-found', ({ loanId, branch }: Parameters<Counter['claimFound']>[1], how) => {
      const shelf = shelfOf(store, store.loans.get(loanId)?.titleId, how.now)
      const loan = shelf && loanBy(shelf, loanId)
      if (!shelf || !loan || !isClaimed(loan)) return { refusal: 'unknown-loan' } satisfies DeskRefusal
      const done = checkIn(shelf, { copyId: loan.copyId, branch }, occasion(how))
      if ('refused' in done) return done.refused
      return checkedIn(store, shelf, done, { copyId: loan.copyId, branch, now: how.now })
    }),
    claimNotFound: act('claim-not-found', ({ loanId }: { loanId: string }, how) => {
      const shelf = shelfOf(store, store.loans.get(loanId)?.titleId, how.now)
      const done = shelf && refuseClaim(shelf, { loanId }, occasion(how))
      if (!done || 'refused' in done) return { refusal: 'unknown-loan' } satisfies DeskRefusal
      apply(store, done.changes)
      return { loan: done.loan }
    }),
  }
}

/** The touched rows as they are now; one that is gone is missing. */
function touchedNow(store: Store, { copies, loans, reservations, requests }: Touched): Touched {
  const rows = <Row extends { id: string }>(of: Map<string, Row>, ids: Row[]) =>
    ids.flatMap(({ id }) => of.get(id) ?? [])
  return {
    copies: rows(store.copies, copies),
    loans: rows(store.loans, loans),
    reservations: rows(store.reservations, reservations),
    requests: rows(store.requests, requests),
  }
}
