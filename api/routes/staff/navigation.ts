/** The pages of the console in the order of the working day; one that is not built yet is not shown. */

import type { FastifyInstance } from 'fastify'
import { mayDo, type Role, type StaffMember } from '../../../bot/desk/staff.ts'
import type { WordKey } from '../../../bot/texts/say.ts'

const rows: readonly { href: string; word: WordKey; may: Role }[] = [
  { href: '/staff/today', word: 'desk-nav-today', may: 'librarian' },
  { href: '/staff/requests', word: 'desk-nav-requests', may: 'librarian' },
  { href: '/staff/pick-list', word: 'desk-nav-pick-list', may: 'librarian' },
  { href: '/staff/check-out', word: 'desk-nav-check-out', may: 'librarian' },
  { href: '/staff/check-in', word: 'desk-nav-check-in', may: 'librarian' },
  { href: '/staff/claims', word: 'desk-nav-claims', may: 'librarian' },
  { href: '/staff/ready-shelf', word: 'desk-nav-ready', may: 'librarian' },
  { href: '/staff/transit', word: 'desk-nav-transit', may: 'librarian' },
  { href: '/staff/patrons', word: 'desk-nav-patrons', may: 'librarian' },
  { href: '/staff/calendar', word: 'desk-nav-calendar', may: 'librarian' },
  { href: '/staff/inventory', word: 'desk-nav-inventory', may: 'librarian' },
  { href: '/staff/training', word: 'desk-nav-training', may: 'librarian' },
  { href: '/staff/library', word: 'desk-nav-library', may: 'admin' },
  { href: '/staff/staff', word: 'desk-nav-staff', may: 'admin' },
  { href: '/staff/audit', word: 'desk-nav-audit', may: 'head' },
  { href: '/staff/account', word: 'desk-nav-account', may: 'librarian' },
]

export const pagesFor = (app: FastifyInstance, staff: StaffMember) =>
  rows.filter(({ href, may }) => mayDo(staff, may) && app.hasRoute({ method: 'GET', url: href }))

/** Where the working day begins. */
export const firstPage = (app: FastifyInstance): string =>
  rows.find(({ href }) => app.hasRoute({ method: 'GET', url: href }))?.href ?? '/'
