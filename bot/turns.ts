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
  /** gives a message up, unanswered: even saying sorry broke */
  bury: (claimed: Claimed, error: unknown) => Promise<void>
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

/** The loop, not yet started. Each of its `atOnce` strands claims while there is a reason to. */
export function openTurns(turns: Turns): Loop {
  const strands = new Set<Promise<void>>()
  let stopped = true
  /** nudges that no claim has answered yet */
  let waiting = 0
  let laneWasBusy = false
  let lookingRound = false
  let timer: NodeJS.Timeout | undefined

  const nudge = (): void => {
    waiting += 1
    if (stopped || strands.size >= turns.atOnce) return
    const strand = work().finally(() => strands.delete(strand))
    strands.add(strand)
  }

  /**
   * As many claims as there were nudges, none for the mere hope of finding something. But a claim may come back empty
   * because the row's lane was busy: whoever was at work then claims once more. And after a look round without a nudge,
   * claims go on until nothing is left of what others left behind.
   */
  const work = async (): Promise<void> => {
    while (!stopped && waiting > 0) {
      waiting -= 1
      const found = await one(turns)
      if (found === 'again' || (found === 'done' && (laneWasBusy || lookingRound))) waiting += 1
      if (found === 'done') laneWasBusy = false
      if (found === 'idle') {
        laneWasBusy = strands.size > 1
        lookingRound = false
      }
    }
  }

  const lookRound = (): void => {
    lookingRound = true
    nudge()
  }

  return {
    start() {
      stopped = false
      timer = setInterval(lookRound, pollMs)
      lookRound()
    },
    nudge,
    async workOff() {
      while ((await one(turns)) !== 'idle') {
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

/** One turn, if there is one. `again`: something is there, and was not done. */
async function one(turns: Turns): Promise<'done' | 'idle' | 'again'> {
  let claimed: Claimed | undefined
  try {
    const next = await turns.claim(turns.holder())
    if (next === 'idle') return 'idle'
    if (next === 'busy') return 'again'
    claimed = next
    // It took a process down with it each time: nothing was ever caught.
    if (claimed.attempts > mostAttempts) return await sorry(claimed, turns)
    const rows = await turns.commit(await turns.think(claimed))
    if (rows !== 'lost') turns.speak(rows)
    return 'done'
  } catch (error) {
    turns.broke(claimed?.inboxId, error)
    if (claimed === undefined) return 'idle'
    if (claimed.attempts < mostAttempts || turns.passes(error)) return await giveBack(claimed, error, turns)
    return await sorry(claimed, turns)
  }
}

/** The row is taken up again, at once or when the database is back; until then its lane's lease runs out by itself. */
async function giveBack(claimed: Claimed, error: unknown, turns: Turns): Promise<'idle' | 'again'> {
  try {
    await turns.release(claimed)
    return turns.passes(error) ? 'idle' : 'again'
  } catch (further) {
    turns.broke(claimed.inboxId, further)
    return 'idle'
  }
}

/** Puts a message aside with an apology, or without one when that breaks too: the patron's next one is heard. */
async function sorry(claimed: Claimed, turns: Turns): Promise<'done' | 'idle'> {
  try {
    const rows = await turns.commit(await turns.apologise(claimed))
    if (rows !== 'lost') turns.speak(rows)
    return 'done'
  } catch (error) {
    turns.broke(claimed.inboxId, error)
    if (turns.passes(error)) return 'idle'
    await turns.bury(claimed, error).catch((further: unknown) => turns.broke(claimed.inboxId, further))
    return 'done'
  }
}
