/** What phones did and the bot has not yet taken: one queue a kind and chat, with a life as long as Telegram's. */

import type { Update } from './shapes.ts'

export interface Waiting {
  update: Update
  /** Updates of one lane are delivered one after another. */
  lane: string
  bornAt: number
  diesAt: number
  /** A poller has been given it and has not confirmed it yet. */
  taken: boolean
}

/** What became of an update: a test can see that one was lost. */
export type Fate = 'waiting' | 'delivered' | 'expired' | 'dropped' | 'not wanted'

const LIFE_SECONDS: Record<string, number> = { callback_query: 150, inline_query: 30 }
const DAY_SECONDS = 24 * 60 * 60
const MOST_REMEMBERED = 100_000
// Sent only to a bot that asks for them by name.
const ON_REQUEST = new Set(['chat_member', 'message_reaction', 'message_reaction_count'])

export type Updates = ReturnType<typeof createUpdates>

/** `firstId`: the first update's number; each next is one more, until `jump`. */
export function createUpdates({ now, firstId }: { now: () => number; firstId: number }) {
  const waiting = new Set<Waiting>()
  const fates = new Map<number, { update: Update; fate: Fate }>()
  const watchers = new Set<(added: readonly Waiting[]) => void>()
  let nextId = firstId
  let allowed: readonly string[] = []
  let held: Waiting[] | null = null
  let ordered = 0

  const changed = (added: readonly Waiting[]) => {
    for (const watcher of [...watchers]) watcher(added)
  }
  const kindOf = (update: Update) => Object.keys(update).find((key) => key !== 'update_id') ?? 'nothing'
  const wanted = (kind: string) => (allowed.length === 0 ? !ON_REQUEST.has(kind) : allowed.includes(kind))

  function queue(entries: Waiting[]): void {
    for (const entry of entries) waiting.add(entry)
    changed(entries)
  }

  return {
    waiting,
    allow(kinds: readonly string[]): void {
      allowed = kinds
    },
    allowed: () => allowed,
    jump(to: number): void {
      nextId = to
    },
    /** Queues what a phone did. `who` is the chat or user whose queue it joins. An `update_id` given in `what` is kept. */
    add(what: Record<string, unknown>, who: number): Update {
      const id = typeof what.update_id === 'number' ? what.update_id : nextId
      const update: Update = { ...what, update_id: id }
      nextId = id + 1
      const kind = kindOf(update)
      const fate = wanted(kind) ? 'waiting' : 'not wanted'
      fates.set(id, { update, fate })
      if (fates.size > MOST_REMEMBERED) fates.delete(fates.keys().next().value ?? id)
      if (fate === 'not wanted') return update
      const diesAt = now() + (LIFE_SECONDS[kind] ?? DAY_SECONDS) * 1000
      const entry = { update, lane: `${kind}:${who}`, bornAt: now(), diesAt, taken: false }
      if (held) held.push(entry)
      else queue([entry])
      return update
    },
    /** Takes an entry out of the queue for good. */
    finish(entry: Waiting, fate: Fate): void {
      if (!waiting.delete(entry)) return
      fates.set(entry.update.update_id, { update: entry.update, fate })
      changed([])
    },
    /** Puts further copies of an update into its queue. */
    again(id: number, times: number): void {
      const known = fates.get(id)
      if (!known) throw new Error(`No update ${id} was ever made`)
      const diesAt = now() + DAY_SECONDS * 1000
      queue(
        Array.from({ length: times }, () => ({
          update: known.update,
          lane: `again:${id}`,
          bornAt: now(),
          diesAt,
          taken: false,
        })),
      )
    },
    /** From here on nothing is delivered until `release`. */
    hold(): void {
      held ??= []
    },
    /** Delivers what was held: as usual, or strictly one after another in the order that `arrange` gives. */
    release(arrange?: (held: readonly Update[]) => readonly Update[]): void {
      const entries = held ?? []
      held = null
      if (!arrange) {
        queue(entries)
        return
      }
      ordered += 1
      const places = arrange(entries.map(({ update }) => update))
      queue(
        places.flatMap((update) => {
          const entry = entries.find((one) => one.update === update)
          return entry ? [{ ...entry, lane: `ordered:${ordered}` }] : []
        }),
      )
    },
    expire(): void {
      for (const entry of [...waiting]) if (entry.diesAt <= now()) this.finish(entry, 'expired')
    },
    dropAll(): void {
      for (const entry of [...waiting]) this.finish(entry, 'dropped')
    },
    update: (id: number) => fates.get(id)?.update,
    fate: (id: number): Fate | undefined => fates.get(id)?.fate,
    /** Told of every change, with the entries that came. The answer ends it. */
    watch(watcher: (added: readonly Waiting[]) => void): () => void {
      watchers.add(watcher)
      return () => {
        watchers.delete(watcher)
      }
    },
  }
}
