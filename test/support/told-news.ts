/** What a phone in a transcript is told unasked: planned from the facts as the road plans it, each notice once. */

import { localDate } from '../../bot/library/calendar.ts'
import type { ChannelName, Instant } from '../../bot/library/types.ts'
import { letterOf } from '../../bot/notices/digest.ts'
import { plan, usualWishes } from '../../bot/notices/plan.ts'
import { dialOf } from '../../bot/texts/compose.ts'
import { loadTexts } from '../../bot/texts/load.ts'
import type { Stage } from './play.ts'

const texts = loadTexts()

/** What the calendar brings to everybody of the demo, whatever a transcript is about: left out unless it says `news: all`. */
const byItself = new Set<string>(['due-soon', 'closes-soon', 'expired'])

/** The texts of what may leave by now and was not told before. */
export function openNews({ backend, patronOf }: Stage, channel: ChannelName, address: string, leftOut = byItself) {
  const told = new Set<string>()
  return async (now: Instant): Promise<string[]> => {
    const patronId = await patronOf(address)
    const facts = patronId === undefined ? undefined : await backend.facts.of(patronId, now)
    if (facts === undefined) return []
    const library = await backend.library()
    const { patron } = facts
    const language = patron.language ?? library.defaultLanguage
    const readers = [{ address, language, keeper: false }]
    const voice = {
      bundle: texts[language],
      language,
      library,
      today: localDate(now, library.zone),
      dial: dialOf(channel, patron, undefined, library.settings),
    }
    return plan(facts, { now, library, wishes: usualWishes, readers })
      .filter(({ key, kind, sendAfter }) => !leftOut.has(kind) && sendAfter <= now && !told.has(key))
      .map((notice) => {
        told.add(notice.key)
        return letterOf([notice], 1, { voice, now, channel, ward: undefined, oneWayTexts: false }).text
      })
  }
}
