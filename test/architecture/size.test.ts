import { globSync, readFileSync } from 'node:fs'
import { matchesGlob } from 'node:path'
import { expect, it } from 'vitest'

const LONG = 200
const TOO_LONG = 250
/** Rows of data, and what a tool writes; nothing that decides anything. */
const rows: readonly string[] = ['bot/texts/shapes.ts', 'bot/dialogue/words/*.ts']

const files = globSync('{api,bot,prisma,test}/**/*.{ts,eta,ftl}', { exclude: ['prisma/generated/**'] })
  .concat(globSync('*.{ts,js}'))
  .map((path) => ({ path, lines: readFileSync(path, 'utf8').trimEnd().split('\n').length }))
const isRows = (path: string) => rows.some((pattern) => matchesGlob(path, pattern))

it(`no file has more than ${TOO_LONG} lines, and those over ${LONG} are named`, () => {
  expect(files.length).toBeGreaterThan(30)
  const over = (limit: number) =>
    files.filter(({ path, lines }) => lines > limit && !isRows(path)).map(({ path, lines }) => `${path} (${lines})`)
  if (over(LONG).length > 0) process.stdout.write(`over ${LONG} lines: ${over(LONG).join(', ')}\n`)
  expect(over(TOO_LONG)).toEqual([])
})

it('each exemption is needed', () => {
  const needed = (pattern: string) => files.some(({ path, lines }) => lines > LONG && matchesGlob(path, pattern))
  expect(rows.filter((pattern) => !needed(pattern))).toEqual([])
})
