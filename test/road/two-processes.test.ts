/** Two processes on one database: whichever a message is handed to, it is answered once, and each patron in their order. */

import { tmpdir } from 'node:os'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { layDemo } from '../../bot/ils/builtin/lay-demo.ts'
import { openDatabase } from '../../prisma/client.ts'
import { onPostgres, postgresUrl } from '../support/engines.ts'
import { type OwnProcess, runProcess } from '../support/process.ts'
import { fromBot, openCarriers, roadSecret, roadToken, textUpdate, until } from '../support/road-scene.ts'

const child = new URL('./processes/rinda.ts', import.meta.url)
const cards = ['100001', '100002', '100003', '100007', '100008', '100009', '100010', '100011']
const titles = ['Raudupiete', 'Zvejnieka dēls', 'Mērnieku laiki', 'Straumēni', 'Jelgava 94', 'Lielā sēņu grāmata']

async function laid(): Promise<string> {
  const url = await postgresUrl('migrated')
  const database = await openDatabase({ url })
  await layDemo(database, new Date().toISOString().slice(0, 10), 'p'.repeat(40))
  // Muted, so that only answers come.
  for (const card of cards)
    await database.sql(
      `INSERT INTO link (address, channel, patron_id, state, linked_at)
       SELECT 'telegram:' || $1, 'telegram', id, 'muted', now() FROM patron WHERE card = $2`,
      [`2${card}`, card],
    )
  await database.close()
  return url
}

const handOver = async (url: string, update: object): Promise<number> => {
  const headers = { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': roadSecret }
  return (await fetch(url, { method: 'POST', headers, body: JSON.stringify(update) })).status
}

/** Where the process that started last is reached. */
async function lastAddress(apiRoot: string): Promise<string> {
  const answer = await fetch(`${apiRoot}/bot${roadToken}/getWebhookInfo`)
  return z.object({ result: z.object({ url: z.string() }) }).parse(await answer.json()).result.url
}

onPostgres(() => {
  it('eight patrons write to two processes, some to both at once', { timeout: 60_000 }, async () => {
    const carriers = await openCarriers()
    const databaseUrl = await laid()
    const config = { ...carriers.config, databaseUrl, dataDir: tmpdir(), demo: false, port: 0 }
    const processes: OwnProcess[] = []
    const urls: string[] = []
    carriers.botApi.updates.hold()
    try {
      for (const _ of [1, 2]) {
        processes.push(runProcess(child, JSON.stringify({ config })))
        await processes.at(-1)?.says('up')
        urls.push(await lastAddress(carriers.botApi.apiRoot))
      }
      expect(new Set(urls).size).toBe(2)
      const patrons = cards.map((card) => {
        const id = Number(`2${card}`)
        const phone = carriers.botApi.phone({ id, first_name: 'Anna', language_code: 'lv' })
        phone.start()
        return { id, said: () => fromBot(phone.messages()) }
      })
      await Promise.all(
        patrons.map(async ({ id }, who) => {
          for (const [at, title] of titles.entries()) {
            const update = textUpdate(1_000 * (who + 1) + at, id, title)
            const doors = at % 3 === 2 ? urls : urls.slice((who + at) % 2).slice(0, 1)
            const statuses = await Promise.all(doors.map((url) => handOver(url, update)))
            expect(new Set(statuses)).toEqual(new Set([200]))
          }
        }),
      )
      await until(() => patrons.every(({ said }) => said().length >= titles.length))
      for (const one of processes) one.letGo()
      for (const one of processes) await one.says('quiet')
      const heard = patrons.map(({ said }) => said().map((text) => titles.findIndex((title) => text.includes(title))))
      expect(heard).toEqual(cards.map(() => titles.map((_, at) => at)))
    } finally {
      for (const one of processes) await one.kill()
      await carriers.close()
    }
  })
})
