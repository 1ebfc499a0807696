/** The double of Telegram's server as these tests use it: started before each, on a clock moved by hand. */

import { Api, GrammyError } from 'grammy'
import { afterEach, beforeEach, expect } from 'vitest'
import { type BotApi, listenBotApi } from '../../api/simulator/bot-api/bot-api.ts'
import { type HandClock, handClock } from '../support/hand-clock.ts'

export const TOKEN = '7000000001:not-a-real-token'
export const ANNA = { id: 4503599627370496, first_name: 'Anna', language_code: 'lv' }

/** What is fresh in each test. */
export interface Fresh {
  clock: HandClock
  double: BotApi & { apiRoot: string; stop: () => Promise<void> }
  api: Api
}

/** Starts the double before each test and stops it after; a timer left behind fails the test. */
export function freshDouble(use: (fresh: Fresh) => void): void {
  let fresh: Fresh
  beforeEach(async () => {
    const clock = handClock()
    const double = await listenBotApi({ tokens: [TOKEN], now: clock.now, after: clock.after })
    fresh = { clock, double, api: new Api(TOKEN, { apiRoot: double.apiRoot }) }
    use(fresh)
  })
  afterEach(async () => {
    await fresh.double.stop()
    expect(fresh.clock.waiting()).toBe(0)
  })
}

/** A phone that has started the bot. */
export function annasPhone({ double }: Fresh) {
  const phone = double.phone(ANNA)
  phone.start()
  return phone
}

/** What a refused call was refused with. */
export async function refusal(call: Promise<unknown>): Promise<string> {
  const error = await call.then(
    () => null,
    (reason: unknown) => reason,
  )
  if (!(error instanceof GrammyError)) throw new Error(`Not refused: ${String(error)}`)
  return `${error.error_code} ${error.description}`
}
