/** Which of one's own titles is meant by words: declined, without diacritics, in part, with a slip, as in search. */

import { foldForSearch, matchTitle, readQuery } from '../library/match-title.ts'
import type { Title } from '../library/types.ts'

/** The lines whose title and author hold every word that was said; those that need no slip before those that do. */
export function named<Line extends { title: Title }>(words: string, lines: readonly Line[]): Line[] {
  const query = readQuery(words)
  const hits = lines.flatMap((line) => {
    const found = matchTitle(query, foldForSearch(line.title))?.found ?? []
    return found.length > 0 && found.length === query.words.length ? [{ line, slips: found.includes('typo') }] : []
  })
  const sure = hits.filter(({ slips }) => !slips)
  return (sure.length > 0 ? sure : hits).map(({ line }) => line)
}
