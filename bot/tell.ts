/** What is said unasked: planned for a patron or for everybody, and looked at again at the moment it is sent. */

import type { FluentBundle } from '@fluent/bundle'
import type { Truth } from './deliver.ts'
import { localDate } from './library/calendar.ts'
import type { ChannelName, Instant, Language, Library, PatronId } from './library/types.ts'
import { letterOf, type Manner } from './notices/digest.ts'
import type { Notice, Reader } from './notices/notice.ts'
import { plan, usualWishes } from './notices/plan.ts'
import { relevant } from './notices/relevant.ts'
import type { Facts, PatronFacts } from './ports.ts'
import type { LetterBody } from './store/commit.ts'
import type { OutboxRow } from './store/outbox.ts'
import { dialOf } from './texts/compose.ts'

/** A patron's phones for notices, in the order they are tried, and how much may be said on each. */
export interface Reach {
  readers: Reader[]
  dial: Partial<Record<ChannelName, string>>
}

/** What one patron is to be told, and the words for any part of it under the id of an outbox row. */
export interface ToTell {
  notices: Notice[]
  words: (notices: Notice[], outboxId: number) => LetterBody
}

export interface TellingParts {
  facts: Facts
  library: () => Promise<Library>
  texts: Record<Language, FluentBundle>
  oneWayTexts: boolean
  reach: (patronIds: PatronId[], now: Instant) => Promise<Map<PatronId, Reach>>
  /** stores what was never stored before; gives how many notices that were */
  keep: (zone: string, toTell: ToTell[], now: Instant) => Promise<number>
  /** new words for a row that is being sent */
  rewrite: (outboxId: number, body: LetterBody) => Promise<void>
}

export interface Telling {
  /** Right after an act at the desk: what follows from it for this patron. Doing it twice changes nothing. */
  planFor(patronIds: readonly PatronId[], now: Instant): Promise<number>
  /** For everybody, batch by batch; can be interrupted and repeated, by several processes at once. */
  planAll(now: Instant): Promise<number>
  /** For `deliver`: whether a row is still true, timely and wanted, and in which words. Replies always are. */
  stillTrue(row: OutboxRow, now: Instant): Promise<Truth>
}

/** Patrons whose facts are in memory at once. */
const batch = 100

export function openTelling(parts: TellingParts): Telling {
  const planSome = async (patronIds: readonly PatronId[], now: Instant, library: Library): Promise<number> => {
    const reach = await parts.reach([...patronIds], now)
    const toTell: ToTell[] = []
    for (const patronId of patronIds) {
      const { readers = [], dial = {} } = reach.get(patronId) ?? {}
      const [reader] = readers
      if (reader === undefined) continue
      const facts = await parts.facts.of(patronId, now)
      if (facts === undefined) continue
      const notices = plan(facts, { now, library, wishes: usualWishes, readers: [reader] })
      const manner = mannerTo(reader, dial, facts, now, library, parts)
      if (notices.length > 0) toTell.push({ notices, words: (some, id) => letterOf(some, id, manner) })
    }
    return toTell.length === 0 ? 0 : await parts.keep(library.zone, toTell, now)
  }

  return {
    async planFor(patronIds, now) {
      return await planSome(patronIds, now, await parts.library())
    },
    async planAll(now) {
      const library = await parts.library()
      let planned = 0
      let after: PatronId | undefined
      for (;;) {
        const patronIds = await parts.facts.patronsAfter(after, batch)
        after = patronIds.at(-1)
        if (after === undefined) return planned
        planned += await planSome(patronIds, now, library)
      }
    },
    async stillTrue(row, now) {
      const { notice } = row.body
      if (notice === undefined || row.patronId === undefined) return 'say'
      const facts = await parts.facts.of(row.patronId, now)
      if (facts === undefined) return { skip: 'patron-gone' }
      const { readers = [], dial = {} } = (await parts.reach([row.patronId], now)).get(row.patronId) ?? {}
      const [reader] = readers.filter(({ address }) => address === row.address)
      if (reader === undefined) return { skip: 'phone-not-wanted' }
      const library = await parts.library()
      const found = relevant(notice.stems, facts, { now, library, wishes: usualWishes, readers: [reader] })
      if (!('say' in found)) return found
      // It may have been delivered already: the same words find it at the carrier.
      if (row.interrupted) return 'say'
      const body = letterOf(found.say, row.id, mannerTo(reader, dial, facts, now, library, parts))
      if (sameWords(body, row.body)) return 'say'
      await parts.rewrite(row.id, body)
      return { say: body }
    },
  }
}

function mannerTo(
  reader: Reader,
  dial: Reach['dial'],
  { patron }: PatronFacts,
  now: Instant,
  library: Library,
  { texts, oneWayTexts }: TellingParts,
): Manner {
  const channel: ChannelName = reader.address.startsWith('telegram:') ? 'telegram' : 'sms'
  const language = reader.language ?? library.defaultLanguage
  return {
    voice: {
      bundle: texts[language],
      language,
      library,
      today: localDate(now, library.zone),
      dial: dialOf(channel, patron, dial[channel], library.settings),
    },
    now,
    channel,
    ward: reader.keeper ? (patron.name.split(' ')[0] ?? patron.name) : undefined,
    oneWayTexts,
  }
}

const sameWords = (a: LetterBody, b: LetterBody): boolean =>
  a.text === b.text && a.choices.map(({ label }) => label).join('\n') === b.choices.map(({ label }) => label).join('\n')
