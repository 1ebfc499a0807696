/** Which dates of a patron the library moved lately, from the journal. */

import type { Instant, LocalDate } from '../../library/types.ts'

export interface MovedRow {
  /** of a loan or a reservation */
  id: string
  at: Instant
  cause: 'due-date-changed' | 'library-closed'
  to: LocalDate
}

const moved = (what: 'loan' | 'reservation', holds: string) => `
SELECT t.id, j.at, j.cause, j.became AS "to", j.id AS line FROM ${what} t JOIN journal j ON j.${what}_id = t.id
WHERE t.patron_id = $1 AND ${holds} AND j.at > $2::timestamptz AND j.cause IN ('due-date-changed', 'library-closed')`

/** An array of `MovedRow`, the last of each; `$1` is the patron, `$2` since when. */
export const movedText = `
SELECT coalesce(json_agg(json_build_object('id', m.id, 'cause', m.cause, 'to', m."to",
  'at', to_char(m.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))), '[]') FROM (
  SELECT DISTINCT ON (id) * FROM (${moved('loan', 't.returned_at IS NULL')}
    UNION ALL ${moved('reservation', `t.state = 'ready'`)}) AS every ORDER BY id, line DESC) AS m`
