/** A small library for the contract suite: rows in a few words, and a backend with a clock beside it. */

import type { Seed, SeedTitle } from '../../bot/ils/seed.ts'
import { defaultSettings } from '../../bot/library/settings.ts'
import type { ItemType } from '../../bot/library/terms.ts'
import type { Copy, Instant, Loan, LocalDate, Patron, Reservation, Settings } from '../../bot/library/types.ts'
import type { Act, Backend } from '../../bot/ports.ts'
import { ventspils } from '../support/ventspils.ts'

/** Opens a backend filled with these rows and nothing else; called afresh by every test. */
export type Make = (seed: Seed) => Promise<Backend>

/** Tuesday, 2 June 2026, 10:00 in Riga. */
export const tuesday: Instant = '2026-06-02T07:00:00.000Z'

export const title = (id: string, changes: Partial<SeedTitle> = {}): SeedTitle => ({
  id,
  title: 'Raudupiete',
  author: 'Rūdolfs Blaumanis',
  language: 'lv',
  isbn: [],
  reservable: 'title',
  ...changes,
})

export const copy = (id: string, branch = 'galvena', changes: Partial<Copy> = {}): Copy => ({
  id,
  barcode: `b-${id}`,
  titleId: 'raudupiete',
  branch,
  callNumber: 'L-1',
  itemType: 'gramata',
  place: 'shelf',
  ...changes,
})

/** A copy and its open loan. */
export const lent = (
  id: string,
  patronId: string,
  dueAt: LocalDate,
  changes: Partial<Loan & Copy> = {},
): [Copy, Loan] => {
  const { branch = 'galvena', titleId = 'raudupiete', itemType = 'gramata', renewals = 0 } = changes
  const loan: Loan = {
    id: `loan-${id}`,
    copyId: id,
    titleId,
    patronId,
    branch,
    lentAt: '2026-05-20T08:00:00.000Z',
    dueAt,
    renewals,
  }
  return [copy(id, branch, { titleId, itemType, loanId: loan.id }), loan]
}

export const patron = (id: string, changes: Partial<Patron & { password: string }> = {}): Seed['patrons'][number] => ({
  id,
  card: `card-${id}`,
  username: id,
  name: id,
  category: 'adult',
  expires: '2027-12-31',
  blocked: false,
  fees: 0,
  ...changes,
})

/** A line of waiting reservations, one for each patron, in this order. */
export const waiting = (patronIds: string[], changes: Partial<Reservation> = {}): Reservation[] =>
  patronIds.map((patronId, index) => ({
    id: `wait-${patronId}`,
    titleId: 'raudupiete',
    patronId,
    pickupPoint: 'galvena',
    state: 'waiting',
    seq: index + 1,
    requestedAt: '2026-05-25T08:00:00.000Z',
    ...changes,
  }))

export interface Rows {
  titles?: SeedTitle[]
  copies?: Copy[]
  lent?: [Copy, Loan][]
  patrons?: Seed['patrons']
  reservations?: Reservation[]
  settings?: Partial<Settings>
  itemTypes?: ItemType[]
  guardians?: Seed['guardians']
}

const people = ['anna', 'bruno', 'cilda', 'dace', 'egils', 'fricis']

/** Everybody of the usual people not given otherwise is a patron in good standing. */
export function seedOf(rows: Rows): Seed {
  const given = rows.patrons ?? []
  const usual = people.filter((id) => !given.some((one) => one.id === id)).map((id) => patron(id))
  return {
    library: {
      ...ventspils,
      itemTypes: rows.itemTypes ?? ventspils.itemTypes,
      settings: { ...defaultSettings, ...rows.settings },
    },
    titles: rows.titles ?? [title('raudupiete')],
    copies: [...(rows.copies ?? []), ...(rows.lent ?? []).map(([lentCopy]) => lentCopy)],
    patrons: [...given, ...usual],
    loans: (rows.lent ?? []).map(([, loan]) => loan),
    reservations: rows.reservations ?? [],
    requests: [],
    guardians: rows.guardians ?? [],
  }
}

/** A backend at an hour that moves only when a test says so. */
export interface Scene {
  backend: Backend
  now(): Instant
  at(instant: Instant): void
  by(patronId: string, key?: string): Act
  staff(key?: string): Act
  reserve(patronId: string, pickupPoint?: string, titleId?: string): ReturnType<Backend['reserve']>
  /** the patron's only active reservation; throws when there is none */
  only(patronId: string): Promise<Awaited<ReturnType<Backend['reservations']>>[number]>
  positions(...patronIds: string[]): Promise<number[]>
}

export async function open(make: Make, rows: Rows): Promise<Scene> {
  const backend = await make(seedOf(rows))
  let now = tuesday
  const keyed = (key: string | undefined) => (key === undefined ? {} : { key })
  const scene: Scene = {
    backend,
    now: () => now,
    at(instant) {
      now = instant
    },
    by: (patronId, key) => ({ now, actor: { by: 'patron', patronId, channel: 'telegram' }, ...keyed(key) }),
    staff: (key) => ({ now, actor: { by: 'staff', staffId: 'librarian' }, ...keyed(key) }),
    reserve: (patronId, pickupPoint = 'galvena', titleId = 'raudupiete') =>
      backend.reserve({ ask: 'reserve', patronId, titleId, pickupPoint }, scene.by(patronId)),
    async only(patronId) {
      const [line, more] = await backend.reservations({ ask: 'reservations', patronId }, now)
      if (!line || more) throw new Error(`${patronId} has ${line ? 'several reservations' : 'no reservation'}`)
      return line
    },
    positions: (...patronIds) => Promise.all(patronIds.map(async (id) => (await scene.only(id)).position)),
  }
  return scene
}
