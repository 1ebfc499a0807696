/** The card of one title: what it is, where it stands now, who waits, and what can be done about it. */

import type { Say } from '../../texts/say.ts'
import { ask } from '../asking.ts'
import type { Asking, Holding, TitleCard } from '../asks.ts'
import type { DeedOf } from '../deeds.ts'
import { backToResults } from '../hits.ts'
import { offer, tell } from '../outcome.ts'
import type { Choice, Outcome, Scene } from '../types.ts'
import { nextDue } from '../waiting-says.ts'

export function* titleCard(deed: DeedOf<'title'>, scene: Scene): Asking<Outcome> {
  const card = yield* ask({ ask: 'title', titleId: deed.id })
  if (card === undefined) return tell({ say: 'title-gone' })
  const { title, author, year } = card.title
  const head: Say[] = [{ say: 'title-head', title }]
  if (author !== '' || year !== undefined) {
    head.push({ say: 'title-author', author, year: year === undefined ? '' : String(year), known: known(author, year) })
  }
  const queue: Say[] = card.queue > 0 ? [{ say: 'title-queue', count: card.queue }] : []
  const places = byBranch(card.holdings, scene)
  const nowhere: Say[] = places.length === 0 ? [{ say: 'no-copies' }] : []
  const choices = [...reserveChoice(card), ...backToResults(scene)]
  return offer([...head, ...places, ...nowhere, ...queue], choices, deed)
}

function known(author: string, year: number | undefined): 'author' | 'year' | 'both' {
  if (year === undefined) return 'author'
  return author === '' ? 'year' : 'both'
}

/** One line a branch, in the library's own order. */
function byBranch(holdings: Holding[], scene: Scene): Say[] {
  return scene.context.library.branches.flatMap((branch): Say[] => {
    const here = holdings.filter((holding) => holding.branch === branch.code)
    const lendable = here.filter((holding) => holding.lendable)
    if (here.length === 0) return []
    const place = branch.code
    if (lendable.length === 0) return [{ say: 'holding-reading-room', place }]
    const available = lendable.reduce((sum, holding) => sum + holding.available, 0)
    if (available > 0) return [{ say: 'holding-free', place, count: available }]
    const dueDates = lendable.flatMap((holding) => holding.dueDates).sort()
    const due = nextDue(dueDates, scene.context.today)
    if (due !== undefined) return [{ say: 'holding-lent', place, due }]
    const [late] = dueDates
    return [late === undefined ? { say: 'holding-none-free', place } : { say: 'holding-late', place, due: late }]
  })
}

function reserveChoice(card: TitleCard): Choice[] {
  const lendable = card.holdings.filter((holding) => holding.lendable)
  if (lendable.length === 0) return []
  const free = lendable.some((holding) => holding.available > 0)
  return [
    { label: { say: free ? 'reserve' : 'join-queue' }, deed: { intent: 'reserve-title', titleId: card.title.id } },
  ]
}
