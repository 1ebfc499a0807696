/** A pickup point said beside a title: “Raudupiete Pārventā”, “Лавр в Парвенте”, “2 at the children's library”. */

import type { Library, PlaceId } from '../library/types.ts'
import { type NamedPlace, namedPlaces, placeAt } from './spoken-places.ts'
import { type Token, tokensOf } from './tokens.ts'
import { placeNouns } from './words/places.ts'

/** The place, and what is left of the words without it; no `query` when nothing is. */
export interface SaidWithPlace {
  query?: string
  pickupPoint: PlaceId
}

/** Words that name a branch only beside “library”: stories “for children” are no stories in a place. */
const readers = /^(?:bern|child|kids)/

/** The place a text ends with, or begins with when “library” stands beside its name; `undefined` when there is none. */
export function placeSaid(text: string, library: Library): SaidWithPlace | undefined {
  const tokens = tokensOf(text)
  const places = [...namedPlaces(library.branches), ...sections(library)]
  for (let at = 0; at < tokens.length; at++) {
    const pickupPoint = placeFrom(tokens, at, places)
    if (pickupPoint !== undefined) return { pickupPoint, ...left(text.slice(0, tokens[at]?.from)) }
  }
  const first = placeAt(tokens, 0, places)
  if (first === undefined || !hasNoun(tokens.slice(0, first.end))) return undefined
  return { pickupPoint: first.branch, ...left(text.slice(tokens[first.end]?.from)) }
}

const left = (words: string): { query?: string } => {
  const query = words.replace(/^[\s,:;–—-]+|[\s,:;–—-]+$/gu, '')
  return query === '' ? {} : { query }
}

const hasNoun = (tokens: readonly Token[]): boolean => tokens.some(({ word }) => placeNouns.has(word))

/** The place that all words from `at` on name: a branch, a section, or a section and its branch. */
function placeFrom(tokens: readonly Token[], at: number, places: readonly NamedPlace[]): PlaceId | undefined {
  const named = hasNoun(tokens.slice(at))
  let found: PlaceId | undefined
  for (let from = at; from < tokens.length; ) {
    const place = placeAt(tokens, from, places)
    if (place === undefined) return undefined
    const common = place.branch.includes('/') || tokens.slice(from, place.end).some(({ word }) => readers.test(word))
    if (common && !named) return undefined
    found = found?.startsWith(`${place.branch}/`) ? found : place.branch
    from = place.end
  }
  return found
}

/** Russian adjectives are declined from here on. */
const adjective = /(?:ый|ий|ой|ая|ое)$/u

/** Sections by the words that are not their branch's. */
const sections = (library: Library): NamedPlace[] =>
  library.branches.flatMap((branch) => {
    const itself = namedPlaces([branch])
    const own = (name: string) => {
      const words = name.split(' ').filter((word) => !placeAt(tokensOf(word), 0, itself))
      return words.map((word) => word.replace(adjective, '')).join(' ')
    }
    return namedPlaces(
      branch.sections.map(({ code, names }) => ({
        code: `${branch.code}/${code}`,
        names: Object.fromEntries(Object.entries(names).map(([key, { name }]) => [key, { name: own(name) }])),
      })),
    )
  })
