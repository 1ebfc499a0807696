/** Takes updates in, by webhook and by polling alike. */

import { type Intake, type Taken, takeIn } from './intake.ts'
import { parseUpdate, updateIdOf } from './telegram-parse.ts'

/**
 * Stores one update of any content; rejects when it cannot be stored now. A press loses its waiting sign at once, not
 * awaited, since nobody should wait for Telegram with it.
 */
export function telegramIntake(
  intake: Intake,
  answerPress: (id: string) => Promise<void>,
): (update: unknown) => Promise<Taken> {
  return async (update) => {
    const parsed = parseUpdate(update)
    const taken = await takeIn(parsed, { channel: 'telegram', providerId: updateIdOf(update) }, intake)
    if (typeof parsed === 'object' && parsed.answerPress !== undefined) void answerPress(parsed.answerPress)
    return taken
  }
}
