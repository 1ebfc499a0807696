/** Counts in the outbox what was sent, and lists what failed. */

import type { Database } from '../../prisma/client.ts'
import { type FailedWord, type KindFigures, mostFailed, type WordFigures } from '../desk/word-figures.ts'

/** `body` stands as long as a word is young: its index is what makes this quick. */
const failedText = `
SELECT o.id, o.kind, split_part(o.address, ':', 1) AS channel, o.made_at, p.id AS "patronId", p.name, p.card,
  (count(*) OVER ())::int AS every
FROM outbox o JOIN patron p ON p.id = o.patron_id
WHERE o.body IS NOT NULL AND o.made_at >= $2 AND o.status = 'failed'
  AND NOT EXISTS (SELECT 1 FROM outbox later WHERE later.patron_id = o.patron_id AND later.kind = o.kind
    AND later.id > o.id AND later.status IN ('sent', 'delivered'))
  AND CASE WHEN o.body -> 'notice' ->> 'group' IS NOT NULL
    THEN split_part(split_part(o.body -> 'notice' ->> 'group', '|', 3), '/', 1) = $1
    ELSE EXISTS (SELECT 1 FROM loan l WHERE l.patron_id = p.id AND l.branch = $1 AND l.returned_at IS NULL)
      OR EXISTS (SELECT 1 FROM reservation r WHERE r.patron_id = p.id AND r.ended_at IS NULL
        AND split_part(r.pickup_point, '/', 1) = $1) END
ORDER BY o.id DESC LIMIT ${mostFailed}`

const byKindText = `
SELECT kind, count(*) FILTER (WHERE address LIKE 'telegram:%')::int AS telegram,
  count(*) FILTER (WHERE address LIKE 'sms:%')::int AS sms, coalesce(sum(segments), 0)::int AS segments
FROM outbox WHERE body IS NOT NULL AND made_at >= $1 AND act = 'send' AND status IN ('sent', 'delivered')
GROUP BY kind ORDER BY count(*) DESC, kind`

interface FailedRow extends Omit<FailedWord, 'at'> {
  made_at: Date
  every: number
}

export function wordFigures({ sql }: Pick<Database, 'sql'>): WordFigures {
  return {
    async failed(branch, since) {
      const rows = await sql<FailedRow>(failedText, [branch, since])
      const words = rows.map(({ made_at, every, ...word }): FailedWord => ({ ...word, at: made_at.toISOString() }))
      return { count: rows[0]?.every ?? 0, words }
    },
    byKind: (since) => sql<KindFigures>(byKindText, [since]),
  }
}
