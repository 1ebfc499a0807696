/** Which choice a number, a word or a pressed button means; an old one means a fresh list, never a guess. */

import type { Instant } from '../library/types.ts'
import type { Deed } from './deeds.ts'
import type { Context, Offered, State } from './types.ts'

/** A bare number belongs to the last answer with a list for so long (channels.md, “Lists”). */
const listMinutes = 30
/** … and to the last notice with numbers for so long. */
const noticeHours = 24

/** What a number or a press turned out to mean. */
export type Picked =
  | { picked: 'deed'; deed: Deed; index: number }
  | { picked: 'notice'; deed: Deed }
  | { picked: 'taken' }
  | { picked: 'both'; list: Deed; notice: Deed }
  | { picked: 'stale'; again: Deed | undefined }
  | { picked: 'no-such-number'; number: number; again: Deed }
  | { picked: 'nothing' }

function age(from: Instant, to: Instant): number {
  return Date.parse(to) - Date.parse(from)
}

/** The list, while numbers still mean its entries. */
export function alive(offered: Offered | undefined, now: Instant): Offered | undefined {
  return offered !== undefined && age(offered.at, now) < listMinutes * 60_000 ? offered : undefined
}

function fromList(offered: Offered, index: number): Picked {
  const choice = offered.choices[index]
  if (choice === undefined) return { picked: 'stale', again: offered.again }
  if (offered.taken === index) return { picked: 'taken' }
  return { picked: 'deed', deed: choice.deed, index }
}

/** What a bare number means: the last list, the last notice, or a question back when it could be either. */
export function pickNumber(number: number, state: State, context: Context): Picked {
  const notice = context.notice
  const noticed = notice !== undefined && age(notice.sentAt, context.now) < noticeHours * 3_600_000
  const deed = noticed ? notice.deeds[number - 1] : undefined
  const offered = alive(state.offered, context.now)
  if (offered === undefined) {
    if (deed !== undefined) return { picked: 'notice', deed }
    return state.offered === undefined ? { picked: 'nothing' } : { picked: 'stale', again: state.offered.again }
  }
  const listed = fromList(offered, number - 1)
  if (listed.picked === 'deed' && deed !== undefined) return { picked: 'both', list: listed.deed, notice: deed }
  if (listed.picked !== 'stale') return listed
  if (deed !== undefined) return { picked: 'notice', deed }
  return { picked: 'no-such-number', number, again: offered.again }
}

/** What “yes”, “no”, “more” or “back” means: the choice of the last list that has this part. */
export function pickRole(role: 'agree' | 'decline' | 'more' | 'back', state: State, now: Instant): Picked {
  const offered = alive(state.offered, now)
  if (offered === undefined) return { picked: 'nothing' }
  const index = offered.choices.findIndex((choice) => choice.role === role)
  return index < 0 ? { picked: 'nothing' } : fromList(offered, index)
}

/** The data of a button: the list's nonce, the place in it, and what to show afresh when the list is out of date. */
export function pressData(nonce: string, index: number, again: Deed): string {
  return `${nonce}.${index}.${hintOf(again)}`
}

/** What a pressed button means. */
export function pickPress(data: string, state: State, context: Context): Picked {
  const [nonce, place, hint] = data.split('.')
  const index = Number(place)
  if (nonce === undefined || !Number.isInteger(index) || index < 0) return { picked: 'stale', again: undefined }
  if (state.offered?.nonce === nonce) return fromList(state.offered, index)
  const notice = context.notice
  const deed = notice !== undefined && nonce === noticeNonce(notice.id) ? notice.deeds[index] : undefined
  if (deed !== undefined) return { picked: 'notice', deed }
  return { picked: 'stale', again: deedOfHint(hint ?? '', state) }
}

/** The nonce of a notice's buttons: its outbox row's id. */
export function noticeNonce(outboxId: string): string {
  return `N${outboxId}`
}

function hintOf(deed: Deed): string {
  if (deed.intent === 'title') return `title:${deed.id}`
  if ('titleId' in deed) return `title:${deed.titleId}`
  if ('reservationId' in deed) return `reservation:${deed.reservationId}`
  return hints[deed.intent] ?? ''
}

const hints: Partial<Record<Deed['intent'], string>> = {
  results: 'results',
  search: 'results',
  reservations: 'reservations',
  'reservations-page': 'reservations',
  'which-reservation': 'reservations',
  drop: 'reservations',
  loans: 'loans',
  'loans-page': 'loans',
  'which-loan': 'loans',
  loan: 'loans',
  renew: 'loans',
  training: 'training',
  'training-page': 'training',
  'ask-training': 'training',
  booking: 'my-training',
  'move-training': 'my-training',
  greeting: 'greeting',
  settings: 'settings',
  family: 'family',
  'family-page': 'family',
  'of-ward': 'family',
  'remove-card': 'family',
}

function deedOfHint(hint: string, state: State): Deed | undefined {
  const [name, id] = hint.split(':')
  if (name === 'title' && id !== undefined) return { intent: 'title', id }
  if (name === 'reservation' && id !== undefined) return { intent: 'reservation', reservationId: id }
  if (name === 'reservations') return { intent: 'reservations' }
  if (name === 'loans') return { intent: 'loans' }
  if (name === 'training') return { intent: 'training' }
  if (name === 'my-training') return { intent: 'training', mine: true }
  if (name === 'greeting' || name === 'settings' || name === 'family') return { intent: name }
  if (name === 'results' && state.searched !== undefined) {
    return { intent: 'results', query: state.searched, offset: 0 }
  }
  return undefined
}
