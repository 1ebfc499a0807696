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

  async function opened(path: string, username = 'galvena', options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
    const [name = '', value = ''] = (await scene.signedIn(username)).split('=')
    await context.addCookies([{ name, value, url: base }])
    const page = await context.newPage()
    await page.goto(`${base}/staff/${path}`)
    return page
  }

  /** Somebody reserves a free copy that stands at a branch, to be picked up at another or there. */
  async function reserved(card: string, at: string, pickupPoint: string) {
    const [free] = await database.sql<{ id: string; barcode: string; title: string }>(
      `SELECT t.id, c.barcode, t.title FROM title t JOIN copy c ON c.title_id = t.id JOIN item_type i ON i.code = c.item_type
       WHERE c.branch = $1 AND c.place = 'shelf' AND c.loan_id IS NULL AND c.reservation_id IS NULL AND i.lendable
         AND (SELECT count(*) FROM copy WHERE title_id = t.id AND place <> 'withdrawn') = 1
         AND NOT EXISTS (SELECT FROM reservation WHERE title_id = t.id)
       ORDER BY c.barcode LIMIT 1`,
      [at],
    )
    const [patron] = await database.sql<{ id: string }>('SELECT id FROM patron WHERE card = $1', [card])
    const patronId = patron?.id ?? ''
    const act = { now: scene.clock.now(), actor: { by: 'patron', patronId, channel: 'sms' } } as const
    const done = await scene.backend.reserve({ ask: 'reserve', patronId, titleId: free?.id ?? '', pickupPoint }, act)
    if (!('reservation' in done) || !free) throw new Error('nothing was reserved')
    return { ...free, reservationId: done.reservation.id }
  }

  const scan = async (page: Page, barcode: string) => {
    expect(await page.evaluate('document.activeElement?.id')).toBe('barcode')
    await page.keyboard.type(barcode)
    await page.keyboard.press('Enter')
    await page.waitForSelector('.flash')
  }
  const said = (page: Page) => page.locator('.flash').innerText()

  it('a scanned copy of the pick list is found: one big word, and it is off the list', async () => {
    const here = await reserved('100014', 'galvena', 'galvena')
    const away = await reserved('100014', 'galvena', 'parventa')
    const page = await opened('pick-list')
    expect(await page.isVisible(`#fetch-${here.barcode}`)).toBe(true)
    await scan(page, here.barcode)
    expect(await page.textContent('.flash .big')).toBe('Rezervāciju plauktā')
    expect(await said(page)).toContain('karte …0014')
    expect(await page.isVisible(`#fetch-${here.barcode}`)).toBe(false)
    await scan(page, away.barcode)
    expect(await page.textContent('.flash .big')).toBe('Nosūtīt: Pārventas bibliotēka')
    await scan(page, away.barcode)
    expect(await said(page)).toContain(`Svītrkoda ${away.barcode} atlasāmo sarakstā nav`)
    expect(scene.told).toHaveLength(2)
    expect((await scene.audit()).map(({ what }) => what)).toEqual(['report-found', 'report-found'])
  })

  it('what is not there is searched for, and found after all', async () => {
    const one = await reserved('100014', 'galvena', 'galvena')
    const page = await opened('pick-list')
    await page.locator(`#fetch-${one.barcode} button[value^=missing]`).dblclick()
    await page.waitForSelector('.flash')
    expect(await said(page)).toContain('Cita eksemplāra nav, tāpēc rezervācija ir slēgta')
    const line = page.locator(`#search-${one.barcode}`)
    expect(await line.innerText()).toContain('Nav vietā kopš')
    await line.locator('button[value^=still]').click()
    await page.waitForSelector('.flash')
    expect(await line.innerText()).toContain('Pēdējoreiz meklēts')
    await keptPicture(page, 'pick-list-search')
    await scan(page, one.barcode)
    expect(await page.textContent('.flash .big')).toBe('Nolikt plauktā')
    expect(await line.count()).toBe(0)
    expect((await scene.audit()).map(({ what }) => what)).toEqual([
      'report-missing',
      'still-missing',
      'found-after-all',
    ])
  })

  it('a search is given up without JavaScript too', async () => {
    const one = await reserved('100014', 'galvena', 'galvena')
    const page = await opened('pick-list', 'galvena', { javaScriptEnabled: false })
    await page.locator(`#fetch-${one.barcode} button[value^=missing]`).click()
    await page.locator(`#search-${one.barcode} button[value^=give-up]`).click()
    expect(await said(page)).toContain('eksemplārs ir nozaudēts')
    const [copy] = await database.sql<{ place: string }>('SELECT place FROM copy WHERE barcode = $1', [one.barcode])
    expect(copy).toEqual({ place: 'lost' })
  })

  it('two librarians find the same copy: one wins, the other is told', async () => {
    const one = await reserved('100014', 'galvena', 'galvena')
    const [first, second] = [await opened('pick-list'), await opened('pick-list')]
    await first.locator(`#fetch-${one.barcode} button[value^=found]`).click()
    await first.waitForSelector('.flash.done')
    await second.locator(`#fetch-${one.barcode} button[value^=missing]`).click()
    await second.waitForSelector('.flash.refused')
    expect(await said(second)).toContain('vairs nevajag atlasīt')
    expect(await scene.audit()).toHaveLength(1)
  })

  const readyHere = async () => {
    const one = await reserved('100014', 'galvena', 'galvena')
    const act = { now: scene.clock.now(), actor: { by: 'staff', staffId: 's-galvena' } } as const
    await scene.backend.desk.reportFound(act, { reservationId: one.reservationId })
    return one
  }

  it('a ready copy is kept longer once, again only with a comment, and Enter in it decides nothing', async () => {
    const one = await readyHere()
    const page = await opened('ready-shelf')
    const row = page.locator(`#ready-${one.barcode}`)
    expect(await row.innerText()).toContain('…0014')
    await row.locator('button[name=keep]').click()
    await page.waitForSelector('.flash.done')
    expect(await said(page)).toContain('glabāt līdz')
    await row.locator('button[name=keep]').click()
    await page.waitForSelector('.flash.refused')
    expect(await said(page)).toContain('saņemšanas termiņš jau ir pagarināts')
    await row.locator('input[type=text]').fill('Slimnīcā')
    await row.locator('input[type=text]').press('Enter')
    await page.waitForLoadState()
    expect(await row.locator('input[type=text]').inputValue()).toBe('Slimnīcā')
    await row.locator('button[name=keep]').click()
    await page.waitForSelector('.flash.done')
    expect((await scene.audit()).map(({ what }) => what)).toEqual(['keep-ready', 'keep-ready'])
    expect(scene.told).toHaveLength(2)
  })

  it('what nobody came for is cleared by a scan, which says where it goes next', async () => {
    const one = await readyHere()
    const page = await opened('ready-shelf')
    scene.pass(60 * 24 * 8)
    await scene.backend.desk.passTime(scene.clock.now())
    await page.context().clearCookies()
    const again = await opened('ready-shelf')
    expect(await again.isVisible(`#clear-${one.barcode}`)).toBe(true)
    await keptPicture(again, 'ready-shelf-clear')
    await scan(again, one.barcode)
    expect(await again.textContent('.flash .big')).toBe('Nolikt plauktā')
    expect(await again.locator(`#clear-${one.barcode}`).count()).toBe(0)
  })

  it('a parcel is taken in by a scan at the branch it was sent to, once', async () => {
    const one = await reserved('100014', 'galvena', 'parventa')
    const act = { now: scene.clock.now(), actor: { by: 'staff', staffId: 's-galvena' } } as const
    await scene.backend.desk.reportFound(act, { reservationId: one.reservationId })
    const sender = await opened('transit')
    expect(await sender.locator('#sending').innerText()).toContain(one.barcode)
    const page = await opened('transit', 'parventa')
    expect(await page.locator('#arriving').innerText()).toContain('…0014')
    await scan(page, one.barcode)
    expect(await page.textContent('.flash .big')).toBe('Rezervāciju plauktā')
    await keptPicture(page, 'transit-received')
    await scan(page, one.barcode)
    expect(await said(page)).toContain('nav ceļā')
    await scan(page, `${one.barcode}${one.barcode}`)
    expect(await said(page)).toContain('saplūduši')
  })

  describe.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 768],
    ['dark', 390],
  ] as const)('in the %s, %i pixels wide', (colorScheme, width) => {
    it('nothing sticks out, nothing keeps people out, and little is sent', async () => {
      await readyHere()
      await reserved('100020', 'galvena', 'galvena')
      const parcel = await reserved('100014', 'galvena', 'berni')
      const gone = await reserved('100014', 'galvena', 'galvena')
      const act = { now: scene.clock.now(), actor: { by: 'staff', staffId: 's-galvena' } } as const
      await scene.backend.desk.reportFound(act, { reservationId: parcel.reservationId })
      await scene.backend.desk.reportMissing(act, { reservationId: gone.reservationId })
      const page = await opened('account', 'galvena', { colorScheme, viewport: { width, height: 900 } })
      for (const path of ['pick-list', 'ready-shelf', 'transit']) {
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
    })
  })

  it('on paper there are the lists, boxes to tick, and nothing to press', async () => {
    await reserved('100014', 'galvena', 'galvena')
    const page = await opened('pick-list')
    for (const path of ['pick-list', 'ready-shelf', 'transit']) {
      await page.goto(`${base}/staff/${path}`)
      await page.emulateMedia({ media: 'print' })
      expect(await page.locator('main button:visible').count()).toBe(0)
      expect(await page.isVisible('nav')).toBe(false)
      await keptPicture(page, `${path}-print`)
    }
    await page.goto(`${base}/staff/pick-list`)
    expect(await page.isVisible('.on-paper')).toBe(true)
  })
})
