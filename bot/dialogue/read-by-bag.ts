/** Reads an utterance as a bag of words: for sentences whose words stand in any order. */

import type { Language } from '../library/types.ts'
import type { Lexicon } from './lexicon.ts'
import type { Bag, Grammar, Label } from './phrases.ts'
import { better, type Listening, type Reading, spoken, type Taken, writtenIn } from './reading.ts'
import { dayAt, type SaidDay } from './spoken-dates.ts'
import { type OneDay, oneDayAt } from './spoken-days.ts'
import { numbersAt, type SaidNumbers } from './spoken-numbers.ts'
import { placeAt, type SaidPlace } from './spoken-places.ts'
import type { Token } from './tokens.ts'

/** Points: a word the bag needs, one it may hold, a slot filled; a slip costs. */
const worth = { needed: 9, held: 3, slot: 6, slip: -5 }
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

/** What is said from a token on, looked up once for all bags. */
interface Hears {
  place: (at: number) => SaidPlace | undefined
  day: (at: number) => SaidDay | undefined
  oneDay: (at: number) => OneDay | undefined
  numbers: (at: number) => SaidNumbers | undefined
}

/** What a slot of a bag takes from token `at` on; `undefined` when the bag has no such slot or nothing fits it. */
function slotAt(
  bag: Bag,
  at: number,
  taken: Taken,
  hears: Hears,
): [end: number, slot: string, taken: Taken] | undefined {
  const open = (slot: string) => bag.needs.includes(slot) || bag.may.has(slot)
  const place = (bag.ending.takesBranch || open('{branch}')) && taken.branch === undefined ? hears.place(at) : undefined
  if (place !== undefined) return [place.end, '{branch}', { ...taken, branch: place.branch }]
  const day = open('{until}') && taken.until === undefined ? hears.day(at) : undefined
  if (day?.until !== undefined) return [day.end, '{until}', { ...taken, until: day.until }]
  const asked = bag.ending.takesDay && taken.day === undefined ? hears.oneDay(at) : undefined
  if (asked !== undefined) return [asked.end, '{day}', { ...taken, day: asked.day }]
  const said = open('{number}') && taken.numbers === undefined ? hears.numbers(at) : undefined
  return said === undefined ? undefined : [said.end, '{number}', { ...taken, numbers: said.numbers }]
}

/** Puts every token into one bag; `undefined` when one has no place there or a needed one is missing. */
function into(bag: Bag, known: readonly Known[], hears: Hears): Reading | undefined {
  const { needs, may, ending } = bag
  const seen = new Set<string>()
  let [votes, score, slips]: [readonly Language[], number, number] = [[], 0, 0]
  let filled: Taken = {}
  for (let at = 0; at < known.length; ) {
    const { labels = [], slipped = false } = known[at] ?? {}
    const needed = labels.filter(({ name }) => needs.includes(name))
    const slot = needed.length > 0 ? undefined : slotAt(bag, at, filled, hears)
    if (slot !== undefined) {
      seen.add(slot[1])
      score += worth.slot
      at = slot[0]
      filled = slot[2]
      continue
    }
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
  return { ending, languages: writtenIn(ending), taken: filled, score, votes }
}

/** The best reading by a bag; `undefined` when no bag has a place for every word. */
export function readByBag(
  tokens: readonly Token[],
  grammar: Grammar,
  lexicon: Lexicon,
  { today, places, slips }: Listening,
): Reading | undefined {
  if (tokens.length > mostWords) return undefined
  const known = tokens.map((token): Known => {
    const labels = lexicon.exact(token)
    return labels.length > 0 || !slips || token.word.length < shortestSlip
      ? { labels, slipped: false }
      : { labels: lexicon.slipped(token), slipped: true }
  })
  const said = tokens.map((_, at) => ({
    place: placeAt(tokens, at, places),
    day: dayAt(tokens, at, today),
    oneDay: oneDayAt(tokens, at, today),
    numbers: numbersAt(tokens, at).at(-1),
  }))
  const hears: Hears = {
    place: (at) => said[at]?.place,
    day: (at) => said[at]?.day,
    oneDay: (at) => said[at]?.oneDay,
    numbers: (at) => said[at]?.numbers,
  }
  const present = new Set(known.flatMap(({ labels }) => labels.map(({ name }) => name)))
  return grammar.bags
    .filter(({ needs }) => needs.every((name) => name.startsWith('{') || present.has(name)))
    .map((bag) => into(bag, known, hears))
    .reduce(better, undefined)
}
