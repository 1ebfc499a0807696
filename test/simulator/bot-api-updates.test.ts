import { Api, Bot, InlineKeyboard } from 'grammy'
import { describe, expect, it } from 'vitest'
import { ANNA, annasPhone, type Fresh, freshDouble, refusal, TOKEN } from './fresh-double.ts'

let fresh: Fresh
freshDouble((next) => {
  fresh = next
})

describe('a bot that polls', () => {
  it('hears a command and a press, and the phone shows what it answered', async () => {
    const bot = new Bot(TOKEN, { client: { apiRoot: fresh.double.apiRoot } })
    bot.command('start', (ctx) =>
      ctx.reply(`Sveiki: ${ctx.match}`, { reply_markup: new InlineKeyboard().text('Vēl', 'm') }),
    )
    bot.callbackQuery('m', async (ctx) => {
      await ctx.answerCallbackQuery('Lūdzu')
      await ctx.editMessageText('Vairāk')
    })
    const running = bot.start()
    const phone = fresh.double.phone(ANNA)
    phone.start('l_TOKEN')
    await phone.until((messages) => messages.at(-1)?.text === 'Sveiki: l_TOKEN')
    phone.press('Vēl')
    await phone.until((messages) => messages.at(-1)?.text === 'Vairāk')
    await fresh.double.idle()
    expect(phone.toasts()).toMatchObject([{ text: 'Lūdzu', alert: false }])
    await bot.stop()
    await running
  })

  it('is given an update again until it confirms it, in the order of the numbers', async () => {
    const phone = annasPhone(fresh)
    fresh.double.updates.jump(17)
    phone.type('pēc klusas nedēļas')
    const numbers = async (offset: number) => (await fresh.api.getUpdates({ offset })).map(({ update_id }) => update_id)
    expect(await numbers(0)).toEqual([17, 100_000_001])
    expect(await numbers(18)).toEqual([100_000_001])
    fresh.double.updates.jump(900)
    phone.type('vēl')
    expect(await numbers(100_000_002)).toEqual([900])
  })

  it('can be given the same update three times over', async () => {
    const id = fresh.double.phone(ANNA).start()
    await fresh.double.updates.repeat(id, 2)
    expect((await fresh.api.getUpdates()).map(({ update_id }) => update_id)).toEqual([id, id, id])
    expect(await fresh.api.getUpdates({ offset: id + 1 })).toEqual([])
  })

  it('waits for what comes, and gives way to a second poller', async () => {
    const first = refusal(fresh.api.getUpdates({ timeout: 30 }))
    const [waiting] = await Promise.all([first, secondPoller()])
    expect(waiting).toContain('409 Conflict: terminated by other getUpdates request')
    async function secondPoller() {
      // The first poll is waiting once its timer is.
      while (fresh.clock.waiting() === 0) await new Promise(setImmediate)
      const second = fresh.api.getUpdates({ timeout: 30 })
      await first
      fresh.double.phone(ANNA).start()
      expect(await second).toHaveLength(1)
    }
  })

  it('hears of nothing once its time is out, nor while a webhook is set', async () => {
    const poll = fresh.api.getUpdates({ timeout: 30 })
    while (fresh.clock.waiting() === 0) await new Promise(setImmediate)
    fresh.clock.advance(30_000)
    expect(await poll).toEqual([])
    await fresh.api.setWebhook('https://example.org/hook')
    expect(await refusal(fresh.api.getUpdates())).toContain("409 Conflict: can't use getUpdates method while webhook")
  })

  it('gets only the kinds it asked for', async () => {
    await fresh.api.getUpdates({ allowed_updates: ['message'] })
    const phone = annasPhone(fresh)
    const ignored = phone.block()
    expect(fresh.double.updates.fate(ignored)).toBe('not wanted')
    expect(await fresh.api.getUpdates()).toHaveLength(1)
  })
})

describe('a press', () => {
  it('can be answered for 150 seconds', async () => {
    const phone = annasPhone(fresh)
    await fresh.api.sendMessage(ANNA.id, 'Kuru?', { reply_markup: new InlineKeyboard().text('1', 'a').text('2', 'b') })
    phone.press('2')
    phone.press('2')
    const [early, late] = (await fresh.api.getUpdates({ offset: -2 })).map((update) => update.callback_query)
    expect(early).toMatchObject({ data: 'b', message: { text: 'Kuru?' } })
    expect(late?.id).not.toBe(early?.id)
    fresh.clock.advance(150_000)
    await fresh.api.answerCallbackQuery(early?.id ?? '')
    fresh.clock.advance(1)
    expect(await refusal(fresh.api.answerCallbackQuery(late?.id ?? ''))).toContain('400 Bad Request: query is too old')
  })

  it('on a message that is gone carries no text', async () => {
    const phone = annasPhone(fresh)
    phone.press('forged', 99)
    const [update] = (await fresh.api.getUpdates()).slice(-1)
    expect(update?.callback_query).toMatchObject({ data: 'forged', message: { message_id: 99, date: 0 } })
    expect(() => phone.press('nav tādas')).toThrow('No button')
  })
})

describe('the door', () => {
  it('knows its token and its methods only', async () => {
    expect(await refusal(new Api('1:x', { apiRoot: fresh.double.apiRoot }).getMe())).toBe('401 Unauthorized')
    const lost = await fetch(`${fresh.double.apiRoot}/bot${TOKEN}/sendMagic`, { method: 'POST' })
    expect([lost.status, await lost.json()]).toMatchObject([404, { ok: false, error_code: 404 }])
  })

  it('takes a call as a form and as a query too', async () => {
    const phone = annasPhone(fresh)
    const body = new URLSearchParams({ chat_id: String(ANNA.id), text: 'forma', reply_markup: '{"force_reply":true}' })
    await fetch(`${fresh.double.apiRoot}/bot${TOKEN}/sendMessage`, { method: 'POST', body })
    await fetch(`${fresh.double.apiRoot}/bot${TOKEN}/sendmessage?chat_id=${ANNA.id}&text=vaic%C4%81jums`)
    expect(phone.messages().map(({ text }) => text)).toEqual(['/start', 'forma', 'vaicājums'])
  })

  it('tells whose contact was shared, and answers inline questions', async () => {
    const phone = annasPhone(fresh)
    phone.sendContact('+37129000001')
    phone.sendContact('+37129000002', { ofUserId: 5, forwarded: true })
    phone.ask('Raudupiete')
    const [, own, other, inline] = await fresh.api.getUpdates()
    expect(own?.message).toMatchObject({ contact: { user_id: ANNA.id, phone_number: '+37129000001' } })
    expect(own?.message).not.toHaveProperty('text')
    expect(other?.message).toMatchObject({ contact: { user_id: 5 }, forward_origin: { type: 'user' } })
    const results = [{ type: 'article', id: '1', title: 'x', input_message_content: { message_text: 'x' } }] as const
    await fresh.api.answerInlineQuery(inline?.inline_query?.id ?? '', [...results])
    expect(phone.inlineResults()).toEqual(results)
  })
})
