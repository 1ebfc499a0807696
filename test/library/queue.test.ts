import { expect, it } from 'vitest'
import { ahead, lineOf, waitersFor } from '../../bot/library/queue.ts'
import type { Shelf } from '../../bot/library/shelf.ts'
import type { Copy, Reservation } from '../../bot/library/types.ts'
import { copy, lent, patron, title, tuesday, waiting } from '../contracts/scene.ts'
import { ventspils } from '../support/ventspils.ts'

const shelf = (reservations: Reservation[], copies: Copy[] = []): Shelf => ({
  title: title('raudupiete'),
  copies,
  loans: [],
  reservations,
  requests: [],
  standings: Object.fromEntries(
    reservations.map(({ patronId }) => [
      patronId,
      { patron: patron(patronId), openLoans: 0, overdue: 0, activeReservations: 1 },
    ]),
  ),
})

/** `B2<A` = patron B, seq 2, stands behind A. */
const line = (words: string): Reservation[] =>
  words.split(' ').flatMap((word) => {
    const [, id = '', seq, behind] = /^(\w)(\d)(?:<(\w))?$/.exec(word) ?? []
    return waiting([id], { seq: Number(seq), ...(behind ? { behind: `wait-${behind}` } : {}) })
  })

it.each([
  ['A1 B2 C3', 'A B C'],
  ['C3 A1 B2', 'A B C'],
  ['A1<B B2 C3', 'B A C'],
  ['A1<C B2 C3', 'B C A'],
  ['A1<C B2<C C3 D4', 'C A B D'],
  ['A1<B B2<C C3', 'C B A'],
  ['A1<Z B2', 'A B'],
])('the line of %s is %s', (given, order) => {
  expect(lineOf(shelf(line(given))).map((one) => one.patronId)).toEqual(order.split(' '))
})

it('never brings anybody forward who stood behind somebody that has come forward again', () => {
  // F passed to N while N stood late; now N has its own place back, before W.
  expect(lineOf(shelf(line('N2 W3 F5<N'))).map((one) => one.patronId)).toEqual(['N', 'W', 'F'])
})

it('loses nobody even if two stand behind each other', () => {
  expect(lineOf(shelf(line('A1<B B2<A C3')))).toHaveLength(3)
})

it('does not count those who step aside as ahead, nor those who wait for another volume', () => {
  const [a, b, c, d] = line('A1 B2 C3 D4')
  if (!a || !b || !c || !d) throw new Error('four wait')
  const copies = [copy('v1'), copy('v2')]
  const stepped = [{ ...a, suspendedUntil: '2026-06-03' }, { ...b, droppedUntil: tuesday }, { ...c, copyId: 'v1' }, d]
  const before = (wanted: { id?: string; copyId?: string }) =>
    ahead(shelf(stepped, copies), ventspils, wanted, tuesday).map((one) => one.patronId)
  expect(before(d)).toEqual(['C'])
  expect(before({ copyId: 'v2' })).toEqual(['D'])
})

it('sets each free copy against one who waits, and counts the others', () => {
  const [lentCopy] = lent('c1', 'E', '2026-06-09')
  const copies = [lentCopy, copy('c2')]
  expect(waitersFor(shelf(line('A1 B2 C3'), copies), ventspils, lentCopy, 'E', tuesday)).toBe(2)
  expect(waitersFor(shelf(line('A1 B2 C3'), copies), ventspils, lentCopy, 'A', tuesday)).toBe(1)
})
