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

  async function at(path: string, options: BrowserContextOptions = {}, username = 'galvena'): Promise<Page> {
    const [name = '', value = ''] = (await scene.signedIn(username)).split('=')
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
    await context.addCookies([{ name, value, url: base }])
    const page = await context.newPage()
    page.setDefaultTimeout(9_000)
    await page.goto(`${base}/staff/${path}`)
    return page
  }
  /** A scanner: types fast, then presses Enter. */
  async function scan(page: Page, code: string): Promise<void> {
    await page.keyboard.type(code)
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')])
  }
  const big = (page: Page) => page.textContent('.scanned .big')
  const flash = (page: Page) => page.textContent('.flash')
  /** A copy of Anna's, lent to her. */
  const lent = '30000076'
  const queueFor = async (card: string, barcode: string, pickupPoint = 'galvena') => {
    const [found] = await database.sql<{ patron: string; title: string }>(
      'SELECT p.id AS patron, c.title_id AS title FROM patron p, copy c WHERE p.card = $1 AND c.barcode = $2',
      [card, barcode],
    )
    if (!found) throw new Error('no such patron or copy')
    await database.sql(
      `INSERT INTO reservation (id, title_id, patron_id, pickup_point, state, seq, requested_at)
       VALUES ($1, $2, $3, $4, 'waiting', nextval('reservation_seq_seq'), now())`,
      [`q-${card}`, found.title, found.patron, pickupPoint],
    )
  }

  it('one scan after another, without the mouse: each says in one big word what to do', async () => {
    await queueFor('100003', lent)
    const page = await at('check-in')
    await scan(page, lent)
    expect(await big(page)).toBe('Rezervāciju plauktā')
    expect(await page.textContent('.scanned')).toContain('karte 100003')
    await keptPicture(page, 'check-in-hold')
    await scan(page, '30000104')
    expect(await big(page)).toBe('Nolikt plauktā')
    await scan(page, 'nekas')
    expect(await flash(page)).toContain('katalogā nav')
    await scan(page, `${lent}30000013`)
    expect(await flash(page)).toContain('saplūduši')
    await keptPicture(page, 'check-in-together')
  })

  it('a copy of another branch, and one that somebody awaits elsewhere, are to be sent', async () => {
    await queueFor('100003', lent, 'parventa')
    const page = await at('check-in')
    await scan(page, lent)
    expect(await big(page)).toBe('Nosūtīt: Pārventas bibliotēka')
    await keptPicture(page, 'check-in-send')
  })

  it('takes a check-in back within its minute, twice pressed is once, and after the minute says why not', async () => {
    const page = await at('check-in', { javaScriptEnabled: false })
    await scan(page, lent)
    await page.locator('.scanned button').dblclick()
    await page.waitForSelector('.flash.done')
    expect(await flash(page)).toContain('Atsaukts')
    const open = 'SELECT count(*)::int AS n FROM loan JOIN copy ON copy.loan_id = loan.id WHERE barcode = $1'
    expect((await database.sql<{ n: number }>(open, [lent]))[0]?.n).toBe(1)
    await page.fill('#barcode', lent)
    await page.click('form.scan button')
    await page.waitForSelector('.scanned button')
    scene.pass(2)
    await page.click('.scanned button')
    await page.waitForSelector('.flash.refused')
    expect(await flash(page)).toContain('minūte ir pagājusi')
  })

  it('lends to a card one copy after another; what others wait for only with a comment', async () => {
    await database.sql(`UPDATE copy SET loan_id = NULL WHERE barcode = $1`, [lent])
    await database.sql(`UPDATE loan SET returned_at = now() FROM copy WHERE copy.id = loan.copy_id AND barcode = $1`, [
      lent,
    ])
    const free = await database.sql<{ barcode: string }>(
      `SELECT c.barcode FROM copy c WHERE c.branch = 'galvena' AND c.place = 'shelf' AND c.loan_id IS NULL
        AND c.reservation_id IS NULL AND c.item_type = 'book' AND c.barcode <> $1
        AND NOT EXISTS (SELECT FROM reservation r WHERE r.title_id = c.title_id) ORDER BY barcode LIMIT 2`,
      [lent],
    )
    const page = await at('check-out')
    await scan(page, '100003')
    expect(await page.textContent('.borrower')).toContain('Var izsniegt')
    for (const { barcode } of free) {
      await scan(page, barcode)
      expect(await big(page)).toMatch(/^Līdz /)
    }
    expect(await page.locator('.rows li').count()).toBe(2)
    await keptPicture(page, 'check-out-lent')
    await queueFor('100014', lent)
    await database.sql(
      `UPDATE copy SET place = 'missing' WHERE barcode <> $1 AND loan_id IS NULL AND reservation_id IS NULL
        AND title_id = (SELECT title_id FROM copy WHERE barcode = $1)`,
      [lent],
    )
    await scan(page, lent)
    expect(await flash(page)).toContain('To gaida 1 cits lasītājs')
    await scan(page, 'Vajag eksāmenam')
    expect(await page.textContent('.scanned')).toContain(lent)
    await page.goBack()
    await page.goForward()
    await scan(page, '30000013')
    expect(await flash(page)).toMatch(/izsniegts citam/)
    await scan(page, '100014')
    expect(await page.textContent('.borrower')).toContain('100014')
  })

  it('a patron blocked in between is met at the next scan, and a comment lends all the same', async () => {
    const [free] = await database.sql<{ barcode: string }>(
      `SELECT c.barcode FROM copy c WHERE c.branch = 'galvena' AND c.place = 'shelf' AND c.loan_id IS NULL
        AND c.reservation_id IS NULL AND c.item_type = 'book'
        AND NOT EXISTS (SELECT FROM reservation r WHERE r.title_id = c.title_id) ORDER BY barcode LIMIT 1`,
    )
    const page = await at('check-out')
    await scan(page, '100003')
    await database.sql(`UPDATE patron SET blocked = true WHERE card = '100003'`)
    await scan(page, free?.barcode ?? '')
    expect(await flash(page)).toContain('bloķēta')
    expect(await barriers(page)).toEqual([])
    await keptPicture(page, 'check-out-blocked')
    await scan(page, 'Vadītāja atļāva')
    expect(await big(page)).toMatch(/^Līdz /)
  })

  it('a page left open asks who stands there; a network lost in mid-scan and tried again lends once', async () => {
    const [free] = await database.sql<{ barcode: string }>(
      `SELECT c.barcode FROM copy c WHERE c.branch = 'galvena' AND c.place = 'shelf' AND c.loan_id IS NULL
        AND c.reservation_id IS NULL AND c.item_type = 'book'
        AND NOT EXISTS (SELECT FROM reservation r WHERE r.title_id = c.title_id) ORDER BY barcode LIMIT 1`,
    )
    const page = await at('check-out')
    await scan(page, '100003')
    scene.pass(30)
    await scan(page, free?.barcode ?? '')
    expect(await flash(page)).toContain('atvērta ilgi')
    // The first try reaches the library, its answer never comes back.
    const form = await page.evaluate(
      `new URLSearchParams(new FormData(document.querySelector('form.scan'))).toString()`,
    )
    const lost = () =>
      page.request.post(`${base}/staff/check-out`, {
        data: String(form),
        headers: { 'content-type': 'application/x-www-form-urlencoded', origin: base },
        maxRedirects: 0,
      })
    const first = await lost()
    expect(first.status()).toBe(303)
    expect((await lost()).headers().location).toBe(first.headers().location)
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')])
    expect(await big(page)).toMatch(/^Līdz /)
    expect(await page.locator('.rows li').count()).toBe(1)
  })

  it('a damaged copy is taken out of use when it is said what is damaged', async () => {
    const page = await at('check-in')
    await page.click('summary')
    await page.fill('#lost-barcode', lent)
    await page.check('input[value=damaged]')
    await page.click('details button')
    await page.waitForSelector('.flash.refused')
    expect(await page.inputValue('#lost-barcode')).toBe(lent)
    expect(await barriers(page)).toEqual([])
    await page.fill('#damage', 'Izmirkusi')
    await page.click('details button')
    await page.waitForSelector('.flash.done')
    expect(await flash(page)).toContain('izņemts no aprites: bojāts')
  })

  it('what a reader says was returned is looked for: found is checked in, not found stays', async () => {
    await database.sql(`UPDATE loan SET claimed_at = now() FROM copy WHERE copy.id = loan.copy_id
      AND barcode IN ('30000076', '30000013') AND returned_at IS NULL`)
    const page = await at('claims')
    expect(await barriers(page)).toEqual([])
    await keptPicture(page, 'claims')
    await page.emulateMedia({ media: 'print' })
    expect(await page.isVisible('button[name=answer]')).toBe(false)
    await keptPicture(page, 'claims-print')
    await page.emulateMedia({ media: 'screen' })
    await page.click('button[value^="not-found:"] >> nth=0')
    await page.waitForSelector('.flash.done')
    expect(await flash(page)).toContain('nav atrasts')
    await page.click('button[value^="found:"]')
    await page.waitForURL('**/staff/check-in?done=*')
    expect(await big(page)).toBeTruthy()
  })

  describe.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 768],
    ['dark', 390],
  ] as const)('in the %s, %i pixels wide', (colorScheme, width) => {
    it('nothing sticks out and nothing keeps people out', async () => {
      await queueFor('100003', lent)
      const page = await at('check-in', { colorScheme, viewport: { width, height: 900 } })
      await scan(page, lent)
      const fits = async (name: string) => {
        expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
        expect(await barriers(page)).toEqual([])
        await keptPicture(page, `${name}-${colorScheme}-${width}`)
      }
      await fits('check-in')
      await page.goto(`${base}/staff/check-out`)
      await fits('check-out-card')
      await scan(page, '100003')
      await scan(page, lent)
      await fits('check-out')
      await page.goto(`${base}/staff/claims`)
      await fits('claims-none')
    })
  })
})
