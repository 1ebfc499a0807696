/** Writes down what an act changed. */

import type { Prisma } from '../../../prisma/client.ts'
import type { Changes } from '../../library/changes.ts'
import { copyRow, journalRow, loanRow, requestRow, reservationRow } from './rows.ts'

/** In the order the constraints want: what is referred to before what refers to it, what lets go before what takes. */
export async function keepChanges(tx: Prisma.TransactionClient, changes: Changes): Promise<void> {
  for (const { id, ...row } of changes.loans.map(loanRow)) {
    await tx.loan.upsert({ where: { id }, create: { id, ...row }, update: row })
  }
  for (const { id, ...row } of changes.reservations.map(reservationRow)) {
    await tx.reservation.upsert({ where: { id }, create: { id, ...row }, update: row })
  }
  for (const { id, ...row } of changes.requests.map(requestRow)) {
    await tx.libraryRequest.upsert({ where: { id }, create: { id, ...row }, update: row })
  }
  const moved = changes.copies.map(copyRow)
  if (moved.length > 1) {
    const ids = moved.map((one) => one.id)
    await tx.copy.updateMany({ where: { id: { in: ids } }, data: { loanId: null, reservationId: null } })
  }
  for (const { id, place, at, loanId, reservationId, damage, missingSince, searchedAt } of moved) {
    const data = { place, at, loanId, reservationId, damage, missingSince, searchedAt }
    await tx.copy.updateMany({ where: { id }, data })
  }
  if (changes.journal.length > 0) await tx.journalLine.createMany({ data: changes.journal.map(journalRow) })
}
