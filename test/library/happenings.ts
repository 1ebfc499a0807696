/** Everything that can happen at a library, each aimed at whatever is there to aim at. */

import fc from 'fast-check'
import { addDays, addMinutes, localDate } from '../../bot/library/calendar.ts'
import { isActive } from '../../bot/library/shelf.ts'
import { copyIds, patronIds, points, type SmallLibrary, titleIds } from './small-library.ts'

const patron = fc.constantFrom(...patronIds)
const copyId = fc.constantFrom(...copyIds)
const branch = fc.constantFrom('galvena', 'parventa')
const nth = fc.nat(20)

const reserve = fc.record({
  happens: fc.constant('reserve' as const),
  patron,
  title: fc.constantFrom(...titleIds),
  point: fc.constantFrom(...points),
})
const wait = fc.record({ happens: fc.constant('wait' as const), minutes: fc.constantFrom(5, 16, 60 * 24, 60 * 24 * 8) })
const checkIn = fc.record({ happens: fc.constant('check-in' as const), copyId, branch })
const checkOut = fc.record({
  happens: fc.constant('check-out' as const),
  copyId,
  patron,
  branch,
  comment: fc.boolean(),
})

/** What a patron does with a reservation of theirs. */
const change = fc.record({
  happens: fc.constant('change' as const),
  nth,
  how: fc.constantFrom('drop', 'undrop', 'suspend', 'resume', 'pass', 'extend', 'pickup'),
  point: fc.constantFrom(...points),
  days: fc.integer({ min: 1, max: 30 }),
})
const fetch = fc.record({ happens: fc.constant('fetch' as const), nth, found: fc.boolean() })
const renew = fc.record({ happens: fc.constant('renew' as const), nth })
const decide = fc.record({ happens: fc.constant('decide' as const), nth, approve: fc.boolean(), comment: fc.boolean() })
const block = fc.record({ happens: fc.constant('block' as const), patron, blocked: fc.boolean() })

export const happenings = fc.oneof(
  { weight: 8, arbitrary: reserve },
  { weight: 14, arbitrary: change },
  { weight: 7, arbitrary: checkIn },
  { weight: 5, arbitrary: checkOut },
  { weight: 3, arbitrary: wait },
  { weight: 4, arbitrary: fetch },
  { weight: 3, arbitrary: renew },
  { weight: 2, arbitrary: decide },
  { weight: 1, arbitrary: block },
)

export type Happening = typeof happenings extends fc.Arbitrary<infer One> ? One : never

/** Makes it happen and returns what was answered; nothing, when there was nothing to aim at. */
export async function happen(it: SmallLibrary, one: Happening): Promise<unknown> {
  const { store, desk, circulation } = it
  const staff = it.act({ by: 'staff', staffId: 'librarian' })
  switch (one.happens) {
    case 'reserve': {
      const ask = { ask: 'reserve', patronId: one.patron, titleId: one.title, pickupPoint: one.point } as const
      return circulation.reserve(ask, it.act({ by: 'patron', patronId: one.patron, channel: 'telegram' }))
    }
    case 'wait':
      it.now = addMinutes(it.now, one.minutes)
      return desk.passTime(it.now)
    case 'check-in':
      return desk.checkIn(staff, { barcode: `b-${one.copyId}`, branch: one.branch })
    case 'check-out': {
      const lending = { barcode: `b-${one.copyId}`, card: `card-${one.patron}`, branch: one.branch }
      return desk.checkOut(staff, one.comment ? { ...lending, comment: 'drīkst' } : lending)
    }
    case 'change':
      return changeReservation(it, one)
    case 'fetch': {
      const fetching = [...store.reservations.values()].filter(({ state }) => state === 'to-fetch')
      const reservationId = fetching[one.nth % fetching.length]?.id ?? 'none'
      return one.found ? desk.reportFound(staff, { reservationId }) : desk.reportMissing(staff, { reservationId })
    }
    case 'renew': {
      const open = [...store.loans.values()].filter(({ returnedAt }) => !returnedAt)
      const loan = open[one.nth % open.length]
      if (!loan?.patronId) return undefined
      const { patronId } = loan
      const by = it.act({ by: 'patron', patronId, channel: 'sms' })
      return circulation.renew({ ask: 'renew', patronId, loanIds: [loan.id] }, by)
    }
    case 'decide': {
      const open = [...store.requests.values()].filter(({ state }) => state === 'pending')
      const decision = { requestId: open[one.nth % open.length]?.id ?? 'none', approve: one.approve }
      return desk.decide(staff, one.comment ? { ...decision, comment: 'drīkst' } : decision)
    }
    case 'block': {
      const found = store.patrons.get(one.patron)
      if (found) store.patrons.set(one.patron, { ...found, blocked: one.blocked })
      return desk.passTime(it.now)
    }
  }
}

function changeReservation(it: SmallLibrary, one: Extract<Happening, { happens: 'change' }>): Promise<unknown> {
  const { store, circulation, now } = it
  const all = [...store.reservations.values()]
  // Mostly one that is still going on; now and then one that is over.
  const active = all.filter(isActive)
  const aimed = active.length > 0 && one.nth % 7 > 0 ? active : all
  const mine = aimed[one.nth % Math.max(1, aimed.length)]
  if (!mine) return Promise.resolve()
  const own = { patronId: mine.patronId, reservationId: mine.id }
  const by = it.act({ by: 'patron', patronId: mine.patronId, channel: 'telegram' })
  switch (one.how) {
    case 'drop':
      return circulation.drop({ ask: 'drop', ...own }, by)
    case 'undrop':
      return circulation.undrop({ ask: 'undrop', ...own }, by)
    case 'suspend': {
      const until = addDays(localDate(now, store.library.zone), one.days)
      return circulation.suspend({ ask: 'suspend', ...own, until }, by)
    }
    case 'resume':
      return circulation.suspend({ ask: 'suspend', ...own }, by)
    case 'pass':
      return circulation.pass({ ask: 'pass', ...own }, by)
    case 'extend':
      return circulation.extend({ ask: 'extend', ...own }, by)
    case 'pickup':
      return circulation.pickup({ ask: 'pickup', ...own, pickupPoint: one.point }, by)
  }
}
