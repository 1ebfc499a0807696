/** The process: environment in, Rinda up, a few addresses printed; a signal takes it down in order. */

import closeWithGrace from 'close-with-grace'
import pino from 'pino'
import { faultLines, processEnvironment, readConfig } from '../bot/config.ts'
import { FolderInUse } from '../prisma/embedded-lock.ts'
import { DatabaseOutOfReach } from '../prisma/out-of-reach.ts'
import { startRinda } from './rinda.ts'
import { welcome } from './welcome.ts'

const read = readConfig(processEnvironment())
if (!read.ok) {
  for (const line of faultLines(read.faults)) console.error(line)
  process.exit(1)
}
for (const line of read.warnings) console.warn(line)

const logger = pino({ level: process.stdout.isTTY ? 'warn' : 'info' })
try {
  const rinda = await startRinda({ config: read.config, logger, machine: Date.now })
  for (const line of welcome(rinda.url, read.config)) console.log(line)
  closeWithGrace({ delay: 10_000, logger: false }, async ({ err }) => {
    if (err) logger.fatal({ fault: err.name }, 'ending after a fault')
    await rinda.close()
  })
} catch (error) {
  if (error instanceof FolderInUse || error instanceof DatabaseOutOfReach) console.error(error.message)
  else if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
    console.error(`PORT: ${read.config.port} is taken by another program. Set PORT to a free one, or 0 for any.`)
  } else console.error(error)
  process.exit(1)
}
