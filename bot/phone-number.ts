/** A phone number as people say it, in E.164 as phones are kept. */

import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/max'

/** Spaces, brackets and a missing country are forgiven; undefined when it is no number that can be called. */
export function phoneInE164(typed: string, country: string): string | undefined {
  const home: CountryCode = isSupportedCountry(country) ? country : 'LV'
  const number = parsePhoneNumberFromString(typed.trim(), { defaultCountry: home, extract: false })
  return number?.isValid() === true && number.ext === undefined ? number.number : undefined
}
