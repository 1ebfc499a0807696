/** What a patron can set: the language and this phone's notices; the pick-up place is remembered by itself. */

import type { Say } from '../../texts/say.ts'
import { offer } from '../outcome.ts'
import type { Choice, Member, Outcome } from '../types.ts'

export function settings({ patron, context, language }: Member): Outcome {
  const { pickupPoint } = patron
  const place: Say =
    pickupPoint === undefined ? { say: 'settings-no-pickup' } : { say: 'settings-pickup', place: pickupPoint }
  const says: Say[] = [
    { say: 'settings-language', language },
    place,
    { say: 'settings-notices', muted: context.muted ? 'yes' : 'no' },
  ]
  const sound: Choice = context.muted
    ? { label: { say: 'unmute' }, deed: { intent: 'start' } }
    : { label: { say: 'mute' }, deed: { intent: 'stop' } }
  const choices: Choice[] = [
    { label: { say: 'change-language' }, deed: { intent: 'language' } },
    sound,
    { label: { say: 'unlink-this-phone' }, deed: { intent: 'unlink' } },
  ]
  return offer(says, choices, { intent: 'settings' })
}
