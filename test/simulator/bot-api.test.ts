import { once } from 'node:events'
import http from 'node:http'
import { Api, Bot, GrammyError, HttpError, InlineKeyboard, InputFile } from 'grammy'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type BotApi, listenBotApi } from '../../api/simulator/bot-api/bot-api.ts'
import { refusals } from '../../api/simulator/bot-api/faults.ts'
import { TELEGRAM_LIMITS } from '../../api/simulator/bot-api/rates.ts'
import { type HandClock, handClock } from '../support/hand-clock.ts'

const TOKEN = '7000000001:not-a-real-token'
const ANNA = { id: 4503599627370496, first_name: 'Anna', language_code: 'lv' }

let clock: HandClock
let double: BotApi & { apiRoot: string; stop: () => Promise<void> }
let api: Api

beforeEach(async () => {
  clock = handClock()
  double = await listenBotApi({ tokens: [TOKEN], now: clock.now, after: clock.after })
  api = new Api(TOKEN, { apiRoot: double.apiRoot })
})
afterEach(async () => {
  await double.stop()
  expect(clock.waiting()).toBe(0)
})

/** What a refused call was refused with. */
async function refusal(call: Promise<unknown>): Promise<string> {
  const error = await call.then(
    () => null,
    (reason: unknown) => reason,
  )
  if (!(error instanceof GrammyError)) throw new Error(`Not refused: ${String(error)}`)
  return `${error.error_code} ${error.description}`
}

function annasPhone() {
  const phone = double.phone(ANNA)
  phone.start()
  return phone
}

describe('a message to a reader', () => {
  it('is on the phone as it reads, without its markup', async () => {
    const phone = annasPhone()
    const sent = await api.sendMessage(ANNA.id, '<b>Zvejnieka dēls</b> &amp; &lt;citi&gt; &#8222;x&#x201d;\n', {
      parse_mode: 'HTML',
    })
    expect(phone.messages().at(-1)).toMatchObject({
      id: sent.message_id,
      from: 'bot',
      text: 'Zvejnieka dēls & <citi> „x”',
      entities: [{ type: 'bold', offset: 0, length: 14 }],
    })
    expect(sent.entities).toEqual([{ type: 'bold', offset: 0, length: 14 }])
    expect(sent.chat.id).toBe(ANNA.id)
  })

  it.each([
    ['<b>x', `can't parse entities: Can't find end tag corresponding to start tag "b"`],
    ['ā <x>y</x>', `can't parse entities: Unsupported start tag "x" at byte offset 3`],
    ['a < b', `can't parse entities: Unsupported start tag "" at byte offset 2`],
    ['a <b', `can't parse entities: Unclosed start tag at byte offset 2`],
    ['<b><i>x</b></i>', `can't parse entities: Unmatched end tag at byte offset 7, expected "</i>", found "</b>"`],
    ['x</b>', `can't parse entities: Unexpected end tag at byte offset 1`],
    ['', 'message text is empty'],
    ['<b> </b>', 'message text is empty'],
    ['\ud800', 'strings must be encoded in UTF-8'],
  ])('is refused when its HTML is %j', async (text, reason) => {
    const phone = annasPhone()
    expect(await refusal(api.sendMessage(ANNA.id, text, { parse_mode: 'HTML' }))).toBe(`400 Bad Request: ${reason}`)
    expect(phone.messages()).toHaveLength(1)
  })

  it('holds 4096 UTF-16 units after parsing, not one more', async () => {
    const phone = annasPhone()
    const longest = '😀'.repeat(2048)
    await api.sendMessage(ANNA.id, `<i>${longest}</i>`, { parse_mode: 'HTML' })
    expect(phone.messages().at(-1)?.text).toBe(longest)
    expect(await refusal(api.sendMessage(ANNA.id, `${longest}a`))).toBe('400 Bad Request: message is too long')
  })

  it('carries 64 bytes under a button, not 65, however few the letters', async () => {
    const phone = annasPhone()
    const data = 'ā'.repeat(32)
    await api.sendMessage(ANNA.id, 'Kuru?', { reply_markup: new InlineKeyboard().text('Šo', data) })
    expect(phone.messages().at(-1)?.buttons).toEqual([[{ text: 'Šo', callback_data: data }]])
    const over = api.sendMessage(ANNA.id, 'Kuru?', { reply_markup: new InlineKeyboard().text('Šo', `${data}a`) })
    expect(await refusal(over)).toBe('400 Bad Request: BUTTON_DATA_INVALID')
  })

  it('shows a preview of its first link unless previews are off', async () => {
    const phone = annasPhone()
    await api.sendMessage(ANNA.id, 'https://example.org/signin#x')
    await api.sendMessage(ANNA.id, 'https://example.org/signin#x', { link_preview_options: { is_disabled: true } })
    expect(phone.messages().map(({ preview }) => preview)).toEqual([null, 'https://example.org/signin#x', null])
  })

  it('cannot be the first word, nor reach a reader who blocked the bot or left Telegram', async () => {
    const phone = double.phone(ANNA)
    const write = () => refusal(api.sendMessage(ANNA.id, 'Labdien'))
    expect(await write()).toBe("403 Forbidden: bot can't initiate conversation with a user")
    phone.start()
    phone.block()
    expect(await write()).toBe('403 Forbidden: bot was blocked by the user')
    phone.unblock()
    await api.sendMessage(ANNA.id, 'Labdien')
    phone.deactivate()
    expect(await write()).toBe('403 Forbidden: user is deactivated')
    expect(await refusal(api.sendMessage(1, 'Labdien'))).toBe('400 Bad Request: chat not found')
    expect(phone.messages().map(({ text }) => text)).toEqual(['/start', 'Labdien'])
  })
})

