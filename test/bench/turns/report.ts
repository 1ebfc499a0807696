/** The figures as people read them: ratios to the floor of the same run, with their spread. */

import type { Costs } from './count.ts'
import type { Load } from './load.ts'

type Name = 'floor' | 'rinda' | 'peer' | 'pglite'

export interface Measured {
  loads: Record<Name, Load[]>
  /** the most resident memory seen under load, in MB */
  memory: Record<Name, number>
}

const promises: Record<Name, string> = {
  floor: 'keeps none: no deduplication, no state, nothing after a crash',
  rinda: 'durable inbox, each message once, outbox, one transaction',
  peer: 'keeps none of: durable inbox, deduplication, outbox, one transaction',
  pglite: 'the same promises, embedded',
}

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** A table, the goals, and whether they were met. */
export function report({ loads, memory }: Measured, costs: Costs): string {
  const rate = (name: Name) => median(loads[name].map(({ perSecond }) => perSecond))
  const floor = rate('floor')
  const row = (name: Name): string => {
    const spread = loads[name].map(({ perSecond }) => perSecond.toFixed(0)).join(' ')
    return [
      name.padEnd(7),
      rate(name).toFixed(0).padStart(7),
      (rate(name) / floor).toFixed(2).padStart(6),
      median(loads[name].map(({ p50 }) => p50))
        .toFixed(1)
        .padStart(7),
      median(loads[name].map(({ p99 }) => p99))
        .toFixed(1)
        .padStart(7),
      `${memory[name]} MB`.padStart(8),
      ` (${spread})`,
      ` ${promises[name]}`,
    ].join(' ')
  }
  const met = (is: boolean) => (is ? 'met' : 'NOT MET')
  return [
    '“My books” typed and answered, 16 patrons at once, everything on this machine; medians of rounds taken in turn.',
    '        turns/s  ratio     p50     p99   memory  (rounds)',
    row('floor'),
    row('rinda'),
    row('peer'),
    row('pglite'),
    '',
    `at least 0.4 of the floor: ${met(rate('rinda') / floor >= 0.4)}`,
    `PGlite at least half of Rinda on PostgreSQL: ${(rate('pglite') / rate('rinda')).toFixed(2)}, ${met(rate('pglite') / rate('rinda') >= 0.5)}`,
    `memory with PostgreSQL at most 300 MB: ${met(memory.rinda <= 300)}`,
    `round trips to the database: my books ${costs.loans} (at most 8: ${met(costs.loans <= 8)}), renew one ${costs.renew}`,
  ].join('\n')
}
