// Telegram's double behind a real socket, our adapter, and one reader who has started the bot.

import { listenBotApi } from '../../api/simulator/bot-api/bot-api.ts'
import { type Fault, refusals } from '../../api/simulator/bot-api/faults.ts'
import { telegram } from '../../bot/channels/telegram.ts'
import type { ChannelFault, ChannelScene } from '../contracts/channel.ts'
import { handClock } from './hand-clock.ts'

export const botToken = '7000000001:not-a-real-token'
/** As many bits as Telegram's ids may have. */
const anna = { id: 4503599627370496, first_name: 'Anna', language_code: 'lv' }

const faults: Record<ChannelFault, Fault> = {
  'too many': { kind: 'refuse', answer: refusals.tooMany(7) },
  'server error': { kind: 'gateway', status: 502 },
  'lost answer': { kind: 'cut-after' },
  'lost before': { kind: 'cut-before' },
}

export type TelegramScene = Awaited<ReturnType<typeof openTelegramScene>>

export async function openTelegramScene() {
  const clock = handClock()
  const double = await listenBotApi({ tokens: [botToken], now: clock.now, after: clock.after })
  const channel = telegram({ token: botToken, apiRoot: double.apiRoot, now: clock.now })
  const phone = double.phone(anna)
  phone.start()
  const mine = () => phone.messages().filter(({ from }) => from === 'bot')
  const scene = {
    channel,
    unreachable: telegram({ token: botToken, apiRoot: 'http://127.0.0.1:1', now: clock.now }),
    address: `telegram:${anna.id}`,
    nobody: 'telegram:404',
    now: () => new Date(clock.now()).toISOString(),
    shown: (text: string) => text,
    texts: async () => mine().map(({ text }) => text),
    choices: async () =>
      (mine().at(-1)?.buttons ?? []).map((row) => {
        if (row.length !== 1) throw new Error('one button a row')
        return row.map(({ text }) => text).join()
      }),
    leave: async () => {
      phone.block()
    },
    meets: (fault: ChannelFault, when?: 'after one call') => {
      if (when === undefined) return double.fault(faults[fault])
      const stop = double.onCall(() => {
        stop()
        double.fault(faults[fault])
      })
    },
    close: () => double.stop(),
  }
  return { ...scene, double, phone, clock, anna, mine } satisfies ChannelScene & Record<string, unknown>
}
