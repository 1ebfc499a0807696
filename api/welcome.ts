/** The few lines a newcomer needs on the terminal. */

import type { Config } from '../bot/config.ts'

/** Where everything is, and whom to be in the demo. */
export function welcome(url: string, config: Pick<Config, 'simulator' | 'demo'>): string[] {
  const lines = ['', `  Rinda is open at  ${url}`]
  if (config.simulator) lines.push(`  two phones        ${url}/simulator`)
  lines.push(`  staff console     ${url}/staff`, `  API               ${url}/docs`)
  if (config.demo) {
    lines.push('  demo patrons      100001 … 100007, password rinda-demo')
    lines.push('  demo staff        galvena, berni, parventa, galinciems, augstskola, admin; the same password')
  }
  return [...lines, '']
}
