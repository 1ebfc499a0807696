/** The outbox: every word on its way to a phone, taken up by whoever has the lease, and its fate. */

import type { Database } from '../../prisma/client.ts'
import type { Address, ChannelName, Instant } from '../library/types.ts'
import type { LetterBody } from './commit.ts'

export interface OutboxRow {
  id: number
  key: string
  address: Address
  channel: ChannelName
  patronId: string | undefined
  kind: string
  act: 'send' | 'edit' | 'delete'
  body: LetterBody
  providerId: string | undefined
  madeAt: Instant
  expiresAt: Instant | undefined
  attempts: number
  /** an earlier attempt was cut off in the middle, or its answer was lost: it may have been delivered */
  interrupted: boolean
  /** how far finding that out has come; absent when the process died in the middle of the attempt */
  doubt: string | undefined
}

/** A row as the database gives it. */
export interface OutboxRecord {
  id: number
  key: string
  address: string
  patron_id: string | null
  kind: string
  act: OutboxRow['act']
  body: LetterBody
  provider_id: string | null
  made_at: Date
  expires_at: Date | null
  status: string
  attempts: number
  failure: string | null
  interrupted?: boolean
}

export function outboxRow(row: OutboxRecord): OutboxRow {
  return {
    id: row.id,
    key: row.key,
    address: row.address,
    channel: row.address.startsWith('telegram:') ? 'telegram' : 'sms',
    patronId: row.patron_id ?? undefined,
    kind: row.kind,
    act: row.act,
    body: row.body,
    providerId: row.provider_id ?? undefined,
    madeAt: row.made_at.toISOString(),
    expiresAt: row.expires_at?.toISOString(),
    attempts: row.attempts,
    interrupted: row.interrupted ?? false,
    doubt: row.failure ?? undefined,
  }
}

/**
 * Due rows whose turn it is: `send_after` is library time, the lease the machine's. A row waits behind an earlier word to
 * the same phone that is on its way, being retried, or due itself; a notice held back for the morning blocks nothing, nor
 * does a text that goes out again because the phone could not be reached. A row that is `sending` and leased by nobody is
 * in doubt, its answer lost: it holds back only its equal, which the carrier's list could not tell from it.
 */
const takeText = `
WITH due AS (
  SELECT o.id, o.status = 'sending' AS interrupted FROM outbox o
  WHERE o.status IN ('new', 'sending') AND o.send_after <= $1
    AND (o.leased_until IS NULL OR o.leased_until <= clock_timestamp())
    AND NOT EXISTS (SELECT 1 FROM outbox e WHERE e.address = o.address AND e.id < o.id
      AND e.status IN ('new', 'sending') AND (e.leased_by IS NOT NULL
        OR (e.status = 'new' AND e.sent_at IS NULL AND (e.attempts > 0 OR e.send_after <= $1))
        OR (e.status = 'sending' AND e.body -> 'text' = o.body -> 'text')))
  ORDER BY o.send_after, o.id LIMIT $2 FOR UPDATE OF o SKIP LOCKED
)
UPDATE outbox o SET status = 'sending', leased_until = clock_timestamp() + $4 * interval '1 millisecond',
  leased_by = $3, attempts = o.attempts + 1, failure = CASE WHEN due.interrupted THEN o.failure END
FROM due WHERE o.id = due.id
RETURNING o.*, due.interrupted`

/** Takes at most `limit` due rows for this process and so many ms, one a phone. */
export async function takeDue(
  { sql }: Pick<Database, 'sql'>,
  now: Instant,
  limit: number,
  process: string,
  leaseMs: number,
): Promise<OutboxRow[]> {
  const rows = await sql<OutboxRecord>(takeText, [now, limit, process, leaseMs])
  return rows.map((row) => outboxRow(row)).sort((a, b) => a.id - b.id)
}

/** How an attempt ended, for the row. */
export interface Settlement {
  id: number
  /** `sending`: in doubt, to be found out; nobody holds it */
  status: 'sent' | 'failed' | 'skipped' | 'unknown' | 'new' | 'sending'
  providerId?: string | undefined
  failure?: string | undefined
  /** for `sent`: the segments an SMS took */
  segments?: number | undefined
  /** for `new` and `sending`: milliseconds of the machine's clock until the next attempt */
  againInMs?: number | undefined
  /** for `new`: the row was not tried, it only waits its turn */
  untried?: boolean | undefined
  /** for `new`: not before this instant of library time */
  sendAfter?: Instant | undefined
}

/**
 * A carrier's callback may have settled the row before us; what the text took is written down all the same. Rows are named
 * by their ids as well: planned on an empty table, the join alone would read the whole of it for ever.
 */
