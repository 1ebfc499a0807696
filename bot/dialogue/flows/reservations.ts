/** What the patron has reserved: the list, the card of one, and “which one?”. */

import type { ChangeRefusal } from '../../library/refusals.ts'
import type { Say } from '../../texts/say.ts'
import type { Asking, ReservationLine } from '../asks.ts'
import type { Deed, DeedOf } from '../deeds.ts'
import { shown } from '../hits.ts'
import { offer, question, saidFirst, tell } from '../outcome.ts'
import { page, pageChoices } from '../pages.ts'
import { forWhy } from '../refused.ts'
import type { Choice, Member, Outcome, Scene } from '../types.ts'
import { estimateSays } from '../waiting-says.ts'
import {
  type Act,
  can,
  isReservation,
  type Listed,
  reservationLabel,
  reservationsInOrder,
  reservationsMeant,
  reservedTitle,
  standingOf,
} from './reservation-lines.ts'

export function* reservations(
  deed: DeedOf<'reservations'> | DeedOf<'reservations-page'>,
  scene: Member,
): Asking<Outcome> {
  const offset = 'offset' in deed ? deed.offset : 0
  const lines = yield* reservationsInOrder(scene)
  if (lines.length === 0) return tell({ say: 'no-reservations' })
  const entries = page(lines, offset).map(
    (line): Choice => ({
      label: reservationLabel(line, scene),
      deed: { intent: 'reservation', reservationId: line.reservation.id },
    }),
  )
  const turns = pageChoices(offset, lines.length, (to) => ({ intent: 'reservations-page', offset: to }))
  const shown = offer([{ say: 'reservations', count: lines.length }], [...entries, ...turns], deed)
  return offset === 0 ? shown : { ...shown, replies: shown.replies.map((reply) => ({ ...reply, edit: true })) }
}

/** One reservation: where and until when, or which place and what to expect, and what can be done with it. */
export function* reservationCard(deed: DeedOf<'reservation'>, scene: Member): Asking<Outcome> {
  const line = (yield* reservationsInOrder(scene)).find(isReservation(deed.reservationId))
  if (line === undefined) return tell({ say: 'reservation-gone' })
  return offer(cardSays(line, scene), cardChoices(line, scene), deed)
}

function cardSays(line: Listed, scene: Scene): Say[] {
  const { reservation, position, estimate, request } = line
  const title = reservedTitle(line, line.place)
  const at = reservation.pickupPoint
  const standing = standingOf(line, scene.context.today)
  switch (standing) {
    case 'dropping':
      return [{ say: 'reservation-dropping', title }]
    case 'suspended':
      return [{ say: 'reservation-suspended', title, until: reservation.suspendedUntil ?? scene.context.today, at }]
    case 'requested':
      return [{ say: 'reservation-requested', title, at }, ...promise(request, 'answer')]
    case 'waiting':
      return [{ say: 'reservation-waiting', title, position, at }, ...estimateSays(estimate, scene.context.today)]
    case 'to-fetch':
      return [{ say: 'reservation-to-fetch', title, at }, ...promise(request, 'fetch')]
    case 'in-transit':
      return [{ say: 'reservation-in-transit', title, at }]
    case 'ready':
      return reservation.keepUntil === undefined
        ? [{ say: 'reservation-ready', title, at }]
        : [{ say: 'reservation-ready-until', title, until: reservation.keepUntil, at }]
    case 'over':
      return [{ say: 'reservation-over', state: reservation.state }]
  }
}

function promise(request: ReservationLine['request'], to: 'answer' | 'fetch'): Say[] {
  if (request?.state !== 'pending') return []
  return [{ say: 'reservation-promise', number: request.number, by: request.deadlineAt, to }]
}

