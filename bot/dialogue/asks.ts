/** What the conversation may ask the library, and the shape of each answer: the whole traffic between the two. */

import type { ChangeRefusal, RenewalRefusal, ReservationRefusal } from '../library/refusals.ts'
import type { BookingLine, TrainingRefusal, TrainingSlot } from '../library/training.ts'
import type {
  Address,
  CopyId,
  Language,
  LibraryRequest,
  Loan,
  LocalDate,
  Patron,
  PatronId,
  PlaceId,
  Reservation,
  ReservationId,
  Title,
  TitleId,
} from '../library/types.ts'
import type { LinkOutcome, SignInOffer } from './linking.ts'

/** One line of a search. */
export interface TitleHit {
  id: TitleId
  title: string
  author: string
  year?: number
  language: string
  isbn: string[]
  total: number
  available: number
}

/** What had to be relaxed before anything was found; absent when nothing was. */
export type Relaxed = 'spelling' | 'fewer-words'

export interface SearchPage {
  titles: TitleHit[]
  total: number
  relaxed?: Relaxed
}

/** The copies of a title at one place. */
export interface Holding {
  branch: string
  section?: string
  callNumber: string
  total: number
  available: number
  lendable: boolean
  /** the due dates of the lent ones, earliest first; a past one is overdue */
  dueDates: LocalDate[]
}

export interface TitleCard {
  title: Title
  holdings: Holding[]
  /** active reservations of everybody */
  queue: number
}

/** Why the wait may be long or short: what the estimate of a queue is made from. */
export interface Estimate {
  /** copies that could serve this patron */
  copies: number
  /** the due dates of the lent ones, earliest first; a past one is overdue */
  dueDates: LocalDate[]
  /** the day by which a copy may be expected, if it can be said honestly */
  expected?: LocalDate
}

export interface LoanLine {
  loan: Loan
  title: Title
  /** reservations of others that no other copy can serve */
  waiting: number
  /** a renewal request still undecided */
  pending?: LibraryRequest
  /** what the rules say of renewing it now; absent = nothing against it */
  against?: RenewalRefusal
}

export interface ReservationLine {
  reservation: Reservation
  title: Title
  /** counted from 1 among those a copy this patron could get could serve; 0 once a copy is held */
  position: number
  /** whether anybody could be let go first by passing */
  behind: 'somebody' | 'nobody'
  estimate: Estimate
  /** the receipt of a reservation of a free copy */
  request?: LibraryRequest
}

/** What a reservation would be, worked out before it is offered. */
export interface ReservationOffer {
  title: Title
  /** places where it can be picked up, the nearest free copy's first */
  points: PlaceId[]
  /** branches where a copy this patron could get stands free; empty = it would be a place in the queue */
  freeAt: string[]
  /** the position the patron would have */
  position: number
  estimate: Estimate
  /** the patron's own dropped reservation of it: reserving now takes it back, with its place */
  dropped?: ReservationId
}

export interface Placed {
  reservation: Reservation
  title: Title
  position: number
  behind: 'somebody' | 'nobody'
  estimate: Estimate
  request?: LibraryRequest
}

/** The answer for one loan of a renewal. */
export type RenewalOutcome =
  | { outcome: 'asked'; line: LoanLine; request: LibraryRequest; against?: RenewalRefusal }
  | { outcome: 'renewed'; line: LoanLine; dueAt: LocalDate; moved: boolean }
  | { outcome: 'refused'; line: LoanLine; refusal: RenewalRefusal }
  | { outcome: 'unknown-loan' }

/** What was written down of a return that the patron claims. */
export type ClaimOutcome =
  | { outcome: 'claimed'; loan: Loan; title: Title }
  /** librarians looked for it before and did not find it */
  | { outcome: 'not-found'; loan: Loan; title: Title }
  | { outcome: 'unknown-loan' }

export type Changed = { line: ReservationLine } | ChangeRefusal

/** What the page behind a one-time link is for. */
export const linkPurposes = ['sign-in', 'export', 'erase'] as const
export type LinkPurpose = (typeof linkPurposes)[number]

/** A slot that can be asked for, and how many seats are left. */
export interface TrainingOffer {
  slot: TrainingSlot
  free: number
}

interface Shapes {
  search: { ask: { query: string; branch?: string; offset: number; limit: number }; answer: SearchPage }
  title: { ask: { titleId: TitleId }; answer: TitleCard | undefined }
  patron: { ask: { patronId: PatronId }; answer: Patron | undefined }
  /** the cards this patron looks after; a child's leaves at 18 unless confirmed after that */
  wards: { ask: { patronId: PatronId }; answer: Patron[] }
  loans: { ask: { patronId: PatronId }; answer: LoanLine[] }
  reservations: { ask: { patronId: PatronId }; answer: ReservationLine[] }
  offer: { ask: { patronId: PatronId; titleId: TitleId }; answer: ReservationOffer | ReservationRefusal }

