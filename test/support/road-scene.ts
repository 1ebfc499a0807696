/** Rinda whole on one database, between the doubles of Telegram and the carrier: the phones' own logs are the truth. */

import pino from 'pino'
import { startRinda } from '../../api/rinda.ts'
import { listenBotApi } from '../../api/simulator/bot-api/bot-api.ts'
import type { PhoneMessage } from '../../api/simulator/bot-api/shapes.ts'
import { type Config, readConfig } from '../../bot/config.ts'
import type { Leases } from '../../bot/leases.ts'
import type { Database } from '../../prisma/client.ts'
import { accountSid, authToken, inboundNumber, startCarrier } from './carrier-server.ts'

export const roadToken = '7000000001:not-a-real-token'
export const roadSecret = 'a-secret-of-more-than-thirty-two-letters'

/** Short enough to wait for, long enough for a busy machine. */
export const shortLeases: Leases = { laneMs: 1_500, wordMs: 1_500, attemptMs: 1_000, doubtMs: 300 }

export type Carriers = Awaited<ReturnType<typeof openCarriers>>

/** Both doubles, and the configuration that leads to them. */
export async function openCarriers() {
  const botApi = await listenBotApi({ tokens: [roadToken], now: Date.now })
  const texts = await startCarrier()
  const read = readConfig({
    HOST: '127.0.0.1',
    PORT: '0',
    DEMO: 'on',
    PEPPER: 'p'.repeat(40),
    SESSION_SECRET: 's'.repeat(40),
  })
  if (!read.ok) throw new Error(JSON.stringify(read.faults))
  const config: Config = {
    ...read.config,
    simulator: false,
    telegram: { token: roadToken, mode: 'webhook', webhookSecrets: [roadSecret] },
    telegramApiRoot: botApi.apiRoot,
    sms: { accountSid, authToken, from: inboundNumber, inboundNumber },
    twilioApiRoot: texts.apiRoot,
    apiRootsAreLoopback: true,
  }
  return {
    botApi,
    carrier: texts.carrier,
    config,
    async close() {
      await texts.close()
      await botApi.stop()
    },
  }
}

export type Road = Awaited<ReturnType<typeof openRoad>>

/** One process' worth of Rinda. `faults` are the lines of its log that tell of something broken. */
export async function openRoad(
  carriers: Carriers,
  database: Database,
  leases: Leases = shortLeases,
  config = carriers.config,
) {
  const faults: string[] = []
  const logger = pino({ level: 'error' }, { write: (line: string) => faults.push(line) })
  const rinda = await startRinda({ config, logger, machine: Date.now, database, leases })
  carriers.carrier.pointWebhookAt(`${rinda.url}/webhooks/twilio/sms`)
  return {
    ...rinda,
    faults,
    sql: database.sql,
    /** The phone of a patron of the demo. */
    link: (address: string, card: string) =>
      database.sql(
        `INSERT INTO link (address, channel, patron_id, linked_at)
         SELECT $1, split_part($1, ':', 1), id, now() FROM patron WHERE card = $2`,
        [address, card],
      ),
    /** Hands an update over as Telegram does. */
    post: (update: object) =>
      fetch(`${rinda.url}/webhooks/telegram`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': roadSecret },
        body: JSON.stringify(update),
      }).then(({ status }) => status),
  }
}

/** A text of somebody's, as an update. */
export const textUpdate = (updateId: number, from: number, text: string) => ({
  update_id: updateId,
  message: {
    message_id: updateId,
    date: 0,
    text,
    from: { id: from, is_bot: false, first_name: 'Anna', last_name: 'Ozola', language_code: 'en' },
    chat: { id: from, type: 'private' },
  },
})

export const pressUpdate = (updateId: number, from: number, data: string, messageId: number) => ({
  update_id: updateId,
  callback_query: {
    id: `q${updateId}`,
    data,
    from: { id: from, is_bot: false, first_name: 'Anna', language_code: 'en' },
    message: { message_id: messageId, date: 0, chat: { id: from, type: 'private' } },
  },
})

export const fromBot = (messages: readonly PhoneMessage[]): string[] =>
  messages.filter(({ from }) => from === 'bot').map(({ text }) => text)

/** Waits until something holds; the test's own time-out ends a wait in vain. */
export async function until<T>(ask: () => Promise<T | undefined | false> | T | undefined | false): Promise<T> {
  for (;;) {
    const found = await ask()
    if (found !== undefined && found !== false) return found
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}
