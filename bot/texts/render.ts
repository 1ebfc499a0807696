/** From what is to be said to the words of one language: plain text and labelled choices, the same for every channel. */

import type { FluentBundle } from '@fluent/bundle'
import { FluentNumber } from '@fluent/bundle'
import type { Deed } from '../dialogue/deeds.ts'
import type { Reply } from '../dialogue/types.ts'
import type { Language, Library, LocalDate, OpenHours, PlaceId, PlaceName, PrivacyDial } from '../library/types.ts'
import { euros, hourAndDay, hourWord, longDay, shortDate, weekHours } from './dates.ts'
import { allShapes } from './desk-shapes.ts'
import type { AccountTitle, FieldTypes, Say, SayKey, WordKey } from './say.ts'

/** In whose language, at which library, and how much of a person's titles may be said. */
export interface Voice {
  bundle: FluentBundle
  language: Language
  library: Library
  today: LocalDate
  dial: PrivacyDial
}

export interface Rendered {
  text: string
  choices: { label: string; deed: Deed }[]
}

/** The words of a reply: its sentences a line each, its choices as labels. */
export function render(reply: Pick<Reply, 'say' | 'choices'>, voice: Voice): Rendered {
  return {
    text: reply.say.map((say) => sentence(say, voice)).join('\n'),
    choices: reply.choices.map(({ label, deed }) => ({ label: sentence(label, voice), deed })),
  }
}

/** One sentence. A key or variable missing from the texts is a fault of ours and throws; a test reads them all. */
export function sentence({ say, ...values }: Say, voice: Voice): string {
  return inWords(say, values, voice)
}

/** A sentence that needs no value. */
export const plainWords = (key: WordKey, voice: Voice): string => inWords(key, {}, voice)

function inWords(key: SayKey, values: object, voice: Voice): string {
  const message = voice.bundle.getMessage(key)
  if (message?.value == null) throw new Error(`no words for ${key} in ${voice.language}`)
  const faults: Error[] = []
  const text = voice.bundle.formatPattern(message.value, wordsOf(key, values, voice), faults)
  const [fault] = faults
  if (fault !== undefined) throw fault
  return text
}

function wordsOf(key: SayKey, values: object, voice: Voice): Record<string, string | FluentNumber> {
  const words: Record<string, string | FluentNumber> = {}
  const shape: Readonly<Record<string, keyof FieldTypes>> = allShapes[key]
  const given = new Map<string, unknown>(Object.entries(values))
  for (const [name, kind] of Object.entries(shape)) words[name] = word(kind, given.get(name), voice)
  return words
}

/** Ready words for one variable; the shape says which kind of value the flow had to give. */
function word(kind: keyof FieldTypes, value: unknown, voice: Voice): string | FluentNumber {
  if (typeof value === 'number') {
    return kind === 'money' ? euros(value, voice.language) : new FluentNumber(value, { useGrouping: false })
  }
  if (kind === 'week') return weekHours(openHours(value), voice.language)
  if (Array.isArray(value)) return several(kind, value.map(String), voice)
  if (typeof value === 'string') return one(kind, value, voice)
  if (isAccountTitle(value)) return titleWords(kind, value, voice)
  throw new Error(`a ${kind} was not given`)
}

function openHours(value: unknown): OpenHours[] {
  return Array.isArray(value) ? value.filter(isOpenHours) : []
}

function isOpenHours(value: unknown): value is OpenHours {
  return typeof value === 'object' && value !== null && 'weekday' in value && 'opens' in value && 'closes' in value
}

function isAccountTitle(value: unknown): value is AccountTitle {
  return typeof value === 'object' && value !== null && 'title' in value && 'number' in value
}

function one(kind: keyof FieldTypes, value: string, voice: Voice): string {
  const { language, library, today } = voice
  switch (kind) {
    case 'date':
      return shortDate(value, language, today)
    case 'day':
      return longDay(value, language, today)
    case 'moment':
      return hourAndDay(value, library.zone, language, today)
    case 'hour':
      return hourWord(value, language)
    case 'place':
      return placeName(value, voice).name
    case 'at':
      return placeName(value, voice).at
    case 'remark':
      return value === '' || voice.dial === 'none' ? 'none' : value
    case 'link':
      return linkMark(value)
    case 'language':
    case 'word':
    case 'kind':
    case 'count':
    case 'money':
    case 'dates':
    case 'ats':
    case 'places':
    case 'week':
    case 'title':
    case 'line':
      return value
  }
}

/** What each entry of a list is. */
const singular: Partial<Record<keyof FieldTypes, keyof FieldTypes>> = { dates: 'date', ats: 'at', places: 'place' }

const and = { lv: ' un ', en: ' and ', ru: ' и ' } as const

function several(kind: keyof FieldTypes, values: string[], voice: Voice): string {
  const words = values.map((value) => one(singular[kind] ?? kind, value, voice))
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')}${and[voice.language]}${last}`
}

/** A place by its own name; a section's name says whose it is: “Galvenās bibliotēkas mūzikas nodaļa”. */
export function placeName(place: PlaceId, voice: Pick<Voice, 'library' | 'language'>): PlaceName {
  const [code, section] = place.split('/')
  const branch = voice.library.branches.find((one) => one.code === code)
  const named = section === undefined ? branch : branch?.sections.find((one) => one.code === section)
  if (named === undefined) throw new Error(`unknown place ${place}`)
  return named.names[voice.language]
}

const quotes = { lv: ['„', '”'], en: ['“', '”'], ru: ['«', '»'] } as const
const hiddenTitle = { lv: 'Nr.', en: 'No.', ru: '№' } as const
const shortTitle = 20

/** `full` and `short` show the title, `short` cut at a word within 20 characters; `none` shows its number only. */
function titleWords(kind: keyof FieldTypes, { title, number, hidden }: AccountTitle, voice: Voice): string {
  if (hidden === true || voice.dial === 'none') return `${hiddenTitle[voice.language]} ${number}`
  const shown = voice.dial === 'short' ? cut(title) : title
  const [open, close] = quotes[voice.language]
  return kind === 'title' ? `${open}${shown}${close}` : shown
}

/** Cut at the last word that fits within 20 characters; a first word that is longer is cut inside. */
function cut(title: string): string {
  if (title.length <= shortTitle) return title
  const room = title.slice(0, shortTitle)
  const space = room.lastIndexOf(' ')
  return `${(space > 0 ? room.slice(0, space) : room.slice(0, shortTitle - 1)).replace(/[\s,.:;–-]+$|[\uD800-\uDBFF]$/u, '')}…`
}

const linkOpen = '\uE000'
const linkClose = '\uE001'

/** Stands for a sign-in link until the moment of sending, so that the secret is never stored. */
export function linkMark(id: string): string {
  return `${linkOpen}${id}${linkClose}`
}

/** Puts the links in: `linkOf(id)` gives the whole address. */
export function withLinks(text: string, linkOf: (id: string) => string): string {
  return text.replace(/\uE000([^\uE001]*)\uE001/g, (_mark, id: string) => linkOf(id))
}
