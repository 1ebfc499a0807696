/** Wakes the other processes on the same PostgreSQL (LISTEN and NOTIFY); whoever misses a call finds the work by looking. */

import pg from 'pg'

/** How long after a broken connection listening begins anew, in ms. */
const againMs = 1_000
const line = 'rinda_wake'

export interface Wake {
  /** Calls whoever listens. Never rejects. */
  call(): void
  /** From now on `heard` is called for each call of any process, and whenever some may have been missed. */
  listen(heard: () => void): void
  stop(): Promise<void>
}

/** Nothing is connected until `listen`. Without an address the database is this process's own, and nobody else is to be woken. */
export function openWake(
  url: string | undefined,
  sql: (text: string) => Promise<unknown>,
  broke: (error: unknown) => void,
): Wake {
  if (url === undefined) return { call: () => undefined, listen: () => undefined, stop: async () => undefined }
  let listener: pg.Client | undefined
  let timer: NodeJS.Timeout | undefined
  let stopped = false
  let calling: Promise<void> | undefined
  let again = false

  const connect = (heard: () => void): void => {
    const client = new pg.Client({ connectionString: url, keepAlive: true, keepAliveInitialDelayMillis: 10_000 })
    listener = client
    client.on('notification', heard)
    client.on('error', broke)
    client.once('end', () => {
      if (!stopped) timer = setTimeout(connect, againMs, heard)
    })
    client
      .connect()
      .then(() => client.query(`LISTEN ${line}`))
      .then(heard)
      // A connection that never came about has no end to tell of.
      .catch((error: unknown) => {
        broke(error)
        client.removeAllListeners('end')
        if (!stopped) timer = setTimeout(connect, againMs, heard)
        void client.end().catch(() => undefined)
      })
  }
  const call = async (): Promise<void> => {
    while (again) {
      again = false
      await sql(`NOTIFY ${line}`)
    }
  }
  return {
    call() {
      again = true
      calling ??= call()
        .catch(broke)
        .finally(() => {
          calling = undefined
        })
    },
    listen: connect,
    async stop() {
      stopped = true
      clearTimeout(timer)
      await calling
      await listener?.end().catch(() => undefined)
    },
  }
}
