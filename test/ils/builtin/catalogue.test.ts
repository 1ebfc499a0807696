import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { builtin } from '../../../bot/ils/builtin/builtin.ts'
import { seedDemo } from '../../../bot/ils/builtin/seed.ts'
import { demoOn, demoSeed } from '../../../bot/ils/demo.ts'
import { memory } from '../../../bot/ils/memory/memory.ts'
import type { Backend } from '../../../bot/ports.ts'
import type { Database } from '../../../prisma/client.ts'
import { onEachEngine } from '../../support/engines.ts'

const demo = demoOn('2026-06-02')
const words = [...new Set(demo.titles.flatMap(({ title, author }) => `${title} ${author}`.split(/\s+/)))]

/** Words of the demo's titles and authors as people type them: some cut short, some with a slip. */
const typedWord = fc
  .tuple(fc.constantFrom(...words), fc.nat(12), fc.constantFrom('whole', 'cut', 'swapped', 'wrong'))
  .map(([word, at, how]) => {
    const letters = [...word]
    if (how === 'whole') return word
    if (how === 'cut') return letters.slice(0, 1 + at).join('')
    if (how === 'wrong') return letters.toSpliced(at, 1, 'q').join('')
    return letters.toSpliced(at, 2, ...letters.slice(at, at + 2).toReversed()).join('')
  })
const typed = fc.array(typedWord, { minLength: 1, maxLength: 3 }).map((typedWords) => typedWords.join(' '))

onEachEngine((engine) => {
  let database: Database
  let backend: Backend
  const inMemory = memory(demoSeed('2026-06-02'), { ids: () => 'never' })
  beforeAll(async () => {
    database = await engine.fresh()
    await seedDemo(database, demo, 'no password')
    backend = builtin(database, { ids: () => 'never', pepper: 'none' })
  })
  afterAll(() => database.close())

  it('finds what the memory backend finds, in the same order', async () => {
    await fc.assert(
      fc.asyncProperty(typed, fc.constantFrom(undefined, 'parventa'), async (query, branch) => {
        const ask = { ask: 'search', query, offset: 0, limit: 20, ...(branch ? { branch } : {}) } as const
        expect(await backend.search(ask)).toEqual(await inMemory.search(ask))
      }),
      { numRuns: 150 },
    )
  })

  it('neither skips nor repeats a title from page to page', async () => {
    const ask = { ask: 'search', query: 'a', offset: 0, limit: 1000 } as const
    const whole = await backend.search(ask)
    const pages: string[] = []
    for (let offset = 0; offset < whole.total; offset += 7) {
      const page = await backend.search({ ...ask, offset, limit: 7 })
      expect(page.total).toBe(whole.total)
      pages.push(...page.titles.map(({ id }) => id))
    }
    expect(whole.total).toBeGreaterThan(50)
    expect(pages).toEqual(whole.titles.map(({ id }) => id))
  })

  it('knows the total on a page beyond the last one', async () => {
    const page = await backend.search({ ask: 'search', query: 'a', offset: 100_000, limit: 5 })
    expect(page).toMatchObject({ titles: [] })
    expect(page.total).toBeGreaterThan(50)
  })

  it.each(['%', '_', '\\', "'", '"; --', ':*', '!a', '(a|b', '<->', '[^a]{5}', '(?i)x', '\0', '\u{d800}', '𝟗', '½ ①'])(
    'takes “%s” for mere text',
    async (query) => {
      const ask = { ask: 'search', offset: 0, limit: 5 } as const
      expect(await backend.search({ ...ask, query })).toEqual(await inMemory.search({ ...ask, query }))
    },
  )

  it('answers a whole page of text, and a word without an end, as quickly as any', async () => {
    const ask = { ask: 'search', offset: 0, limit: 5 } as const
    expect((await backend.search({ ...ask, query: 'zvejnieka '.repeat(400) })).total).toBeGreaterThan(0)
    expect(await backend.search({ ...ask, query: 'z'.repeat(4000) })).toBeDefined()
    expect(await backend.search({ ...ask, query: 'abcdefgh'.repeat(500) })).toEqual({ titles: [], total: 0 })
  })
})
