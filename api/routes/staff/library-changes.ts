/** What the forms of /staff/library ask for; whether it can stand is found when it is tried. */

import type { BranchFacts, LibraryChange } from '../../../bot/library/library-change.ts'
import type { Language, Library, OpenHours, PlaceName, PrivacyDial, Settings } from '../../../bot/library/types.ts'
import type { Body } from './console.ts'
import { field } from './library-forms.ts'

const dials = ['full', 'short', 'none'] as const satisfies PrivacyDial[]
/** Until somebody sets them in the calendar. */
const usualHours: OpenHours[] = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, opens: '10:00', closes: '18:00' }))

export function libraryChangeOf(library: Library, body: Body): LibraryChange | undefined {
  const code = field(body, 'code')
  const branch = field(body, 'branch')
  const ticked = (name: string) => field(body, name) === 'yes'
  switch (field(body, 'do')) {
    case 'settings':
      return { change: 'settings', settings: settingsOf(body) }
    case 'name':
      return { change: 'name', name: inLanguages((language) => field(body, `name.${language}`)) }
    case 'item-type': {
      const itemType = { code, loanDays: numberOf(body, 'loanDays'), renewable: ticked('renewable') }
      return { change: 'item-type', itemType: { ...itemType, lendable: ticked('lendable') } }
    }
    case 'remove-item-type':
      return { change: 'remove-item-type', itemType: code }
    case 'branch': {
      const nearest = library.branches
        .filter((one) => one.code !== branch)
        .map((one) => ({ code: one.code, order: numberOf(body, `nearest:${one.code}`) }))
        .toSorted((a, b) => a.order - b.order)
        .map((one) => one.code)
      return { change: 'branch', branch, facts: { ...factsOf(body), nearest } }
    }
    case 'add-branch':
      return { change: 'add-branch', branch: code, facts: factsOf(body), hours: usualHours }
    case 'remove-branch':
      return { change: 'remove-branch', branch }
    case 'section':
      return { change: 'section', branch, section: { code, names: namesOf(body), pickup: ticked('pickup') } }
    case 'remove-section':
      return { change: 'remove-section', branch, section: code }
  }
  return undefined
}

const inLanguages = <Value>(of: (language: Language) => Value): Record<Language, Value> => ({
  lv: of('lv'),
  en: of('en'),
  ru: of('ru'),
})

const namesOf = (body: Body): Record<Language, PlaceName> =>
  inLanguages((language) => ({ name: field(body, `name.${language}`), at: field(body, `at.${language}`) }))

const factsOf = (body: Body): Omit<BranchFacts, 'nearest'> => ({
  names: namesOf(body),
  address: field(body, 'address'),
  latitude: numberOf(body, 'latitude'),
  longitude: numberOf(body, 'longitude'),
  phone: field(body, 'phone').replaceAll(' ', ''),
  email: field(body, 'email'),
  pickup: field(body, 'pickup') === 'yes',
})

/** What is no number is none: the library's own shape refuses it. */
function numberOf(body: Body, name: string): number {
  const text = field(body, name).replace(',', '.')
  return text === '' ? Number.NaN : Number(text)
}

const orNull = (body: Body, name: string): number | null => (field(body, name) === '' ? null : numberOf(body, name))

function settingsOf(body: Body): Settings {
  const number = (name: keyof Settings) => numberOf(body, name)
  const decision = (name: keyof Settings) => (field(body, name) === 'rules' ? 'rules' : 'staff')
  const dial = (name: string) => dials.find((one) => one === field(body, `widestDial.${name}`)) ?? 'none'
  return {
    renewalDecision: decision('renewalDecision'),
    reservationDecision: decision('reservationDecision'),
    maxLoans: orNull(body, 'maxLoans'),
    overdueFeePerDay: orNull(body, 'overdueFeePerDay'),
    cardFee: orNull(body, 'cardFee'),
    pickupNeedsCard: field(body, 'pickupNeedsCard') === 'yes',
    maxReservations: number('maxReservations'),
    maxRenewals: number('maxRenewals'),
    feeLimit: number('feeLimit'),
    maxOverdue: number('maxOverdue'),
    renewalOpensDays: number('renewalOpensDays'),
    renewalGraceDays: number('renewalGraceDays'),
    pickupDays: number('pickupDays'),
    readyDelayMinutes: number('readyDelayMinutes'),
    dropGraceMinutes: number('dropGraceMinutes'),
    maxSuspendDays: number('maxSuspendDays'),
    decideBy: field(body, 'decideBy'),
    anonymiseAfterDays: number('anonymiseAfterDays'),
    widestDial: { telegram: dial('telegram'), sms: dial('sms') },
  }
}
