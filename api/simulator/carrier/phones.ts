// The patrons' phones as the carrier knows them: what each received, and whether it opted out.

import type { ReceivedText } from './types.ts'

export type Phones = {
  receive: (number: string, text: ReceivedText) => void
  received: (number: string) => readonly ReceivedText[]
  isOptedOut: (number: string) => boolean
  optOut: (number: string, optedOut: boolean) => void
  /** Makes the number known even before anything reached it. */
  know: (number: string) => void
  numbers: () => readonly string[]
}

export function phones(): Phones {
  const received = new Map<string, ReceivedText[]>()
  const optedOut = new Set<string>()
  const of = (number: string) => {
    const texts = received.get(number) ?? []
    received.set(number, texts)
    return texts
  }
  return {
    receive: (number, text) => {
      of(number).push(text)
    },
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
  }
}
