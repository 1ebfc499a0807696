/** What a patron can wish for: the closed vocabulary between the words they type and what Rinda does. */

import type { Language, LocalDate } from '../library/types.ts'

/** One entry of a list, or several: `numbers` only when more than one was said, and then `number` is its first. */
export interface Numbered {
  /** whole number ≥ 1 */
  number?: number
  numbers?: number[]
}

/** A title or author as typed (NFC, trimmed), without the verb and the polite words around it. */
export interface Queried {
  query?: string
}

/** What people forget or lose, and every branch gives anew. */
export const losses = ['password', 'card'] as const
export type Lost = (typeof losses)[number]

/** What of the rules people ask about by itself. */
export const rulesTopics = ['cost', 'many', 'pickup'] as const
export type RulesTopic = (typeof rulesTopics)[number]

/** A wish without arguments. */
export type PlainIntent =
  | 'help'
  | 'unlink'
  | 'wrong-number'
  | 'reservations'
  | 'undo'
  | 'loans'
  | 'why'
  | 'card'
  | 'family'
  | 'settings'
  | 'calendar'
  | 'test'
  | 'export'
  | 'erase'
  | 'more'
  | 'back'
  | 'agree'
  | 'decline'
  | 'stop'
  | 'start'
  | 'greeting'
  | 'thanks'

/**
 * Everything an utterance can mean, with exactly what was said and nothing else: an argument that was not said is absent.
 * `code` is the desk's six digits, `token` the payload of a QR or link without its `l_`, `branch` a branch's code,
 * `until` the date the words mean seen from today.
 */
export type Wish =
  | { intent: PlainIntent }
  /** `lost`: what a branch has to give anew */
  | { intent: 'contact'; lost?: Lost }
  /** all of them, or only what was asked about */
  | { intent: 'rules'; about?: RulesTopic }
  /** off the family's list: which one is asked */
  | { intent: 'remove-card' }
  | { intent: 'link'; code?: string; token?: string }
  | { intent: 'search'; query?: string }
  | { intent: 'title'; id: string }
  | ({ intent: 'reserve' } & Queried & Numbered)
  | ({ intent: 'drop' } & Queried & Numbered)
  | ({ intent: 'suspend'; until?: LocalDate } & Numbered)
  | ({ intent: 'pickup'; branch?: string } & Numbered)
  /** goes on with a paused one */
  | ({ intent: 'resume' } & Numbered)
  | ({ intent: 'pass' } & Numbered)
  | ({ intent: 'extend' } & Numbered)
  | ({ intent: 'renew'; all?: true } & Queried & Numbered)
  | ({ intent: 'returned' } & Queried & Numbered)
  /** `day`: the one asked about, unless it is “today” */
  | { intent: 'hours'; branch?: string; day?: LocalDate }
  /** `mine`: what was asked for; else what there is, near that branch */
  | { intent: 'training'; branch?: string; mine?: true }
  | ({ intent: 'follow' } & Queried)
  | { intent: 'language'; language?: Language }
  | { intent: 'number'; number: number; numbers?: number[] }

export type Intent = Wish['intent']

/** What `hear` answers: the wish, and the language its words are in (the one given when they do not decide). */
export interface Heard {
  wish: Wish
  language: Language
}
