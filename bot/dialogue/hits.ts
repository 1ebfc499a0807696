/** Lines of a search that several flows show: a hit, what was relaxed, the way back. */

import type { Say } from '../texts/say.ts'
import type { SearchPage, TitleHit } from './asks.ts'
import type { Choice, Scene } from './types.ts'

/** A title as a line of a list: title, author's name, and whether a copy is on a shelf. */
export function hitLabel(hit: TitleHit): Say {
  return {
    say: 'hit',
    title: hit.title,
    author: hit.author,
    written: hit.author === '' ? 'no' : 'yes',
    free: hit.available > 0 ? 'yes' : 'no',
  }
}

/** What had to be relaxed before anything was found, said honestly. */
export function relaxedSay(page: SearchPage, query: string): Say[] {
  const { relaxed } = page
  if (relaxed === undefined) return []
  switch (relaxed) {
    case 'spelling':
      return [{ say: 'found-by-spelling', query: shown(query) }]
    case 'fewer-words':
      return [{ say: 'found-by-fewer-words', query: shown(query) }]
  }
}

/** Nothing was found, and what to try: other words say nothing about a number, and a smile holds no words at all. */
export function nothingSay(query: string): Say {
  if (!/[\p{L}\p{N}]/u.test(query)) return { say: 'wordless' }
  const isbn = /^(97[89])?\d{9}[\dx]$/iu.test(query.replace(/[\s-]/gu, ''))
  return { say: isbn ? 'nothing-with-isbn' : 'nothing-found', query: shown(query) }
}

/** The query as it is said back: cut, so that an answer never grows with the question. */
export function shown(query: string): string {
  return query.length <= 40 ? query : `${query.slice(0, 39).replace(/[\uD800-\uDBFF]$/, '')}…`
}

/** What leads back to the last results. */
export function backToResults(scene: Scene): Choice[] {
  const query = scene.state.searched
  return query === undefined
    ? []
    : [{ label: { say: 'back-to-results' }, deed: { intent: 'results', query, offset: 0 }, role: 'back' }]
}
