/** The simulator as a tester meets it: Rinda whole, in a real browser. */

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pino from 'pino'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { startRinda } from '../../api/rinda.ts'
import { readConfig } from '../../bot/config.ts'
import { barriers, inBrowser } from '../support/browser.ts'

const machine = () => Date.parse('2026-04-14T07:00:00Z') + performance.now()
const wide = { viewport: { width: 1440, height: 900 } }

inBrowser((launch) => {
  let browser: Browser
  let rinda: Awaited<ReturnType<typeof startRinda>>
  const folder = mkdtempSync(join(tmpdir(), 'rinda-e2e-'))
  const complaints: string[] = []
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
    expect(complaints.splice(0)).toEqual([])
  })

  async function opened(card: string, options: BrowserContextOptions = {}): Promise<Page> {
    const page = await browser.newPage({ ...wide, ...options })
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.goto(`${rinda.url}/simulator?patron=${card}`)
    await expect.poll(() => page.textContent('#now-time')).toMatch(/^\d\d:\d\d$/)
    return page
  }
  /** What a phone says last, once it has said something with these words. */
  const says = (page: Page, phone: 'telegram' | 'sms', words: string) =>
    page.locator(`#${phone}-messages li:not(.patron)`).filter({ hasText: words }).last()

  it('starts the bot, reads a list, turns its page by a button, and the list changes in its place', async () => {
    const page = await opened('100003')
    await page.click('#start')
    await says(page, 'telegram', 'Здравствуйте').waitFor()
    await page.fill('#telegram-text', 'найти Блауманис')
    await page.press('#telegram-text', 'Enter')
    const list = says(page, 'telegram', 'Raudupiete')
    await list.waitFor()
    const told = await page.locator('#telegram-messages li.bot').count()
    await list.locator('button', { hasText: 'Ещё' }).press('Enter')
    await page.locator('#telegram-messages li.bot small', { hasText: 'edited' }).waitFor()
    expect(await page.locator('#telegram-messages li.bot').count()).toBe(told)
    expect(await page.evaluate('document.activeElement.closest(".keys") !== null')).toBe(true)
  })

  it('signs in by the link in the chat, in a tab of its own', async () => {
    const page = await opened('100001')
    await page.click('#start')
    await page.click('#telegram-tries >> text=Pieslēgties')
    const letter = says(page, 'telegram', 'signin')
    await letter.waitFor()
    const [, number = ''] = /: (\d\d)\./.exec((await letter.textContent()) ?? '') ?? []
    const [tab] = await Promise.all([page.waitForEvent('popup'), letter.locator('a').click()])
    await tab.waitForSelector('form:not([hidden])')
    await tab.fill('[name=number]', number)
    await tab.fill('[name=card]', '100001')
    await tab.fill('[name=password]', (await page.textContent('.hint code')) ?? '')
    await tab.click('button[type=submit]')
    await says(page, 'telegram', 'Anna Ozola').waitFor()
    await page.click('#telegram-tries >> text=Manas grāmatas')
    await says(page, 'telegram', 'Zvejnieka dēls').waitFor()
  })

  it('texts: parts and alphabet stand under each text, the carrier’s own answer is marked', async () => {
    const page = await opened('100008')
    await page.fill('#sms-text', 'Darba laiks')
    await page.press('#sms-text', 'Enter')
    const answer = says(page, 'sms', '10.00')
    await answer.waitFor()
    expect(await answer.locator('.parcel').textContent()).toMatch(/\d parts? · GSM-7 · \d+ chars/)
    await page.fill('#sms-text', 'STOP')
    await page.press('#sms-text', 'Enter')
    await page.waitForSelector('#sms-messages li.carrier')
    await page.waitForSelector('#sms-muted:not([hidden])')
  })

  it('moves the clock on, and a copy returned at the desk is gone from the strip', async () => {
    const page = await opened('100003')
    await page.click('text=Next morning 9:00')
    await expect.poll(() => page.textContent('#now-time'), { timeout: 20_000 }).toBe('09:00')
    expect(await page.textContent('#now-day')).toContain('Wednesday 15 April 2026')
    await page.fill('#go-date', '2026-04-14')
    expect(await page.evaluate('document.querySelector("#go").checkValidity()')).toBe(false)
    const loans = page.locator('#desk-mine li', { hasText: 'At home' })
    const before = await loans.count()
    await loans.first().locator('button').click()
    await expect.poll(() => loans.count()).toBe(before - 1)
    expect(await page.textContent('#status')).toBe('Returned.')
  })

  it('is all there for the keyboard: choose a patron, start, write, open and leave the menu', async () => {
    const page = await opened('100009')
    await page.focus('input[name=patron]:checked')
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => page.url()).toContain('patron=100010')
    await page.waitForSelector('#start:not([hidden])')
    for (let n = 0; n < 6 && (await page.evaluate('document.activeElement.id')) !== 'start'; n += 1)
      await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('telegram-text')
    await page.keyboard.type('palīdzība')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('#telegram-messages li.bot').count()).toBeGreaterThan(1)
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Enter')
    await page.waitForSelector('.menu[open] button')
    await page.keyboard.press('Escape')
    expect(await page.evaluate('document.querySelector(".menu").open')).toBe(false)
    expect(await page.evaluate('document.activeElement.localName')).toBe('summary')
    expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid')
  })

  it('says why a phone that blocked the bot hears nothing, and lets it in again', async () => {
    const page = await opened('100010')
    if (await page.isVisible('#start')) await page.click('#start')
    await page.click('#block')
    await page.waitForSelector('#start:has-text("UNBLOCK")')
    await page.click('#start')
    await page.waitForSelector('#telegram-writing:not([hidden])')
  })

  it('lays the list of patrons over nothing else, on a window of middling width', async () => {
    const page = await opened('100001', { viewport: { width: 1000, height: 800 } })
    const who = await page.locator('.patrons').boundingBox()
    const desk = await page.locator('.desk').boundingBox()
    expect((who?.y ?? 0) + (who?.height ?? 0)).toBeLessThanOrEqual(desk?.y ?? 0)
  })

  describe.each([
    ['light', { colorScheme: 'light' }],
    ['dark', { colorScheme: 'dark' }],
    ['narrow', { viewport: { width: 390, height: 844 } }],
  ] as const)('%s', (_name, options) => {
    it('keeps nobody out, and is not wider than its window', async () => {
      const page = await opened('100001', options)
      if (await page.isVisible('#start')) await page.click('#start')
      await page.waitForSelector('#telegram-messages li.bot')
      expect(await barriers(page)).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0)
    })

    it('the start page keeps nobody out either', async () => {
      const page = await opened('100001', options)
      await page.goto(`${rinda.url}/?l=ru`)
      expect(await barriers(page)).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0)
    })
  })
})
