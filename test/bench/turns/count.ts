/** Round trips to the database that one turn costs, counted on the real road. */

import pino from 'pino'
import { listenBotApi } from '../../../api/simulator/bot-api/bot-api.ts'
import { openApp } from '../../../bot/app.ts'
import { readConfig } from '../../../bot/config.ts'

export interface Costs {
  loans: number
  renew: number
}

const token = '1:count'

/** Rinda over the demo library with her statements written down; its loops stand still, so nothing else is counted. */
export async function openCounter(where: { DATABASE_URL: string } | { DATA_DIR: string }) {
  const botApi = await listenBotApi({ tokens: [token], now: Date.now })
  const read = readConfig({
    ...where,
    TELEGRAM_BOT_TOKEN: token,
    TELEGRAM_API_ROOT: botApi.apiRoot,
    SIMULATOR: 'off',
    SESSION_SECRET: 's'.repeat(32),
    PEPPER: 'p'.repeat(32),
  })
  if (!read.ok) throw new Error(read.faults.map(({ fault }) => fault).join('; '))
  const statements: string[] = []
  const app = await openApp({
    config: read.config,
    log: pino({ level: 'silent' }),
    machine: Date.now,
    onStatement: (text) => statements.push(text),
  })
  let update = 1
  /** The statements from a message's arrival to its answer's settling. */
  const turn = async (chat: number, text: string): Promise<string[]> => {
    const phone = botApi.phone({ id: chat, first_name: 'P' })
    const before = phone.messages().length
    const from = { id: chat, is_bot: false, first_name: 'P', language_code: 'lv' }
    const message = { message_id: update, date: 0, chat: { id: chat, type: 'private' }, from, text }
    statements.length = 0
    await app.takeUpdate({ update_id: 5_000_000 + update++, message })
    await app.work()
    if (phone.messages().length <= before) throw new Error('no answer came')
    return [...statements]
  }
  return {
    database: app.database,
    turn,
    /** The demo patron of this card at a linked phone of the same number, who has said hello. */
    async greet(card: number): Promise<void> {
      botApi.phone({ id: card, first_name: 'P' }).start()
      await app.database.sql(
        `INSERT INTO link (address, channel, patron_id, linked_at) VALUES ($1, 'telegram', $2, '2026-04-14T07:00:00Z')
         ON CONFLICT DO NOTHING`,
        [`telegram:${card}`, `p${card}`],
      )
      await turn(card, 'labdien')
    },
    async close(): Promise<void> {
      await app.close()
      await botApi.stop()
    },
  }
}

/** What “my books” costs and what asking to renew the only loan costs. */
export async function roundTrips(databaseUrl: string): Promise<Costs> {
  const counter = await openCounter({ DATABASE_URL: databaseUrl })
  try {
    await counter.greet(100_003)
    const loans = await counter.turn(100_003, 'manas grāmatas')
    const renew = await counter.turn(100_003, 'pagarināt')
    return { loans: loans.length, renew: renew.length }
  } finally {
    await counter.close()
  }
}
