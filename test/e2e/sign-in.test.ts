import type { FastifyInstance } from 'fastify'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { signInUrl } from '../../bot/sign-in-secrets.ts'
import { type Database, openDatabase } from '../../prisma/client.ts'
import { migrate } from '../../prisma/migrate.ts'
import { barriers, inBrowser } from '../support/browser.ts'
import { annasPassword, openSignIn, pepper, type SignInScene } from '../support/sign-in-scene.ts'
import { signInServer } from '../support/sign-in-server.ts'

inBrowser((launch) => {
  let browser: Browser
  let database: Database
  let scene: SignInScene
  let app: FastifyInstance
  let base = ''
  const seen: string[] = []
  beforeAll(async () => {
    browser = await launch()
    database = await openDatabase({ memory: true })
    await migrate(database)
    scene = await openSignIn(database)
    app = signInServer(scene, () => base)
    app.addHook('onRequest', async ({ method, url }) => {
      seen.push(`${method} ${url}`)
    })
    base = await app.listen({ port: 0, host: '127.0.0.1' })
  })
  afterAll(async () => {
    await browser.close()
    await app.close()
    await database.close()
  })
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close()
    seen.length = 0
  })

  /** A phone that opens the link from the chat, and what its browser complained of. */
  async function opened(options: BrowserContextOptions = {}) {
    const link = await scene.link()
    const page = await browser.newPage({ viewport: { width: 390, height: 780 }, ...options })
    const complaints: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('status of 4')) complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.goto(signInUrl(base, link.id, pepper).href)
    return { page, link, complaints }
  }
  const fill = async (page: Page, fields: { number: string; card: string; password: string }) => {
    for (const [name, value] of Object.entries(fields)) await page.fill(`[name=${name}]`, value)
    await page.click('button[type=submit]')
  }

  it('names the phone, takes the secret from the fragment, signs in and sends the patron back to the chat', async () => {
    const { page, link, complaints } = await opened()
    await page.waitForSelector('form:not([hidden])')
    expect(await page.textContent('#phone')).toBe('Telegram: Anna O.')
    expect(await page.inputValue('[name=token]')).toBe(link.token)
    expect(await page.evaluate('document.activeElement.name')).toBe('number')
    await fill(page, { number: link.number, card: '100001', password: annasPassword })
    await page.waitForSelector('h1:has-text("Izdevās!")')
    expect(await page.textContent('main')).toContain('Atgriezieties čatā')
    expect((await scene.heard()).at(-1)).toMatchObject({ address: link.address })
    expect(complaints).toEqual([])
    expect(seen.filter((line) => line.includes(link.token))).toEqual([])
  })

  it('a wrong password is said in place, and the second try works; so does going on in another language', async () => {
    const { page, link } = await opened()
    await page.waitForSelector('form:not([hidden])')
    await fill(page, { number: link.number, card: '100001', password: 'guess' })
    expect(await page.textContent('[role=alert]:visible')).toContain('Kartes numurs vai parole nav pareiza.')
    await page.click('nav >> text=English')
    await page.waitForSelector('form:not([hidden])')
    expect(await page.textContent('h1')).toBe('Sign in')
    await fill(page, { number: link.number, card: '100001', password: annasPassword })
    await page.waitForSelector('h1:has-text("You are signed in")')
  })

  it('a link that is over says so before anything is typed', async () => {
    const { page, link } = await opened()
    expect(await scene.attempt(link)).toBe('signed-in')
    await page.reload()
    await page.waitForSelector('#over:not([hidden])')
    expect(await page.isVisible('form')).toBe(false)
    await page.goto(`${base}/signin?l=ru`)
    await page.waitForSelector('#over:not([hidden])')
    expect(await page.textContent('#over')).toContain('напишите «войти»')
  })

  it('without JavaScript it names the other way in', async () => {
    const { page } = await opened({ javaScriptEnabled: false })
    expect(await page.textContent('noscript')).toContain('kods 123456')
    expect(await page.isVisible('form')).toBe(false)
  })

  it('asks nobody else for anything', async () => {
    const page = await browser.newPage()
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.goto(signInUrl(base, (await scene.link()).id, pepper).href)
    await page.waitForSelector('form:not([hidden])')
    expect(asked.filter((url) => !url.startsWith(base) && !url.startsWith('data:'))).toEqual([])
  })

  describe.each([['light'], ['dark']] as const)('in the %s', (colorScheme) => {
    it.each([280, 390, 1280])('%i pixels wide: nothing sticks out, nothing keeps people out', async (width) => {
      const { page, link } = await opened({ colorScheme, viewport: { width, height: 780 } })
      const sound = async () => {
        expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
        expect(await barriers(page)).toEqual([])
      }
      await page.waitForSelector('form:not([hidden])')
      await sound()
      await fill(page, { number: '01', card: '100001', password: 'guess' })
      await page.waitForSelector('#fault')
      await sound()
      expect(await scene.attempt(link)).toBe('signed-in')
      await fill(page, { number: link.number, card: '100001', password: 'guess' })
      await page.waitForSelector('h1:has-text("Saite vairs neder")')
      await sound()
    })
  })
})
