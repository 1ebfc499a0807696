/** Who can be played in the simulator, and what lies on the desk for them. */

import type { App } from '../../bot/app.ts'
import type { Doubles } from './doubles.ts'
import type { DemoPatron, SimulatorDeps } from './phones/deps.ts'

/** What contract.md promises of the first patrons, for whoever holds their phones. */
const notes: Readonly<Record<string, string>> = {
  '100001': 'four loans: one renewable, one wanted, one overdue, one renewed twice',
  '100002': 'a reservation ready at Pārventa; second in a queue',
  '100003': 'one loan; writes Russian',
  '100004': 'a child, looked after by 100001',
  '100005': 'card expired',
  '100006': 'blocked by fees',
  '100007': 'first in the queue for what 100001 holds',
}

/** The simulator's page over a running app. */
export function simulatorDeps(app: App, { botApi, carrier }: Doubles): SimulatorDeps {
  return {
    botApi,
    carrier,
    now: () => app.clock.now(),
    walk: app.walk,
    patrons: () =>
      app.people().then((people) => people.map((one): DemoPatron => ({ ...one, note: notes[one.card] ?? '' }))),
    lent: app.lentTo,
    desk: app.desk,
    afterDeskAct: app.tick,
  }
}
