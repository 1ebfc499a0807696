import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  atLocal,
  closingTime,
  daysBetween,
  isOpenDay,
  localDate,
  openDay,
} from '../../bot/library/calendar.ts'
import type { LocalDate } from '../../bot/library/types.ts'
import type { DemoLibrary } from '../../prisma/demo/read.ts'
import { laidOut, library } from './laid-out.ts'

/** One law of the demo on a first day. */
type Law = (demo: DemoLibrary, firstDay: LocalDate) => void

const main = (date: LocalDate, n: number) => openDay(library, 'galvena', date, n)
const titled = (demo: DemoLibrary, id: string) => demo.titles.find((title) => title.id === id)?.title
const loansOf = (demo: DemoLibrary, card: string) => demo.loans.filter((loan) => loan.patronId === `p${card}`)
const reservationsOf = (demo: DemoLibrary, card: string) =>
  demo.reservations.filter((reservation) => reservation.patronId === `p${card}`)
const queueFor = (demo: DemoLibrary, title: string) =>
  demo.reservations
    .filter((one) => one.state === 'waiting' && titled(demo, one.titleId) === title)
    .toSorted((a, b) => a.seq - b.seq)
    .map((one) => one.patronId)
const lendable = (itemType: string) => library.itemTypes.some((type) => type.code === itemType && type.lendable)

const laws: Record<string, Law> = {
  'Anna Ozola has four loans: renewable, wanted by another, overdue, renewed twice': (demo, firstDay) => {
    const loans = loansOf(demo, '100001').map((loan) => ({ ...loan, title: titled(demo, loan.titleId) }))
    expect(loans).toMatchObject([
      { title: 'Zvejnieka dēls', dueAt: main(firstDay, 2), renewals: 0 },
      { title: 'Raudupiete', dueAt: main(firstDay, 3), renewals: 0 },
      { title: 'Mātes piens', dueAt: main(firstDay, -3), renewals: 0 },
      { title: 'Gulta ar zelta kāju', dueAt: main(firstDay, 4), renewals: 2 },
    ])
    for (const { dueAt } of loans.slice(0, 2)) {
      expect(daysBetween(firstDay, dueAt)).toBeGreaterThan(0)
      expect(daysBetween(firstDay, dueAt)).toBeLessThanOrEqual(library.settings.renewalOpensDays)
    }
    expect(queueFor(demo, 'Zvejnieka dēls')).toEqual([])
    expect(queueFor(demo, 'Raudupiete')).toEqual(['p100007', 'p100002'])
    expect(reservationsOf(demo, '100001')).toEqual([])
  },
  'Jānis Kalniņš has a copy ready at Pārventa, kept for five open days': (demo, firstDay) => {
    const ready = reservationsOf(demo, '100002').filter((one) => one.state === 'ready')
    expect(ready).toHaveLength(1)
    for (const { pickupPoint, keepUntil = '', readyAt = '' } of ready) {
      expect(pickupPoint).toBe('parventa')
      const last = openDay(library, 'parventa', localDate(readyAt, library.zone), 5)
      expect(keepUntil).toBe(closingTime(library, 'parventa', last))
      expect(keepUntil > atLocal(library.zone, firstDay, '23:59')).toBe(true)
    }
  },
  'Ольга Петрова has one loan and nothing else': (demo) => {
    expect(loansOf(demo, '100003')).toHaveLength(1)
    expect(reservationsOf(demo, '100003')).toEqual([])
  },
  'Emma Ozola, looked after by Anna, has two loans of the Children’s library': (demo, firstDay) => {
    expect(loansOf(demo, '100004').map((loan) => loan.branch)).toEqual(['berni', 'berni'])
    expect(demo.guardians).toContainEqual({ holderId: 'p100001', cardId: 'p100004' })
    const emma = demo.patrons.find((patron) => patron.card === '100004')
    expect(emma?.category).toBe('child')
    expect(daysBetween(emma?.born ?? '', firstDay) / 365.25).toBeLessThan(17)
  },
  'only Andris Liepa’s card has expired, only Ilze Krūmiņa’s fees block': (demo, firstDay) => {
    const cards = (patrons: DemoLibrary['patrons']) => patrons.map((patron) => patron.card)
    expect(cards(demo.patrons.filter((patron) => patron.expires < firstDay))).toEqual(['100005'])
    expect(cards(demo.patrons.filter((patron) => patron.fees > library.settings.feeLimit))).toEqual(['100006'])
    expect(demo.patrons.find((patron) => patron.card === '100006')?.fees).toBe(1240)
  },
  'a copy has one open loan or one reservation at most, and both sides say so': (demo) => {
    const lent = new Map(demo.loans.map((loan) => [loan.id, loan.copyId]))
    expect(lent.size).toBe(demo.loans.length)
    expect(new Set(lent.values()).size).toBe(demo.loans.length)
    const onLoan = demo.copies.filter((copy) => copy.loanId !== undefined)
    expect(onLoan).toHaveLength(demo.loans.length)
    for (const copy of onLoan) expect(lent.get(copy.loanId ?? '')).toBe(copy.id)
    const held = demo.copies.filter((copy) => copy.reservationId !== undefined)
    const holding = demo.reservations.filter((one) => one.state !== 'waiting')
    expect(held.map((copy) => copy.reservationId).toSorted()).toEqual(holding.map((one) => one.id).toSorted())
    for (const copy of held) {
      expect(copy.loanId).toBeUndefined()
      expect(holding.find((one) => one.id === copy.reservationId)?.titleId).toBe(copy.titleId)
    }
    for (const copy of [...onLoan, ...held]) {
      expect(copy.place).toBe('shelf')
      expect(lendable(copy.itemType)).toBe(true)
    }
  },
  'a loan is of its copy’s title and branch, began on an earlier open day and is due on one': (demo, firstDay) => {
    const copies = new Map(demo.copies.map((copy) => [copy.id, copy]))
    for (const loan of demo.loans) {
      expect(copies.get(loan.copyId)).toMatchObject({ titleId: loan.titleId, branch: loan.branch, loanId: loan.id })
      const lentOn = localDate(loan.lentAt, library.zone)
      expect(lentOn < firstDay).toBe(true)
      expect(lentOn < loan.dueAt).toBe(true)
      expect(isOpenDay(library, loan.branch, lentOn)).toBe(true)
      expect(isOpenDay(library, loan.branch, loan.dueAt)).toBe(true)
    }
  },
  'nobody waits while a copy they could have is free, and the queue began when the last one was gone': (demo) => {
    const waiting = demo.reservations.filter((one) => one.state === 'waiting')
    expect(waiting.length).toBeGreaterThan(5)
    for (const { titleId, requestedAt } of waiting) {
      const usable = demo.copies.filter((copy) => copy.titleId === titleId && lendable(copy.itemType))
      expect(usable.filter((copy) => !copy.loanId && !copy.reservationId && copy.place === 'shelf')).toEqual([])
      for (const loan of demo.loans.filter((one) => one.titleId === titleId))
        expect(loan.lentAt < requestedAt).toBe(true)
    }
  },
  'reservations stand in the order of asking, at points of pickup, one of a title to a patron': (demo, firstDay) => {
    const points = library.branches.filter((branch) => branch.pickup).map((branch) => branch.code)
    const inOrder = demo.reservations.toSorted((a, b) => a.seq - b.seq)
    expect(inOrder.map((one) => one.requestedAt)).toEqual(inOrder.map((one) => one.requestedAt).toSorted())
    expect(new Set(inOrder.map((one) => one.seq)).size).toBe(inOrder.length)
    expect(new Set(inOrder.map((one) => `${one.patronId} ${one.titleId}`)).size).toBe(inOrder.length)
    for (const one of inOrder) {
      expect(points).toContain(one.pickupPoint)
      expect(localDate(one.requestedAt, library.zone) < firstDay).toBe(true)
      expect(one.readyAt !== undefined && one.keepUntil !== undefined).toBe(one.state === 'ready')
      if (one.readyAt) expect(one.requestedAt < one.readyAt).toBe(true)
      expect(demo.loans.some((loan) => loan.patronId === one.patronId && loan.titleId === one.titleId)).toBe(false)
    }
  },
  'loans and reservations are of patrons who exist and whose card allows them': (demo, firstDay) => {
    for (const { patronId } of [...demo.loans, ...demo.reservations]) {
      const patron = demo.patrons.find((one) => one.id === patronId)
      expect(patron).toMatchObject({ blocked: false })
      expect((patron?.expires ?? '') > addDays(firstDay, 42)).toBe(true)
    }
  },
}

