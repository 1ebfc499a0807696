/** Branches as people name them: declined (`Gāliņciemā`, `в Парвенте`), in part (`bērnu`), with a preposition and a noun. */

import { foldWord, nearly } from './fold.ts'
import type { Token } from './tokens.ts'
import { longestEnding, placeMarks, placeNouns, placeStems } from './words/places.ts'

/** A branch `hear` can recognise: its code and the beginnings of the words that name it. */
export interface NamedPlace {
  code: string
  stems: readonly string[]
}

export interface SaidPlace {
  end: number
  branch: string
}

const withoutEnding = (word: string): string => {
  const bare = word.replace(/(?:as|es|is|us|os|ii|oi|aa|ai|[aeiousйыяь])$/u, '')
  return bare.length >= 4 ? bare : word
}

interface Branch {
  code: string
  names: Readonly<Record<string, { name: string }>>
}

/** A library's branches stay the same for many turns. */
const known = new WeakMap<readonly Branch[], NamedPlace[]>()

/** Names in every language → what `hear` listens for: each distinguishing word without its ending, and the known short names. */
export function namedPlaces(branches: readonly Branch[]): NamedPlace[] {
  const places = known.get(branches) ?? branches.map(placeOf)
  known.set(branches, places)
  return places
}

const placeOf = ({ code, names }: Branch): NamedPlace => ({
  code,
  stems: [
    ...(placeStems[code] ?? []).map(foldWord),
    ...Object.values(names)
      .flatMap(({ name }) => name.match(/[\p{L}\p{M}'’]+/gu) ?? [])
      .map(foldWord)
      .filter((word) => word.length >= 4 && !placeNouns.has(word))
      .map(withoutEnding),
  ],
})

/** Ventspils' five, known without asking anyone. */
export const ventspilsPlaces: readonly NamedPlace[] = Object.entries(placeStems).map(([code, stems]) => ({
  code,
  stems: stems.map(foldWord),
}))

/** Whether the word is the name with another ending, or nearly so (one letter off in a long name). */
const names = (stem: string, word: string): boolean => {
  if (word.length < stem.length - 1 || word.length > stem.length + longestEnding + 1) return false
  if (word.startsWith(stem)) return word.length - stem.length <= longestEnding
  return (
    stem.length >= 6 &&
    (nearly(stem, word.slice(0, stem.length)) ||
      nearly(stem, word.slice(0, stem.length - 1)) ||
      nearly(stem, word.slice(0, stem.length + 1)))
  )
}

/** The branch named from token `at` on, prepositions and `bibliotēkā` included; `undefined` when none is. */
export function placeAt(tokens: readonly Token[], at: number, places: readonly NamedPlace[]): SaidPlace | undefined {
  let from = at
  while (from < at + 3 && placeMarks.has(tokens[from]?.word ?? '')) from++
  while (from < at + 5 && placeNouns.has(tokens[from]?.word ?? '')) from++
  const word = tokens[from]?.word
  if (word === undefined) return undefined
  const place = places.find(({ stems }) => stems.some((stem) => names(stem, word)))
  if (place === undefined) return undefined
  let end = from + 1
  while (end < from + 5 && placeNouns.has(tokens[end]?.word ?? '')) end++
  return { end, branch: place.code }
}
