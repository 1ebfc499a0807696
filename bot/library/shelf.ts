/** What the rules read about one title: its copies, who has them, who waits, and how those people stand. */

import type { ItemType } from './terms.ts'
import type {
  Copy,
  CopyId,
  Library,
  LibraryRequest,
  Loan,
  LoanId,
  Patron,
  PatronId,
  PlaceId,
  Reservation,
  ReservationId,
  Title,
} from './types.ts'

/** How one patron stands with the whole library, not only with this title. */
export interface Standing {
  patron: Patron
  openLoans: number
  /** open loans whose due date is past */
  overdue: number
  /** active reservations without the mark of a drop; ready ones count */
  activeReservations: number
}

export interface Shelf {
  title: Title
  copies: readonly Copy[]
  /** open loans of these copies */
  loans: readonly Loan[]
  /** active reservations of the title; one that is over only when the question was about it */
  reservations: readonly Reservation[]
  /** of everybody who has, awaits or asks for a copy */
  standings: Readonly<Record<PatronId, Standing>>
  /** undecided ones about these loans and reservations */
  requests: readonly LibraryRequest[]
}

/** The states in which a reservation stands in the line, without a copy. */
export const isInLine = (reservation: Reservation): boolean =>
  reservation.state === 'waiting' || reservation.state === 'requested'

export const isActive = (reservation: Reservation): boolean => isInLine(reservation) || holdsCopy(reservation)

/** The states in which a copy's row names the reservation. */
export const holdsCopy = (reservation: Reservation): boolean => {
  const { state } = reservation
  return state === 'to-fetch' || state === 'in-transit' || state === 'ready'
}

/** A copy that exists for readers at all: whoever has it now, it comes back. */
export const isUsable = (copy: Copy): boolean => {
  switch (copy.place) {
    case 'shelf':
    case 'to-clear':
    case 'in-transit':
      return true
    case 'missing':
    case 'lost':
    case 'withdrawn':
      return false
  }
}

/** Stands on its own shelf and nobody has it. */
export const isFree = (copy: Copy): boolean =>
  copy.place === 'shelf' && copy.loanId === undefined && copy.reservationId === undefined

/** Throws on a type the library does not have: the seed is broken. */
export function itemTypeOf(library: Library, copy: Copy): ItemType {
  const found = library.itemTypes.find((type) => type.code === copy.itemType)
  if (!found) throw new Error(`the library has no item type ${copy.itemType}`)
  return found
}

/** Could this copy ever serve that reservation: usable, lent out of the house, and the volume that was asked for. */
export const couldServe = (library: Library, copy: Copy, wanted: { copyId?: CopyId }): boolean =>
  isUsable(copy) && itemTypeOf(library, copy).lendable && (wanted.copyId === undefined || wanted.copyId === copy.id)

export const copyHeldBy = (shelf: Shelf, reservationId: ReservationId): Copy | undefined =>
  shelf.copies.find((copy) => copy.reservationId === reservationId)

export const reservationBy = (shelf: Shelf, id: ReservationId | undefined): Reservation | undefined =>
  shelf.reservations.find((reservation) => reservation.id === id)

export const loanBy = (shelf: Shelf, id: LoanId | undefined): Loan | undefined =>
  shelf.loans.find((loan) => loan.id === id)

/** Throws when the shelf was loaded without this patron: whoever loads it must bring everybody it speaks of. */
export function standingOf(shelf: Shelf, patronId: PatronId): Standing {
  const standing = shelf.standings[patronId]
  if (!standing) throw new Error(`the shelf of ${shelf.title.id} was read without patron ${patronId}`)
  return standing
}

/** The place a copy belongs to. */
export const placeOf = (copy: Copy): PlaceId => (copy.section ? `${copy.branch}/${copy.section}` : copy.branch)

/** The branch where the copy was last seen. */
export const whereabouts = (copy: Copy): string => copy.at ?? copy.branch
