/** The shapes of a conversation: what was heard, what is remembered between two messages, and what is answered. */

import type { Refusal } from '../library/refusals.ts'
import type { Address, ChannelName, Instant, Language, Library, LocalDate, Patron, PatronId } from '../library/types.ts'
import type { Say } from '../texts/say.ts'
import type { Deed } from './deeds.ts'

/**
 * What a patron, or the carrier, did on a phone; stored as it is in the inbox. Never holds credentials. `name` is the
 * person's first name and initial where the channel tells it: the sign-in page names the phone that asks by it.
 */
export type Heard =
  | { kind: 'text'; text: string; name?: string | undefined; languageCode?: Language | undefined }
  /** a button: its data, and the message it hangs on */
  | {
      kind: 'press'
      data: string
      messageId?: string | undefined
      name?: string | undefined
      languageCode?: Language | undefined
    }
  /** `/start` with its payload, empty when bare */
  | { kind: 'start'; payload: string; name?: string | undefined; languageCode?: Language | undefined }
  /** looked like card and password: the text was never stored; the message is to be deleted where that can be done */
  | {
      kind: 'credentials'
      messageId?: string | undefined
      name?: string | undefined
      languageCode?: Language | undefined
    }
  /** a code from the desk, typed or in a slip's QR: only its keyed hash; `said`: the language, when the words decide it */
  | {
      kind: 'desk-code'
      codeHash: string
      said?: Language | undefined
      name?: string | undefined
      languageCode?: Language | undefined
    }
  /** the code by which a librarian links an own chat: only its keyed hash */
  | { kind: 'staff-code'; codeHash: string; name?: string | undefined; languageCode?: Language | undefined }
  /** a picture, a voice message, a sticker: anything without words */
  | { kind: 'wordless'; languageCode?: Language | undefined }
  /** from the sign-in page, after the link was used */
  | { kind: 'signed-in'; patronId: PatronId }
  /** the carrier or Telegram says the person stopped, or came back; nothing is answered */
  | { kind: 'opted-out' }
  | { kind: 'opted-in' }

/** One thing to choose: a button on Telegram, a numbered line by SMS. */
export interface Choice {
  label: Say
  deed: Deed
  /** words that choose it without a number: “yes”, “no”, “more”, “back” */
  role?: 'agree' | 'decline' | 'more' | 'back'
}

/** One message: sentences, each on a line of its own, then what can be chosen. */
export interface Reply {
  say: Say[]
  choices: Choice[]
  /** change the message whose button was pressed instead of sending a new one */
  edit?: true
  /** delete the patron's message: it looked like credentials */
  deletes?: string
  /** a barcode picture of this text, where the channel can show one */
  barcode?: string
}

/** The choices last offered: a bare number, or a button with this nonce, means one of them. */
export interface Offered {
  nonce: string
  at: Instant
  choices: { deed: Deed; role?: 'agree' | 'decline' | 'more' | 'back' | undefined }[]
  /** shows a fresh list of the same kind when this one is out of date */
  again: Deed
  /** the choice already taken, so that a second press is told “already done” */
  taken?: number | undefined
}

/** What an address remembers between two messages. Belongs to the phone, not to the person. */
export interface State {
  offered?: Offered | undefined
  /** a question left open by another wish: taken up again afterwards, once; one that awaits words stays open after it */
  open?: { deed: Deed; at: Instant; repeated?: true | undefined } | undefined
  /** the wish that sign-in interrupted: taken up after it */
  waiting?: { deed: Deed; at: Instant } | undefined
  /** what spoke against the last wish that was refused, each rule once, for “why” */
  why?: { rules: Refusal['refusal'][]; at: Instant } | undefined
  /** the last search, for a fresh list of it */
  searched?: string | undefined
  /** the language last heard, while no patron has set one */
  language?: Language | undefined
  /** messages in a row in another language than the patron's */
  foreign?: { language: Language; times: number } | undefined
}

/** The numbers of the last notice on this phone; they work for 24 hours. */
export interface NoticeChoices {
  id: string
  sentAt: Instant
  deeds: Deed[]
}

/** What a step is told of the world: everything it needs, so that it looks nowhere. */
export interface Context {
  now: Instant
  today: LocalDate
  channel: ChannelName
  address: Address
  library: Library
  /** who is signed in on this phone */
  patron?: Patron | undefined
  muted: boolean
  notice?: NoticeChoices | undefined
  /** fresh for each turn: marks the list this turn may show */
  nonce: string
  /** whether a sign-in link can be opened from this phone, or only the desk's code will do */
  signIn: 'link' | 'code'
  /** how the phone is named on the sign-in page: “Telegram: Anna O.”, or a number's last three digits */
  phoneName: string
}

/** What a flow has before it. */
export interface Scene {
  state: State
  context: Context
  /** the language of the answer */
  language: Language
}

/** What a flow answers with: replies, and what changes in the state (fields left out stay as they are). */
export interface Outcome {
  replies: Reply[]
  remember?: Partial<Pick<State, 'waiting' | 'why' | 'searched'>>
  /** the deed that shows the same list afresh; needed when the last reply has choices */
  again?: Deed
  /** these choices answer a question that stays open when the patron asks for something else meanwhile */
  question?: Deed
  /** later replies are in this language */
  speaks?: Language
  /** go on with this at once, in the same turn; `patron` is who has just signed in */
  next?: { deed: Deed; patron?: Patron }
}

/** A scene in which somebody is signed in. */
export interface Member extends Scene {
  patron: Patron
}

/** What one turn leaves: the state to save, and the words to say, in one language. */
export interface Turn {
  state: State
  replies: Reply[]
  language: Language
  /** the choices of the last reply carry this nonce */
  nonce: string
}
