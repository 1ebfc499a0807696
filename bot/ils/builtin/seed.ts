/** Fills an empty database: the demo, and whatever rows a test or an import brings. */

import type { Database, Prisma } from '../../../prisma/client.ts'
import type { DemoLibrary, DemoStaff } from '../../../prisma/demo/read.ts'
import type { Patron } from '../../library/types.ts'
import type { Seed } from '../seed.ts'
import { copyRow, foldUsername, loanRow, patronRow, requestRow, reservationRow, titleRow } from './rows.ts'
import { writeLibrary } from './save-library.ts'
import { slotRow } from './training-rows.ts'

/** A seed whose passwords are hashed already: hashing is slow and no business of a transaction. */
export interface SeedRows extends Omit<Seed, 'patrons'> {
  patrons: (Patron & { passwordHash?: string; demo?: boolean })[]
  staff?: (DemoStaff & { id: string; passwordHash: string; demo?: boolean })[]
}

/** True until a library is laid out. */
export async function isEmpty({ prisma }: Pick<Database, 'prisma'>): Promise<boolean> {
  return (await prisma.library.count()) === 0
}

/** Lays out the demo, all of it or nothing; every account, patron's or staff's, gets this hash of the demo's password. */
export async function seedDemo(
  database: Pick<Database, 'prisma'>,
  demo: DemoLibrary,
  passwordHash: string,
): Promise<void> {
  await seedRows(database, {
    ...demo,
    patrons: demo.patrons.map((patron) => ({ ...patron, passwordHash })),
    staff: demo.staff.map((one) => ({ ...one, id: `s-${one.username}`, passwordHash, demo: true })),
  })
}

/** All rows in one transaction; the queue's order and the requests' numbers go on after the largest of them. */
export async function seedRows({ prisma }: Pick<Database, 'prisma'>, seed: SeedRows): Promise<void> {
  await prisma.$transaction(async (tx) => {
    await writeLibrary(tx, seed.library)
    await tx.title.createMany({ data: seed.titles.map(titleRow) })
    // Copies and what has them refer to each other: first the copies, free.
    const copies = seed.copies.map(copyRow)
    await tx.copy.createMany({ data: copies.map((copy) => ({ ...copy, loanId: null, reservationId: null })) })
    await writePeople(tx, seed)
    await tx.loan.createMany({ data: seed.loans.map(loanRow) })
    await tx.reservation.createMany({ data: seed.reservations.map(reservationRow) })
    await tx.libraryRequest.createMany({ data: seed.requests.map(requestRow) })
    await tx.trainingSlot.createMany({ data: (seed.slots ?? []).map(slotRow) })
    for (const { id, loanId, reservationId } of copies) {
      if (loanId || reservationId) await tx.copy.update({ where: { id }, data: { loanId, reservationId } })
    }
    await tx.$executeRaw`SELECT setval('reservation_seq_seq', greatest(max(seq), 1), max(seq) IS NOT NULL) FROM reservation`
    await tx.$executeRaw`SELECT setval('request_number_seq', greatest(max(number), 1001), max(number) >= 1001) FROM request`
  })
}

async function writePeople(tx: Prisma.TransactionClient, { patrons, guardians, staff = [] }: SeedRows): Promise<void> {
  await tx.patron.createMany({
    data: patrons.map(({ passwordHash, demo, ...patron }) => ({
      ...patronRow(patron),
      passwordHash: passwordHash ?? null,
      demo: demo ?? false,
    })),
  })
  await tx.guardianship.createMany({ data: guardians.map(({ cardId: wardId, ...one }) => ({ wardId, ...one })) })
  await tx.staff.createMany({
    data: staff.map((one) => ({ ...one, username: foldUsername(one.username), demo: one.demo ?? false })),
  })
}
