/** Who a patron is, whom they look after, and whether a password is theirs, over the rows in memory. */

import type { AnswerTo, AskOf } from '../../dialogue/asks.ts'
import { localDate } from '../../library/calendar.ts'
import { leaveLine } from '../../library/circulate/leave-line.ts'
import { isLookedAfter, isOfAge } from '../../library/of-age.ts'
import { isActive } from '../../library/shelf.ts'
import type { PatronId, TitleId } from '../../library/types.ts'
import type { Act, Erased, Held, Patrons } from '../../ports.ts'
import { apply, once, openLoansOf, reservationsOf, type Store, shelfOf } from './store.ts'
import { everyBooking } from './trainings.ts'

export const patrons = (store: Store): Patrons => ({
  async patron({ patronId }) {
    return store.patrons.get(patronId)
  },
  async wards({ patronId }, now) {
    const today = localDate(now, store.library.zone)
    return store.guardians
      .filter(({ holderId }) => holderId === patronId)
      .flatMap(({ cardId, confirmed }) => {
        const ward = store.patrons.get(cardId)
        return ward && isLookedAfter(ward, confirmed ?? false, today) ? [ward] : []
      })
      .toSorted((a, b) => (a.card < b.card ? -1 : 1))
  },
  'add-ward': once(store, 'add-ward', (ask: AskOf<'add-ward'>, act: Act) => addWard(store, ask, act)),
  'remove-ward': once(
    store,
    'remove-ward',
    ({ holderId, wardId }: AskOf<'remove-ward'>, _act: Act): AnswerTo<'remove-ward'> => {
      const left = store.guardians.filter((one) => one.holderId !== holderId || one.cardId !== wardId)
      const removed = left.length < store.guardians.length
      store.guardians = left
      return removed ? 'removed' : 'was-not-there'
    },
  ),
  async 'set-language'({ patronId, language }) {
    const patron = store.patrons.get(patronId)
    if (patron) store.patrons.set(patronId, { ...patron, language })
    return 'done'
  },
  async verify(cardOrUsername, password) {
    const given = cardOrUsername.trim().toLowerCase()
    const patron = [...store.patrons.values()].find(
      (one) => one.card.toLowerCase() === given || one.username.toLowerCase() === given,
    )
    const right = patron && store.passwords.get(patron.id)
    return patron && right !== undefined && right === password ? { patronId: patron.id } : 'wrong'
  },
  async held(patronId) {
    return held(store, patronId)
  },
  async erase(act, patronId) {
    return erase(store, act, patronId)
  },
})

function addWard(store: Store, { holderId, wardId }: AskOf<'add-ward'>, { now }: Act): AnswerTo<'add-ward'> {
  const ward = store.patrons.get(wardId)
  if (holderId === wardId) return { failed: 'own-card' }
  if (!ward || !store.patrons.has(holderId)) return { failed: 'gone' }
  const others = store.guardians.filter((one) => one.holderId !== holderId || one.cardId !== wardId)
  const confirmed = isOfAge(ward, localDate(now, store.library.zone)) ? { confirmed: true as const } : {}
  store.guardians = [...others, { holderId, cardId: wardId, ...confirmed }]
  return { added: ward }
}

function held(store: Store, patronId: PatronId): Held | undefined {
  const patron = store.patrons.get(patronId)
  if (!patron) return undefined
  const named = <Row extends { titleId: TitleId }>(row: Row) => {
    const { title = '', author = '' } = store.titles.get(row.titleId) ?? {}
    return { ...row, title, author }
  }
  const loans = [...store.loans.values()].filter((one) => one.patronId === patronId)
  return {
    patron,
    looksAfter: store.guardians.filter((one) => one.holderId === patronId).length,
    lookedAfterBy: store.guardians.filter((one) => one.cardId === patronId).length,
    loans: loans.toSorted((a, b) => (a.lentAt + a.id < b.lentAt + b.id ? -1 : 1)).map(named),
    reservations: reservationsOf(store, patronId).map(named),
    requests: [...store.requests.values()]
      .filter((one) => one.patronId === patronId)
      .toSorted((a, b) => a.number - b.number),
    trainings: everyBooking(store, patronId),
  }
}

function erase(store: Store, { now }: Act, patronId: PatronId): Erased {
  const patron = store.patrons.get(patronId)
  if (!patron) return 'gone'
  const onLoan = openLoansOf(store, patronId).length
  if (onLoan > 0) return { onLoan }
  if (patron.fees > 0) return { fees: patron.fees }
  const moved = new Set<PatronId>()
  const occasion = { library: store.library, now, actor: { by: 'calendar' } } as const
  for (const { titleId } of reservationsOf(store, patronId).filter(isActive)) {
    const shelf = shelfOf(store, titleId, now)
    if (!shelf) continue
    const { changes } = leaveLine(shelf, { patronId }, occasion)
    apply(store, changes)
    for (const one of changes.reservations) if (one.patronId !== patronId) moved.add(one.patronId)
  }
  for (const [id, one] of store.requests) if (one.patronId === patronId) store.requests.delete(id)
  for (const [id, one] of store.bookings) if (one.patronId === patronId) store.bookings.delete(id)
  for (const [id, one] of store.reservations) if (one.patronId === patronId) store.reservations.delete(id)
  for (const [id, { patronId: whose, ...loan }] of store.loans) if (whose === patronId) store.loans.set(id, loan)
  store.guardians = store.guardians.filter((one) => one.holderId !== patronId && one.cardId !== patronId)
  store.passwords.delete(patronId)
  store.patrons.delete(patronId)
  return { erased: [...moved] }
}
