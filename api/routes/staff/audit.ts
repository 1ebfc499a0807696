/** GET /staff/audit: who did what; heads of branch see their branch's. */

import { allDeeds } from '../../../bot/desk/deeds.ts'
import { mayDo } from '../../../bot/desk/staff.ts'
import { staffDeeds } from '../../../bot/desk/staff-deeds.ts'
import type { AuditEntry } from '../../../bot/desk/staff-desk.ts'
import { auditPage } from '../../pages/staff/audit.ts'
import { type Console, queryOf } from './console.ts'
import { branchName, roleName } from './staff-terms.ts'
import type { Visit, VisitAnswer } from './visit.ts'

const path = '/staff/audit'
const { audit, branchAudit } = staffDeeds

export function auditRoutes({ get }: Console): void {
  get(path, async (visit, request) => await showAudit(visit, queryOf(request)))
}

async function showAudit(visit: Visit, query: Record<string, string>): Promise<VisitAnswer> {
  const read = audit.input.safeParse(query)
  const filter = read.success ? read.data : {}
  if (!read.success) await visit.tell({ tone: 'refused', lines: [visit.word('desk-audit-unread')] })
  const found = mayDo(visit.staff, 'admin')
    ? await visit.perform(audit, filter)
    : await visit.perform(branchAudit, { ...filter, branch: visit.branch })
  if ('refusal' in found) return visit.back('/staff/account', { tone: 'refused', lines: [await visit.refused(found)] })
  const { next, entries, people } = found
  return await visit.show(auditPage, {
    people: people.map(({ id, name }) => ({ value: id, name, chosen: id === filter.staffId })),
    deeds: acts
      .map((name) => ({ value: name, name: deedWord(visit, name), chosen: name === filter.what }))
      .sort((a, b) => a.name.localeCompare(b.name, visit.staff.language)),
    day: filter.day ?? '',
    entries: entries.map((one) => entryOf(visit, one)),
    older: next === undefined ? undefined : `${path}?${new URLSearchParams({ ...query, before: next })}`,
  })
}

/** What leaves a line, the two that are no deed among them. */
const acts = [...allDeeds.filter(({ kind }) => kind === 'act').map(({ name }) => name), 'change-own-password']

const deedWord = ({ say }: Visit, name: string): string => say({ say: 'desk-audit-deed', deed: name, name })

const entryOf = (visit: Visit, { at, name, role, what, subject, detail, branch }: AuditEntry) => ({
  at: visit.say({ say: 'desk-audit-at', at }),
  who: name ?? visit.word('desk-audit-gone'),
  role: role === undefined ? '' : roleName(visit, role),
  did: deedWord(visit, what),
  about: subject,
  detail: Object.entries(detail)
    .map(([field, value]) => `${field}: ${value}`)
    .join(', '),
  where: branch === undefined ? visit.word('desk-audit-whole') : branchName(visit, branch),
})
