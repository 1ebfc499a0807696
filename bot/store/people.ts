/** Whom the simulator can play, and what they have at home as the desk sees it. */

import type { Database } from '../../prisma/client.ts'
import { type Language, type LocalDate, languages, type PatronId } from '../library/types.ts'

export interface DemoPerson {
  id: PatronId
  card: string
  name: string
  language: Language
  phone?: string
}

/** The demo's patrons by card; real patrons are never listed. */
export async function demoPeople({ prisma }: Pick<Database, 'prisma'>, fallback: Language): Promise<DemoPerson[]> {
  const rows = await prisma.patron.findMany({
    where: { demo: true },
    select: { id: true, card: true, name: true, language: true, phone: true },
    orderBy: { card: 'asc' },
  })
  return rows.map(({ language, phone, ...person }) => ({
    ...person,
    language: languages.find((one) => one === language) ?? fallback,
    ...(phone !== null && { phone }),
  }))
}

/** What a patron has on loan, with barcodes, earliest due first. */
export async function lentTo(
  { prisma }: Pick<Database, 'prisma'>,
  patronId: PatronId,
): Promise<{ barcode: string; title: string; branch: string; dueAt: LocalDate }[]> {
  const rows = await prisma.loan.findMany({
    where: { patronId, returnedAt: null },
    select: { branch: true, dueAt: true, copy: { select: { barcode: true } }, title: { select: { title: true } } },
    orderBy: [{ dueAt: 'asc' }, { id: 'asc' }],
  })
  return rows.map(({ branch, dueAt, copy, title }) => ({
    barcode: copy.barcode,
    title: title.title,
    branch,
    dueAt: dueAt.toISOString().slice(0, 10),
  }))
}
