import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, isOpenDay, localDate, localTime, startOfDay } from '../../bot/library/calendar.ts'
import { usualWishes } from '../../bot/notices/plan.ts'
import { ventspils } from '../support/ventspils.ts'
import { facts, kinds, libraryWith, loan, onHoldShelf, planned, request, reservation, sms, telegram } from './scene.ts'

describe('due soon', () => {
  const reminderOf = (dueAt: string, now: string, branch = 'galvena') => {
    const [notice] = planned(facts({ loans: [loan('l1', dueAt, { branch })] }), now)
    return notice && { kind: notice.kind, after: notice.sendAfter }
  }

  it('leaves three days before, in the morning', () => {
    expect(reminderOf('2026-04-17', '2026-04-13T21:30:00.000Z')).toEqual({
      kind: 'due-soon',
      after: '2026-04-14T06:00:00.000Z',
    })
    expect(reminderOf('2026-04-17', '2026-04-13T20:59:00.000Z')).toBeUndefined()
  })

  it('leaves on the last open day before that, when the branch is shut: Friday for a Tuesday at Gāliņciems', () => {
    expect(reminderOf('2026-04-21', '2026-04-17T05:00:00.000Z', 'galinciems')).toMatchObject({
      after: '2026-04-17T06:00:00.000Z',
    })
    expect(reminderOf('2026-04-21', '2026-04-18T05:00:00.000Z', 'galvena')).toMatchObject({
      after: '2026-04-18T06:00:00.000Z',
    })
  })

  it('leaves before the holidays begin', () => {
    expect(reminderOf('2026-12-28', '2026-12-23T06:00:00.000Z', 'galinciems')).toMatchObject({
      after: '2026-12-23T07:00:00.000Z',
    })
    expect(reminderOf('2026-06-26', '2026-06-22T05:00:00.000Z')).toMatchObject({ after: '2026-06-22T06:00:00.000Z' })
  })

  it('always falls on an open day, at least three days before', () => {
    const days = fc.integer({ min: 0, max: 800 }).map((n) => addDays('2026-01-20', n))
    fc.assert(
      fc.property(days, fc.constantFrom('galvena', 'galinciems'), (dueAt, branch) => {
        const [notice] = planned(
          facts({ loans: [loan('l1', dueAt, { branch })] }),
          startOfDay('Europe/Riga', addDays(dueAt, -2)),
        )
        const day = localDate(notice?.sendAfter ?? '', 'Europe/Riga')
        expect(isOpenDay(ventspils, branch, day)).toBe(true)
        expect(day <= addDays(dueAt, -3)).toBe(true)
        expect(localTime(notice?.sendAfter ?? '', 'Europe/Riga')).toBe('09:00')
      }),
    )
  })

  it('is armed anew by a renewal: another date, another key', () => {
    const now = '2026-04-14T07:00:00.000Z'
    const [before] = planned(facts({ loans: [loan('l1', '2026-04-17')] }), now)
    const renewed = facts({ loans: [loan('l1', '2026-05-04', { renewals: 1 })] })
    expect(planned(renewed, now)).toEqual([])
    const [after] = planned(renewed, '2026-04-30T07:00:00.000Z')
    expect(before?.key).toBe('due-soon:l1:2026-04-17@telegram:100')
    expect(after?.key).toBe('due-soon:l1:2026-05-04@telegram:100')
  })

  it('is not for somebody who borrowed it only just, nor while a renewal is being decided, nor after closing', () => {
    const now = '2026-04-14T07:00:00.000Z'
    const just = loan('l1', '2026-04-17', { lentAt: '2026-04-14T06:00:00.000Z' })
    expect(planned(facts({ loans: [just] }), now)).toEqual([])
    const asked = loan('l1', '2026-04-17', {
      pending: request('q1', { loanId: 'l1', deadlineAt: '2026-04-15T08:00:00.000Z' }),
    })
    expect(planned(facts({ loans: [asked] }), now)).toEqual([])
    expect(kinds(planned(facts({ loans: [loan('l1', '2026-04-17')] }), '2026-04-17T14:59:00.000Z'))).toEqual([
      'due-soon',
    ])
    expect(planned(facts({ loans: [loan('l1', '2026-04-17')] }), '2026-04-17T15:00:00.000Z')).toEqual([])
  })

  it('knows what cannot be renewed, and why', () => {
    const now = '2026-04-14T07:00:00.000Z'
    const chances = (changes: Parameters<typeof loan>[2], library = ventspils) =>
      planned(facts({ loans: [loan('l1', '2026-04-17', changes)] }), now, { library }).map((one) =>
        one.kind === 'due-soon' ? one.renewal : undefined,
      )
    expect(chances({})).toEqual(['possible'])
    expect(chances({ waiting: 1 })).toEqual(['someone-waits'])
    expect(chances({ renewals: 2 })).toEqual(['too-often'])
    expect(chances({}, libraryWith({ renewalOpensDays: 2 }))).toEqual(['not-yet'])
  })

  it('comes as many days before as the patron wishes', () => {
    const wishes = { ...usualWishes, dueSoonDays: 1 }
    const early = planned(facts({ loans: [loan('l1', '2026-04-17')] }), '2026-04-15T07:00:00.000Z', { wishes })
    expect(early).toEqual([])
    const [late] = planned(facts({ loans: [loan('l1', '2026-04-17')] }), '2026-04-16T07:00:00.000Z', { wishes })
    expect(late?.sendAfter).toBe('2026-04-16T06:00:00.000Z')
  })
})

