/** A patron's consultations and trainings: the slots are locked, so seats hold at the commit. */

import type { BookingLine, Seated, TrainingRefusal, TrainingRoom } from '../../library/training.ts'
import { askSeat, dropSeat, isOffered, keepSeat, moveSeat, takesSeat } from '../../library/training.ts'
import type { PatronId } from '../../library/types.ts'
import type { Act } from '../../ports.ts'
import type { Trainings } from '../../training-port.ts'
import { carryOut, drawNumbers, type House, type Work } from './carry-out.ts'
import { keepBookings, lockRooms, ownBookings, seated, slotJson } from './training-rows.ts'

const offeredText = `
SELECT json_strip_nulls(${slotJson('s')}) AS slot, greatest(0, s.seats - (
  SELECT count(*) FROM training_booking b WHERE b.slot_id = s.id AND ${seated('b')}))::int AS free
FROM training_slot s WHERE s.cancelled_at IS NULL AND s.starts_at > $1::timestamptz ORDER BY s.starts_at, s.id LIMIT 500`

type Answer = BookingLine | TrainingRefusal
type Rooms = ReadonlyMap<string, TrainingRoom>

export function trainings(house: House): Trainings {
  const { sql } = house.database
  /** The patron first, then the slots by their ids: whoever locks them, locks them in this order. */
  const onSlots = (
    act: Act,
    ask: { patronId: PatronId },
    slotIds: (work: Work) => readonly string[] | Promise<readonly string[]>,
    doIt: (rooms: Rooms, work: Work) => Promise<Seated | { refused: TrainingRefusal }>,
  ): Promise<Answer> =>
    carryOut(house, act, { ask, about: { patronId: ask.patronId } }, async (work): Promise<Answer> => {
      const done = await doIt(await lockRooms(work.sql, await slotIds(work)), work)
      if ('refused' in done) return done.refused
      await keepBookings(work.tx, [...done.lapsed, done.line.booking])
      return done.line
    })
  const own = (
    act: Act,
    ask: { patronId: PatronId; bookingId: string },
    doIt: (room: TrainingRoom, work: Work) => Seated | { refused: TrainingRefusal },
  ) =>
    onSlots(act, ask, slotOf(ask.bookingId), async (rooms, work) => {
      const room = roomWith(rooms, ask.bookingId)
      return room ? doIt(room, work) : { refused: { refusal: 'training-not-yours' } }
    })
  return {
    trainings: (_ask, now) => sql(offeredText, [now]),
    async bookings({ patronId }, now) {
      const lines = await ownBookings(sql, patronId, now)
      return lines.filter(({ booking, slot }) => takesSeat(booking, now) && isOffered(slot, now))
    },
    'ask-training': (ask, act) =>
      onSlots(
        act,
        ask,
        () => [ask.slotId],
        async (rooms, work) => {
          const room = rooms.get(ask.slotId)
          if (!room) return { refused: { refusal: 'training-gone' } }
          const [number = 0] = await drawNumbers(work.sql, 1)
          return askSeat(room, { patronId: ask.patronId, bookingId: house.ids(), number }, act.now)
        },
      ),
    'move-training': (ask, act) =>
      onSlots(
        act,
        ask,
        async (work) => [...(await slotOf(ask.bookingId)(work)), ask.slotId],
        async (rooms) => {
          const [from, to] = [roomWith(rooms, ask.bookingId), rooms.get(ask.slotId)]
          if (!from) return { refused: { refusal: 'training-not-yours' } }
          return to ? moveSeat(from, to, ask, act.now) : { refused: { refusal: 'training-gone' } }
        },
      ),
    'drop-training': (ask, act) => own(act, ask, (room, { occasion }) => dropSeat(room, ask, occasion)),
    'undrop-training': (ask, act) => own(act, ask, (room) => keepSeat(room, ask, act.now)),
  }
}

/** Only its own patron moves a booking, and whoever acts for them waits: it stays where it is found. */
const slotOf =
  (bookingId: string) =>
  async ({ sql }: Work): Promise<string[]> =>
    (await sql<{ slot: string }>('SELECT slot_id AS slot FROM training_booking WHERE id = $1', [bookingId])).map(
      ({ slot }) => slot,
    )

const roomWith = (rooms: Rooms, bookingId: string): TrainingRoom | undefined =>
  rooms.values().find(({ bookings }) => bookings.some(({ id }) => id === bookingId))
