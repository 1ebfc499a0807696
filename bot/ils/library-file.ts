/** A library as one JSON file: its branches, hours, item types and settings. The demo's `library.json` is the example. */

import { z } from 'zod'
import { defaultSettings } from '../library/settings.ts'
import type { Library } from '../library/types.ts'

const code = z.string().regex(/^[a-z0-9-]+$/, 'small letters a–z, digits and - only')
const text = z.string().trim().min(1)
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a local time as HH:mm')
const weekday = z.int().min(1).max(7)
const count = z.int().nonnegative()
const dial = z.enum(['full', 'short', 'none'])
const decision = z.enum(['staff', 'rules'])
const inThreeLanguages = <Shape extends z.ZodType>(shape: Shape) => z.strictObject({ lv: shape, en: shape, ru: shape })
const placeNames = inThreeLanguages(z.strictObject({ name: text, at: text }))
const zone = z.string().refine((name) => Intl.supportedValuesOf('timeZone').includes(name), 'an IANA time zone')

const openHours = z
  .strictObject({ weekday, opens: time, closes: time })
  .refine((hours) => hours.opens < hours.closes, 'opens before it closes')

const branch = z.strictObject({
  code,
  names: placeNames,
  address: text,
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
  phone: z.e164(),
  email: z.email(),
  pickup: z.boolean(),
  sections: z.array(z.strictObject({ code, names: placeNames, pickup: z.boolean() })),
  hours: z.array(openHours),
  monthlyClosures: z.array(z.strictObject({ nth: z.union([z.literal(-1), z.int().min(1).max(4)]), weekday })),
  nearest: z.array(code),
})

const closure = z
  .strictObject({ branch: code.exactOptional(), from: z.iso.date(), to: z.iso.date(), reason: text })
  .refine((closed) => closed.from <= closed.to, 'from is not later than to')

const settings = z.strictObject({
  renewalDecision: decision,
  reservationDecision: decision,
  maxLoans: count.nullable(),
  overdueFeePerDay: count.nullable(),
  cardFee: count.nullable(),
  pickupNeedsCard: z.boolean(),
  maxReservations: count,
  maxRenewals: count,
  feeLimit: count,
  maxOverdue: count,
  renewalOpensDays: count,
  renewalGraceDays: count,
  pickupDays: z.int().positive(),
  readyDelayMinutes: count,
  dropGraceMinutes: count,
  maxSuspendDays: count,
  decideBy: time,
  anonymiseAfterDays: count,
  widestDial: z.strictObject({ telegram: dial, sms: dial }),
})

/** What the file does not say stands as in Ventspils. */
const settingsOverDefaults = z
  .record(z.string(), z.unknown())
  .transform((given) => ({ ...defaultSettings, ...given }))
  .pipe(settings)
  .prefault({})

const itemType = z.strictObject({ code, loanDays: count, renewable: z.boolean(), lendable: z.boolean() })

const library = z
  .strictObject({
    name: inThreeLanguages(text),
    zone,
    country: z.string().regex(/^[A-Z]{2}$/, 'an ISO 3166 country, two capital letters'),
    defaultLanguage: z.enum(['lv', 'en', 'ru']),
    branches: z.array(branch).min(1),
    closures: z.array(closure),
    itemTypes: z.array(itemType).min(1),
    settings: settingsOverDefaults,
  })
  .superRefine((file, context) => {
    for (const message of contradictions(file)) context.addIssue({ code: 'custom', message })
  })

/** What each part allows but the whole does not: codes used twice, and codes that name nothing. */
function* contradictions(file: Library): Generator<string> {
  const branches = file.branches.map((one) => one.code)
  yield* twice('branch', branches)
  yield* twice(
    'item type',
    file.itemTypes.map((one) => one.code),
  )
  for (const one of file.branches) {
    yield* twice(
      `section of ${one.code}`,
      one.sections.map((section) => section.code),
    )
    const others = branches.filter((other) => other !== one.code)
    if (one.nearest.toSorted().join() !== others.toSorted().join())
      yield `branch ${one.code}: nearest must name every other branch once (${others.join(', ')})`
  }
  for (const one of file.closures)
    if (one.branch !== undefined && !branches.includes(one.branch)) yield `closure: there is no branch ${one.branch}`
}

function* twice(what: string, codes: string[]): Generator<string> {
  for (const [index, one] of codes.entries()) if (codes.indexOf(one) < index) yield `${what} ${one} is there twice`
}

export type LibraryFile = { ok: true; library: Library } | { ok: false; faults: string[] }

/**
 * Reads the text of a library file. Every fault is reported at once, each as one line that starts with its place
 * in the file (`branches.0.hours.2.opens: a local time as HH:mm`).
 */
export function readLibraryFile(json: string): LibraryFile {
  const read = parseJson(json)
  if ('fault' in read) return { ok: false, faults: [read.fault] }
  const parsed = library.safeParse(read.value)
  if (parsed.success) return { ok: true, library: parsed.data }
  const faults = parsed.error.issues.map(({ path, message }) =>
    path.length === 0 ? message : `${path.join('.')}: ${message}`,
  )
  return { ok: false, faults }
}

function parseJson(json: string): { value: unknown } | { fault: string } {
  try {
    return { value: JSON.parse(json) }
  } catch (error) {
    return { fault: `not JSON: ${String(error)}` }
  }
}
