/** `npm run library -- init FILE`: a real library from one JSON file, and its first administrator. */

import { randomBytes, randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { openDatabase } from '../../prisma/client.ts'
import { migrate } from '../../prisma/migrate.ts'
import { databaseOf } from '../config.ts'
import { initLibrary } from '../ils/builtin/init-library.ts'
import { hashPassword } from '../ils/builtin/passwords.ts'
import { readLibraryFile } from '../ils/library-file.ts'
import { localDate } from '../library/calendar.ts'
import { faultsOf } from '../library/library-change.ts'
import type { Library } from '../library/types.ts'
import { completeSecrets } from '../secrets.ts'
import { run, SaidFault } from './on-database.ts'

const usage = 'npm run library -- init FILE'
const username = 'admin'

const [verb, ...more] = process.argv.slice(2)
await run(
  usage,
  async (file, config) => {
    const library = readFile(file)
    const { pepper } = completeSecrets(config)
    const password = oneTimePassword()
    const passwordHash = await hashPassword(password, pepper)
    const database = await openDatabase(databaseOf(config))
    try {
      await migrate(database)
      const admin = { id: randomUUID(), username, name: library.name[library.defaultLanguage], passwordHash }
      if (!(await initLibrary(database, library, admin))) {
        return 'Nothing was changed: there is a library here already. Change it in the console at /staff/library; for another one, use an empty database (DATA_DIR or DATABASE_URL).'
      }
      const { branches, itemTypes } = library
      return [
        `${library.name[library.defaultLanguage]}: ${branches.length} branches, ${itemTypes.length} item types.`,
        'Sign in at /staff/sign-in and choose a password of your own; this one works until then and is not shown again.',
        `  user name  ${username}`,
        `  password   ${password}`,
      ].join('\n')
    } finally {
      await database.close()
    }
  },
  verb === 'init' ? more : [],
)

/** Throws with every fault of the file, each with its remedy. */
function readFile(file: string): Library {
  const read = readLibraryFile(textOf(file))
  const faults = read.ok
    ? faultsOf(read.library, localDate(new Date().toISOString(), read.library.zone)).map(
        ({ of }) => `closures: branch ${of} would have no open day within a year; leave one at least`,
      )
    : read.faults
  if (read.ok && faults.length === 0) return read.library
  const head = `${file} is no library yet. Put right what follows (prisma/demo/library.json is an example), then run it again:`
  throw new SaidFault([head, ...faults.map((fault) => `  ${fault}`)].join('\n'))
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    throw new SaidFault(`There is no file ${file}, or it cannot be read. Name the library's JSON file: ${usage}`)
  }
}

/** Sixteen letters and digits that are not mistaken for one another, in fours: 80 bits. */
function oneTimePassword(): string {
  const letters = 'abcdefghjkmnpqrstuvwxyz23456789A'
  const drawn = [...randomBytes(16)].map((byte) => letters[byte % 32] ?? '')
  return [0, 4, 8, 12].map((at) => drawn.slice(at, at + 4).join('')).join('-')
}
