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

/** Duties not yet started. A lease that is lost ends the poll; a process that dies is replaced within half a minute. */
export function openDuties(duties: Duties): { start(): void; stop(): Promise<void> } {
  let timer: NodeJS.Timeout | undefined
  let looking: Promise<void> | undefined
  let polling: { stop: AbortController; over: Promise<void> } | undefined
  let textsLookedAt = Number.NEGATIVE_INFINITY

  const look = async (): Promise<void> => {
    if (await duties.lease('tick', leaseMs)) await duties.tick()
    if (
      duties.missedTexts &&
      performance.now() - textsLookedAt > missedTextsMs &&
      (await duties.lease('texts', leaseMs))
    ) {
      textsLookedAt = performance.now()
      await duties.missedTexts()
    }
    if (duties.poll === undefined) return
    const mine = await duties.lease('poll', leaseMs)
    if (mine && polling === undefined) {
      const stop = new AbortController()
      polling = { stop, over: duties.poll(stop.signal).catch((error: unknown) => duties.broke(undefined, error)) }
    }
    if (!mine) await stopPolling()
  }

  const stopPolling = async (): Promise<void> => {
    const poll = polling
    polling = undefined
    poll?.stop.abort()
    await poll?.over
  }

  const nudge = (): void => {
    looking ??= look()
      .catch((error: unknown) => duties.broke(undefined, error))
      .finally(() => {
        looking = undefined
      })
  }

  return {
    start() {
      timer = setInterval(nudge, lookMs)
      nudge()
    },
    async stop() {
      clearInterval(timer)
      await looking
      await stopPolling()
      for (const name of ['tick', 'texts', 'poll']) await duties.drop(name)
    },
  }
}