describe('an edit', () => {
  it('changes the message in place, and refuses to change nothing', async () => {
    const phone = annasPhone()
    const next = new InlineKeyboard().text('Vēl', 'more')
    const { message_id } = await api.sendMessage(ANNA.id, '1. lapa', { reply_markup: next })
    await api.editMessageText(ANNA.id, message_id, '2. lapa', { reply_markup: next })
    expect(phone.messages().at(-1)).toMatchObject({ id: message_id, text: '2. lapa', editedAt: clock.now() })
    const again = api.editMessageText(ANNA.id, message_id, '2. lapa', { reply_markup: next })
    expect(await refusal(again)).toContain('400 Bad Request: message is not modified')
    await api.editMessageReplyMarkup(ANNA.id, message_id)
    expect(phone.messages().at(-1)?.buttons).toEqual([])
    expect(await refusal(api.editMessageReplyMarkup(ANNA.id, message_id))).toContain('message is not modified')
  })

  it('finds no message that the reader deleted, nor one of the reader’s own', async () => {
    const phone = annasPhone()
    const { message_id } = await api.sendMessage(ANNA.id, 'Saraksts')
    phone.deleteMessage(message_id)
    expect(await refusal(api.editMessageText(ANNA.id, message_id, 'x'))).toBe(
      '400 Bad Request: message to edit not found',
    )
    const own = phone.messages()[0]?.id ?? 0
    expect(await refusal(api.editMessageText(ANNA.id, own, 'x'))).toBe("400 Bad Request: message can't be edited")
  })

  it('gives way to deleting, for two days', async () => {
    const phone = annasPhone()
    const [first, second] = [await api.sendMessage(ANNA.id, 'a'), await api.sendMessage(ANNA.id, 'b')]
    await api.deleteMessage(ANNA.id, first.message_id)
    expect(await refusal(api.deleteMessage(ANNA.id, first.message_id))).toContain('message to delete not found')
    clock.advance(49 * 3600_000)
    expect(await refusal(api.deleteMessage(ANNA.id, second.message_id))).toContain("can't be deleted")
    expect(phone.messages().map(({ text }) => text)).toEqual(['/start', 'b'])
  })
})

