/** Dates, hours and money as ready words for sentences, in the case the sentence needs; nothing that SMS cannot carry. */
import { addDays, localDate, localTime, weekdayOf } from '../library/calendar.ts'
import type { Instant, Language, LocalDate, OpenHours } from '../library/types.ts'

// By hand, for Intl knows neither the Latvian “on Tuesday” nor the locative of the months.
const weekdays: Record<Language, readonly string[]> = {
  lv: ['pirmdiena', 'otrdiena', 'trešdiena', 'ceturtdiena', 'piektdiena', 'sestdiena', 'svētdiena'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  ru: ['понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота', 'воскресенье'],
}

const onWeekdays: Record<Language, readonly string[]> = {
  lv: ['pirmdien', 'otrdien', 'trešdien', 'ceturtdien', 'piektdien', 'sestdien', 'svētdien'],
  en: weekdays.en,
  ru: ['в понедельник', 'во вторник', 'в среду', 'в четверг', 'в пятницу', 'в субботу', 'в воскресенье'],
}

const inMonths: Record<Language, readonly string[]> = {
  lv: 'janvārī februārī martā aprīlī maijā jūnijā jūlijā augustā septembrī oktobrī novembrī decembrī'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
}

const nearDays: Record<Language, { today: string; tomorrow: string }> = {
  lv: { today: 'šodien', tomorrow: 'rīt' },
  en: { today: 'today', tomorrow: 'tomorrow' },
  ru: { today: 'сегодня', tomorrow: 'завтра' },
}

/** “14.04.”, “14 Apr”, “14.04”; the year is added when it is not this year's. The Latvian one ends with its own full
 * stop, so a sentence that ends with it needs no other. */
export function shortDate(date: LocalDate, language: Language, today: LocalDate): string {
  const [year = '', month = '', day = ''] = date.split('-')
  const far = year !== today.slice(0, 4)
  switch (language) {
    case 'lv':
      return far ? `${day}.${month}.${year}.` : `${day}.${month}.`
    case 'en':
      return `${Number(day)} ${nth(inMonths.en, Number(month)).slice(0, 3)}${far ? ` ${year}` : ''}`
    case 'ru':
      return far ? `${day}.${month}.${year}` : `${day}.${month}`
  }
}

/** When something happens: “otrdien, 14. aprīlī”, “Tuesday 14 April” (the sentence says “on”), “во вторник, 14 апреля”;
 * with `today`, the year too when it is not this one's. */
export function longDay(date: LocalDate, language: Language, today = date): string {
  const weekday = nth(onWeekdays[language], weekdayOf(date))
  const month = nth(inMonths[language], Number(date.slice(5, 7)))
  const day = Number(date.slice(8))
  const year = date.slice(0, 4)
  const far = year !== today.slice(0, 4)
  switch (language) {
    case 'lv':
      return `${weekday}, ${far ? `${year}. gada ` : ''}${day}. ${month}`
    case 'en':
      return `${weekday} ${day} ${month}${far ? ` ${year}` : ''}`
    case 'ru':
      return `${weekday}, ${day} ${month}${far ? ` ${year} года` : ''}`
  }
}

/** The bare name of the weekday, for a list of opening hours: “otrdiena”, “Tuesday”, “вторник”. */
export const weekdayName = (date: LocalDate, language: Language): string => nth(weekdays[language], weekdayOf(date))

const shortWeekdays: Record<Language, readonly string[]> = {
  lv: ['P', 'O', 'T', 'C', 'Pk', 'S', 'Sv'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  ru: ['пн', 'вт', 'ср', 'чт', 'пт', 'сб', 'вс'],
}

/** The opening hours of a week in one line, equal days together: “P–Pk 10.00–18.00, S 9.00–15.00”. */
export function weekHours(rows: readonly OpenHours[], language: Language): string {
  const runs: { from: number; to: number; hours: string }[] = []
  for (const { weekday, opens, closes } of rows.toSorted((a, b) => a.weekday - b.weekday)) {
    const hours = `${hourWord(opens, language)}–${hourWord(closes, language)}`
    const last = runs.at(-1)
    if (last !== undefined && last.to === weekday - 1 && last.hours === hours) last.to = weekday
    else runs.push({ from: weekday, to: weekday, hours })
  }
  const day = (weekday: number) => nth(shortWeekdays[language], weekday)
  return runs.map(({ from, to, hours }) => `${from === to ? day(from) : `${day(from)}–${day(to)}`} ${hours}`).join(', ')
}

/** A local hour, `HH:mm`, as it is written: “9.00” in Latvian, else “9:00”. */
export const hourWord = (time: string, language: Language): string => {
  const plain = time.replace(/^0/, '')
  return language === 'lv' ? plain.replace(':', '.') : plain
}

/** Local time of day: “11:00”. */
export const clock = (instant: Instant, zone: string): string => localTime(instant, zone)

/** When something happens, to the hour: “rīt, trešdien, 15.04., plkst. 11.00”, “tomorrow, Wednesday 15 Apr, 11:00”,
 * “завтра, в среду, 15.04, в 11:00”. `today` is the reader's local date. */
export function dayAndHour(instant: Instant, zone: string, language: Language, today: LocalDate): string {
  const date = localDate(instant, zone)
  const near = nearDay(date, language, today)
  const weekday = nth(onWeekdays[language], weekdayOf(date))
  const short = shortDate(date, language, today)
  switch (language) {
    case 'lv':
      return `${near}${weekday}, ${short}, plkst. ${dotted(instant, zone)}`
    case 'en':
      return `${near}${weekday} ${short}, ${clock(instant, zone)}`
    case 'ru':
      return `${near}${weekday}, ${short}, в ${clock(instant, zone)}`
  }
}

/** The same for a deadline, fit to follow “līdz”, “by”, “until”, “до”: “plkst. 11.00 rīt, trešdien, 15. aprīlī”,
 * “11:00 tomorrow, Wednesday 15 April”, “11:00 завтра, в среду, 15 апреля”. */
export function hourAndDay(instant: Instant, zone: string, language: Language, today: LocalDate): string {
  const date = localDate(instant, zone)
  const day = `${nearDay(date, language, today)}${longDay(date, language)}`
  switch (language) {
    case 'lv':
      return `plkst. ${dotted(instant, zone)} ${day}`
    case 'en':
    case 'ru':
      return `${clock(instant, zone)} ${day}`
  }
}

/** Money from euro cents: “12,40 EUR”, in English “12.40 EUR”; no € and no no-break space, for SMS. */
export const euros = (cents: number, language: Language): string => {
  const amount = (cents / 100).toFixed(2)
  return `${language === 'en' ? amount : amount.replace('.', ',')} EUR`
}

const nearDay = (date: LocalDate, language: Language, today: LocalDate): string => {
  if (date === today) return `${nearDays[language].today}, `
  return date === addDays(today, 1) ? `${nearDays[language].tomorrow}, ` : ''
}

/** Latvian writes the hour with a full stop after “plkst.”. */
const dotted = (instant: Instant, zone: string): string => clock(instant, zone).replace(':', '.')

function nth(names: readonly string[], place: number): string {
  const name = names[place - 1]
  if (name === undefined) throw new Error(`no name in place ${place}`)
  return name
}
