import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMinutes,
  atLocal,
  closingTime,
  daysBetween,
  hoursOn,
  isOpenAt,
  isOpenDay,
  lastOpenDayBefore,
  localDate,
  localTime,
  nextHours,
  nextOpenDay,
  openDay,
  startOfDay,
  whyClosed,
} from '../../bot/library/calendar.ts'
import type { Branch, Library } from '../../bot/library/types.ts'
import { ventspils } from '../support/ventspils.ts'

const branches = fc.constantFrom(...ventspils.branches.map((branch) => branch.code))
const days = fc.integer({ min: 0, max: 1800 }).map((n) => addDays('2025-01-01', n))
const withMain = (change: Partial<Branch>): Library => ({
  ...ventspils,
  branches: ventspils.branches.map((branch) => (branch.code === 'galvena' ? { ...branch, ...change } : branch)),
})

describe('opening hours', () => {
  it('are those of the weekday', () => {
    expect(hoursOn(ventspils, 'galvena', '2026-04-14')).toEqual({ opens: '10:00', closes: '18:00' })
    expect(hoursOn(ventspils, 'galvena', '2026-04-18')).toEqual({ opens: '09:00', closes: '15:00' })
    expect(hoursOn(ventspils, 'galinciems', '2026-04-18')).toBeUndefined()
    expect(whyClosed(ventspils, 'galinciems', '2026-04-18')).toEqual({ kind: 'weekday' })
  })

  it('of a section are those of its branch', () => {
    expect(hoursOn(ventspils, 'galvena/muzika', '2026-04-18')).toEqual(hoursOn(ventspils, 'galvena', '2026-04-18'))
  })

  it('run to the minute of closing', () => {
    expect(isOpenAt(ventspils, 'galvena', '2026-04-14T06:59:59.999Z')).toBe(false)
    expect(isOpenAt(ventspils, 'galvena', '2026-04-14T07:00:00.000Z')).toBe(true)
    expect(isOpenAt(ventspils, 'galvena', '2026-04-14T14:59:59.999Z')).toBe(true)
    expect(isOpenAt(ventspils, 'galvena', '2026-04-14T15:00:00.000Z')).toBe(false)
    expect(isOpenAt(ventspils, 'galvena', '2026-06-23T09:00:00.000Z')).toBe(false)
  })

  it('end at the local closing time in summer and in winter, and with the day when the branch is shut', () => {
    expect(closingTime(ventspils, 'galvena', '2026-04-14')).toBe('2026-04-14T15:00:00.000Z')
    expect(closingTime(ventspils, 'galvena', '2026-12-14')).toBe('2026-12-14T16:00:00.000Z')
    expect(closingTime(ventspils, 'galvena', '2026-04-19')).toBe('2026-04-19T21:00:00.000Z')
  })

  it('of the coming days list each day once, with hours or the reason for none', () => {
    const list = nextHours(ventspils, 'galinciems', '2026-06-18')
    expect(list).toHaveLength(14)
    expect(list[0]).toEqual({ date: '2026-06-18', hours: { opens: '10:00', closes: '18:00' } })
    expect(list[2]).toEqual({ date: '2026-06-20', closed: { kind: 'weekday' } })
    expect(list[5]).toMatchObject({ date: '2026-06-23', closed: { kind: 'holiday', names: { lv: 'Līgo diena' } } })
  })

  it('of a branch nobody knows are a mistake of ours, not a closed day', () => {
    expect(() => hoursOn(ventspils, 'nekur', '2026-04-14')).toThrow('nekur')
  })
})

