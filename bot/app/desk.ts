/** Constructs the librarians' desk: what deeds stand on, and the door staff come in by. */

import { randomBytes, randomUUID } from 'node:crypto'
import type { Database } from '../../prisma/client.ts'
import { openStaffDoor } from '../desk/door.ts'
import type { Rooms } from '../desk/rooms.ts'
import { hashPassword, isPassword } from '../ils/builtin/passwords.ts'
import type { PatronId } from '../library/types.ts'
import type { Backend, Desk } from '../ports.ts'
import type { Secrets } from '../secrets.ts'
import { shortId } from '../short-id.ts'
import { auditTrail } from '../store/audit-trail.ts'
import { inventories } from '../store/inventory.ts'
import { patronDesk } from '../store/patron-desk.ts'
import { personRecords } from '../store/person.ts'
import { staffAttempts } from '../store/sign-in-attempts.ts'
import { staffAccounts } from '../store/staff.ts'
import { staffChats } from '../store/staff-chats.ts'
import { staffDesk } from '../store/staff-desk.ts'
import { secondFactors, staffSessions } from '../store/staff-sessions.ts'
import { wordFigures } from '../store/word-figures.ts'

export interface DeskParts extends Secrets {
  database: Database
  backend: Backend
  /** tells the patrons it touches */
  desk: Desk
  /** what these patrons are to hear now; keeps its own faults */
  tell: (patronIds: PatronId[]) => Promise<void>
  /** the bot's user name on Telegram, while there is a bot and Telegram answers */
  botName: () => Promise<string | undefined>
  /** where patrons text to, when they can */
  smsNumber: string | undefined
  demoAccounts: 'welcome' | 'refused'
  /** the machine's clock, in ms */
  machine: () => number
}

export function openDesk(parts: DeskParts) {
  const { database, backend, desk, tell, botName, smsNumber, demoAccounts, machine, pepper, sessionSecret } = parts
  const hash = (password: string) => hashPassword(password, pepper)
  const rooms: Rooms = {
    desk,
    library: () => backend.library(),
    words: wordFigures(database),
    chats: staffChats({ database, pepper, random: randomBytes, botName }),
    inventories: inventories(database, randomUUID),
    patrons: patronDesk({
      ...{ database, backend, pepper, random: randomBytes, newId: shortId, hash, botName, smsNumber },
      ownData: { patrons: backend, ...personRecords(database), tell },
    }),
    items: backend,
    staffDesk: staffDesk({ database, demoAccounts, hash, random: randomBytes, ids: randomUUID, pepper, machine }),
    auditTrail: auditTrail(database),
  }
  const staffDoor = openStaffDoor({
    accounts: staffAccounts(database, demoAccounts),
    sessions: staffSessions(database, demoAccounts),
    factors: secondFactors(database),
    attempts: staffAttempts(database),
    passwords: {
      isRight: (password, hash) => isPassword(password, hash, pepper),
      hash,
    },
    random: randomBytes,
    pepper,
    sessionSecret,
    machine,
  })
  return { rooms, staffDoor }
}
