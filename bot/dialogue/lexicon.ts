/** What a typed word may be in the word tables: exactly, with another ending, or with one slip of the finger. */

import { nearly } from './fold.ts'
import type { Grammar, Label } from './phrases.ts'
import type { Token } from './tokens.ts'
import { notSlips } from './words/not-slips.ts'

const longestEnding = 3
/** Shorter words are too like each other for a slip to be told from another word. */
const shortestSlipped = 5

export interface Lexicon {
  /** the labels of a token; `[]` when the tables do not know it */
  exact(token: Token): readonly Label[]
  /** the labels it would have but for one slip; `[]` when it is a known word or no slip explains it */
  slipped(token: Token): readonly Label[]
}

/** Looks words up in a grammar; slips are searched by length, so that one lookup touches few words. */
export function lexiconOf(grammar: Grammar): Lexicon {
  const byLength = new Map<number, [string, Label[]][]>()
  for (const entry of grammar.words)
    if (entry[0].length >= shortestSlipped)
      byLength.set(entry[0].length, [...(byLength.get(entry[0].length) ?? []), entry])
  const stems = [...grammar.stems].filter(([stem]) => stem.length >= shortestSlipped)

  const exact = (token: Token): readonly Label[] => {
    const found = [...(grammar.words.get(token.word) ?? [])]
    for (let ending = 0; ending <= longestEnding && ending < token.word.length; ending++)
      found.push(...(grammar.stems.get(token.word.slice(0, token.word.length - ending)) ?? []))
    return found
  }
  const slippedStem = (stem: string, word: string): boolean =>
    word[0] === stem[0] &&
    [-1, 0, 1].some(
      (more) =>
        word.length >= stem.length + more &&
        word.length <= stem.length + more + longestEnding &&
        nearly(stem, word.slice(0, stem.length + more)),
    )
  const slipped = (token: Token): readonly Label[] => {
    const { word, kind } = token
    if (kind !== 'word' || word.length < shortestSlipped - 1 || word.length > 24) return []
    if (notSlips.has(word) || grammar.words.has(word)) return []
    const near = [-1, 0, 1]
      .flatMap((more) => byLength.get(word.length + more) ?? [])
      .filter(([known]) => (known[0] === word[0] || word.length > 6) && nearly(known, word))
    return [
      ...near.map(([, labels]) => labels),
      ...stems.filter(([stem]) => slippedStem(stem, word)).map(([, labels]) => labels),
    ].flat()
  }
  return { exact, slipped }
}
