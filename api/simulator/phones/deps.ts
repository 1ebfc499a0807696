/** What the simulator's page stands on: two doubles, a clock that moves, and the desk. */

import type { Instant, Language, LocalDate, PatronId } from '../../../bot/library/types.ts'
import type { Desk } from '../../../bot/ports.ts'
import type { BotApi } from '../bot-api/bot-api.ts'
import type { Carrier } from '../carrier/carrier.ts'

/** Somebody of the demo whose phones can be held. */
export interface DemoPatron {
  id: PatronId
  card: string
  name: string
  language: Language
  phone?: string
  /** their state in a few words */
  note: string
}

/** What a patron has at home, as the desk sees it. */
export interface LentItem {
  barcode: string
  title: string
  /** the lending branch */
  branch: string
  dueAt: LocalDate
}

export interface SimulatorDeps {
  botApi: BotApi
  carrier: Carrier
  now: () => Instant
  /** Walks there hour by hour; resolves when nothing is left to send. */
  walk: (to: Instant) => Promise<void>
  patrons: () => Promise<DemoPatron[]>
  lent: (patronId: PatronId) => Promise<LentItem[]>
  desk: Desk
  /** Lets what follows from an act at the desk leave. */
  afterDeskAct: (patronId?: PatronId) => Promise<void>
}

/** The two phones of a demo patron: a Telegram account of their own, and the number they have, or else one made up. */
export interface Holder extends DemoPatron {
  userId: number
  number: string
}

export const holderOf = (patron: DemoPatron): Holder => ({
  ...patron,
  userId: Number(patron.card),
  number: patron.phone ?? `+37128${patron.card.slice(-6).padStart(6, '0')}`,
})
