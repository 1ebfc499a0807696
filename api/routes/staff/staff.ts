/** GET and POST /staff/staff: everybody who works here, and one more. */

import { z } from 'zod'
import { staffDeeds } from '../../../bot/desk/staff-deeds.ts'
import { staffPage, staffSecretPage } from '../../pages/staff/staff.ts'
import { type Body, type Console, readForm } from './console.ts'
import { branchChoices, languageChoices, roleChoices, termsOf } from './staff-terms.ts'
import type { Visit, VisitAnswer } from './visit.ts'

const path = '/staff/staff'
const { staff, addStaff } = staffDeeds
const keyShape = z.object({ key: z.string().min(1).max(100) })

export function staffRoutes({ get, post }: Console): void {
  get(path, (visit) => showStaff(visit, {}))
  post(path, add)
}

async function showStaff(visit: Visit, typed: Body, fault?: string): Promise<VisitAnswer> {
  const found = await visit.perform(staff, {})
  if ('refusal' in found) return visit.back('/staff', { tone: 'refused', lines: [await visit.refused(found)] })
  if (fault !== undefined) await visit.tell({ tone: 'refused', lines: [fault] })
  const view = {
    people: found.staff.map((one) => ({
      ...termsOf(visit, one),
      href: `${path}/person?id=${encodeURIComponent(one.id)}`,
      sessions: one.sessions,
      tokens: one.tokens,
    })),
    typed: { username: String(typed.username ?? ''), name: String(typed.name ?? '') },
    roles: roleChoices(visit, String(typed.role ?? 'librarian')),
    branches: branchChoices(visit, String(typed.branch ?? visit.branch)),
    languages: languageChoices(visit.library.defaultLanguage),
  }
  return await visit.show(staffPage, view, fault === undefined ? 200 : 409)
}

/** The one-time password is on the answer itself: nothing keeps it until a next page. */
async function add(visit: Visit, body: Body): Promise<VisitAnswer> {
  const { key, branch, csrf: _, ...given } = body
  const form = readForm(keyShape, { key })
  const input = readForm(addStaff.input, { ...given, ...(branch !== '' && { branch }) })
  if (form === undefined || input === undefined) return await showStaff(visit, body, visit.word('desk-staff-unread'))
  const done = await visit.perform(addStaff, input, form.key)
  if ('refusal' in done) return await showStaff(visit, body, await visit.refused(done))
  return await visit.show(staffSecretPage, {
    heading: input.name,
    done: visit.say({ say: 'desk-staff-added', name: input.name }),
    label: visit.word('desk-staff-password-is'),
    secret: done.password,
    hint: visit.word('desk-staff-password-hint'),
    username: input.username,
    back: { href: path, name: visit.word('desk-staff-title') },
  })
}
