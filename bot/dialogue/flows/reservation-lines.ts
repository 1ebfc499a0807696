/** A patron's reservations in their one order, how each is named in a list, and which one the words mean. */

import { localDate } from '../../library/calendar.ts'
import type { ChangeRefusal } from '../../library/refusals.ts'
import { isInLine } from '../../library/shelf.ts'
import type { LocalDate } from '../../library/types.ts'
import type { AccountTitle, Say } from '../../texts/say.ts'
import { ask } from '../asking.ts'
import type { Asking, Changed, ReservationLine } from '../asks.ts'
import type { DeedOf } from '../deeds.ts'
import { named } from '../named-title.ts'
import { alive } from '../offered.ts'
import { tell } from '../outcome.ts'
import { changeRefusalSay, forWhy } from '../refused.ts'
import type { Member, Outcome, Scene } from '../types.ts'

/** What can be done to one reservation. */
export type Act = DeedOf<'which-reservation'>['act']

/** A reservation with its place in the order, which stands for its title where the title must not be said. */
export interface Listed extends ReservationLine {
  place: number
}

/** The ready ones first, then as they were requested. */
export function* reservationsInOrder(scene: Member): Asking<Listed[]> {
  const lines = yield* ask({ ask: 'reservations', patronId: scene.patron.id })
  const rank = ({ reservation }: ReservationLine) => (reservation.state === 'ready' ? 0 : 1)
  return lines
    .toSorted(
      (a, b) =>
        rank(a) - rank(b) ||
        a.reservation.requestedAt.localeCompare(b.reservation.requestedAt) ||
        a.reservation.seq - b.reservation.seq,
    )
    .map((line, index) => ({ ...line, place: index + 1 }))
}

/** The title of a reservation as an account shows it. */
export function reservedTitle({ title }: ReservationLine, place: number): AccountTitle {
  return { title: title.title, author: title.author, number: String(place) }
}

/** A reservation that stands again, with its place in the queue while it waits there. */
export function undroppedSay(line: ReservationLine, place: number): Say {
  const title = reservedTitle(line, place)
  const { position } = line
  return position > 0 ? { say: 'undropped', title, position } : { say: 'undropped-held', title }
}

/** How a reservation stands, with the marks that make it step aside before the state itself. */
export type Standing = 'dropping' | 'suspended' | 'requested' | 'waiting' | 'to-fetch' | 'in-transit' | 'ready' | 'over'

export function standingOf({ reservation }: ReservationLine, today: LocalDate): Standing {
  const { state, droppedUntil, suspendedUntil } = reservation
  if (droppedUntil !== undefined) return 'dropping'
  switch (state) {
    case 'requested':
    case 'waiting':
      return suspendedUntil !== undefined && today < suspendedUntil ? 'suspended' : state
    case 'to-fetch':
    case 'in-transit':
    case 'ready':
      return state
    case 'collected':
    case 'cancelled':
    case 'expired':
    case 'refused':
    case 'unfillable':
      return 'over'
  }
}

/** Whether it makes sense to offer this act for a reservation now; the library still has the last word. */
export function can(act: Act, { reservation, behind }: ReservationLine): boolean {
  if (reservation.droppedUntil !== undefined) return false
  switch (act) {
    case 'drop':
      return true
    case 'pass':
      return isInLine(reservation) || behind === 'somebody'
    case 'suspend':
      return isInLine(reservation)
    case 'pickup':
      return isInLine(reservation) || reservation.state === 'to-fetch'
    case 'extend':
      return reservation.state === 'ready'
  }
}

/** The reservations that a number, a title or the open card mean, none of a title they lack; `which` when it is left open. */
export function reservationsMeant(
  act: Act,
  said: { number?: number; numbers?: number[]; query?: string },
  lines: Listed[],
  scene: Member,
): Listed[] | 'which' | 'no-such-number' {
  const numbers = said.numbers ?? (said.number === undefined ? [] : [said.number])
  if (numbers.length > 0) {
    const listed = numbers.map((number) => lineOfNumber(number, lines, scene))
    return listed.every((line) => line !== undefined) ? listed : 'no-such-number'
  }
  const able = lines.filter((line) => can(act, line))
  if (said.query !== undefined) {
    const meant = named(said.query, lines)
    if (meant.length < 2) return meant
    const changeable = meant.filter((line) => can(act, line))
    return changeable.length === 1 ? changeable : 'which'
  }
  const open = alive(scene.state.offered, scene.context.now)?.again
  const shown = open?.intent === 'reservation' ? able.find(isReservation(open.reservationId)) : undefined
  if (shown !== undefined) return [shown]
  return able.length === 1 ? able : 'which'
}

export const isReservation = (id: string) => (line: ReservationLine) => line.reservation.id === id

const lists = ['reservations', 'reservations-page', 'which-reservation']

/** The nth line of the list of reservations last shown, else of all of them in order. */
function lineOfNumber(number: number, lines: Listed[], { state, context }: Member): Listed | undefined {
  const offered = alive(state.offered, context.now)
  const chosen =
    offered !== undefined && lists.includes(offered.again.intent) ? offered.choices[number - 1]?.deed : undefined
  if (chosen !== undefined && 'reservationId' in chosen) return lines.find(isReservation(chosen.reservationId))
  return lines[number - 1]
}

/** Said instead of asking for the rest of a change that can no longer be made. */
export function tooLate(listed: Listed, refusal: ChangeRefusal, scene: Scene): Outcome {
  return listed.reservation.droppedUntil === undefined
    ? refusedChange(refusal, scene)
    : tell({ say: 'reservation-dropping', title: reservedTitle(listed, listed.place) })
}

function refusedChange(refusal: ChangeRefusal, scene: Scene): Outcome {
  return { ...tell(changeRefusalSay(refusal)), remember: forWhy([refusal], scene) }
}

/** A change that was made, told by `done`; or why it was not, kept for “why”. */
export function changed(answer: Changed, scene: Scene, done: (line: ReservationLine) => Outcome): Outcome {
  return 'line' in answer ? done(answer.line) : refusedChange(answer, scene)
}

/** A reservation as a line of a list: its title, and how it stands. */
export function reservationLabel(listed: Listed, scene: Scene): Say {
  const { reservation, position, place } = listed
  const line = reservedTitle(listed, place)
  const { zone } = scene.context.library
  const standing = standingOf(listed, scene.context.today)
  switch (standing) {
    case 'ready':
      return reservation.keepUntil === undefined
        ? { say: 'reservation-line', line, state: standing }
        : {
            say: 'reservation-line-ready',
            line,
            until: localDate(reservation.keepUntil, zone),
            at: reservation.pickupPoint,
          }
    case 'waiting':
      return { say: 'reservation-line-waiting', line, position }
    case 'suspended':
      return { say: 'reservation-line-suspended', line, until: reservation.suspendedUntil ?? scene.context.today }
    case 'dropping':
    case 'requested':
    case 'to-fetch':
    case 'in-transit':
    case 'over':
      return { say: 'reservation-line', line, state: standing }
  }
}
