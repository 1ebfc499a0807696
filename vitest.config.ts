import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // An embedded database stands at 500 MB: one process a core and no more, each test file in its own.
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    globalSetup: ['test/support/postgres.ts'],
    setupFiles: ['test/support/setup.ts'],
    reporters: ['./test/support/skips.ts', 'default'],
  },
})
