/** Whether a planned notice is still true, timely and wanted at the moment of sending, and if not, why it falls silent. */

import { isClaimed } from '../library/circulate/claim-return.ts'
import type { Instant } from '../library/types.ts'
import type { PatronFacts } from '../ports.ts'
import { type Notice, readStem } from './notice.ts'
import { type Planning, plan } from './plan.ts'
import { allowedFrom } from './quiet.ts'

/** Why nothing is said, as the outbox row keeps it. */
export type Silence =
  | 'patron-gone'
  /** muted, blocked or unlinked since it was planned */
  | 'phone-not-wanted'
  | 'collected'
  | 'dropped'
  | 'moved-on'
  | 'returned'
  | 'renewed'
  | 'renewal-asked'
  /** the patron says it was returned, and nobody has looked yet */
  | 'claimed-back'
  | 'decided'
  | 'too-late'

export type Relevance = { say: Notice[] } | { later: Instant } | { skip: Silence }

/** What of a message that speaks of these notices is still to be said. `planning.readers` is the phone it goes to. */
export function relevant(stems: readonly string[], facts: PatronFacts, planning: Planning): Relevance {
  const { now, library, wishes } = planning
  if (planning.readers.length === 0) return { skip: 'phone-not-wanted' }
  const say = plan(facts, planning).filter(({ stem }) => stems.includes(stem))
  if (say.length === 0) return { skip: silence(stems[0] ?? '', facts) }
  const later = [allowedFrom(now, library.zone, wishes.quiet), ...say.map(({ sendAfter }) => sendAfter)]
    .toSorted()
    .at(-1)
  return later !== undefined && later > now ? { later } : { say }
}

/** The reason that staff read beside a message that was never sent. */
export function silence(stem: string, facts: PatronFacts): Silence {
  const { kind, about, date } = readStem(stem)
  switch (kind) {
    case 'due-soon': {
      const found = facts.loans.find(({ loan }) => loan.id === about)
      if (found === undefined) return 'returned'
      if (found.pending !== undefined) return 'renewal-asked'
      if (isClaimed(found.loan)) return 'claimed-back'
      return found.loan.dueAt === date ? 'too-late' : 'renewed'
    }
    case 'ready':
    case 'closes-soon':
    case 'kept-longer':
      return reservationSilence(about, facts)
    case 'renewal-granted':
    case 'renewal-refused':
      return 'returned'
    case 'training-confirmed':
    case 'training-reminder':
      return trainingSilence(about, facts)
    case 'date-moved':
      return facts.loans.some(({ loan }) => loan.id === about) ? 'renewed' : reservationSilence(about, facts)
    case 'request-late':
      return 'decided'
  }
  return 'moved-on'
}

function trainingSilence(id: string, { trainings }: PatronFacts): Silence {
  const found = trainings.find(({ booking }) => booking.id === id)
  if (found === undefined) return 'too-late'
  return found.booking.droppedUntil !== undefined || found.booking.state === 'cancelled' ? 'dropped' : 'moved-on'
}

function reservationSilence(id: string, facts: PatronFacts): Silence {
  const found = facts.reservations.find(({ reservation }) => reservation.id === id)?.reservation
  if (found?.state === 'collected') return 'collected'
  if (found?.droppedUntil !== undefined || found?.state === 'cancelled') return 'dropped'
  return 'moved-on'
}
