import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../bot/library/calendar.ts'
import { languages } from '../../bot/library/types.ts'
import { clock, dayAndHour, euros, hourAndDay, longDay, shortDate, weekdayName } from '../../bot/texts/dates.ts'

const zone = 'Europe/Riga'
const today = '2026-04-14'
const tomorrowAtEleven = '2026-04-15T08:00:00.000Z'

describe('a date in a sentence', () => {
  it('is short where the day is near', () => {
    expect(shortDate('2026-04-14', 'lv', today)).toBe('14.04.')
    expect(shortDate('2026-04-04', 'en', today)).toBe('4 Apr')
    expect(shortDate('2026-04-14', 'ru', today)).toBe('14.04')
  })

  it('says the year when it is another one', () => {
    expect(shortDate('2027-01-02', 'lv', today)).toBe('02.01.2027.')
    expect(shortDate('2025-12-31', 'en', today)).toBe('31 Dec 2025')
    expect(shortDate('2027-01-02', 'ru', today)).toBe('02.01.2027')
  })

  it('is declined as the sentence needs it', () => {
    expect(longDay('2026-04-14', 'lv')).toBe('otrdien, 14. aprīlī')
    expect(longDay('2026-04-14', 'en')).toBe('Tuesday 14 April')
    expect(longDay('2026-04-14', 'ru')).toBe('во вторник, 14 апреля')
    expect(longDay('2026-05-06', 'lv')).toBe('trešdien, 6. maijā')
    expect(longDay('2026-05-06', 'ru')).toBe('в среду, 6 мая')
    expect(longDay('2028-02-29', 'lv')).toBe('otrdien, 29. februārī')
    expect(longDay('2027-03-28', 'lv', today)).toBe('svētdien, 2027. gada 28. martā')
    expect(longDay('2027-03-28', 'en', today)).toBe('Sunday 28 March 2027')
    expect(longDay('2027-03-28', 'ru', today)).toBe('в воскресенье, 28 марта 2027 года')
  })

  it('names every day of the week, Monday first', () => {
    const week = Array.from({ length: 7 }, (_, n) => addDays('2026-04-13', n))
    expect(week.map((day) => weekdayName(day, 'lv'))).toEqual([
      'pirmdiena',
      'otrdiena',
      'trešdiena',
      'ceturtdiena',
      'piektdiena',
      'sestdiena',
      'svētdiena',
    ])
    expect(week.map((day) => longDay(day, 'ru').split(',')[0])).toEqual([
      'в понедельник',
      'во вторник',
      'в среду',
      'в четверг',
      'в пятницу',
      'в субботу',
      'в воскресенье',
    ])
  })

  it('agrees with the calendar on every English day and month', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), (n) => {
        const date = addDays('2025-01-01', n)
        const parts = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long' })
        expect(longDay(date, 'en')).toBe(parts.format(new Date(`${date}T12:00:00Z`)).replace(',', ''))
      }),
    )
  })
})

describe('an hour in a sentence', () => {
  it('is the local one', () => {
    expect(clock(tomorrowAtEleven, zone)).toBe('11:00')
    expect(clock('2026-10-25T00:30:00.000Z', zone)).toBe('03:30')
    expect(clock('2026-10-25T01:30:00.000Z', zone)).toBe('03:30')
  })

  it('comes with the day, said as people say it', () => {
    expect(dayAndHour(tomorrowAtEleven, zone, 'lv', today)).toBe('rīt, trešdien, 15.04., plkst. 11.00')
    expect(dayAndHour(tomorrowAtEleven, zone, 'en', today)).toBe('tomorrow, Wednesday 15 Apr, 11:00')
    expect(dayAndHour(tomorrowAtEleven, zone, 'ru', today)).toBe('завтра, в среду, 15.04, в 11:00')
    expect(dayAndHour('2026-04-14T15:00:00.000Z', zone, 'lv', today)).toBe('šodien, otrdien, 14.04., plkst. 18.00')
    expect(dayAndHour('2026-04-20T08:00:00.000Z', zone, 'lv', today)).toBe('pirmdien, 20.04., plkst. 11.00')
  })

  it('comes before the day in a deadline', () => {
    expect(hourAndDay(tomorrowAtEleven, zone, 'lv', today)).toBe('plkst. 11.00 rīt, trešdien, 15. aprīlī')
    expect(hourAndDay(tomorrowAtEleven, zone, 'en', today)).toBe('11:00 tomorrow, Wednesday 15 April')
    expect(hourAndDay(tomorrowAtEleven, zone, 'ru', today)).toBe('11:00 завтра, в среду, 15 апреля')
    expect(hourAndDay('2026-04-20T15:00:00.000Z', zone, 'en', today)).toBe('18:00 Monday 20 April')
  })

  it('is tomorrow by the local calendar, even in the night the clock changes', () => {
    expect(dayAndHour('2026-03-28T22:30:00.000Z', zone, 'en', '2026-03-28')).toBe('tomorrow, Sunday 29 Mar, 00:30')
    expect(dayAndHour('2026-10-25T21:30:00.000Z', zone, 'en', '2026-10-25')).toBe('today, Sunday 25 Oct, 23:30')
  })
})

describe('money in a sentence', () => {
  it('is written as the language writes it', () => {
    expect(euros(1240, 'lv')).toBe('12,40 EUR')
    expect(euros(1240, 'en')).toBe('12.40 EUR')
    expect(euros(5, 'ru')).toBe('0,05 EUR')
    expect(euros(0, 'lv')).toBe('0,00 EUR')
  })
})

it('nothing a phone would send as a dearer message hides in the English words', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 800 }), (n) => {
      const date = addDays('2025-06-01', n)
      const instant = `${date}T08:00:00.000Z`
      const said = [
        shortDate(date, 'en', today),
        dayAndHour(instant, zone, 'en', today),
        hourAndDay(instant, zone, 'en', today),
        ...languages.map((language) => euros(n, language)),
      ]
      expect(said.join('')).toMatch(/^[\x20-\x7e]+$/)
    }),
  )
})
