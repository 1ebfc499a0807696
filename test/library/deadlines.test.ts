import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, closingTime, isOpenDay, localDate, localTime, whyClosed } from '../../bot/library/calendar.ts'
import { dueAt, keepLonger, keepUntil, promisedBy, renewedDueAt } from '../../bot/library/deadlines.ts'
import type { Closure, Library } from '../../bot/library/types.ts'
import { ventspils } from '../support/ventspils.ts'

const branches = fc.constantFrom(...ventspils.branches.map((branch) => branch.code))
const instants = fc
  .date({ min: new Date('2025-01-01'), max: new Date('2029-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString())
const days = fc.integer({ min: 0, max: 1800 }).map((n) => addDays('2025-01-01', n))
const closures = fc.array(
  fc
    .record({ from: days, length: fc.integer({ min: 0, max: 20 }) })
    .map(({ from, length }): Closure => ({ from, to: addDays(from, length), reason: 'remonts' })),
  { maxLength: 6 },
)
const closedOn = (...closed: Closure[]): Library => ({ ...ventspils, closures: closed })

describe('the promise of 11:00', () => {
  it.each([
    ['Friday 17:40 at Main', 'galvena', '2026-04-17T14:40:00.000Z', '2026-04-18T08:00:00.000Z', 'Saturday'],
    ['Friday 17:40 at Gāliņciems', 'galinciems', '2026-04-17T14:40:00.000Z', '2026-04-20T08:00:00.000Z', 'Monday'],
    ['Midsummer’s eve', 'galvena', '2026-06-23T09:00:00.000Z', '2026-06-25T08:00:00.000Z', 'Thursday'],
    ['Saturday 2 May 2026 at Main', 'galvena', '2026-05-02T08:00:00.000Z', '2026-05-05T08:00:00.000Z', 'Tuesday'],
    ['4 May on a Sunday', 'galinciems', '2025-05-02T08:00:00.000Z', '2025-05-06T08:00:00.000Z', 'Tuesday'],
    ['18 November on a Saturday', 'galvena', '2028-11-17T08:00:00.000Z', '2028-11-21T09:00:00.000Z', 'Tuesday'],
    ['the night the clock goes forward', 'galvena', '2026-03-28T21:30:00.000Z', '2026-03-30T08:00:00.000Z', 'Monday'],
    ['the night the clock goes back', 'galvena', '2026-10-24T20:30:00.000Z', '2026-10-26T09:00:00.000Z', 'Monday'],
    ['a minute after local midnight', 'galvena', '2026-04-14T21:01:00.000Z', '2026-04-16T08:00:00.000Z', 'Thursday'],
    ['in a section of Main', 'galvena/muzika', '2026-04-17T14:40:00.000Z', '2026-04-18T08:00:00.000Z', 'Saturday'],
  ])('%s is kept on the next working day', (_, branch, madeAt, promised, weekday) => {
    expect(promisedBy(ventspils, branch, madeAt)).toBe(promised)
    expect(new Date(promised).toLocaleDateString('en', { weekday: 'long', timeZone: 'UTC' })).toBe(weekday)
  })

  it('is kept by 11:00 on the very days that have 23 and 25 hours, when a branch opens on Sundays', () => {
    const [main] = ventspils.branches
    if (!main) throw new Error('no branch')
    const daily = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opens: '10:00', closes: '18:00' }))
    const library = { ...ventspils, branches: [{ ...main, hours: daily }] }
    expect(promisedBy(library, 'galvena', '2027-10-30T10:00:00.000Z')).toBe('2027-10-31T09:00:00.000Z')
    expect(promisedBy(library, 'galvena', '2026-03-28T10:00:00.000Z')).toBe('2026-03-29T08:00:00.000Z')
  })

  it('is always a later local day, an open one, at the hour the library has set', () => {
    fc.assert(
      fc.property(branches, instants, closures, (branch, madeAt, closed) => {
        const library = closedOn(...closed)
        const promised = promisedBy(library, branch, madeAt)
        const day = localDate(promised, library.zone)
        expect(day > localDate(madeAt, library.zone)).toBe(true)
        expect(localTime(promised, library.zone)).toBe('11:00')
        expect(whyClosed(library, branch, day)).toBeUndefined()
      }),
    )
  })
})

