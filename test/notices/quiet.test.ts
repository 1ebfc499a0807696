import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { localDate, localTime, weekdayOf } from '../../bot/library/calendar.ts'
import { allowedFrom, isQuiet, usualQuiet } from '../../bot/notices/quiet.ts'

const zone = 'Europe/Riga'
const from = (instant: string) => allowedFrom(instant, zone, usualQuiet)

describe('quiet hours', () => {
  it('hold back from eight in the evening until nine in the morning', () => {
    expect(from('2026-04-14T16:59:59.000Z')).toBe('2026-04-14T16:59:59.000Z')
    expect(from('2026-04-14T17:00:00.000Z')).toBe('2026-04-15T06:00:00.000Z')
    expect(from('2026-04-15T05:59:00.000Z')).toBe('2026-04-15T06:00:00.000Z')
    expect(from('2026-04-15T06:00:00.000Z')).toBe('2026-04-15T06:00:00.000Z')
  })

  it('last all Sunday, and from Saturday evening until Monday morning', () => {
    expect(from('2026-04-18T17:00:00.000Z')).toBe('2026-04-20T06:00:00.000Z')
    expect(from('2026-04-19T10:00:00.000Z')).toBe('2026-04-20T06:00:00.000Z')
  })

  it('end at nine by the wall clock on the mornings after both changes of the clock', () => {
    expect(from('2026-03-28T19:00:00.000Z')).toBe('2026-03-30T06:00:00.000Z')
    expect(from('2026-10-24T18:00:00.000Z')).toBe('2026-10-26T07:00:00.000Z')
  })

  it('may lie in the middle of the day, or be none at all', () => {
    const siesta = { from: '13:00', until: '15:00', sundays: false }
    expect(allowedFrom('2026-04-19T10:30:00.000Z', zone, siesta)).toBe('2026-04-19T12:00:00.000Z')
    expect(allowedFrom('2026-04-19T22:30:00.000Z', zone, siesta)).toBe('2026-04-19T22:30:00.000Z')
    const none = { from: '09:00', until: '09:00', sundays: false }
    expect(allowedFrom('2026-04-19T00:00:00.000Z', zone, none)).toBe('2026-04-19T00:00:00.000Z')
  })
})

describe('at any time of two years', () => {
  const minutes = fc
    .integer({ min: 0, max: 730 * 24 * 60 })
    .map((n) => new Date(Date.UTC(2026, 0, 1) + n * 60_000).toISOString())
  const turns = fc.constantFrom('2026-03-28T22:00:00.000Z', '2026-10-24T22:00:00.000Z', '2027-03-27T22:00:00.000Z')
  const nearTurns = fc
    .tuple(turns, fc.integer({ min: -600, max: 600 }))
    .map(([turn, n]) => new Date(Date.parse(turn) + n * 60_000).toISOString())
  const instants = fc.oneof(minutes, nearTurns)

  it('a notice leaves neither at night nor on a Sunday, and never before its time', () => {
    fc.assert(
      fc.property(instants, (instant) => {
        const allowed = from(instant)
        expect(allowed >= instant).toBe(true)
        const time = localTime(allowed, zone)
        expect(time >= '09:00' && time < '20:00').toBe(true)
        expect(weekdayOf(localDate(allowed, zone))).not.toBe(7)
      }),
    )
  })

  it('it waits no longer than it must: right away, or until a morning before which everything was quiet', () => {
    fc.assert(
      fc.property(instants, (instant) => {
        const allowed = from(instant)
        if (allowed === instant) return
        expect(isQuiet(instant, zone, usualQuiet)).toBe(true)
        expect(localTime(allowed, zone)).toBe('09:00')
        expect(isQuiet(new Date(Date.parse(allowed) - 60_000).toISOString(), zone, usualQuiet)).toBe(true)
        expect(Date.parse(allowed) - Date.parse(instant)).toBeLessThanOrEqual(38 * 3_600_000)
        expect(from(allowed)).toBe(allowed)
      }),
    )
  })
})
