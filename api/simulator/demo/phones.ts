/** The two phones of the demo's week: Anna's Telegram and Pēteris' texts, held by somebody who waits for each answer. */

import { setTimeout as pause } from 'node:timers/promises'
import type { BotApi } from '../bot-api/bot-api.ts'
import type { Carrier } from '../carrier/carrier.ts'
import type { Spoken } from './columns.ts'

/** How long an answer may take before the demo gives up, in ms. */
const patienceMs = 10_000

/** A phone that says something and waits for what it brings. */
export interface HeldPhone {
  says(text: string): Promise<string>
  /** what came and went since the last look */
  news(): Spoken[]
  /** the last thing the library said */
  last(): string
  /** everything the library has said and that was not shown yet */
  unseen(): string
}

/** Waits until `there` gives something; rejects with `what` when it never comes. */
export async function waitFor<T>(what: string, there: () => T | undefined | Promise<T | undefined>): Promise<T> {
  const giveUp = performance.now() + patienceMs
  for (;;) {
    const found = await there()
    if (found !== undefined) return found
    if (performance.now() > giveUp) throw new Error(`${what} did not come within ${patienceMs / 1000} seconds`)
    await pause(10)
  }
}

function held(what: string, all: () => Spoken[], send: (text: string) => Promise<void>): HeldPhone {
  let seen = 0
  const last = (): string => all().findLast(({ by }) => by === 'library')?.text ?? ''
  return {
    async says(text) {
      const before = all().length
      await send(text)
      await waitFor(`an answer to ${what}`, () =>
        all()
          .slice(before)
          .some(({ by }) => by === 'library')
          ? true
          : undefined,
      )
      return last()
    },
    news() {
      const fresh = all().slice(seen)
      seen += fresh.length
      return fresh
    },
    last,
    unseen: () =>
      all()
        .slice(seen)
        .flatMap(({ by, text }) => (by === 'library' ? [text] : []))
        .join('\n'),
  }
}

/** A Telegram phone; choices are shown as the buttons under a message, and pressed by their label. */
export function telegramPhone(botApi: BotApi, user: { id: number; first_name: string; last_name: string }) {
  const phone = botApi.phone({ ...user, language_code: 'lv' })
  const gestures: { after: number; label: string }[] = []
  const all = (): Spoken[] => {
    const messages = phone.messages()
    return messages.flatMap(({ from, text, buttons }, index): Spoken[] => [
      {
        by: from === 'patron' ? 'patron' : 'library',
        text: [text, ...buttons.flat().map((one) => `[ ${one.text} ]`)].join('\n'),
      },
      ...gestures
        .filter(({ after }) => after === index + 1)
        .map(({ label }): Spoken => ({ by: 'patron', text: `[ ${label} ]` })),
    ])
  }
  const telegram = held('Telegram', all, async (text) => void phone.type(text))
  return {
    ...telegram,
    async presses(label: string): Promise<string> {
      gestures.push({ after: phone.messages().length, label })
      const before = all().length
      phone.press(label)
      await waitFor(`an answer to [ ${label} ]`, () => (all().length > before ? true : undefined))
      return telegram.last()
    },
  }
}

/** A phone that only knows texts. */
export function textPhone(carrier: Carrier, number: string): HeldPhone {
  const phone = carrier.phone(number)
  const all = (): Spoken[] =>
    phone.thread().map(({ by, body }) => ({ by: by === 'patron' ? 'patron' : 'library', text: body }))
  return held('SMS', all, async (text) => {
    await phone.type(text)
  })
}
