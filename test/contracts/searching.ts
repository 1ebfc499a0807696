/** Finding titles as people type them, and knowing patrons by their password. */

import { expect, it } from 'vitest'
import { copy, lent, type Make, open, patron, title, tuesday, waiting } from './scene.ts'

const titles = [
  title('dels', { title: 'Zvejnieka dēls', author: 'Vilis Lācis', isbn: ['978-9984-33-111-2'] }),
  title('raudupiete', { title: 'Raudupiete', author: 'Rūdolfs Blaumanis', popularity: 1 }),
  title('stasti', { title: 'Raudupiete un citi stāsti', author: 'Rūdolfs Blaumanis', popularity: 9 }),
  title('par', { title: 'Par Raudupieti', author: 'Anna Bērza', popularity: 5 }),
  title('blaumanis', { title: 'Blaumanis', author: 'Līvija Volkova' }),
  title('vina', { title: 'Преступление и наказание', author: 'Фёдор Достоевский', language: 'ru' }),
  title('vinnijs', { title: 'Vinnijs Pūks', author: 'A. A. Milns', popularity: 2 }),
  title('tvaiks', { title: 'С лёгким паром!', author: 'Эмиль Брагинский', language: 'ru' }),
  title('ford', { title: 'Ford County', author: 'John Grisham', language: 'en' }),
  title('zoo', { title: 'Zoo', author: 'James Patterson', language: 'en' }),
  title('vinnijs2', { title: 'Vinnijs Pūks', author: 'A. A. Milns', popularity: 7 }),
]

