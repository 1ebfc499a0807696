/** A write that happens once: its effect and its action row commit together, or neither does. */
import { isDeepStrictEqual } from 'node:util'
import type { Database, Prisma } from './client.ts'

/** Carries out `effect` in one transaction. With a key, a repeated call with the same ask gives the answer kept the first time. */
export async function once<Result extends object | string | undefined>(
  database: Pick<Database, 'prisma'>,
  { key, ask, at }: { key?: string | undefined; ask: Prisma.InputJsonObject; at: Date },
  effect: (tx: Prisma.TransactionClient) => Promise<Result>,
): Promise<Result> {
  return await database.prisma.$transaction(async (tx) => {
    if (key === undefined) return await effect(tx)
    const kept = await tx.$queryRaw<{ ask: unknown; answer: { is: Result } }[]>`
      SELECT ask, answer FROM action WHERE key = ${key}`
    const [before] = kept
    if (before !== undefined) {
      if (!isDeepStrictEqual(before.ask, plain(ask))) throw new Error(`action ${key} was kept for another ask`)
      return before.answer.is
    }
    const is = await effect(tx)
    await tx.action.create({ data: { key, ask, answer: plain({ is }), at } })
    return is
  })
}

/** As it reads back from a JSON column: fields that are undefined are gone. */
function plain(value: object): Prisma.InputJsonObject {
  return JSON.parse(JSON.stringify(value))
}
