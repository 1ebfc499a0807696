/** Rinda whole: the engine, its doors, and in the simulator the carriers too; started and ended together. */

import { randomUUID } from 'node:crypto'
import type { FastifyBaseLogger } from 'fastify'
import { openApp } from '../bot/app.ts'
import { type Config, publicUrlAt } from '../bot/config.ts'
import type { Leases } from '../bot/leases.ts'
import type { Database } from '../prisma/client.ts'
import { knowsOneOf } from './known-secret.ts'
import { deskApi } from './routes/api-desk.ts'
import { signIn } from './routes/sign-in.ts'
import { staffConsole } from './routes/staff.ts'
import { telegramWebhook } from './routes/webhooks-telegram.ts'
import { twilioWebhooks } from './routes/webhooks-twilio.ts'
import { buildServer } from './server.ts'
import { simulatorDeps } from './simulator/demo-patrons.ts'
import { startDoubles } from './simulator/doubles.ts'

export interface RindaOptions {
  config: Config
  logger: FastifyBaseLogger
  /** the machine's clock, in ms */
  machine: () => number
  onStatement?: (text: string) => void
  leases?: Leases
  database?: Database
}

/** Opens, listens, and sets the road going; resolves when phones can be answered. */
export async function startRinda({ config: given, logger, machine, onStatement, leases, database }: RindaOptions) {
  const doubles = given.simulator ? await startDoubles(given, machine) : undefined
  const config = doubles?.config ?? given
  const app = await openApp({
    config,
    log: logger,
    machine,
    ...(onStatement && { onStatement }),
    ...(leases && { leases }),
    ...(database && { database }),
  })
  const onTrouble = (error: unknown): void => {
    app.metrics.faults.inc({ where: 'webhook' })
    logger.error({ code: error instanceof Error ? error.name : typeof error }, 'not stored')
  }
  const { metrics } = config
  const mayRead = knowsOneOf(metrics.kind === 'token' ? [metrics.token] : [])
  const server = buildServer({
    catalogue: app.backend,
    library: () => app.backend.library(),
    clock: app.clock,
    texts: app.texts,
    ready: app.ready,
    metrics: {
      contentType: app.metrics.contentType,
      text: app.metrics.text,
      allowed: (bearer) => metrics.kind === 'open' || mayRead(bearer),
    },
    trustedProxy: config.trustedProxy,
    logger,
    plugins: [
      telegramWebhook({ secrets: config.telegram?.webhookSecrets ?? [], take: app.takeUpdate, onTrouble }),
      ...(config.sms === undefined
        ? []
        : [
            twilioWebhooks({
              authToken: config.sms.authToken,
              publicUrl: app.publicUrl,
              takeText: app.takeText,
              takeStatus: app.takeStatus,
              onTrouble,
            }),
          ]),
      signIn({
        ...app.signInPage,
        library: () => app.backend.library(),
        texts: app.texts,
        clock: app.clock,
        publicUrl: app.publicUrl,
      }),
      staffConsole({ ...app, key: randomUUID }),
      deskApi(app),
    ],
    ...(doubles && { simulator: simulatorDeps(app, doubles) }),
  })
  const address = config.role === 'worker' ? undefined : await server.listen({ host: config.host, port: config.port })
  const url = publicUrlAt(config, address === undefined ? config.port : Number(new URL(address).port))
  doubles?.carrier.pointWebhookAt(`${url}/webhooks/twilio/sms`)
  await app.start(url)
  return {
    app,
    server,
    doubles,
    url,
    async close(): Promise<void> {
      await server.close()
      await app.close()
      await doubles?.close()
    },
  }
}
