/** The system's Chromium, driven by playwright; a test that needs it says loudly when there is none. */

import { existsSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'
import { skipLoudly } from './skip.ts'

const path = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
].find((one) => existsSync(one))

/** Declares tests that need a browser, or says that they are left out. */
export function inBrowser(declare: (launch: () => Promise<Browser>) => void): void {
  if (path === undefined) {
    skipLoudly('the tests in a browser', 'install Chromium (Debian: apt-get install chromium)')
    return
  }
  const args = ['--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync']
  declare(() => chromium.launch({ executablePath: path, args: ['--no-sandbox', '--no-first-run', ...args] }))
}

const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8')

/** What keeps people out of a page as it stands, as axe-core sees it: serious and critical faults only. */
export async function barriers(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  return await page.evaluate(`axe.run().then(({ violations }) => violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html)))`)
}

/** A picture of the whole page for people to look at: `rinda-pictures` in the system's temporary folder. */
export async function keptPicture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(tmpdir(), 'rinda-pictures', `${name}.png`), fullPage: true })
}
