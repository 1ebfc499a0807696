/** One call from the bot: faults first, then the limits, then the method; all of it is written down. */

import type { createFaults } from './faults.ts'
import type { Around } from './method.ts'
import { METHODS } from './methods/all.ts'
import type { Parameters } from './parameters.ts'
import type { Server } from './server.ts'
import { type Answer, type Refused, refused } from './shapes.ts'

/** A line of the history: what the bot asked for and what became of it. `getUpdates` is left out. */
export interface RecordedCall {
  at: number
  method: string
  chatId: number | null
  parameters: Record<string, unknown>
  /** What was done; the bot may not have heard of it. */
  answer: Answer
  heard: boolean
}

/** What the door is to do: answer, or close the connection, or play the gateway in front of the server. */
export type Outcome = { kind: 'answer'; answer: Answer } | { kind: 'cut' } | { kind: 'gateway'; status: number }

const BY_NAME = new Map(Object.entries(METHODS).map(([name, method]) => [name.toLowerCase(), { name, method }]))
const MOST_REMEMBERED = 100_000

export interface CallsOptions {
  server: Server
  faults: ReturnType<typeof createFaults>
  rate: ((chatId: number) => Refused | null) | null
}

export function createCalls({ server, faults, rate }: CallsOptions) {
  const history: RecordedCall[] = []
  const watchers = new Set<(call: RecordedCall) => void>()

  function record(call: RecordedCall): void {
    if (call.method === 'getUpdates') return
    history.push(call)
    if (history.length > MOST_REMEMBERED) history.shift()
    for (const watcher of watchers) watcher(call)
  }

  return {
    history,
    watch(watcher: (call: RecordedCall) => void): () => void {
      watchers.add(watcher)
      return () => {
        watchers.delete(watcher)
      }
    },
    /** Names are matched in any case, as the real server does. */
    async make(name: string, { values, files }: Parameters, gone: AbortSignal): Promise<Outcome> {
      const known = BY_NAME.get(name.toLowerCase())
      if (!known) return answered(refused(404, 'method not found'))
      const chatId = values.chat_id === undefined ? null : Number(values.chat_id)
      const fault = faults.take(known.name, chatId)
      const line = { method: known.name, chatId, parameters: values }
      switch (fault?.kind) {
        case 'cut-before':
          return { kind: 'cut' }
        case 'gateway':
          return { kind: 'gateway', status: fault.status }
        case 'refuse':
          record({ ...line, at: server.now(), answer: fault.answer, heard: true })
          return answered(fault.answer)
        case 'delay':
          await new Promise<void>((resolve) => server.after(fault.ms, resolve))
          break
        case 'cut-after':
        case undefined:
          break
      }
      const around: Around = { server, files, gone }
      const tooSoon = rate && chatId !== null && counted(known.name) ? rate(chatId) : null
      const answer = tooSoon ?? (await known.method.run(values, around))
      const heard = fault?.kind !== 'cut-after'
      record({ ...line, at: server.now(), answer, heard })
      return heard ? answered(answer) : { kind: 'cut' }
    },
  }
}

const answered = (answer: Answer): Outcome => ({ kind: 'answer', answer })
const counted = (method: string) => /^(send(?!ChatAction)|editMessage)/.test(method)
