/** The commit that ends turns: state, outbox rows, inbox done and lane free, in one statement. */

import type { Database } from '../../prisma/client.ts'
import type { Deed } from '../dialogue/deeds.ts'
import type { Instant, Language } from '../library/types.ts'
import type { Claimed } from './claim.ts'
import type { OutboxRow } from './outbox.ts'

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
}

/**
 * The rows are leased to this process unless an earlier word to the same phone is on its way elsewhere, being retried or
 * due itself; then they wait behind it. So does a word whose equal may be under way: the carrier's list could not tell
 * them apart. A phone given up for dead has just spoken.
 */
const commitText = `
WITH turn AS MATERIALIZED (
  SELECT * FROM jsonb_to_recordset($1::jsonb) AS t(lane text, holder text, id bigint, at timestamptz, state text,
    language text, ends text, letters jsonb)
), held AS (
  DELETE FROM lane USING turn WHERE lane.lane = turn.lane AND lane.holder = turn.holder RETURNING turn.id
), done AS (
  UPDATE inbox SET status = turn.ends, done_at = turn.at, failure = CASE WHEN turn.ends = 'dead' THEN 'broke' END
  FROM turn JOIN held USING (id) WHERE inbox.id = turn.id AND inbox.status = 'new'
  RETURNING inbox.id, inbox.address, turn.at, turn.state, turn.language, turn.letters
), saved AS (
  INSERT INTO conversation (address, state, language, saved_at) SELECT address, state::jsonb, language, at FROM done
  ON CONFLICT (address) DO UPDATE SET state = EXCLUDED.state, language = EXCLUDED.language, saved_at = EXCLUDED.saved_at
), back AS (
  UPDATE link SET state = 'active' FROM done WHERE link.address = done.address AND link.state = 'dead'
), ready AS (
  SELECT done.*, link.patron_id, EXISTS (SELECT 1 FROM outbox o WHERE o.address = done.address AND o.status IN ('new', 'sending')
    AND ((o.status = 'sending' AND o.leased_by <> $2)
      OR (o.status = 'new' AND o.sent_at IS NULL AND (o.attempts > 0 OR o.send_after <= done.at))
      OR (o.status = 'sending' AND o.leased_by IS NULL
        AND done.letters @> jsonb_build_array(jsonb_build_object('body', jsonb_build_object('text', o.body -> 'text')))))) AS waits
  FROM done LEFT JOIN link ON link.address = done.address
), said AS (
  INSERT INTO outbox (key, address, patron_id, kind, act, body, provider_id, reply_to, made_at, send_after, status,
    leased_until, leased_by, attempts)
  SELECT r.id || ':' || w.n, r.address, r.patron_id, w.kind, w.act, w.body, w."providerId", r.id, r.at, r.at,
    CASE WHEN r.waits THEN 'new' ELSE 'sending' END,
    CASE WHEN r.waits THEN NULL ELSE clock_timestamp() + $3 * interval '1 millisecond' END,
    CASE WHEN r.waits THEN NULL ELSE $2 END, CASE WHEN r.waits THEN 0 ELSE 1 END
  FROM ready r, jsonb_to_recordset(r.letters) AS w(n int, kind text, act text, "providerId" text, body jsonb)
  ORDER BY r.id, w.n
  RETURNING id, reply_to, key, patron_id, status
)
SELECT done.id AS done_id, said.id, said.key, said.patron_id, said.status
FROM done LEFT JOIN said ON said.reply_to = done.id ORDER BY said.id`

interface CommitRow {
  done_id: number
  id: number | null
  key: string | null
  patron_id: string | null
  status: string
}

/**
 * Commits turns, each on its own lane, all or none; gives for each the rows this process is to send within `leaseMs`, or
 * `lost` when another took its lane over: nothing of it happens then.
 */
export async function commitTurns(
  { sql }: Pick<Database, 'sql'>,
  turns: readonly TurnToCommit[],
  process: string,
  leaseMs: number,
): Promise<(OutboxRow[] | 'lost')[]> {
  const given = turns.map(({ claimed: { lane, holder, inboxId: id }, now: at, state, language, ends, letters }) => ({
    ...{ lane, holder, id, at, state, language, ends },
    letters: letters.map((letter, n) => ({ n, ...letter })),
  }))
  const rows = await sql<CommitRow>(commitText, [JSON.stringify(given), process, leaseMs])
  return turns.map((turn) => {
    const own = rows.filter((row) => row.done_id === turn.claimed.inboxId)
    return own.length === 0 ? 'lost' : own.flatMap((row) => rowToSend(turn, row))
  })
}

/** What was just written, as `takeDue` would read it. */
function rowToSend({ claimed, letters, now }: TurnToCommit, row: CommitRow): OutboxRow[] {
  if (row.id === null || row.key === null || row.status !== 'sending') return []
  const letter = letters[Number(row.key.split(':')[1])]
  if (letter === undefined) return []
  const { kind, act, body, providerId } = letter
  return [
    {
      ...{ id: row.id, key: row.key, address: claimed.address, channel: claimed.channel },
      ...{ kind, act, body, providerId, patronId: row.patron_id ?? undefined },
      ...{ madeAt: now, expiresAt: undefined, attempts: 1, interrupted: false, doubt: undefined },
    },
  ]
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
