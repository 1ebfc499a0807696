/** What is typed about a patron: read field by field, with a sentence for each that does not fit. */

import { z } from 'zod'
import { patronFields } from '../../../bot/desk/patron-deeds.ts'
import { isOfAge } from '../../../bot/library/of-age.ts'
import { pickupPoints } from '../../../bot/library/pickup.ts'
import type { Language, LocalDate, Patron, PatronCategory } from '../../../bot/library/types.ts'
import type { PatronChanges } from '../../../bot/patron-desk-port.ts'
import { phoneInE164 } from '../../../bot/phone-number.ts'
import { placeName } from '../../../bot/texts/render.ts'
import { languageNames } from '../../pages/language.ts'
import type { PatronField, PatronFormView } from '../../pages/staff/patron-form.ts'
import type { Body } from './console.ts'
import type { Visit } from './visit.ts'

export type Typed = Partial<Record<PatronField, string>>

/** What was read; `undefined` stands for an empty field that may be empty. */
export interface ReadPatron {
  card: string
  name: string
  username: string | undefined
  category: PatronCategory
  born: LocalDate | undefined
  language: Language
  phone: string | undefined
  pickupPoint: string | undefined
  expires: LocalDate
  fees: number
}

export function typedIn(body: Body): Record<PatronField, string> {
  const field = (name: PatronField): string => String([body[name] ?? ''].flat()[0] ?? '').trim()
  return {
    ...{ card: field('card'), name: field('name'), username: field('username'), category: field('category') },
    ...{ born: field('born'), language: field('language'), phone: field('phone'), pickupPoint: field('pickupPoint') },
    ...{ expires: field('expires'), fees: field('fees') },
  }
}

const euros = z
  .string()
  .regex(/^\d{1,4}([.,]\d{1,2})?$/)
  .transform((text) => Math.round(Number(text.replace(',', '.')) * 100))

type Faults = Partial<Record<PatronField, string>>

/** `was`: the patron that is changed; a new one has a card and a user name to choose. */
export function readPatronForm(visit: Visit, typed: Typed, was?: Patron): { read: ReadPatron } | { faults: Faults } {
  const { library, today, say } = visit
  const faults: Faults = {}
  const wrong = (field: PatronField) => {
    faults[field] = say({ say: 'desk-patrons-fault', field })
  }
  const take = <Value>(field: PatronField, shape: z.ZodType<Value>): Value | undefined => {
    const given = shape.safeParse(typed[field] ?? '')
    if (!given.success) wrong(field)
    return given.success ? given.data : undefined
  }
  const mayBe = <Value>(field: PatronField, shape: z.ZodType<Value>) =>
    (typed[field] ?? '') === '' ? undefined : take(field, shape)
  const phone = z.string().transform((text, context) => {
    const number = phoneInE164(text, library.country)
    if (number === undefined) context.addIssue({ code: 'custom' })
    return number ?? ''
  })
  const card = was ? was.card : take('card', patronFields.card)
  const name = take('name', patronFields.name)
  const username = was ? was.username : mayBe('username', patronFields.username)
  const category = take('category', patronFields.category)
  const born = mayBe('born', patronFields.date)
  const language = take('language', patronFields.language)
  const number = mayBe('phone', phone)
  const pickupPoint = mayBe('pickupPoint', z.enum(pickupPoints(library)))
  const expires = take('expires', patronFields.date)
  const fees = (typed.fees ?? '') === '' ? 0 : take('fees', euros)
  if (born !== undefined && (born > today || born < '1900-01-01')) wrong('born')
  if (category === 'child' && faults.born === undefined && (born === undefined || isOfAge({ born }, today))) {
    faults.born = say({ say: 'desk-patrons-fault', field: born === undefined ? 'child-born' : 'child-grown' })
  }
  if (expires !== undefined && ((was === undefined && expires < today) || expires > '2100-01-01')) wrong('expires')
  if (Object.keys(faults).length > 0) return { faults }
  if (!card || !name || !category || !language || !expires || fees === undefined) return { faults }
  return { read: { card, name, username, category, born, language, phone: number, pickupPoint, expires, fees } }
}

/** Only what differs: what somebody else changed meanwhile stays. */
export function changesOf(read: ReadPatron, was: Patron): PatronChanges {
  const { name, category, language, expires, fees, born, phone, pickupPoint } = read
  return {
    ...(name !== was.name && { name }),
    ...(category !== was.category && { category }),
    ...(language !== was.language && { language }),
    ...(expires !== was.expires && { expires }),
    ...(fees !== was.fees && { fees }),
    ...(born !== was.born && { born: born ?? null }),
    ...(phone !== was.phone && { phone: phone ?? null }),
    ...(pickupPoint !== was.pickupPoint && { pickupPoint: pickupPoint ?? null }),
  }
}

export const typedOf = (patron: Patron, fallback: Language): Typed => ({
  ...{ card: patron.card, name: patron.name, username: patron.username, category: patron.category },
  ...{ born: patron.born ?? '', language: patron.language ?? fallback, phone: patron.phone ?? '' },
  ...{ pickupPoint: patron.pickupPoint ?? '', expires: patron.expires, fees: (patron.fees / 100).toFixed(2) },
})

export function patronFormView(visit: Visit, typed: Typed, faults: Faults = {}): PatronFormView {
  const point = (place: string) => {
    const [branch = ''] = place.split('/')
    const [whole, part] = [placeName(branch, visit.voice).name, placeName(place, visit.voice).name]
    return { value: place, name: whole === part ? whole : `${whole}: ${part}` }
  }
  return {
    typed: { ...typedIn({}), ...typed },
    faults,
    points: pickupPoints(visit.library).map(point),
    languages: (['lv', 'en', 'ru'] as const).map((code) => ({ value: code, name: languageNames[code] })),
  }
}
