/** The words in which an account of staff is shown and chosen. */

import { type Role, roles } from '../../../bot/desk/staff.ts'
import type { StaffLine } from '../../../bot/desk/staff-desk.ts'
import { type Language, languages } from '../../../bot/library/types.ts'
import { languageNames } from '../../pages/language.ts'
import type { Choice } from '../../pages/staff/staff.ts'
import type { Visit } from './visit.ts'

export const branchName = ({ library, staff, word }: Visit, branch: string | undefined): string =>
  branch === undefined
    ? word('desk-staff-all')
    : (library.branches.find(({ code }) => code === branch)?.names[staff.language].name ?? branch)

export const roleChoices = ({ say }: Visit, chosen: string): Choice[] =>
  roles.map((role) => ({ value: role, name: say({ say: 'desk-staff-role-of', role }), chosen: role === chosen }))

/** The empty one is all of them. */
export const branchChoices = (visit: Visit, chosen: string): Choice[] => [
  ...visit.library.branches.map(({ code }) => ({
    value: code,
    name: branchName(visit, code),
    chosen: code === chosen,
  })),
  { value: '', name: branchName(visit, undefined), chosen: chosen === '' },
]

export const languageChoices = (chosen: Language): Choice[] =>
  languages.map((code) => ({ value: code, name: languageNames[code], chosen: code === chosen }))

export function termsOf(visit: Visit, one: StaffLine) {
  const { word } = visit
  return {
    name: one.name,
    username: one.username,
    role: roleName(visit, one.role),
    branch: branchName(visit, one.branch),
    open: one.active,
    states: [
      word(one.active ? 'desk-staff-active' : 'desk-staff-closed'),
      ...(one.mustChangePassword ? [word('desk-staff-one-time')] : []),
      ...(one.demo ? [word('desk-staff-demo')] : []),
    ],
  }
}

export const roleName = ({ say }: Visit, role: Role): string => say({ say: 'desk-staff-role-of', role })
