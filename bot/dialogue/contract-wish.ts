/** A wish in the words of the table in the contract: what only Rinda's own rooms know of it is left out. */

import type { Wish } from './wish.ts'

/** The arguments a patron's words may give, by intent; every other intent has none. */
const known: Readonly<Partial<Record<Wish['intent'], readonly string[]>>> = {
  link: ['code'],
  search: ['query'],
  reserve: ['query', 'number'],
  drop: ['number', 'query'],
  suspend: ['number', 'until'],
  pickup: ['number', 'branch'],
  pass: ['number'],
  extend: ['number'],
  renew: ['number', 'query', 'all'],
  returned: ['number'],
  hours: ['branch'],
  follow: ['query'],
  language: ['language'],
  number: ['number'],
}

/** The row of the table that stands nearest to a wish it has no row for. */
const nearest = {
  title: 'search',
  'remove-card': 'family',
  resume: 'undo',
} as const satisfies Partial<Record<Wish['intent'], Wish['intent']>>

export interface ContractWish {
  intent: string
  args: Record<string, unknown>
}

/** The intent and the arguments as `npm run hear` prints them. */
export function contractWish(wish: Wish): ContractWish {
  const { intent, ...args } = wish
  const listed = known[intent] ?? []
  const told = intent === 'title' || intent === 'remove-card' || intent === 'resume' ? nearest[intent] : intent
  return { intent: told, args: Object.fromEntries(Object.entries(args).filter(([name]) => listed.includes(name))) }
}
