/** The loop that works the inbox off: as many turns at once as told, nudged by what comes in, polling as a safety net. */

import { setImmediate as others } from 'node:timers/promises'
import type { Claimed } from './store/claim.ts'
import type { TurnToCommit } from './store/commit.ts'
import type { OutboxRow } from './store/outbox.ts'

/** After so many attempts a message that always breaks is put aside, so that the patron's next one is heard. */
const mostAttempts = 3
/** How often the inbox is looked at without a nudge, in ms: what a dead process left behind is found so. */
const pollMs = 1_000
/** How soon when something was left because its lane was busy, perhaps in another process. */
const leftMs = 50

export interface Turns {
  /** at most so many rows, each with the lane it was found on; `left`: there are others that nobody has taken */
  claim: (limit: number) => Promise<{ claimed: Claimed[]; left: boolean }>
  think: (claimed: Claimed) => Promise<TurnToCommit>
  /** the turn that says sorry, when a message has broken for the last time */
  apologise: (claimed: Claimed) => Promise<TurnToCommit>
  commit: (turn: TurnToCommit) => Promise<OutboxRow[] | 'lost'>
  release: (claimed: Claimed) => Promise<void>
  /** gives a message up, unanswered: even saying sorry broke */
  bury: (claimed: Claimed, error: unknown) => Promise<void>
  speak: (rows: OutboxRow[]) => void
  /** true when the fault passes by itself (the database went away): the row keeps its attempts */
  passes: (error: unknown) => boolean
  /** ids only */
  broke: (inboxId: number | undefined, error: unknown) => void
  atOnce: number
}

export interface Loop {
  start(): void
  nudge(): void
  /** Works off what is there, whether or not the loop was started. */
  workOff(): Promise<void>
  /** resolves when nothing is being thought any more */
  stop(): Promise<void>
}

/**
 * The loop, not yet started. It looks whenever something came in; and while something is left, whenever a turn has ended,
 * since its lane is free then. What happens during a look is looked for by the next one, so that under load one claim
 * takes many rows.
 */
export function openTurns(turns: Turns): Loop {
  const under = new Set<Promise<void>>()
  let stopped = true
  let again = false
  let left = false
  let ended = 0
  let looking: Promise<void> | undefined
  let timer: NodeJS.Timeout | undefined
  let sooner: NodeJS.Timeout | undefined

  const begin = (claimed: Claimed): void => {
    const turn = one(claimed, turns).then((end) => {
      under.delete(turn)
      ended += 1
      if (left || end === 'again') nudge()
    })
    under.add(turn)
  }
  const look = async (): Promise<void> => {
    while (again && !stopped && under.size < turns.atOnce) {
      // What comes or ends in the same moment is looked for together.
      await others()
      again = false
      const before = ended
      const found = await turns.claim(turns.atOnce - under.size)
      left = found.left
      for (const next of found.claimed) begin(next)
      if (left && ended > before) again = true
    }
    clearTimeout(sooner)
    if (left) sooner = setTimeout(nudge, leftMs)
  }
  const nudge = (): void => {
    again = true
    if (stopped || looking !== undefined || under.size >= turns.atOnce) return
    looking = look()
      .catch((error: unknown) => turns.broke(undefined, error))
      .finally(() => {
        looking = undefined
        if (again) nudge()
      })
  }

  return {
    start() {
      stopped = false
      timer = setInterval(nudge, pollMs)
      nudge()
    },
    nudge,
    async workOff() {
      for (let found = await turns.claim(turns.atOnce); ; found = await turns.claim(turns.atOnce)) {
        const ends = await Promise.all(found.claimed.map((claimed) => one(claimed, turns)))
        if (!ends.includes('again') && !(found.left && ends.length > 0)) return
      }
    },
    async stop() {
      stopped = true
      clearInterval(timer)
      await looking
      clearTimeout(sooner)
      await Promise.all(under)
    },
  }
}

/** How a turn ended; `again`: its row is to be taken up at once, `waits`: when the clock looks. */
type End = 'done' | 'again' | 'waits'

async function one(claimed: Claimed, turns: Turns): Promise<End> {
  try {
    // It took a process down with it each time: nothing was ever caught.
    if (claimed.attempts > mostAttempts) return await sorry(claimed, turns)
    const rows = await turns.commit(await turns.think(claimed))
    if (rows !== 'lost') turns.speak(rows)
    return 'done'
  } catch (error) {
    turns.broke(claimed.inboxId, error)
    if (claimed.attempts < mostAttempts || turns.passes(error)) return await giveBack(claimed, error, turns)
    return await sorry(claimed, turns)
  }
}

/** The row is taken up again, at once or when the database is back; until then its lane's lease runs out by itself. */
async function giveBack(claimed: Claimed, error: unknown, turns: Turns): Promise<End> {
  try {
    await turns.release(claimed)
    return turns.passes(error) ? 'waits' : 'again'
  } catch (further) {
    turns.broke(claimed.inboxId, further)
    return 'waits'
  }
}

/** Puts a message aside with an apology, or without one when that breaks too: the patron's next one is heard. */
async function sorry(claimed: Claimed, turns: Turns): Promise<End> {
  try {
    const rows = await turns.commit(await turns.apologise(claimed))
    if (rows !== 'lost') turns.speak(rows)
    return 'done'
  } catch (error) {
    turns.broke(claimed.inboxId, error)
    if (turns.passes(error)) return 'waits'
    await turns.bury(claimed, error).catch((further: unknown) => turns.broke(claimed.inboxId, further))
    return 'done'
  }
}
