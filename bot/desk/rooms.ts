/** What deeds stand on: ports only. A new room of the desk is a new field here, filled in `app/desk.ts`. */

import type { Inventories } from '../inventory-port.ts'
import type { Library } from '../library/types.ts'
import type { PatronDesk } from '../patron-desk-port.ts'
import type { Backend, Desk } from '../ports.ts'
import type { StaffChats } from './staff-chats.ts'
import type { AuditTrail, StaffDesk } from './staff-desk.ts'
import type { WordFigures } from './word-figures.ts'

export interface Rooms {
  /** tells the patrons it touches */
  desk: Desk
  library: () => Promise<Library>
  words: WordFigures
  chats: StaffChats
  inventories: Inventories
  patrons: PatronDesk
  /** what a patron has and waits for */
  items: Pick<Backend, 'loans' | 'reservations' | 'facts'>
  staffDesk: StaffDesk
  auditTrail: AuditTrail
}
