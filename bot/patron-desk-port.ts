/** What librarians do with patrons' accounts: found, registered, helped, let go. */

import type { DeskRefusal } from './library/refusals.ts'
import type { Address, ChannelName, Instant, Language, LocalDate, Patron, PatronId } from './library/types.ts'
import type { OwnData } from './own-data.ts'
import type { Act } from './ports.ts'

/** Why nothing was done to an account; said to staff. */
export type PatronRefusal =
  | Extract<DeskRefusal, { refusal: 'unknown-card' }>
  | { refusal: 'card-taken' }
  /** with one that is free */
  | { refusal: 'username-in-use'; proposal: string }
  | { refusal: 'pickup-unknown' }
  | { refusal: 'phone-not-linked' }
  | { refusal: 'own-card' }
  | { refusal: 'ward-not-there' }
  | { refusal: 'erase-on-loan'; count: number }
  | { refusal: 'erase-owes'; fees: number }

/** What stands on a card. Dates are local days, fees euro cents, a phone E.164, a pickup point a place. */
export interface PatronDetails {
  card: string
  name: string
  username: string
  category: Patron['category']
  born?: LocalDate
  language: Language
  phone?: string
  pickupPoint?: string
  expires: LocalDate
}

/** What may be changed later; `null` takes it away. */
export interface PatronChanges {
  name?: string
  category?: Patron['category']
  born?: LocalDate | null
  language?: Language
  phone?: string | null
  pickupPoint?: string | null
  expires?: LocalDate
  blocked?: boolean
  fees?: number
}

/** What is printed and handed over: shown once, kept nowhere; of the secrets only hashes are stored. */
export interface Slip {
  patron: Patron
  /** a first password, when a new one was made */
  password?: string
  /** six digits, each taken once; by SMS from this number only, without one not by SMS. `textTo`: the library's own number */
  code: { digits: string; until: Instant; phone?: string; textTo?: string }
  /** links Telegram in one tap, once; without a bot there is none */
  qr?: { url: string; until: Instant }
}

export interface PatronLine {
  id: PatronId
  card: string
  name: string
  phone?: string
  born?: LocalDate
  expires: LocalDate
  blocked: boolean
}

/** One patron as our own records know them, beside the library system's loans and reservations. */
export interface PatronSheet {
  patron: Patron
  /** minutes until somebody may try the password again; absent when nothing is locked */
  locked?: number
  phones: { address: Address; channel: ChannelName; state: string; linkedAt: Instant; heardAt?: Instant }[]
  /** whose cards this one looks after, and who looks after this one */
  wards: Relative[]
  holders: Relative[]
  /** sent without success in the last 30 days, to no avail */
  failed: number
}

export interface Relative {
  id: PatronId
  card: string
  name: string
}

/** What went to a patron, newest first; the words go after 30 days, the fate stays. */
export interface SentMessage {
  id: number
  at: Instant
  sentAt?: Instant
  channel: ChannelName
  address: Address
  kind: string
  status: string
  failure?: string
  attempts: number
  segments?: number
  text?: string
}

export interface PatronDesk {
  /** By card, user name, phone, or words of the name, marks and case forgiven; at most `limit`, and whether there are more. */
  find(query: string, limit: number): Promise<{ found: PatronLine[]; more: boolean }>
  /** By card as printed, or by id. */
  sheet(which: { card: string } | { patronId: PatronId }, now: Instant): Promise<PatronSheet | undefined>
  messages(act: Act, patronId: PatronId): Promise<{ messages: SentMessage[] } | PatronRefusal>
  /** Without a user name the one that is proposed. */
  register(
    act: Act,
    details: Omit<PatronDetails, 'username'> & { username?: string },
  ): Promise<{ slip: Slip } | PatronRefusal>
  change(act: Act, patronId: PatronId, changes: PatronChanges): Promise<{ patron: Patron } | PatronRefusal>
  /** A new slip: with a new password, or only to link a phone. Codes given before are void. */
  newSlip(
    act: Act,
    patronId: PatronId,
    what: { password: boolean; phone?: string },
  ): Promise<{ slip: Slip } | PatronRefusal>
  /** Forgets the failed attempts to sign in. */
  unlock(act: Act, patronId: PatronId): Promise<{ unlocked: true } | PatronRefusal>
  unlink(act: Act, patronId: PatronId, address: Address): Promise<{ unlinked: true } | PatronRefusal>
  addWard(act: Act, holderId: PatronId, wardCard: string): Promise<{ added: Relative } | PatronRefusal>
  removeWard(act: Act, holderId: PatronId, wardId: PatronId): Promise<{ removed: true } | PatronRefusal>
  copyOf(act: Act, patronId: PatronId): Promise<{ held: OwnData } | PatronRefusal>
  erase(act: Act, patronId: PatronId): Promise<{ erased: true } | PatronRefusal>
}
