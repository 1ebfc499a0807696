/** Writes a library into the tables of places: at first, and again when its file has changed. */

import { isDeepStrictEqual } from 'node:util'
import type { Database, Prisma } from '../../../prisma/client.ts'
import type { Language, Library, PlaceName } from '../../library/types.ts'
import { sqlIn } from './carry-out.ts'
import { readLibrary } from './library.ts'
import { dateColumn } from './rows.ts'

export type SavedLibrary =
  | { saved: 'changed' | 'unchanged' }
  /** branches, sections (`branch/section`) and item types that are gone from the library but not from its copies, loans or staff */
  | { saved: 'no'; stillUsed: string[] }

/** Makes the tables say what `library` says, in one transaction; the same library twice changes nothing. */
export async function saveLibrary({ prisma }: Pick<Database, 'prisma'>, library: Library): Promise<SavedLibrary> {
  return await prisma.$transaction(async (tx) => {
    const before = await readLibrary(sqlIn(tx))
    if (before && isSameLibrary(before.library, library)) return { saved: 'unchanged' }
    const stillUsed = await usedThough(tx, library)
    if (stillUsed.length > 0) return { saved: 'no', stillUsed }
    await writeLibrary(tx, library)
    return { saved: 'changed' }
  })
}

/** Whether nothing would be written: `before` as it was read. */
export const isSameLibrary = (before: Library, library: Library): boolean => isDeepStrictEqual(before, inOrder(library))

/** As it reads back: what has no order of its own in a library is sorted. */
const inOrder = (library: Library): Library => ({
  ...library,
  branches: library.branches.map((branch) => ({
    ...branch,
    hours: branch.hours.toSorted((a, b) => a.weekday - b.weekday || compare(a.opens, b.opens)),
    monthlyClosures: branch.monthlyClosures.toSorted((a, b) => a.nth - b.nth || a.weekday - b.weekday),
  })),
  closures: closureRows(library).map(({ closure }) => closure),
  itemTypes: library.itemTypes.toSorted((a, b) => compare(a.code, b.code)),
})

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Each closure once, known by what it says. */
const closureRows = ({ closures }: Library) =>
  [...new Map(closures.map((one) => [[one.from, one.to, one.branch ?? '', one.reason].join(' '), one]))]
    .map(([id, closure]) => ({ id, closure }))
    .toSorted((a, b) => compare(a.id, b.id))

const namesColumn = ({ lv, en, ru }: Record<Language, PlaceName>) => ({ lv: { ...lv }, en: { ...en }, ru: { ...ru } })

/** Places and types that are gone from the library but not from its rows. */
export async function usedThough(tx: Prisma.TransactionClient, library: Library): Promise<string[]> {
  const branches = library.branches.map(({ code }) => code)
  const sections = library.branches.flatMap(({ code, sections: own }) => own.map((one) => `${code}/${one.code}`))
  const itemTypes = library.itemTypes.map(({ code }) => code)
  const used = await tx.$queryRaw<{ code: string }[]>`
    SELECT code FROM (SELECT branch FROM copy UNION SELECT branch FROM loan UNION SELECT branch FROM request
      UNION SELECT branch FROM staff WHERE branch IS NOT NULL) AS used(code) WHERE code <> ALL (${branches}::text[])
    UNION SELECT branch || '/' || section FROM copy
      WHERE section IS NOT NULL AND branch || '/' || section <> ALL (${sections}::text[])
    UNION SELECT item_type FROM copy WHERE item_type <> ALL (${itemTypes}::text[])
    ORDER BY 1`
  return used.map(({ code }) => code)
}

/** Every row anew, but branches, sections and item types in place: copies and loans refer to them. */
export async function writeLibrary(tx: Prisma.TransactionClient, library: Library): Promise<void> {
  const { name: names, zone, country, defaultLanguage, settings } = library
  const row = { names, zone, country, defaultLanguage, settings: { ...settings } }
  await tx.library.upsert({ where: { id: 1 }, create: { id: 1, ...row }, update: row })
  await writeItemTypes(tx, library)
  await writeBranches(tx, library)
  await tx.closure.deleteMany()
  await tx.closure.createMany({
    data: closureRows(library).map(({ id, closure }) => ({
      id,
      branch: closure.branch ?? null,
      fromDay: dateColumn(closure.from),
      toDay: dateColumn(closure.to),
      reason: closure.reason,
    })),
  })
}

async function writeItemTypes(tx: Prisma.TransactionClient, { itemTypes }: Library): Promise<void> {
  await tx.itemType.deleteMany({ where: { code: { notIn: itemTypes.map(({ code }) => code) } } })
  for (const { code, ...row } of itemTypes) {
    await tx.itemType.upsert({ where: { code }, create: { code, ...row }, update: row })
  }
}

async function writeBranches(tx: Prisma.TransactionClient, { branches }: Library): Promise<void> {
  await tx.branch.deleteMany({ where: { code: { notIn: branches.map(({ code }) => code) } } })
  await tx.openingHours.deleteMany()
  await tx.monthlyClosure.deleteMany()
  for (const [position, { sections, hours, monthlyClosures, ...branch }] of branches.entries()) {
    const { code, names, ...rest } = branch
    const row = { ...rest, names: namesColumn(names), position }
    await tx.branch.upsert({ where: { code }, create: { code, ...row }, update: row })
    await tx.section.deleteMany({ where: { branch: code, code: { notIn: sections.map((one) => one.code) } } })
    for (const [place, section] of sections.entries()) {
      const key = { branch: code, code: section.code }
      const own = { names: namesColumn(section.names), pickup: section.pickup, position: place }
      await tx.section.upsert({ where: { branch_code: key }, create: { ...key, ...own }, update: own })
    }
    await tx.openingHours.createMany({ data: hours.map((one) => ({ ...one, branch: code })) })
    await tx.monthlyClosure.createMany({ data: monthlyClosures.map((one) => ({ ...one, branch: code })) })
  }
}
