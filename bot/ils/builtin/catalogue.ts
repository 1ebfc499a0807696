/** Search and title cards: the words through full text search, slips of spelling through trigrams. */

import type { AnswerTo, AskOf, SearchPage, TitleHit } from '../../dialogue/asks.ts'
import { readQuery } from '../../library/match-title.ts'
import type { Instant } from '../../library/types.ts'
import type { Catalogue } from '../../ports.ts'
import { titleCard } from '../lines.ts'
import type { House } from './carry-out.ts'
import { isbnMark } from './rows.ts'
import { readShelves } from './shelves.ts'
import { patternsOf } from './title-patterns.ts'

/** A card needs no hour: nothing on it depends on who asks or when. */
const anytime: Instant = '1970-01-01T00:00:00.000Z'

const usable = `place IN ('shelf', 'to-clear', 'in-transit')`

/**
 * Hits among the titles that `found` lets through: `$1` the branch, `$2` limit, `$3` offset, `$4` the folded query,
 * `$5` the patterns that count as found, `$6` those of a word as it is typed, `$7` what the index looks for.
 */
const searchText = (found: string) => `
WITH hit AS (
  SELECT t.id, t.popularity, word.rank, word.stem FROM title t
  CROSS JOIN LATERAL (SELECT split_part(t.folded, E'\\n', 1) AS title, split_part(t.folded, E'\\n', 2) AS author) line
  CROSS JOIN LATERAL (
    SELECT count(*) FILTER (WHERE t.folded ~ pattern) AS found,
      coalesce(bool_or(t.folded ~ pattern AND NOT t.folded ~ exact), false) AS stem,
      CASE WHEN line.title = $4 THEN 0 WHEN starts_with(line.title, $4) THEN 1
        WHEN bool_and(line.title ~ pattern) THEN 2 WHEN bool_and(line.author ~ pattern) THEN 3 ELSE 4 END AS rank
    FROM unnest($5::text[], $6::text[]) AS sought(pattern, exact)) word
  WHERE ${found}
    AND ($1::text IS NULL OR EXISTS (SELECT FROM copy WHERE title_id = t.id AND branch = $1 AND ${usable}))
), page AS (
  SELECT hit.*, row_number() OVER (ORDER BY rank, stem, popularity DESC, id COLLATE "C") AS place
  FROM hit ORDER BY place LIMIT $2 OFFSET $3
)
SELECT (SELECT count(*) FROM hit)::int AS total, coalesce((
  SELECT json_agg(json_strip_nulls(json_build_object('id', t.id, 'title', t.title, 'author', t.author, 'year', t.year,
    'language', t.language, 'isbn', t.isbn, 'total', copies.total, 'available', copies.free)) ORDER BY page.place)
  FROM page JOIN title t USING (id) CROSS JOIN LATERAL (
    SELECT count(*) AS total,
      count(*) FILTER (WHERE place = 'shelf' AND loan_id IS NULL AND reservation_id IS NULL) AS free
    FROM copy WHERE title_id = t.id AND ${usable}) copies
), '[]') AS titles`

const everyWord = 'word.found = cardinality($5::text[])'
const texts = {
  strict: searchText(`t.search @@ to_tsquery('simple', $7) AND ${everyWord}`),
  // Trigrams of the patterns lead to the candidates; `$7` is not read.
  spelling: searchText(`t.folded ~ ALL ($5::text[]) AND ${everyWord} AND $7::text IS NOT NULL`),
  fewer: searchText(`t.search @@ to_tsquery('simple', $7) AND word.found > 0 AND word.found = (
    SELECT max(best.found) FROM title other CROSS JOIN LATERAL (
      SELECT count(*) FILTER (WHERE other.folded ~ pattern) AS found FROM unnest($5::text[]) AS sought(pattern)) best
    WHERE other.search @@ to_tsquery('simple', $7)
      AND ($1::text IS NULL OR EXISTS (SELECT FROM copy WHERE title_id = other.id AND branch = $1 AND ${usable})))`),
}

interface Sought {
  text: string
  found: string[]
  begins: string[]
  index: string
}

export function catalogue({ database: { sql }, places }: House): Catalogue {
  const look = async (how: keyof typeof texts, ask: AskOf<'search'>, sought: Sought): Promise<SearchPage> => {
    const { text, found, begins, index } = sought
    const params = [ask.branch ?? null, ask.limit, ask.offset, text, found, begins, index]
    const [page] = await sql<{ titles: TitleHit[]; total: number }>(texts[how], params)
    return page ?? { titles: [], total: 0 }
  }
  return {
    async search(ask): Promise<AnswerTo<'search'>> {
      const { isbn, text, words } = readQuery(ask.query)
      if (isbn !== undefined) {
        return await look('strict', ask, { text: '', found: [], begins: [], index: `'${isbnMark}${isbn}'` })
      }
      const { begins, close, slips, all, any } = patternsOf(words)
      if (begins.length === 0) return { titles: [], total: 0 }
      const exact = await look('strict', ask, { text, found: close, begins, index: all })
      if (exact.total > 0) return exact
      const misspelt = await look('spelling', ask, { text, found: slips, begins, index: all })
      if (misspelt.total > 0) return { ...misspelt, relaxed: 'spelling' }
      const fewer = await look('fewer', ask, { text, found: close, begins, index: any })
      return fewer.total > 0 ? { ...fewer, relaxed: 'fewer-words' } : fewer
    },
    async title({ titleId }): Promise<AnswerTo<'title'>> {
      const shelves = await readShelves(sql, places, { titleIds: [titleId] }, anytime)
      const shelf = shelves.of.get(titleId)
      return shelf && titleCard(shelf, shelves.library)
    },
  }
}
