/** Every transcript again, on both channels, over the library in the database, on each engine. */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { builtin } from '../bot/ils/builtin/builtin.ts'
import { channelNames } from '../bot/library/types.ts'
import { phones as openPhones } from '../bot/store/phones.ts'
import type { Database } from '../prisma/client.ts'
import { onEachEngine } from './support/engines.ts'
import { countingOf } from './support/inventory-act.ts'
import { firstDay, play, type Stage } from './support/play.ts'
import { seededDemo } from './support/seeded.ts'
import { readTranscript } from './support/transcript.ts'

const folder = join(import.meta.dirname, 'transcripts')
const files = readdirSync(folder).filter((name) => name.endsWith('.chat'))

onEachEngine(({ fresh }) => {
  let database: Database
  let putBack: () => Promise<void>
  beforeAll(async () => {
    database = await fresh()
    putBack = await seededDemo(database, firstDay)
    await database.sql(
      `INSERT INTO kept.inventory (id, branch, section, state, started_at, started_by, figures)
       SELECT $1 || branch || coalesce('/' || section, ''), branch, section, 'running', $2::timestamptz, 'galvena', '{"expected": 0}'
       FROM (SELECT DISTINCT branch, section FROM copy) place`,
      [countingOf(''), `${firstDay}T05:00:00Z`],
    )
  })
  beforeEach(async () => await putBack())
  afterAll(async () => await database.close())

  describe.each(files)('%s', (file) => {
    const transcript = readTranscript(readFileSync(join(folder, file), 'utf8'))
    const channels = transcript.channel === undefined ? channelNames : [transcript.channel]
    it.each(channels)('reads as written on %s', async (channel) => {
      const { actual, expected } = await play(transcript, channel, onStage(database))
      expect(actual.join('\n')).toBe(expected.join('\n'))
    })
  })
})

function onStage(database: Database): Stage {
  let ids = 0
  const backend = builtin(database, { ids: () => `x${ids++}`, pepper: 'none' })
  const phones = openPhones(database, {
    pepper: 'a pepper for transcripts only, long enough',
    random: (bytes) => new Uint8Array(bytes).fill(7),
    demoAccounts: 'welcome',
  })
  return {
    backend,
    phones,
    async patronOf(address) {
      const [row] = await database.sql<{ patron_id: string }>('SELECT patron_id FROM link WHERE address = $1', [
        address,
      ])
      return row?.patron_id
    },
    signedIn: (_linkId, patronId) => ({ kind: 'signed-in', patronId }),
  }
}