describe('a ready copy', () => {
  it('ready on Monday noon at a Monday–Friday branch is kept until the following Monday at closing', () => {
    expect(keepUntil(ventspils, 'galinciems', '2026-04-13T09:00:00.000Z')).toBe('2026-04-20T15:00:00.000Z')
  })

  it('ready on Monday noon at Main is kept until Saturday, when Main closes at 15:00', () => {
    expect(keepUntil(ventspils, 'galvena', '2026-04-13T09:00:00.000Z')).toBe('2026-04-18T12:00:00.000Z')
  })

  it('waits over Christmas, for closed days do not count', () => {
    expect(keepUntil(ventspils, 'galinciems', '2026-12-22T09:00:00.000Z')).toBe('2027-01-04T16:00:00.000Z')
  })

  it('is kept as many open days again when the patron asks for longer', () => {
    expect(keepLonger(ventspils, 'galinciems', '2026-04-20T15:00:00.000Z')).toBe('2026-04-27T15:00:00.000Z')
  })

  it('is kept until closing time of an open day, and never shorter when a closure is added', () => {
    fc.assert(
      fc.property(branches, instants, closures, closures, (branch, readyAt, closed, added) => {
        const before = keepUntil(closedOn(...closed), branch, readyAt)
        const library = closedOn(...closed, ...added)
        const after = keepUntil(library, branch, readyAt)
        const day = localDate(after, library.zone)
        expect(before > readyAt).toBe(true)
        expect(after >= before).toBe(true)
        expect(isOpenDay(library, branch, day)).toBe(true)
        expect(after).toBe(closingTime(library, branch, day))
      }),
    )
  })
})

describe('a due date', () => {
  it('is 14 days after lending', () => {
    expect(dueAt(ventspils, 'galvena', 14, '2026-04-14')).toEqual({ dueAt: '2026-04-28', moved: false })
  })

  it('that falls on Midsummer moves past it, and says so', () => {
    expect(dueAt(ventspils, 'galvena', 14, '2026-06-09')).toEqual({ dueAt: '2026-06-25', moved: true })
  })

  it('on a Saturday stands at Main and moves to Monday at Gāliņciems', () => {
    expect(dueAt(ventspils, 'galvena', 14, '2026-04-04')).toEqual({ dueAt: '2026-04-18', moved: false })
    expect(dueAt(ventspils, 'galinciems', 14, '2026-04-04')).toEqual({ dueAt: '2026-04-20', moved: true })
  })

  it('of a loan for the day is that day', () => {
    expect(dueAt(ventspils, 'galvena', 0, '2026-04-14')).toEqual({ dueAt: '2026-04-14', moved: false })
  })

  it('counts over 29 February and over the end of the year', () => {
    expect(dueAt(ventspils, 'galvena', 14, '2028-02-15').dueAt).toBe('2028-02-29')
    expect(dueAt(ventspils, 'galvena', 14, '2026-12-18')).toEqual({ dueAt: '2027-01-02', moved: true })
  })

  it('of a renewal counts from the old one', () => {
    expect(renewedDueAt(ventspils, 'galvena', '2026-04-16', 14)).toEqual({ dueAt: '2026-04-30', moved: false })
    expect(renewedDueAt(ventspils, 'galvena', '2026-04-17', 14)).toEqual({ dueAt: '2026-05-02', moved: true })
  })

  it('always falls on an open day, never earlier than counted, and tells truly whether it moved', () => {
    fc.assert(
      fc.property(branches, days, fc.integer({ min: 0, max: 60 }), closures, (branch, lentOn, loanDays, closed) => {
        const library = closedOn(...closed)
        const due = dueAt(library, branch, loanDays, lentOn)
        const counted = addDays(lentOn, loanDays)
        expect(isOpenDay(library, branch, due.dueAt)).toBe(true)
        expect(due.dueAt >= counted).toBe(true)
        expect(due.moved).toBe(!isOpenDay(library, branch, counted))
        expect(due.moved).toBe(due.dueAt !== counted)
      }),
    )
  })
})
