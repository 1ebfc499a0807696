/** The words left over once the verb is taken: a title or an author as typed, without quotes and politeness around it. */

import { type Token, tokensOf } from './tokens.ts'
import { nouns, politeAlways, politeBehind, politePerhaps } from './words/around-queries.ts'

const beforeTitles: ReadonlySet<string> = new Set([...nouns, ...politeAlways, ...politePerhaps])
const opening = '„“”"«»‘’\'‚‹›'
const pairs: readonly string[] = ['„”', '„“', '“”', '""', '«»', '‘’', "''", '‚’', '‹›', '””', '„"']

/** Takes the quotation marks off when one pair encloses the whole. */
function unquoted(text: string): string {
  const inner = text.slice(1, -1)
  const encloses = text.length > 2 && pairs.includes(`${text[0]}${text.at(-1)}`)
  const apart = [...inner].some((letter) => letter !== '’' && letter !== "'" && opening.includes(letter))
  return encloses && !apart ? inner.trim() : text
}

const startsLarge = (text: string): boolean => /^[^\p{L}\p{N}]*\p{Lu}/u.test(text)
const startsQuoted = (text: string): boolean => opening.includes(text.trimStart()[0] ?? ' ')
const isSmall = (raw: string): boolean => raw === raw.toLowerCase()

/** How many of the first words are small ones in front of a title that is written large or in quotes. */
function smallWordsBefore(text: string, tokens: readonly Token[], small: ReadonlySet<string>): number {
  let count = 0
  for (const token of tokens.slice(0, 5)) {
    const rest = text.slice(token.to)
    if (!small.has(token.word) || !isSmall(text.slice(token.from, token.to))) return 0
    count++
    if (startsLarge(rest) || startsQuoted(rest.replace(/^[\s,:]+/u, ''))) return count
  }
  return 0
}

/** Drops what stands before the title and is none of it. */
function withoutLead(text: string, small: ReadonlySet<string>): string {
  const tokens = tokensOf(text.slice(0, 300))
  const [first, second] = tokens
  if (first === undefined || second === undefined || first.from > 0) return text
  const comma = /^\s*[,:]/u.test(text.slice(first.to))
  const alone = politeAlways.has(first.word) || (politePerhaps.has(first.word) && comma)
  const count = alone ? 1 : smallWordsBefore(text, tokens, small)
  const next = tokens[count - 1]
  if (next === undefined) return text
  return withoutLead(text.slice(next.to).replace(/^[\s,:;–—-]+/u, ''), small)
}

/** Drops politeness behind the title. */
function withoutTail(text: string, tokens: readonly Token[]): string {
  const last = tokens.at(-1)
  if (last === undefined || tokens.length < 2 || !politeBehind.has(last.word)) return text
  const rest = text.slice(0, last.from).replace(/[\s,;–—-]+$/u, '')
  return withoutTail(rest, tokens.slice(0, -1))
}

const trimmedEnds = (text: string): string => text.replace(/^[\s,:;–—-]+/u, '').replace(/[\s,:;–—-]+$/u, '')

/** A query behind a verb: `rezervēt lūdzu grāmatu „Zvejnieka dēls”!` → `Zvejnieka dēls`. */
export function queryOf(text: string): string {
  const bare = trimmedEnds(text)
  const [lead, marks] = [withoutLead(bare, beforeTitles), /[.!?\s]+$/u]
  const plain = trimmedEnds(withoutTail(lead, tokensOf(lead)))
  const unmarked = /\.\.\.$|…$/.test(plain) ? plain : plain.replace(marks, '')
  return unquoted(unmarked === '' ? plain : unmarked)
}

/** A whole utterance that is a search: as typed, without quotes and politeness around it. */
export function wholeQuery(text: string): string {
  const plain = withoutLead(text, politePerhaps)
  const rest = withoutTail(plain, tokensOf(plain)).trim()
  return unquoted(rest === '' ? text : rest)
}
