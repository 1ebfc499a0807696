/** Consultations and trainings: hours that specialists give, and the seats patrons ask for. Rules only; who keeps the rows locks them. */

import { addDays, addMinutes, atLocal, hoursOn, localDate, localTime } from './calendar.ts'
import { promisedBy } from './deadlines.ts'
import type { Instant, Language, Library, LocalDate, PatronId } from './types.ts'

export const trainingKinds = ['consultation', 'training'] as const
export type TrainingKind = (typeof trainingKinds)[number]

export interface TrainingSlot {
  id: string
  branch: string
  kind: TrainingKind
  /** of a training; a consultation needs none */
  names?: Record<Language, string>
  startsAt: Instant
  minutes: number
  seats: number
  cancelledAt?: Instant
  /** the library's own sentence, told to those who had a seat */
  cancelReason?: string
}

export interface TrainingBooking {
  id: string
  /** people read it out */
  number: number
  slotId: string
  patronId: PatronId
  state: 'asked' | 'confirmed' | 'declined' | 'cancelled'
  madeAt: Instant
  decidedAt?: Instant
  decidedBy?: string
  /** the librarian's sentence */
  comment?: string
  /** dropped by the patron: until then it can be taken back, and keeps its seat */
  droppedUntil?: Instant
}

/** One slot with everybody who ever asked for it. */
export interface TrainingRoom {
  slot: TrainingSlot
  bookings: readonly TrainingBooking[]
}

/** A patron's own, with the slot it is for. */
export interface BookingLine {
  booking: TrainingBooking
  slot: TrainingSlot
}

/** Why a patron cannot have a seat, or change one. */
export type TrainingRefusal =
  | { refusal: 'training-gone' }
  | { refusal: 'training-full'; slot: TrainingSlot }
  | { refusal: 'training-already-yours'; line: BookingLine }
  | { refusal: 'training-not-yours' }
  | { refusal: 'training-undo-too-late' }

/** Why staff cannot. */
export type TrainingDeskRefusal =
  | { refusal: 'unknown-training' }
  | { refusal: 'training-over' }
  | { refusal: 'training-decided'; state: TrainingBooking['state']; decidedBy?: string }
  | { refusal: 'training-sentence-needed' }
  | { refusal: 'training-closed'; days: LocalDate[] }
  | { refusal: 'training-in-past' }

type Refused<Refusal> = { refused: Refusal }
/** `lapsed` are rows of the same room that a dropped grace has ended meanwhile; they are kept with it. */
export type Seated = { line: BookingLine; lapsed: TrainingBooking[] }

/** Whether somebody has the seat: asked and confirmed alike, a dropped one until its grace is over. */
export const takesSeat = ({ state, droppedUntil }: TrainingBooking, now: Instant): boolean =>
  (state === 'asked' || state === 'confirmed') && (droppedUntil === undefined || now < droppedUntil)

/** Dropped, and still to be taken back. */
export const isDropping = (booking: TrainingBooking, now: Instant): boolean =>
  booking.droppedUntil !== undefined && takesSeat(booking, now)

/** Somebody may still ask for it. */
export const isOffered = ({ cancelledAt, startsAt }: TrainingSlot, now: Instant): boolean =>
  cancelledAt === undefined && now < startsAt

export const freeSeats = ({ slot, bookings }: TrainingRoom, now: Instant): number =>
  Math.max(0, slot.seats - bookings.filter((one) => takesSeat(one, now)).length)

/** By when a librarian answers: as every request, but not later than it begins. */
export function answerBy(library: Library, { slot, booking }: BookingLine): Instant {
  const promised = promisedBy(library, slot.branch, booking.madeAt)
  return promised < slot.startsAt ? promised : slot.startsAt
}

const lapsedIn = ({ bookings }: TrainingRoom, now: Instant): TrainingBooking[] =>
  bookings
    .filter(({ state, droppedUntil }) => (state === 'asked' || state === 'confirmed') && droppedUntil !== undefined)
    .filter((one) => !takesSeat(one, now))
    .map((one) => ({ ...one, state: 'cancelled' }))

/** A seat is asked for. Asking again for what was dropped takes the drop back. */
export function askSeat(
  room: TrainingRoom,
  made: { patronId: PatronId; bookingId: string; number: number },
  now: Instant,
): Seated | Refused<TrainingRefusal> {
  const { slot } = room
  if (!isOffered(slot, now)) return { refused: { refusal: 'training-gone' } }
  const own = room.bookings.find((one) => one.patronId === made.patronId && takesSeat(one, now))
  const lapsed = lapsedIn(room, now)
  if (own?.droppedUntil !== undefined) return { line: { slot, booking: undropped(own) }, lapsed }
  if (own !== undefined) return { refused: { refusal: 'training-already-yours', line: { slot, booking: own } } }
  if (freeSeats(room, now) === 0) return { refused: { refusal: 'training-full', slot } }
  const { patronId, bookingId: id, number } = made
  return { line: { slot, booking: { id, number, slotId: slot.id, patronId, state: 'asked', madeAt: now } }, lapsed }
}

const undropped = ({ droppedUntil: _over, ...booking }: TrainingBooking): TrainingBooking => booking