describe('closures', () => {
  it('of one branch close that branch on both dates and between', () => {
    const closed = { branch: 'parventa', from: '2026-04-15', to: '2026-04-17', reason: 'remonts' }
    const library: Library = { ...ventspils, closures: [closed] }
    expect(whyClosed(library, 'parventa', '2026-04-15')).toEqual({ kind: 'closure', reason: 'remonts' })
    expect(whyClosed(library, 'parventa', '2026-04-17')).toEqual({ kind: 'closure', reason: 'remonts' })
    expect(isOpenDay(library, 'parventa', '2026-04-14')).toBe(true)
    expect(isOpenDay(library, 'parventa', '2026-04-18')).toBe(true)
    expect(isOpenDay(library, 'galvena', '2026-04-16')).toBe(true)
  })

  it('without a branch close the whole library', () => {
    const library: Library = { ...ventspils, closures: [{ from: '2026-04-15', to: '2026-04-15', reason: 'mācības' }] }
    for (const { code } of library.branches) expect(isOpenDay(library, code, '2026-04-15')).toBe(false)
  })

  it('come back on the last Friday of each month, whether it is the fourth or the fifth', () => {
    const library = withMain({ monthlyClosures: [{ nth: -1, weekday: 5 }] })
    expect(whyClosed(library, 'galvena', '2026-04-24')).toEqual({ kind: 'monthly' })
    expect(isOpenDay(library, 'galvena', '2026-04-17')).toBe(true)
    expect(isOpenDay(library, 'galvena', '2026-05-22')).toBe(true)
    expect(whyClosed(library, 'galvena', '2026-05-29')).toEqual({ kind: 'monthly' })
    expect(whyClosed(library, 'galvena', '2027-02-26')).toEqual({ kind: 'monthly' })
  })

  it('come back on the first Monday of each month', () => {
    const library = withMain({ monthlyClosures: [{ nth: 1, weekday: 1 }] })
    expect(whyClosed(library, 'galvena', '2026-06-01')).toEqual({ kind: 'monthly' })
    expect(whyClosed(library, 'galvena', '2026-09-07')).toEqual({ kind: 'monthly' })
    expect(isOpenDay(library, 'galvena', '2026-06-08')).toBe(true)
  })
})

describe('open days', () => {
  it('are counted forward, backward, and from the day itself', () => {
    expect(openDay(ventspils, 'galinciems', '2026-04-17', 1)).toBe('2026-04-20')
    expect(openDay(ventspils, 'galinciems', '2026-04-13', 5)).toBe('2026-04-20')
    expect(openDay(ventspils, 'galinciems', '2026-04-20', -1)).toBe('2026-04-17')
    expect(openDay(ventspils, 'galinciems', '2026-04-17', 0)).toBe('2026-04-17')
    expect(nextOpenDay(ventspils, 'galinciems', '2026-04-18')).toBe('2026-04-20')
    expect(lastOpenDayBefore(ventspils, 'galvena', '2026-06-25')).toBe('2026-06-22')
  })

  it('there and back again is where one began', () => {
    fc.assert(
      fc.property(branches, days, fc.integer({ min: 1, max: 30 }), (branch, date, n) => {
        const start = nextOpenDay(ventspils, branch, date)
        const there = openDay(ventspils, branch, start, n)
        expect(there > start).toBe(true)
        expect(openDay(ventspils, branch, there, -n)).toBe(start)
      }),
    )
  })

  it('miss none: between two neighbours every day is shut', () => {
    fc.assert(
      fc.property(branches, days, (branch, date) => {
        const next = openDay(ventspils, branch, date, 1)
        expect(isOpenDay(ventspils, branch, next)).toBe(true)
        for (let day = addDays(date, 1); day < next; day = addDays(day, 1)) {
          expect(isOpenDay(ventspils, branch, day)).toBe(false)
        }
      }),
    )
  })

  it('of a branch that never opens are all days, so that a promise still has a date', () => {
    const never = withMain({ hours: [] })
    expect(openDay(never, 'galvena', '2026-04-14', 5)).toBe('2026-04-19')
    expect(openDay(never, 'galvena', '2026-04-14', -2)).toBe('2026-04-12')
    expect(nextOpenDay(never, 'galvena', '2026-04-14')).toBe('2026-04-14')
  })
})

