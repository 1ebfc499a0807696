/** Round trips to the database that one turn costs, counted on the real road. */

import pino from 'pino'
import { listenBotApi } from '../../../api/simulator/bot-api/bot-api.ts'
import { openApp } from '../../../bot/app.ts'
import { readConfig } from '../../../bot/config.ts'

export interface Costs {
  loans: number
  renew: number
}

const chat = 100_001

/** Counts every statement between a message's arrival and the settling of its answer; nothing else runs meanwhile. */
export async function roundTrips(databaseUrl: string): Promise<Costs> {
  const botApi = await listenBotApi({ tokens: ['1:count'], now: Date.now })
  const phone = botApi.phone({ id: chat, first_name: 'P' })
  phone.start()
  const read = readConfig({
    DATABASE_URL: databaseUrl,
    TELEGRAM_BOT_TOKEN: '1:count',
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
  const cost = async (text: string): Promise<number> => {
    const before = phone.messages().length
    const from = { id: chat, is_bot: false, first_name: 'P', language_code: 'lv' }
    const message = { message_id: update, date: 0, chat: { id: chat, type: 'private' }, from, text }
    statements.length = 0
    await app.takeUpdate({ update_id: 5_000_000 + update++, message })
    await app.work()
    if (phone.messages().length <= before) throw new Error('no answer came')
    return statements.length
  }
  try {
    await cost('labdien')
    return { loans: await cost('manas grāmatas'), renew: await cost('pagarināt Zvejnieka dēls') }
  } finally {
    await app.close()
    await botApi.stop()
  }
}
