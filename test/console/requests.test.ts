import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Database, openDatabase } from '../../prisma/client.ts'
import { migrate } from '../../prisma/migrate.ts'
import { barriers, inBrowser, keptPicture } from '../support/browser.ts'
import { type ConsoleScene, openConsoleScene } from '../support/console-scene.ts'

inBrowser((launch) => {
  let browser: Browser
  let database: Database
  let scene: ConsoleScene
  let base = ''
  beforeAll(async () => {
    browser = await launch()
    database = await openDatabase({ memory: true })
    await migrate(database)
    scene = await openConsoleScene(database)
    base = await scene.listen()
  })
  beforeEach(() => scene.again())
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close()
  })
  afterAll(async () => {
    await browser.close()
    await scene.app.close()
    await database.close()
  })

  async function signedIn(username: string, options: BrowserContextOptions = {}): Promise<Page> {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options })
    await page.goto(`${base}/staff/requests`)
    await page.fill('[name=username]', username)
    await page.fill('[name=password]', 'rinda-demo')
    await page.keyboard.press('Enter')
    await page.waitForSelector('main h1')
    await page.waitForURL('**/staff/requests')
    return page
  }

  it('decides one with a comment against a rule: first it is asked for, and what was ticked is not lost', async () => {
    const asked = await scene.renewalAsked()
    const against = asked.find((one) => one.against !== null) ?? asked[0]
    const page = await signedIn('admin')
    await page.selectOption('#branch', against?.branch ?? '')
    await page.click('form[action="/staff/branch"] button')
    const row = page.locator(`#request-${against?.number}`)
    await row.locator('input[type=checkbox]').check()
    await row.locator('input[type=text]').press('Enter')
    await page.waitForSelector('.flash.refused')
    expect(await scene.audit()).toEqual([])
    await row.locator('button', { hasText: 'Apstiprināt' }).click()
    await page.waitForSelector('.flash.refused')
    expect(await row.locator('input[type=checkbox]').isChecked()).toBe(true)
    expect(await page.textContent('.flash')).toContain('ierakstiet komentāru')
    await row.locator('input[type=text]').fill('Slimoja')
    await row.locator('button', { hasText: 'Apstiprināt' }).click()
    await page.waitForSelector('.flash.done')
    expect(await page.textContent('.flash')).toContain(`Nr. ${against?.number}: pagarināts līdz`)
    expect(await row.count()).toBe(0)
  })

  it('two librarians in two browsers decide the same request: the second is told who was first', async () => {
    const [first] = await scene.renewalAsked()
    const [one, other] = [await signedIn(first?.branch ?? ''), await signedIn('admin')]
    await other.selectOption('#branch', first?.branch ?? '')
    await other.click('form[action="/staff/branch"] button')
    const refuse = (page: Page) => page.locator(`#request-${first?.number} button`, { hasText: 'Atteikt' })
    await refuse(one).dblclick()
    await one.waitForSelector('.flash.done')
    await refuse(other).click()
    await other.waitForSelector('.flash.refused')
    expect(await other.textContent('.flash')).toMatch(/Par to jau lēma .+: atteikts\./)
    expect(await scene.audit()).toHaveLength(1)
  })

  it('decides several at once, in the language chosen in the head, without JavaScript too', async () => {
    const asked = await scene.renewalAsked()
    const branch = asked[0]?.branch ?? ''
    const page = await signedIn(branch, { javaScriptEnabled: false })
    await page.click('button[lang=en]')
    expect(await page.textContent('h1')).toContain('Requests')
    for (const box of await page.locator('input[type=checkbox]').all()) await box.check()
    await page.locator('button[name=many]', { hasText: 'Refuse' }).click()
    const numbers = asked.filter((one) => one.branch === branch).map(({ number }) => number)
    for (const number of numbers) expect(await page.textContent('.flash.done')).toContain(`No. ${number}: refused.`)
  })

  it('a page left open until the session is over changes nothing and says so', async () => {
    const [first] = await scene.renewalAsked()
    const page = await signedIn(first?.branch ?? '')
    scene.pass(13 * 60)
    await page.locator(`#request-${first?.number} button`, { hasText: 'Atteikt' }).click()
    await page.waitForSelector('#username')
    expect(await page.textContent('[role=alert]')).toContain('nekas netika mainīts')
    expect(await scene.audit()).toEqual([])
  })

  describe.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 768],
    ['dark', 390],
  ] as const)('in the %s, %i pixels wide', (colorScheme, width) => {
    it('nothing sticks out, nothing keeps people out, and little is sent', async () => {
      await scene.renewalAsked()
      const page = await signedIn('admin', { colorScheme, viewport: { width, height: 900 } })
      for (const path of ['requests', 'account']) {
        const sent: number[] = []
        page.on(
          'response',
          async (response) => void sent.push(Number((await response.request().sizes()).responseBodySize)),
        )
        await page.goto(`${base}/staff/${path}`)
        expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
        expect(await barriers(page)).toEqual([])
        expect(sent.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThan(150_000)
        await keptPicture(page, `${path}-${colorScheme}-${width}`)
        page.removeAllListeners('response')
      }
      await page.click('form[action="/staff/sign-out"] button')
      await page.waitForSelector('#username')
      expect(await barriers(page)).toEqual([])
      await keptPicture(page, `staff-sign-in-${colorScheme}-${width}`)
    })
  })

  it('on paper there is the list and nothing to press', async () => {
    await scene.renewalAsked()
    const page = await signedIn('admin')
    await page.emulateMedia({ media: 'print' })
    expect(await page.isVisible('nav')).toBe(false)
    expect(await page.isVisible('button[name=one]')).toBe(false)
    expect(await page.isVisible('table')).toBe(true)
    await keptPicture(page, 'requests-print')
  })
})
