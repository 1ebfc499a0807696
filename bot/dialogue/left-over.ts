/** The words left over once the verb is taken: a title or an author as typed, without quotes and politeness around it. */

import { type Token, tokensOf } from './tokens.ts'
import { nouns, politeAlways, politeBehind, politePerhaps } from './words/around-queries.ts'

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

/** Drops what stands before the title and is none of it. */
function withoutLead(text: string, mayDropNouns: boolean): string {
  const [first, second] = tokensOf(text.slice(0, 200))
  if (first === undefined || second === undefined || first.from > 0) return text
  const raw = text.slice(first.from, first.to)
  const rest = text.slice(first.to).replace(/^[\s,:;–—-]+/u, '')
  const comma = /^\s*[,:]/u.test(text.slice(first.to))
  const titleFollows = isSmall(raw) && (startsLarge(rest) || startsQuoted(rest))
  const drop =
    politeAlways.has(first.word) ||
    (politePerhaps.has(first.word) && (comma || titleFollows)) ||
    (mayDropNouns && nouns.has(first.word) && titleFollows)
  return drop ? withoutLead(rest, mayDropNouns) : text
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
  const [lead, marks] = [withoutLead(bare, true), /[.!?\s]+$/u]
  const plain = trimmedEnds(withoutTail(lead, tokensOf(lead)))
  const unmarked = /\.\.\.$|…$/.test(plain) ? plain : plain.replace(marks, '')
  return unquoted(unmarked === '' ? plain : unmarked)
}

/** A whole utterance that is a search: as typed, without quotes and politeness around it. */
export function wholeQuery(text: string): string {
  const plain = withoutLead(text, false)
  const rest = withoutTail(plain, tokensOf(plain)).trim()
  return unquoted(rest === '' ? text : rest)
}
