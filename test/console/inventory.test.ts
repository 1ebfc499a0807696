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

  async function signedIn(options: BrowserContextOptions = {}): Promise<Page> {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options })
    await page.goto(`${base}/staff/inventory`)
    await page.fill('[name=username]', 'galvena')
    await page.fill('[name=password]', 'rinda-demo')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/staff/inventory')
    return page
  }
  const begun = async (page: Page) => {
    await page.click('form:has([value=muzika]) button')
    await page.waitForSelector('#barcode')
  }
  const scan = async (page: Page, barcode: string) => {
    await page.keyboard.type(barcode)
    await page.keyboard.press('Enter')
  }
  const says = (page: Page, word: string) => page.waitForSelector(`#answer .big:has-text("${word}")`)
  const barcodes = async (where: string) =>
    (await database.sql<{ barcode: string }>(`SELECT barcode FROM copy WHERE ${where} ORDER BY barcode`)).map(
      ({ barcode }) => barcode,
    )
  const here = `branch = 'galvena' AND section = 'muzika' AND place = 'shelf' AND loan_id IS NULL AND reservation_id IS NULL`
  const rows = async () => (await database.sql<{ n: number }>('SELECT count(*) AS n FROM inventory_scan'))[0]?.n

  it('a scanner types without a hand on anything: each scan is answered by one word, and the field is ready', async () => {
    const page = await signedIn()
    await begun(page)
    const [first = ''] = await barcodes(here)
    const [lent = ''] = await barcodes('loan_id IS NOT NULL')
    await scan(page, first)
    await says(page, 'Pareizi')
    await scan(page, first)
    await says(page, 'Jau skenēts')
    await scan(page, (await barcodes(`branch = 'parventa' AND place = 'shelf' AND loan_id IS NULL`))[0] ?? '')
    await says(page, 'Vieta: Pārventas bibliotēka')
    await scan(page, '123')
    await says(page, 'Nezināms')
    await scan(page, lent)
    await says(page, 'Izsniegts')
    await keptPicture(page, 'inventory-lent')
    await page.click('#answer button')
    await page.waitForSelector('.flash .big')
    expect(await barcodes(`barcode = '${lent}' AND loan_id IS NULL`)).toEqual([lent])
    expect(await page.evaluate('document.activeElement.id')).toBe('barcode')
    expect(await rows()).toBe(4)
  })

  it('without a network scans wait, and each is written once when it is back', async () => {
    const page = await signedIn()
    await begun(page)
    const [first = '', second = ''] = await barcodes(here)
    let network: 'breaks' | 'gone' | 'back' = 'breaks'
    // The first answer is lost on its way back, after it was written.
    await page.route('**/inventory/scan', async (route) => {
      if (network === 'breaks') await route.fetch()
      if (network === 'back') return await route.continue()
      network = 'gone'
      await route.abort()
    })
    await scan(page, first)
    await page.waitForSelector('#offline:not([hidden])')
    await scan(page, second)
    network = 'back'
    await page.waitForSelector('#offline', { state: 'hidden' })
    await says(page, 'Pareizi')
    await page.waitForFunction(`document.querySelector('#answer').textContent.includes('${second}')`)
    expect(await rows()).toBe(2)
  })

  it('pauses, goes on on another device without JavaScript, finishes; what is missing is confirmed and found after all', async () => {
    const page = await signedIn()
    await begun(page)
    const [first = ''] = await barcodes(here)
    await scan(page, first)
    await says(page, 'Pareizi')
    await page.click('form[action$=pause] button')
    await page.waitForSelector('.flash.done')
    const other = await signedIn({ javaScriptEnabled: false })
    await begun(other)
    const [, second = ''] = await barcodes(here)
    await other.fill('#barcode', second)
    await other.press('#barcode', 'Enter')
    await says(other, 'Pareizi')
    await other.click('a[href^="/staff/inventory/report"]')
    await other.click('form[action$=finish] button')
    await other.waitForSelector('.flash.done')
    await other.click('button[value=ticked]')
    expect(await other.textContent('.flash')).toContain('Vispirms izvēlieties')
    await other.locator('input[type=checkbox]').first().check()
    await other.click('button[value=ticked]')
    expect(await other.textContent('.flash.done')).toContain('Par trūkstošiem atzīti: 1')
    expect(await barcodes(`place = 'missing' AND section = 'muzika'`)).toHaveLength(1)
    await other.click('.lists a[href*=marked]')
    await other.click('table button')
    await other.waitForSelector('.flash .big')
    expect(await barcodes(`place = 'missing' AND section = 'muzika'`)).toHaveLength(0)
    await other.goto(`${base}/staff/inventory`)
    expect(await other.textContent('main')).toContain('Pabeigtās inventarizācijas')
  })

  describe.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 768],
    ['dark', 390],
  ] as const)('in the %s, %i pixels wide', (colorScheme, width) => {
    it('nothing sticks out, nothing keeps people out, and little is sent', async () => {
      const page = await signedIn({ colorScheme, viewport: { width, height: 900 } })
      const looked = async (name: string) => {
        expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
        expect(await barriers(page)).toEqual([])
        await keptPicture(page, `${name}-${colorScheme}-${width}`)
      }
      await begun(page)
      await scan(page, (await barcodes(here))[0] ?? '')
      await says(page, 'Pareizi')
      await looked('inventory-count')
      await page.click('a[href^="/staff/inventory/report"]')
      await page.waitForSelector('.lists')
      await looked('inventory-report')
      await page.click('form[action$=finish] button')
      await page.waitForSelector('.flash.done')
      const sent: number[] = []
      page.on('response', async (response) => void sent.push((await response.request().sizes()).responseBodySize))
      await page.goto(`${base}/staff/inventory`)
      await looked('inventory')
      expect(sent.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThan(150_000)
    })
  })

  it('on paper the report is a list to walk along with', async () => {
    const page = await signedIn()
    await begun(page)
    await page.click('a[href^="/staff/inventory/report"]')
    await page.waitForSelector('.lists')
    await page.emulateMedia({ media: 'print' })
    expect(await page.isVisible('nav')).toBe(false)
    expect(await page.isVisible('main button')).toBe(false)
    expect(await page.isVisible('table')).toBe(true)
    await keptPicture(page, 'inventory-print')
  })
})
