import { InlineKeyboard, InputFile } from 'grammy'
import { describe, expect, it } from 'vitest'
import { ANNA, annasPhone, type Fresh, freshDouble, refusal, TOKEN } from './fresh-double.ts'

let fresh: Fresh
freshDouble((next) => {
  fresh = next
})

describe('a message to a reader', () => {
  it('is on the phone as it reads, without its markup', async () => {
    const phone = annasPhone(fresh)
    const sent = await fresh.api.sendMessage(ANNA.id, '<b>Zvejnieka dēls</b> &amp; &lt;citi&gt; &#8222;x&#x201d;\n', {
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
    const phone = annasPhone(fresh)
    expect(await refusal(fresh.api.sendMessage(ANNA.id, text, { parse_mode: 'HTML' }))).toBe(
      `400 Bad Request: ${reason}`,
    )
    expect(phone.messages()).toHaveLength(1)
  })

  it('holds 4096 UTF-16 units after parsing, not one more', async () => {
    const phone = annasPhone(fresh)
    const longest = '😀'.repeat(2048)
    await fresh.api.sendMessage(ANNA.id, `<i>${longest}</i>`, { parse_mode: 'HTML' })
    expect(phone.messages().at(-1)?.text).toBe(longest)
    expect(await refusal(fresh.api.sendMessage(ANNA.id, `${longest}a`))).toBe('400 Bad Request: message is too long')
  })

  it('carries 64 bytes under a button, not 65, however few the letters', async () => {
    const phone = annasPhone(fresh)
    const data = 'ā'.repeat(32)
    await fresh.api.sendMessage(ANNA.id, 'Kuru?', { reply_markup: new InlineKeyboard().text('Šo', data) })
    expect(phone.messages().at(-1)?.buttons).toEqual([[{ text: 'Šo', callback_data: data }]])
    const over = fresh.api.sendMessage(ANNA.id, 'Kuru?', { reply_markup: new InlineKeyboard().text('Šo', `${data}a`) })
    expect(await refusal(over)).toBe('400 Bad Request: BUTTON_DATA_INVALID')
  })

  it('shows a preview of its first link unless previews are off', async () => {
    const phone = annasPhone(fresh)
    await fresh.api.sendMessage(ANNA.id, 'https://example.org/signin#x')
    await fresh.api.sendMessage(ANNA.id, 'https://example.org/signin#x', {
      link_preview_options: { is_disabled: true },
    })
    expect(phone.messages().map(({ preview }) => preview)).toEqual([null, 'https://example.org/signin#x', null])
  })

  it('cannot be the first word, nor reach a reader who blocked the bot or left Telegram', async () => {
    const phone = fresh.double.phone(ANNA)
    const write = () => refusal(fresh.api.sendMessage(ANNA.id, 'Labdien'))
    expect(await write()).toBe("403 Forbidden: bot can't initiate conversation with a user")
    phone.start()
    phone.block()
    expect(await write()).toBe('403 Forbidden: bot was blocked by the user')
    phone.unblock()
    await fresh.api.sendMessage(ANNA.id, 'Labdien')
    phone.deactivate()
    expect(await write()).toBe('403 Forbidden: user is deactivated')
    expect(await refusal(fresh.api.sendMessage(1, 'Labdien'))).toBe('400 Bad Request: chat not found')
    expect(phone.messages().map(({ text }) => text)).toEqual(['/start', 'Labdien'])
  })
})

describe('an edit', () => {
  it('changes the message in place, and refuses to change nothing', async () => {
    const phone = annasPhone(fresh)
    const next = new InlineKeyboard().text('Vēl', 'more')
    const { message_id } = await fresh.api.sendMessage(ANNA.id, '1. lapa', { reply_markup: next })
    await fresh.api.editMessageText(ANNA.id, message_id, '2. lapa', { reply_markup: next })
    expect(phone.messages().at(-1)).toMatchObject({ id: message_id, text: '2. lapa', editedAt: fresh.clock.now() })
    const again = fresh.api.editMessageText(ANNA.id, message_id, '2. lapa', { reply_markup: next })
    expect(await refusal(again)).toContain('400 Bad Request: message is not modified')
    await fresh.api.editMessageReplyMarkup(ANNA.id, message_id)
    expect(phone.messages().at(-1)?.buttons).toEqual([])
    expect(await refusal(fresh.api.editMessageReplyMarkup(ANNA.id, message_id))).toContain('message is not modified')
  })

  it('finds no message that the reader deleted, nor one of the reader’s own', async () => {
    const phone = annasPhone(fresh)
    const { message_id } = await fresh.api.sendMessage(ANNA.id, 'Saraksts')
    phone.deleteMessage(message_id)
    expect(await refusal(fresh.api.editMessageText(ANNA.id, message_id, 'x'))).toBe(
      '400 Bad Request: message to edit not found',
    )
    const own = phone.messages()[0]?.id ?? 0
    expect(await refusal(fresh.api.editMessageText(ANNA.id, own, 'x'))).toBe("400 Bad Request: message can't be edited")
  })

  it('gives way to deleting, for two days', async () => {
    const phone = annasPhone(fresh)
    const [first, second] = [await fresh.api.sendMessage(ANNA.id, 'a'), await fresh.api.sendMessage(ANNA.id, 'b')]
    await fresh.api.deleteMessage(ANNA.id, first.message_id)
    expect(await refusal(fresh.api.deleteMessage(ANNA.id, first.message_id))).toContain('message to delete not found')
    fresh.clock.advance(49 * 3600_000)
    expect(await refusal(fresh.api.deleteMessage(ANNA.id, second.message_id))).toContain("can't be deleted")
    expect(phone.messages().map(({ text }) => text)).toEqual(['/start', 'b'])
  })
})

describe('files and the bot’s own words', () => {
  it('go up as multipart and come down again', async () => {
    const phone = annasPhone(fresh)
    const bytes = new Uint8Array([0, 13, 10, 45, 45, 255])
    await fresh.api.sendPhoto(ANNA.id, new InputFile(bytes, 'karte.png'), {
      caption: '<b>Karte</b>',
      parse_mode: 'HTML',
      reply_markup: new InlineKeyboard().text('Labi', 'ok'),
    })
    expect(phone.messages().at(-1)).toMatchObject({
      text: 'Karte',
      buttons: [[{ text: 'Labi', callback_data: 'ok' }]],
      file: { kind: 'photo', name: 'karte.png', bytes },
    })
    await fresh.api.sendDocument(ANNA.id, new InputFile(bytes, 'mani-dati.json'))
    expect(phone.messages().at(-1)?.file).toMatchObject({ kind: 'document', name: 'mani-dati.json', bytes })

    phone.sendPhoto(bytes, 'Svītrkods')
    const [update] = (await fresh.api.getUpdates()).slice(-1)
    const file = await fresh.api.getFile(update?.message?.photo?.[0]?.file_id ?? '')
    const fetched = await fetch(`${fresh.double.apiRoot}/file/bot${TOKEN}/${file.file_path}`)
    expect(new Uint8Array(await fetched.arrayBuffer())).toEqual(bytes)
  })

  it('speak each language to whom it belongs', async () => {
    const phone = annasPhone(fresh)
    await fresh.api.setMyCommands([{ command: 'help', description: 'What I can do' }])
    await fresh.api.setMyCommands([{ command: 'help', description: 'Ko es protu' }], { language_code: 'lv' })
    await fresh.api.setMyDescription('Bibliotēka', { language_code: 'lv' })
    expect(phone.menu()).toEqual([{ command: 'help', description: 'Ko es protu' }])
    expect(fresh.double.phone({ id: 2, language_code: 'en' }).menu()[0]?.description).toBe('What I can do')
    expect(await fresh.api.getMyDescription({ language_code: 'lv' })).toEqual({ description: 'Bibliotēka' })
    const bad = fresh.api.setMyCommands([{ command: 'palīdzība', description: 'x' }])
    expect(await refusal(bad)).toBe('400 Bad Request: BOT_COMMAND_INVALID')
  })
})
