/** Reads the rows of the word tables once: phrases become a tree of words, bags a list, words a lexicon. */

import type { Language } from '../library/types.ts'
import { foldWord } from './fold.ts'
import type { Intent, Lost, RulesTopic } from './wish.ts'

/** What a row means: an intent and what the words themselves already say of its arguments. */
export interface Meaning {
  intent: Exclude<Intent, 'title'>
  all?: true
  language?: Language
  about?: RulesTopic
  lost?: Lost
  /** of trainings: the patron's own */
  mine?: true
}

/**
 * One row of a word table: a phrase a line, by language (`any`: the same in all, or decided by its `<concepts>`).
 * In a phrase: a plain word; `<concept>` any word of that concept; `word?` may be missing; `(a|b c)` either;
 * `{query}` words as typed, `{number}` one or several numbers, `{code}` six digits, `{until}` a day, `{branch}` a branch.
 * A line `~ <a> <b> / <c> d` is a bag: words in any order, each of the first part at least once, of the second at will.
 * A bag may hold `{number}`, `{until}`, `{day}` and `{branch}` too. Polite words may stand anywhere; a branch, or a branch and a day, too where
 * `takes` says so.
 */
export interface Phrases {
  means: Meaning
  lv?: string
  en?: string
  ru?: string
  any?: string
  takes?: 'branch' | 'branch and day'
}

/** A concept's words by language, separated by spaces; `word*` = with any ending of up to three letters. */
export type Concept = Readonly<Partial<Record<Language, string>>>

/** Where a phrase ends: what it means, and the language it was written under (absent: its words decide). */
export interface Ending {
  means: Meaning
  language?: Language
  takesBranch: boolean
  takesDay: boolean
}

export interface Branching {
  /** word, `<concept>` or `{slot}` → what may follow it, a place for each phrase that goes on there */
  next: Map<string, Branching[]>
  endings: Ending[]
}

export interface Bag {
  needs: string[]
  may: Set<string>
  ending: Ending
}

/** What a word is in the tables: itself, or one of a concept's words in a language. */
export interface Label {
  name: string
  language?: Language
}

export interface Grammar {
  root: Branching
  bags: Bag[]
  words: Map<string, Label[]>
  stems: Map<string, Label[]>
}

type Part = string | Part[][]

/** Parses `a? (b|c <d>) {e}` into parts; a group is a list of alternatives. */
function partsOf(phrase: string): Part[] {
  const pieces = phrase.match(/[()|]\??|[^\s()|]+/g) ?? []
  let at = 0
  const sequence = (): Part[] => {
    const parts: Part[] = []
    for (let piece = pieces[at]; piece !== undefined && piece[0] !== ')' && piece !== '|'; piece = pieces[at]) {
      at++
      if (piece === '(') parts.push(group())
      else parts.push(piece.length > 1 && piece.endsWith('?') ? [[piece.slice(0, -1)], []] : piece)
    }
    return parts
  }
  const group = (): Part[][] => {
    const choices = [sequence()]
    while (pieces[at] === '|') {
      at++
      choices.push(sequence())
    }
    if (pieces[at] === ')?') choices.push([])
    at++
    return choices
  }
  return sequence()
}

/** One place from which all that is possible at any of the given ones is possible. */
function merged(places: readonly Branching[]): Branching {
  const [only] = places
  if (only !== undefined && places.length === 1) return only
  const next = new Map<string, Branching[]>()
  for (const place of places)
    for (const [name, followers] of place.next) next.set(name, [...(next.get(name) ?? []), ...followers])
  return { next, endings: places.flatMap(({ endings }) => endings) }
}

/** The place where a list of parts begins that goes on at `then`: built from the end, so that alternatives share it. */
const leadingTo = (then: Branching, parts: readonly Part[], grammar: Grammar): Branching =>
  parts.reduceRight<Branching>(
    (after, part) =>
      typeof part === 'string'
        ? { next: new Map([[named(part, grammar), [after]]]), endings: [] }
        : merged(part.map((choice) => leadingTo(after, choice, grammar))),
    then,
  )

const isMarked = (piece: string) => piece.startsWith('<') || piece.startsWith('{')
const linesOf = (rows: string | undefined) =>
  (rows ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

function learn<Key>(into: Map<Key, Label[]>, key: Key, label: Label): void {
  const known = into.get(key)
  if (known === undefined) into.set(key, [label])
  else if (!known.some(({ name, language }) => name === label.name && language === label.language)) known.push(label)
}

/** Folds a plain word of a row and remembers that the tables know it. */
function named(piece: string, grammar: Grammar): string {
  if (isMarked(piece)) return piece
  const word = foldWord(piece)
  learn(grammar.words, word, { name: word })
  return word
}

function bagOf(grammar: Grammar, line: string, ending: Ending): Bag {
  const [needs = '', may = ''] = line.slice(1).split(' / ')
  const pieces = (part: string) =>
    part
      .split(' ')
      .filter((piece) => piece !== '')
      .map((piece) => named(piece, grammar))
  return { needs: pieces(needs), may: new Set(pieces(may)), ending }
}

/** Compiles the tables; throws when a row names a concept that no table has (a broken row, found at start). */
export function readPhrases(
  tables: readonly (readonly Phrases[])[],
  concepts: Readonly<Record<string, Concept>>,
): Grammar {
  const grammar: Grammar = { root: { next: new Map(), endings: [] }, bags: [], words: new Map(), stems: new Map() }
  for (const [name, concept] of Object.entries(concepts))
    for (const language of ['lv', 'en', 'ru'] as const)
      for (const word of (concept[language] ?? '').split(/\s+/).filter((piece) => piece !== '')) {
        const label = { name: `<${name}>`, language }
        if (word.endsWith('*')) learn(grammar.stems, foldWord(word.slice(0, -1)), label)
        else learn(grammar.words, foldWord(word), label)
      }
  const begins: Branching[] = []
  for (const row of tables.flat())
    for (const language of ['lv', 'en', 'ru', undefined] as const)
      for (const line of linesOf(row[language ?? 'any'])) {
        for (const [, name = ''] of line.matchAll(/<([^>]*)>/g))
          if (concepts[name] === undefined) throw new Error(`no concept <${name}>: ${line}`)
        const ending: Ending = {
          means: row.means,
          takesBranch: row.takes !== undefined,
          takesDay: row.takes === 'branch and day',
          ...(language === undefined ? {} : { language }),
        }
        if (line.startsWith('~')) grammar.bags.push(bagOf(grammar, line, ending))
        else begins.push(leadingTo({ next: new Map(), endings: [ending] }, partsOf(line), grammar))
      }
  grammar.root = merged(begins)
  return grammar
}
