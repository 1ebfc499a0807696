/** Accounts of patrons as librarians look after them; every write once a key and with its audit row. */

import type { Database, Prisma } from '../../prisma/client.ts'
import type { Sql } from '../../prisma/sql.ts'
import { pickupPoints } from '../library/pickup.ts'
import type { Library, PatronId } from '../library/types.ts'
import { freeUsername, proposedUsername } from '../library/username.ts'
import { eraseOwnData, exportOwnData, type OwnDataParts } from '../own-data.ts'
import type { PatronChanges, PatronDesk, PatronRefusal, Slip } from '../patron-desk-port.ts'
import type { Act, Backend } from '../ports.ts'
import type { Random } from '../sign-in-secrets.ts'
import { audited } from './audited.ts'
import { attemptKeysOf, findPatrons, patronSheet } from './patron-find.ts'
import { sentTo } from './patron-messages.ts'
import { readPatron } from './patron-row.ts'
import { resetAttempts } from './sign-in-attempts.ts'
import { firstPassword, laySlip, newSlipId, type SlipTraces, slipOf } from './slips.ts'

export interface PatronDeskParts {
  database: Database
  /** the library system's part of it */
  backend: Pick<Backend, 'library' | 'add-ward' | 'remove-ward'>
  ownData: OwnDataParts
  pepper: string
  random: Random
  newId: () => string
  hash: (password: string) => Promise<string>
  /** the bot's user name on Telegram, while there is a bot and Telegram answers */
  botName: () => Promise<string | undefined>
  /** where patrons text to, when they can */
  smsNumber: string | undefined
}

interface Kept {
  patronId: PatronId
  traces: SlipTraces
}

const unknown = { refusal: 'unknown-card' } as const
const day = (date: string) => new Date(`${date}T00:00:00Z`)

