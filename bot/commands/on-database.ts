/** What commands over the database share: the environment read, one FILE, faults said in a line and no trace. */

import { BackupFault } from '../../prisma/backup-lines.ts'
import { FolderInUse } from '../../prisma/embedded-lock.ts'
import { DatabaseOutOfReach, outOfReach } from '../../prisma/out-of-reach.ts'
import { type Config, faultLines, processEnvironment, readConfig } from '../config.ts'

/** A fault of the person's, told in these words. */
export class SaidFault extends Error {}

/** What ends a command with its message and no trace. */
const said = [SaidFault, BackupFault, FolderInUse, DatabaseOutOfReach]

/** Runs a command with its FILE and prints what it answers; a fault of the person's ends with 1 and says the remedy. */
export async function run(
  usage: string,
  command: (file: string, config: Config) => Promise<string>,
  given: readonly string[] = process.argv.slice(2),
): Promise<void> {
  const [file, ...more] = given
  const read = readConfig(processEnvironment())
  if (file === undefined || more.length > 0 || file.startsWith('-')) return fail([usage])
  if (!read.ok) return fail(faultLines(read.faults))
  try {
    console.log(await command(file, read.config))
  } catch (fault) {
    const error = outOfReach(fault) ?? fault
    if (!(error instanceof Error && said.some((kind) => error instanceof kind))) throw error
    fail([error.message])
  }
}

function fail(lines: readonly string[]): void {
  for (const line of lines) console.error(line)
  process.exitCode = 1
}
