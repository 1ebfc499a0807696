/** The desk with people in front of it: who stands there, what was lost, what is claimed to be back. */

import type { ClaimLine, Counter } from '../../counter-port.ts'
import { checkIn } from '../../library/circulate/check-in.ts'
import { isClaimed, refuseClaim } from '../../library/circulate/claim-return.ts'
import { giveUpCopy } from '../../library/circulate/lose-copy.ts'
import type { DeskRefusal } from '../../library/refusals.ts'
import { copyHeldBy, loanBy } from '../../library/shelf.ts'
import { refuseBorrower } from '../../library/standing.ts'
import { runTogether, twoCodes } from '../run-together.ts'
import { carryOut, type House, onlyShelf, type Work } from './carry-out.ts'
import { copyJson, loanJson, patronJson, titleJson } from './columns.ts'
import { checkedIn, deskDone, undo } from './desk-undo.ts'
import { loansOf, readShelves, reservationsOf } from './shelves.ts'

const knownText = `SELECT barcode AS code FROM copy WHERE barcode = ANY ($1::text[])
  UNION SELECT card FROM patron WHERE card = ANY ($1::text[])`

/** Why what was scanned is unknown. */
export async function unknownScan(
  { sql }: Pick<Work, 'sql'>,
  scanned: string,
  otherwise: 'unknown-barcode' | 'unknown-card',
): Promise<DeskRefusal> {
  const rows = await sql<{ code: string }>(knownText, [twoCodes(scanned).flat()])
  return runTogether(scanned, new Set(rows.map(({ code }) => code))) ?? { refusal: otherwise }
}

const claimsText = `SELECT json_strip_nulls(json_build_object('loan', ${loanJson('l')}, 'title', ${titleJson('t')},
    'patron', ${patronJson('p')}, 'copy', ${copyJson('c')})) AS line
  FROM loan l JOIN title t ON t.id = l.title_id JOIN copy c ON c.id = l.copy_id JOIN patron p ON p.id = l.patron_id
  WHERE l.branch = $1 AND l.claimed_at IS NOT NULL AND l.claim_checked_at IS NULL AND l.returned_at IS NULL
  ORDER BY l.claimed_at, l.id`

export function counter(house: House): Counter {
  const { places } = house
  const { sql } = house.database
  return {
    async borrower(card, now) {
      const [found] = await sql<{ id: string }>('SELECT id FROM patron WHERE card = $1', [card])
      if (!found) return await unknownScan({ sql }, card, 'unknown-card')
      const of = [found.id]
      const shelves = await readShelves(sql, places, { loansOf: of, reservationsOf: of, patronIds: of }, now)
      const standing = shelves.standings[found.id]
      if (!standing) return { refusal: 'unknown-card' }
      const against = refuseBorrower(standing, shelves.library, now)
      const ready = reservationsOf(shelves, found.id).flatMap(({ shelf, reservation }) => {
        const copy = copyHeldBy(shelf, reservation.id)
        return copy && reservation.state === 'ready' ? [{ reservation, title: shelf.title, barcode: copy.barcode }] : []
      })
      return {
        patron: standing.patron,
        loans: loansOf(shelves, found.id)
          .map(({ shelf, loan }) => ({ loan, title: shelf.title }))
          .toSorted((a, b) => (a.loan.lentAt < b.loan.lentAt ? 1 : -1)),
        overdue: standing.overdue,
        ready,
        ...(against && { against }),
      }
    },
    done: (key) => deskDone(house, key),
    undo: (act, input) => undo(house, act, input.undo),
    giveUp: (act, { barcode, branch, loss }) =>
      carryOut(house, act, { ask: { ask: 'give-up', barcode, branch, loss }, about: { barcode } }, async (work) => {
        const shelf = onlyShelf(work)
        const copy = shelf?.copies.find((one) => one.barcode === barcode)
        if (!shelf || !copy) return await unknownScan(work, barcode, 'unknown-barcode')
        const done = giveUpCopy(shelf, { copyId: copy.id, loss }, work.occasion)
        if ('refused' in done) return done.refused
        await work.keep(done.changes)
        return { copyId: copy.id, touched: done.touched }
      }),
    claims: async (branch) => (await sql<{ line: ClaimLine }>(claimsText, [branch])).map(({ line }) => line),
    claimFound: (act, { loanId, branch }) =>
      carryOut(
        house,
        act,
        { ask: { ask: 'claim-found', loanId, branch }, about: { loanIds: [loanId] } },
        async (work) => {
          const shelf = onlyShelf(work)
          const loan = shelf && loanBy(shelf, loanId)
          const copy = shelf?.copies.find((one) => one.id === loan?.copyId)
          if (!shelf || !loan || !copy || !isClaimed(loan)) return { refusal: 'unknown-loan' } satisfies DeskRefusal
          const done = checkIn(shelf, { copyId: copy.id, branch }, work.occasion)
          return 'refused' in done ? done.refused : await checkedIn(house, work, shelf, { done, copy, branch })
        },
      ),
    claimNotFound: (act, { loanId }) =>
      carryOut(house, act, { ask: { ask: 'claim-not-found', loanId }, about: { loanIds: [loanId] } }, async (work) => {
        const shelf = onlyShelf(work)
        const done = shelf && refuseClaim(shelf, { loanId }, work.occasion)
        if (!done || 'refused' in done) return { refusal: 'unknown-loan' } satisfies DeskRefusal
        await work.keep(done.changes)
        return { loan: done.loan }
      }),
  }
}
