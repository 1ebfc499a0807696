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

interface Figures {
  turnsPerSecond: number
  /** of the floor's throughput in the same run */
  ratio: number
  p50: number
  p99: number
  memory: number
  rounds: number[]
  promises: string
}

/** The medians of a run and whether the goals were met. */
export function figures({ loads, memory }: Measured, roundTrips: Costs) {
  const rate = (name: Name) => median(loads[name].map(({ perSecond }) => perSecond))
  const of = (name: Name): Figures => ({
    turnsPerSecond: rate(name),
    ratio: rate(name) / rate('floor'),
    p50: median(loads[name].map(({ p50 }) => p50)),
    p99: median(loads[name].map(({ p99 }) => p99)),
    memory: memory[name],
    rounds: loads[name].map(({ perSecond }) => perSecond),
    promises: promises[name],
  })
  const servers = { floor: of('floor'), rinda: of('rinda'), peer: of('peer'), pglite: of('pglite') }
  const pgliteToRinda = rate('pglite') / rate('rinda')
  const goals = {
    'at least 0.4 of the floor': servers.rinda.ratio >= 0.4,
    'PGlite at least half of Rinda on PostgreSQL': pgliteToRinda >= 0.5,
    'memory with PostgreSQL at most 300 MB': memory.rinda <= 300,
    '“my books” in at most 8 round trips': roundTrips.loans <= 8,
  }
  return { servers, pgliteToRinda, roundTrips, goals }
}

/** A table, the goals, and whether they were met. */
export function report({ servers, pgliteToRinda, roundTrips, goals }: ReturnType<typeof figures>): string {
  const row = ([name, of]: [string, Figures]): string =>
    [
      name.padEnd(7),
      of.turnsPerSecond.toFixed(0).padStart(7),
      of.ratio.toFixed(2).padStart(6),
      of.p50.toFixed(1).padStart(7),
      of.p99.toFixed(1).padStart(7),
      `${of.memory} MB`.padStart(8),
      ` (${of.rounds.map((one) => one.toFixed(0)).join(' ')})`,
      ` ${of.promises}`,
    ].join(' ')
  return [
    '“My books” typed and answered, 16 patrons at once, everything on this machine; medians of rounds taken in turn.',
    '        turns/s  ratio     p50     p99   memory  (rounds)',
    ...Object.entries(servers).map(row),
    '',
    `PGlite to Rinda on PostgreSQL: ${pgliteToRinda.toFixed(2)}`,
    `round trips to the database: my books ${roundTrips.loans}, asking to renew a book ${roundTrips.renew}`,
    ...Object.entries(goals).map(([goal, met]) => `${met ? 'met    ' : 'NOT MET'} ${goal}`),
  ].join('\n')
}
