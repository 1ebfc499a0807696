/** Who did what, filtered by person, deed and day. */

import { page } from '../views.ts'
import type { Framed } from './frame.ts'
import type { Choice } from './staff.ts'

export interface AuditView {
  people: Choice[]
  deeds: Choice[]
  day: string
  entries: { at: string; who: string; role: string; did: string; about: string; detail: string; where: string }[]
  /** the address of what came before */
  older?: string | undefined
}

export const auditPage = page<Framed<AuditView>>('staff/audit')
