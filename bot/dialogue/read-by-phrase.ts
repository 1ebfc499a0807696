/** Reads an utterance by the phrases of the word tables: every word has its place, and the phrase that says most wins. */

import type { Language } from '../library/types.ts'
import type { Lexicon } from './lexicon.ts'
import type { Branching, Grammar, Label } from './phrases.ts'
import { better, type Listening, mostSlips, type Reading, spoken, type Taken, writtenIn } from './reading.ts'
import { dayAt } from './spoken-dates.ts'
import { oneDayAt } from './spoken-days.ts'
import { numbersAt } from './spoken-numbers.ts'
import { placeAt, type SaidPlace } from './spoken-places.ts'
import type { Token } from './tokens.ts'
import { countedIn } from './words/numbers.ts'

/** Points: what is said plainly beats what is guessed, a slot beats words left over, a skipped word counts against. */
const worth = { word: 10, slip: 5, number: 9, code: 10, branch: 6, day: 8, query: -5, skipped: -1 }
/** Bounds that keep the work linear whatever is typed: places visited, words skipped, words behind a query. */
const most = { steps: 6_000, skipped: 10, tail: 6 }

/** How far one reading has come. */
interface Step {
  node: Branching
  at: number
  score: number
  skipped: number
  slips: number
  taken: Taken
  votes: readonly Language[]
}

type Taking = readonly [end: number, points: number, taken: Taken, votes?: readonly Language[]]

/** Computes once for each token, when first asked. */
function once<Value>(compute: (at: number) => Value): (at: number) => Value {
  const known = new Map<number, { value: Value }>()
  return (at) => {
    const kept = known.get(at) ?? { value: compute(at) }
    known.set(at, kept)
    return kept.value
  }
}

/** Six digits, in one piece or two (`123 456`): where they end and what they are. */
function codeAt(tokens: readonly Token[], at: number): [number, string] | undefined {
  const [first = '', second = ''] = [tokens[at]?.word, tokens[at + 1]?.word]
  if (/^\d{6}$/.test(first)) return [at + 1, first]
  return /^\d{3}$/.test(first) && /^\d{3}$/.test(second) ? [at + 2, first + second] : undefined
}

/** The best reading by a phrase; `undefined` when no phrase has a place for every word. */
export function readByPhrase(
  tokens: readonly Token[],
  grammar: Grammar,
  lexicon: Lexicon,
  { today, places, slips }: Listening,
): Reading | undefined {
  let best: Reading | undefined
  let steps = 0
  const from = <Value>(read: (token: Token) => Value, none: Value) =>
    once((at: number) => {
      const token = tokens[at]
      return token === undefined ? none : read(token)
    })
  const exact = from<readonly Label[]>((token) => lexicon.exact(token), [])
  const near = from<readonly Label[]>((token) => lexicon.slipped(token), [])
  const place = once<SaidPlace | undefined>((at) => placeAt(tokens, at, places))
  const day = once((at) => dayAt(tokens, at, today))
  const oneDay = once((at) => oneDayAt(tokens, at, today))

  /** Every way a slot can take words from here on. */
  const takings = (slot: string, { at, taken }: Step, follower: Branching): Taking[] => {
    if (slot === '{number}')
      return numbersAt(tokens, at).map(({ end, numbers }) => [
        end,
        worth.number,
        { ...taken, numbers },
        tokens.slice(at, end).flatMap(({ word }) => countedIn(word) ?? []),
      ])
    if (slot === '{code}') {
      const [end, code] = codeAt(tokens, at) ?? []
      return end === undefined || code === undefined ? [] : [[end, worth.code, { ...taken, code }]]
    }
    if (slot === '{until}') {
      const said = day(at)
      if (said === undefined) return []
      const then = said.until === undefined ? taken : { ...taken, until: said.until }
      return [[said.end, worth.day * Math.min(said.end - at, 3), then]]
    }
    if (slot === '{branch}') {
      const said = place(at)
      return said === undefined ? [] : [[said.end, worth.word, { ...taken, branch: said.branch }]]
    }
    const soonest = follower.next.size === 0 ? tokens.length : Math.max(at + 1, tokens.length - most.tail)
    return Array.from({ length: tokens.length - soonest + 1 }, (_, index) => tokens.length - index).map((end) => [
      end,
      worth.query,
      { ...taken, query: [at, end] },
    ])
  }
  const arrive = ({ node, score, taken, votes }: Step) => {
    for (const ending of node.endings)
      if ((taken.branch === undefined || ending.takesBranch) && (taken.day === undefined || ending.takesDay))
        best = better(best, { ending, languages: writtenIn(ending), taken, score, votes })
  }
  const follow = (step: Step, labels: readonly Label[], slip: boolean) => {
    for (const [name, same] of Map.groupBy(labels, (label) => label.name))
      for (const node of step.node.next.get(name) ?? [])
        walk({
          ...step,
          node,
          at: step.at + 1,
          score: step.score + (slip ? worth.slip : worth.word),
          slips: step.slips + (slip ? 1 : 0),
          votes: spoken(step.votes, same),
        })
  }
  const fill = (step: Step) => {
    for (const slot of ['{number}', '{code}', '{until}', '{branch}', '{query}'])
      for (const node of step.node.next.get(slot) ?? [])
        for (const [end, points, taken, votes = []] of takings(slot, step, node))
          walk({ ...step, node, at: end, score: step.score + points, taken, votes: [...step.votes, ...votes] })
  }
  const skip = (step: Step, labels: readonly Label[]) => {
    const { node, at, score, skipped, taken } = step
    const atRoot = node === grammar.root
    const idle = labels.filter(
      ({ name }) =>
        name === '<polite>' ||
        name === (atRoot ? '<hello>' : '<thank>') ||
        (name === '<want>' && at < tokens.length - 1),
    )
    if (skipped < most.skipped && idle.length > 0)
      walk({ ...step, at: at + 1, skipped: skipped + 1, score: score + worth.skipped, votes: spoken(step.votes, idle) })
    const said = taken.branch === undefined ? place(at) : undefined
    if (said !== undefined)
      walk({ ...step, at: said.end, score: score + worth.branch, taken: { ...taken, branch: said.branch } })
    const asked = taken.day === undefined ? oneDay(at) : undefined
    if (asked !== undefined)
      walk({ ...step, at: asked.end, score: score + worth.branch, taken: { ...taken, day: asked.day } })
  }
  const walk = (step: Step): void => {
    if (steps++ > most.steps) return
    if (step.at >= tokens.length) {
      arrive(step)
      return
    }
    const labels = exact(step.at)
    follow(step, labels, false)
    if (slips && step.slips < mostSlips) follow(step, near(step.at), true)
    fill(step)
    skip(step, labels.length > 0 || !slips ? labels : near(step.at))
  }
  walk({ node: grammar.root, at: 0, score: 0, skipped: 0, slips: 0, taken: {}, votes: [] })
  return best
}
