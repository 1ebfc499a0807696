/** Which rows of the inbox are next, each on a lane of its own, with all that their turns need to think. */

import type { Database } from '../../prisma/client.ts'
import type { Heard, NoticeChoices } from '../dialogue/types.ts'
import type { Address, ChannelName, Language, Patron, PatronCategory } from '../library/types.ts'

/** A row of the inbox on its way through a turn, with all that the turn needs to think. */
export interface Claimed {
  inboxId: number
  channel: ChannelName
  address: Address
  heard: Heard
  /** this one included */
  attempts: number
  lane: string
  /** fences the commit: a turn whose lease was taken over commits nothing */
  holder: string
  state: unknown
  patron: Patron | undefined
  muted: boolean
  dial: string | undefined
  notice: NoticeChoices | undefined
  libraryVersion: number
}

/**
 * A row waits for every earlier one of its address: a claim that began before the turn before it was committed would read
 * the state as it was before that turn. The patron's last notice with numbers counts for 24 hours.
 */
const claimText = `
WITH candidate AS (
  SELECT i.id, COALESCE('patron:' || l.patron_id, i.address) AS lane
  FROM inbox i LEFT JOIN link l ON l.address = i.address
  WHERE i.status = 'new'
    AND NOT EXISTS (SELECT 1 FROM inbox e WHERE e.status = 'new' AND e.address = i.address AND e.id < i.id)
    AND NOT EXISTS (SELECT 1 FROM lane WHERE lane.lane = COALESCE('patron:' || l.patron_id, i.address)
      AND lane.leased_until > clock_timestamp())
  ORDER BY i.id LIMIT $3 FOR UPDATE OF i SKIP LOCKED
), chosen AS (
  SELECT lane, min(id) AS id FROM candidate GROUP BY lane
), leased AS (
  INSERT INTO lane (lane, leased_until, holder)
  SELECT lane, clock_timestamp() + $2 * interval '1 millisecond', $1 FROM chosen ORDER BY lane
  ON CONFLICT (lane) DO UPDATE SET leased_until = EXCLUDED.leased_until, holder = EXCLUDED.holder
    WHERE lane.leased_until <= clock_timestamp()
  RETURNING lane
), taken AS (
  UPDATE inbox i SET attempts = i.attempts + 1 FROM chosen JOIN leased USING (lane) WHERE i.id = chosen.id
  RETURNING i.id, i.channel, i.address, i.event, i.attempts, chosen.lane
)
SELECT t.id, t.channel, t.address, t.event, t.attempts, t.lane, c.state, l.state AS link_state,
  p.id AS patron_id, p.card, p.username, p.name, p.language, p.phone, p.category, p.born, p.expires, p.blocked, p.fees,
  p.pickup_point, p.preferences, n.id AS notice_id, n.body AS notice_body, n.sent_at AS notice_sent_at,
  (SELECT version FROM library WHERE id = 1) AS library_version,
  EXISTS (SELECT 1 FROM inbox WHERE status = 'new' AND attempts = 0 AND id NOT IN (SELECT id FROM taken)) AS left_some
FROM (SELECT 1) one LEFT JOIN taken t ON true
LEFT JOIN conversation c ON c.address = t.address
LEFT JOIN link l ON l.address = t.address
LEFT JOIN patron p ON p.id = l.patron_id
LEFT JOIN LATERAL (
  SELECT o.id, o.body, o.sent_at FROM outbox o
  WHERE o.address = t.address AND o.kind <> 'reply' AND o.status IN ('sent', 'delivered')
    AND o.body -> 'deeds' IS NOT NULL
  ORDER BY o.sent_at DESC LIMIT 1
) n ON true
ORDER BY t.id`

interface ClaimRow {
  id: number | null
  channel: ChannelName
  address: string
  event: Heard
  attempts: number
  lane: string
  state: unknown
  link_state: string | null
  patron_id: string | null
  card: string
  username: string
  name: string
  language: Language | null
  phone: string | null
  category: PatronCategory
  born: string | null
  expires: string
  blocked: boolean
  fees: number
  pickup_point: string | null
  preferences: { dial?: Partial<Record<ChannelName, string>> } | null
  notice_id: number | null
  notice_body: { deeds: NoticeChoices['deeds'] } | null
  notice_sent_at: Date | null
  library_version: number
  left_some: boolean
}

/**
 * Takes the oldest undone rows of at most `limit` free lanes, one a lane, and leases the lanes for so many ms, in one
 * statement. `left`: there are rows that nobody has taken yet, for their lanes were busy or the limit reached.
 */
export async function claim(
  { sql }: Pick<Database, 'sql'>,
  holder: string,
  leaseMs: number,
  limit: number,
): Promise<{ claimed: Claimed[]; left: boolean }> {
  const rows = await sql<ClaimRow>(claimText, [holder, leaseMs, limit])
  return { claimed: rows.flatMap((row) => claimedOf(row, holder)), left: rows.some((row) => row.left_some) }
}

function claimedOf(row: ClaimRow, holder: string): Claimed[] {
  if (row.id === null) return []
  return [
    {
      inboxId: row.id,
      channel: row.channel,
      address: row.address,
      heard: row.event,
      attempts: row.attempts,
      lane: row.lane,
      holder,
      state: row.state,
      patron: patronOf(row),
      muted: row.link_state === 'muted',
      dial: row.preferences?.dial?.[row.channel],
      notice: noticeOf(row),
      libraryVersion: row.library_version,
    },
  ]
}

function patronOf(row: ClaimRow): Patron | undefined {
  if (row.patron_id === null) return undefined
  return {
    id: row.patron_id,
    card: row.card,
    username: row.username,
    name: row.name,
    category: row.category,
    expires: row.expires,
    blocked: row.blocked,
    fees: row.fees,
    ...(row.language === null ? {} : { language: row.language }),
    ...(row.phone === null ? {} : { phone: row.phone }),
    ...(row.born === null ? {} : { born: row.born }),
    ...(row.pickup_point === null ? {} : { pickupPoint: row.pickup_point }),
  }
}

function noticeOf(row: ClaimRow): NoticeChoices | undefined {
  if (row.notice_id === null || row.notice_body === null || row.notice_sent_at === null) return undefined
  return { id: String(row.notice_id), sentAt: row.notice_sent_at.toISOString(), deeds: row.notice_body.deeds }
}
