import { describe, expect, it } from 'vitest'
import { addDays, weekdayOf } from '../../bot/library/calendar.ts'
import { publicHoliday } from '../../bot/library/holidays.ts'

describe('public holidays', () => {
  it('of 2026 are all known', () => {
    const year = Array.from({ length: 365 }, (_, n) => addDays('2026-01-01', n))
    const shut = year.filter((date) => publicHoliday('LV', date)).map((date) => date.slice(5))
    expect(shut.join(' ')).toBe('01-01 04-03 04-05 04-06 05-01 05-04 06-23 06-24 11-18 12-24 12-25 12-26 12-31')
  })

  it.each(['2025-05-05', '2028-11-20', '2024-05-06', '2029-11-19'])('moved by law from a weekend: %s', (monday) => {
    expect(weekdayOf(monday)).toBe(1)
    expect(publicHoliday('LV', monday)?.lv).toContain('pārcelta brīvdiena')
  })

  it.each(['2026-05-05', '2025-11-17', '2025-11-19', '2028-05-05'])(
    'are not moved when they fall on a workday: %s',
    (day) => {
      expect(publicHoliday('LV', day)).toBeUndefined()
    },
  )

  it('have a name of ours in every language', () => {
    for (let n = 0; n < 1500; n += 1) {
      const names = publicHoliday('LV', addDays('2025-01-01', n))
      if (names) expect(names.ru).toMatch(/^[А-Яа-яёЁ ()]+$/)
    }
  })
})
