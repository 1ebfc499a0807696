/** A reporter: at the end of a run, just before vitest's own summary, one line for each thing that was left out. */
import type { Reporter, TestModule } from 'vitest/node'

const reasonsOf = (modules: readonly TestModule[]): readonly string[] => {
  const reasons = new Set<string>()
  for (const module of modules)
    for (const test of module.children.allTests('skipped')) {
      const result = test.result()
      const note = result.state === 'skipped' ? result.note : undefined
      // Left out by `-t` or by `.only`: who asked for that knows it.
      if (note !== undefined) reasons.add(note)
    }
  return [...reasons]
}

export default class Skips implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const reasons = reasonsOf(modules)
    if (reasons.length > 0) process.stdout.write(`\n${reasons.map((reason) => `SKIPPED ${reason}\n`).join('')}`)
  }
}
