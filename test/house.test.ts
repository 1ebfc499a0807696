import { spawnSync } from 'node:child_process'
import { expect, it } from 'vitest'

/** What `npm run check` runs, as tests: the summary of `npm test` then speaks for them too. */
it.each([
  ['types', ['node_modules/typescript/bin/tsc', '--noEmit']],
  ['style', ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '--colors=off']],
  ['dead code', ['node_modules/knip/bin/knip.js', '--no-progress']],
])(
  '%s: nothing to complain of',
  (_, command) => {
    const { stdout, stderr, status } = spawnSync(process.execPath, command, { encoding: 'utf8' })
    expect(status === 0 ? '' : stdout + stderr).toBe('')
  },
  120_000,
)
