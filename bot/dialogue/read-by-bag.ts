/** Reads an utterance as a bag of words: for sentences whose words stand in any order. */

import type { Language } from '../library/types.ts'
import type { Lexicon } from './lexicon.ts'
import type { Bag, Grammar, Label } from './phrases.ts'
import { better, type Listening, type Reading, spoken, writtenIn } from './reading.ts'
import { placeAt, type SaidPlace } from './spoken-places.ts'
import type { Token } from './tokens.ts'

/** Points: a word the bag needs, one it may hold, a branch; a slip costs. */
const worth = { needed: 9, held: 3, branch: 6, slip: -5 }
/** A longer utterance is no plain question. */
const mostWords = 16
/** Shorter words are not taken for slips here, where any order goes. */
const shortestSlip = 5

const idle: ReadonlySet<string> = new Set(['<polite>', '<want>', '<small>', '<hello>', '<thank>'])

/** What one token may be: its labels, and whether only a slip makes it so. */
interface Known {
  labels: readonly Label[]
  slipped: boolean
}

/** Puts every token into one bag; `undefined` when one has no place there or a needed one is missing. */
function into(bag: Bag, known: readonly Known[], place: (at: number) => SaidPlace | undefined): Reading | undefined {
  const { needs, may, ending } = bag
  const seen = new Set<string>()
  let [votes, score, slips]: [readonly Language[], number, number] = [[], 0, 0]
  let branch: string | undefined
  for (let at = 0; at < known.length; ) {
    const said: SaidPlace | undefined = ending.takesBranch && branch === undefined ? place(at) : undefined
    if (said !== undefined) {
      branch = said.branch
      score += worth.branch
      at = said.end
      continue
    }
    const { labels = [], slipped = false } = known[at] ?? {}
    const needed = labels.filter(({ name }) => needs.includes(name))
    const held = labels.filter(({ name }) => may.has(name))
    const taken = [needed, held, labels.filter(({ name }) => idle.has(name))].find(({ length }) => length > 0)
    if (taken === undefined) return undefined
    const fresh = needed.some(({ name }) => !seen.has(name))
    for (const { name } of needed) seen.add(name)
    if (slipped) slips++
    score += (fresh ? worth.needed : taken === needed || taken === held ? worth.held : 0) + (slipped ? worth.slip : 0)
    votes = spoken(votes, taken)
    at++
  }
  if (slips > 1 || !needs.every((name) => seen.has(name))) return undefined
  return { ending, languages: writtenIn(ending), taken: branch === undefined ? {} : { branch }, score, votes }
}

/** The best reading by a bag; `undefined` when no bag has a place for every word. */
export function readByBag(
  tokens: readonly Token[],
  grammar: Grammar,
  lexicon: Lexicon,
  { places, slips }: Listening,
): Reading | undefined {
  if (tokens.length > mostWords) return undefined
  const known = tokens.map((token): Known => {
    const labels = lexicon.exact(token)
    return labels.length > 0 || !slips || token.word.length < shortestSlip
      ? { labels, slipped: false }
      : { labels: lexicon.slipped(token), slipped: true }
  })
  const said = tokens.map((_, at) => placeAt(tokens, at, places))
  return grammar.bags.map((bag) => into(bag, known, (at) => said[at])).reduce(better, undefined)
}
