/** Slots and seats in the database: how they are read, locked and written. */

import type { Prisma } from '../../../prisma/client.ts'
import type { Sql } from '../../../prisma/sql.ts'
import type { BookingLine, TrainingBooking, TrainingRoom, TrainingSlot } from '../../library/training.ts'
import type { Instant, PatronId } from '../../library/types.ts'
import { instant } from './columns.ts'

export const slotJson = (s: string) =>
  `json_build_object('id', ${s}.id, 'branch', ${s}.branch, 'kind', ${s}.kind, 'names', ${s}.names,
    'startsAt', ${instant(`${s}.starts_at`)}, 'minutes', ${s}.minutes, 'seats', ${s}.seats,
    'cancelledAt', ${instant(`${s}.cancelled_at`)}, 'cancelReason', ${s}.cancel_reason)`

export const bookingJson = (b: string) =>
  `json_build_object('id', ${b}.id, 'number', ${b}.number, 'slotId', ${b}.slot_id, 'patronId', ${b}.patron_id,
    'state', ${b}.state, 'madeAt', ${instant(`${b}.made_at`)}, 'decidedAt', ${instant(`${b}.decided_at`)},
    'decidedBy', ${b}.decided_by, 'comment', ${b}.comment, 'droppedUntil', ${instant(`${b}.dropped_until`)})`

/** A seat somebody has at the instant `$1`, word for word as the rules say it. */
export const seated = (b: string) =>
  `${b}.state IN ('asked', 'confirmed') AND (${b}.dropped_until IS NULL OR ${b}.dropped_until > $1::timestamptz)`

const lockText = `SELECT json_strip_nulls(${slotJson('s')}) AS slot FROM training_slot s
WHERE id = ANY ($1::text[]) ORDER BY id FOR UPDATE`
const bookingsText = `SELECT json_strip_nulls(${bookingJson('b')}) AS booking FROM training_booking b
WHERE slot_id = ANY ($1::text[]) ORDER BY number`

/** Locks these slots until the transaction ends, and only then reads who has a seat; an unknown one is absent. */
export async function lockRooms(sql: Sql, slotIds: readonly string[]): Promise<Map<string, TrainingRoom>> {
  const slots = (await sql<{ slot: TrainingSlot }>(lockText, [[...slotIds]])).map(({ slot }) => slot)
  const rows = await sql<{ booking: TrainingBooking }>(bookingsText, [slots.map(({ id }) => id)])
  const bySlot = Map.groupBy(
    rows.map(({ booking }) => booking),
    ({ slotId }) => slotId,
  )
  return new Map(slots.map((slot) => [slot.id, { slot, bookings: bySlot.get(slot.id) ?? [] }]))
}

const ownText = `SELECT json_strip_nulls(json_build_object('booking', ${bookingJson('b')}, 'slot', ${slotJson('s')})) AS line
FROM training_booking b JOIN training_slot s ON s.id = b.slot_id
WHERE b.patron_id = $2 AND s.starts_at > $1::timestamptz ORDER BY s.starts_at, s.id, b.number`

/** Everything of a patron's whose hour is still to come. */
export async function ownBookings(sql: Sql, patronId: PatronId, now: Instant): Promise<BookingLine[]> {
  return (await sql<{ line: BookingLine }>(ownText, [now, patronId])).map(({ line }) => line)
}

const orNull = <Value>(value: Value | undefined): Value | null => value ?? null

export const slotRow = ({ names, cancelledAt, cancelReason, ...slot }: TrainingSlot) =>
  ({
    ...slot,
    ...(names !== undefined && { names }),
    cancelledAt: orNull(cancelledAt),
    cancelReason: orNull(cancelReason),
  }) satisfies Prisma.TrainingSlotUncheckedCreateInput

export const bookingRow = (booking: TrainingBooking) =>
  ({
    ...booking,
    decidedAt: orNull(booking.decidedAt),
    decidedBy: orNull(booking.decidedBy),
    comment: orNull(booking.comment),
    droppedUntil: orNull(booking.droppedUntil),
  }) satisfies Prisma.TrainingBookingUncheckedCreateInput

/** What lets go first: nobody has two seats in a slot, not even for a moment. */
export async function keepBookings(tx: Prisma.TransactionClient, bookings: readonly TrainingBooking[]): Promise<void> {
  for (const { id, ...row } of bookings.map(bookingRow)) {
    await tx.trainingBooking.upsert({ where: { id }, create: { id, ...row }, update: row })
  }
}
