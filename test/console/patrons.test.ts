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

  async function opened(options: BrowserContextOptions = {}): Promise<Page> {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options })
    page.setDefaultTimeout(8000)
    const [name = '', value = ''] = (await scene.signedIn('galvena')).split('=')
    await page.context().addCookies([{ name, value, url: base }])
    await page.goto(`${base}/staff/patrons`)
    return page
  }
  const register = async (page: Page, typed: Record<string, string>) => {
    await page.goto(`${base}/staff/patrons/new`)
    for (const name of ['card', 'name', 'username', 'phone']) expect(await page.inputValue(`#${name}`)).toBe('')
    for (const [name, value] of Object.entries(typed)) await page.fill(`[name=${name}]`, value)
    await page.click('main form[method=post] > button')
  }

  it('a scanned card opens its patron at once; a name is found without its marks', async () => {
    const page = await opened()
    await page.keyboard.type('100008')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/staff/patrons/100008')
    expect(await page.textContent('h1')).toBe('Līga Bērziņa')
    await page.goto(`${base}/staff/patrons`)
    await page.keyboard.type('eglit')
    await page.keyboard.press('Enter')
    await page.waitForSelector('table')
    expect(await page.locator('tbody tr').count()).toBe(2)
    expect(await barriers(page)).toEqual([])
    await page.fill('#q', 'neviens tāds')
    await page.keyboard.press('Enter')
    await page.waitForSelector('.empty')
  })

  it('bad input gets a sentence at its field, and nothing typed is lost; then the slip is shown and printed', async () => {
    const page = await opened()
    await register(page, { card: '1', name: 'Žanete Ķiploka', phone: '12', born: '2090-01-01' })
    expect(await page.textContent('#card-fault')).toContain('Skenējiet karti vēlreiz')
    expect(await page.textContent('#phone-fault')).toContain('tālruņa numurs')
    expect(await page.textContent('#born-fault')).toContain('pagātnē')
    expect(await page.inputValue('#name')).toBe('Žanete Ķiploka')
    expect(await page.inputValue('#phone')).toBe('12')
    expect(await barriers(page)).toEqual([])
    await keptPicture(page, 'patron-new-faults')
    await page.fill('#card', '100777')
    await page.fill('#phone', '29 777 777')
    await page.fill('#born', '1990-02-03')
    await page.fill('#username', 'anna.ozola')
    await page.click('main form[method=post] > button')
    expect(await page.inputValue('#username')).toBe('anna.ozola2')
    await page.fill('#username', '')
    await page.click('main form[method=post] > button')
    await page.waitForSelector('.slip')
    expect(await page.textContent('.slip')).toContain('zanete.kiploka')
    expect(await page.textContent('.slip')).toContain('+37129777777')
    const password = (await page.textContent('.secret')) ?? ''
    expect(await scene.backend.verify('100777', password)).toHaveProperty('patronId')
    expect(await barriers(page)).toEqual([])
    await keptPicture(page, 'patron-slip')
    await page.emulateMedia({ media: 'print' })
    expect(await page.isVisible('nav')).toBe(false)
    expect(await page.isVisible('.qr')).toBe(true)
    await keptPicture(page, 'patron-slip-print')
    await page.goto(`${base}/staff/patrons/100777`)
    expect(await page.content()).not.toContain(password)
  })

  it('a due date is changed with a comment, and without one nothing is', async () => {
    const page = await opened()
    await page.goto(`${base}/staff/patrons/100001`)
    const loan = page.locator('#loans-title ~ ul li').first()
    await loan.locator('summary').click()
    await loan.locator('[name=due]').fill('2026-05-15')
    await loan.locator('[name=comment]').fill('   ')
    await loan.locator('button').click()
    await page.waitForSelector('.flash.refused[role=alert]')
    expect(await scene.audit()).toEqual([])
    expect(await loan.locator('[name=due]').inputValue()).toBe('2026-05-15')
  })

  it('details are changed, a card is blocked, a new password is made, and each is in the audit without a name', async () => {
    const page = await opened()
    await page.goto(`${base}/staff/patrons/100002/edit`)
    await page.fill('#name', 'Jānis Ozols')
    await page.fill('#fees', '2,50')
    await page.click('main form[method=post] > button')
    await page.waitForSelector('.flash.done')
    expect(await page.textContent('h1')).toBe('Jānis Ozols')
    await page.click('button[name=block]')
    await page.waitForSelector('button[name=block][value=no]')
    await page.click('button[name=what][value=password]')
    await page.waitForSelector('.secret')
    const lines = await database.sql<{ what: string; detail: object }>('SELECT what, detail FROM audit ORDER BY id')
    expect(lines).toEqual([
      { what: 'change-patron', detail: { fields: 'name', fees: 250 } },
      { what: 'change-patron', detail: { fields: '', blocked: true } },
      { what: 'new-slip', detail: { password: true } },
    ])
  })

  it('a copy is downloaded; erasing is asked first, and refused while something is on loan', async () => {
    const page = await opened()
    await page.goto(`${base}/staff/patrons/100001`)
    const download = page.waitForEvent('download')
    await page.click('form[action$="/export"] button')
    expect((await download).suggestedFilename()).toBe('rinda.json')
    await page.click('a[href$="/erase"]')
    await page.waitForSelector('.danger')
    expect(await barriers(page)).toEqual([])
    await keptPicture(page, 'patron-erase')
    await page.click('.danger')
    await page.waitForSelector('.flash.refused[role=alert]')
    expect(await page.textContent('.flash.refused[role=alert]')).toContain('Vispirms jānodod')
    await register(page, { card: '100778', name: 'Jauns Lasītājs' })
    await page.waitForSelector('.slip')
    await page.goto(`${base}/staff/patrons/100778/erase`)
    await page.click('.danger')
    await page.waitForURL('**/staff/patrons')
    expect(await page.textContent('.flash.done')).toContain('Lasītājs dzēsts')
  })

  describe.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 768],
    ['dark', 390],
  ] as const)('in the %s, %i pixels wide', (colorScheme, width) => {
    it('nothing sticks out and nothing keeps people out', async () => {
      await scene.renewalAsked()
      const page = await opened({ colorScheme, viewport: { width, height: 900 } })
      const [patron] = await database.sql<{ id: string }>(`SELECT id FROM patron WHERE card = '100001'`)
      await database.sql(
        `INSERT INTO link (address, channel, patron_id, state, linked_at) VALUES ('sms:+37129000001', 'sms', $1, 'dead', $2::timestamptz)`,
        [patron?.id ?? '', scene.clock.now()],
      )
      await database.sql(
        `INSERT INTO outbox (key, address, patron_id, kind, body, made_at, send_after, status, failure)
         VALUES ('m', 'sms:+37129000001', $1, 'due-soon', $3::jsonb, $2::timestamptz, $2::timestamptz, 'failed', '30005')`,
        [patron?.id ?? '', scene.clock.now(), JSON.stringify({ text: 'Rīt jānodod.\nBibliotēka' })],
      )
      for (const path of ['', '?q=o', '/new', '/100001', '/100001/edit', '/100001/messages']) {
        await page.goto(`${base}/staff/patrons${path}`)
        expect([path, await page.evaluate('document.documentElement.scrollWidth <= innerWidth')]).toEqual([path, true])
        expect([path, await barriers(page)]).toEqual([path, []])
        await keptPicture(page, `patrons${path.replace(/\W/g, '-')}-${colorScheme}-${width}`)
      }
    })
  })
})
