/** Library time: the machine's clock, plus an offset in the database while the simulator is on. */

import type { Database } from '../../prisma/client.ts'
import type { Instant } from '../library/types.ts'
import type { Clock } from '../ports.ts'

export interface MovableClock extends Clock {
  /** Moves library time forward to this instant; never backwards. */
  moveTo(to: Instant): Promise<void>
  /** Reads the offset again: another process may have moved it. */
  refresh(): Promise<void>
}

/** Opens the clock. `machine` gives the machine's time in ms; without the simulator the offset is never read. */
export async function openClock(
  { sql }: Pick<Database, 'sql'>,
  { movable, machine }: { movable: boolean; machine: () => number },
): Promise<MovableClock> {
  let offset = 0
  const clock: MovableClock = {
    now: () => new Date(machine() + offset).toISOString(),
    async moveTo(to) {
      if (!movable) throw new Error('library time moves only in the simulator')
      const wanted = Math.max(offset, Date.parse(to) - machine())
      await sql('UPDATE clock SET offset_ms = GREATEST(offset_ms, $1) WHERE id = 1', [Math.ceil(wanted)])
      await clock.refresh()
    },
    async refresh() {
      if (!movable) return
      const [row] = await sql<{ offset_ms: number }>('SELECT offset_ms FROM clock WHERE id = 1')
      offset = row?.offset_ms ?? 0
    },
  }
  await clock.refresh()
  return clock
}
