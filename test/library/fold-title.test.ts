import fc from 'fast-check'
import { expect, it } from 'vitest'
import { foldIsbn, foldTitle } from '../../bot/library/fold-title.ts'
import { oneSlip, readQuery } from '../../bot/library/match-title.ts'

it.each([
  ['Zvejnieka dēls', 'ZVEJNIEKA  DELS!'],
  ['Преступление и наказание', 'Prestuplenie i nakazanie'],
  ['Достоевский', 'Dostoyevsky'],
  ['Анна Каренина', 'Anna Kareņina'],
  ['Евгений Онегин', 'Jevgenij Onegin'],
  ['Ёлка', 'Елка'.replace('Е', 'Ё')],
  ['Шишкин', 'Šiškin'],
  ['Жук', 'Zhuk'],
  ['Straße', 'Strasse'],
  ['Cafe\u0301', 'café'],
  ['O’Hara', "O'Hara"],
])('%s and %s are one', (one, other) => {
  expect(foldTitle(one)).toBe(foldTitle(other))
})

it('folds to plain words that fold no further', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const folded = foldTitle(text)
      expect(foldTitle(folded)).toBe(folded)
      expect(folded).not.toMatch(/^\s|\s$|\s\s/)
    }),
  )
})

it.each([
  ['978-9984-33-111-2', '998433111'],
  ['ISBN 0-306-40615-X', '030640615'],
  ['9780306406157', '030640615'],
  ['1984', undefined],
  ['978 gadi', undefined],
])('reads %s as the edition %s', (text, edition) => {
  expect(foldIsbn(text)).toBe(edition)
})

it.each([
  ['dels', 'dels', true],
  ['dals', 'dels', true],
  ['des', 'dels', true],
  ['delss', 'dels', true],
  ['dlse', 'dels', false],
  ['dles', 'dels', true],
  ['dal', 'dels', false],
])('%s for %s is one slip: %s', (a, b, one) => {
  expect(oneSlip(a, b)).toBe(one)
  expect(oneSlip(b, a)).toBe(one)
})

it('reads of a query the same words that a title is folded to', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'aā eЕеьд’ʼ` -7ßяо̄'), maxLength: 30 }), (text) => {
      const words = readQuery(text).words.map(({ folded }) => folded)
      expect(words.join(' ')).toBe(words.length < 16 ? foldTitle(text) : words.join(' '))
    }),
    { numRuns: 1000 },
  )
})
