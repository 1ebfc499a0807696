/** Every reason the library has for saying no, each with the numbers its sentence needs. */

import type { LibraryFault } from './library-change.ts'
import type { Instant, LocalDate, PlaceId, ReservationState } from './types.ts'

/** Why a title cannot be reserved, in the order the rules are asked (`domain.md`, “Who may reserve”). */
export type ReservationRefusal =
  | { refusal: 'card-expired'; expired: LocalDate }
  | { refusal: 'card-blocked' }
  | { refusal: 'fees-over-limit'; fees: number; limit: number }
  | { refusal: 'too-many-overdue'; overdue: number; limit: number }
  | { refusal: 'on-loan-to-you'; loanId: string; dueAt: LocalDate }
  | { refusal: 'already-reserved'; reservationId: string; position: number; state: ReservationState }
  | { refusal: 'too-many-reservations'; count: number; limit: number }
  | { refusal: 'reading-room-only'; places: PlaceId[] }
  | { refusal: 'no-usable-copy' }
  | { refusal: 'pickup-not-possible'; pickupPoint: PlaceId; possible: PlaceId[] }
  | { refusal: 'unknown-title' }

/** Why a loan cannot be renewed, in the order the rules are asked (`domain.md`, “Renewals”). */
export type RenewalRefusal =
  | { refusal: 'not-your-loan' }
  | { refusal: 'not-renewable' }
  | { refusal: 'card-expired'; expired: LocalDate }
  | { refusal: 'card-blocked' }
  | { refusal: 'fees-over-limit'; fees: number; limit: number }
  | { refusal: 'renewed-too-often'; renewals: number; limit: number }
  | { refusal: 'overdue-beyond-grace'; overdueDays: number; graceDays: number }
  | { refusal: 'someone-waits'; waiting: number; dueAt: LocalDate }
  | { refusal: 'too-soon'; opens: LocalDate; dueAt: LocalDate }
  | { refusal: 'date-would-not-move'; dueAt: LocalDate }
  | { refusal: 'already-asked'; number: number; deadlineAt: Instant }

/** Why a change to a reservation of one's own is not possible now. */
export type ChangeRefusal =
  | { refusal: 'no-such-reservation' }
  | { refusal: 'reservation-over'; state: ReservationState }
  | { refusal: 'undo-too-late' }
  /** undoing a drop after its room was given to another title */
  | { refusal: 'too-many-reservations'; count: number; limit: number }
  | { refusal: 'suspend-too-long'; maxDays: number; latest: LocalDate }
  | { refusal: 'suspend-in-past' }
  | { refusal: 'suspend-too-late'; state: ReservationState; behind: 'somebody' | 'nobody' }
  | { refusal: 'pickup-too-late'; pickupPoint: PlaceId }
  | { refusal: 'pickup-not-possible'; pickupPoint: PlaceId; possible: PlaceId[] }
  | { refusal: 'pass-nobody-behind' }
  | { refusal: 'extend-someone-waits'; waiting: number }
  | { refusal: 'extend-not-ready' }
  | { refusal: 'extend-twice'; keepUntil: Instant }

/** Why an act at the desk is not possible; said to staff. */
export type DeskRefusal =
  | { refusal: 'unknown-barcode' }
  | { refusal: 'unknown-card' }
  | { refusal: 'unknown-request' }
  | { refusal: 'unknown-loan' }
  | { refusal: 'already-decided'; state: 'approved' | 'refused' | 'withdrawn'; decidedBy?: string }
  | { refusal: 'comment-needed'; against: RenewalRefusal['refusal'] | 'extend-twice' }
  | { refusal: 'lent-to-someone-else'; loanId: string }
  | { refusal: 'already-lent-to-them'; loanId: string }
  | { refusal: 'held-for-someone-else'; reservationId: string }
  | { refusal: 'not-lendable' }
  | { refusal: 'others-wait'; waiting: number }
  | { refusal: 'card-expired'; expired: LocalDate }
  | { refusal: 'card-blocked' }
  | { refusal: 'fees-over-limit'; fees: number; limit: number }
  | { refusal: 'too-many-overdue'; overdue: number; limit: number }
  | { refusal: 'not-to-fetch' }
  | { refusal: 'being-fetched' }
  | { refusal: 'not-in-transit' }
  /** not on the hold shelf for anybody, or dropped by whoever it was kept for */
  | { refusal: 'not-ready' }
  | { refusal: 'not-to-clear' }
  | { refusal: 'not-missing' }
  | { refusal: 'branch-not-yours' }
  /** a change of the library moves dates that were promised: it is made when that is agreed to */
  | { refusal: 'would-move'; loans: number; ready: number; patrons: number }
  /** the first reason why the library cannot stand so, and how many more there are */
  | ({ refusal: 'library-impossible'; others: number } & LibraryFault)
  /** codes that copies, loans or staff still name */
  | { refusal: 'still-used'; codes: string }
  | { refusal: 'changed-meanwhile' }
  /** what was scanned is two barcodes, or a card and a barcode, run together */
  | { refusal: 'scans-run-together'; first: string; second: string }
  | { refusal: 'undo-over' }
  | { refusal: 'undo-moved-on' }
  /** what was scanned begins or ends with a barcode, and the rest is none */
  | { refusal: 'scan-half-known'; known: string; rest: string }
  | { refusal: 'inventory-paused' }
  | { refusal: 'inventory-finished' }

export type Refusal = ReservationRefusal | RenewalRefusal | ChangeRefusal

/** The names of all refusals a patron can meet, for what is stored and read back. */
export const refusalNames = [
  'card-expired',
  'card-blocked',
  'fees-over-limit',
  'too-many-overdue',
  'on-loan-to-you',
  'already-reserved',
  'too-many-reservations',
  'reading-room-only',
  'no-usable-copy',
  'pickup-not-possible',
  'unknown-title',
  'not-your-loan',
  'not-renewable',
  'renewed-too-often',
  'overdue-beyond-grace',
  'someone-waits',
  'too-soon',
  'date-would-not-move',
  'already-asked',
  'no-such-reservation',
  'reservation-over',
  'undo-too-late',
  'suspend-too-long',
  'suspend-in-past',
  'suspend-too-late',
  'pickup-too-late',
  'pass-nobody-behind',
  'extend-someone-waits',
  'extend-not-ready',
  'extend-twice',
] as const satisfies Refusal['refusal'][]