describe('files and the bot’s own words', () => {
  it('go up as multipart and come down again', async () => {
    const phone = annasPhone()
    const bytes = new Uint8Array([0, 13, 10, 45, 45, 255])
    await api.sendPhoto(ANNA.id, new InputFile(bytes, 'karte.png'), {
      caption: '<b>Karte</b>',
      parse_mode: 'HTML',
      reply_markup: new InlineKeyboard().text('Labi', 'ok'),
    })
    expect(phone.messages().at(-1)).toMatchObject({
      text: 'Karte',
      buttons: [[{ text: 'Labi', callback_data: 'ok' }]],
      file: { kind: 'photo', name: 'karte.png', bytes },
    })
    await api.sendDocument(ANNA.id, new InputFile(bytes, 'mani-dati.json'))
    expect(phone.messages().at(-1)?.file).toMatchObject({ kind: 'document', name: 'mani-dati.json', bytes })

    phone.sendPhoto(bytes, 'Svītrkods')
    const [update] = (await api.getUpdates()).slice(-1)
    const file = await api.getFile(update?.message?.photo?.[0]?.file_id ?? '')
    const fetched = await fetch(`${double.apiRoot}/file/bot${TOKEN}/${file.file_path}`)
    expect(new Uint8Array(await fetched.arrayBuffer())).toEqual(bytes)
  })

  it('speak each language to whom it belongs', async () => {
    const phone = annasPhone()
    await api.setMyCommands([{ command: 'help', description: 'What I can do' }])
    await api.setMyCommands([{ command: 'help', description: 'Ko es protu' }], { language_code: 'lv' })
    await api.setMyDescription('Bibliotēka', { language_code: 'lv' })
    expect(phone.menu()).toEqual([{ command: 'help', description: 'Ko es protu' }])
    expect(double.phone({ id: 2, language_code: 'en' }).menu()[0]?.description).toBe('What I can do')
    expect(await api.getMyDescription({ language_code: 'lv' })).toEqual({ description: 'Bibliotēka' })
    const bad = api.setMyCommands([{ command: 'palīdzība', description: 'x' }])
    expect(await refusal(bad)).toBe('400 Bad Request: BOT_COMMAND_INVALID')
  })
})

describe('a bot that polls', () => {
  it('hears a command and a press, and the phone shows what it answered', async () => {
    const bot = new Bot(TOKEN, { client: { apiRoot: double.apiRoot } })
    bot.command('start', (ctx) =>
      ctx.reply(`Sveiki: ${ctx.match}`, { reply_markup: new InlineKeyboard().text('Vēl', 'm') }),
    )
    bot.callbackQuery('m', async (ctx) => {
      await ctx.answerCallbackQuery('Lūdzu')
      await ctx.editMessageText('Vairāk')
    })
    const running = bot.start()
    const phone = double.phone(ANNA)
    phone.start('l_TOKEN')
    await phone.until((messages) => messages.at(-1)?.text === 'Sveiki: l_TOKEN')
    phone.press('Vēl')
    await phone.until((messages) => messages.at(-1)?.text === 'Vairāk')
    await double.idle()
    expect(phone.toasts()).toMatchObject([{ text: 'Lūdzu', alert: false }])
    await bot.stop()
    await running
  })

  it('is given an update again until it confirms it, in the order of the numbers', async () => {
    const phone = annasPhone()
    double.updates.jump(17)
    phone.type('pēc klusas nedēļas')
    const numbers = async (offset: number) => (await api.getUpdates({ offset })).map(({ update_id }) => update_id)
    expect(await numbers(0)).toEqual([17, 100_000_001])
    expect(await numbers(18)).toEqual([100_000_001])
    double.updates.jump(900)
    phone.type('vēl')
    expect(await numbers(100_000_002)).toEqual([900])
  })

  it('waits for what comes, and gives way to a second poller', async () => {
    const first = refusal(api.getUpdates({ timeout: 30 }))
    const [waiting] = await Promise.all([first, secondPoller()])
    expect(waiting).toContain('409 Conflict: terminated by other getUpdates request')
    async function secondPoller() {
      // The first poll is waiting once its timer is.
      while (clock.waiting() === 0) await new Promise(setImmediate)
      const second = api.getUpdates({ timeout: 30 })
      await first
      double.phone(ANNA).start()
      expect(await second).toHaveLength(1)
    }
  })

  it('hears of nothing once its time is out, nor while a webhook is set', async () => {
    const poll = api.getUpdates({ timeout: 30 })
    while (clock.waiting() === 0) await new Promise(setImmediate)
    clock.advance(30_000)
    expect(await poll).toEqual([])
    await api.setWebhook('https://example.org/hook')
    expect(await refusal(api.getUpdates())).toContain("409 Conflict: can't use getUpdates method while webhook")
  })

  it('gets only the kinds it asked for', async () => {
    await api.getUpdates({ allowed_updates: ['message'] })
    const phone = annasPhone()
    const ignored = phone.block()
    expect(double.updates.fate(ignored)).toBe('not wanted')
    expect(await api.getUpdates()).toHaveLength(1)
  })
})

