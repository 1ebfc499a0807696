/** Search and title cards: the words through full text search, slips of spelling through trigrams. */

import type { AnswerTo, AskOf, SearchPage, TitleHit } from '../../dialogue/asks.ts'
import { type Query, readQuery, weightyPart } from '../../library/match-title.ts'
import type { Instant } from '../../library/types.ts'
import type { Catalogue } from '../../ports.ts'
import { titleCard } from '../lines.ts'
import type { House } from './carry-out.ts'
import { isbnMark } from './rows.ts'
import { readShelves } from './shelves.ts'
import { type Patterns, patternsOf } from './title-patterns.ts'

/** A card needs no hour: nothing on it depends on who asks or when. */
const anytime: Instant = '1970-01-01T00:00:00.000Z'

/** The words of title and author, without the line of ISBNs. */
const lineOf = (t: string, n: number) => `split_part(${t}.folded, E'\\n', ${n})`
const wordsOf = (t: string) => `${lineOf(t, 1)} || E'\\n' || ${lineOf(t, 2)}`

const usable = `place IN ('shelf', 'to-clear', 'in-transit')`

/**
 * Hits among the titles that `found` lets through. `$1` branch, `$2` limit, `$3` offset, `$4` the folded query, `$5` how
 * a title begins, `$6` what the index looks for; of each word the pattern that counts as found `$7`, as it is typed `$8`,
 * and with another ending `$9`.
 */
const searchText = (found: string) => `
WITH hit AS (
  SELECT t.id, t.popularity, word.rank, word.ending FROM title t
  CROSS JOIN LATERAL (SELECT ${lineOf('t', 1)} AS title, ${lineOf('t', 2)} AS author, ${wordsOf('t')} AS words) line
  CROSS JOIN LATERAL (
    SELECT count(*) FILTER (WHERE line.words ~ pattern) AS found,
      coalesce(bool_or(line.words ~ close AND NOT line.words ~ exact), false) AS ending,
      CASE WHEN line.title = $4 THEN 0 WHEN line.title ~ $5 THEN 1
        WHEN bool_and(line.title ~ pattern) THEN 2 WHEN bool_and(line.author ~ pattern) THEN 3 ELSE 4 END AS rank
    FROM unnest($7::text[], $8::text[], $9::text[]) AS sought(pattern, exact, close)) word
  WHERE ${found}
    AND ($1::text IS NULL OR EXISTS (SELECT FROM copy WHERE title_id = t.id AND branch = $1 AND ${usable}))
), page AS (
  SELECT hit.*, row_number() OVER (ORDER BY rank, ending, popularity DESC, id COLLATE "C") AS place
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

const everyWord = 'word.found = cardinality($7::text[])'
const texts = {
  strict: searchText(`t.search @@ to_tsquery('simple', $6) AND ${everyWord}`),
  // Trigrams of the patterns lead to the candidates; `$6` is not read.
  spelling: searchText(`t.folded ~ ALL ($7::text[]) AND ${everyWord} AND $6::text IS NOT NULL`),
  fewer:
    searchText(`t.search @@ to_tsquery('simple', $6) AND word.found * 2 >= cardinality($7::text[]) AND word.found = (
    SELECT max(best.found) FROM title other CROSS JOIN LATERAL (
      SELECT count(*) FILTER (WHERE (${wordsOf('other')}) ~ pattern) AS found FROM unnest($7::text[]) AS sought(pattern)) best
    WHERE other.search @@ to_tsquery('simple', $6)
      AND ($1::text IS NULL OR EXISTS (SELECT FROM copy WHERE title_id = other.id AND branch = $1 AND ${usable})))`),
}

interface Sought extends Pick<Patterns, 'head' | 'begins' | 'close'> {
  text: string
  index: string
  found: string[]
}

const noWords = { text: '', head: '', begins: [], close: [], found: [] }

const fewerWords = ({ titles, total }: SearchPage): SearchPage =>
  total > 0 ? { titles, total, relaxed: 'fewer-words' } : { titles, total }

export function catalogue({ database: { sql }, places }: House): Catalogue {
  const look = async (how: keyof typeof texts, ask: AskOf<'search'>, sought: Sought): Promise<SearchPage> => {
    const { text, head, index, found, begins, close } = sought
    const params = [ask.branch ?? null, ask.limit, ask.offset, text, head, index, found, begins, close]
    const [page] = await sql<{ titles: TitleHit[]; total: number }>(texts[how], params)
    return page ?? { titles: [], total: 0 }
  }
  const find = async (ask: AskOf<'search'>, query: Query): Promise<SearchPage> => {
    const { isbn, text, words } = query
    if (isbn !== undefined) return await look('strict', ask, { ...noWords, index: `'${isbnMark}${isbn}'` })
    if (words.length === 0) return { titles: [], total: 0 }
    const { slips, all, any, ...patterns } = patternsOf(words)
    const sought = { text, ...patterns, found: patterns.close, index: all }
    const exact = await look('strict', ask, sought)
    if (exact.total > 0) return exact
    const misspelt = await look('spelling', ask, { ...sought, found: slips })
    if (misspelt.total > 0) return { ...misspelt, relaxed: 'spelling' }
    const weighty = weightyPart(query)
    if (weighty !== query) return fewerWords(await find(ask, weighty))
    if (words.length === 1) return misspelt
    return fewerWords(await look('fewer', ask, { ...sought, index: any }))
  }
  return {
    search: (ask): Promise<AnswerTo<'search'>> => find(ask, readQuery(ask.query)),
    async title({ titleId }): Promise<AnswerTo<'title'>> {
      const shelves = await readShelves(sql, places, { titleIds: [titleId] }, anytime)
      const shelf = shelves.of.get(titleId)
      return shelf && titleCard(shelf, shelves.library)
    },
  }
}
