/** What an utterance means: whatever was typed, one wish and the language it was said in. Pure, total, linear in length. */

import type { ChannelName, Language, LocalDate } from '../library/types.ts'
import { nearly } from './fold.ts'
import { queryOf, wholeQuery } from './left-over.ts'
import { readByBag } from './read-by-bag.ts'
import { readByPhrase } from './read-by-phrase.ts'
import { better, type Reading, type Taken } from './reading.ts'
import { isCommand, opened, unslashed } from './slash.ts'
import { dayAt } from './spoken-dates.ts'
import { dayIn } from './spoken-days.ts'
import { numbersAt } from './spoken-numbers.ts'
import { type NamedPlace, placeAt, ventspilsPlaces } from './spoken-places.ts'
import { cleaned, type Token, tokensOf } from './tokens.ts'
import type { Heard, Numbered, PlainIntent, Queried, Wish } from './wish.ts'
import { askingWords } from './words/asking.ts'
import { carrierBySms, carrierElsewhere } from './words/carrier.ts'
import { dateMarks, endMarks, months, spans, weekdays } from './words/dates.ts'
import { grammar, lexicon } from './words/grammar.ts'

export interface HearOptions {
  /** the answer's language when the words do not decide it */
  language: Language
  /** the local date that “tomorrow” and “1 July” are seen from */
  today: LocalDate
  /** decides what the carrier's words mean; absent = no carrier listens */
  channel?: ChannelName
  /** the branches that can be named; absent = Ventspils' five (see `namedPlaces`) */
  branches?: readonly NamedPlace[]
}

const signs: ReadonlyMap<string, PlainIntent> = new Map([
  ['?', 'help'],
  ['❓', 'help'],
  ['👍', 'agree'],
  ['👌', 'agree'],
  ['✅', 'agree'],
  ['👎', 'decline'],
  ['❌', 'decline'],
  ['🙏', 'thanks'],
  ['❤', 'thanks'],
  ['👋', 'greeting'],
])

/** “Есть Чехов?”, “Raudupiete ir?”: a question only by its mark; without one it may be a title (“Есть, молиться, любить”). */
const askedShortly = /^(?:(?:есть|ir|got|any)\s+([^?]+)|([^?]+?)\s+(?:есть|имеется|ir))\s*\?$/iu

/** Words of dates long enough for a slip to be told from another word. */
const slotWords = [...months.keys(), ...weekdays.keys(), ...spans.keys(), ...dateMarks, ...endMarks].filter(
  (word) => word.length >= 5,
)

/** A bare number longer than two digits is a title (`1984`). */
const greatestChoice = 99

const numbered = ({ numbers = [] }: Taken): Numbered => {
  const [number] = numbers
  if (number === undefined) return {}
  return numbers.length > 1 ? { number, numbers } : { number }
}

/** The wish of a reading; `undefined` when it lacks what its intent cannot do without. */
function wishOf(
  { ending: { means }, taken }: Reading,
  text: string,
  tokens: readonly Token[],
  today: LocalDate,
): Wish | undefined {
  const { intent } = means
  const [from, to] = taken.query ?? [0, 0]
  const [first, last] = [tokens[from]?.from ?? 0, tokens[to]?.from ?? text.length]
  const begin = from === 0 ? 0 : Math.min(first, tokens[from - 1]?.to ?? first)
  const said = taken.query === undefined ? '' : queryOf(text.slice(begin, last))
  const queried: Queried = said === '' ? {} : { query: said }
  const place = taken.branch === undefined ? {} : { branch: taken.branch }
  switch (intent) {
    case 'link':
      return taken.code === undefined ? { intent } : { intent, code: taken.code }
    case 'search':
    case 'follow':
      return { intent, ...queried }
    case 'reserve':
    case 'drop':
    case 'returned':
      return { intent, ...queried, ...numbered(taken) }
    case 'renew':
      return means.all ? { intent, all: true } : { intent, ...queried, ...numbered(taken) }
    case 'suspend':
      return { intent, ...numbered(taken), ...(taken.until === undefined ? {} : { until: taken.until }) }
    case 'pickup':
      return { intent, ...numbered(taken), ...place }
    case 'resume':
    case 'pass':
    case 'extend':
      return { intent, ...numbered(taken) }
    case 'hours': {
      const day = dayIn(tokens, today)
      return { intent, ...place, ...(day === undefined ? {} : { day }) }
    }
    case 'training':
      return means.mine ? { intent, mine: true } : { intent, ...place }
    case 'remove-card':
      return { intent }
    case 'contact':
      return means.lost === undefined ? { intent } : { intent, lost: means.lost }
    case 'rules':
      return means.about === undefined ? { intent } : { intent, about: means.about }
    case 'language':
      return means.language === undefined ? { intent } : { intent, language: means.language }
    case 'number': {
      const { number, numbers } = numbered(taken)
      if (number === undefined || number > greatestChoice) return undefined
      return numbers === undefined ? { intent, number } : { intent, number, numbers }
    }
    case 'help':
    case 'unlink':
    case 'wrong-number':
    case 'reservations':
    case 'undo':
    case 'loans':
    case 'why':
    case 'card':
    case 'family':
    case 'settings':
    case 'calendar':
    case 'test':
    case 'export':
    case 'erase':
    case 'more':
    case 'back':
    case 'agree':
    case 'decline':
    case 'stop':
    case 'start':
    case 'greeting':
    case 'thanks':
      return { intent }
  }
}