function cardChoices(line: Listed, scene: Scene): Choice[] {
  const { id: reservationId } = line.reservation
  const standing = standingOf(line, scene.context.today)
  const back: Choice = { label: { say: 'back' }, deed: { intent: 'reservations' }, role: 'back' }
  if (standing === 'dropping') return [{ label: { say: 'undo' }, deed: { intent: 'undrop', reservationId } }, back]
  if (standing === 'over') return [back]
  const acts: Act[] = ['drop', 'pickup', 'suspend', 'pass', 'extend']
  const offered = acts
    .filter((act) => can(act, line))
    .map(
      (act): Choice =>
        act === 'suspend' && standing === 'suspended'
          ? { label: { say: 'resume' }, deed: { intent: 'resume-reservation', reservationId } }
          : { label: { say: 'reservation-act', act }, deed: actDeed(act, reservationId) },
    )
  return [...offered, back]
}

/** The deed that does this to that reservation. */
function actDeed(act: Act, reservationId: string, given: { until?: string; branch?: string } = {}): Deed {
  switch (act) {
    case 'drop':
      return { intent: 'drop-reservation', reservationId }
    case 'suspend':
      return { intent: 'suspend-reservation', reservationId, ...(given.until !== undefined && { until: given.until }) }
    case 'pickup':
      return {
        intent: 'move-pickup',
        reservationId,
        ...(given.branch !== undefined && { pickupPoint: given.branch }),
      }
    case 'pass':
      return { intent: 'pass-turn', reservationId }
    case 'extend':
      return { intent: 'extend-pickup', reservationId }
  }
}

/** “Which one?”: the choices carry the act, and what was already said of it. */
export function* whichReservation(deed: DeedOf<'which-reservation'>, scene: Member): Asking<Outcome> {
  const offset = deed.offset ?? 0
  const lines = (yield* reservationsInOrder(scene)).filter((line) => can(deed.act, line))
  if (lines.length === 0) return noneTo(deed.act, scene)
  const entries = page(lines, offset).map(
    (line): Choice => ({ label: reservationLabel(line, scene), deed: actDeed(deed.act, line.reservation.id, deed) }),
  )
  const turns = pageChoices(offset, lines.length, (to) => ({ ...deed, offset: to }))
  return question([{ say: 'which-reservation', act: deed.act }], [...entries, ...turns], deed)
}

/** None of them can be changed so; the rule that speaks against it is kept for “why”. */
function noneTo(act: Act, scene: Scene): Outcome {
  const told = tell({ say: 'no-reservation-to', act })
  const refusal = ruleAgainst[act]
  return refusal === undefined ? told : { ...told, remember: forWhy([{ refusal }], scene) }
}

const ruleAgainst: Readonly<Record<Act, ChangeRefusal['refusal'] | undefined>> = {
  drop: undefined,
  suspend: 'suspend-too-late',
  pickup: 'pickup-too-late',
  pass: 'pass-nobody-behind',
  extend: 'extend-not-ready',
}

type ActWish = DeedOf<'drop'> | DeedOf<'suspend'> | DeedOf<'pickup'> | DeedOf<'pass'> | DeedOf<'extend'>

/** Finds which reservations a wish means and does `act` to them, or asks which one. */
export function* onReservations(
  deed: ActWish,
  scene: Member,
  act: (lines: [Listed, ...Listed[]]) => Asking<Outcome>,
): Asking<Outcome> {
  const lines = yield* reservationsInOrder(scene)
  if (lines.length === 0) return tell({ say: 'no-reservations' })
  const meant = reservationsMeant(deed.intent, deed, lines, scene)
  if (meant === 'no-such-number') return tell({ say: 'no-such-reservation', last: lines.length })
  const [first, ...others] = meant === 'which' ? [] : meant
  if (first !== undefined) return yield* act([first, ...others])
  const given = {
    ...('until' in deed && deed.until !== undefined && { until: deed.until }),
    ...('branch' in deed && deed.branch !== undefined && { branch: deed.branch }),
  }
  const asked = yield* whichReservation({ intent: 'which-reservation', act: deed.intent, ...given }, scene)
  return 'query' in deed && deed.query !== undefined && meant !== 'which'
    ? saidFirst([{ say: 'no-reservation-named', query: shown(deed.query) }], asked)
    : asked
}
