/** What is counted while Rinda runs: numbers and closed words only, never who or what. */

import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

/** One registry an app; `text()` is what `/metrics` answers. */
export function openMetrics() {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const inbound = new Counter({
    name: 'rinda_inbound_total',
    help: 'Messages that came in, by channel and outcome (stored, duplicate, unreadable).',
    labelNames: ['channel', 'outcome'],
    registers: [registry],
  })
  const outbound = new Counter({
    name: 'rinda_outbound_total',
    help: 'Attempts to hand a message to a carrier, by channel, kind and outcome.',
    labelNames: ['channel', 'kind', 'outcome'],
    registers: [registry],
  })
  const turns = new Histogram({
    name: 'rinda_turn_seconds',
    help: 'From a claimed message to its committed answer.',
    buckets: [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
    registers: [registry],
  })
  const faults = new Counter({
    name: 'rinda_faults_total',
    help: 'What broke, by where on the road.',
    labelNames: ['where'],
    registers: [registry],
  })
  const ticked = new Gauge({
    name: 'rinda_last_tick_seconds',
    help: 'When what is due was last looked after, in Unix time.',
    registers: [registry],
  })
  return {
    inbound,
    outbound,
    turns,
    faults,
    ticked,
    contentType: registry.contentType,
    text: () => registry.metrics(),
  }
}
