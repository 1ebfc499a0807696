/** Who stands at the desk, and what their role lets them do. */

import type { Language } from '../library/types.ts'

export const roles = ['librarian', 'head', 'admin'] as const
/** Each may do what those before it may. */
export type Role = (typeof roles)[number]

export interface StaffMember {
  id: string
  username: string
  name: string
  role: Role
  /** theirs; without one they see all and choose */
  branch?: string
  language: Language
  demo: boolean
}

export const mayDo = ({ role }: Pick<StaffMember, 'role'>, needed: Role): boolean =>
  roles.indexOf(role) >= roles.indexOf(needed)
