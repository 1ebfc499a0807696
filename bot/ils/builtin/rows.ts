/** How the library's nouns are written: each as a whole row, what is absent as null. */

import type { Prisma } from '../../../prisma/client.ts'
import { foldIsbn, foldTitle } from '../../library/fold-title.ts'
import type { Actor, JournalLine } from '../../library/journal.ts'
import type { Copy, LibraryRequest, Loan, LocalDate, Patron, Reservation, Title } from '../../library/types.ts'

export const dateColumn = (date: LocalDate): Date => new Date(`${date}T00:00:00.000Z`)
const orNull = <Value>(value: Value | undefined): Value | null => value ?? null
const dateOrNull = (date: LocalDate | undefined): Date | null => (date === undefined ? null : dateColumn(date))

/** No word of a folded text begins so: folding leaves no letter twice. */
export const isbnMark = 'zz'

/** What search reads: the title's words, the author's, and the marked digits of each ISBN, a line each. */
export const foldedColumn = (title: Pick<Title, 'title' | 'author' | 'isbn'>): string =>
  [
    foldTitle(title.title),
    foldTitle(title.author),
    title.isbn
      .flatMap((isbn) => foldIsbn(isbn) ?? [])
      .map((digits) => `${isbnMark}${digits}`)
      .join(' '),
  ].join('\n')

export const titleRow = (title: Title & { popularity?: number }) =>
  ({
    id: title.id,
    title: title.title,
    author: title.author,
    year: orNull(title.year),
    language: title.language,
    isbn: title.isbn,
    reservable: title.reservable,
    popularity: title.popularity ?? 0,
    folded: foldedColumn(title),
  }) satisfies Prisma.TitleUncheckedCreateInput

export const copyRow = (copy: Copy) =>
  ({
    id: copy.id,
    barcode: copy.barcode,
    titleId: copy.titleId,
    branch: copy.branch,
    section: orNull(copy.section),
    callNumber: copy.callNumber,
    itemType: copy.itemType,
    place: copy.place,
    at: orNull(copy.at),
    loanId: orNull(copy.loanId),
    reservationId: orNull(copy.reservationId),
    damage: orNull(copy.damage),
    missingSince: orNull(copy.missingSince),
    searchedAt: orNull(copy.searchedAt),
  }) satisfies Prisma.CopyUncheckedCreateInput

export const loanRow = (loan: Loan) =>
  ({
    id: loan.id,
    copyId: loan.copyId,
    titleId: loan.titleId,
    patronId: orNull(loan.patronId),
    branch: loan.branch,
    lentAt: loan.lentAt,
    dueAt: dateColumn(loan.dueAt),
    renewals: loan.renewals,
    returnedAt: orNull(loan.returnedAt),
    claimedAt: orNull(loan.claimedAt),
    claimCheckedAt: orNull(loan.claimCheckedAt),
  }) satisfies Prisma.LoanUncheckedCreateInput

export const reservationRow = (reservation: Reservation) =>
  ({
    id: reservation.id,
    titleId: reservation.titleId,
    copyId: orNull(reservation.copyId),
    patronId: reservation.patronId,
    pickupPoint: reservation.pickupPoint,
    state: reservation.state,
    seq: reservation.seq,
    requestedAt: reservation.requestedAt,
    readyAt: orNull(reservation.readyAt),
    keepUntil: orNull(reservation.keepUntil),
    droppedUntil: orNull(reservation.droppedUntil),
    suspendedUntil: dateOrNull(reservation.suspendedUntil),
    behind: orNull(reservation.behind),
    endedAt: orNull(reservation.endedAt),
  }) satisfies Prisma.ReservationUncheckedCreateInput

export const requestRow = (request: LibraryRequest) =>
  ({
    id: request.id,
    number: request.number,
    kind: request.kind,
    patronId: request.patronId,
    loanId: orNull(request.loanId),
    reservationId: orNull(request.reservationId),
    branch: request.branch,
    madeAt: request.madeAt,
    deadlineAt: request.deadlineAt,
    state: request.state,
    against: orNull(request.against),
    decidedAt: orNull(request.decidedAt),
    decidedBy: orNull(request.decidedBy),
    comment: orNull(request.comment),
  }) satisfies Prisma.LibraryRequestUncheckedCreateInput

export const patronRow = (patron: Patron) =>
  ({
    id: patron.id,
    card: patron.card,
    username: foldUsername(patron.username),
    name: patron.name,
    language: orNull(patron.language),
    phone: orNull(patron.phone),
    category: patron.category,
    born: dateOrNull(patron.born),
    expires: dateColumn(patron.expires),
    blocked: patron.blocked,
    fees: patron.fees,
    pickupPoint: orNull(patron.pickupPoint),
  }) satisfies Prisma.PatronUncheckedCreateInput

/** User names are stored so, and sought so. */
export const foldUsername = (username: string): string => username.trim().normalize('NFC').toLowerCase()

export function journalRow(line: JournalLine) {
  const { actor } = line
  return {
    about: line.about,
    reservationId: line.about === 'reservation' ? line.reservationId : null,
    loanId: line.about === 'loan' ? line.loanId : null,
    was: orNull(line.from),
    became: line.to,
    cause: line.cause,
    at: line.at,
    actor: actor.by,
    ...actorColumns(actor),
    comment: orNull(line.comment),
  } satisfies Prisma.JournalLineUncheckedCreateInput
}

function actorColumns(actor: Actor): { actorId: string | null; channel: string | null } {
  switch (actor.by) {
    case 'patron':
      return { actorId: actor.patronId, channel: actor.channel }
    case 'staff':
      return { actorId: actor.staffId, channel: null }
    case 'calendar':
      return { actorId: null, channel: null }
  }
}
