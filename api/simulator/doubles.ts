/** The two servers the simulator plays, on ports of their own, and the environment that leads the real adapters to them. */

import { randomBytes } from 'node:crypto'
import Fastify from 'fastify'
import type { Config } from '../../bot/config.ts'
import { listenBotApi } from './bot-api/bot-api.ts'
import { carrier } from './carrier/carrier.ts'

/** The number patrons text in the simulator. */
const libraryNumber = '+37163623231'

export type Doubles = Awaited<ReturnType<typeof startDoubles>>

/** Starts both; `config` comes back with Telegram and SMS pointed at them. */
export async function startDoubles(config: Config, machine: () => number) {
  const token = `1:${randomBytes(24).toString('base64url')}`
  const accountSid = `AC${randomBytes(16).toString('hex')}`
  const authToken = randomBytes(16).toString('hex')
  const botApi = await listenBotApi({ tokens: [token], now: machine, username: 'VentspilsRindaBot' })
  const texts = carrier({
    now: () => new Date(machine()).toISOString(),
    accountSid,
    authToken,
    inboundNumber: libraryNumber,
  })
  const server = Fastify({ logger: false })
  await server.register(texts.plugin)
  const twilioApiRoot = await server.listen({ host: '127.0.0.1', port: 0 })
  const led: Config = {
    ...config,
    telegram: { token, mode: 'poll', webhookSecrets: [] },
    telegramApiRoot: botApi.apiRoot,
    sms: { accountSid, authToken, from: libraryNumber, inboundNumber: libraryNumber },
    twilioApiRoot,
    apiRootsAreLoopback: true,
  }
  return {
    config: led,
    botApi,
    carrier: texts,
    async close(): Promise<void> {
      await texts.close()
      await server.close()
      await botApi.stop()
    },
  }
}
