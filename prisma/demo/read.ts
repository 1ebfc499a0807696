/** Lays the demo library out from its first day on: who has borrowed what, who waits, what stands ready. */

import { readFileSync } from 'node:fs'
import type { TrainingSlot } from '../../bot/library/training.ts'
import type {
  Copy,
  Instant,
  Library,
  LibraryRequest,
  Loan,
  LocalDate,
  Patron,
  PatronId,
  PlaceId,
  Reservation,
  Title,
} from '../../bot/library/types.ts'
import {
  type DayOrOffset,
  type LoanRow,
  type PatronRow,
  type ReservationRow,
  readRows,
  type TrainingRow,
} from './rows.ts'

/** What every demo account, patron's or staff's, signs in with. */
export const demoPassword = 'rinda-demo'

/** The text of `library.json`, to be read as any library's own file is. */
export const demoLibraryText = (): string => readFileSync(new URL('library.json', import.meta.url), 'utf8')

export interface DemoStaff {
  username: string
  name: string
  role: 'librarian' | 'admin'
  /** the branch they see; without it, all */
  branch?: string
}

export interface DemoLibrary {
  library: Library
  /** popularity from 1 to 5: how likely a reader asks for it */
  titles: (Title & { popularity: number })[]
  copies: Copy[]
  patrons: (Patron & { demo: true })[]
  guardians: { holderId: PatronId; cardId: PatronId }[]
  loans: Loan[]
  reservations: Reservation[]
  requests: LibraryRequest[]
  slots: TrainingSlot[]
  staff: DemoStaff[]
}

export interface DemoDays {
  library: Library
  firstDay: LocalDate
  /** the nth open day of a branch after a date; before it, when negative */
  openDayAfter: (place: PlaceId, date: LocalDate, n: number) => LocalDate
  /** when a branch closes on an open day */
  closing: (place: PlaceId, date: LocalDate) => Instant
}

/**
 * The demo as it stands on the morning of its first day. Everything that happened did so on earlier open days; due
 * dates and deadlines are open days. The same days give the same library, ids included. Throws when a CSV is broken.
 */
export function readDemo(days: DemoDays): DemoLibrary {
  const rows = readRows()
  const titles = rows.titles.map((row) => ({
    id: row.control_number,
    title: row.title,
    author: row.author,
    ...(row.year !== undefined && { year: row.year }),
    language: row.language,
    isbn: row.isbn,
    reservable: row.reservable,
    popularity: row.popularity,
  }))
  const shelved: Copy[] = rows.copies.map((row) => ({
    id: copyId(row.barcode),
    barcode: row.barcode,
    titleId: row.control_number,
    branch: row.branch,
    ...(row.section !== undefined && { section: row.section }),
    callNumber: row.call_number,
    itemType: row.item_type,
    place: row.status,
  }))
  const copyById = new Map(shelved.map((copy) => [copy.id, copy]))
  const loans = rows.loans.map((row, index) => lend(row, `l${index + 1}`, copyById, days))
  const reservations = rows.reservations.map((row, index) => reserve(row, index + 1, days))
  const loanOf = new Map(loans.map((loan) => [loan.copyId, loan.id]))
  const heldFor = new Map(
    rows.reservations.flatMap((row, index) => (row.barcode ? [[copyId(row.barcode), `r${index + 1}`] as const] : [])),
  )
  const copies = shelved.map((copy) => {
    const loanId = loanOf.get(copy.id)
    const reservationId = heldFor.get(copy.id)
    return { ...copy, ...(loanId && { loanId }), ...(reservationId && { reservationId }) }
  })
  return {
    library: days.library,
    titles,
    copies,
    patrons: rows.patrons.map((row) => register(row, reservations, days.firstDay)),
    guardians: rows.family.map((row) => ({ holderId: patronId(row.holder), cardId: patronId(row.card) })),
    loans,
    reservations,
    requests: [],
    slots: rows.trainings.map((row, index) => offerTraining(row, `n${index + 1}`, days)),
    staff: rows.staff.map(({ branch, ...row }) => ({ ...row, ...(branch !== undefined && { branch }) })),
  }
}

