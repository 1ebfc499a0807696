/** What librarians do with slots, and with what was asked for them. */

import { localDate, startOfDay } from '../../library/calendar.ts'
import { cancelSlot, decideSeat, newSlots } from '../../library/training.ts'
import type { TrainingDesk, TrainingLine } from '../../training-port.ts'
import { carryOut, type House } from './carry-out.ts'
import { patronJson } from './columns.ts'
import { bookingJson, keepBookings, lockRooms, seated, slotJson, slotRow } from './training-rows.ts'

const branchText = `
SELECT json_strip_nulls(json_build_object('slot', ${slotJson('s')}, 'free', greatest(0, s.seats - count(b.id)), 'seated',
  coalesce(json_agg(json_build_object('booking', ${bookingJson('b')}, 'patron', ${patronJson('p')}) ORDER BY b.number)
    FILTER (WHERE b.id IS NOT NULL), '[]'))) AS line
FROM training_slot s
LEFT JOIN training_booking b ON b.slot_id = s.id AND ${seated('b')}
LEFT JOIN patron p ON p.id = b.patron_id
WHERE s.branch = $2 AND s.starts_at >= $3::timestamptz
GROUP BY s.id ORDER BY s.starts_at, s.id`

export function trainingDesk(house: House): TrainingDesk {
  const { sql } = house.database
  return {
    async trainingsAt(branch, now) {
      const { library } = await house.places.current(sql)
      const since = startOfDay(library.zone, localDate(now, library.zone))
      return (await sql<{ line: TrainingLine }>(branchText, [now, branch, since])).map(({ line }) => line)
    },
    addTrainings: (act, input) =>
      carryOut(house, act, { ask: { ask: 'add-trainings', ...input }, about: {} }, async ({ tx, occasion }) => {
        const done = newSlots(input, occasion, house.ids)
        if ('refused' in done) return done.refused
        await tx.trainingSlot.createMany({ data: done.slots.map(slotRow) })
        return done
      }),
    cancelTraining: (act, { slotId, reason }) =>
      carryOut(
        house,
        act,
        { ask: { ask: 'cancel-training', slotId, reason }, about: {} },
        async ({ sql: locked, tx, occasion }): ReturnType<TrainingDesk['cancelTraining']> => {
          const room = (await lockRooms(locked, [slotId])).get(slotId)
          if (!room) return { refusal: 'unknown-training' }
          const done = cancelSlot(room, reason, occasion.now)
          if ('refused' in done) return done.refused
          const { id, ...row } = slotRow(done.slot)
          await tx.trainingSlot.update({ where: { id }, data: row })
          return done
        },
      ),
    decideBooking: (act, input) =>
      carryOut(
        house,
        act,
        { ask: { ask: 'decide-booking', ...input }, about: {} },
        async ({ sql: locked, tx, occasion: { now, actor } }): ReturnType<TrainingDesk['decideBooking']> => {
          const [of] = await locked<{ slot: string }>('SELECT slot_id AS slot FROM training_booking WHERE id = $1', [
            input.bookingId,
          ])
          const room = of && (await lockRooms(locked, [of.slot])).get(of.slot)
          if (!room) return { refusal: 'unknown-training' }
          const done = decideSeat(room, input, { now, staffId: actor.by === 'staff' ? actor.staffId : 'calendar' })
          if ('refused' in done) return done.refused
          await keepBookings(tx, [done.line.booking])
          return done
        },
      ),
    async trainingBranches(thing) {
      const [text, id] =
        'slotId' in thing
          ? ['SELECT branch FROM training_slot WHERE id = $1', thing.slotId]
          : [
              'SELECT s.branch FROM training_slot s JOIN training_booking b ON b.slot_id = s.id WHERE b.id = $1',
              thing.bookingId,
            ]
      return (await sql<{ branch: string }>(text, [id])).map(({ branch }) => branch)
    },
  }
}
