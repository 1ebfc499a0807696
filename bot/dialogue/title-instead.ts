/** “Drop City”, “Follow the River”: words that ask for something, and yet are the name of a title we have. */

import { foldTitle } from '../library/fold-title.ts'
import { ask } from './asking.ts'
import type { Asking } from './asks.ts'
import type { Deed } from './deeds.ts'

const likeTitles: readonly Deed['intent'][] = ['drop', 'follow']

/** The wish as it was heard, or a search when the whole text is how a title of the catalogue begins. */
export function* titleInstead(typed: string, wish: Deed): Asking<Deed> {
  if (!likeTitles.includes(wish.intent) || !('query' in wish) || wish.query === undefined) return wish
  const whole = foldTitle(typed)
  const { titles } = yield* ask({ ask: 'search', query: typed, offset: 0, limit: 5 })
  return titles.some(({ title }) => foldTitle(title).startsWith(whole)) ? { intent: 'search', query: typed } : wish
}
