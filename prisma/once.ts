/** A write that happens once: its effect and its action row commit together, or neither does. */
import { isDeepStrictEqual } from 'node:util'
import type { Database, Prisma } from './client.ts'
import { isConflict, isTaken } from './failures.ts'

/** Two who write the same at once let one go first; nobody is that unlucky five times. */
const attempts = 5

interface OnceAbout {
  key?: string | undefined
  ask: object
  at: Date
  /** kept beside the answer */
  before?: readonly object[] | undefined
}

/**
 * Carries out `effect` in one transaction, again when it met another one and was rolled back. With a key, a repeated
 * call with the same ask, also at the same moment, gives the answer kept the first time.
 */
export async function once<Result extends object | string | undefined>(
  database: Pick<Database, 'prisma'>,
  about: OnceAbout,
  effect: (tx: Prisma.TransactionClient) => Promise<Result>,
): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await database.prisma.$transaction((tx) => keepOnce(tx, about, effect))
    } catch (error) {
      // The key taken under our hands: another call has just kept its answer.
      const again = isConflict(error) || (about.key !== undefined && isTaken(error))
      if (!again || attempt === attempts) throw error
    }
  }
}

async function keepOnce<Result extends object | string | undefined>(
  tx: Prisma.TransactionClient,
  { key, ask, at, before }: OnceAbout,
  effect: (tx: Prisma.TransactionClient) => Promise<Result>,
): Promise<Result> {
  if (key === undefined) return await effect(tx)
  const kept = await tx.$queryRaw<{ ask: unknown; answer: { is: Result } }[]>`
    SELECT ask, answer FROM action WHERE key = ${key}`
  const [first] = kept
  if (first !== undefined) {
    if (!isDeepStrictEqual(first.ask, plain(ask))) throw new Error(`action ${key} was kept for another ask`)
    return first.answer.is
  }
  const is = await effect(tx)
  await tx.action.create({ data: { key, ask: plain(ask), answer: plain({ is, before }), at } })
  return is
}

/** As it reads back from a JSON column: fields that are undefined are gone. */
function plain(value: object): Prisma.InputJsonObject {
  return JSON.parse(JSON.stringify(value))
}
