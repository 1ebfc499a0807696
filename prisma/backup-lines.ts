/** A backup as lines of text: a head, tables with their rows, sequences, an end with a sum over all of it. */
import { createHash } from 'node:crypto'
import { z } from 'zod'

/** Raised when an older Rinda could not read what this one writes. */
export const format = 1
const sequence = z.strictObject({ sequence: z.string(), last: z.number(), called: z.boolean() })
const table = z.strictObject({ table: z.string(), columns: z.array(z.string()).min(1) })
const headSchema = z.strictObject({
  rinda: z.literal('backup'),
  format: z.int(),
  madeAt: z.string(),
  migrations: z.array(z.strictObject({ name: z.string(), checksum: z.string() })),
  secrets: z.strictObject({ sessionSecret: z.string(), pepper: z.string() }),
})
const endSchema = z.strictObject({ end: z.literal(true), rows: z.int(), sha256: z.string() })

export type BackupHead = z.infer<typeof headSchema>
export type SequenceLine = z.infer<typeof sequence>

/** What is wrong with a backup, or with where it is to go; nothing was changed. The message says what to do. */
export class BackupFault extends Error {}

/** Reads a backup to its end and gives its head; throws `BackupFault` when it is torn, foreign or too new. */
export async function inspect(lines: AsyncIterable<string>): Promise<BackupHead> {
  const hash = createHash('sha256')
  let head: BackupHead | undefined
  let before: string | undefined
  for await (const line of lines) {
    if (before === undefined) head = headOf(line)
    else hash.update(`${before}\n`)
    before = line
  }
  const end = endSchema.safeParse(parsed(before))
  if (head === undefined) throw new BackupFault('The file is empty: it is no backup.')
  if (!end.success) throw new BackupFault('The backup breaks off before its end. Take another one.')
  if (end.data.sha256 !== hash.digest('hex')) throw new BackupFault('The backup is damaged. Take another one.')
  return head
}

function headOf(line: string): BackupHead {
  const head = headSchema.safeParse(parsed(line))
  if (!head.success) throw new BackupFault('The file is no backup of Rinda.')
  if (head.data.format > format)
    throw new BackupFault('The backup was made by a newer Rinda: restore it with that one.')
  return head.data
}

function parsed(line: string | undefined): unknown {
  try {
    return line === undefined ? undefined : JSON.parse(line)
  } catch {
    return undefined
  }
}

export type Mark = z.infer<typeof sequence> | z.infer<typeof table> | z.infer<typeof endSchema>

/** A line that is no row: rows are told by their columns, and no table has only these. */
export function markOf(line: string): Mark | undefined {
  if (!/^\{"(?:table|sequence|end)":/.test(line)) return undefined
  const mark = z.union([sequence, table, endSchema]).safeParse(parsed(line))
  return mark.success ? mark.data : undefined
}