/** The language most words are of; the one given when they are as much of it as of another, or of none. */
function languageOf({ languages, votes }: Reading, given: Language): Language {
  const weight = new Map<Language, number>()
  for (const language of votes) weight.set(language, (weight.get(language) ?? 0) + 1)
  for (const language of languages) weight.set(language, (weight.get(language) ?? 0) + 2)
  const most = Math.max(0, ...weight.values())
  return most === 0 || weight.get(given) === most
    ? given
    : ([...weight].find(([, count]) => count === most)?.[0] ?? given)
}

/** The language of a search that no phrase explains: the one in which somebody is asked for something, else the one given. */
function askedIn(tokens: readonly Token[], given: Language): Language {
  const said = Map.groupBy(tokens, ({ word }) => askingWords.get(word))
  const [first, ...others] = (['lv', 'en', 'ru'] as const).filter((one) => (said.get(one)?.length ?? 0) > 1)
  return others.length > 0 ? given : (first ?? given)
}

/** The tokens with the slips in words of dates mended; a word alone may be a name (`Steven`) and stays. */
const respelt = (tokens: readonly Token[]): Token[] =>
  tokens.map((token) => {
    if (tokens.length < 2 || token.word.length < 5 || lexicon.exact(token).length > 0) return token
    const meant = slotWords.find((word) => word[0] === token.word[0] && nearly(word, token.word))
    return meant === undefined || slotWords.includes(token.word) ? token : { ...token, word: meant }
  })

/** Exact words first; a slip of the finger is considered only where nothing, or only words left over, was understood. */
function read(tokens: readonly Token[], today: LocalDate, places: readonly NamedPlace[]): Reading | undefined {
  const way = (slips: boolean) => {
    const listening = { today, places, slips }
    const said = slips ? respelt(tokens) : tokens
    return better(readByPhrase(said, grammar, lexicon, listening), readByBag(said, grammar, lexicon, listening))
  }
  const plain = way(false)
  return plain !== undefined && plain.taken.query === undefined ? plain : better(plain, way(true))
}

/** A text without a word: the sign it begins with (👍 = yes), nothing at all = help, else a search that will find nothing. */
function signed(text: string): Wish {
  const [sign = '?'] = text.replace(/[!.\s]+/gu, '')
  const intent = signs.get(sign)
  return intent === undefined ? { intent: 'search', query: text } : { intent }
}

/** “Hello! Raudupiete”: a greeting with a full stop behind it is no part of the title. */
const ungreeted = (text: string, tokens: readonly Token[]): string => {
  const [first, second] = tokens
  const greets = first !== undefined && lexicon.exact(first).some(({ name }) => name === '<hello>')
  if (!greets || second === undefined || !/^\s*[!.]/u.test(text.slice(first.to))) return text
  return text.slice(second.from)
}

/**
 * Understands one utterance. Promises: never throws, whatever the characters; reads at most 4 000 of them; the same
 * arguments give the same answer. What is none of the known wishes is a search for the whole text; nothing typed is help.
 */
export function hear(typed: string, options: HearOptions): Heard {
  const { language, today, channel, branches = ventspilsPlaces } = options
  const whole = cleaned(typed)
  const start = opened(whole)
  if (start !== undefined) return { wish: start, language }
  const text = unslashed(whole)
  const tokens = tokensOf(text)
  const [only, ...others] = tokens
  if (only === undefined) return { wish: signed(whole), language }
  const carrier = channel === 'sms' ? carrierBySms : carrierElsewhere
  const carried = others.length === 0 ? carrier.get(only.word) : undefined
  const reading = read(tokens, today, branches)
  const spoken = reading === undefined || isCommand(whole) ? language : languageOf(reading, language)
  if (carried !== undefined) return { wish: { intent: carried }, language: spoken }
  const wish = reading === undefined ? undefined : wishOf(reading, text, tokens, today)
  if (wish !== undefined) return { wish, language: spoken }
  const query = wholeQuery(ungreeted(whole, tokensOf(whole)))
    .replace(/^isbn[\s:]*(?=[\d-]{9})/iu, '')
    .replace(askedShortly, '$1$2')
  return { wish: { intent: 'search', query }, language: isCommand(whole) ? language : askedIn(tokens, language) }
}

/** The branch a whole answer names (“uz Pārventu”), for a question that asks where; `undefined` when it names none. */
export function hearBranch(typed: string, branches: readonly NamedPlace[] = ventspilsPlaces): string | undefined {
  const tokens = tokensOf(cleaned(typed)).filter((token) => !isPolite(token))
  const place = placeAt(tokens, 0, branches)
  return place?.end === tokens.length ? place.branch : undefined
}

/** The day a whole answer names (“līdz piektdienai”), for a question that asks until when; `undefined` when it names none. */
export function hearUntil(typed: string, today: LocalDate): LocalDate | undefined {
  const tokens = tokensOf(cleaned(typed)).filter((token) => !isPolite(token))
  const day = dayAt(tokens, 0, today)
  return day?.end === tokens.length ? day.until : undefined
}

/** The numbers a whole answer names (“1 un 3”); `[]` when it is anything else. */
export function hearNumbers(typed: string): number[] {
  const tokens = tokensOf(cleaned(typed))
  return numbersAt(tokens, 0).find(({ end }) => end === tokens.length)?.numbers ?? []
}

const isPolite = (token: Token): boolean =>
  lexicon.exact(token).some(({ name }) => name === '<polite>' || name === '<want>')
