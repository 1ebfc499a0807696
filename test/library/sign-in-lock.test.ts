import fc from 'fast-check'
import { expect, it } from 'vitest'
import { lockMinutes, minutesLeft } from '../../bot/library/sign-in-lock.ts'

it('the first guesses are free, then 1, 2, 4 … minutes, an hour at most', () => {
  expect([5, 6, 7, 8, 9, 10, 11, 12, 13].map((failures) => lockMinutes(failures, 5))).toEqual([
    0, 1, 2, 4, 8, 16, 32, 60, 60,
  ])
})

it('one more failure never shortens the wait', () => {
  fc.assert(
    fc.property(fc.nat(10_000), fc.nat(50), (failures, free) => {
      const wait = lockMinutes(failures, free)
      expect(wait).toBeLessThanOrEqual(lockMinutes(failures + 1, free))
      expect(wait).toBeLessThanOrEqual(60)
      expect(wait > 0).toBe(failures > free)
    }),
  )
})

it('a wait is said in whole minutes, rounded up, and is over at its end', () => {
  const until = '2026-06-02T07:10:00.000Z'
  expect(minutesLeft(until, '2026-06-02T07:09:59.999Z')).toBe(1)
  expect(minutesLeft(until, '2026-06-02T07:08:59.999Z')).toBe(2)
  expect(minutesLeft(until, until)).toBe(0)
  expect(minutesLeft(undefined, until)).toBe(0)
})
