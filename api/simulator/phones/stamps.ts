/** The library's hour at which each message reached its phone: carriers date theirs by the real clock, which stands still
 * beside one that is moved. */

import type { Instant } from '../../../bot/library/types.ts'
import type { Holder, SimulatorDeps } from './deps.ts'
import { telegramPhone } from './screens.ts'

/** The hour of one message of one phone; a message not seen before has come now. */
export type HourOf = (phone: string | number, message: number) => Instant

export interface Stamps {
  hourOf: HourOf
  /** Stamps what reaches these phones from now on; the answer ends it. */
  watch: (holders: readonly Holder[]) => () => void
}

export function createStamps({ now, botApi, carrier }: SimulatorDeps): Stamps {
  const hours = new Map<string, Instant>()
  const hourOf: HourOf = (phone, message) => {
    const key = `${phone} ${message}`
    const hour = hours.get(key) ?? now()
    hours.set(key, hour)
    return hour
  }
  const watch = (holders: readonly Holder[]) => {
    const stops = holders.flatMap((holder) => {
      const telegram = telegramPhone(botApi, holder)
      const sms = carrier.phone(holder.number)
      return [
        telegram.onChange(() => {
          for (const { id } of telegram.messages()) hourOf(holder.userId, id)
        }),
        sms.onChange(() => {
          for (const place of sms.thread().keys()) hourOf(holder.number, place)
        }),
      ]
    })
    return () => {
      for (const stop of stops) stop()
    }
  }
  return { hourOf, watch }
}
