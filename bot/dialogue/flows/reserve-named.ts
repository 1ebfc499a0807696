/** Which title “reserve …” means, and where it is to be picked up when a place was said with it. */

import type { PlaceId, TitleId } from '../../library/types.ts'
import { ask } from '../asking.ts'
import type { Asking, SearchPage } from '../asks.ts'
import type { DeedOf } from '../deeds.ts'
import { hitLabel, nothingSay, relaxedSay } from '../hits.ts'
import { alive } from '../offered.ts'
import { question, saidFirst, tell } from '../outcome.ts'
import { pageChoices, pageSize } from '../pages.ts'
import { placeSaid } from '../place-said.ts'
import type { Choice, Member, Outcome, Scene } from '../types.ts'
import { reserveTitle } from './reserve.ts'

/** “Reserve 2”, “reserve Raudupiete at Pārventa”, or “reserve” while a title card is open. */
export function* reserve(deed: DeedOf<'reserve'>, scene: Member): Asking<Outcome> {
  const { query } = deed
  const placed = query === undefined ? undefined : placeSaid(query, scene.context.library)
  const shown = titleShown(placed === undefined ? deed : numberIn(placed.query), scene)
  if (shown !== undefined) return yield* reserveTitle(titleDeed(shown, placed?.pickupPoint), scene)
  const listed = query === undefined && deed.number === undefined ? resultsShown(scene) : undefined
  if (listed !== undefined) return yield* whichTitle(yield* searched(listed), listed, deed, scene)
  if (query === undefined) return question([{ say: 'reserve-what' }], [], { intent: 'reserve' })
  const found = yield* searched(query)
  if (placed?.query === undefined || (found.total > 0 && found.relaxed === undefined)) {
    return yield* whichTitle(found, query, deed, scene)
  }
  // Only what is no title as a whole is a title and a place.
  const without = yield* searched(placed.query)
  return without.total > 0
    ? yield* whichTitle(without, placed.query, deed, scene, placed.pickupPoint)
    : yield* whichTitle(found, query, deed, scene)
}

function* searched(query: string): Asking<SearchPage> {
  return yield* ask({ ask: 'search', query, offset: 0, limit: pageSize })
}

function titleDeed(titleId: TitleId, pickupPoint: PlaceId | undefined): DeedOf<'reserve-title'> {
  return { intent: 'reserve-title', titleId, ...(pickupPoint !== undefined && { pickupPoint }) }
}

/** The one title is offered; of several, or where only some words fit, it is asked which one is meant. */
function* whichTitle(
  found: SearchPage,
  query: string,
  deed: DeedOf<'reserve'>,
  scene: Member,
  pickupPoint?: PlaceId,
): Asking<Outcome> {
  const [only] = found.titles
  if (only === undefined) return tell(nothingSay(query))
  if (found.total === 1 && found.relaxed !== 'fewer-words') {
    return saidFirst(relaxedSay(found, query), yield* reserveTitle(titleDeed(only.id, pickupPoint), scene))
  }
  const choices = found.titles.map((hit): Choice => ({ label: hitLabel(hit), deed: titleDeed(hit.id, pickupPoint) }))
  const others = pageChoices(0, found.total, (offset) => ({ intent: 'results', query, offset }))
  return question([...relaxedSay(found, query), { say: 'reserve-which' }], [...choices, ...others], deed)
}

/** What was searched for, while its results are what was last shown. */
function resultsShown({ state, context }: Scene): string | undefined {
  const again = alive(state.offered, context.now)?.again
  return again?.intent === 'results' ? again.query : undefined
}

/** What “2 at Pārventa” leaves of “reserve”: the number, no words at all, or words to search for. */
function numberIn(words: string | undefined): { query?: string; number?: number } {
  if (words === undefined) return {}
  return /^\d{1,2}$/.test(words) ? { number: Number(words) } : { query: words }
}

/** A number means a line of the titles last listed; no word at all, the card last shown. */
function titleShown(said: { query?: string; number?: number }, { state, context }: Scene): TitleId | undefined {
  const offered = alive(state.offered, context.now)
  if (said.query !== undefined || offered === undefined) return undefined
  const { again, choices } = offered
  if (said.number === undefined) return again.intent === 'title' ? again.id : undefined
  const chosen = choices[said.number - 1]?.deed
  if (chosen?.intent === 'title') return chosen.id
  return chosen?.intent === 'reserve-title' ? chosen.titleId : undefined
}
