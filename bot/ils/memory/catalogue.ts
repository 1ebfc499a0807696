/** Search and title cards over the rows in memory. */

import type { AnswerTo, AskOf, Relaxed, TitleHit } from '../../dialogue/asks.ts'
import {
  type Folded,
  foldForSearch,
  isEnough,
  type Match,
  matchTitle,
  type Query,
  readQuery,
  weightyPart,
} from '../../library/match-title.ts'
import { isFree, isUsable } from '../../library/shelf.ts'
import type { Instant } from '../../library/types.ts'
import type { Catalogue } from '../../ports.ts'
import { titleCard } from '../lines.ts'
import type { SeedTitle } from '../seed.ts'
import { type Store, shelfOf } from './store.ts'

/** A card needs no hour: nothing on it depends on who asks or when. */
const anytime: Instant = '1970-01-01T00:00:00.000Z'

interface Hit {
  title: SeedTitle
  match: Match
}

export function catalogue(store: Store): Catalogue {
  const index = [...store.titles.values()].map((title) => ({ title, folded: foldForSearch(title) }))
  return {
    async search(ask) {
      return search(store, index, ask)
    },
    async title({ titleId }) {
      const shelf = shelfOf(store, titleId, anytime)
      return shelf && titleCard(shelf, store.library)
    },
  }
}

function search(store: Store, index: { title: SeedTitle; folded: Folded }[], ask: AskOf<'search'>): AnswerTo<'search'> {
  const hitsOf = (query: Query) =>
    index.flatMap(({ title, folded }): Hit[] => {
      const match = matchTitle(query, folded)
      return match && standsAt(store, title, ask.branch) ? [{ title, match }] : []
    })
  const { left, relaxed } = strictest(readQuery(ask.query), hitsOf)
  const titles = left
    .toSorted(better)
    .slice(ask.offset, ask.offset + ask.limit)
    .map(({ title }) => hitOf(store, title))
  return { titles, total: left.length, ...(relaxed ? { relaxed } : {}) }
}

/**
 * What matches without relaxing anything; else with a slip of spelling; else the same with the weighty words only; else,
 * without slips, as many of those as can be, if they are enough.
 */
function strictest(query: Query, hitsOf: (query: Query) => Hit[]): { left: Hit[]; relaxed?: Relaxed } {
  const hits = hitsOf(query)
  if (query.isbn !== undefined) return { left: hits }
  const words = query.words.length
  const plain = ({ match }: Hit) => match.found.filter((word) => word !== 'typo').length
  const most = Math.max(0, ...hits.map(plain))
  const best = hits.filter((hit) => plain(hit) === most)
  if (most === words) return { left: best }
  const whole = hits.filter(({ match }) => match.found.length === words)
  if (whole.length > 0) return { left: whole, relaxed: 'spelling' }
  const weighty = weightyPart(query)
  if (weighty !== query) return fewerWords(strictest(weighty, hitsOf).left)
  return fewerWords(isEnough(most, query) ? best : [])
}

const fewerWords = (left: Hit[]): { left: Hit[]; relaxed?: Relaxed } =>
  left.length > 0 ? { left, relaxed: 'fewer-words' } : { left }

function better(a: Hit, b: Hit): number {
  const otherEnding = (hit: Hit) => Number(hit.match.found.includes('stem'))
  return (
    a.match.rank - b.match.rank ||
    otherEnding(a) - otherEnding(b) ||
    (b.title.popularity ?? 0) - (a.title.popularity ?? 0) ||
    (a.title.id < b.title.id ? -1 : 1)
  )
}

const usableCopies = (store: Store, title: SeedTitle) =>
  [...store.copies.values()].filter((copy) => copy.titleId === title.id && isUsable(copy))

const standsAt = (store: Store, title: SeedTitle, branch: string | undefined): boolean =>
  branch === undefined || usableCopies(store, title).some((copy) => copy.branch === branch)

function hitOf(store: Store, { popularity, reservable, ...title }: SeedTitle): TitleHit {
  const copies = usableCopies(store, { ...title, reservable })
  return { ...title, total: copies.length, available: copies.filter(isFree).length }
}
