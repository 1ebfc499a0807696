import { matchesGlob } from 'node:path'
import { describe, expect, it } from 'vitest'
import { looksAt, rules } from './architecture/rules.ts'
import { parseSource, readSources } from './architecture/sources.ts'

/** Rooms that rules speak of and nobody has built yet. Who builds one takes it off this list: the test says so. */
const awaited: readonly string[] = []

const sources = readSources()
const matches = (pattern: string) => sources.some(({ path }) => matchesGlob(path, pattern))

describe.each(rules)('$name', (rule) => {
  it('holds', () => {
    expect(sources.filter(({ path }) => looksAt(rule, path)).flatMap((source) => rule.wrong(source))).toEqual([])
  })

  it('looks at something wherever it looks', () => {
    const patterns = [...rule.in, ...(rule.except ?? [])]
    expect(patterns.filter((pattern) => !matches(pattern) && !awaited.includes(pattern))).toEqual([])
  })

  it('can be broken', () => {
    const { path, text } = rule.example
    expect(looksAt(rule, path)).toBe(true)
    expect(rule.wrong(parseSource(path, text))).toHaveLength(1)
  })
})

it('no room is awaited that is there, and each that is awaited is spoken of by a rule', () => {
  const spokenOf = new Set(rules.flatMap((rule) => [...rule.in, ...(rule.except ?? [])]))
  expect(awaited.filter((pattern) => matches(pattern) || !spokenOf.has(pattern))).toEqual([])
})

it('an import is seen however it is written', () => {
  const text = `
    import type { A } from './a.ts'
    import { type B } from './b.ts'
    import './c.ts'
    export { d } from './d.ts'
    export * from './e.ts'
    const f = await import('./f.ts')
    type G = import('./g.ts').G
  `
  expect(parseSource('bot/x.ts', text).imports.map(({ to, typeOnly }) => [to, typeOnly ? 'type' : 'value'])).toEqual([
    ['bot/a.ts', 'type'],
    ['bot/b.ts', 'type'],
    ['bot/c.ts', 'value'],
    ['bot/d.ts', 'value'],
    ['bot/e.ts', 'value'],
    ['bot/f.ts', 'value'],
    ['bot/g.ts', 'type'],
  ])
})