/** The same request, with its number, for another slot: it is to be confirmed anew. */
export function moveSeat(
  { slot: from, bookings }: TrainingRoom,
  to: TrainingRoom,
  { patronId, bookingId }: { patronId: PatronId; bookingId: string },
  now: Instant,
): Seated | Refused<TrainingRefusal> {
  const booking = bookings.find((one) => one.id === bookingId && one.patronId === patronId)
  if (booking === undefined || !takesSeat(booking, now) || !isOffered(from, now)) {
    return { refused: { refusal: 'training-not-yours' } }
  }
  if (!isOffered(to.slot, now)) return { refused: { refusal: 'training-gone' } }
  const there = to.bookings.find((one) => one.patronId === patronId && takesSeat(one, now))
  if (there !== undefined) {
    return { refused: { refusal: 'training-already-yours', line: { slot: to.slot, booking: there } } }
  }
  if (freeSeats(to, now) === 0) return { refused: { refusal: 'training-full', slot: to.slot } }
  const { id, number } = booking
  const moved: TrainingBooking = { id, number, slotId: to.slot.id, patronId, state: 'asked', madeAt: now }
  return { line: { slot: to.slot, booking: moved }, lapsed: lapsedIn(to, now) }
}

/** Given up, with a grace in which it can be taken back. Twice is once. */
export function dropSeat(
  { slot, bookings }: TrainingRoom,
  { patronId, bookingId }: { patronId: PatronId; bookingId: string },
  { library, now }: { library: Library; now: Instant },
): Seated | Refused<TrainingRefusal> {
  const booking = bookings.find((one) => one.id === bookingId && one.patronId === patronId)
  if (booking === undefined || !takesSeat(booking, now) || !isOffered(slot, now)) {
    return { refused: { refusal: 'training-not-yours' } }
  }
  const droppedUntil = booking.droppedUntil ?? addMinutes(now, library.settings.dropGraceMinutes)
  return { line: { slot, booking: { ...booking, droppedUntil } }, lapsed: [] }
}

export function keepSeat(
  { slot, bookings }: TrainingRoom,
  { patronId, bookingId }: { patronId: PatronId; bookingId: string },
  now: Instant,
): Seated | Refused<TrainingRefusal> {
  const booking = bookings.find((one) => one.id === bookingId && one.patronId === patronId)
  if (booking === undefined || !isOffered(slot, now)) return { refused: { refusal: 'training-not-yours' } }
  if (!takesSeat(booking, now)) return { refused: { refusal: 'training-undo-too-late' } }
  return { line: { slot, booking: undropped(booking) }, lapsed: [] }
}

/** A librarian's word on what was asked; a no needs a sentence. */
export function decideSeat(
  { slot, bookings }: TrainingRoom,
  input: { bookingId: string; confirm: boolean; comment?: string },
  { now, staffId }: { now: Instant; staffId: string },
): { line: BookingLine } | Refused<TrainingDeskRefusal> {
  const booking = bookings.find((one) => one.id === input.bookingId)
  if (booking === undefined) return { refused: { refusal: 'unknown-training' } }
  if (booking.state !== 'asked' || !takesSeat(booking, now)) {
    const { state, decidedBy } = booking
    const told = state === 'asked' ? 'cancelled' : state
    return { refused: { refusal: 'training-decided', state: told, ...(decidedBy !== undefined && { decidedBy }) } }
  }
  if (!isOffered(slot, now)) return { refused: { refusal: 'training-over' } }
  const { confirm, comment } = input
  if (!confirm && comment === undefined) return { refused: { refusal: 'training-sentence-needed' } }
  const state = confirm ? 'confirmed' : 'declined'
  const said = comment === undefined ? {} : { comment }
  return { line: { slot, booking: { ...booking, state, decidedAt: now, decidedBy: staffId, ...said } } }
}

/** The library takes a slot back; gives who is to be told. */
export function cancelSlot(
  { slot, bookings }: TrainingRoom,
  reason: string,
  now: Instant,
): { slot: TrainingSlot; booked: PatronId[] } | Refused<TrainingDeskRefusal> {
  if (!isOffered(slot, now)) return { refused: { refusal: 'training-over' } }
  const booked = bookings.filter((one) => takesSeat(one, now)).map(({ patronId }) => patronId)
  return { slot: { ...slot, cancelledAt: now, cancelReason: reason }, booked }
}

export interface NewSlots {
  branch: string
  kind: TrainingKind
  names?: Record<Language, string>
  date: LocalDate
  /** local, `HH:mm` */
  time: string
  minutes: number
  seats: number
  /** one each week, so many */
  weeks: number
  /** on days and at hours the branch is not open, too */
  anyway?: true
}

/** One slot or a weekly series, at the same local hour whatever the clocks do. */
export function newSlots(
  { branch, kind, names, date, time, minutes, seats, weeks, anyway }: NewSlots,
  { library, now }: { library: Library; now: Instant },
  ids: () => string,
): { slots: TrainingSlot[] } | Refused<TrainingDeskRefusal> {
  const days = Array.from({ length: weeks }, (_, week) => addDays(date, week * 7))
  const starts = days.map((day) => ({ day, startsAt: atLocal(library.zone, day, time) }))
  if (starts.some(({ startsAt }) => startsAt <= now)) return { refused: { refusal: 'training-in-past' } }
  const closed = starts.filter(({ day, startsAt }) => {
    const hours = hoursOn(library, branch, day)
    const ends = addMinutes(startsAt, minutes)
    const until = localDate(ends, library.zone) === day ? localTime(ends, library.zone) : '24:00'
    return hours === undefined || time < hours.opens || hours.closes < until
  })
  if (closed.length > 0 && anyway === undefined) {
    return { refused: { refusal: 'training-closed', days: closed.map(({ day }) => day) } }
  }
  const named = names === undefined ? {} : { names }
  return { slots: starts.map(({ startsAt }) => ({ id: ids(), branch, kind, ...named, startsAt, minutes, seats })) }
}
