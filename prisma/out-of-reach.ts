/** A PostgreSQL that does not answer or does not let us in, told to the person who starts Rinda in one line. */
import { chain } from './failures.ts'

export class DatabaseOutOfReach extends Error {
  constructor(message: string, cause: unknown) {
    super(message, { cause })
    this.name = 'DatabaseOutOfReach'
  }
}

const unreached = 'Start it, or correct the address.'
const remedies: Readonly<Record<string, string>> = {
  ECONNREFUSED: unreached,
  ECONNRESET: unreached,
  EHOSTUNREACH: unreached,
  ENETUNREACH: unreached,
  ENOTFOUND: 'Correct the name of its machine.',
  EAI_AGAIN: 'Correct the name of its machine, or look to the network.',
  ETIMEDOUT: unreached,
  '28P01': 'Correct the user or the password.',
  '28000': 'Correct the user, or let this machine in (pg_hba.conf).',
  '3D000': 'Create the database it names, or correct the name.',
  '57P03': 'It is starting or ending: try again in a moment.',
  '53300': 'It has no connection left: raise max_connections, or end who else uses it.',
}

/** Why the database cannot be used, with the remedy and without the address, which may hold a password. */
export function outOfReach(error: unknown): DatabaseOutOfReach | undefined {
  const links = chain(error)
  const slow = links.some(({ message }) => /connection timeout|timeout exceeded when trying to connect/i.test(message))
  const code = slow ? 'ETIMEDOUT' : links.map((link) => link.code).find((one) => one in remedies)
  if (code === undefined) return undefined
  return new DatabaseOutOfReach(`DATABASE_URL: PostgreSQL cannot be used (${code}). ${remedies[code]}`, error)
}
