import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

/** The scripts that a text names, as `npm run x`, `npm start` or `npm test`. */
const scriptsIn = (text: string) =>
  [...text.matchAll(/\bnpm (?:run (?:-\S+ )*([a-z][\w:-]*)|(start|test)\b)/g)].map(([, run, short]) => run ?? short)
/** The paths that a text names in backticks: with a slash or an ending, and no blank or placeholder. */
const pathsIn = (text: string) =>
  [...text.matchAll(/`((?:\.?[\w-]+\/)+[\w.-]*|\.?[\w-]+\.(?:ts|js|json|md|ftl|prisma|example))`/g)].map(
    ([, path]) => path ?? '',
  )

const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')))
/** Where things made at run time live. */
const madeLater = /^(data|node_modules|prisma\/generated)\/|^\.env$/

describe.each(['README.md', 'bot/README.md', 'docs/operating.md'].filter((page) => existsSync(page)))('%s', (page) => {
  const text = readFileSync(page, 'utf8')
  it('names only scripts that are there', () => {
    expect(scriptsIn(text).filter((name) => name === undefined || !(name in scripts))).toEqual([])
  })

  it('names only files and folders that are there', () => {
    const here = (path: string) => existsSync(path) || existsSync(`${page.replace(/[^/]*$/, '')}${path}`)
    expect(pathsIn(text).filter((path) => !madeLater.test(path) && !here(path))).toEqual([])
  })
})

it('a script whose file is missing is not declared', () => {
  const files = Object.values(scripts).flatMap((script) => [...script.matchAll(/node (\S+\.[jt]s)/g)])
  expect(files.map(([, file]) => file ?? '').filter((file) => !existsSync(file))).toEqual([])
})

it('scripts and paths are seen in a text', () => {
  expect(scriptsIn('`npm run --silent hear -- --language lv`, then npm test')).toEqual(['hear', 'test'])
  expect(pathsIn('see `bot/config.ts`, `bot/library/` and `package.json`, not `npm ci` or `/start`')).toEqual([
    'bot/config.ts',
    'bot/library/',
    'package.json',
  ])
})
