/** A patron's row as the rest of the house knows patrons: dates as days, what is empty left out. */

import type { PrismaClient } from '../../prisma/client.ts'
import { languages, type Patron } from '../library/types.ts'

type PatronRow = NonNullable<Awaited<ReturnType<PrismaClient['patron']['findUnique']>>>

const day = (date: Date): string => date.toISOString().slice(0, 10)

export function readPatron(row: PatronRow): Patron {
  const language = languages.find((one) => one === row.language)
  return {
    id: row.id,
    card: row.card,
    username: row.username,
    name: row.name,
    category: row.category === 'child' ? 'child' : 'adult',
    expires: day(row.expires),
    blocked: row.blocked,
    fees: row.fees,
    ...(language === undefined ? {} : { language }),
    ...(row.phone === null ? {} : { phone: row.phone }),
    ...(row.born === null ? {} : { born: day(row.born) }),
    ...(row.pickupPoint === null ? {} : { pickupPoint: row.pickupPoint }),
  }
}
