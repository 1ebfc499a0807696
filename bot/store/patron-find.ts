/** Patrons as librarians look for them: by card, user name, phone or name; and what our records say of one. */

import type { Database } from '../../prisma/client.ts'
import { minutesLeft } from '../library/sign-in-lock.ts'
import type { Instant, Patron, PatronId } from '../library/types.ts'
import { foldName } from '../library/username.ts'
import type { PatronDesk, PatronLine, PatronSheet, Relative } from '../patron-desk-port.ts'
import { phoneInE164 } from '../phone-number.ts'
import { attemptsKey } from '../sign-in-secrets.ts'
import { channelOf } from './links.ts'
import { readPatron } from './patron-row.ts'

/** As the index has it. */
const folded = `translate(lower(name), 'āčēģīķļņšūž', 'acegiklnsuz')`
const columns = `id, card, name, phone, born, expires, blocked`

const numberText = `
SELECT ${columns} FROM patron WHERE card IN ($1, upper($1), lower($1)) OR username = lower($1) OR phone = $2
  OR id IN (SELECT patron_id FROM link WHERE address = 'sms:' || $2)
ORDER BY card COLLATE "C" LIMIT $3`

const nameText = `
SELECT ${columns} FROM patron WHERE ${folded} LIKE ALL ($1::text[]) ORDER BY name, card COLLATE "C" LIMIT $2`

interface Row {
  id: PatronId
  card: string
  name: string
  phone: string | null
  born: string | null
  expires: string
  blocked: boolean
}

const lineOf = ({ phone, born, ...row }: Row): PatronLine => ({
  ...row,
  ...(phone !== null && { phone }),
  ...(born !== null && { born }),
})

export async function findPatrons(
  { sql }: Pick<Database, 'sql'>,
  query: string,
  { limit, country }: { limit: number; country: string },
): ReturnType<PatronDesk['find']> {
  const given = query.normalize('NFC').trim()
  if (given === '') return { found: [], more: false }
  const exact = await sql<Row>(numberText, [given, phoneInE164(given, country) ?? '', limit + 1])
  const words = foldName(given)
    .split(/\s+/)
    .map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`)
  const rows = exact.length > 0 ? exact : await sql<Row>(nameText, [words, limit + 1])
  return { found: rows.slice(0, limit).map(lineOf), more: rows.length > limit }
}

const relativesText = `
SELECT g.holder_id = $1 AS ward, p.id, p.card, p.name FROM guardianship g
JOIN patron p ON p.id = CASE WHEN g.holder_id = $1 THEN g.ward_id ELSE g.holder_id END
WHERE $1 IN (g.holder_id, g.ward_id) ORDER BY p.card COLLATE "C"`

const failedText = `
SELECT count(*)::int AS failed FROM outbox WHERE patron_id = $1 AND status = 'failed' AND made_at > $2::timestamptz - interval '30 days'`

/** Under which keys failed sign-ins of a patron are counted: what was typed, folded, and each phone that tried. */
export const attemptKeysOf = ({ card, username, phone }: Patron, addresses: readonly string[], pepper: string) => [
  attemptsKey('card', card.toLowerCase(), pepper),
  attemptsKey('card', username, pepper),
  ...[...addresses, ...(phone === undefined ? [] : [`sms:${phone}`])].flatMap((address) => [
    attemptsKey('address', address, pepper),
    attemptsKey('code', address, pepper),
  ]),
]

export async function patronSheet(
  { prisma, sql }: Pick<Database, 'prisma' | 'sql'>,
  pepper: string,
  which: { card: string } | { patronId: PatronId },
  now: Instant,
): Promise<PatronSheet | undefined> {
  const where = 'card' in which ? { card: which.card } : { id: which.patronId }
  const row = await prisma.patron.findUnique({ where, include: { links: { orderBy: { linkedAt: 'asc' } } } })
  if (row === null) return undefined
  const { links, ...own } = row
  const patron = readPatron(own)
  const keys = attemptKeysOf(
    patron,
    links.map(({ address }) => address),
    pepper,
  )
  const [relatives, locks, [counted]] = await Promise.all([
    sql<Relative & { ward: boolean }>(relativesText, [row.id]),
    prisma.signInAttempts.findMany({ where: { key: { in: keys } }, select: { lockedUntil: true } }),
    sql<{ failed: number }>(failedText, [row.id, now]),
  ])
  const locked = Math.max(0, ...locks.map(({ lockedUntil }) => minutesLeft(lockedUntil?.toISOString(), now)))
  const some = (ward: boolean) =>
    relatives.filter((one) => one.ward === ward).map(({ id, card, name }) => ({ id, card, name }))
  return {
    patron,
    ...(locked > 0 && { locked }),
    phones: links.map(({ address, state, linkedAt, heardAt }) => ({
      address,
      channel: channelOf(address),
      state,
      linkedAt: linkedAt.toISOString(),
      ...(heardAt !== null && { heardAt: heardAt.toISOString() }),
    })),
    wards: some(true),
    holders: some(false),
    failed: counted?.failed ?? 0,
  }
}