describe('a press', () => {
  it('can be answered for 150 seconds', async () => {
    const phone = annasPhone()
    await api.sendMessage(ANNA.id, 'Kuru?', { reply_markup: new InlineKeyboard().text('1', 'a').text('2', 'b') })
    phone.press('2')
    phone.press('2')
    const [early, late] = (await api.getUpdates({ offset: -2 })).map((update) => update.callback_query)
    expect(early).toMatchObject({ data: 'b', message: { text: 'Kuru?' } })
    expect(late?.id).not.toBe(early?.id)
    clock.advance(150_000)
    await api.answerCallbackQuery(early?.id ?? '')
    clock.advance(1)
    expect(await refusal(api.answerCallbackQuery(late?.id ?? ''))).toContain('400 Bad Request: query is too old')
  })

  it('on a message that is gone carries no text', async () => {
    const phone = annasPhone()
    phone.press('forged', 99)
    const [update] = (await api.getUpdates()).slice(-1)
    expect(update?.callback_query).toMatchObject({ data: 'forged', message: { message_id: 99, date: 0 } })
    expect(() => phone.press('nav tādas')).toThrow('No button')
  })
})

describe('a webhook', () => {
  const seen: { update: { update_id: number }; secret: string | string[] | undefined }[] = []
  let answers: { status: number; retryAfter?: string }[] = []
  let hook: http.Server
  let url: string

  beforeEach(async () => {
    seen.length = 0
    answers = []
    hook = http
      .createServer((request, response) => {
        const chunks: Buffer[] = []
        request.on('data', (chunk: Buffer) => chunks.push(chunk))
        request.on('end', () => {
          const secret = request.headers['x-telegram-bot-api-secret-token']
          seen.push({ update: JSON.parse(Buffer.concat(chunks).toString()), secret })
          const { status, retryAfter } = answers.shift() ?? { status: 200 }
          if (retryAfter !== undefined) response.setHeader('retry-after', retryAfter)
          response.writeHead(status).end()
        })
      })
      .listen(0, '127.0.0.1')
    await once(hook, 'listening')
    const bound = hook.address()
    url = `http://127.0.0.1:${typeof bound === 'object' ? bound?.port : ''}/hook`
    await api.setWebhook(url, { secret_token: 'geheim_-1' })
  })
  afterEach(async () => {
    double.close()
    hook.close()
    await once(hook, 'close')
  })
  const ids = () => seen.map(({ update }) => update.update_id)

  it('gets each update once, with the secret', async () => {
    const id = double.phone(ANNA).start()
    await double.idle()
    expect(seen).toMatchObject([{ secret: 'geheim_-1', update: { update_id: id, message: { text: '/start' } } }])
    expect(double.updates.fate(id)).toBe('delivered')
  })

  it('gets the head of a chat again at once, then later, and only what is behind it waits', async () => {
    answers = [{ status: 500 }, { status: 503 }]
    const phone = double.phone(ANNA)
    const [first, behind] = [phone.start(), phone.type('otrais')]
    await double.idle()
    expect(ids()).toEqual([first, first])
    const [other, press] = [double.phone(2).start(), phone.press('x', 1)]
    await double.idle()
    expect(ids()).toEqual([first, first, other, press])
    clock.advance(2000)
    await double.idle()
    expect(ids()).toEqual([first, first, other, press, first, behind])
    expect((await api.getWebhookInfo()).last_error_message).toBe('Wrong response from the webhook: 503')
  })

  it('keeps to 2, 4, 8 … 120 seconds while it is refused, and to Retry-After when it is given', async () => {
    answers = [...Array.from({ length: 9 }, () => ({ status: 500 })), { status: 503, retryAfter: '7' }]
    double.phone(ANNA).start()
    await double.idle()
    for (const seconds of [2, 4, 8, 16, 32, 64, 120, 120, 7]) {
      const before = seen.length
      clock.advance(seconds * 1000 - 1)
      await double.idle()
      expect(seen).toHaveLength(before)
      clock.advance(1)
      await double.idle()
      expect(seen.length).toBeGreaterThan(before)
    }
    expect(double.updates.waiting()).toBe(0)
  })

  it('never hears of a press that it refused for 150 seconds', async () => {
    const phone = double.phone(ANNA)
    phone.start()
    await double.idle()
    answers = Array.from({ length: 9 }, () => ({ status: 503 }))
    const press = phone.press('x', 1)
    await double.idle()
    for (let round = 0; round < 8; round += 1) {
      clock.advance(32_000)
      await double.idle()
    }
    expect(double.updates.fate(press)).toBe('expired')
  })

  it('can be sent the same update twenty times at once, and a press before the text it followed', async () => {
    const phone = double.phone(ANNA)
    const first = phone.start()
    await double.idle()
    expect(await double.updates.repeat(first, 20)).toEqual(Array.from({ length: 20 }, () => 200))
    expect(ids()).toEqual(Array.from({ length: 21 }, () => first))
    seen.length = 0
    double.updates.hold()
    const [text, press] = [phone.type('meklēt'), phone.press('x', 1)]
    double.updates.release((held) => held.toReversed())
    await double.idle()
    expect(ids()).toEqual([press, text])
  })

  it('gets nothing from before when pending updates are dropped', async () => {
    await api.deleteWebhook()
    const old = double.phone(ANNA).start()
    await api.setWebhook(url, { drop_pending_updates: true })
    await double.idle()
    expect(seen).toEqual([])
    expect(double.updates.fate(old)).toBe('dropped')
    expect(await refusal(api.setWebhook('http://example.org/'))).toContain('An HTTPS URL must be provided')
    expect(await refusal(api.setWebhook(url, { secret_token: 'ā' }))).toContain('secret token')
  })
})

