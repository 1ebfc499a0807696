/** What one worker at a time does beside the road: the tick, Telegram's long poll, texts that no webhook brought. */

/** How often a duty is looked at, in ms of the machine's clock; the lease outlives two looks. */
const lookMs = 10_000
const leaseMs = 30_000
const missedTextsMs = 5 * 60_000

export interface Duties {
  /** True while this process may do the duty of that name. */
  lease: (name: string, ms: number) => Promise<boolean>
  /** Gives it back early, so that another may take it at once. */
  drop: (name: string) => Promise<void>
  tick: () => Promise<void>
  poll: ((signal: AbortSignal) => Promise<void>) | undefined
  missedTexts: (() => Promise<void>) | undefined
  broke: (id: undefined, error: unknown) => void
}

export interface Working {
  start(): void
  /** a text came and could not be stored: the carrier is asked for it soon */
  textLost(): void
  stop(): Promise<void>
}

/**
 * Duties not yet started. None waits for another: a tick that is slow or breaks ends no poll. A lease that is lost ends the
 * poll; a process that dies is replaced within half a minute.
 */
export function openDuties(duties: Duties): Working {
  let timer: NodeJS.Timeout | undefined
  let polling: { stop: AbortController; over: Promise<void> } | undefined
  let textsLookedAt = Number.NEGATIVE_INFINITY

  const works = [
    oneAtATime(duties, async () => {
      if (await duties.lease('tick', leaseMs)) await duties.tick()
    }),
    oneAtATime(duties, async () => {
      if (duties.missedTexts === undefined || performance.now() - textsLookedAt <= missedTextsMs) return
      if (!(await duties.lease('texts', leaseMs))) return
      const at = performance.now()
      await duties.missedTexts()
      textsLookedAt = at
    }),
    oneAtATime(duties, async () => {
      if (duties.poll === undefined) return
      const mine = await duties.lease('poll', leaseMs)
      if (!mine) return await stopPolling()
      if (polling !== undefined) return
      const stop = new AbortController()
      polling = { stop, over: duties.poll(stop.signal).catch((error: unknown) => duties.broke(undefined, error)) }
    }),
  ]

  const stopPolling = async (): Promise<void> => {
    const poll = polling
    polling = undefined
    poll?.stop.abort()
    await poll?.over
  }

  const look = (): void => {
    for (const work of works) void work()
  }

  return {
    start() {
      timer = setInterval(look, lookMs)
      look()
    },
    textLost() {
      textsLookedAt = Number.NEGATIVE_INFINITY
    },
    async stop() {
      clearInterval(timer)
      await Promise.all(works.map((work) => work('end')))
      await stopPolling()
      // With the database away they run out by themselves.
      for (const name of ['tick', 'texts', 'poll']) {
        await duties.drop(name).catch((error: unknown) => duties.broke(undefined, error))
      }
    },
  }
}

/** The work, unless it is still being done; `end` only waits for that. Never rejects. */
function oneAtATime({ broke }: Pick<Duties, 'broke'>, work: () => Promise<void>): (end?: 'end') => Promise<void> {
  let doing: Promise<void> | undefined
  return (end) => {
    if (end === 'end') return doing ?? Promise.resolve()
    doing ??= work()
      .catch((error: unknown) => broke(undefined, error))
      .finally(() => {
        doing = undefined
      })
    return doing
  }
}
