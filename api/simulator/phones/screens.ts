/** What the two phones show, as the page and scripts read it. */

import { SegmentedMessage } from 'sms-segments-calculator'
import { z } from 'zod'
import type { Language } from '../../../bot/library/types.ts'
import type { BotApi } from '../bot-api/bot-api.ts'
import type { Carrier } from '../carrier/carrier.ts'
import { partsOf } from './parts.ts'
import type { HourOf } from './stamps.ts'

const part = z.object({
  text: z.string(),
  mark: z.enum(['bold', 'italic', 'underline', 'strikethrough', 'code', 'pre']).optional(),
  href: z.string().optional(),
})
const instant = z.iso.datetime()
const button = z.object({
  label: z.string(),
  press: z.string().optional().describe('what pressing it sends; none = it opens `href`'),
  href: z.string().optional(),
})
const telegramMessage = z.object({
  id: z.int(),
  from: z.enum(['bot', 'patron']),
  at: instant,
  edited: z.boolean(),
  text: z.string(),
  parts: z.array(part),
  buttons: z.array(z.array(button)),
  picture: z.string().optional().describe('where the picture of this message is'),
})
export const telegramScreen = z.object({
  userId: z.int(),
  about: z.string().describe('what a stranger reads before pressing START'),
  standing: z.enum(['stranger', 'member', 'blocked', 'deactivated']),
  messages: z.array(telegramMessage),
  menu: z.array(z.object({ command: z.string(), description: z.string() })),
})

const smsText = z.object({
  by: z.enum(['patron', 'library', 'carrier']),
  at: instant,
  text: z.string(),
  parts: z.array(part),
  segments: z.int(),
  alphabet: z.enum(['GSM-7', 'UCS-2']),
  characters: z.int(),
})
export const smsScreen = z.object({ number: z.string(), optedOut: z.boolean(), texts: z.array(smsText) })

export type TelegramScreen = z.infer<typeof telegramScreen>
export type SmsScreen = z.infer<typeof smsScreen>

/** Somebody's phone, the same one each time; name and language are settled by the first look at it. */
export const telegramPhone = (botApi: BotApi, who: { userId: number; name?: string; language?: Language }) => {
  const [first_name, ...rest] = (who.name ?? `Reader ${who.userId}`).split(' ')
  return botApi.phone({
    id: who.userId,
    first_name: first_name ?? '',
    ...(rest.length > 0 && { last_name: rest.join(' ') }),
    ...(who.language && { language_code: who.language }),
  })
}

export function readTelegram(botApi: BotApi, phone: ReturnType<BotApi['phone']>, hourOf: HourOf): TelegramScreen {
  const { id: userId, language_code = '' } = phone.user
  const { description } = botApi.profile
  return {
    userId,
    about: description.get(language_code) ?? description.get('') ?? '',
    standing: phone.standing(),
    menu: phone.menu().map(({ command, description }) => ({ command, description })),
    messages: phone.messages().map((message) => ({
      id: message.id,
      from: message.from,
      at: hourOf(userId, message.id),
      edited: message.editedAt !== null,
      text: message.text,
      parts: partsOf(message.text, message.entities),
      buttons: message.buttons.map((row) =>
        row.map(({ text, callback_data, url }) => ({
          label: text,
          ...(callback_data !== undefined && { press: callback_data }),
          ...(url !== undefined && { href: url }),
        })),
      ),
      ...(message.file?.kind === 'photo' && { picture: `/simulator/telegram/${userId}/pictures/${message.id}` }),
    })),
  }
}

export function readSms(carrier: Carrier, number: string, hourOf: HourOf): SmsScreen {
  const phone = carrier.phone(number)
  return {
    number,
    optedOut: phone.isOptedOut(),
    texts: phone.thread().map(({ body, by }, place) => {
      const measured = new SegmentedMessage(body)
      return {
        by,
        at: hourOf(number, place),
        text: body,
        parts: partsOf(body),
        segments: measured.segmentsCount,
        alphabet: measured.encodingName === 'GSM-7' ? 'GSM-7' : 'UCS-2',
        characters: measured.numberOfCharacters,
      }
    }),
  }
}