export function searching(make: Make): void {
  const found = async (query: string, more: { branch?: string; offset?: number; limit?: number } = {}) => {
    const copies = titles.map(({ id }) => copy(`c-${id}`, id === 'dels' ? 'parventa' : 'galvena', { titleId: id }))
    const scene = await open(make, { titles, copies })
    return scene.backend.search({ ask: 'search', query, offset: 0, limit: 10, ...more })
  }
  const ids = async (query: string) => (await found(query)).titles.map(({ id }) => id)

  it.each([
    ['zvejnieka dēls', 'dels'],
    ['ZVEJNIEKA DELS', 'dels'],
    ['dels zvej', 'dels'],
    ['lacis zvejnieka', 'dels'],
    ['zvejnieka dēlu', 'dels'],
    ['9789984331112', 'dels'],
    ['978-9984-33-111-2', 'dels'],
    ['Prestuplenie i nakazanie', 'vina'],
    ['преступление', 'vina'],
    ['dostoevskij', 'vina'],
    ['Dostojevskis', 'vina'],
  ])('finds by “%s”', async (query, id) => {
    expect((await ids(query))[0]).toBe(id)
  })

  it('puts the title itself first, then titles beginning so, then titles with the word, then the author', async () => {
    expect(await ids('raudupiete')).toEqual(['raudupiete', 'stasti', 'par'])
    expect(await ids('blaumanis')).toEqual(['blaumanis', 'stasti', 'raudupiete'])
  })

  it('finds a word in another case', async () => {
    expect((await ids('raudupietes')).slice(0, 2).toSorted()).toEqual(['raudupiete', 'stasti'])
    expect(await found('raudupietes')).not.toHaveProperty('relaxed')
  })

  it('puts the more popular of two equal hits first', async () => {
    expect(await ids('vinnijs puks')).toEqual(['vinnijs2', 'vinnijs'])
  })

  it('forgives one slip of spelling and says so', async () => {
    expect(await found('zvejnieka dals')).toMatchObject({ relaxed: 'spelling', titles: [{ id: 'dels' }] })
    expect(await found('raudupeite')).toMatchObject({ relaxed: 'spelling' })
  })

  it('looks for fewer words when no title has them all, and says so', async () => {
    expect(await found('zvejnieka dēls gramata')).toMatchObject({ relaxed: 'fewer-words', titles: [{ id: 'dels' }] })
  })

  it.each(['kas ir un', 'un', 'the and', 'и не', 'qqqqqq un', 'par qqqqqq'])(
    'small words alone find nothing: “%s”',
    async (query) => {
      const { titles: hits } = await found(query)
      expect(hits.map(({ id }) => id)).toEqual(query === 'un' ? ['stasti'] : [])
    },
  )

  it('small words do not keep a title from being found, nor bring others', async () => {
    expect(await found('kas ir zvejnieka dēls')).toMatchObject({
      relaxed: 'fewer-words',
      titles: [{ id: 'dels' }],
      total: 1,
    })
    expect(await found('the zvejnieka dals')).toMatchObject({
      relaxed: 'fewer-words',
      titles: [{ id: 'dels' }],
      total: 1,
    })
    expect(await found('raudupiete un citi stāsti')).not.toHaveProperty('relaxed')
    expect((await ids('par raudupieti'))[0]).toBe('par')
  })

  it.each(['xyzzy foo bar', '<b>x</b> & {{7*7}}', 'zo fo 7', 'zvejnieka xyzzy qwerty', 'foo'])(
    'short words and a small part of the words are not enough: “%s”',
    async (query) => {
      expect(await found(query)).toEqual({ titles: [], total: 0 })
    },
  )

  it('leaves short words out beside longer ones, and wants at least half of those', async () => {
    expect(await found('foo vilis x')).toMatchObject({ relaxed: 'fewer-words', titles: [{ id: 'dels' }], total: 1 })
    expect(await found('zvejnieka xyzzy')).toMatchObject({ relaxed: 'fewer-words', titles: [{ id: 'dels' }], total: 1 })
  })

  it('takes a beginning of three letters, and a doubled letter only for the whole word', async () => {
    expect(await ids('for')).toEqual(['ford'])
    expect(await found('zoo')).toMatchObject({ titles: [{ id: 'zoo' }], total: 1 })
    expect(await found('zoo')).not.toHaveProperty('relaxed')
  })

  it('says so when only the first four of six letters are found', async () => {
    expect(await found('parole')).toMatchObject({ relaxed: 'spelling', titles: [{ id: 'tvaiks' }] })
    expect(await found('паром')).not.toHaveProperty('relaxed')
  })

  it('finds nothing without pretending', async () => {
    expect(await found('qqqqqq')).toEqual({ titles: [], total: 0 })
    expect(await found('9780306406157')).toEqual({ titles: [], total: 0 })
    expect(await found('  ')).toEqual({ titles: [], total: 0 })
    expect(await found("'; DROP TABLE title; -- %_\\")).toEqual({ titles: [], total: 0 })
  })

  it('turns pages', async () => {
    const first = await found('raudupiete', { limit: 2 })
    const second = await found('raudupiete', { offset: 2, limit: 2 })
    expect([first.total, second.total]).toEqual([3, 3])
    expect([...first.titles, ...second.titles].map(({ id }) => id)).toEqual(['raudupiete', 'stasti', 'par'])
  })

  it('keeps to one branch when asked', async () => {
    expect((await found('zvejnieka', { branch: 'parventa' })).total).toBe(1)
    expect((await found('zvejnieka', { branch: 'galvena' })).total).toBe(0)
  })

  it('says how many copies there are and how many stand free', async () => {
    const rows = {
      copies: [
        copy('c2', 'parventa'),
        copy('c3', 'galvena', { place: 'lost' as const }),
        copy('hall', 'galvena', { itemType: 'lasitava', section: 'lasitava' }),
      ],
      lent: [lent('c1', 'anna', '2026-06-09')],
      reservations: waiting(['bruno'], { suspendedUntil: '2026-07-01' }),
    }
    const scene = await open(make, rows)
    const page = await scene.backend.search({ ask: 'search', query: 'raudupiete', offset: 0, limit: 5 })
    expect(page.titles).toMatchObject([{ title: 'Raudupiete', total: 3, available: 2 }])
    const card = await scene.backend.title({ ask: 'title', titleId: 'raudupiete' })
    expect(card).toMatchObject({ title: { id: 'raudupiete', author: 'Rūdolfs Blaumanis' }, queue: 1 })
    expect(card?.holdings.toSorted((a, b) => (a.branch + a.section < b.branch + b.section ? -1 : 1))).toEqual([
      {
        branch: 'galvena',
        section: 'lasitava',
        callNumber: 'L-1',
        total: 1,
        available: 1,
        lendable: false,
        dueDates: [],
      },
      { branch: 'galvena', callNumber: 'L-1', total: 1, available: 0, lendable: true, dueDates: ['2026-06-09'] },
      { branch: 'parventa', callNumber: 'L-1', total: 1, available: 1, lendable: true, dueDates: [] },
    ])
  })

  it('knows a patron by card or user name and password, and nobody without one', async () => {
    const patrons = [patron('anna', { password: 'Saulgrieži-7', expires: '2020-01-01', blocked: true })]
    const { backend } = await open(make, { patrons })
    expect(await backend.verify('card-anna', 'Saulgrieži-7')).toEqual({ patronId: 'anna' })
    expect(await backend.verify(' ANNA ', 'Saulgrieži-7')).toEqual({ patronId: 'anna' })
    expect(await backend.verify('anna', 'saulgrieži-7')).toBe('wrong')
    expect(await backend.verify('anna', '')).toBe('wrong')
    expect(await backend.verify('bruno', '')).toBe('wrong')
    expect(await backend.verify('nobody', 'Saulgrieži-7')).toBe('wrong')
  })

  it('remembers a patron’s language', async () => {
    const scene = await open(make, {})
    const ask = { ask: 'set-language', patronId: 'anna', language: 'ru' } as const
    await scene.backend['set-language'](ask, scene.by('anna'))
    expect(await scene.backend.patron({ ask: 'patron', patronId: 'anna' })).toMatchObject({ language: 'ru' })
    expect(await scene.backend.patron({ ask: 'patron', patronId: 'nobody' })).toBeUndefined()
  })

  it('names the cards a patron looks after', async () => {
    const guardians = ['cilda', 'bruno'].map((cardId) => ({ holderId: 'anna', cardId }))
    const { backend } = await open(make, { guardians })
    const wards = await backend.wards({ ask: 'wards', patronId: 'anna' }, tuesday)
    expect(wards.map(({ id }) => id)).toEqual(['bruno', 'cilda'])
    expect(await backend.wards({ ask: 'wards', patronId: 'bruno' }, tuesday)).toEqual([])
  })

  it('says what library it is', async () => {
    const { backend } = await open(make, { settings: { maxReservations: 3 } })
    expect(await backend.library()).toMatchObject({ zone: 'Europe/Riga', settings: { maxReservations: 3 } })
  })
}
