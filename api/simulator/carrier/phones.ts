// The patrons' phones as the carrier knows them: what each sent and received, and whether it opted out.

import type { ReceivedText, ThreadText } from './types.ts'

export type Phones = {
  receive: (number: string, text: ReceivedText) => void
  send: (number: string, text: ThreadText) => void
  /** Both sides in their order, as the phone shows them. */
  thread: (number: string) => readonly ThreadText[]
  received: (number: string) => readonly ReceivedText[]
  isOptedOut: (number: string) => boolean
  optOut: (number: string, optedOut: boolean) => void
  /** Makes the number known even before anything reached it. */
  know: (number: string) => void
  numbers: () => readonly string[]
  /** Told when the phone shows something else; the answer ends it. */
  onChange: (number: string, listener: () => void) => () => void
}

export function phones(): Phones {
  const received = new Map<string, ReceivedText[]>()
  const threads = new Map<string, ThreadText[]>()
  const watchers = new Map<string, Set<() => void>>()
  const optedOut = new Set<string>()
  const of = (number: string) => {
    const texts = received.get(number) ?? []
    received.set(number, texts)
    return texts
  }
  const add = (number: string, text: ThreadText) => {
    threads.set(number, [...(threads.get(number) ?? []), text])
    for (const watcher of [...(watchers.get(number) ?? [])]) watcher()
  }
  return {
    receive: (number, text) => {
      of(number).push(text)
      add(number, text)
    },
    send: add,
    thread: (number) => threads.get(number) ?? [],
    received: (number) => received.get(number) ?? [],
    isOptedOut: (number) => optedOut.has(number),
    optOut: (number, out) => {
      if (out) optedOut.add(number)
      else optedOut.delete(number)
    },
    know: (number) => {
      of(number)
    },
    numbers: () => [...received.keys()],
    onChange: (number, listener) => {
      const listeners = watchers.get(number) ?? new Set()
      watchers.set(number, listeners.add(listener))
      return () => {
        listeners.delete(listener)
      }
    },
  }
}
