/** Sixteen patrons who ask for their books again as soon as the answer has come, on real phones of the double. */

import type { BotApi } from '../../../api/simulator/bot-api/bot-api.ts'

export interface Load {
  perSecond: number
  /** milliseconds from typing to the answer on the phone */
  p50: number
  p99: number
}

/** Drives `patrons` phones for `seconds`; what came during the first fifth is not counted. */
export async function drive(
  botApi: BotApi,
  url: string,
  secret: string,
  patrons: number[],
  seconds: number,
): Promise<Load> {
  const took: number[] = []
  const asked = new Map<number, number>()
  const began = performance.now()
  const counting = began + seconds * 200
  const over = began + seconds * 1000
  let updates = 1 + Math.floor(Math.random() * 1e9)
  let open = patrons.length
  const posts = new Set<Promise<unknown>>()
  const { promise: ended, resolve, reject } = Promise.withResolvers<void>()

  const ask = (chat: number): void => {
    asked.set(chat, performance.now())
    const update = JSON.stringify({
      update_id: updates++,
      message: {
        message_id: updates,
        date: Math.floor(Date.now() / 1000),
        chat: { id: chat, type: 'private', first_name: 'P' },
        from: { id: chat, is_bot: false, first_name: 'P', language_code: 'lv' },
        text: 'manas grāmatas',
      },
    })
    const post = () =>
      fetch(`${url}/webhooks/telegram`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': secret },
        body: update,
      }).then((answer) => answer.arrayBuffer())
    // As Telegram does: what was not taken is brought again, here once.
    const answered = post().catch(post).catch(reject)
    posts.add(answered)
    void answered.finally(() => posts.delete(answered))
  }
  const stop = botApi.onCall(({ method, chatId }) => {
    const at = chatId === null ? undefined : asked.get(chatId)
    if (method !== 'sendMessage' || chatId === null || at === undefined) return
    const now = performance.now()
    asked.delete(chatId)
    if (now > counting && now < over) took.push(now - at)
    if (now < over) ask(chatId)
    else if (--open === 0) resolve()
  })
  for (const chat of patrons) ask(chat)
  await ended
  stop()
  await Promise.all(posts)
  took.sort((a, b) => a - b)
  const at = (share: number) => took[Math.floor(took.length * share)] ?? Number.NaN
  return { perSecond: took.length / (seconds * 0.8), p50: at(0.5), p99: at(0.99) }
}
