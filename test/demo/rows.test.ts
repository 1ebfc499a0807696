import { describe, expect, test } from 'vitest'
import { laidOut, library } from './laid-out.ts'

const { titles, copies, patrons, staff, guardians } = laidOut('2026-04-14')

const copiesOf = (titleId: string) => copies.filter((copy) => copy.titleId === titleId)
const validIsbn13 = (isbn: string) =>
  /^97[89]\d{10}$/.test(isbn) &&
  [...isbn].reduce((sum, digit, i) => sum + Number(digit) * (i % 2 ? 3 : 1), 0) % 10 === 0

describe('the catalogue', () => {
  test('has at least 420 titles and 1 000 copies', () => {
    expect(titles.length).toBeGreaterThanOrEqual(420)
    expect(copies.length).toBeGreaterThanOrEqual(1000)
  })

  test('is Latvian for the most part, then Russian, then English, each as printed', () => {
    const share = (language: string) => titles.filter((title) => title.language === language).length / titles.length
    expect(share('lv')).toBeGreaterThan(0.4)
    expect(share('ru')).toBeGreaterThan(0.25)
    expect(share('en')).toBeGreaterThan(0.2)
    expect(share('lv') + share('ru') + share('en')).toBeCloseTo(1)
    const cyrillic = /\p{Script=Cyrillic}/u
    for (const { title, author, language } of titles) {
      if (language !== 'ru') expect(`${title} ${author}`).not.toMatch(cyrillic)
      else if (author !== '') expect(author).toMatch(cyrillic)
    }
    expect(titles.filter((title) => /[āčēģīķļņšūž]/.test(title.title)).length).toBeGreaterThan(100)
    expect(titles.filter((title) => cyrillic.test(title.title)).length).toBeGreaterThan(120)
  })

  test.each([
    ['Raudupiete', 'Rūdolfs Blaumanis'],
    ['Zvejnieka dēls', 'Vilis Lācis'],
    ['Gulta ar zelta kāju', 'Zigmunds Skujiņš'],
    ['Epifānijas', 'Imants Ziedonis'],
    ['Sidraba šķidrauts', 'Aspazija'],
    ['Pūt, vējiņi!', 'Rainis'],
    ['Mātes piens', 'Nora Ikstena'],
    ['Bogene', 'Gundega Repše'],
    ['Pieci pirksti', 'Māra Zālīte'],
    ['Klūgu mūks', 'Inga Ābele'],
    ['Gaiļu kalna ēnā', 'Osvalds Zebris'],
    ['Aka', 'Regīna Ezera'],
    ['Bille', 'Vizma Belševica'],
    ['Мастер и Маргарита', 'Михаил Булгаков'],
    ['Преступление и наказание', 'Фёдор Достоевский'],
    ['Война и мир', 'Лев Толстой'],
    ['Медея и её дети', 'Людмила Улицкая'],
    ['Азазель', 'Борис Акунин'],
    ['The Hobbit', 'J. R. R. Tolkien'],
    ['Nineteen Eighty-Four', 'George Orwell'],
    ['Murder on the Orient Express', 'Agatha Christie'],
    ["Harry Potter and the Philosopher's Stone", 'J. K. Rowling'],
    ['Harijs Poters un Filozofu akmens', 'Dž. K. Roulinga'],
    ['Гарри Поттер и философский камень', 'Дж. К. Роулинг'],
  ])('has “%s” by %s once, with a copy', (title, author) => {
    const found = titles.filter((one) => one.title === title && one.author === author)
    expect(found).toHaveLength(1)
    for (const { id } of found) expect(copiesOf(id)).not.toHaveLength(0)
  })

  test('has only valid ISBNs, each of one title', () => {
    const all = titles.flatMap((title) => title.isbn)
    expect(all.length).toBeGreaterThan(60)
    expect(all.filter((isbn) => !validIsbn13(isbn))).toEqual([])
    expect(new Set(all).size).toBe(all.length)
  })

  test('lists no title twice, and every id fits a deep link', () => {
    const names = titles.map(({ title, author, language }) => `${title}|${author}|${language}`)
    expect(names.filter((name, i) => names.indexOf(name) < i)).toEqual([])
    const ids = [...titles, ...copies, ...patrons].map((one) => one.id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(id).toMatch(/^[A-Za-z0-9_-]{1,10}$/)
  })

  test('lends popular titles in more copies than others', () => {
    const average = (popularity: number) => {
      const some = titles.filter((title) => title.popularity === popularity && title.reservable === 'title')
      expect(some.length).toBeGreaterThan(0)
      return some.reduce((sum, title) => sum + copiesOf(title.id).length, 0) / some.length
    }
    expect(average(5)).toBeGreaterThan(average(3))
    expect(average(3)).toBeGreaterThan(average(1))
  })

  test('reserves by the copy only what comes in volumes or issues, and each of these has its own mark', () => {
    const sets = titles.filter((title) => title.reservable === 'copy')
    expect(sets.length).toBeGreaterThan(5)
    for (const set of sets) {
      const parts = copiesOf(set.id).map((copy) => `${copy.callNumber} ${copy.branch}`)
      expect(parts.length).toBeGreaterThan(1)
      expect(new Set(parts).size).toBe(parts.length)
    }
  })
})

describe('the copies', () => {
  test('each stands in a branch and section that exist, under a title and an item type that exist', () => {
    const known = new Set(titles.map((title) => title.id))
    for (const copy of copies) {
      const branch = library.branches.find((one) => one.code === copy.branch)
      expect(branch, copy.branch).toBeDefined()
      if (copy.section) expect(branch?.sections.map((section) => section.code)).toContain(copy.section)
      else expect(branch?.sections, copy.barcode).toEqual([])
      expect(library.itemTypes.map((type) => type.code)).toContain(copy.itemType)
      expect(known).toContain(copy.titleId)
      expect(copy.callNumber).toMatch(/^[\d.-]+ \p{Lu}\p{L}?|^[\d.-]+ \d/u)
    }
  })

  test('every title has one, every item type and every place a copy can be in is met', () => {
    const owned = new Set(copies.map((copy) => copy.titleId))
    expect(titles.filter((title) => !owned.has(title.id))).toEqual([])
    expect(new Set(copies.map((copy) => copy.itemType))).toEqual(new Set(library.itemTypes.map((type) => type.code)))
    expect(new Set(copies.map((copy) => copy.place))).toEqual(
      new Set(['shelf', 'to-clear', 'missing', 'lost', 'withdrawn']),
    )
  })

  test('reading-room copies stand in the reading room', () => {
    const inRoom = copies.filter((copy) => copy.itemType === 'reading-room')
    expect(inRoom.length).toBeGreaterThan(10)
    for (const copy of inRoom) expect(`${copy.branch}/${copy.section}`).toBe('galvena/lasitava')
  })

  test('most copies of the Children’s library are children’s books', () => {
    const atBerni = copies.filter((copy) => copy.branch === 'berni')
    expect(atBerni.filter((copy) => copy.callNumber.includes('-93')).length / atBerni.length).toBeGreaterThan(0.9)
  })
})

describe('the people', () => {
  test('a child’s card is looked after by an adult’s', () => {
    const category = new Map(patrons.map((patron) => [patron.id, patron.category]))
    for (const { holderId, cardId } of guardians) {
      expect(category.get(holderId)).toBe('adult')
      expect(category.get(cardId)).toBe('child')
    }
    const children = patrons.filter((patron) => patron.category === 'child').map((patron) => patron.id)
    expect(guardians.map((one) => one.cardId).toSorted()).toEqual(children.toSorted())
  })

  test('cards, user names and phones are each of one patron', () => {
    for (const of of [
      patrons.map((patron) => patron.card),
      patrons.map((patron) => patron.username),
      patrons.flatMap((patron) => patron.phone ?? []),
    ])
      expect(new Set(of).size).toBe(of.length)
    expect(patrons.length).toBeGreaterThanOrEqual(20)
  })

  test('every branch has its librarian, and one admin sees all', () => {
    const branches = library.branches.map((branch) => branch.code)
    expect(staff).toEqual([
      ...branches.map((code) => expect.objectContaining({ username: code, branch: code, role: 'librarian' })),
      expect.objectContaining({ username: 'admin', role: 'admin' }),
    ])
    expect(staff.find((one) => one.role === 'admin')).not.toHaveProperty('branch')
  })
})
