/** What a library system is filled with at first: rows, as the demo, the tests and an import bring them. */

import type { TrainingSlot } from '../library/training.ts'
import type { Copy, Library, LibraryRequest, Loan, Patron, PatronId, Reservation, Title } from '../library/types.ts'

/** `popularity` orders hits that match equally well; any whole number, larger first. */
export type SeedTitle = Title & { popularity?: number }

/** `password` in the clear: whoever keeps it hashes it first. Without one, nobody can sign in. */
export type SeedPatron = Patron & { password?: string }

/** The holder looks after the other card of the family. */
export interface Guardianship {
  holderId: PatronId
  cardId: PatronId
  /** added, or added anew, when the card's owner was of age */
  confirmed?: true
}

/** References must hold: a loaned copy names its open loan, a held one its reservation, and never both. */
export interface Seed {
  library: Library
  titles: SeedTitle[]
  copies: Copy[]
  patrons: SeedPatron[]
  loans: Loan[]
  reservations: Reservation[]
  requests: LibraryRequest[]
  guardians: Guardianship[]
  /** consultations and trainings; none when absent */
  slots?: TrainingSlot[]
}
