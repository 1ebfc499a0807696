/** Everything the conversation can be told to do: a wish in words, or the same with the ids a choice carries. Stored, so validated. */

import { z } from 'zod'
import { languages } from '../library/types.ts'
import { losses, type PlainIntent, rulesTopics, type Wish } from './wish.ts'

const id = z.string().min(1).max(40)
const place = z.string().min(1).max(80)
const offset = z.int().min(0).max(100_000)
const words = z.string().max(4000)
const localDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

/** On the holder's phone somebody proved at this time to have the other patron's card, by its password or a desk code. */
const proof = { holderId: id, patronId: id, at: z.string().max(40) }

/** Deeds that only a choice can carry: they name what they act on, so an old button never acts on the wrong thing. */
const chosen = [
  z.strictObject({ intent: z.literal('results'), query: words, offset }),
  z.strictObject({ intent: z.literal('loans-page'), offset }),
  z.strictObject({ intent: z.literal('loan'), loanId: id }),
  z.strictObject({ intent: z.literal('renew-loans'), loanIds: z.array(id).max(200) }),
  z.strictObject({ intent: z.literal('which-loan'), offset }),
  z.strictObject({ intent: z.literal('claim-loans'), loanIds: z.array(id).max(200) }),
  z.strictObject({ intent: z.literal('which-returned'), offset }),
  z.strictObject({ intent: z.literal('reserve-title'), titleId: id, pickupPoint: place.exactOptional() }),
  z.strictObject({ intent: z.literal('choose-pickup'), titleId: id, offset }),
  z.strictObject({ intent: z.literal('reserve-at'), titleId: id, pickupPoint: place }),
  z.strictObject({ intent: z.literal('reservations-page'), offset }),
  z.strictObject({ intent: z.literal('reservation'), reservationId: id }),
  z.strictObject({
    intent: z.literal('which-reservation'),
    act: z.enum(['drop', 'suspend', 'pickup', 'pass', 'extend']),
    until: localDate.exactOptional(),
    branch: place.exactOptional(),
    offset: offset.exactOptional(),
  }),
  z.strictObject({ intent: z.literal('drop-reservation'), reservationId: id }),
  z.strictObject({ intent: z.literal('undrop'), reservationId: id }),
  z.strictObject({ intent: z.literal('suspend-reservation'), reservationId: id, until: localDate.exactOptional() }),
  z.strictObject({ intent: z.literal('resume-reservation'), reservationId: id }),
  z.strictObject({
    intent: z.literal('move-pickup'),
    reservationId: id,
    pickupPoint: place.exactOptional(),
    offset: offset.exactOptional(),
  }),
  z.strictObject({ intent: z.literal('pass-turn'), reservationId: id }),
  z.strictObject({ intent: z.literal('extend-pickup'), reservationId: id }),
  z.strictObject({
    intent: z.literal('training-page'),
    offset,
    branch: place.exactOptional(),
    mine: z.literal(true).exactOptional(),
  }),
  z.strictObject({ intent: z.literal('ask-training'), slotId: id }),
  z.strictObject({ intent: z.literal('booking'), bookingId: id }),
  z.strictObject({
    intent: z.literal('move-training'),
    bookingId: id,
    slotId: id.exactOptional(),
    offset: offset.exactOptional(),
  }),
  z.strictObject({ intent: z.literal('drop-training'), bookingId: id }),
  z.strictObject({ intent: z.literal('undrop-training'), bookingId: id }),
  z.strictObject({ intent: z.literal('unlink-phone') }),
  z.strictObject({ intent: z.literal('add-card') }),
  z.strictObject({ intent: z.literal('whose-card'), ...proof }),
  z.strictObject({ intent: z.literal('add-ward'), ...proof }),
  z.strictObject({ intent: z.literal('switch-holder'), ...proof }),
  z.strictObject({ intent: z.literal('family-page'), offset }),
  z.strictObject({ intent: z.literal('remove-card'), patronId: id.exactOptional(), offset: offset.exactOptional() }),
  z.strictObject({ intent: z.literal('remove-ward'), patronId: id }),
  z.strictObject({ intent: z.literal('keep-language') }),
  z.strictObject({
    intent: z.literal('of-ward'),
    patronId: id,
    list: z.enum(['loans', 'reservations']),
    offset: offset.exactOptional(),
  }),
] as const

const number = z.int().min(1).exactOptional()
const numbered = { number, numbers: z.array(z.int().min(1)).max(200).exactOptional() }
const query = words.exactOptional()

const plainIntents = [
  'help',
  'unlink',
  'wrong-number',
  'reservations',
  'undo',
  'loans',
  'why',
  'card',
  'family',
  'settings',
  'calendar',
  'test',
  'export',
  'erase',
  'more',
  'back',
  'agree',
  'decline',
  'stop',
  'start',
  'greeting',
  'thanks',
] as const satisfies PlainIntent[]

const wished = [
  z.strictObject({ intent: z.enum(plainIntents) }),
  z.strictObject({ intent: z.literal('link'), code: z.string().exactOptional(), token: z.string().exactOptional() }),
  z.strictObject({ intent: z.literal('contact'), lost: z.enum(losses).exactOptional() }),
  z.strictObject({ intent: z.literal('resume'), ...numbered }),
  z.strictObject({ intent: z.literal('rules'), about: z.enum(rulesTopics).exactOptional() }),
  z.strictObject({ intent: z.literal('search'), query }),
  z.strictObject({ intent: z.literal('title'), id }),
  z.strictObject({ intent: z.literal('reserve'), query, ...numbered }),
  z.strictObject({ intent: z.literal('drop'), query, ...numbered }),
  z.strictObject({ intent: z.literal('suspend'), until: localDate.exactOptional(), ...numbered }),
  z.strictObject({ intent: z.literal('pickup'), branch: place.exactOptional(), ...numbered }),
  z.strictObject({ intent: z.literal('pass'), ...numbered }),
  z.strictObject({ intent: z.literal('extend'), ...numbered }),
  z.strictObject({ intent: z.literal('renew'), all: z.literal(true).exactOptional(), query, ...numbered }),
  z.strictObject({ intent: z.literal('returned'), query, ...numbered }),
  z.strictObject({ intent: z.literal('hours'), branch: place.exactOptional(), day: localDate.exactOptional() }),
  z.strictObject({
    intent: z.literal('training'),
    branch: place.exactOptional(),
    mine: z.literal(true).exactOptional(),
  }),
  z.strictObject({ intent: z.literal('follow'), query }),
  z.strictObject({ intent: z.literal('language'), language: z.enum(languages).exactOptional() }),
  z.strictObject({
    intent: z.literal('number'),
    number: z.int().min(1),
    numbers: z.array(z.int().min(1)).max(200).exactOptional(),
  }),
] as const

const chosenDeed = z.discriminatedUnion('intent', chosen)
const wish = z.union(wished)

/** A deed that names its object by id. */
export type ChosenDeed = z.infer<typeof chosenDeed>
type Plain = { [Name in PlainIntent]: { intent: Name } }[PlainIntent]
export type Deed = Plain | Exclude<Wish, { intent: PlainIntent | 'remove-card' }> | ChosenDeed
export type DeedOf<Name extends Deed['intent']> = Extract<Deed, { intent: Name }>

/** Reads a stored deed; anything unknown fails, and whoever reads it falls back to idle. */
export const deedSchema: z.ZodType<Deed> = z.union([chosenDeed, wish])
