/** Constructs what is said unasked: to patrons what concerns them, to librarians what presses. */

import type { FluentBundle } from '@fluent/bundle'
import type { Database } from '../../prisma/client.ts'
import type { Truth } from '../deliver.ts'
import type { Instant, Language } from '../library/types.ts'
import type { Backend } from '../ports.ts'
import { openStaffWords, pressingKind } from '../staff-words.ts'
import { keepNotices, rewriteNotice } from '../store/notices.ts'
import type { OutboxRow } from '../store/outbox.ts'
import { readersOf } from '../store/readers.ts'
import { chatsOf, keepStaffWords } from '../store/staff-chats.ts'
import { openTelling } from '../tell.ts'

export interface TellingsParts {
  database: Database
  backend: Pick<Backend, 'facts' | 'library' | 'desk'>
  texts: Record<Language, FluentBundle>
  oneWayTexts: boolean
  demoAccounts: 'welcome' | 'refused'
  publicUrl: () => string
}

export function openTellings({ database, backend, texts, oneWayTexts, demoAccounts, publicUrl }: TellingsParts) {
  const telling = openTelling({
    facts: backend.facts,
    library: () => backend.library(),
    texts,
    oneWayTexts,
    reach: (patronIds, now) => readersOf(database, patronIds, now),
    keep: (zone, toTell, now) => keepNotices(database, zone, toTell, now),
    rewrite: (id, body) => rewriteNotice(database, id, body),
  })
  const staffWords = openStaffWords({
    desk: backend.desk,
    texts,
    chats: () => chatsOf(database, demoAccounts),
    keep: (words, now) => keepStaffWords(database, words, now),
    publicUrl,
  })
  return {
    telling,
    remind: staffWords.remind,
    stillTrue: (row: OutboxRow, now: Instant): Promise<Truth> =>
      (row.kind === pressingKind ? staffWords : telling).stillTrue(row, now),
  }
}
