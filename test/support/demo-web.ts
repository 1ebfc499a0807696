/** The web server over the demo library in memory, on its first day, with both doubles and nobody answering. */

import { buildServer, type ServerDeps } from '../../api/server.ts'
import { botApi } from '../../api/simulator/bot-api/bot-api.ts'
import { carrier } from '../../api/simulator/carrier/carrier.ts'
import type { SimulatorDeps } from '../../api/simulator/phones/deps.ts'
import { memory } from '../../bot/ils/memory/memory.ts'
import type { Instant } from '../../bot/library/types.ts'
import { loadTexts } from '../../bot/texts/load.ts'
import { laidOut } from '../demo/laid-out.ts'

/** Tuesday 14 April 2026, 10:00 in Riga. */
export const firstMorning: Instant = '2026-04-14T07:00:00.000Z'

/** `simulator: undefined` leaves it out. */
export function demoWeb(changes: { [K in keyof ServerDeps]?: ServerDeps[K] | undefined } = {}) {
  const demo = laidOut('2026-04-14')
  let made = 0
  const backend = memory(demo, { ids: () => `made-${++made}` })
  const walked: Instant[] = []
  let now = firstMorning
  const clock = { now: () => now }
  const realTime = Date.UTC(2031, 0, 1)
  const phones = botApi({ tokens: ['token'], now: () => realTime })
  const texts = carrier({
    now: () => new Date(realTime).toISOString(),
    accountSid: 'AC0',
    authToken: 'none',
    inboundNumber: '+37120000000',
  })
  const titles = new Map(demo.titles.map((one) => [one.id, one.title]))
  const simulator: SimulatorDeps = {
    botApi: phones,
    carrier: texts,
    now: clock.now,
    walk: async (to) => {
      walked.push(to)
      now = to
    },
    patrons: async () => demo.patrons.map((one) => ({ ...one, language: one.language ?? 'lv', note: 'as ever' })),
    lent: async (patronId) =>
      (await backend.loans({ ask: 'loans', patronId }, now)).map(({ loan, title }) => ({
        barcode: loan.copyId.slice(1),
        title: titles.get(title.id) ?? '',
        branch: loan.branch,
        dueAt: loan.dueAt,
      })),
    desk: backend.desk,
    afterDeskAct: async () => {},
  }
  const leftOut = 'simulator' in changes && changes.simulator === undefined
  const given = Object.fromEntries(Object.entries(changes).filter(([name]) => name !== 'simulator'))
  const app = buildServer({
    catalogue: backend,
    library: backend.library,
    clock,
    texts: loadTexts(),
    ready: async () => ({ ok: true }),
    trustedProxy: [],
    logger: undefined,
    plugins: [],
    ...given,
    ...(leftOut ? {} : { simulator: changes.simulator ?? simulator }),
  })
  return { app, simulator, backend, demo, phones, carrier: texts, walked, now: () => now }
}
