/** From a turn to the messages of one channel: replies as they are on Telegram, joined into one text by SMS. */

import { pressData } from '../dialogue/offered.ts'
import type { Reply, Turn } from '../dialogue/types.ts'
import type { ChannelName, Patron, PrivacyDial, Settings } from '../library/types.ts'
import { render, sentence, type Voice } from './render.ts'

/** One message as a channel will carry it. */
export interface Message {
  act: 'send' | 'edit' | 'delete'
  /** of the message to edit or delete */
  providerId?: string
  text: string
  choices: { label: string; press: string }[]
  barcode?: string
}

export interface Manner {
  channel: ChannelName
  /** the message whose button was pressed */
  pressed?: string | undefined
  /** set when this channel cannot be answered: the number to call instead */
  oneWayPhone?: string | undefined
}

/** The messages of a turn, in order. Every reply needs words; a reply that only deletes has none. */
export function compose(turn: Turn, voice: Voice, manner: Manner): Message[] {
  const deletions = turn.replies.flatMap((reply): Message[] =>
    reply.deletes === undefined || manner.channel === 'sms'
      ? []
      : [{ act: 'delete', providerId: reply.deletes, text: '', choices: [] }],
  )
  const said = manner.channel === 'sms' ? joined(turn.replies) : turn.replies
  return [...deletions, ...said.map((reply) => message(reply, turn, voice, manner))]
}

function joined(replies: Reply[]): Reply[] {
  const last = replies.at(-1)
  return last === undefined ? [] : [{ say: replies.flatMap((reply) => reply.say), choices: last.choices }]
}

function message(reply: Reply, turn: Turn, voice: Voice, manner: Manner): Message {
  const { text, choices } = render(reply, voice)
  if (manner.oneWayPhone !== undefined && choices.length > 0) {
    const elsewhere = sentence({ say: 'answer-elsewhere', phone: manner.oneWayPhone }, voice)
    return { act: 'send', text: `${text}\n${elsewhere}`, choices: [] }
  }
  const again = turn.state.offered?.again ?? { intent: 'help' }
  return {
    ...(reply.edit === true && manner.pressed !== undefined
      ? { act: 'edit', providerId: manner.pressed }
      : { act: 'send' }),
    text,
    choices: choices.map(({ label }, index) => ({ label, press: pressData(turn.nonce, index, again) })),
    ...(reply.barcode === undefined || manner.channel === 'sms' ? {} : { barcode: reply.barcode }),
  }
}

const narrower: Record<PrivacyDial, number> = { none: 0, short: 1, full: 2 }

/** How much of a person's titles this channel may say: the patron's choice, never wider than the library allows. */
export function dialOf(
  channel: ChannelName,
  patron: Patron | undefined,
  chosen: string | undefined,
  settings: Settings,
): PrivacyDial {
  const usual: PrivacyDial = channel === 'telegram' ? 'full' : patron?.category === 'child' ? 'none' : 'short'
  const wanted = chosen === 'full' || chosen === 'short' || chosen === 'none' ? chosen : usual
  const widest = settings.widestDial[channel]
  return narrower[wanted] <= narrower[widest] ? wanted : widest
}
