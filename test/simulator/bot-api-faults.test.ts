import { Api, HttpError } from 'grammy'
import { describe, expect, it } from 'vitest'
import { listenBotApi } from '../../api/simulator/bot-api/bot-api.ts'
import { refusals } from '../../api/simulator/bot-api/faults.ts'
import { TELEGRAM_LIMITS } from '../../api/simulator/bot-api/rates.ts'
import { ANNA, annasPhone, type Fresh, freshDouble, refusal, TOKEN } from './fresh-double.ts'

let fresh: Fresh
freshDouble((next) => {
  fresh = next
})

describe('faults', () => {
  it('answer the next fitting call only, and nothing reaches the phone', async () => {
    const phone = annasPhone(fresh)
    fresh.double.fault({ kind: 'refuse', answer: refusals.tooMany(7) }, { method: 'sendMessage', chatId: ANNA.id })
    await fresh.api.getChat(ANNA.id)
    const error = await fresh.api.sendMessage(ANNA.id, 'x').catch((reason: unknown) => reason)
    expect(error).toMatchObject({ error_code: 429, parameters: { retry_after: 7 } })
    await fresh.api.sendMessage(ANNA.id, 'y')
    expect(phone.messages().map(({ text }) => text)).toEqual(['/start', 'y'])
  })

  it('cut the connection before or after the message is taken', async () => {
    const phone = annasPhone(fresh)
    fresh.double.fault({ kind: 'cut-before' })
    await expect(fresh.api.sendMessage(ANNA.id, 'pirms')).rejects.toBeInstanceOf(HttpError)
    fresh.double.fault({ kind: 'cut-after' })
    await expect(fresh.api.sendMessage(ANNA.id, 'pēc')).rejects.toBeInstanceOf(HttpError)
    fresh.double.fault({ kind: 'gateway', status: 502 })
    await expect(fresh.api.sendMessage(ANNA.id, 'vārti')).rejects.toBeInstanceOf(HttpError)
    expect(phone.messages().map(({ text }) => text)).toEqual(['/start', 'pēc'])
    expect(fresh.double.calls('sendMessage')).toMatchObject([{ heard: false, answer: { ok: true } }])
  })

  it('hold a call back as long as they say', async () => {
    annasPhone(fresh)
    fresh.double.fault({ kind: 'delay', ms: 20_000 })
    const slow = fresh.api.sendMessage(ANNA.id, 'lēni')
    while (fresh.clock.waiting() === 0) await new Promise(setImmediate)
    expect(fresh.double.calls()).toEqual([])
    fresh.clock.advance(20_000)
    expect((await slow).text).toBe('lēni')
  })

  it('are not needed for Telegram’s own limits', async () => {
    const strict = await listenBotApi({
      tokens: [TOKEN],
      now: fresh.clock.now,
      after: fresh.clock.after,
      limits: TELEGRAM_LIMITS,
    })
    const limited = new Api(TOKEN, { apiRoot: strict.apiRoot })
    strict.phone(ANNA).start()
    for (const text of ['1', '2', '3']) await limited.sendMessage(ANNA.id, text)
    expect(await refusal(limited.sendMessage(ANNA.id, '4'))).toBe('429 Too Many Requests: retry after 1')
    fresh.clock.advance(1000)
    await limited.sendMessage(ANNA.id, '4')
    await strict.stop()
  })
})