describe('ready to collect', () => {
  const held = facts({ reservations: [reservation('r1', onHoldShelf)] })

  it('leaves half an hour after the copy reached the shelf, and is of use until the pickup deadline', () => {
    expect(planned(held, '2026-04-13T09:00:00.000Z')).toMatchObject([
      {
        kind: 'ready',
        place: 'galinciems',
        sendAfter: '2026-04-13T09:30:00.000Z',
        expiresAt: '2026-04-20T15:00:00.000Z',
        keepUntil: '2026-04-20T15:00:00.000Z',
      },
    ])
    expect(kinds(planned(held, '2026-04-20T15:00:00.000Z'))).toEqual([])
  })

  it('waits for the end of a drop, which may be taken back, and is silent when it was not', () => {
    const dropped = facts({
      reservations: [reservation('r1', { ...onHoldShelf, droppedUntil: '2026-04-13T09:40:00.000Z' })],
    })
    expect(planned(dropped, '2026-04-13T09:26:00.000Z')).toMatchObject([{ sendAfter: '2026-04-13T09:40:00.000Z' }])
    expect(planned(dropped, '2026-04-13T09:40:00.000Z')).toEqual([])
  })

  it('is said again when the copy went to another and came back', () => {
    const again = { ...onHoldShelf, readyAt: '2026-04-13T13:00:00.000Z' }
    const [first] = planned(held, '2026-04-13T14:00:00.000Z')
    const [second] = planned(facts({ reservations: [reservation('r1', again)] }), '2026-04-13T14:00:00.000Z')
    expect(first?.key).not.toBe(second?.key)
  })
})

describe('pickup closes soon', () => {
  it('leaves one open day before the deadline: on Friday for a Monday at Gāliņciems', () => {
    const held = facts({ reservations: [reservation('r1', onHoldShelf)] })
    expect(kinds(planned(held, '2026-04-16T20:59:00.000Z'))).toEqual(['ready'])
    const [, soon] = planned(held, '2026-04-16T21:00:00.000Z')
    expect(soon).toMatchObject({ kind: 'closes-soon', sendAfter: '2026-04-17T06:00:00.000Z' })
  })

  it('is not said on the day it became ready, nor of a dropped one, and anew after an extension', () => {
    const now = '2026-04-17T07:00:00.000Z'
    const short = { ...onHoldShelf, readyAt: '2026-04-17T06:30:00.000Z' }
    expect(kinds(planned(facts({ reservations: [reservation('r1', short)] }), now))).toEqual(['ready'])
    const dropped = { ...onHoldShelf, droppedUntil: '2026-04-17T07:10:00.000Z' }
    expect(kinds(planned(facts({ reservations: [reservation('r1', dropped)] }), now))).toEqual(['ready'])
    const longer = { ...onHoldShelf, keepUntil: '2026-04-27T15:00:00.000Z' }
    const keys = planned(facts({ reservations: [reservation('r1', longer)] }), '2026-04-24T07:00:00.000Z')
    expect(keys.map(({ key }) => key)).toContain('closes-soon:r1:2026-04-27@telegram:100')
  })
})

