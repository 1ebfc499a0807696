/** Searching the catalogue: five titles at a time, and what was relaxed when nothing matched as typed. */

import type { Say } from '../../texts/say.ts'
import { ask } from '../asking.ts'
import type { Asking, SearchPage, TitleHit } from '../asks.ts'
import type { Deed, DeedOf } from '../deeds.ts'
import { offer, tell } from '../outcome.ts'
import { pageChoices, pageSize } from '../pages.ts'
import type { Choice, Outcome, Scene } from '../types.ts'
import { titleCard } from './title.ts'

export function* search(deed: DeedOf<'search'>, scene: Scene): Asking<Outcome> {
  if (deed.query === undefined) return tell({ say: 'search-what' })
  return yield* results({ intent: 'results', query: deed.query, offset: 0 }, scene)
}

/** One page of results; a single hit opens its card at once. */
export function* results(deed: DeedOf<'results'>, scene: Scene): Asking<Outcome> {
  const { query, offset } = deed
  const page = yield* ask({ ask: 'search', query, offset, limit: pageSize })
  const remember = { searched: query }
  const [only] = page.titles
  if (only === undefined) return { ...tell({ say: 'nothing-found', query: shown(query) }), remember }
  if (page.total === 1) {
    const card = yield* titleCard({ intent: 'title', id: only.id }, scene)
    return {
      ...card,
      remember,
      replies: card.replies.map((reply) => ({ ...reply, say: [...relaxedSay(page, query), ...reply.say] })),
    }
  }
  const found = offer(
    [...relaxedSay(page, query), { say: 'found', count: page.total }],
    [
      ...page.titles.map(hitChoice),
      ...pageChoices(offset, page.total, (to) => ({ intent: 'results', query, offset: to })),
    ],
    deed,
  )
  return { ...found, remember, replies: found.replies.map((reply) => ({ ...reply, edit: true })) }
}

function hitChoice(hit: TitleHit): Choice {
  return { label: hitLabel(hit), deed: { intent: 'title', id: hit.id } }
}

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
  switch (page.relaxed) {
    case 'spelling':
      return [{ say: 'found-by-spelling', query: shown(query) }]
    case 'fewer-words':
      return [{ say: 'found-by-fewer-words', query: shown(query) }]
    case undefined:
      return []
  }
}

/** The query as it is said back: cut, so that an answer never grows with the question. */
export function shown(query: string): string {
  return query.length <= 40 ? query : `${query.slice(0, 39).replace(/[\uD800-\uDBFF]$/, '')}…`
}

/** What leads back to the last results. */
export function backToResults(scene: Scene): { label: Say; deed: Deed; role: 'back' }[] {
  const query = scene.state.searched
  return query === undefined
    ? []
    : [{ label: { say: 'back-to-results' }, deed: { intent: 'results', query, offset: 0 }, role: 'back' }]
}
