// The carrier's double behind a real socket, for the real twilio client to talk to.

import Fastify from 'fastify'
import twilio from 'twilio'
import { type Carrier, carrier } from '../../api/simulator/carrier/carrier.ts'
import type { CarrierOptions, Timers } from '../../api/simulator/carrier/types.ts'

export const accountSid = `AC${'0123456789abcdef'.repeat(2)}`
export const authToken = 'carrier-double-auth-token'
export const inboundNumber = '+37120000000'

export type CarrierServer = {
  carrier: Carrier
  /** What `TWILIO_API_ROOT` is set to. */
  apiRoot: string
  /** The real client, pointed at the double. */
  client: ReturnType<typeof twilio>
  close: () => Promise<void>
}

/** Starts a double on a free port of the loopback. */
export async function startCarrier(options: Partial<CarrierOptions> = {}): Promise<CarrierServer> {
  const double = carrier({
    now: () => new Date().toISOString(),
    accountSid,
    authToken,
    inboundNumber,
    ...options,
  })
  const app = Fastify({ forceCloseConnections: true })
  app.register(double.plugin, { prefix: '/carrier' })
  const apiRoot = `${await app.listen({ host: '127.0.0.1', port: 0 })}/carrier`
  return {
    carrier: double,
    apiRoot,
    client: clientOf(apiRoot),
    close: async () => {
      await double.close()
      await app.close()
    },
  }
}

/** The real twilio client for a double at `apiRoot`. */
export function clientOf(apiRoot: string, token = authToken) {
  const client = twilio(accountSid, token)
  client.api.baseUrl = apiRoot
  return client
}

/** Timers that run only when the test says so. */
export function manualTimers(): Timers & { advance: (ms: number) => void; pending: () => number } {
  let clock = 0
  let waiting: { at: number; run: () => void }[] = []
  return {
    after: (ms, run) => {
      const entry = { at: clock + ms, run }
      waiting.push(entry)
      return () => {
        waiting = waiting.filter((other) => other !== entry)
      }
    },
    advance: (ms) => {
      clock += ms
      const due = waiting.filter(({ at }) => at <= clock).toSorted((a, b) => a.at - b.at)
      waiting = waiting.filter(({ at }) => at > clock)
      for (const { run } of due) run()
    },
    pending: () => waiting.length,
  }
}