describe('faults', () => {
  it('answer the next fitting call only, and nothing reaches the phone', async () => {
    const phone = annasPhone()
    double.fault({ kind: 'refuse', answer: refusals.tooMany(7) }, { method: 'sendMessage', chatId: ANNA.id })
    await api.getChat(ANNA.id)
    const error = await api.sendMessage(ANNA.id, 'x').catch((reason: unknown) => reason)
    expect(error).toMatchObject({ error_code: 429, parameters: { retry_after: 7 } })
    await api.sendMessage(ANNA.id, 'y')
    expect(phone.messages().map(({ text }) => text)).toEqual(['/start', 'y'])
  })

  it('cut the connection before or after the message is taken', async () => {
    const phone = annasPhone()
    double.fault({ kind: 'cut-before' })
    await expect(api.sendMessage(ANNA.id, 'pirms')).rejects.toBeInstanceOf(HttpError)
    double.fault({ kind: 'cut-after' })
    await expect(api.sendMessage(ANNA.id, 'pēc')).rejects.toBeInstanceOf(HttpError)
    double.fault({ kind: 'gateway', status: 502 })
    await expect(api.sendMessage(ANNA.id, 'vārti')).rejects.toBeInstanceOf(HttpError)
    expect(phone.messages().map(({ text }) => text)).toEqual(['/start', 'pēc'])
    expect(double.calls('sendMessage')).toMatchObject([{ heard: false, answer: { ok: true } }])
  })

  it('hold a call back as long as they say', async () => {
    annasPhone()
    double.fault({ kind: 'delay', ms: 20_000 })
    const slow = api.sendMessage(ANNA.id, 'lēni')
    while (clock.waiting() === 0) await new Promise(setImmediate)
    expect(double.calls()).toEqual([])
    clock.advance(20_000)
    expect((await slow).text).toBe('lēni')
  })

  it('are not needed for Telegram’s own limits', async () => {
    const strict = await listenBotApi({ tokens: [TOKEN], now: clock.now, after: clock.after, limits: TELEGRAM_LIMITS })
    const limited = new Api(TOKEN, { apiRoot: strict.apiRoot })
    strict.phone(ANNA).start()
    for (const text of ['1', '2', '3']) await limited.sendMessage(ANNA.id, text)
    expect(await refusal(limited.sendMessage(ANNA.id, '4'))).toBe('429 Too Many Requests: retry after 1')
    clock.advance(1000)
    await limited.sendMessage(ANNA.id, '4')
    await strict.stop()
  })
})

