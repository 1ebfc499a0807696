/** The whole contract between the engine and what it stands on, on one page. */

import type { Desk, DeskWork } from './desk-port.ts'
import type { AnswerTo, AskOf, Told } from './dialogue/asks.ts'
import type { Heard } from './dialogue/types.ts'
import type { CheckIn } from './library/circulate/check-in.ts'
import type { Actor } from './library/journal.ts'
import type { BookingLine } from './library/training.ts'
import type {
  Address,
  ChannelName,
  Instant,
  Library,
  LibraryRequest,
  Loan,
  LocalDate,
  Patron,
  PatronId,
  Reservation,
  Title,
} from './library/types.ts'
import type { Trainings } from './training-port.ts'

export type { Actor, CheckIn, Desk, DeskWork }

/** Library time. In the simulator it moves; leases and time-outs never use it. */
export interface Clock {
  now(): Instant
}

/** What every write is told besides its own fields. `key` makes it happen once: the same key returns the kept answer. */
export interface Act {
  now: Instant
  actor: Actor
  key?: string
  /** of a librarian's act: kept in the same transaction, unless the answer is a refusal */
  audit?: AuditLine
  /** what its turn was told before, kept with the write for a turn that is broken off */
  before?: readonly Told[]
}

/** Who did what to what, in ids and settings only: no names, no titles. */
export interface AuditLine {
  role: string
  /** none: the whole library */
  branch?: string
  /** the deed's name */
  what: string
  subject: string
  detail?: Readonly<Record<string, string | number | boolean>>
}

/** Search and title cards: no patron needed. */
export interface Catalogue {
  search(ask: AskOf<'search'>): Promise<AnswerTo<'search'>>
  title(ask: AskOf<'title'>): Promise<AnswerTo<'title'>>
}

/** Loans, reservations and the queue. Every write is one transaction; refusals are answers, not exceptions. */
export interface Circulation {
  loans(ask: AskOf<'loans'>, now: Instant): Promise<AnswerTo<'loans'>>
  reservations(ask: AskOf<'reservations'>, now: Instant): Promise<AnswerTo<'reservations'>>
  offer(ask: AskOf<'offer'>, now: Instant): Promise<AnswerTo<'offer'>>
  reserve(ask: AskOf<'reserve'>, act: Act): Promise<AnswerTo<'reserve'>>
  drop(ask: AskOf<'drop'>, act: Act): Promise<AnswerTo<'drop'>>
  undrop(ask: AskOf<'undrop'>, act: Act): Promise<AnswerTo<'undrop'>>
  suspend(ask: AskOf<'suspend'>, act: Act): Promise<AnswerTo<'suspend'>>
  pickup(ask: AskOf<'pickup'>, act: Act): Promise<AnswerTo<'pickup'>>
  pass(ask: AskOf<'pass'>, act: Act): Promise<AnswerTo<'pass'>>
  extend(ask: AskOf<'extend'>, act: Act): Promise<AnswerTo<'extend'>>
  renew(ask: AskOf<'renew'>, act: Act): Promise<AnswerTo<'renew'>>
  /** An answer for each loan, in the order asked; another patron's loan is told as none at all. */
  claim(ask: AskOf<'claim'>, act: Act): Promise<AnswerTo<'claim'>>
}

/** Who a patron is. Credentials are checked here, off the conversation's path. */
export interface Patrons {
  patron(ask: AskOf<'patron'>): Promise<AnswerTo<'patron'>>
  /** The cards this patron looks after, by card number; none that grew up before today's date in the library's zone. */
  wards(ask: AskOf<'wards'>, now: Instant): Promise<AnswerTo<'wards'>>
  /** Limits and rules stay each card's own. Nobody looks after their own card. */
  'add-ward'(ask: AskOf<'add-ward'>, act: Act): Promise<AnswerTo<'add-ward'>>
  'remove-ward'(ask: AskOf<'remove-ward'>, act: Act): Promise<AnswerTo<'remove-ward'>>
  'set-language'(ask: AskOf<'set-language'>, act: Act): Promise<AnswerTo<'set-language'>>
  /** True when the password belongs to the card or user name; takes as long for an unknown card as for a known one. */
  verify(cardOrUsername: string, password: string): Promise<{ patronId: PatronId } | 'wrong'>
  /** Everything held on a person, in plain words; `undefined` when there is no such patron. */
  held(patronId: PatronId): Promise<Held | undefined>
  /**
   * Forgets a person: what is reserved ends and the queues go on, closed loans are cut from them, the rest is gone. With
   * anything on loan, or anything owed, nothing is changed. Interrupted anywhere it can be done again.
   */
  erase(act: Act, patronId: PatronId): Promise<Erased>
}

/**
 * `erased`: whose reservations changed by it, for they may have something to hear. What stands in the way is named: first
 * how many are on loan, then what is owed, in euro cents.
 */
export type Erased = { erased: PatronId[] } | 'gone' | { onLoan: number } | { fees: number }