export function patronDesk(parts: PatronDeskParts): PatronDesk {
  const { database, backend, ownData, pepper, random, newId, hash, botName, smsNumber } = parts
  const { prisma } = database
  const byId = async (patronId: PatronId) => await prisma.patron.findUnique({ where: { id: patronId } })

  async function shown(kept: Kept): Promise<{ slip: Slip } | PatronRefusal> {
    const row = await byId(kept.patronId)
    return row === null
      ? unknown
      : { slip: slipOf(pepper, { botName: await botName(), smsNumber }, readPatron(row), kept.traces) }
  }

  /** What is typed goes into no action: its key stands for it. */
  const write = <Answer extends object>(
    act: Act,
    patronId: PatronId,
    effect: (tx: Prisma.TransactionClient, sql: Sql) => Promise<Answer>,
  ) => audited(database, act, { patronId }, effect)

  return {
    async find(query, limit) {
      return await findPatrons(database, query, { limit, country: (await backend.library()).country })
    },

    sheet: (which, now) => patronSheet(database, pepper, which, now),

    async messages(act, patronId) {
      if ((await byId(patronId)) === null) return unknown
      await write(act, patronId, async () => ({ read: true }))
      return { messages: await sentTo(database, patronId) }
    },

    async register(act, { username: wanted, ...details }) {
      if (!isPickup(await backend.library(), details.pickupPoint)) return { refusal: 'pickup-unknown' }
      const [id, slipId] = [newId(), newSlipId(random)]
      const passwordHash = await hash(firstPassword(pepper, slipId))
      const audit = act.audit && { ...act.audit, subject: id }
      const kept = await audited(
        database,
        { ...act, ...(audit && { audit }) },
        { register: true },
        async (tx, sql): Promise<Kept | PatronRefusal> => {
          if ((await tx.patron.findUnique({ where: { card: details.card } })) !== null) {
            return { refusal: 'card-taken' }
          }
          const proposed = (wanted ?? proposedUsername(details.name, details.card)).normalize('NFC').toLowerCase()
          const username = freeUsername(proposed, await takenLike(sql, proposed))
          if (wanted !== undefined && username !== proposed) {
            return { refusal: 'username-in-use', proposal: username }
          }
          const { born, expires, ...rest } = details
          const dates = { expires: day(expires), ...(born !== undefined && { born: day(born) }) }
          await tx.patron.create({ data: { id, ...rest, ...dates, username, passwordHash } })
          const at = act.now
          const tries = await laySlip(tx, pepper, { id: slipId, patronId: id, phone: rest.phone, at })
          return { patronId: id, traces: traces(slipId, tries, true, rest.phone, at) }
        },
      )
      return 'refusal' in kept ? kept : await shown(kept)
    },

    async change(act, patronId, changes) {
      if (!isPickup(await backend.library(), changes.pickupPoint ?? undefined)) return { refusal: 'pickup-unknown' }
      return await write(act, patronId, async (tx) => {
        if ((await tx.patron.findUnique({ where: { id: patronId } })) === null) return unknown
        return { patron: readPatron(await tx.patron.update({ where: { id: patronId }, data: columnsOf(changes) })) }
      })
    },

    async newSlip(act, patronId, { password, phone }) {
      const slipId = newSlipId(random)
      const passwordHash = password ? await hash(firstPassword(pepper, slipId)) : undefined
      const kept = await write(act, patronId, async (tx) => {
        if ((await tx.patron.findUnique({ where: { id: patronId } })) === null) return unknown
        if (passwordHash !== undefined) await tx.patron.update({ where: { id: patronId }, data: { passwordHash } })
        const tries = await laySlip(tx, pepper, { id: slipId, patronId, phone, at: act.now })
        return { patronId, traces: traces(slipId, tries, password, phone, act.now) }
      })
      return 'refusal' in kept ? kept : await shown(kept)
    },

    async unlock(act, patronId) {
      return await write(act, patronId, async (tx, sql) => {
        const row = await tx.patron.findUnique({ where: { id: patronId }, include: { links: true } })
        if (row === null) return unknown
        const addresses = row.links.map(({ address }) => address)
        for (const key of attemptKeysOf(readPatron(row), addresses, pepper).toSorted()) await resetAttempts(sql, key)
        return { unlocked: true } as const
      })
    },

    unlink: (act, patronId, address) =>
      write(act, patronId, async (tx) => {
        const { count } = await tx.link.deleteMany({ where: { address, patronId } })
        return count === 0 ? ({ refusal: 'phone-not-linked' } as const) : ({ unlinked: true } as const)
      }),

    async addWard(act, holderId, wardCard) {
      const ward = await prisma.patron.findUnique({ where: { card: wardCard } })
      if (ward === null || (await byId(holderId)) === null) return unknown
      if (ward.id === holderId) return { refusal: 'own-card' }
      const added = await backend['add-ward']({ ask: 'add-ward', holderId, wardId: ward.id }, act)
      return 'failed' in added ? unknown : { added: { id: ward.id, card: ward.card, name: ward.name } }
    },

    async removeWard(act, holderId, wardId) {
      const there = await prisma.guardianship.findUnique({ where: { holderId_wardId: { holderId, wardId } } })
      if (there === null) return { refusal: 'ward-not-there' }
      await backend['remove-ward']({ ask: 'remove-ward', holderId, wardId }, act)
      return { removed: true }
    },

    async copyOf(act, patronId) {
      const held = await exportOwnData(ownData, patronId, act.now)
      if (held === undefined) return unknown
      await write(act, patronId, async () => ({ copied: true }))
      return { held }
    },

    /** The audit row first: it is the account's own, and forgets with it whose it was. */
    async erase(act, patronId) {
      const held = await ownData.patrons.held(patronId)
      if (held === undefined) return unknown
      const count = held.loans.filter(({ returnedAt }) => returnedAt === undefined).length
      if (count > 0) return { refusal: 'erase-on-loan', count }
      if (held.patron.fees > 0) return { refusal: 'erase-owes', fees: held.patron.fees }
      await write(act, patronId, async () => ({ begun: true }))
      const erased = await eraseOwnData(ownData, patronId, act.now)
      if (erased === 'gone' || 'erased' in erased) return { erased: true }
      return 'fees' in erased
        ? { refusal: 'erase-owes', ...erased }
        : { refusal: 'erase-on-loan', count: erased.onLoan }
    },
  }
}

const traces = (id: string, tries: number, password: boolean, phone: string | undefined, at: string): SlipTraces => ({
  ...{ id, tries, password, at },
  ...(phone !== undefined && { phone }),
})

const isPickup = (library: Library, point: string | undefined): boolean =>
  point === undefined || pickupPoints(library).includes(point)

async function takenLike(sql: Sql, proposed: string): Promise<Set<string>> {
  const rows = await sql<{ username: string }>('SELECT username FROM patron WHERE starts_with(username, $1)', [
    proposed,
  ])
  return new Set(rows.map(({ username }) => username))
}

function columnsOf({ born, expires, ...rest }: PatronChanges): Prisma.PatronUpdateManyMutationInput {
  return {
    ...rest,
    ...(born !== undefined && { born: born === null ? null : day(born) }),
    ...(expires !== undefined && { expires: day(expires) }),
  }
}
