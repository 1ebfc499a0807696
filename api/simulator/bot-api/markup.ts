/** `reply_markup` read as the server reads it: buttons under the message, or another keyboard for the phone. */

import { z } from 'zod'
import { type Answer, accepted, type InlineButton, type Markup, refused } from './shapes.ts'

const inlineButton = z.looseObject({
  text: z.string(),
  callback_data: z.string().optional(),
  url: z.string().optional(),
})
const keyboardButton = z.union([
  z.string().transform((text) => ({ text })),
  z.looseObject({ text: z.string(), request_contact: z.boolean().optional() }),
])
const shape = z.union([
  z.object({ inline_keyboard: z.array(z.array(inlineButton)) }),
  z.object({ keyboard: z.array(z.array(keyboardButton)) }),
  z.object({ remove_keyboard: z.literal(true) }),
  z.object({ force_reply: z.literal(true) }),
])

export const NO_MARKUP: Markup = { buttons: [], keyboard: null }

/** Reads a markup already parsed from JSON; `undefined` is none. `callback_data` is 1 to 64 bytes, not characters. */
export function readMarkup(given: unknown): Answer<Markup> {
  if (given === undefined || given === '') return accepted(NO_MARKUP)
  const read = shape.safeParse(given)
  if (!read.success) return refused(400, "can't parse reply keyboard markup JSON object")
  if ('inline_keyboard' in read.data) {
    const buttons = read.data.inline_keyboard.filter((row) => row.length > 0)
    const fault = buttons
      .flat()
      .map(faultOf)
      .find((reason) => reason !== null)
    return fault ? refused(400, fault) : accepted({ buttons, keyboard: null })
  }
  if ('keyboard' in read.data) return accepted({ buttons: [], keyboard: read.data.keyboard })
  return accepted({ buttons: [], keyboard: 'remove_keyboard' in read.data ? 'remove' : null })
}

function faultOf(button: InlineButton): string | null {
  if (button.text.trim() === '') return 'BUTTON_TEXT_INVALID'
  if (button.callback_data !== undefined) {
    const bytes = Buffer.byteLength(button.callback_data)
    return bytes === 0 || bytes > 64 ? 'BUTTON_DATA_INVALID' : null
  }
  if (button.url !== undefined) {
    const address = URL.canParse(button.url) ? new URL(button.url).protocol : ''
    return ['http:', 'https:', 'tg:'].includes(address)
      ? null
      : `inline keyboard button URL '${button.url}' is invalid: Wrong HTTP URL`
  }
  return Object.keys(button).length > 1 ? null : 'Text buttons are unallowed in the inline keyboard'
}
