/** A library with its clockwork on a real database: rows in a few words, phones linked, ticks at a chosen hour. */

import { desksTelling } from '../../bot/desk-telling.ts'
import { builtin } from '../../bot/ils/builtin/builtin.ts'
import { seedRows } from '../../bot/ils/builtin/seed.ts'
import type { Guardianship } from '../../bot/ils/seed.ts'
import { usualLeases } from '../../bot/leases.ts'
import type { Address, Instant } from '../../bot/library/types.ts'
import type { Act, Backend, Facts } from '../../bot/ports.ts'
import { openStaffWords, type StaffWords } from '../../bot/staff-words.ts'
import { keepNotices, rewriteNotice } from '../../bot/store/notices.ts'
import { type OutboxRow, takeDue } from '../../bot/store/outbox.ts'
import { readersOf } from '../../bot/store/readers.ts'
import { forget } from '../../bot/store/retention.ts'
import { chatsOf, keepStaffWords } from '../../bot/store/staff-chats.ts'
import { openTelling, type Telling } from '../../bot/tell.ts'
import { loadTexts } from '../../bot/texts/load.ts'
import { openTick, type Tick } from '../../bot/tick.ts'
import type { Database } from '../../prisma/client.ts'
import { type Rows, seedOf } from '../contracts/scene.ts'
import { emptied } from './emptied.ts'

const texts = loadTexts()

export interface Clockwork {
  telling: Telling
  staffWords: StaffWords
  tick: Tick
}

export interface TickScene {
  backend: Backend
  /** the clockwork of one process; `facts` may be given a fault */
  clockwork(facts?: Facts): Clockwork
  /** the desk of that process: its acts are told at once */
  desk(clockwork: Clockwork, now: () => Instant): Backend['desk']
  staff(now: Instant): Act
  link(address: Address, patronId: string, state?: 'active' | 'muted'): Promise<void>
  /** what stands in the outbox, in order: texts, or why nothing is said */
  said(): Promise<{ key: string; status: string; failure: string | null; text: string | null; after: Instant }[]>
  /** what is due by now, taken by a process as delivery does */
  due(now: Instant): Promise<OutboxRow[]>
}

let made = 0

export async function tickScene(
  database: Database,
  rows: Rows,
  { guardians = [] }: { guardians?: Guardianship[] } = {},
): Promise<TickScene> {
  await emptied(database)
  await seedRows(database, { ...seedOf(rows), guardians })
  const backend = builtin(database, { ids: () => `made-${++made}`, pepper: 'none' })
  const library = () => backend.library()
  return {
    backend,
    clockwork(facts = backend.facts) {
      const telling = openTelling({
        facts,
        library,
        texts,
        oneWayTexts: false,
        reach: (patronIds, now) => readersOf(database, patronIds, now),
        keep: (zone, toTell, now) => keepNotices(database, zone, toTell, now),
        rewrite: (id, body) => rewriteNotice(database, id, body),
      })
      const staffWords = openStaffWords({
        desk: backend.desk,
        texts,
        chats: () => chatsOf(database, 'welcome'),
        keep: (words, now) => keepStaffWords(database, words, now),
        publicUrl: () => 'https://rinda.example',
      })
      const tick = openTick({
        desk: backend.desk,
        telling,
        library,
        remind: staffWords.remind,
        forget: ({ settings }, now) => forget(database, settings, now),
      })
      return { telling, staffWords, tick }
    },
    desk: ({ telling }, now) =>
      desksTelling(backend.desk, async (patronIds) => {
        await telling.planFor(patronIds, now())
      }),
    staff: (now) => ({ now, actor: { by: 'staff', staffId: 'librarian' } }),
    async link(address, patronId, state = 'active') {
      await database.sql(
        `INSERT INTO link (address, channel, patron_id, state, language, linked_at)
         VALUES ($1, $2, $3, $4, 'en', '2026-01-01T00:00:00Z')`,
        [address, address.split(':')[0] ?? '', patronId, state],
      )
    },
    async said() {
      const found = await database.sql<{
        key: string
        status: string
        failure: string | null
        text: string | null
        send_after: Date
      }>(`SELECT key, status, failure, body ->> 'text' AS text, send_after FROM outbox ORDER BY key`)
      return found.map(({ send_after, ...row }) => ({ ...row, after: send_after.toISOString() }))
    },
    due: (now) => takeDue(database, now, 50, 'p1', usualLeases.wordMs),
  }
}
