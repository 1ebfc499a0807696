// What the carrier's double knows and can be told: messages, phones, faults, conduct.

import type { Instant } from '../../../bot/library/types.ts'

export type MessageStatus = 'accepted' | 'queued' | 'sent' | 'delivered' | 'undelivered' | 'failed' | 'received'

export type CarrierMessage = {
  readonly sid: string
  readonly direction: 'inbound' | 'outbound-api'
  /** Null while a messaging service has not chosen a sender yet. */
  from: string | null
  readonly to: string
  readonly body: string
  status: MessageStatus
  errorCode: number | null
  readonly messagingServiceSid: string | null
  readonly numSegments: number
  readonly createdAt: Instant
  sentAt: Instant | null
  updatedAt: Instant
  /** From when on a listing shows it. */
  readonly listedFrom: Instant
  readonly statusCallback: string | null
  /** Seconds. */
  readonly validityPeriod: number | null
}

/** One text on a patron's phone: the ground truth tests read. */
export type ReceivedText = {
  /** Undefined for the carrier's own answers to STOP, START and HELP, which have no message of ours. */
  readonly sid: string | undefined
  readonly from: string
  readonly body: string
  readonly at: Instant
  readonly by: 'library' | 'carrier'
}

/** One text of a conversation as the phone shows it. */
export type ThreadText = { readonly body: string; readonly at: Instant; readonly by: 'patron' | 'library' | 'carrier' }

/** Every attempt to create a message that came through the door with the right password, in order. */
export type CreateCall = {
  readonly at: Instant
  readonly fields: Readonly<Record<string, string>>
  readonly outcome:
    | { readonly kind: 'accepted'; readonly sid: string; readonly answered: boolean }
    | { readonly kind: 'refused'; readonly status: number; readonly code: number }
    | { readonly kind: 'cut off' }
}

export type CallFault =
  | { readonly kind: 'throttled' }
  | { readonly kind: 'error'; readonly status: 500 | 502 | 503 | 504 }
  /** The connection breaks before the message is taken. */
  | { readonly kind: 'closed before accepting' }
  /** The message is taken and delivered, but the answer is lost. */
  | { readonly kind: 'closed after accepting' }
  | { readonly kind: 'delayed'; readonly ms: number }

/** How the carrier behaves when nothing is broken; times in milliseconds. */
export type Conduct = {
  /** From acceptance until the phone rings. */
  deliverAfter: number
  /** How much later than the event its status callback is sent. */
  callBackAfter: number | 'never'
  callbackOrder: 'as it happened' | 'reversed' | 'shuffled'
  callbackCopies: number
  /** All callbacks are sent, and answered, before the create call is. Delays then hold the answer back too. */
  callbacksBeforeAnswer: boolean
  /** How long a new message, either way, stays missing from listings. */
  listAfter: number
}

export type Posted =
  | { readonly kind: 'answered'; readonly status: number; readonly body: string }
  /** No connection came about: the only failure that is tried again, once. */
  | { readonly kind: 'unreachable' }
  /** The connection broke before an answer. */
  | { readonly kind: 'broken' }
  | { readonly kind: 'timed out' }

/** Posts a form and says what came of it; never throws. An aborted `signal` means `timed out`. */
export type PostForm = (
  url: string,
  fields: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal,
) => Promise<Posted>

/** One try to reach our webhooks. */
export type WebhookCall = {
  readonly at: Instant
  readonly url: string
  readonly fields: Readonly<Record<string, string>>
  readonly outcome: Posted
}

/** Runs something later on the machine's clock; the result cancels it. */
export type Timers = { after: (ms: number, run: () => void) => () => void }

export type CarrierOptions = {
  /** Library time: what the messages are dated with. */
  readonly now: () => Instant
  readonly accountSid: string
  readonly authToken: string
  /** The number patrons text, E.164; also the sender when a messaging service chooses one. */
  readonly inboundNumber: string
  /** Where inbound texts are posted, and what is signed; can be set later with `pointWebhookAt`. */
  readonly webhookUrl?: string
  readonly timers?: Timers
  readonly post?: PostForm
  /** 32 hexadecimal digits, new each time. */
  readonly hexId?: () => string
  /** 0 ≤ x < 1, for shuffling. */
  readonly random?: () => number
}
