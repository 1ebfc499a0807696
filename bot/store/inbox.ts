/** The inbox: what came in, once each. */

import type { Database } from '../../prisma/client.ts'
import type { ChannelName, Instant } from '../library/types.ts'
import type { Incoming } from '../ports.ts'

export interface Arrival {
  incoming: Incoming
  /** library time */
  at: Instant
}

/** Ids are given in the order of the arrivals: one patron's messages keep theirs. */
const storeText = `
INSERT INTO inbox (channel, provider_id, address, event, received_at)
SELECT channel, "providerId", address, heard, at
FROM jsonb_to_recordset($1::jsonb) AS a(n int, channel text, "providerId" text, address text, heard jsonb, at timestamptz)
ORDER BY n ON CONFLICT (channel, provider_id) DO NOTHING RETURNING id, channel, provider_id`

/** Stores what came in, all or nothing. Durable when it resolves; a message delivered before changes nothing. */
export async function storeIncoming(
  { sql }: Pick<Database, 'sql'>,
  arrivals: readonly Arrival[],
): Promise<('stored' | 'duplicate')[]> {
  const rows = await sql<{ channel: string; provider_id: string }>(storeText, [
    JSON.stringify(arrivals.map(({ incoming, at }, n) => ({ n, ...incoming, at }))),
  ])
  const fresh = new Set(rows.map(({ channel, provider_id }) => `${channel} ${provider_id}`))
  // Of two equal ones in one call the first is new.
  return arrivals.map(({ incoming }) =>
    fresh.delete(`${incoming.channel} ${incoming.providerId}`) ? 'stored' : 'duplicate',
  )
}

/** Keeps that an authentic message could not be read, without its text. */
export async function storeUnreadable(
  { sql }: Pick<Database, 'sql'>,
  channel: ChannelName,
  providerId: string,
  at: Instant,
): Promise<void> {
  await sql(
    `INSERT INTO inbox (channel, provider_id, address, event, received_at, status, done_at)
     VALUES ($1, $2, '', NULL, $3, 'unreadable', $3) ON CONFLICT (channel, provider_id) DO NOTHING`,
    [channel, providerId, at],
  )
}

/**
 * From when on the carrier is first asked for texts: the last that came in, and at least a day before `machine` (ms), since
 * a later text may have been stored when an earlier one was not.
 */
export async function lastText({ sql }: Pick<Database, 'sql'>, machine: number): Promise<Instant> {
  const [row] = await sql<{ at: Date | null }>(`SELECT max(received_at) AS at FROM inbox WHERE channel = 'sms'`)
  const dayBefore = machine - 24 * 3_600_000
  return new Date(Math.min(row?.at?.getTime() ?? dayBefore, dayBefore)).toISOString()
}
