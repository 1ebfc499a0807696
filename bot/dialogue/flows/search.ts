/** Searching the catalogue: five titles at a time, and what was relaxed when nothing matched as typed. */

import { ask } from '../asking.ts'
import type { Asking, TitleHit } from '../asks.ts'
import type { DeedOf } from '../deeds.ts'
import { hitLabel, nothingSay, relaxedSay } from '../hits.ts'
import { offer, question, saidFirst, tell } from '../outcome.ts'
import { pageChoices, pageSize } from '../pages.ts'
import { placeSaid } from '../place-said.ts'
import type { Choice, Outcome, Scene } from '../types.ts'
import { titleCard } from './title.ts'

export function* search(deed: DeedOf<'search'>, scene: Scene): Asking<Outcome> {
  if (deed.query === undefined) return question([{ say: 'search-what' }], [], { intent: 'search' })
  const query = yield* withoutPlace(deed.query, scene)
  return yield* results({ intent: 'results', query, offset: 0 }, scene)
}

/** “Dune at the children's library”: a title's card says where it stands, unless the place is a word of the title. */
function* withoutPlace(query: string, { context }: Scene): Asking<string> {
  const said = placeSaid(query, context.library)
  if (said?.query === undefined) return query
  const whole = yield* ask({ ask: 'search', query, offset: 0, limit: 1 })
  return whole.total > 0 && whole.relaxed === undefined ? query : said.query
}

/** One page of results; a single hit opens its card at once. */
export function* results(deed: DeedOf<'results'>, scene: Scene): Asking<Outcome> {
  const { query, offset } = deed
  const page = yield* ask({ ask: 'search', query, offset, limit: pageSize })
  const remember = { searched: query }
  const [only] = page.titles
  if (only === undefined) return { ...tell(nothingSay(query)), remember }
  if (page.total === 1) {
    const card = yield* titleCard({ intent: 'title', id: only.id }, scene)
    return { ...saidFirst(relaxedSay(page, query), card), remember }
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
