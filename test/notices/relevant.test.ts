import { describe, expect, it } from 'vitest'
import { relevant } from '../../bot/notices/relevant.ts'
import type { PatronFacts } from '../../bot/ports.ts'
import { facts, kinds, loan, onHoldShelf, planned, planning, request, reservation } from './scene.ts'

const day = '2026-04-14T07:00:00.000Z'

/** What becomes of the notices planned from `before` when `after` is what is true at the moment of sending. */
function atSending(before: PatronFacts, after: PatronFacts, now = day, plannedAt = day) {
  const stems = planned(before, plannedAt).map(({ stem }) => stem)
  expect(stems.length).toBeGreaterThan(0)
  const found = relevant(stems, after, planning(now))
  return 'say' in found ? kinds(found.say) : found
}

describe('at the moment of sending', () => {
  const due = facts({ loans: [loan('l1', '2026-04-17')] })

  it('a reminder is said while it is true', () => {
    expect(atSending(due, due)).toEqual(['due-soon'])
  })

  it('a reminder is silent about what was returned, renewed, or asked for', () => {
    expect(atSending(due, facts())).toEqual({ skip: 'returned' })
    expect(atSending(due, facts({ loans: [loan('l1', '2026-05-04')] }))).toEqual({ skip: 'renewed' })
    const asked = loan('l1', '2026-04-17', { pending: request('q1') })
    expect(atSending(due, facts({ loans: [asked] }), '2026-04-14T07:00:00.000Z')).toEqual({ skip: 'renewal-asked' })
  })

  it('of several it says those that are still true', () => {
    const two = facts({ loans: [loan('l1', '2026-04-17'), loan('l2', '2026-04-17')] })
    expect(atSending(two, due)).toEqual(['due-soon'])
  })

  it('a “ready” is silent when it was collected, dropped, or went to another', () => {
    const monday = '2026-04-13T10:00:00.000Z'
    const held = facts({ reservations: [reservation('r1', onHoldShelf)] })
    const then = (changes: Parameters<typeof reservation>[1]) =>
      atSending(held, facts({ reservations: [reservation('r1', changes)] }), monday, monday)
    expect(then(onHoldShelf)).toEqual(['ready'])
    expect(then({ state: 'collected', endedAt: monday })).toEqual({ skip: 'collected' })
    expect(then({ ...onHoldShelf, droppedUntil: '2026-04-13T09:50:00.000Z' })).toEqual({ skip: 'dropped' })
    expect(then({ state: 'waiting' })).toEqual({ skip: 'moved-on' })
  })

  it('a “ready” waits while a drop may still be taken back', () => {
    const monday = '2026-04-13T10:00:00.000Z'
    const held = facts({ reservations: [reservation('r1', onHoldShelf)] })
    const dropped = facts({
      reservations: [reservation('r1', { ...onHoldShelf, droppedUntil: '2026-04-13T10:15:00.000Z' })],
    })
    expect(atSending(held, dropped, monday, monday)).toEqual({ later: '2026-04-13T10:15:00.000Z' })
  })

  it('a lateness is silent once the request is decided', () => {
    const late = facts({ loans: [loan('l1', '2026-05-04', { pending: request('q1') })] })
    const now = '2026-04-14T08:05:00.000Z'
    expect(atSending(late, facts({ loans: [loan('l1', '2026-05-04')] }), now, now)).toEqual({ skip: 'decided' })
  })

  it('what comes late into the night waits for the morning', () => {
    expect(atSending(due, due, '2026-04-14T18:00:00.000Z')).toEqual({ later: '2026-04-15T06:00:00.000Z' })
  })

  it('nothing is said to a phone that is muted or gone', () => {
    const [stem = ''] = planned(due, day).map((one) => one.stem)
    expect(relevant([stem], due, planning(day, { readers: [] }))).toEqual({ skip: 'phone-not-wanted' })
  })
})
