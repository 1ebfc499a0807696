/** A process of its own for the lock's tests: takes the lock it is told of, says so, and keeps it until told to let go. */
import { once } from 'node:events'
import { FolderInUse, lockFolder } from '../../../prisma/embedded-lock.ts'

try {
  const lock = await lockFolder(process.argv[2] ?? '')
  console.log('held')
  await once(process.stdin.resume(), 'end')
  await lock.release()
} catch (error) {
  if (!(error instanceof FolderInUse)) throw error
  console.log(error.message)
  process.exitCode = 1
}
