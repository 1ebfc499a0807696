/** What deeds stand on: ports only. A new room of the desk is a new field here, filled in `app/desk.ts`. */

import type { Library } from '../library/types.ts'
import type { Desk } from '../ports.ts'
import type { AuditTrail, StaffDesk } from './staff-desk.ts'
import type { WordFigures } from './word-figures.ts'

export interface Rooms {
  /** tells the patrons it touches */
  desk: Desk
  library: () => Promise<Library>
  words: WordFigures
  staffDesk: StaffDesk
  auditTrail: AuditTrail
}
