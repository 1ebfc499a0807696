/** Consultations and trainings in a real browser. */

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
    await page.goto(`${base}/staff/sign-in?to=/staff/training`)
    await page.fill('[name=username]', username)
    await page.fill('[name=password]', 'rinda-demo')
    await page.keyboard.press('Enter')
    await page.waitForSelector('main h1')
    if (!page.url().endsWith('/staff/training')) await page.goto(`${base}/staff/training`)
    return page
  }

  async function asked(card: string, slotId: string): Promise<number> {
    const patronId = `p${card}`
    const act = { now: scene.clock.now(), actor: { by: 'patron', patronId, channel: 'telegram' } } as const
    const answer = await scene.backend['ask-training']({ ask: 'ask-training', patronId, slotId }, act)
    if ('refusal' in answer) throw new Error(answer.refusal)
    return answer.booking.number
  }

  it('confirms one, and declines another only with a sentence: Enter in it decides nothing and loses nothing', async () => {
    const [first, second] = [await asked('100007', 'n2'), await asked('100008', 'n2')]
    const page = await signedIn('galvena')
    await page.click(`#booking-${first} button:has-text("Apstiprināt")`)
    await page.waitForSelector('.flash.done')
    expect(await page.textContent('.flash')).toContain(`Nr. ${first}: apstiprināts. Lasītājam paziņosim.`)
    await page.click(`#booking-${second} button:has-text("Atteikt")`)
    await page.waitForSelector('.flash.refused')
    expect(await page.textContent('.flash')).toContain('Atteikumam vajag teikumu lasītājam')
    const sentence = page.locator(`#booking-${second} input[type=text]`)
    await sentence.fill('Grupa šoreiz ir tikai senioriem.')
    await sentence.press('Enter')
    await page.waitForSelector('.flash.refused')
    expect(await sentence.inputValue()).toBe('Grupa šoreiz ir tikai senioriem.')
    await page.click(`#booking-${second} button:has-text("Atteikt")`)
    await page.waitForSelector('.flash.done')
    expect(await page.textContent('#slot-n2')).toContain('Aizņemtas vietas: 1 no 8.')
    expect(scene.told).toEqual(['p100007', 'p100008'])
  })

  it('adds a weekly series without JavaScript; a closed day has to be meant, and what was typed stays', async () => {
    const page = await signedIn('galvena', { javaScriptEnabled: false })
    await page.check('input[value=training]')
    await page.fill('[name=date]', '2026-04-26')
    await page.fill('[name=time]', '12:00')
    await page.fill('[name=weeks]', '2')
    await page.click('button:has-text("Pievienot")')
    expect(await page.textContent('.flash.refused')).toContain('visās trijās valodās')
    for (const language of ['lv', 'en', 'ru']) await page.fill(`[name=${language}]`, `Zīmēšana ${language}`)
    await page.click('button:has-text("Pievienot")')
    expect(await page.textContent('.flash.refused')).toContain('Tobrīd bibliotēka ir slēgta: 26.04. un 03.05.')
    await page.check('[name=anyway]')
    await page.click('button:has-text("Pievienot")')
    expect(await page.textContent('.flash.done')).toContain('Pievienoti 2 laiki.')
    expect(await page.locator('article', { hasText: 'Zīmēšana lv' }).count()).toBe(2)
  })

  it('takes an hour back with a reason, told to whoever had asked; the page left open says it is over', async () => {
    await asked('100007', 'n2')
    const [page, other] = [await signedIn('galvena'), await signedIn('admin')]
    await other.selectOption('#branch', 'galvena')
    await other.click('form[action="/staff/branch"] button')
    for (const one of [page, other]) {
      await one.goto(`${base}/staff/training`)
      await one.click('#slot-n2 summary')
      await one.fill('#slot-n2 [name=reason]', 'Būs remonts.')
    }
    await page.click('#slot-n2 button:has-text("Atcelt un paziņot")')
    await page.waitForSelector('.flash.done')
    expect(await page.textContent('.flash')).toContain('Laiks atcelts. Paziņosim 1 lasītājam.')
    expect(await page.textContent('#slot-n2')).toContain('Atcelts: Būs remonts.')
    await other.click('#slot-n2 button:has-text("Atcelt un paziņot")')
    await other.waitForSelector('.flash.refused')
    expect(await other.textContent('.flash')).toContain('Šis laiks jau ir sācies vai atcelts')
    expect(scene.told).toEqual(['p100007'])
  })

  describe.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 768],
    ['dark', 390],
  ] as const)('in the %s, %i pixels wide', (colorScheme, width) => {
    it('nothing sticks out, and nothing keeps people out', async () => {
      await asked('100007', 'n2')
      await asked('100008', 'n1')
      const page = await signedIn('galvena', { colorScheme, viewport: { width, height: 900 } })
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
      expect(await barriers(page)).toEqual([])
      await keptPicture(page, `training-${colorScheme}-${width}`)
    })
  })

  it('on paper there is who comes when, and nothing to press', async () => {
    await asked('100007', 'n2')
    const page = await signedIn('galvena')
    await page.emulateMedia({ media: 'print' })
    expect(await page.isVisible('#slot-n2 table')).toBe(true)
    expect(await page.isVisible('#slot-n2 details')).toBe(false)
    expect(await page.isVisible('[name=date]')).toBe(false)
    await keptPicture(page, 'training-print')
  })
})
