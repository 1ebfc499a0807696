/** Numbers as people say them: `2`, `2.`, `nr 2`, `№2`, `otro`, `the second one`, `1 un 3`, `с 1 по 3`. */

import type { Token } from './tokens.ts'
import { cardinals, counted, numberEndings, numberJoins, numberMarks, things } from './words/numbers.ts'

/** The numbers said from one token on: where they end, and which, at least one. */
export interface SaidNumbers {
  end: number
  numbers: number[]
}

/** Longer numbers are titles (`1984`), request numbers or codes, never places in a list. */
const greatest = 999

const inList = (digits: string): number | undefined => {
  const value = Number(digits)
  return /^[1-9]\d{0,2}$/.test(digits) && value <= greatest ? value : undefined
}

/** What one token says: `2` → 2, `otro` → 2, and `1.3` or `1-3`, which looks like a date, → 1 and 3 (1, 2, 3). */
function oneToken(token: Token | undefined): number[] | undefined {
  if (token === undefined || token.word.includes('/')) return undefined
  if (token.kind === 'word') {
    const value = counted.get(token.word)
    return value === undefined ? undefined : [value]
  }
  const values = token.word.split(/[./-]/).map(inList)
  const known = values.filter((value) => value !== undefined)
  if (known.length !== values.length) return undefined
  const [first, last] = known
  if (token.word.includes('-') && known.length === 2 && first !== undefined && last !== undefined && last > first)
    return last - first > 20 ? undefined : Array.from({ length: last - first + 1 }, (_, index) => first + index)
  return known
}

/** Skips tokens while `passes` holds, at most `most`. */
function skip(tokens: readonly Token[], at: number, passes: (token: Token) => boolean, most: number): number {
  let end = at
  for (let token = tokens[end]; token !== undefined && end - at < most && passes(token); token = tokens[end]) end++
  return end
}

const isMark = (token: Token) => token.kind === 'word' && numberMarks.has(token.word)
const isThing = (token: Token) => token.kind === 'word' && things.has(token.word)
const isCardinal = (token: Token | undefined) => token !== undefined && cardinals.has(token.word)
const isJoin = (token: Token) => token.kind === 'word' && numberJoins.has(token.word)

/** The end of a number with its ending written apart (`2nd`, `2-ю`): only right behind the digits. */
function pastEnding(tokens: readonly Token[], at: number): number {
  const [digits, ending] = [tokens[at], tokens[at + 1]]
  const close = digits?.kind === 'digits' && ending !== undefined && ending.from - digits.to <= 1
  return close && numberEndings.has(ending.word) ? at + 2 : at + 1
}

/** Every way to read numbers from token `at` on, with the words around them (`grāmatu nr. 2`, `2. rezervāciju`). */
export function numbersAt(tokens: readonly Token[], at: number): SaidNumbers[] {
  const readings: SaidNumbers[] = []
  const numbers: number[] = []
  let from = skip(tokens, skip(tokens, at, isThing, 1), isMark, 2)
  for (let more = true; more; ) {
    const said = isCardinal(tokens[from]) && tokens[from - 1]?.word === 'the' ? undefined : oneToken(tokens[from])
    if (said === undefined || numbers.length > 50) break
    numbers.push(...said)
    const end = pastEnding(tokens, from)
    readings.push({ end, numbers: [...new Set(numbers)] })
    const noun = skip(tokens, end, isThing, 1)
    if (noun > end) readings.push({ end: noun, numbers: [...new Set(numbers)] })
    from = skip(tokens, skip(tokens, end, isJoin, 1), isMark, 1)
    more = tokens[from]?.word !== 'one'
  }
  return readings
}
