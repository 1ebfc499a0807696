/** A librarian's own chat: the code of the account page links it, and then it hears what presses at the desk. */

import { ask } from '../asking.ts'
import type { Asking } from '../asks.ts'
import { tell } from '../outcome.ts'
import type { Outcome, Scene } from '../types.ts'

/** The code came as the edge left it: its keyed hash. Whoever's card is signed in here stays so. */
export function* linkStaffChat(codeHash: string, { context }: Scene): Asking<Outcome> {
  const linked = yield* ask({ ask: 'link-staff', address: context.address, codeHash })
  return tell('failed' in linked ? { say: 'desk-chat-wrong' } : { say: 'desk-chat-linked', name: linked.staff })
}
