/** Consultations and trainings over the rows in memory. */

import type { AskOf } from '../../dialogue/asks.ts'
import { localDate, startOfDay } from '../../library/calendar.ts'
import {
  askSeat,
  type BookingLine,
  cancelSlot,
  decideSeat,
  dropSeat,
  freeSeats,
  isOffered,
  keepSeat,
  moveSeat,
  type NewSlots,
  newSlots,
  type Seated,
  type TrainingBooking,
  type TrainingRefusal,
  type TrainingRoom,
  type TrainingSlot,
  takesSeat,
} from '../../library/training.ts'
import type { PatronId } from '../../library/types.ts'
import type { Act } from '../../ports.ts'
import type { TrainingDesk, Trainings } from '../../training-port.ts'
import { once, type Store } from './store.ts'

const inOrder = (a: TrainingSlot, b: TrainingSlot): number =>
  a.startsAt === b.startsAt ? (a.id < b.id ? -1 : 1) : a.startsAt < b.startsAt ? -1 : 1

const slotsOf = (store: Store): TrainingSlot[] => [...store.slots.values()].toSorted(inOrder)
const bookingsOf = (store: Store): TrainingBooking[] =>
  [...store.bookings.values()].toSorted((a, b) => a.number - b.number)

const roomOf = (store: Store, slotId: string | undefined): TrainingRoom | undefined => {
  const slot = store.slots.get(slotId ?? '')
  return slot && { slot, bookings: bookingsOf(store).filter((one) => one.slotId === slot.id) }
}

/** Everything of a patron's whose hour is still to come. */
export const ownBookings = (store: Store, patronId: PatronId, now: string): BookingLine[] =>
  slotsOf(store)
    .filter(({ startsAt }) => now < startsAt)
    .flatMap((slot) =>
      bookingsOf(store)
        .filter((one) => one.slotId === slot.id && one.patronId === patronId)
        .map((booking) => ({ booking, slot })),
    )

/** All of a patron's that is remembered. */
export const everyBooking = (store: Store, patronId: PatronId): BookingLine[] =>
  bookingsOf(store).flatMap((booking) => {
    const slot = store.slots.get(booking.slotId)
    return slot && booking.patronId === patronId ? [{ booking, slot }] : []
  })

export function trainings(store: Store): Trainings {
  const { library, fresh } = store
  const seated = (done: Seated | { refused: TrainingRefusal }): BookingLine | TrainingRefusal => {
    if ('refused' in done) return done.refused
    for (const row of [...done.lapsed, done.line.booking]) store.bookings.set(row.id, row)
    return done.line
  }
  const own = (ask: { bookingId: string }) => roomOf(store, store.bookings.get(ask.bookingId)?.slotId)
  return {
    async trainings(_ask, now) {
      return slotsOf(store)
        .filter((slot) => isOffered(slot, now))
        .map((slot) => ({ slot, free: freeSeats(roomOf(store, slot.id) ?? { slot, bookings: [] }, now) }))
    },
    async bookings({ patronId }, now) {
      return ownBookings(store, patronId, now).filter(
        ({ booking, slot }) => takesSeat(booking, now) && isOffered(slot, now),
      )
    },
    'ask-training': once(store, 'ask-training', ({ patronId, slotId }: AskOf<'ask-training'>, { now }: Act) => {
      const room = roomOf(store, slotId)
      if (!room) return { refusal: 'training-gone' }
      return seated(askSeat(room, { patronId, bookingId: fresh.id(), number: fresh.number() }, now))
    }),
    'move-training': once(store, 'move-training', (ask: AskOf<'move-training'>, { now }: Act) => {
      const [from, to] = [own(ask), roomOf(store, ask.slotId)]
      if (!from) return { refusal: 'training-not-yours' }
      return to ? seated(moveSeat(from, to, ask, now)) : { refusal: 'training-gone' }
    }),
    'drop-training': once(store, 'drop-training', (ask: AskOf<'drop-training'>, { now }: Act) => {
      const room = own(ask)
      return room ? seated(dropSeat(room, ask, { library, now })) : { refusal: 'training-not-yours' }
    }),
    'undrop-training': once(store, 'undrop-training', (ask: AskOf<'undrop-training'>, { now }: Act) => {
      const room = own(ask)
      return room ? seated(keepSeat(room, ask, now)) : { refusal: 'training-not-yours' }
    }),
  }
}

export function trainingDesk(store: Store): TrainingDesk {
  const { library, fresh } = store
  const act = <Given, Answer>(name: string, doIt: (input: Given, act: Act) => Answer) => {
    const doOnce = once(store, name, doIt)
    return (how: Act, input: Given): Promise<Answer> => doOnce(input, how)
  }
  return {
    async trainingsAt(branch, now) {
      const since = startOfDay(library.zone, localDate(now, library.zone))
      const slots = slotsOf(store).filter((slot) => slot.branch === branch && slot.startsAt >= since)
      return slots.map((slot) => {
        const room = roomOf(store, slot.id) ?? { slot, bookings: [] }
        const seated = room.bookings
          .filter((one) => takesSeat(one, now))
          .flatMap((booking) => {
            const patron = store.patrons.get(booking.patronId)
            return patron ? [{ booking, patron }] : []
          })
        return { slot, free: freeSeats(room, now), seated }
      })
    },
    addTrainings: act('add-trainings', (input: NewSlots, { now }) => {
      const done = newSlots(input, { library, now }, fresh.id)
      if ('refused' in done) return done.refused
      for (const slot of done.slots) store.slots.set(slot.id, slot)
      return done
    }),
    cancelTraining: act('cancel-training', ({ slotId, reason }: { slotId: string; reason: string }, { now }) => {
      const room = roomOf(store, slotId)
      if (!room) return { refusal: 'unknown-training' }
      const done = cancelSlot(room, reason, now)
      if ('refused' in done) return done.refused
      store.slots.set(slotId, done.slot)
      return done
    }),
    decideBooking: act(
      'decide-booking',
      (input: { bookingId: string; confirm: boolean; comment?: string }, { now, actor }) => {
        const room = roomOf(store, store.bookings.get(input.bookingId)?.slotId)
        if (!room) return { refusal: 'unknown-training' }
        const done = decideSeat(room, input, { now, staffId: actor.by === 'staff' ? actor.staffId : 'calendar' })
        if ('refused' in done) return done.refused
        store.bookings.set(done.line.booking.id, done.line.booking)
        return done
      },
    ),
    async trainingBranches(thing) {
      const slotId = 'slotId' in thing ? thing.slotId : store.bookings.get(thing.bookingId)?.slotId
      const branch = store.slots.get(slotId ?? '')?.branch
      return branch === undefined ? [] : [branch]
    },
  }
}
