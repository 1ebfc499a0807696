/** A long letter goes out in parts: in order, and a second attempt goes on where the first one stopped. */

import type { SendOutcome } from '../ports.ts'

/** Letters half sent that are remembered at once; the oldest are forgotten and would start anew. */
const mostRemembered = 1000

/** Remembers, in this process, how many parts of a letter arrived. */
export function rememberParts() {
  const arrived = new Map<string, number>()

  function reached(letterId: string, parts: number): void {
    arrived.set(letterId, parts)
    for (const oldest of arrived.keys()) if (arrived.size > mostRemembered) arrived.delete(oldest)
  }

  return {
    reached,
    forget: (letterId: string) => {
      arrived.delete(letterId)
    },
    /** Sends what is left of a letter until a part does not arrive; the outcome is that of the last part tried. */
    async send<Part>(
      letterId: string,
      parts: readonly Part[],
      sendOne: (part: Part, isLast: boolean) => Promise<SendOutcome>,
    ): Promise<SendOutcome> {
      let outcome: SendOutcome = { failure: 'dead', reason: 'nothing to say', scope: 'message' }
      for (const [at, part] of parts.entries()) {
        if (at < (arrived.get(letterId) ?? 0)) continue
        outcome = await sendOne(part, at === parts.length - 1)
        if (!('sent' in outcome)) break
        if (parts.length > 1) reached(letterId, at + 1)
      }
      const isOver = 'sent' in outcome || outcome.failure === 'dead' || outcome.failure === 'stopped'
      if (isOver) arrived.delete(letterId)
      return outcome
    },
  }
}