describe('local time', () => {
  const zone = 'Europe/Riga'

  it('has days of 23 and of 25 hours', () => {
    const hours = (date: string) =>
      (Date.parse(startOfDay(zone, addDays(date, 1))) - Date.parse(startOfDay(zone, date))) / 36e5
    expect(['2026-03-28', '2026-03-29', '2026-10-24', '2026-10-25'].map(hours)).toEqual([24, 23, 24, 25])
  })

  it('has no 03:30 when the clock goes forward, and takes the first of two when it goes back', () => {
    expect(atLocal(zone, '2026-03-29', '03:30')).toBe('2026-03-29T01:30:00.000Z')
    expect(atLocal(zone, '2026-10-25', '03:30')).toBe('2026-10-25T00:30:00.000Z')
  })

  it('keeps 18:00 from one day to the next through both changes', () => {
    expect(atLocal(zone, '2026-03-28', '18:00')).toBe('2026-03-28T16:00:00.000Z')
    expect(atLocal(zone, '2026-03-29', '18:00')).toBe('2026-03-29T15:00:00.000Z')
    expect(atLocal(zone, '2026-10-25', '18:00')).toBe('2026-10-25T16:00:00.000Z')
  })

  it('puts the last second of a day in that day', () => {
    expect(localDate('2026-04-14T20:59:59.999Z', zone)).toBe('2026-04-14')
    expect(localDate('2026-04-14T21:00:00.000Z', zone)).toBe('2026-04-15')
  })

  it('counts days over leap years and year ends', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29')
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
    expect(daysBetween('2026-12-31', '2028-02-29')).toBe(425)
    expect(daysBetween('2026-04-14', '2026-04-11')).toBe(-3)
    expect(addMinutes('2026-03-29T00:50:00.000Z', 30)).toBe('2026-03-29T01:20:00.000Z')
  })

  it('comes back to the date and hour it was made of, but for the hour that does not exist', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 4 * 60, max: 24 * 60 - 1 }), (date, minute) => {
        const time = new Date(minute * 60_000).toISOString().slice(11, 16)
        const instant = atLocal(zone, date, time)
        expect(new Date(instant).toISOString()).toBe(instant)
        expect([localDate(instant, zone), localTime(instant, zone)]).toEqual([date, time])
      }),
    )
  })

  it('refuses what is no time', () => {
    expect(() => addDays('2026-02-30', 1)).toThrow('2026-02-30')
    expect(() => localDate('2026-04-14T10:00:00.000Z', 'Mars/Olympus')).toThrow('Mars/Olympus')
  })
})

describe('a server that stands elsewhere', () => {
  const said = (timeZone: string): string[] => {
    const at = (path: string): string => JSON.stringify(new URL(path, import.meta.url).href)
    const program = `
      import { atLocal, nextHours, openDay } from ${at('../../bot/library/calendar.ts')}
      import { dueAt, keepUntil, promisedBy } from ${at('../../bot/library/deadlines.ts')}
      import { ventspils } from ${at('../support/ventspils.ts')}
      console.log(new Date(Date.UTC(2026, 0, 1)).getHours())
      console.log(JSON.stringify([
          nextHours(ventspils, 'galvena', '2025-04-01', 1400),
          openDay(ventspils, 'galvena', '2025-05-03', 1),
          promisedBy(ventspils, 'galvena', '2026-10-24T20:30:00.000Z'),
          keepUntil(ventspils, 'galinciems', '2026-04-13T09:00:00.000Z'),
          dueAt(ventspils, 'galvena', 14, '2026-06-09'),
          atLocal('Europe/Riga', '2026-10-25', '03:30'),
      ]))`
    const options = ['--input-type=module-typescript', '--disable-warning=ExperimentalWarning', '-e', program]
    return execFileSync(process.execPath, options, { encoding: 'utf8', env: { ...process.env, TZ: timeZone } }).split(
      '\n',
    )
  }

  it('counts the same days in New York, in Auckland and in Riga', () => {
    const [hourInRiga, riga] = said('Europe/Riga')
    const [hourInNewYork, newYork] = said('America/New_York')
    const [hourInAuckland, auckland] = said('Pacific/Auckland')
    expect([hourInRiga, hourInNewYork, hourInAuckland]).toEqual(['2', '19', '13'])
    expect(newYork).toBe(riga)
    expect(auckland).toBe(riga)
  })
})