  reserve: {
    /** `copyId` for volumes of a set and issues of a periodical only */
    ask: { patronId: PatronId; titleId: TitleId; pickupPoint: PlaceId; copyId?: CopyId }
    answer: Placed | ReservationRefusal
  }
  drop: { ask: { patronId: PatronId; reservationId: ReservationId }; answer: Changed }
  undrop: { ask: { patronId: PatronId; reservationId: ReservationId }; answer: Changed }
  suspend: { ask: { patronId: PatronId; reservationId: ReservationId; until?: LocalDate }; answer: Changed }
  pickup: { ask: { patronId: PatronId; reservationId: ReservationId; pickupPoint: PlaceId }; answer: Changed }
  pass: { ask: { patronId: PatronId; reservationId: ReservationId }; answer: Changed }
  extend: { ask: { patronId: PatronId; reservationId: ReservationId }; answer: Changed }
  renew: { ask: { patronId: PatronId; loanIds: string[] }; answer: RenewalOutcome[] }
  /** the patron says that these were returned */
  claim: { ask: { patronId: PatronId; loanIds: string[] }; answer: ClaimOutcome[] }

  /** the holder looks after one card more; of an adult's this is the confirmation. Twice is once. */
  'add-ward': {
    ask: { holderId: PatronId; wardId: PatronId }
    answer: { added: Patron } | { failed: 'own-card' | 'gone' }
  }
  'remove-ward': { ask: { holderId: PatronId; wardId: PatronId }; answer: 'removed' | 'was-not-there' }

  /** every slot that can still be asked for, the soonest first */
  trainings: { ask: object; answer: TrainingOffer[] }
  /** the patron's own that are still to come, those with a drop that can be taken back too */
  bookings: { ask: { patronId: PatronId }; answer: BookingLine[] }
  'ask-training': { ask: { patronId: PatronId; slotId: string }; answer: BookingLine | TrainingRefusal }
  'move-training': {
    ask: { patronId: PatronId; bookingId: string; slotId: string }
    answer: BookingLine | TrainingRefusal
  }
  'drop-training': { ask: { patronId: PatronId; bookingId: string }; answer: BookingLine | TrainingRefusal }
  'undrop-training': { ask: { patronId: PatronId; bookingId: string }; answer: BookingLine | TrainingRefusal }

  'offer-sign-in': {
    /** `purpose`: to sign in, unless said */
    ask: { address: Address; language: Language; phoneName: string; purpose?: LinkPurpose }
    answer: SignInOffer
  }
  /** the code itself, or what the edge left of it: its keyed hash */
  'link-by-code': { ask: { address: Address } & ({ code: string } | { codeHash: string }); answer: LinkOutcome }
  /** a librarian's own chat, by the code of the account page */
  'link-staff': { ask: { address: Address; codeHash: string }; answer: { staff: string } | { failed: 'code-over' } }
  link: { ask: { address: Address; patronId: PatronId }; answer: Patron | undefined }
  unlink: { ask: { address: Address }; answer: 'unlinked' | 'was-not-linked' }
  mute: { ask: { address: Address; muted: boolean }; answer: 'done' }
  'set-language': { ask: { patronId: PatronId; language: Language }; answer: 'done' }
}

export type AskKind = keyof Shapes
export type AskOf<K extends AskKind> = K extends AskKind ? { ask: K } & Shapes[K]['ask'] : never
export type AnswerTo<K extends AskKind> = Shapes[K]['answer']
export type Ask = AskOf<AskKind>
export type Answer = AnswerTo<AskKind>

/** One answer that a turn was given. */
export interface Told {
  ask: AskKind
  /** absent when the answer was that there is none */
  is?: Answer
}

/** The asks that change something: each is committed together with its action row, once. */
export const writes = [
  'reserve',
  'drop',
  'undrop',
  'suspend',
  'pickup',
  'pass',
  'extend',
  'renew',
  'claim',
  'ask-training',
  'move-training',
  'drop-training',
  'undrop-training',
  'add-ward',
  'remove-ward',
  'offer-sign-in',
  'link-by-code',
  'link-staff',
  'link',
  'unlink',
  'mute',
  'set-language',
] as const satisfies AskKind[]
export type WriteKind = (typeof writes)[number]

/** A question to the library as one expression of a flow: `const lines = yield* ask({ ask: 'loans', patronId })`. */
export type Asking<T> = Generator<Ask, T, Answer>
