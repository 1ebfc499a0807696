/** The loop that works the inbox off: as many turns at once as told, nudged by what comes in, polling as a safety net. */

import type { TurnToCommit } from './store/commit.ts'
import type { Claimed } from './store/inbox.ts'
import type { OutboxRow } from './store/outbox.ts'

/** After so many attempts a message that always breaks is put aside, so that the patron's next one is heard. */
const mostAttempts = 3
/** How often the inbox is looked at without a nudge, in ms: what a dead process left behind is found so. */
const pollMs = 1_000

export interface Turns {
  claim: (holder: string) => Promise<Claimed | 'idle' | 'busy'>
  think: (claimed: Claimed) => Promise<TurnToCommit>
  /** the turn that says sorry, when a message has broken for the last time */
  apologise: (claimed: Claimed) => Promise<TurnToCommit>
  commit: (turn: TurnToCommit) => Promise<OutboxRow[] | 'lost'>
  release: (claimed: Claimed) => Promise<void>
  speak: (rows: OutboxRow[]) => void
  holder: () => string
  /** true when the fault passes by itself (the database went away): the row keeps its attempts */
  passes: (error: unknown) => boolean
  /** ids only */
  broke: (inboxId: number | undefined, error: unknown) => void
  atOnce: number
}

export interface Loop {
  start(): void
  nudge(): void
  /** Works off what is there, one after another, whether or not the loop was started. */
  workOff(): Promise<void>
  /** resolves when nothing is being thought any more */
  stop(): Promise<void>
}

/** The loop, not yet started. Each of its `atOnce` strands claims until the inbox has nothing for it. */
export function openTurns(turns: Turns): Loop {
  const strands = new Set<Promise<void>>()
  let stopped = true
  let again = false
  let timer: NodeJS.Timeout | undefined

  const nudge = (): void => {
    if (stopped) return
    if (strands.size >= turns.atOnce) {
      again = true
      return
    }
    const strand = work().finally(() => {
      strands.delete(strand)
      if (again) {
        again = false
        nudge()
      }
    })
    strands.add(strand)
  }

  const work = async (): Promise<void> => {
    while (!stopped && (await one(turns))) {
      // until the inbox has nothing for us
    }
  }

  return {
    start() {
      stopped = false
      timer = setInterval(nudge, pollMs)
      nudge()
    },
    nudge,
    async workOff() {
      while (await one(turns)) {
        // until the inbox has nothing for us
      }
    },
    async stop() {
      stopped = true
      clearInterval(timer)
      await Promise.all(strands)
    },
  }
}

/** One turn, if there is one; false when the inbox has nothing for us now. */
async function one(turns: Turns): Promise<boolean> {
  let claimed: Claimed | undefined
  try {
    const next = await turns.claim(turns.holder())
    if (next === 'idle') return false
    if (next === 'busy') return true
    claimed = next
    const rows = await turns.commit(await turns.think(claimed))
    if (rows !== 'lost') turns.speak(rows)
    return true
  } catch (error) {
    turns.broke(claimed?.inboxId, error)
    if (claimed === undefined || turns.passes(error)) return false
    return await putAside(claimed, turns)
  }
}

async function putAside(claimed: Claimed, turns: Turns): Promise<boolean> {
  try {
    if (claimed.attempts < mostAttempts) {
      await turns.release(claimed)
      return true
    }
    const rows = await turns.commit(await turns.apologise(claimed))
    if (rows !== 'lost') turns.speak(rows)
    return true
  } catch (error) {
    turns.broke(claimed.inboxId, error)
    return false
  }
}
