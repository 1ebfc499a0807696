/** Changes the library and every promised date that the change makes impossible, over the rows in memory. */

import { isDeepStrictEqual } from 'node:util'
import type { DeskLibrary } from '../../desk-library.ts'
import { localDate } from '../../library/calendar.ts'
import { changedLibrary, faultsOf, isGone } from '../../library/library-change.ts'
import { movedDueAt, movedKeepUntil } from '../../library/moved-dates.ts'
import type { Library } from '../../library/types.ts'
import type { Act } from '../../ports.ts'
import { once, type Store } from './store.ts'

type Input = Parameters<DeskLibrary['changeLibrary']>[1]
type Answer = Awaited<ReturnType<DeskLibrary['changeLibrary']>>

export function deskLibrary(store: Store): DeskLibrary {
  const changeOnce = once(store, 'change-library', ({ change, agreed }: Input, { now, actor }: Act): Answer => {
    const before: Library = { ...store.library }
    if (isGone(before, change)) return { refusal: 'changed-meanwhile' }
    const after = changedLibrary(before, change)
    const today = localDate(now, before.zone)
    const [fault, ...others] = faultsOf(after, today)
    if (fault) return { refusal: 'library-impossible', ...fault, others: others.length }
    if (isDeepStrictEqual(before, after)) return { changed: false, loans: 0, ready: 0, patronIds: [] }
    const used = stillUsed(store, after)
    if (used.length > 0) return { refusal: 'still-used', codes: used.join(', ') }
    const calendars = { before, after }
    const lent = [...store.loans.values()].flatMap((loan) => {
      if (loan.returnedAt !== undefined || loan.dueAt < today) return []
      const dueAt = movedDueAt(calendars, loan.branch, loan.dueAt)
      return dueAt === undefined ? [] : [{ loan, dueAt }]
    })
    const ready = [...store.reservations.values()].flatMap((reservation) => {
      if (reservation.state !== 'ready' || (reservation.keepUntil ?? '') <= now) return []
      const keepUntil = movedKeepUntil(calendars, reservation)
      return keepUntil === undefined ? [] : [{ reservation, keepUntil }]
    })
    const whose = [...lent.map(({ loan }) => loan.patronId), ...ready.map(({ reservation }) => reservation.patronId)]
    const patronIds = [...new Set(whose)].filter((id) => id !== undefined).toSorted()
    const moved = { loans: lent.length, ready: ready.length }
    if (!agreed && moved.loans + moved.ready > 0) {
      return { refusal: 'would-move', ...moved, patrons: patronIds.length }
    }
    // Whoever holds the library sees it change.
    Object.assign(store.library, after)
    const line = { cause: 'library-closed', at: now, actor } as const
    for (const { loan, dueAt } of lent) {
      store.loans.set(loan.id, { ...loan, dueAt })
      store.journal.push({ about: 'loan', loanId: loan.id, from: loan.dueAt, to: dueAt, ...line })
    }
    for (const { reservation, keepUntil } of ready) {
      store.reservations.set(reservation.id, { ...reservation, keepUntil })
      store.journal.push({ about: 'reservation', reservationId: reservation.id, from: 'ready', to: 'ready', ...line })
    }
    return { changed: true, ...moved, patronIds }
  })
  return { changeLibrary: (act, input) => changeOnce(input, act) }
}

function stillUsed({ copies, loans, requests }: Store, { branches, itemTypes }: Library): string[] {
  const places = new Set(
    branches.flatMap(({ code, sections }) => [code, ...sections.map((one) => `${code}/${one.code}`)]),
  )
  const types = new Set(itemTypes.map(({ code }) => code))
  const rows = [...copies.values()]
  const used = [
    ...rows.map(({ branch }) => branch),
    ...rows.flatMap(({ branch, section }) => (section === undefined ? [] : [`${branch}/${section}`])),
    ...[...loans.values(), ...requests.values()].map(({ branch }) => branch),
  ].filter((place) => !places.has(place))
  return [...new Set([...used, ...rows.map(({ itemType }) => itemType).filter((type) => !types.has(type))])].toSorted()
}
