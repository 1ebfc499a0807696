/** Whose branch's a thing is, so that no branch touches another's. */

import type { Sql } from '../../../prisma/sql.ts'
import type { DeskThing } from '../../desk-port.ts'

/** As the port says; none when there is no such thing. */
export async function branchesOf(sql: Sql, thing: DeskThing): Promise<string[]> {
  const [text, id] = asked(thing)
  return (await sql<{ branch: string }>(text, [id])).map(({ branch }) => branch)
}

function asked(thing: DeskThing): [text: string, id: string] {
  if ('requestId' in thing) return ['SELECT branch FROM request WHERE id = $1', thing.requestId]
  if ('loanId' in thing) return ['SELECT branch FROM loan WHERE id = $1', thing.loanId]
  if ('fetchOf' in thing) return ['SELECT branch FROM copy WHERE reservation_id = $1', thing.fetchOf]
  if ('copyId' in thing) return ['SELECT branch FROM copy WHERE id = $1', thing.copyId]
  if ('undo' in thing) return ['SELECT branch FROM desk_undo WHERE key = $1', thing.undo]
  return [`SELECT split_part(pickup_point, '/', 1) AS branch FROM reservation WHERE id = $1`, thing.reservationId]
}
