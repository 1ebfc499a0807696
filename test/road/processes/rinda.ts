/** Rinda in a process of its own, that may fall dead at one point of the road. Told by one argument of JSON. */

import { setTimeout as pause } from 'node:timers/promises'
import pino from 'pino'
import { startRinda } from '../../../api/rinda.ts'
import type { Config } from '../../../bot/config.ts'
import { hasDue } from '../../../bot/store/outbox.ts'
import { type Database, openDatabase } from '../../../prisma/client.ts'
import type { Point } from '../points.ts'

const told: { config: Config; point?: Point } = JSON.parse(process.argv[2] ?? '')
const { config, point } = told

const die = (): never => {
  process.kill(process.pid, 'SIGKILL')
  throw new Error('dead')
}

/** The same database, with an end at the point. */
function fatal(database: Database, { when, text, found }: Point): Database {
  const until =
    (sql: Database['sql']): Database['sql'] =>
    async (statement, params) => {
      const here = statement.includes(text)
      if (here && when === 'before') die()
      const rows = await sql<never>(statement, params)
      if (here && when === 'after' && (found === undefined || numberIn(rows[0], found))) die()
      return rows
    }
  return { ...database, sql: until(database.sql), hot: until(database.hot) }
}

const numberIn = (row: object | undefined, name: string): boolean =>
  row !== undefined && typeof Reflect.get(row, name) === 'number'

/** Hears each statement, also those inside transactions. */
let heard = 0
const listen = ({ text, time }: Point) => ({
  onStatement: (statement: string) => {
    if (statement.includes(text) && ++heard === time) die()
  },
})

const database = await openDatabase(
  config.databaseUrl === undefined ? { dir: config.dataDir } : { url: config.databaseUrl },
  point?.time === undefined ? {} : listen(point),
)
await startRinda({
  config,
  logger: pino({ level: 'silent' }),
  machine: Date.now,
  leases: { laneMs: 2_000, wordMs: 3_000, attemptMs: 2_500, doubtMs: 300 },
  database: point === undefined || point.time !== undefined ? database : fatal(database, point),
})
console.log('up')
// Once its standard input has ended it says when nothing is left to answer or to send.
process.stdin.resume().once('end', async () => {
  while (await hasDue(database, new Date().toISOString())) await pause(20)
  console.log('quiet')
})