/** What a library system holds on one person; of other people only how many. */
export interface Held {
  patron: Patron
  looksAfter: number
  lookedAfterBy: number
  loans: (Loan & { title: string; author: string })[]
  reservations: (Reservation & { title: string; author: string })[]
  requests: LibraryRequest[]
  /** consultations and trainings asked for, as long as they are remembered */
  trainings: BookingLine[]
}

/** Which phone belongs to whom: our own records, whatever library system stands behind. */
export interface Phones {
  /** A fresh one-time link for this address; the secret itself is made at the moment of sending. */
  'offer-sign-in'(ask: AskOf<'offer-sign-in'>, act: Act): Promise<AnswerTo<'offer-sign-in'>>
  /** A code, or a slip's QR, from the desk. */
  'link-by-code'(ask: AskOf<'link-by-code'>, act: Act): Promise<AnswerTo<'link-by-code'>>
  /** The chat of a librarian, by the code of the account page; no patron's phone changes by it. */
  'link-staff'(ask: AskOf<'link-staff'>, act: Act): Promise<AnswerTo<'link-staff'>>
  link(ask: AskOf<'link'>, act: Act): Promise<AnswerTo<'link'>>
  unlink(ask: AskOf<'unlink'>, act: Act): Promise<AnswerTo<'unlink'>>
  mute(ask: AskOf<'mute'>, act: Act): Promise<AnswerTo<'mute'>>
}

/** Everything that is true of one patron and that a notice may speak of. */
export interface PatronFacts {
  patron: Patron
  loans: {
    loan: Loan
    title: Title
    waiting: number
    pending?: LibraryRequest
    /** to this due date, by the library, in the last three days */
    moved?: { at: Instant; to: LocalDate; why: 'closed' | 'staff' }
  }[]
  /** active ones, and those that ended in the last three days */
  reservations: {
    reservation: Reservation
    title: Title
    endedBy?: Actor['by']
    pending?: LibraryRequest
    /** when a librarian kept its ready copy longer, in the last three days; nobody has since */
    keptLongerAt?: Instant
    /** its deadline, because the library is closed, in the last three days */
    moved?: { at: Instant }
  }[]
  /** decided in the last three days */
  decided: { request: LibraryRequest; title: Title; dueAt?: LocalDate }[]
  /** asked for, whatever became of it, until its hour begins */
  trainings: BookingLine[]
}

/** What notices are planned from, and checked against at the moment of sending. */
export interface Facts {
  /** One patron's facts now; undefined when the patron is gone. */
  of(patronId: PatronId, now: Instant): Promise<PatronFacts | undefined>
  /** Patrons with anything a notice could speak of, in id order after `after`, at most `limit`. */
  patronsAfter(after: PatronId | undefined, limit: number): Promise<PatronId[]>
}

/** One library system, whole. Later ones (Koha, SIP2) pass the same contract suite. */
export interface Backend extends Catalogue, Circulation, Patrons, Trainings {
  /** Of a turn's writes, by their keys in order: all it was told up to the last one kept, so that it can be said again. */
  toldBefore(keys: readonly string[]): Promise<Told[]>
  desk: Desk
  facts: Facts
  library(): Promise<Library>
}

/** Why a send did not end well, sorted by what to do next. */
export type SendFailure =
  /** try again after `afterMs` (the carrier's own word where it gave one) */
  | { failure: 'retry'; afterMs: number; reason: string; scope: 'address' | 'channel' }
  /** the person blocked the bot or opted out: the channel is muted for this address */
  | { failure: 'stopped'; reason: string }
  /** this address, or this message, will never work */
  | { failure: 'dead'; reason: string; scope: 'address' | 'message' }
  /** the answer was lost: it may have been delivered */
  | { failure: 'unknown'; reason: string }

export type SendOutcome = { sent: true; providerId: string } | SendFailure

/** Words on their way to one address: text is final, choices are buttons on Telegram and numbered lines by SMS. */
export interface Letter {
  /** the outbox row's id: carried to the provider where it can be, for looking up a lost answer */
  id: string
  address: Address
  act: LetterAct
  text: string
  choices: { label: string; press: string }[]
  /** PNG shown with the text where the channel can */
  picture?: Uint8Array
  /** milliseconds after which it is of no use */
  validForMs?: number
}

export type LetterAct = { act: 'send' } | { act: 'edit'; providerId: string } | { act: 'delete'; providerId: string }

/** A carrier's line. Sends never retry by themselves and never throw for what a carrier can answer. */
export interface Channel {
  name: ChannelName
  send(letter: Letter, signal: AbortSignal): Promise<SendOutcome>
  /** How many segments the carrier counts for a letter; only where it counts any. */
  segments?(letter: Letter): number
  /** What became of a letter whose answer was lost; undefined = cannot be known. */
  lookUp?(letter: Letter, sentAt: Instant): Promise<'sent' | 'not-sent' | undefined>
}

/** What came in on a channel, parsed: one row of the inbox. */
export interface Incoming {
  channel: ChannelName
  /** unique within the channel: `update_id`, `MessageSid` */
  providerId: string
  address: Address
  heard: Heard
}
