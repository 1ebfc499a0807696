/** What a patron reads after a process was killed in the middle of their wish: the answer they would have had anyway. */

import { tmpdir } from 'node:os'
import { expect, it } from 'vitest'
import { layDemo } from '../../bot/ils/builtin/lay-demo.ts'
import { openDatabase } from '../../prisma/client.ts'
import { onPostgres, postgresUrl } from '../support/engines.ts'
import { runProcess } from '../support/process.ts'
import { fromBot, openCarriers, until } from '../support/road-scene.ts'
import { type Point, points } from './points.ts'

const child = new URL('./processes/rinda.ts', import.meta.url)
const id = 29_000_002

/** Jānis, whose phone has two reservations: one ready, one waiting. Muted, so that only answers come. */
async function laid(): Promise<string> {
  const url = await postgresUrl('migrated')
  const database = await openDatabase({ url })
  await layDemo(database, new Date().toISOString().slice(0, 10), 'p'.repeat(40))
  await database.sql(
    `INSERT INTO link (address, channel, patron_id, state, linked_at)
     SELECT $1, 'telegram', id, 'muted', now() FROM patron WHERE card = '100002'`,
    [`telegram:${id}`],
  )
  await database.close()
  return url
}

/** What comes back for these words; a process killed at the point is followed by another one. */
async function answerTo(words: readonly string[], point?: Point): Promise<string[]> {
  const carriers = await openCarriers()
  const databaseUrl = await laid()
  const config = { ...carriers.config, databaseUrl, dataDir: tmpdir(), demo: false, port: 0 }
  const run = (at?: Point) => runProcess(child, JSON.stringify({ config, ...(at && { point: at }) }))
  const phone = carriers.botApi.phone({ id, first_name: 'Jānis', language_code: 'lv' })
  const said = () => fromBot(phone.messages())
  const [last = '', ...before] = words.toReversed()
  let process = run()
  try {
    await process.says('up')
    for (const [at, text] of before.toReversed().entries()) {
      phone.type(text)
      await until(() => said().length > at)
      await carriers.botApi.idle()
    }
    if (point !== undefined) {
      process.letGo()
      await process.says('quiet')
      await process.kill()
      process = run(point)
      await process.says('up')
    }
    phone.type(last)
    if (point !== undefined) {
      await process.ended
      process = run()
      await process.says('up')
    }
    await until(() => said().length >= words.length)
    await carriers.botApi.idle()
    process.letGo()
    await process.says('quiet')
    return said()
  } finally {
    await process.kill()
    await carriers.close()
  }
}

const betweenTwoWrites: Point = { when: 'after', text: 'INSERT INTO "public"."action"', time: 2 }
const afterTheWrite = points['after its write, before the turn is committed']

onPostgres(() => {
  it.for([
    { words: ['atcelt 1 un 2'], point: betweenTwoWrites },
    { words: ['manas rezervācijas', 'atcelt 1 un 2'], point: afterTheWrite },
    { words: ['atcelt Raudupiete'], point: afterTheWrite },
    { words: ['palaist nākamo 1'], point: afterTheWrite },
    { words: ['atcelt Bille', 'atcelt'], point: afterTheWrite },
    { words: ['atcelt 2', 'atsaukt'], point: afterTheWrite },
  ])('$words, killed at “$point.text”, is answered as if nothing had happened', { timeout: 90_000 }, async (one) => {
    const undisturbed = await answerTo(one.words)
    expect(undisturbed).toHaveLength(one.words.length)
    expect(await answerTo(one.words, one.point)).toEqual(undisturbed)
  })
})