const settleText = `
WITH counted AS (
UPDATE outbox o SET segments = s.segments FROM jsonb_to_recordset($1::jsonb) AS s(id bigint, segments smallint)
WHERE o.id = ANY ($4::bigint[]) AND o.id = s.id AND s.segments IS NOT NULL AND o.leased_by IS DISTINCT FROM $3
), settled AS (
UPDATE outbox o SET status = CASE WHEN o.status = 'delivered' THEN o.status ELSE s.status END,
  provider_id = COALESCE(s."providerId", o.provider_id), failure = s.failure,
  segments = COALESCE(s.segments, o.segments), sent_at = CASE WHEN s.status = 'sent' THEN $2::timestamptz ELSE o.sent_at END,
  send_after = COALESCE(s."sendAfter", o.send_after),
  attempts = CASE WHEN s.untried THEN GREATEST(o.attempts - 1, 0) ELSE o.attempts END,
  leased_until = CASE WHEN s.status IN ('new', 'sending') THEN clock_timestamp() + COALESCE(s."againInMs", 0) * interval '1 millisecond' END,
  leased_by = NULL
FROM jsonb_to_recordset($1::jsonb) AS s(id bigint, status text, "providerId" text, failure text, "againInMs" bigint, untried boolean,
  "sendAfter" timestamptz, segments smallint)
WHERE o.id = ANY ($4::bigint[]) AND o.id = s.id AND o.leased_by = $3 RETURNING o.id, o.address
)
SELECT id FROM settled WHERE EXISTS (SELECT 1 FROM outbox w WHERE w.address = settled.address AND w.id > settled.id
  AND w.status = 'new' AND w.leased_until IS NULL AND w.send_after <= $2)`

/**
 * Writes down how attempts ended, many in one statement; rows that another process took over are left to it. Says of each
 * whether a word stood behind it that may go now.
 */
export async function settleOutbox(
  { sql }: Pick<Database, 'sql'>,
  settlements: readonly Settlement[],
  at: Instant,
  process: string,
): Promise<('next waits' | 'none waits')[]> {
  const rows = await sql<{ id: number }>(settleText, [
    JSON.stringify(settlements),
    at,
    process,
    settlements.map(({ id }) => id),
  ])
  return settlements.map(({ id }) => (rows.some((row) => row.id === id) ? 'next waits' : 'none waits'))
}

/** True while any word is due and unsent: the simulator's clock waits for it. */
export async function hasDue({ sql }: Pick<Database, 'sql'>, now: Instant): Promise<boolean> {
  const [row] = await sql<{ due: boolean }>(
    `SELECT EXISTS (SELECT 1 FROM outbox WHERE status IN ('new', 'sending') AND send_after <= $1)
       OR EXISTS (SELECT 1 FROM inbox WHERE status = 'new') AS due`,
    [now],
  )
  return row?.due ?? false
}

/** A text the carrier could not deliver for now goes out so often in all. */
const mostTries = 3

/**
 * A carrier's word on what became of a text. Only forward steps count, whatever order they come in (channels.md, “Status
 * callbacks”); one that comes before the create call returned settles the row.
 */
export async function noteDelivery(
  { sql }: Pick<Database, 'sql'>,
  step: {
    outboxId: string
    status: 'sent' | 'delivered' | 'failed'
    /** absent when only a part of the message is spoken of, not its end */
    providerId: string | undefined
    failure: string | undefined
    /** milliseconds of the machine's clock until a text that could not be delivered for now goes out again */
    againInMs: number | undefined
  },
): Promise<{ address: Address } | undefined> {
  const [row] = await sql<{ address: string }>(
    `UPDATE outbox SET failure = COALESCE($4, failure), leased_by = NULL,
       status = CASE WHEN attempts < $6 AND $5::bigint IS NOT NULL THEN 'new' ELSE $2 END,
       provider_id = CASE WHEN attempts < $6 AND $5::bigint IS NOT NULL THEN NULL ELSE COALESCE(provider_id, $3) END,
       leased_until = CASE WHEN attempts < $6 THEN clock_timestamp() + $5::bigint * interval '1 millisecond' END,
       sent_at = COALESCE(sent_at, made_at)
     WHERE id = $1::bigint AND (provider_id IS NULL OR $3::text IS NULL OR provider_id = $3)
       AND (($2 = 'sent' AND status IN ('sending', 'unknown'))
         OR ($2 IN ('delivered', 'failed') AND status IN ('sending', 'sent', 'unknown')))
     RETURNING address`,
    [step.outboxId, step.status, step.providerId ?? null, step.failure ?? null, step.againInMs ?? null, mostTries],
  )
  return row
}
