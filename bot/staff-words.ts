/** What librarians hear in their own chats: at half past ten, what is still open at their branch. */

import type { FluentBundle } from '@fluent/bundle'
import type { Truth } from './deliver.ts'
import { pressing, warnMinutes } from './desk/pressing.ts'
import type { DeskDays } from './desk-day.ts'
import { addMinutes, atLocal, isOpenDay, localDate } from './library/calendar.ts'
import type { Instant, Language, Library } from './library/types.ts'
import type { OutboxRow } from './store/outbox.ts'
import type { StaffChat, StaffWord } from './store/staff-chats.ts'
import { sentence } from './texts/render.ts'

/** The kind of such a row of the outbox. */
export const pressingKind = 'desk-pressing'
/** Said later than this after the promised hour, it is of no use. */
const usefulMinutes = 60

export interface StaffWordsParts {
  desk: Pick<DeskDays, 'openBy'>
  texts: Readonly<Record<Language, FluentBundle>>
  chats: () => Promise<StaffChat[]>
  /** stores what was never stored before; gives how many that were */
  keep: (words: StaffWord[], now: Instant) => Promise<number>
  publicUrl: () => string
}

export interface StaffWords {
  /** Plans the word of the day, when its hour has come; once a day, branch and chat, whoever repeats it. */
  remind(library: Library, now: Instant): Promise<number>
  /** For `deliver`: nothing is said of what was decided meanwhile. */
  stillTrue(row: OutboxRow, now: Instant): Promise<Truth>
}

export function openStaffWords({ desk, texts, chats, keep, publicUrl }: StaffWordsParts): StaffWords {
  let reminded: string | undefined
  return {
    async remind(library, now) {
      const { zone, settings } = library
      const today = localDate(now, zone)
      const promised = atLocal(zone, today, settings.decideBy)
      const expiresAt = addMinutes(promised, usefulMinutes)
      if (reminded === today || now < addMinutes(promised, -warnMinutes) || now >= expiresAt) return 0
      const open = [...(await pressing(desk, now))].filter(([branch]) => isOpenDay(library, branch, today))
      const linked = open.length === 0 ? [] : await chats()
      const words = open.flatMap(([at, count]) =>
        linked
          .filter(({ branch }) => branch === null || branch === at)
          .map(({ address, language }): StaffWord => {
            const voice = { bundle: texts[language], language, library, today, dial: 'full' } as const
            const page = new URL('/staff/requests', publicUrl()).href
            const text = sentence({ say: 'desk-pressing-chat', at, count, hour: settings.decideBy, page }, voice)
            return { key: `${pressingKind}:${at}:${today}@${address}`, address, kind: pressingKind, text, expiresAt }
          }),
      )
      const kept = words.length === 0 ? 0 : await keep(words, now)
      reminded = today
      return kept
    },
    async stillTrue({ key }, now) {
      const branch = key.split(':')[1] ?? ''
      return (await pressing(desk, now)).has(branch) ? 'say' : { skip: 'decided' }
    },
  }
}
