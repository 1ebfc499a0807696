/** Planned notices into the outbox: each key once ever, what belongs together as one message. */

import type { Database } from '../../prisma/client.ts'
import type { SqlTransaction } from '../../prisma/sql.ts'
import type { Instant } from '../library/types.ts'
import { expiresAtOf, groupOf, sendAfterOf } from '../notices/digest.ts'
import type { Notice } from '../notices/notice.ts'
import type { LetterBody } from './commit.ts'

/** What one patron is to be told, and the words for any part of it under the id of an outbox row. */
export interface ToKeep {
  notices: Notice[]
  words: (notices: Notice[], outboxId: number) => LetterBody
}

/**
 * Every notice has a row, so that its key is taken for ever; of those that make one message, one row carries the words
 * and the others are `skipped`, “joined” to it. Nothing is stored again for another phone while the first may have heard.
 */
const insertText = `
INSERT INTO outbox (key, address, patron_id, kind, made_at, send_after, expires_at, status, failure)
SELECT n.key, n.address, n."patronId", n.kind, $2, n."sendAfter", n."expiresAt", 'skipped', 'joined'
FROM jsonb_to_recordset($1::jsonb) AS n(key text, stem text, address text, "patronId" text, kind text,
  "sendAfter" timestamptz, "expiresAt" timestamptz)
WHERE EXISTS (SELECT 1 FROM patron p WHERE p.id = n."patronId") AND NOT EXISTS (SELECT 1 FROM outbox o
  LEFT JOIN outbox lead ON lead.id = substring(o.failure from '^joined (\\d+)$')::bigint
  WHERE o.patron_id = n."patronId" AND o.kind = n.kind AND starts_with(o.key, n.stem || '@')
    AND o.address <> n.address AND COALESCE(lead.status, o.status) NOT IN ('failed', 'skipped'))
ORDER BY n.key
ON CONFLICT (key) DO NOTHING RETURNING id, key`

/** Nobody of them is erased before these notices are stored; of whoever is gone already, nothing is. */
const livingText = 'SELECT id FROM patron WHERE id = ANY ($1::text[]) ORDER BY id FOR KEY SHARE'

/** Messages not yet on their way: what belongs to them is said in them. */
const openText = `
SELECT id, body -> 'notice' AS notice, send_after FROM outbox
WHERE status = 'new' AND attempts = 0 AND patron_id = ANY($1::text[]) AND body -> 'notice' ->> 'group' = ANY($2::text[])
FOR UPDATE SKIP LOCKED`

const updateText = `
UPDATE outbox o SET status = u.status, failure = u.failure, body = COALESCE(u.body, o.body),
  send_after = COALESCE(u."sendAfter", o.send_after), expires_at = COALESCE(u."expiresAt", o.expires_at)
FROM jsonb_to_recordset($1::jsonb) AS u(id bigint, status text, failure text, body jsonb, "sendAfter" timestamptz,
  "expiresAt" timestamptz)
WHERE o.id = u.id`

type Sql = SqlTransaction['sql']

interface Update {
  id: number
  status: 'new' | 'skipped'
  failure?: string
  body?: LetterBody
  sendAfter?: Instant
  expiresAt?: Instant
}

interface Message {
  group: string
  ids: number[]
  fresh: Notice[]
  of: ToKeep
}

/** Stores what was never stored before, in one transaction; gives how many notices that were. */
export async function keepNotices(
  { transact }: Pick<Database, 'transact'>,
  zone: string,
  toKeep: readonly ToKeep[],
  now: Instant,
): Promise<number> {
  const all = toKeep.flatMap(({ notices }) => notices)
  return await transact(async ({ sql }) => {
    await sql(livingText, [all.map(({ patronId }) => patronId)])
    const rows = await sql<{ id: number; key: string }>(insertText, [JSON.stringify(all.map(rowOf)), now])
    if (rows.length === 0) return 0
    const ids = new Map(rows.map(({ id, key }) => [key, id]))
    const messages = toKeep.flatMap((of) => messagesOf(of, ids, zone))
    const open = await openMessages(sql, messages)
    const updates = messages.flatMap((message) => updatesOf(message, open.get(message.group)))
    await sql(updateText, [JSON.stringify(updates)])
    return rows.length
  })
}

const rowOf = ({ key, stem, address, patronId, kind, sendAfter, expiresAt }: Notice) => ({
  ...{ key, stem, address, patronId, kind, sendAfter, expiresAt },
})

function messagesOf(of: ToKeep, ids: ReadonlyMap<string, number>, zone: string): Message[] {
  const fresh = of.notices.filter(({ key }) => ids.has(key))
  const groups = Map.groupBy(fresh, (notice) => groupOf(notice, zone))
  return [...groups].map(([group, notices]) => {
    return { group, fresh: notices, ids: notices.flatMap(({ key }) => ids.get(key) ?? []), of }
  })
}

interface OpenMessage {
  id: number
  stems: string[]
}

async function openMessages(sql: Sql, messages: readonly Message[]): Promise<Map<string, OpenMessage>> {
  const patronIds = messages.flatMap(({ fresh }) => fresh.slice(0, 1).map(({ patronId }) => patronId))
  const rows = await sql<{ id: number; notice: { group: string; stems: string[] } }>(openText, [
    patronIds,
    messages.map(({ group }) => group),
  ])
  return new Map(rows.map(({ id, notice }) => [notice.group, { id, stems: notice.stems }]))
}

/** The first row, or the message that already waits, carries the words; the others join it. */
function updatesOf({ ids, fresh, of }: Message, open: OpenMessage | undefined): Update[] {
  const [first, ...others] = ids
  if (first === undefined) return []
  const id = open?.id ?? first
  const waiting = of.notices.filter(({ stem }) => open?.stems.includes(stem))
  const said = [...waiting, ...fresh]
  const joining = open === undefined ? others : ids
  return [
    { id, status: 'new', body: of.words(said, id), sendAfter: sendAfterOf(said), expiresAt: expiresAtOf(said) },
    ...joining.map((one): Update => ({ id: one, status: 'skipped', failure: `joined ${id}` })),
  ]
}

/** New words for a row that is being sent, so that what is stored is what was said. */
export async function rewriteNotice({ sql }: Pick<Database, 'sql'>, outboxId: number, body: LetterBody): Promise<void> {
  await sql(`UPDATE outbox SET body = $2::jsonb WHERE id = $1 AND status = 'sending'`, [outboxId, JSON.stringify(body)])
}
