/** The commit that ends a turn: state, outbox rows, inbox done and lane free, in one statement. */

import type { Database } from '../../prisma/client.ts'
import type { Deed } from '../dialogue/deeds.ts'
import type { Instant, Language } from '../library/types.ts'
import type { Claimed } from './inbox.ts'
import { type OutboxRecord, type OutboxRow, outboxRow } from './outbox.ts'

/** One message a turn wants said. */
export interface Letterhead {
  kind: 'reply'
  act: 'send' | 'edit' | 'delete'
  /** of the message to edit or delete */
  providerId?: string
  body: LetterBody
}

/** What an outbox row says, as it is stored: sign-in links only as marks, never the secret. */
export interface LetterBody {
  text: string
  choices: { label: string; press: string }[]
  barcode?: string
  /** of a notice: what its numbers and buttons mean */
  deeds?: Deed[]
  /** of a notice: the message it belongs to, and the stems of the notices it speaks of */
  notice?: { group: string; stems: string[] }
}

export interface TurnToCommit {
  claimed: Claimed
  /** saved state as JSON text */
  state: string
  language: Language
  letters: Letterhead[]
  /** `dead`: it always broke, and the letters only say sorry */
  ends: 'done' | 'dead'
  now: Instant
  /** this process: it sends the rows at once */
  process: string
}

/**
 * The rows are leased to this process unless an earlier word to the same phone is on its way elsewhere, being retried or
 * due itself; then they wait behind it. So does a word whose equal may be under way: the carrier's list could not tell
 * them apart. Nothing happens when the turn's lane was taken over meanwhile. A phone given up for dead has just spoken.
 */
const commitText = `
WITH held AS (
  DELETE FROM lane WHERE lane = $1 AND holder = $2 RETURNING lane
), done AS (
  UPDATE inbox SET status = $9, done_at = $4, failure = CASE WHEN $9 = 'dead' THEN 'broke' END WHERE id = $3 AND status = 'new' AND EXISTS (SELECT 1 FROM held)
  RETURNING id, address
), saved AS (
  INSERT INTO conversation (address, state, language, saved_at) SELECT address, $5::jsonb, $6, $4 FROM done
  ON CONFLICT (address) DO UPDATE SET state = EXCLUDED.state, language = EXCLUDED.language, saved_at = EXCLUDED.saved_at
), back AS (
  UPDATE link SET state = 'active' FROM done WHERE link.address = done.address AND link.state = 'dead'
), ahead AS (
  SELECT EXISTS (SELECT 1 FROM outbox o, done WHERE o.address = done.address AND o.status IN ('new', 'sending')
    AND ((o.status = 'sending' AND o.leased_by <> $8)
      OR (o.status = 'new' AND o.sent_at IS NULL AND (o.attempts > 0 OR o.send_after <= $4))
      OR (o.status = 'sending' AND o.leased_by IS NULL
        AND $7::jsonb @> jsonb_build_array(jsonb_build_object('body', jsonb_build_object('text', o.body -> 'text')))))) AS waits
), said AS (
  INSERT INTO outbox (key, address, patron_id, kind, act, body, provider_id, reply_to, made_at, send_after, status,
    leased_until, leased_by, attempts)
  SELECT done.id || ':' || w.n, done.address, (SELECT patron_id FROM link WHERE link.address = done.address), w.kind, w.act,
    w.body, w."providerId", done.id, $4, $4,
    CASE WHEN ahead.waits THEN 'new' ELSE 'sending' END,
    CASE WHEN ahead.waits THEN NULL ELSE clock_timestamp() + $10 * interval '1 millisecond' END,
    CASE WHEN ahead.waits THEN NULL ELSE $8 END, CASE WHEN ahead.waits THEN 0 ELSE 1 END
  FROM done, ahead, jsonb_to_recordset($7::jsonb) AS w(n int, kind text, act text, "providerId" text, body jsonb)
  ORDER BY w.n
  RETURNING *
)
SELECT done.id AS done_id, said.* FROM done LEFT JOIN said ON true ORDER BY said.id`

/** Commits the turn; gives the rows this process is to send within `leaseMs`, or `lost` when another took the lane over. */
export async function commitTurn(
  { sql }: Pick<Database, 'sql'>,
  turn: TurnToCommit,
  leaseMs: number,
): Promise<OutboxRow[] | 'lost'> {
  const { claimed, letters } = turn
  const rows = await sql<{ done_id: number } & OutboxRecord>(commitText, [
    claimed.lane,
    claimed.holder,
    claimed.inboxId,
    turn.now,
    turn.state,
    turn.language,
    JSON.stringify(letters.map((letter, n) => ({ n, ...letter }))),
    turn.process,
    turn.ends,
    leaseMs,
  ])
  if (rows.length === 0) return 'lost'
  return rows.filter((row) => row.id !== null && row.status === 'sending').map((row) => outboxRow(row))
}

/** Gives a lane back without finishing: the row is taken up again at once. */
export async function releaseLane({ sql }: Pick<Database, 'sql'>, claimed: Claimed): Promise<void> {
  await sql('DELETE FROM lane WHERE lane = $1 AND holder = $2', [claimed.lane, claimed.holder])
}

/** Gives a message up, unanswered, and its lane with it; staff find it among the dead rows. */
export async function buryInbox(
  { sql }: Pick<Database, 'sql'>,
  claimed: Claimed,
  failure: string,
  at: Instant,
): Promise<void> {
  await sql(
    `WITH held AS (DELETE FROM lane WHERE lane = $1 AND holder = $2 RETURNING lane)
     UPDATE inbox SET status = 'dead', failure = $4, done_at = $5
     WHERE id = $3 AND status = 'new' AND EXISTS (SELECT 1 FROM held)`,
    [claimed.lane, claimed.holder, claimed.inboxId, failure, at],
  )
}