describe.each(Object.entries(laws))('%s', (_, holds) => {
  test('on Tuesday 14 April 2026', () => holds(laidOut('2026-04-14'), '2026-04-14'))
})

test('all of it holds on any first day, holidays and closed days too', () => {
  const anyDay = fc.integer({ min: 0, max: 4000 }).map((n) => addDays('2024-01-01', n))
  fc.assert(
    fc.property(anyDay, (firstDay) => {
      const demo = laidOut(firstDay)
      for (const holds of Object.values(laws)) holds(demo, firstDay)
    }),
    {
      numRuns: 40,
      examples: [
        ['2026-12-23'],
        ['2029-12-19'],
        ['2026-12-30'],
        ['2027-01-02'],
        ['2026-04-06'],
        ['2026-05-04'],
        ['2026-06-23'],
        ['2026-10-25'],
      ],
    },
  )
})

test('the same first day gives the same library', () => {
  expect(laidOut('2026-04-14')).toEqual(laidOut('2026-04-14'))
})

test('on 14 April 2026 Anna’s loans are due on the 16th, 17th, 10th and 18th', () => {
  expect(loansOf(laidOut('2026-04-14'), '100001').map((loan) => loan.dueAt)).toEqual([
    '2026-04-16',
    '2026-04-17',
    '2026-04-10',
    '2026-04-18',
  ])
})
