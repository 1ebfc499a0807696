/** The phones that notices about a patron may go to. */

import type { Database } from '../../prisma/client.ts'
import type { ChannelName, Instant, Language, PatronId } from '../library/types.ts'
import type { Reader } from '../notices/notice.ts'

/**
 * Telegram first, then SMS, those linked earlier first; muted and dead ones are left out. A card that never had a phone
 * is told of on the phones of whoever looks after it; a child's until it grows up.
 */
const readersText = `
SELECT p.id AS patron_id, p.preferences, l.address, l.patron_id <> p.id AS keeper,
  COALESCE(h.language, l.language, c.language) AS language
FROM patron p
JOIN link l ON l.state = 'active' AND (l.patron_id = p.id
  OR (NOT EXISTS (SELECT 1 FROM link own WHERE own.patron_id = p.id)
    AND l.patron_id IN (SELECT g.holder_id FROM guardianship g WHERE g.ward_id = p.id
      AND (g.confirmed OR p.born IS NULL OR p.born > $2::timestamptz - interval '18 years'))))
JOIN patron h ON h.id = l.patron_id
LEFT JOIN conversation c ON c.address = l.address
WHERE p.id = ANY($1::text[])
ORDER BY p.id, l.channel = 'sms', l.linked_at, l.address`

interface ReaderRow {
  patron_id: string
  preferences: { dial?: Partial<Record<ChannelName, string>> } | null
  address: string
  keeper: boolean
  language: Language | null
}

export interface Phonebook {
  readers: Reader[]
  /** the patron's own choice of how much of a title is said, per channel */
  dial: Partial<Record<ChannelName, string>>
}

/** Patrons without any phone for notices are not in the map. */
export async function readersOf(
  { sql }: Pick<Database, 'sql'>,
  patronIds: readonly PatronId[],
  now: Instant,
): Promise<Map<PatronId, Phonebook>> {
  const books = new Map<PatronId, Phonebook>()
  for (const row of await sql<ReaderRow>(readersText, [patronIds, now])) {
    const book = books.get(row.patron_id) ?? { readers: [], dial: row.preferences?.dial ?? {} }
    book.readers.push({ address: row.address, language: row.language ?? undefined, keeper: row.keeper })
    books.set(row.patron_id, book)
  }
  return books
}
