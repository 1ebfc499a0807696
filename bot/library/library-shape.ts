/** What a library must be to be one: the shape of each of its parts, and what the whole contradicts. */

import { z } from 'zod'
import { defaultSettings } from './settings.ts'
import type { Library } from './types.ts'

const code = z.string().regex(/^[a-z0-9-]{1,40}$/, 'small letters a–z, digits and - only')
const text = z.string('words in quotation marks').trim().min(1, 'may not be empty').max(200, '200 letters at most')
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a local time as HH:mm')
const weekday = z.int().min(1).max(7)
const count = z.int('a whole number').nonnegative('0 or more').max(1_000_000, '1000000 at most')
const dial = z.enum(['full', 'short', 'none'])
const decision = z.enum(['staff', 'rules'])
const inThreeLanguages = <Shape extends z.ZodType>(shape: Shape) => z.strictObject({ lv: shape, en: shape, ru: shape })
const placeNames = inThreeLanguages(z.strictObject({ name: text, at: text }))
const zone = z
  .string('an IANA time zone, such as Europe/Riga')
  .refine((name) => Intl.supportedValuesOf('timeZone').includes(name), 'an IANA time zone, such as Europe/Riga')

export const codeShape = code
export const nameShape = inThreeLanguages(text)
export const hoursShape = z
  .strictObject({ weekday, opens: time, closes: time })
  .refine((hours) => hours.opens < hours.closes, 'opens before it closes')
export const monthlyShape = z.strictObject({ nth: z.union([z.literal(-1), z.int().min(1).max(4)]), weekday })
export const sectionShape = z.strictObject({ code, names: placeNames, pickup: z.boolean() })

export const branchShape = z.strictObject({
  code,
  names: placeNames,
  address: text,
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
  phone: z.e164('a phone with its country code, such as +37163623231'),
  email: z.email('an e-mail address, such as library@example.org'),
  pickup: z.boolean(),
  sections: z.array(sectionShape),
  hours: z.array(hoursShape),
  monthlyClosures: z.array(monthlyShape),
  nearest: z.array(code),
})

export const closureShape = z
  .strictObject({ branch: code.exactOptional(), from: z.iso.date(), to: z.iso.date(), reason: text })
  .refine((closed) => closed.from <= closed.to, 'from is not later than to')

export const settingsShape = z.strictObject({
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
  pickupDays: z.int('a whole number').positive('1 or more').max(365, '365 at most'),
  readyDelayMinutes: count,
  dropGraceMinutes: count,
  maxSuspendDays: count,
  decideBy: time,
  anonymiseAfterDays: count,
  widestDial: z.strictObject({ telegram: dial, sms: dial }),
})

/** What is not said stands as in Ventspils. */
const settingsOverDefaults = z
  .record(z.string(), z.unknown())
  .transform((given) => ({ ...defaultSettings, ...given }))
  .pipe(settingsShape)
  .prefault({})

export const itemTypeShape = z.strictObject({
  code,
  loanDays: count.max(3650),
  renewable: z.boolean(),
  lendable: z.boolean(),
})

/** Every fault's last words are its remedy; one of the whole says what it is about in `params`. */
export const libraryShape = z
  .strictObject({
    name: nameShape,
    zone,
    country: z.string().regex(/^[A-Z]{2}$/, 'an ISO 3166 country, two capital letters'),
    defaultLanguage: z.enum(['lv', 'en', 'ru']),
    branches: z.array(branchShape).min(1),
    closures: z.array(closureShape),
    itemTypes: z.array(itemTypeShape).min(1),
    settings: settingsOverDefaults,
  })
  .superRefine((library, context) => {
    for (const { message, ...params } of contradictions(library)) {
      context.addIssue({ code: 'custom', message, params })
    }
  })

/** What the whole may contradict itself in. */
export type Contradiction =
  | 'twice'
  | 'nearest'
  | 'no-such-branch'
  | 'never-open'
  | 'decides-before-opening'
  | 'no-pickup'
  | 'nothing-lent'

interface Contradicted {
  fault: Contradiction
  /** the code of the branch or thing it is about */
  of: string
  message: string
}

/** What each part allows but the whole does not: codes that do not fit, and promises that nobody could keep. */
function* contradictions(library: Library): Generator<Contradicted> {
  const branches = library.branches.map((one) => one.code)
  yield* twice('branch', branches)
  yield* twice(
    'item type',
    library.itemTypes.map((one) => one.code),
  )
  for (const one of library.branches) {
    yield* twice(
      `section of ${one.code}`,
      one.sections.map((section) => section.code),
    )
    const others = branches.filter((other) => other !== one.code)
    if (one.nearest.toSorted().join() !== others.toSorted().join()) {
      const message = `branch ${one.code}: nearest must name every other branch once (${others.join(', ')})`
      yield { fault: 'nearest', of: one.code, message }
    }
  }
  for (const { branch = '' } of library.closures) {
    if (branch !== '' && !branches.includes(branch)) {
      yield { fault: 'no-such-branch', of: branch, message: `closure: there is no branch ${branch}` }
    }
  }
  yield* unkeepable(library)
}

/** Settings under which a promise could never be kept. */
function* unkeepable({ branches, itemTypes, settings }: Library): Generator<Contradicted> {
  for (const { code: of, hours } of branches) {
    if (hours.length === 0) {
      const message = `branch ${of}: it is never open, so no deadline could be kept; give it hours on one weekday at least`
      yield { fault: 'never-open', of, message }
    }
    if (hours.some(({ opens }) => opens >= settings.decideBy)) {
      const message = `settings.decideBy: ${settings.decideBy} is before branch ${of} opens; choose a later hour or open earlier`
      yield { fault: 'decides-before-opening', of, message }
    }
  }
  if (!branches.some((one) => one.pickup || one.sections.some(({ pickup }) => pickup))) {
    const message = 'branches: nothing could be collected anywhere; let one branch or section be a pickup point'
    yield { fault: 'no-pickup', of: '', message }
  }
  if (!itemTypes.some(({ lendable, loanDays }) => lendable && loanDays > 0)) {
    const message = 'itemTypes: nothing could be lent; make one type lendable, with loanDays of 1 or more'
    yield { fault: 'nothing-lent', of: '', message }
  }
}

function* twice(what: string, codes: string[]): Generator<Contradicted> {
  for (const [index, of] of codes.entries()) {
    if (codes.indexOf(of) < index) yield { fault: 'twice', of, message: `${what} ${of} is there twice` }
  }
}
