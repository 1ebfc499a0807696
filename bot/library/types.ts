/** The library's nouns: what every room of the house means by a branch, a copy, a loan or a reservation. */

import type { ItemType, Terms } from './terms.ts'

/** An instant in UTC exactly as `Date.toISOString()` writes it, so that `<` compares. */
export type Instant = string
/** A local calendar date, `YYYY-MM-DD`, in the library's time zone. */
export type LocalDate = string

export const languages = ['lv', 'en', 'ru'] as const
export type Language = (typeof languages)[number]

export const channelNames = ['telegram', 'sms'] as const
export type ChannelName = (typeof channelNames)[number]

/** `telegram:ID` or `sms:+371…`: the place an utterance came from and an answer goes to. */
export type Address = string

/** A branch (`parventa`) or a section inside one (`galvena/abonements`). */
export type PlaceId = string

/** The forms of a name that sentences need; Latvian and Russian names cannot be declined by rule. */
export interface PlaceName {
  /** nominative: “Pārventas bibliotēka” */
  name: string
  /** where: “Pārventas bibliotēkā”, “at Pārventa Library”, “в Парвентской библиотеке” */
  at: string
}

export interface OpenHours {
  /** ISO weekday, 1 = Monday … 7 = Sunday */
  weekday: number
  /** `HH:mm`, local */
  opens: string
  /** `HH:mm`, local */
  closes: string
}

/** One-off closure, both dates inclusive; without `branch` it closes the whole library. */
export interface Closure {
  branch?: string
  from: LocalDate
  to: LocalDate
  reason: string
}

/** A closure that comes back every month: the nth (1–4) or last (-1) given weekday. */
export interface MonthlyClosure {
  nth: number
  weekday: number
}

export interface Section {
  code: string
  names: Record<Language, PlaceName>
  pickup: boolean
}

export interface Branch {
  code: string
  names: Record<Language, PlaceName>
  address: string
  latitude: number
  longitude: number
  phone: string
  email: string
  pickup: boolean
  sections: Section[]
  hours: OpenHours[]
  monthlyClosures: MonthlyClosure[]
  /** the other branches, nearest first: where a copy is looked for when the pickup branch has none */
  nearest: string[]
}

export type Decision = 'staff' | 'rules'

/** Every number a rule reads. Defaults are in `settings.ts`; the source of each is the library's own rules. */
export interface Settings extends Terms {
  renewalDecision: Decision
  reservationDecision: Decision
  maxReservations: number
  maxRenewals: number
  /** euro cents; fees above it block */
  feeLimit: number
  maxOverdue: number
  /** days before the due date on which renewal opens */
  renewalOpensDays: number
  /** days after the due date on which a renewal may still be asked for */
  renewalGraceDays: number
  /** minutes between shelving and the word “ready” */
  readyDelayMinutes: number
  /** minutes a dropped reservation keeps its place */
  dropGraceMinutes: number
  maxSuspendDays: number
  /** local hour of the promise, `HH:mm` */
  decideBy: string
  /** days after return at which the patron is cut from the loan; 0 = at once */
  anonymiseAfterDays: number
  /** the widest privacy dial allowed per channel */
  widestDial: Record<ChannelName, PrivacyDial>
}

export type PrivacyDial = 'full' | 'short' | 'none'

/** What the whole conversation knows of the library: read once, handed in as an argument. */
export interface Library {
  name: Record<Language, string>
  /** IANA zone, `Europe/Riga` */
  zone: string
  /** ISO 3166 country of the public holidays, `LV` */
  country: string
  defaultLanguage: Language
  branches: Branch[]
  closures: Closure[]
  itemTypes: ItemType[]
  settings: Settings
}

export type TitleId = string
export type CopyId = string
export type LoanId = string
export type ReservationId = string
export type PatronId = string

/** A work in one edition, as the catalogue shows it. */
export interface Title {
  id: TitleId
  title: string
  author: string
  year?: number
  /** ISO 639-1 */
  language: string
  isbn: string[]
  /** copy-level reservation is for volumes of a set and issues of a periodical only */
  reservable: 'title' | 'copy'
}

/** Where a copy is when nobody has it (`loanId` or `reservationId` says who); `in-transit` = on its way home. */
export const copyPlaces = ['shelf', 'to-clear', 'in-transit', 'missing', 'lost', 'withdrawn'] as const
export type CopyPlace = (typeof copyPlaces)[number]

export interface Copy {
  id: CopyId
  barcode: string
  titleId: TitleId
  branch: string
  section?: string
  callNumber: string
  itemType: string
  place: CopyPlace
  /** the branch where it was last seen, when that is not its own; on its way it is the branch it left */
  at?: string
  loanId?: LoanId
  reservationId?: ReservationId
  /** what is wrong with a copy that was withdrawn as damaged */
  damage?: string
  /** it was not in its place then, and is searched for; when somebody last looked in vain */
  missingSince?: Instant
  searchedAt?: Instant
}

export interface Loan {
  id: LoanId
  copyId: CopyId
  titleId: TitleId
  /** cut from the loan some days after return */
  patronId?: PatronId
  /** the lending branch: its calendar rules the due date and its librarians decide renewals */
  branch: string
  lentAt: Instant
  /** the loan is to be back by the end of this local day */
  dueAt: LocalDate
  renewals: number
  returnedAt?: Instant
  /** the patron says it was returned: librarians look for it, and until they have looked it is not reminded of */
  claimedAt?: Instant
  /** they looked and did not find it */
  claimCheckedAt?: Instant
}

export const activeStates = ['requested', 'waiting', 'to-fetch', 'in-transit', 'ready'] as const
export const endedStates = ['collected', 'cancelled', 'expired', 'refused', 'unfillable'] as const
export type ReservationState = (typeof activeStates)[number] | (typeof endedStates)[number]

export interface Reservation {
  id: ReservationId
  titleId: TitleId
  /** only for volumes of a set and issues of a periodical */
  copyId?: CopyId
  patronId: PatronId
  pickupPoint: PlaceId
  state: ReservationState
  /** given once at the request, never reused: the order of the queue */
  seq: number
  requestedAt: Instant
  /** when the copy reached the hold shelf */
  readyAt?: Instant
  /** the pickup deadline, an instant: closing time of the last day it is kept */
  keepUntil?: Instant
  /** the mark of a drop: when the grace ends and it becomes `cancelled` */
  droppedUntil?: Instant
  /** stepped over until the start of this local day */
  suspendedUntil?: LocalDate
  /** passed its turn: stands behind this reservation until that one is served or gone */
  behind?: ReservationId
  endedAt?: Instant
}

/** What a patron asked of the librarians, with a number people can read out and a promised hour. */
export interface LibraryRequest {
  id: string
  /** the number people read out, e.g. 1042 */
  number: number
  kind: 'renewal' | 'reservation'
  patronId: PatronId
  loanId?: LoanId
  reservationId?: ReservationId
  /** the deciding branch */
  branch: string
  madeAt: Instant
  /** 11:00 of the next working day of the deciding branch */
  deadlineAt: Instant
  state: 'pending' | 'approved' | 'refused' | 'withdrawn'
  /** the rule that spoke against it when it was made, for staff to see */
  against?: string
  decidedAt?: Instant
  decidedBy?: string
  comment?: string
}

export type PatronCategory = 'adult' | 'child'

export interface Patron {
  id: PatronId
  card: string
  username: string
  name: string
  language?: Language
  phone?: string
  category: PatronCategory
  born?: LocalDate
  expires: LocalDate
  blocked: boolean
  /** euro cents */
  fees: number
  /** remembered from the last reservation */
  pickupPoint?: PlaceId
}