describe('a reservation that is over', () => {
  const over = (
    state: 'expired' | 'refused' | 'unfillable' | 'cancelled' | 'collected',
    endedBy: 'staff' | 'patron' | 'calendar',
  ) =>
    kinds(
      planned(
        facts({ reservations: [reservation('r1', { state, endedAt: '2026-04-13T09:00:00.000Z', endedBy })] }),
        '2026-04-13T09:00:00.000Z',
      ),
    )

  it('is told when the patron did not end it', () => {
    expect(over('expired', 'calendar')).toEqual(['expired'])
    expect(over('refused', 'staff')).toEqual(['refused'])
    expect(over('unfillable', 'staff')).toEqual(['unfillable'])
    expect(over('cancelled', 'staff')).toEqual(['cancelled'])
    expect(over('cancelled', 'patron')).toEqual([])
    expect(over('cancelled', 'calendar')).toEqual([])
    expect(over('collected', 'staff')).toEqual([])
  })
})

describe('requests', () => {
  const now = '2026-04-14T08:00:00.000Z'
  const loans = [loan('l1', '2026-05-04', { lentAt: '2026-04-10T08:00:00.000Z' })]
  const answer = (state: 'approved' | 'refused') => ({
    request: request('q1', { state, loanId: 'l1', decidedAt: now }),
    title: loans[0]?.title ?? loan('l1', '').title,
    dueAt: '2026-05-04',
  })

  it('tells the decision at once, and keeps silent about a loan that came back', () => {
    expect(planned(facts({ loans, decided: [answer('approved')] }), now)).toMatchObject([
      { kind: 'renewal-granted', number: 1042, dueAt: '2026-05-04', place: 'galvena', sendAfter: now },
    ])
    expect(kinds(planned(facts({ loans, decided: [answer('refused')] }), now))).toEqual(['renewal-refused'])
    expect(planned(facts({ decided: [answer('approved')] }), now)).toEqual([])
  })

  it('says at 11:05 that the answer is late, not a minute earlier, and only while it is undecided', () => {
    const waiting = facts({ loans: loans.map((one) => ({ ...one, pending: request('q1', { loanId: 'l1' }) })) })
    expect(planned(waiting, '2026-04-14T08:04:00.000Z')).toEqual([])
    expect(planned(waiting, '2026-04-14T08:05:00.000Z')).toMatchObject([
      { kind: 'request-late', number: 1042, key: 'request-late:q1:2026-04-14@telegram:100' },
    ])
    const held = facts({
      reservations: [reservation('r1', { state: 'to-fetch', pending: request('q1', { kind: 'reservation' }) })],
    })
    expect(kinds(planned(held, '2026-04-14T08:05:00.000Z'))).toEqual(['request-late'])
    expect(planned(facts({ loans }), '2026-04-14T08:05:00.000Z')).toEqual([])
  })

  it('says that a promised copy was not there; a copy that was is told when it is ready', () => {
    const decided = (state: 'approved' | 'refused') => [
      {
        request: request('q1', { kind: 'reservation', reservationId: 'r1', state, decidedAt: now }),
        title: loan('', '').title,
      },
    ]
    const waiting = [reservation('r1')]
    expect(kinds(planned(facts({ reservations: waiting, decided: decided('refused') }), now))).toEqual([
      'copy-not-found',
    ])
    expect(planned(facts({ reservations: waiting, decided: decided('approved') }), now)).toEqual([])
    const byHand = libraryWith({ reservationDecision: 'staff' })
    const granted = planned(facts({ reservations: waiting, decided: decided('approved') }), now, { library: byHand })
    expect(kinds(granted)).toEqual(['reservation-granted'])
  })
})

describe('the phone', () => {
  const held = facts({ reservations: [reservation('r1', onHoldShelf)] })
  const now = '2026-04-13T09:00:00.000Z'

  it('is the first one of the patron; without one nothing is planned', () => {
    expect(planned(held, now, { readers: [telegram, sms] })).toMatchObject([{ address: 'telegram:100' }])
    expect(planned(held, now, { readers: [sms] })).toMatchObject([
      { key: 'ready:r1:2026-04-13T09:00:00.000Z@sms:+37120000001' },
    ])
    expect(planned(held, now, { readers: [] })).toEqual([])
  })
})
