/** Saying loudly what a test run on this machine leaves out. */
import { test } from 'vitest'

/**
 * Call it where tests are declared, instead of declaring them, when this machine lacks what they need. The run then ends
 * with one line `SKIPPED what: remedy`, however many test files say the same.
 */
export function skipLoudly(what: string, remedy: string): void {
  test(`skipped: ${what}`, ({ skip }) => skip(`${what}: ${remedy}`))
}
