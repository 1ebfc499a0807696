/** What a turn was told before it was broken off: kept with each of its writes, so that the next try says the same. */

import type { Answer, Told } from '../../dialogue/asks.ts'
import type { House } from './carry-out.ts'

/** Everything told up to the last of these writes that is kept, its own answer included; nothing when none is. */
export async function toldBefore({ database: { sql } }: House, keys: readonly string[]): Promise<Told[]> {
  const [last] = await sql<{ ask: Pick<Told, 'ask'>; answer: { is?: Answer; before?: Told[] } }>(
    'SELECT ask, answer FROM action WHERE key = ANY ($1::text[]) ORDER BY array_position($1::text[], key) DESC LIMIT 1',
    [[...keys]],
  )
  const { is, before } = last?.answer ?? {}
  if (last === undefined || before === undefined) return []
  return [...before, { ask: last.ask.ask, ...(is !== undefined && { is }) }]
}