const copyId = (barcode: string) => `c${barcode}`
const patronId = (card: string) => `p${card}`

/** A loan is known by its due date, counted back to the day of lending, or by its day of lending, counted on. */
function lend(row: LoanRow, id: string, copies: Map<string, Copy>, days: DemoDays): Loan {
  const copy = copies.get(copyId(row.barcode))
  const itemType = days.library.itemTypes.find((type) => type.code === copy?.itemType)
  if (!copy || !itemType) throw new Error(`loans.csv: no copy ${row.barcode}, or none of a known item type`)
  const { firstDay, openDayAfter, closing } = days
  const lentFor = itemType.loanDays * (row.renewals + 1)
  const open = (n: number) => openDayAfter(copy.branch, firstDay, n)
  const onOrBefore = (date: LocalDate) => openDayAfter(copy.branch, addDays(date, 1), -1)
  const onOrAfter = (date: LocalDate) => openDayAfter(copy.branch, addDays(date, -1), 1)
  const lentOn = row.due_in === undefined ? open(-(row.lent_ago ?? 1)) : onOrBefore(addDays(open(row.due_in), -lentFor))
  return {
    id,
    copyId: copy.id,
    titleId: copy.titleId,
    patronId: patronId(row.card),
    branch: copy.branch,
    lentAt: minutesBefore(closing(copy.branch, lentOn), 240),
    dueAt: row.due_in === undefined ? onOrAfter(addDays(lentOn, lentFor)) : open(row.due_in),
    renewals: row.renewals,
  }
}

function reserve(
  row: ReservationRow,
  seq: number,
  { library, firstDay, openDayAfter, closing }: DemoDays,
): Reservation {
  // The rows of one day follow each other by a minute, so that the order of asking is the order of `seq`.
  const requestedAt = minutesBefore(closing('galvena', openDayAfter('galvena', firstDay, -row.made_ago)), 200 - seq)
  const reservation = {
    id: `r${seq}`,
    titleId: row.control_number,
    patronId: patronId(row.card),
    pickupPoint: row.pickup,
    state: row.state,
    seq,
    requestedAt,
  }
  if (row.ready_ago === undefined) return reservation
  const readyOn = openDayAfter(row.pickup, firstDay, -row.ready_ago)
  return {
    ...reservation,
    readyAt: minutesBefore(closing(row.pickup, readyOn), 120),
    keepUntil: closing(row.pickup, openDayAfter(row.pickup, readyOn, library.settings.pickupDays)),
  }
}

function offerTraining(row: TrainingRow, id: string, { firstDay, openDayAfter, closing }: DemoDays): TrainingSlot {
  const { branch, kind, lv, en, ru, minutes, seats } = row
  const startsAt = minutesBefore(closing(branch, openDayAfter(branch, firstDay, row.in_days)), row.before_closing)
  const named = lv !== undefined && en !== undefined && ru !== undefined ? { names: { lv, en, ru } } : {}
  return { id, branch, kind, ...named, startsAt, minutes, seats }
}

function register(row: PatronRow, reservations: Reservation[], firstDay: LocalDate): Patron & { demo: true } {
  const id = patronId(row.card)
  const last = reservations.findLast((reservation) => reservation.patronId === id)
  return {
    id,
    card: row.card,
    username: row.username,
    name: row.name,
    language: row.language,
    ...(row.phone !== undefined && { phone: row.phone }),
    category: row.category,
    born: dayOf(row.born, firstDay),
    expires: dayOf(row.expires, firstDay),
    blocked: row.blocked,
    fees: row.fees,
    ...(last && { pickupPoint: last.pickupPoint }),
    demo: true,
  }
}

const dayOf = (day: DayOrOffset, firstDay: LocalDate): LocalDate =>
  'date' in day ? day.date : addDays(firstDay, day.days)

const dayInMs = 86_400_000
const addDays = (date: LocalDate, n: number): LocalDate =>
  new Date(Date.parse(`${date}T00:00:00Z`) + n * dayInMs).toISOString().slice(0, 10)

const minutesBefore = (instant: Instant, minutes: number): Instant =>
  new Date(Date.parse(instant) - minutes * 60_000).toISOString()
