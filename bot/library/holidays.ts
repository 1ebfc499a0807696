/** Public holidays: the days on which every branch is shut by law. */
import Holidays from 'date-holidays'
import type { Language, LocalDate } from './types.ts'

type HolidayNames = Record<Language, string>

// Loading a country's rules and laying out a year are both slow, and neither ever changes while the process lives.
const countries = new Map<string, Holidays>()
const years = new Map<string, ReadonlyMap<LocalDate, HolidayNames>>()

/**
 * The name of the public holiday on a local date, in the three languages; `undefined` on any other day.
 * Days moved by law are holidays too: Latvia's 4 May and 18 November, when they fall on a weekend, give the next
 * Monday as well (“Par svētku, atceres un atzīmējamām dienām”, section 1). An unknown country has no holidays.
 * @param country ISO 3166 code, `LV`
 */
export const publicHoliday = (country: string, date: LocalDate): HolidayNames | undefined =>
  holidaysOf(country, date.slice(0, 4)).get(date)

function holidaysOf(country: string, year: string): ReadonlyMap<LocalDate, HolidayNames> {
  const key = `${country} ${year}`
  const known = years.get(key)
  if (known) return known
  const calendar = countries.get(country) ?? new Holidays(country, { types: ['public'] })
  countries.set(country, calendar)
  const english = new Map(calendar.getHolidays(Number(year), 'en').map((day) => [day.date, day.name]))
  const days = new Map<LocalDate, HolidayNames>()
  for (const day of calendar.getHolidays(Number(year))) {
    const [rule = ''] = day.rule.split(' and ')
    const ours = country === 'LV' ? latvian[rule] : undefined
    const inEnglish = english.get(day.date) ?? day.name
    // The package has marked the moved day in its own names already.
    const names = ours ? (day.substitute ? moved(ours) : ours) : { lv: day.name, en: inEnglish, ru: inEnglish }
    days.set(day.date.slice(0, 10), names)
  }
  years.set(key, days)
  return days
}

const moved = (names: HolidayNames): HolidayNames => ({
  lv: `${names.lv} (pārcelta brīvdiena)`,
  en: `${names.en} (moved day off)`,
  ru: `${names.ru} (перенесённый выходной)`,
})

// The package has no Russian names for Latvia, and some of its Latvian ones are misspelt.
const latvian: Record<string, HolidayNames> = {
  '01-01': { lv: 'Jaunais gads', en: 'New Year’s Day', ru: 'Новый год' },
  'easter -2': { lv: 'Lielā Piektdiena', en: 'Good Friday', ru: 'Страстная пятница' },
  easter: { lv: 'Lieldienas', en: 'Easter Sunday', ru: 'Пасха' },
  'easter 1': { lv: 'Otrās Lieldienas', en: 'Easter Monday', ru: 'Второй день Пасхи' },
  '05-01': { lv: 'Darba svētki', en: 'Labour Day', ru: 'Праздник труда' },
  '05-04': {
    lv: 'Neatkarības atjaunošanas diena',
    en: 'Restoration of Independence Day',
    ru: 'День восстановления независимости',
  },
  '06-23': { lv: 'Līgo diena', en: 'Līgo Day', ru: 'День Лиго' },
  '06-24': { lv: 'Jāņu diena', en: 'Midsummer Day', ru: 'Янов день' },
  '11-18': { lv: 'Latvijas proklamēšanas diena', en: 'Proclamation Day', ru: 'День провозглашения Латвии' },
  '12-24': { lv: 'Ziemassvētku vakars', en: 'Christmas Eve', ru: 'Рождественский сочельник' },
  '12-25': { lv: 'Ziemassvētki', en: 'Christmas Day', ru: 'Рождество' },
  '12-26': { lv: 'Otrie Ziemassvētki', en: 'Second Day of Christmas', ru: 'Второй день Рождества' },
  '12-31': { lv: 'Vecgada diena', en: 'New Year’s Eve', ru: 'Канун Нового года' },
}
