import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { saveLibrary } from '../../bot/ils/builtin/save-library.ts'
import type { Library } from '../../bot/library/types.ts'
import { type Database, openDatabase } from '../../prisma/client.ts'
import { migrate } from '../../prisma/migrate.ts'
import { barriers, inBrowser, keptPicture } from '../support/browser.ts'
import { type ConsoleScene, openConsoleScene } from '../support/console-scene.ts'

inBrowser((launch) => {
  let browser: Browser
  let database: Database
  let scene: ConsoleScene
  let library: Library
  let base = ''
  beforeAll(async () => {
    browser = await launch()
    database = await openDatabase({ memory: true })
    await migrate(database)
    scene = await openConsoleScene(database)
    library = await scene.rooms.library()
    base = await scene.listen()
  })
  beforeEach(async () => {
    await saveLibrary(database, library)
    await scene.again()
  })
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
    await page.goto(`${base}/staff/${path}`)
    await page.fill('[name=username]', username)
    await page.fill('[name=password]', 'rinda-demo')
    await page.keyboard.press('Enter')
    await page.waitForSelector('nav a[aria-current]')
    return page
  }

  it('a day is closed: first it is said what moves, then it is confirmed, without JavaScript too', async () => {
    const [loan] = await database.sql<{ due: string }>(
      `SELECT due_at::text AS due FROM loan WHERE returned_at IS NULL AND branch = 'galvena' AND due_at > '2026-04-14' ORDER BY due_at LIMIT 1`,
    )
    const page = await signedIn('admin', 'calendar', { javaScriptEnabled: false })
    await page.fill('#from', loan?.due ?? '')
    await page.fill('#reason', 'Remonts')
    await page.click('button[value=close]')
    expect(await page.textContent('.flash.refused')).toContain('Vēl nekas nav mainīts')
    expect(await page.inputValue('#reason')).toBe('Remonts')
    expect((await scene.rooms.library()).closures).toEqual([])
    await keptPicture(page, 'calendar-confirm')
    await page.click('button[autofocus]')
    expect(await page.textContent('.flash.done')).toContain('Pārcelti nodošanas termiņi: ')
    expect(await page.textContent('.rows')).toContain('Remonts')
    expect(await scene.audit()).toMatchObject([{ what: 'change-calendar' }])
    await page.click('.rows details summary')
    await page.click('button[value=reopen]')
    expect((await scene.rooms.library()).closures).toEqual([])
  })

  it('hours that would leave no open day are refused, and what was typed is kept; a librarian only looks', async () => {
    const page = await signedIn('admin', 'calendar')
    for (const day of [1, 2, 3, 4, 5, 6]) {
      await page.fill(`[name="opens:${day}"]`, '')
      await page.fill(`[name="closes:${day}"]`, '')
    }
    await page.click('button[value=hours]')
    await page.waitForSelector('.flash.refused')
    expect(await page.textContent('.flash')).toContain('nevienas darba dienas')
    expect(await page.inputValue('[name="opens:1"]')).toBe('')
    expect(await page.locator('#nth option').allTextContents()).toEqual(['pirmā', 'otrā', 'trešā', 'ceturtā', 'pēdējā'])
    const other = await signedIn('galvena', 'calendar')
    expect(await other.locator('button[value=hours]').count()).toBe(0)
    expect(await other.textContent('main')).toContain('filiāles vadītājs')
  })

  it('a setting and a pickup point are changed, an impossible one is refused with the reason', async () => {
    const page = await signedIn('admin', 'library')
    await page.fill('[name=maxReservations]', '8')
    await page.click('button[value=settings]')
    await page.waitForSelector('.flash')
    expect(await page.textContent('.flash')).toContain('Saglabāts')
    expect((await scene.rooms.library()).settings.maxReservations).toBe(8)
    await page.fill('[name=decideBy]', '08:00')
    await page.click('button[value=settings]')
    await page.waitForSelector('.flash.refused')
    expect(await page.textContent('.flash')).toContain('pirms filiāles')
    expect(await page.inputValue('[name=decideBy]')).toBe('08:00')
    await page.goto(`${base}/staff/library`)
    await page.click('summary:has-text("Pārventas")')
    const form = page.locator('form:has(input[name=branch][value=parventa]):has(button[value=branch])')
    await form.locator('[name=pickup]').uncheck()
    await form.locator('button[value=branch]').click()
    await page.waitForSelector('.flash.done')
    const now = await scene.rooms.library()
    expect(now.branches.find(({ code }) => code === 'parventa')?.pickup).toBe(false)
    expect((await scene.audit()).map(({ what }) => what)).toEqual(['change-library', 'change-library'])
    const other = await signedIn('galvena', 'calendar')
    await other.goto(`${base}/staff/library`)
    expect(await other.textContent('.flash.refused')).toContain('administrators')
  })

  it.each([
    ['light', 1280],
    ['dark', 768],
    ['light', 390],
  ] as const)(
    'in the %s, %i pixels wide, nothing sticks out and nothing keeps people out',
    async (colorScheme, width) => {
      const page = await signedIn('admin', 'calendar', { colorScheme, viewport: { width, height: 900 } })
      for (const path of ['calendar', 'library']) {
        await page.goto(`${base}/staff/${path}`)
        expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
        expect(await barriers(page)).toEqual([])
        await keptPicture(page, `${path}-${colorScheme}-${width}`)
      }
    },
  )
})
