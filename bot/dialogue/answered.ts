/** An answer typed in words to the question that is open: a title, a day, a place, or several numbers of its list. */

import type { Instant } from '../library/types.ts'
import type { Deed } from './deeds.ts'
import { hearBranch, hearUntil } from './hear.ts'
import { alive } from './offered.ts'
import { namedPlaces } from './spoken-places.ts'
import type { Context, State } from './types.ts'
import type { Wish } from './wish.ts'

/** What the words answer; `undefined` when they are no answer to what was asked, but a wish of their own. */
export function answered(typed: string, wish: Wish, state: State, context: Context): Deed | undefined {
  const named = titleNamed(wish, state, context.now)
  if (named !== undefined) return named
  const offered = alive(state.offered, context.now)
  if (offered === undefined || offered.taken !== undefined) return undefined
  const asked = offered.again
  if (wish.intent === 'number') return wish.numbers === undefined ? undefined : severalLoans(wish.numbers, state)
  if (wish.intent !== 'search') return undefined
  if (asked.intent === 'suspend-reservation' && asked.until === undefined) {
    const until = hearUntil(typed, context.today)
    return until === undefined ? undefined : { ...asked, until }
  }
  const branch = hearBranch(typed, namedPlaces(context.library.branches))
  if (branch === undefined) return undefined
  if (asked.intent === 'move-pickup') return { ...asked, pickupPoint: branch }
  return asked.intent === 'reserve-title' || asked.intent === 'choose-pickup'
    ? { intent: 'reserve-at', titleId: asked.titleId, pickupPoint: branch }
    : undefined
}

/** Minutes a question waits while the patron asks for something else. */
const openMinutes = 30

export function stillWaits(open: NonNullable<State['open']>, now: Instant): boolean {
  return Date.parse(now) - Date.parse(open.at) <= openMinutes * 60_000
}

/** “Raudupiete” when it was asked what to reserve, and no list has been shown since. */
function titleNamed(wish: Wish, { open, offered }: State, now: Instant): Deed | undefined {
  if (open?.deed.intent !== 'reserve' || open.deed.query !== undefined || !stillWaits(open, now)) return undefined
  if (offered !== undefined) return undefined
  return wish.intent === 'search' && wish.query !== undefined ? { intent: 'reserve', query: wish.query } : undefined
}

/** “1 and 3” when it was asked which loan to renew, or which was returned. */
function severalLoans(numbers: number[], state: State): Deed | undefined {
  const chosen = numbers.map((number) => state.offered?.choices[number - 1]?.deed)
  const claimed = chosen.flatMap((deed) => (deed?.intent === 'claim-loans' ? deed.loanIds : []))
  if (chosen.every((deed) => deed?.intent === 'claim-loans')) return { intent: 'claim-loans', loanIds: claimed }
  const loanIds = chosen.flatMap((deed) => (deed?.intent === 'renew-loans' ? deed.loanIds : []))
  return chosen.every((deed) => deed?.intent === 'renew-loans') ? { intent: 'renew-loans', loanIds } : undefined
}
