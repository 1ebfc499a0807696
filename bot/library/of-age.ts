/** When a child's card leaves the cards of the family (domain.md, “Credentials”). */

import { addDays } from './calendar.ts'
import type { LocalDate } from './types.ts'

const age = 18

/** The first day of being of age; somebody born on 29 February has it on 1 March of a common year. */
export function ofAgeOn(born: LocalDate): LocalDate {
  const [year = '', month, day] = born.split('-')
  const years = String(Number(year) + age).padStart(4, '0')
  return month === '02' && day === '29' ? addDays(`${years}-02-28`, 1) : `${years}-${month}-${day}`
}

/** Of whom no date of birth is known is an adult. */
export const isOfAge = ({ born }: { born?: LocalDate }, today: LocalDate): boolean =>
  born === undefined || ofAgeOn(born) <= today

/** Whether a card is still looked after: one added in childhood only until its owner is of age. */
export const isLookedAfter = (ward: { born?: LocalDate }, confirmed: boolean, today: LocalDate): boolean =>
  confirmed || ward.born === undefined || !isOfAge(ward, today)
