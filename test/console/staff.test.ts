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

  async function signedIn(username: string, path: string, options: BrowserContextOptions = {}): Promise<Page> {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options })
    await page.goto(`${base}${path}`)
    await page.fill('[name=username]', username)
    await page.fill('[name=password]', 'rinda-demo')
    await page.keyboard.press('Enter')
    await page.waitForURL(`${base}${path}`)
    return page
  }
  async function addIlva(page: Page) {
    await page.fill('#name', 'Ilva Ozola')
    await page.fill('#username', 'Ilva.Ozola')
    await page.selectOption('#role', 'head')
    await page.selectOption('#their-branch', 'berni')
    await page.press('#username', 'Enter')
    await page.waitForSelector('.secret')
    return (await page.textContent('.secret'))?.trim() ?? ''
  }

  it('adds a colleague: a one-time password to hand over, and on their side only their own password opens the desk', async () => {
    const admin = await signedIn('admin', '/staff/staff')
    const password = await addIlva(admin)
    expect(password).toMatch(/^[a-z2-9-]{17}$/)
    const theirs = await browser.newPage()
    await theirs.goto(`${base}/staff/sign-in`)
    await theirs.fill('[name=username]', 'ilva.ozola')
    await theirs.fill('[name=password]', password)
    await theirs.keyboard.press('Enter')
    await theirs.waitForSelector('#fresh')
    await theirs.goto(`${base}/staff/requests`)
    expect(theirs.url()).toBe(`${base}/staff/account`)
    await theirs.fill('#old', password)
    await theirs.fill('#fresh', 'mana jaunā parole')
    await theirs.keyboard.press('Enter')
    await theirs.waitForSelector('.flash.done')
    await theirs.goto(`${base}/staff/audit`)
    expect(await theirs.textContent('table')).toContain('pievienoja darbinieku')
    expect(await theirs.locator('nav a[href="/staff/staff"]').count()).toBe(0)
    await theirs.goto(`${base}/staff/staff`)
    expect(await theirs.textContent('.flash.refused')).toContain('To drīkst administrators')
  })

  it('a user name that is taken, or none at all, is said, and what was typed stays', async () => {
    const page = await signedIn('admin', '/staff/staff')
    await page.fill('#name', 'Otra Berna')
    await page.fill('#username', 'berni')
    await page.click('form[action="/staff/staff"] button')
    await page.waitForSelector('.flash.refused')
    expect(await page.textContent('.flash')).toContain('Šāds lietotājvārds jau ir')
    expect(await page.inputValue('#name')).toBe('Otra Berna')
    await page.fill('#username', 'a b c')
    await page.click('form[action="/staff/staff"] button')
    await page.waitForSelector('text=Nekas nav izveidots')
    expect(await scene.audit()).toEqual([])
  })

  it('a token is shown once and acts as its owner; revoked, it opens nothing; the account closed, its browser is out', async () => {
    const berni = await signedIn('berni', '/staff/requests')
    const page = await signedIn('admin', '/staff/staff')
    await page.click('text=Baiba Kļaviņa')
    await page.fill('#token-name', 'Kataloga programma')
    await page.press('#token-name', 'Enter')
    await page.waitForSelector('.secret')
    const token = (await page.textContent('.secret'))?.trim() ?? ''
    const work = (branch: string) =>
      fetch(`${base}/api/desk/work?branch=${branch}`, { headers: { authorization: `Bearer ${token}` } })
    expect([(await work('berni')).status, (await work('galvena')).status]).toEqual([200, 404])
    await keptPicture(page, 'staff-token')
    await page.click('main a')
    expect(await page.content()).not.toContain(token)
    await page.click('button[name=token]')
    await page.waitForSelector('.flash.done')
    expect((await work('berni')).status).toBe(401)
    await page.click('form[action="/staff/staff/leave"] button')
    await page.waitForSelector('text=konts ir slēgts')
    await berni.reload()
    await berni.waitForSelector('#username')
  })

  it('the last administrator cannot close their own account', async () => {
    const page = await signedIn('admin', '/staff/staff')
    await page.click('main a:has-text("Aija Rozenberga")')
    await page.click('form[action="/staff/staff/leave"] button')
    await page.waitForSelector('.flash.refused')
    expect(await page.textContent('.flash')).toContain('pēdējais administrators')
    await page.selectOption('#role', 'librarian')
    await page.click('form[action="/staff/staff/change"] button')
    await page.waitForSelector('.flash.refused')
    expect(await scene.audit()).toEqual([])
  })

  it('the audit trail is filtered by person, deed and day without JavaScript', async () => {
    const page = await signedIn('admin', '/staff/staff', { javaScriptEnabled: false })
    await addIlva(page)
    await page.goto(`${base}/staff/audit`)
    await page.selectOption('#what', 'add-staff')
    await page.fill('#day', '2026-04-14')
    await page.click('main form button')
    expect(await page.locator('main tbody tr').count()).toBe(1)
    await page.selectOption('#what', 'revoke-token')
    await page.click('main form button')
    expect(await page.textContent('.empty')).toContain('Tādu ierakstu nav')
    await page.goto(`${base}/staff/audit?day=yesterday`)
    expect(await page.textContent('.flash.refused')).toContain('jaunākie ieraksti')
  })

  describe.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 768],
    ['dark', 390],
  ] as const)('in the %s, %i pixels wide', (colorScheme, width) => {
    it('nothing sticks out and nothing keeps people out', async () => {
      const page = await signedIn('admin', '/staff/staff', { colorScheme, viewport: { width, height: 900 } })
      const look = async (name: string) => {
        expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
        expect(await barriers(page)).toEqual([])
        await keptPicture(page, `${name}-${colorScheme}-${width}`)
      }
      await look('staff')
      await addIlva(page)
      await look('staff-secret')
      await page.goto(`${base}/staff/audit`)
      await look('audit')
      await page.goto(`${base}/staff/staff`)
      await page.click('main a:has-text("Aija Rozenberga")')
      await look('staff-person')
    })
  })

  it('on paper the one-time password stands alone, to be cut off and handed over', async () => {
    const page = await signedIn('admin', '/staff/staff')
    await addIlva(page)
    await page.emulateMedia({ media: 'print' })
    expect(await page.isVisible('nav')).toBe(false)
    expect(await page.isVisible('.secret')).toBe(true)
    await keptPicture(page, 'staff-secret-print')
  })
})
