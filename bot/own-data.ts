/** A person's own data, after card and password: a copy to take along, or everything forgotten. */

import type { Instant, PatronId } from './library/types.ts'
import type { Erased, Held, Patrons } from './ports.ts'
import type { OwnRecords, Traces } from './store/person.ts'

export interface OwnDataParts {
  patrons: Pick<Patrons, 'held' | 'erase'>
  recordsOf: (patronId: PatronId) => Promise<OwnRecords>
  tracesOf: (patronId: PatronId) => Promise<Traces | undefined>
  eraseRecords: (traces: Traces) => Promise<void>
  /** as after an act at the desk: what these patrons are to hear now; keeps its own faults */
  tell: (patronIds: PatronId[]) => Promise<void>
}

/** Everything that is held: what the library system knows, and our own records. */
export interface OwnData extends Held {
  madeAt: Instant
  records: OwnRecords
}

/** `undefined` when there is no such patron any more. */
export async function exportOwnData(
  { patrons, recordsOf }: OwnDataParts,
  patronId: PatronId,
  now: Instant,
): Promise<OwnData | undefined> {
  const held = await patrons.held(patronId)
  return held && { madeAt: now, ...held, records: await recordsOf(patronId) }
}

/**
 * Forgets a person. Our records go once before the account, so that nothing is left without an owner when this is cut
 * off, and once after it: what a turn or a notice under way has written meanwhile.
 */
export async function eraseOwnData(
  { patrons, tracesOf, eraseRecords, tell }: OwnDataParts,
  patronId: PatronId,
  now: Instant,
): Promise<Erased> {
  const traces = await tracesOf(patronId)
  const held = await patrons.held(patronId)
  if (traces === undefined || held === undefined) return 'gone'
  const onLoan = held.loans.filter(({ returnedAt }) => returnedAt === undefined).length
  if (onLoan > 0) return { onLoan }
  const { fees } = held.patron
  if (fees > 0) return { fees }
  await eraseRecords(traces)
  const erased = await patrons.erase({ now, actor: { by: 'calendar' } }, patronId)
  if (typeof erased === 'object' && 'erased' in erased) {
    await eraseRecords(traces)
    await tell(erased.erased)
  }
  return erased
}
