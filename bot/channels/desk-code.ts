/** Puts a keyed hash in the place of a code from the desk, typed or in a slip's QR, before anything is stored. */

import { hear } from '../dialogue/hear.ts'
import type { Heard } from '../dialogue/types.ts'
import type { Incoming } from '../ports.ts'
import type { Intake } from './intake.ts'

/** What the same code is known by in our records. */
export type HashCode = (code: string) => string

/** The words that say a code mean the same whatever day it is. */
const anyDay = '2000-01-01'

/** A code is a credential: “link 123456”, `/start l_…` become a mark that links the phone all the same. */
export function withoutCode(heard: Heard, hashCode: HashCode): Heard {
  switch (heard.kind) {
    case 'start': {
      const { kind: _, payload, ...who } = heard
      if (payload.startsWith('s_')) return { kind: 'staff-code', codeHash: hashCode(payload), ...who }
      return payload.startsWith('l_') ? { kind: 'desk-code', codeHash: hashCode(payload.slice(2)), ...who } : heard
    }
    case 'text': {
      const { kind: _, text, ...who } = heard
      if (!mayHoldCode(text)) return heard
      const [one, other] = [
        hear(text, { language: 'lv', today: anyDay }),
        hear(text, { language: 'en', today: anyDay }),
      ]
      const code = one.wish.intent === 'link' ? (one.wish.token ?? one.wish.code) : undefined
      if (code === undefined) return heard
      const said = one.language === other.language ? { said: one.language } : {}
      return { kind: 'desk-code', codeHash: hashCode(code), ...said, ...who }
    }
    case 'press':
    case 'credentials':
    case 'desk-code':
    case 'staff-code':
    case 'wordless':
    case 'signed-in':
    case 'opted-out':
    case 'opted-in':
      return heard
  }
}

/** Six digits or a token: nearly every message is let through unread. */
const mayHoldCode = (text: string): boolean => text.includes('l_') || (text.match(/\p{Nd}/gu)?.length ?? 0) >= 6

/** A door through which no code goes. */
export const keepingCodesOut = <Door extends Intake>(door: Door, hashCode: HashCode): Door => ({
  ...door,
  receive: (incoming: Incoming) => door.receive({ ...incoming, heard: withoutCode(incoming.heard, hashCode) }),
})
