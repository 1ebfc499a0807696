/** What went to a patron, and what became of it. */

import type { Database } from '../../prisma/client.ts'
import type { PatronId } from '../library/types.ts'
import type { SentMessage } from '../patron-desk-port.ts'
import { withLinks } from '../texts/render.ts'
import { channelOf } from './links.ts'

const most = 300

/** Rows that went out inside another message are that message. */
const sentText = `
SELECT id, made_at, sent_at, address, kind, status, failure, attempts, segments, body ->> 'text' AS text FROM outbox
WHERE patron_id = $1 AND act <> 'delete' AND (failure IS NULL OR failure NOT LIKE 'joined%')
ORDER BY made_at DESC, id DESC LIMIT ${most}`

interface Row {
  id: number
  made_at: Date
  sent_at: Date | null
  address: string
  kind: string
  status: string
  failure: string | null
  attempts: number
  segments: number | null
  text: string | null
}

/** Newest first. A sign-in link in the words is left out: it was for that phone only. */
export async function sentTo({ sql }: Pick<Database, 'sql'>, patronId: PatronId): Promise<SentMessage[]> {
  const rows = await sql<Row>(sentText, [patronId])
  return rows.map(({ id, address, kind, status, attempts, made_at, sent_at, failure, segments, text }) => ({
    ...{ id, address, kind, status, attempts },
    at: made_at.toISOString(),
    channel: channelOf(address),
    ...(sent_at !== null && { sentAt: sent_at.toISOString() }),
    ...(failure !== null && { failure }),
    ...(segments !== null && { segments }),
    ...(text !== null && text !== '' && { text: withLinks(text, () => '…') }),
  }))
}
