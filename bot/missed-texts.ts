/** Texts that no webhook brought: listed at the carrier and taken in like any other; what is known already changes nothing. */

import type { Instant } from './library/types.ts'
import type { Incoming } from './ports.ts'

/** A carrier may show a text in its list so much later than it came, in ms. */
const listsLateMs = 10 * 60_000

export interface Missing {
  /** what patrons texted since an instant */
  missed: (since: Instant) => Promise<Incoming[]>
  receive: (incoming: Incoming) => Promise<unknown>
  /** since when to ask the first time; `at` is now, in ms of the machine's clock */
  firstSince: (at: number) => Promise<Instant>
  machine: () => number
}

/** Gives the duty; it remembers when it last looked, once all that was listed is stored. */
export function takeMissed({ missed, receive, firstSince, machine }: Missing): () => Promise<void> {
  let listedAt: number | undefined
  return async () => {
    const at = machine()
    const since = listedAt === undefined ? await firstSince(at) : new Date(listedAt - listsLateMs).toISOString()
    for (const text of await missed(since)) await receive(text)
    listedAt = at
  }
}
