/** Nothing keeps people out of any page: whatever the navigation leads to, and the doors before it. */

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pino from 'pino'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { startRinda } from '../../api/rinda.ts'
import { readConfig } from '../../bot/config.ts'
import { barriers, inBrowser } from '../support/browser.ts'

const machine = () => Date.parse('2026-04-14T07:00:00Z') + performance.now()

inBrowser((launch) => {
  let browser: Browser
  let rinda: Awaited<ReturnType<typeof startRinda>>
  const folder = mkdtempSync(join(tmpdir(), 'rinda-barriers-'))
  beforeAll(async () => {
    const read = readConfig({ DATA_DIR: folder, PORT: '0' })
    if (!read.ok) throw new Error('a faulty environment')
    rinda = await startRinda({ config: read.config, logger: pino({ level: 'silent' }), machine })
    browser = await launch()
  })
  afterAll(async () => {
    await browser?.close()
    await rinda?.close()
    rmSync(folder, { recursive: true })
  })
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close()
  })

  async function signIn(page: Page, username: string) {
    await page.goto(`${rinda.url}/staff/sign-in`)
    await page.fill('[name=username]', username)
    await page.fill('[name=password]', 'rinda-demo')
    await page.keyboard.press('Enter')
    await page.waitForSelector('nav a[href="/staff/account"]')
  }
  const looked = async (page: Page, path: string) => {
    const answer = await page.goto(`${rinda.url}${path}`)
    return { path: `${answer?.status()} ${path}`, found: await barriers(page) }
  }

  describe.each(['light', 'dark'] as const)('in the %s', (colorScheme) => {
    it.each(['/', '/staff/sign-in', '/signin?l=lv', '/simulator?patron=100001'])('%s', async (path) => {
      const page = await browser.newPage({ colorScheme })
      expect(await looked(page, path)).toEqual({ path: `200 ${path}`, found: [] })
    })

    it.each([1280, 768])('every page the navigation leads to, %i pixels wide', async (width) => {
      const page = await browser.newPage({ colorScheme, viewport: { width, height: 900 } })
      await signIn(page, 'admin')
      const links = await page.locator('header nav a').evaluateAll((all) => all.map((one) => one.getAttribute('href')))
      expect(links).toEqual(
        expect.arrayContaining(['/staff/requests', '/staff/staff', '/staff/audit', '/staff/account']),
      )
      for (const path of links) {
        expect(await looked(page, path ?? '')).toEqual({ path: `200 ${path}`, found: [] })
        expect([path, await page.evaluate('document.documentElement.scrollWidth <= innerWidth')]).toEqual([path, true])
      }
    })
  })

  it('the page of an address that is none of ours', async () => {
    const page = await browser.newPage()
    await signIn(page, 'galvena')
    expect(await looked(page, '/staff/nothing')).toEqual({ path: '404 /staff/nothing', found: [] })
  })
})
