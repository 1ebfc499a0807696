import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readLibraryFile } from '../../bot/ils/library-file.ts'
import { defaultSettings } from '../../bot/library/settings.ts'

const text = readFileSync(new URL('../../prisma/demo/library.json', import.meta.url), 'utf8')
const changed = (from: string, to: string) => {
  expect(text).toContain(from)
  return readLibraryFile(text.replaceAll(from, to))
}

describe('a library file', () => {
  test('the demo’s is five branches of Ventspils with every default setting', () => {
    const read = readLibraryFile(text)
    if (!read.ok) throw new Error(read.faults.join('\n'))
    expect(read.library.branches.map((branch) => branch.code)).toEqual([
      'galvena',
      'berni',
      'parventa',
      'galinciems',
      'augstskola',
    ])
    expect(read.library.settings).toEqual(defaultSettings)
    expect(read.library.branches.find((branch) => branch.code === 'galinciems')?.names).toMatchObject({
      lv: { at: 'Gāliņciema bibliotēkā' },
      en: { at: 'at Gāliņciems Library' },
      ru: { at: 'в библиотеке Галиньциемса' },
    })
  })

  test('settings it does not name stand as in Ventspils', () => {
    const { settings: _, ...rest } = JSON.parse(text)
    expect(readLibraryFile(JSON.stringify({ ...rest, settings: { maxRenewals: 4 } }))).toMatchObject({
      ok: true,
      library: { settings: { ...defaultSettings, maxRenewals: 4 } },
    })
    expect(readLibraryFile(JSON.stringify(rest))).toMatchObject({ ok: true, library: { settings: defaultSettings } })
  })

  test('every fault is told at once, with its place', () => {
    const { zone: _, ...rest } = JSON.parse(text)
    const read = readLibraryFile(JSON.stringify({ ...rest, country: 'Latvia', colour: 'blue' }))
    expect(read).toMatchObject({
      ok: false,
      faults: [
        expect.stringMatching(/^zone: /),
        expect.stringMatching(/^country: /),
        expect.stringContaining('colour'),
      ],
    })
  })

  test.each([
    ['text that is no JSON', () => readLibraryFile('{'), 'not JSON'],
    ['a setting nobody knows', () => changed('"maxRenewals"', '"maxRenewal"'), 'maxRenewal'],
    [
      'a branch that closes before it opens',
      () => changed('"closes": "15:00"', '"closes": "08:00"'),
      'opens before it closes',
    ],
    ['a zone that is none', () => changed('Europe/Riga', 'Europe/Ventspils'), 'zone: an IANA time zone'],
    [
      'two branches with one code',
      () => changed('"code": "berni"', '"code": "galvena"'),
      'branch galvena is there twice',
    ],
    [
      'a nearest branch that is not there',
      () => changed('"code": "berni"', '"code": "jauna"'),
      'nearest must name every other branch',
    ],
    [
      'a closure of no branch',
      () =>
        changed(
          '"closures": []',
          '"closures": [{"branch":"x","from":"2026-07-01","to":"2026-07-02","reason":"remonts"}]',
        ),
      'there is no branch x',
    ],
    [
      'a closure that ends before it begins',
      () => changed('"closures": []', '"closures": [{"from":"2026-07-02","to":"2026-07-01","reason":"remonts"}]'),
      'from is not later than to',
    ],
  ])('refuses %s', (_, read, fault) => {
    const result = read()
    expect(result.ok).toBe(false)
    expect(result.ok ? '' : result.faults.join('\n')).toContain(fault)
  })
})
