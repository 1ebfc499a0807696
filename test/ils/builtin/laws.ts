/** The laws of circulation asked of the database itself: each gives those who break it, none when it holds. */

import type { ReservationState } from '../../../bot/library/types.ts'
import type { Database } from '../../../prisma/client.ts'
import { moves } from '../../library/invariants.ts'

const laws: Record<string, string> = {
  'a copy is with one loan or one reservation, never both':
    'SELECT id FROM copy WHERE loan_id IS NOT NULL AND reservation_id IS NOT NULL',
  'a reservation holds a copy exactly when its state says so': `
    SELECT r.id || ' ' || r.state AS id FROM reservation r
    WHERE (r.state IN ('to-fetch', 'in-transit', 'ready')) <> EXISTS (SELECT FROM copy WHERE reservation_id = r.id)`,
  'a loan is open exactly when its copy says so': `
    SELECT l.id FROM loan l
    WHERE (l.returned_at IS NULL) <> EXISTS (SELECT FROM copy WHERE loan_id = l.id AND id = l.copy_id)`,
  'no copy stands free while somebody who could have it waits': `
    SELECT c.id FROM copy c JOIN reservation r USING (title_id)
    WHERE c.place = 'shelf' AND c.loan_id IS NULL AND c.reservation_id IS NULL
      AND r.state = 'waiting' AND r.dropped_until IS NULL AND r.suspended_until IS NULL`,
  'a patron has one active reservation of a title': `
    SELECT patron_id || ' ' || title_id AS id FROM reservation WHERE ended_at IS NULL
    GROUP BY patron_id, title_id HAVING count(*) > 1`,
  'a patron has no more reservations than the limit': `
    SELECT patron_id AS id FROM reservation WHERE ended_at IS NULL AND dropped_until IS NULL
    GROUP BY patron_id HAVING count(*) > (SELECT (settings ->> 'maxReservations')::int FROM library)`,
  'a loan is renewed no more than allowed': `
    SELECT id FROM loan WHERE renewals > (SELECT (settings ->> 'maxRenewals')::int FROM library)`,
  'a ready copy is kept beyond the hour it became ready':
    "SELECT id FROM reservation WHERE state = 'ready' AND keep_until <= ready_at",
  'a receipt is open only for what is still to be fetched or decided': `
    SELECT q.id FROM request q LEFT JOIN reservation r ON r.id = q.reservation_id LEFT JOIN loan l ON l.id = q.loan_id
    WHERE q.state = 'pending' AND r.state NOT IN ('to-fetch', 'requested') OR q.state = 'pending' AND l.returned_at IS NOT NULL`,
}

/** One sentence for every law that is broken, and by whom. */
export async function brokenLaws({ sql }: Pick<Database, 'sql'>): Promise<string[]> {
  const broken: string[] = []
  for (const [law, text] of Object.entries(laws)) {
    const rows = await sql<{ id: string }>(text)
    if (rows.length > 0) broken.push(`${law}: ${rows.map(({ id }) => id).join(', ')}`)
  }
  return [...broken, ...(await brokenStory({ sql }))]
}

interface Line {
  about: 'reservation' | 'loan'
  id: string
  title: string
  patron: string
  seq: number
  state: ReservationState
  was: ReservationState | null
  became: ReservationState
  cause: string
}

// Lines are numbered under the title's lock: for one title their order is the order of the acts.
const storyText = `
SELECT j.about, coalesce(r.id, l.id) AS id, coalesce(r.title_id, l.title_id) AS title,
  coalesce(r.patron_id, l.patron_id) AS patron, coalesce(r.seq, 0) AS seq, r.state, j.was, j.became, j.cause
FROM journal j LEFT JOIN reservation r ON r.id = j.reservation_id LEFT JOIN loan l ON l.id = j.loan_id ORDER BY j.id`

/** Reads the journal from its beginning: states move as drawn, nobody is overtaken, nothing is renewed past who waits. */
async function brokenStory({ sql }: Pick<Database, 'sql'>): Promise<string[]> {
  const lines = await sql<Line>(storyText)
  // Who once let another go first has agreed to be overtaken.
  const passed = new Set(lines.filter(({ cause }) => cause === 'passed').map(({ id }) => id))
  const last = new Map<string, Line>()
  const aside = new Map<string, Set<string>>()
  const broken: string[] = []
  const inLine = (title: string) =>
    last.values().filter((one) => one.title === title && one.became === 'waiting' && !aside.get(one.id)?.size)
  for (const line of lines) {
    const { id, title, patron, cause } = line
    if (line.about === 'loan') {
      const waits = inLine(title).some((one) => one.patron !== patron && !passed.has(one.id))
      if (cause === 'renewed' && waits) broken.push(`${id} was renewed though somebody waited`)
      continue
    }
    const before = last.get(id)
    // A librarian takes an act back: the state is what it was, whatever is drawn.
    const drawn =
      cause === 'undone' || !before || before.became === line.became || moves[before.became].includes(line.became)
    if ((before?.became ?? null) !== line.was || !drawn) broken.push(`${id}: ${line.was} → ${line.became} (${cause})`)
    if (cause === 'copy-assigned') {
      const earlier = inLine(title).filter((one) => one.seq < line.seq && !passed.has(one.id) && one.id !== id)
      broken.push(...earlier.map((one) => `${id} overtook ${one.id}`))
    }
    last.set(id, line)
    aside.set(id, marked(aside.get(id) ?? new Set(), cause))
  }
  const silent = last.values().filter(({ state, became }) => state !== became)
  return [...broken, ...silent.map(({ id, state, became }) => `${id}: ${became} → ${state} without a line`)]
}

function marked(marks: ReadonlySet<string>, cause: string): Set<string> {
  switch (cause) {
    case 'dropped':
    case 'suspended':
      return new Set([...marks, cause])
    case 'undropped':
      return new Set([...marks].filter((mark) => mark !== 'dropped'))
    case 'resumed':
    case 'copy-assigned':
      return new Set([...marks].filter((mark) => mark !== 'suspended'))
    default:
      return new Set(marks)
  }
}
