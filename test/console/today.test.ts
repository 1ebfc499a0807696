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
    await database.sql('DELETE FROM outbox')
    for (const context of browser.contexts()) await context.close()
  })
  afterAll(async () => {
    await browser.close()
    await scene.app.close()
    await database.close()
  })

  async function signedIn(username: string, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
    const [name = '', value = ''] = (await scene.signedIn(username)).split('=')
    await context.addCookies([{ name, value, url: base }])
    const page = await context.newPage()
    await page.goto(`${base}/staff/today`)
    return page
  }
  const word = (key: string, address: string, status: string, segments: number | null, kind = 'ready') =>
    database.sql(
      `INSERT INTO outbox (key, address, patron_id, kind, body, made_at, send_after, status, segments)
       VALUES ($1, $2, 'p100001', $3, $4::jsonb, $5, $5, $6, $7)`,
      [
        ...[key, address, kind],
        JSON.stringify({
          ...{ text: 'Varat saņemt', choices: [] },
          ...(kind === 'reply' ? {} : { notice: { group: `p100001|${address}|galvena|ready|2026-04-13`, stems: [] } }),
        }),
        ...['2026-04-13T10:00:00.000Z', status],
        segments,
      ],
    )

  it('the working day begins here: what is open with its deadline, and one next step', async () => {
    const asked = await scene.renewalAsked()
    const here = asked.filter(({ branch }) => branch === 'galvena')
    const page = await signedIn('galvena')
    expect(await page.textContent('h1')).toBe('Šodien: Galvenā bibliotēka')
    expect(await page.textContent('.next')).toContain('Izlemt')
    for (const { number } of here) expect(await page.textContent('main')).toContain(String(number))
    expect(await page.textContent('.countdown')).toMatch(/\d:\d\d/)
    await page.click('.next a')
    await page.waitForURL('**/staff/requests')
  })

  it('at half past ten it stands on every page of that branch, until all is decided', async () => {
    await scene.renewalAsked()
    scene.pass(24 * 60 + 29)
    const page = await signedIn('galvena')
    expect(await page.isVisible('.pressing')).toBe(false)
    scene.pass(1)
    for (const path of ['today', 'requests', 'account']) {
      await page.goto(`${base}/staff/${path}`)
      expect(await page.textContent('.pressing'), path).toMatch(/Vēl nav izlemt.+solīt.+ līdz plkst\. 11\.00/)
    }
    expect(await barriers(page)).toEqual([])
    await page.goto(`${base}/staff/today`)
    await keptPicture(page, 'pressing')
    expect(await (await signedIn('parventa')).isVisible('.pressing')).toBe(false)
    await page.goto(`${base}/staff/requests`)
    for (const box of await page.locator('input[name=request]').all()) await box.check()
    await page.locator('button[name=many]', { hasText: 'Atteikt' }).click()
    await page.waitForSelector('.flash.done')
    expect(await page.isVisible('.pressing')).toBe(false)
  })

  it('shows what failed and what was sent, in numbers that are right', async () => {
    await word('ready:r1:2026-04-13@a', 'sms:+37120000001', 'failed', null)
    await word('ready:r2:2026-04-13@a', 'sms:+37120000001', 'delivered', 2, 'due-soon')
    await word('1:0', 'telegram:1', 'sent', null, 'reply')
    const page = await signedIn('galvena')
    expect(await page.textContent('section[aria-labelledby=failed]')).toContain('Anna Ozola, 100001')
    const table = page.locator('.figure.wide').last()
    expect(await table.locator('tbody tr').allTextContents()).toEqual(['Drīz jānodod012', 'Atbildes100'])
    expect((await table.locator('tfoot').textContent())?.trim()).toBe('Kopā112')
    const other = await signedIn('parventa')
    expect(await other.textContent('section[aria-labelledby=failed]')).not.toContain('Anna Ozola')
  })

  it('a chat is linked by a code that the account page shows once, and unlinked there', async () => {
    const page = await signedIn('galvena')
    await page.goto(`${base}/staff/account`)
    await page.click('form[action="/staff/account/chat"] button')
    const message = (await page.textContent('#chat code')) ?? ''
    expect(message).toMatch(/^\/start s_[\w-]{43}$/)
    expect(await page.getAttribute('#chat a', 'href')).toBe(
      `https://t.me/RindaTestBot?start=${message.slice('/start '.length)}`,
    )
    expect(await page.isVisible('#chat img')).toBe(true)
    expect(await barriers(page)).toEqual([])
    await keptPicture(page, 'account-chat')
    await database.sql(`UPDATE staff SET chat = 'telegram:1' WHERE username = 'galvena'`)
    await page.goto(`${base}/staff/account`)
    expect(await page.textContent('#chat')).toContain('Jūsu Telegram ir piesaistīts')
    await page.click('form[action="/staff/account/chat-end"] button')
    expect(await page.textContent('.flash.done')).toContain('Telegram ir atsaistīts.')
    expect(await page.isVisible('form[action="/staff/account/chat"]')).toBe(true)
  })

  it('without JavaScript the deadline stands in words', async () => {
    await scene.renewalAsked()
    const page = await signedIn('galvena', { javaScriptEnabled: false })
    expect(await page.textContent('table.cards')).toMatch(/rīt, trešdien, 15\. aprīlī/)
  })

  describe.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 768],
    ['dark', 390],
  ] as const)('in the %s, %i pixels wide', (colorScheme, width) => {
    it('nothing sticks out, nothing keeps people out, and little is sent', async () => {
      await scene.renewalAsked()
      await word('ready:r1:2026-04-13@a', 'sms:+37120000001', 'failed', null)
      await word('ready:r2:2026-04-13@a', 'sms:+37120000001', 'delivered', 2, 'due-soon')
      const page = await signedIn('galvena', { colorScheme, viewport: { width, height: 900 } })
      const sent: number[] = []
      page.on(
        'response',
        async (response) => void sent.push(Number((await response.request().sizes()).responseBodySize)),
      )
      await page.reload()
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
      expect(await barriers(page)).toEqual([])
      expect(sent.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThan(150_000)
      await keptPicture(page, `today-${colorScheme}-${width}`)
    })
  })

  it('on paper there is the day and nothing to press', async () => {
    await scene.renewalAsked()
    const page = await signedIn('galvena')
    await page.emulateMedia({ media: 'print' })
    expect(await page.isVisible('nav')).toBe(false)
    expect(await page.isVisible('table.cards')).toBe(true)
    await keptPicture(page, 'today-print')
  })
})