describe('the door', () => {
  it('knows its token and its methods only', async () => {
    expect(await refusal(new Api('1:x', { apiRoot: double.apiRoot }).getMe())).toBe('401 Unauthorized')
    const lost = await fetch(`${double.apiRoot}/bot${TOKEN}/sendMagic`, { method: 'POST' })
    expect([lost.status, await lost.json()]).toMatchObject([404, { ok: false, error_code: 404 }])
  })

  it('takes a call as a form and as a query too', async () => {
    const phone = annasPhone()
    const body = new URLSearchParams({ chat_id: String(ANNA.id), text: 'forma', reply_markup: '{"force_reply":true}' })
    await fetch(`${double.apiRoot}/bot${TOKEN}/sendMessage`, { method: 'POST', body })
    await fetch(`${double.apiRoot}/bot${TOKEN}/sendmessage?chat_id=${ANNA.id}&text=vaic%C4%81jums`)
    expect(phone.messages().map(({ text }) => text)).toEqual(['/start', 'forma', 'vaicājums'])
  })

  it('tells whose contact was shared, and answers inline questions', async () => {
    const phone = annasPhone()
    phone.sendContact('+37129000001')
    phone.sendContact('+37129000002', { ofUserId: 5, forwarded: true })
    phone.ask('Raudupiete')
    const [, own, other, inline] = await api.getUpdates()
    expect(own?.message).toMatchObject({ contact: { user_id: ANNA.id, phone_number: '+37129000001' } })
    expect(own?.message).not.toHaveProperty('text')
    expect(other?.message).toMatchObject({ contact: { user_id: 5 }, forward_origin: { type: 'user' } })
    const results = [{ type: 'article', id: '1', title: 'x', input_message_content: { message_text: 'x' } }] as const
    await api.answerInlineQuery(inline?.inline_query?.id ?? '', [...results])
    expect(phone.inlineResults()).toEqual(results)
  })
})
