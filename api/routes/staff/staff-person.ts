/** /staff/staff/person: one account of staff, and what is done with it. */

import { z } from 'zod'
import { staffDeeds } from '../../../bot/desk/staff-deeds.ts'
import type { StaffPerson, TokenLine } from '../../../bot/desk/staff-desk.ts'
import type { Say } from '../../../bot/texts/say.ts'
import { staffPersonPage, staffSecretPage } from '../../pages/staff/staff.ts'
import { type Body, type Console, readForm } from './console.ts'
import { branchChoices, roleChoices, termsOf } from './staff-terms.ts'
import type { Visit, VisitAnswer } from './visit.ts'

const list = '/staff/staff'
const pageOf = (id: string) => `${list}/person?id=${encodeURIComponent(id)}`
const about = { key: z.string().min(1).max(100), staff: z.string().min(1).max(100) }
const { staffMember, changeStaff, deactivateStaff, activateStaff, resetStaffPassword } = staffDeeds
const { resetStaffFactor, endStaffSession, makeToken, revokeToken } = staffDeeds

export function staffPersonRoutes({ get, post }: Console): void {
  get(`${list}/person`, async (visit, request) => {
    const query = z.object({ id: z.string().min(1).max(100) }).safeParse(request.query)
    return query.success ? await showPerson(visit, query.data.id) : visit.back(list)
  })

  const act = <Extra extends z.ZodRawShape>(
    path: string,
    extra: Extra,
    run: (visit: Visit, form: z.output<z.ZodObject<typeof about & Extra>>, found: StaffPerson) => Promise<VisitAnswer>,
  ) =>
    post(`${list}/${path}`, async (visit, body: Body) => {
      const form = readForm(z.object({ ...about, ...extra }), body)
      const given = readForm(z.object(about), body)
      if (form === undefined || given === undefined) return unread(visit, given ? pageOf(given.staff) : list)
      const found = await visit.perform(staffMember, { staffId: given.staff })
      return 'refusal' in found ? await no(visit, list, found) : await run(visit, form, found)
    })

  act('change', { name: z.string(), role: z.string(), branch: z.string() }, async (visit, form) => {
    const { staff, name, role, branch } = form
    const input = readForm(changeStaff.input, { staffId: staff, name, role, ...(branch !== '' && { branch }) })
    if (input === undefined) return unread(visit, pageOf(staff))
    const done = await visit.perform(changeStaff, input, form.key)
    return 'refusal' in done
      ? await no(visit, pageOf(staff), done)
      : yes(visit, staff, { say: 'desk-staff-changed', name: input.name })
  })

  act('session', { session: z.string().max(100) }, async (visit, { staff, key, session }) => {
    const input = { staffId: staff, ...(session !== '' && { sessionId: session }) }
    const done = await visit.perform(endStaffSession, input, key)
    return 'refusal' in done
      ? await no(visit, pageOf(staff), done)
      : yes(visit, staff, { say: 'desk-staff-ended', count: done.ended })
  })

  act('token', { name: z.string().trim().min(1).max(100) }, async (visit, { staff, key, name }, { person }) => {
    const done = await visit.perform(makeToken, { staffId: staff, name }, key)
    if ('refusal' in done) return await no(visit, pageOf(staff), done)
    return await told(visit, person, { token: done.token, done: name })
  })

  act('token/revoke', { token: z.string().min(1).max(100) }, async (visit, { staff, key, token }) => {
    const done = await visit.perform(revokeToken, { tokenId: token }, key)
    return 'refusal' in done ? await no(visit, pageOf(staff), done) : yes(visit, staff, { say: 'desk-staff-revoked' })
  })

  act('password', {}, async (visit, { staff, key }, { person }) => {
    const done = await visit.perform(resetStaffPassword, { staffId: staff }, key)
    if ('refusal' in done) return await no(visit, pageOf(staff), done)
    const given = visit.say({ say: 'desk-staff-password-given', name: person.name })
    return await told(visit, person, { password: done.password, done: given })
  })

  const plain = [
    ['factor', resetStaffFactor, (): Say => ({ say: 'desk-staff-factor-reset' })],
    ['leave', deactivateStaff, (name: string): Say => ({ say: 'desk-staff-left', name })],
    ['return', activateStaff, (name: string): Say => ({ say: 'desk-staff-returned', name })],
  ] as const
  for (const [path, deed, words] of plain) {
    act(path, {}, async (visit, { staff, key }, { person }) => {
      const done = await visit.perform(deed, { staffId: staff }, key)
      return 'refusal' in done ? await no(visit, pageOf(staff), done) : yes(visit, staff, words(person.name))
    })
  }
}

const yes = (visit: Visit, staff: string, words: Say): VisitAnswer =>
  visit.back(pageOf(staff), { tone: 'done', lines: [visit.say(words)] })

const no = async (visit: Visit, to: string, refusal: Parameters<Visit['refused']>[0]): Promise<VisitAnswer> =>
  visit.back(to, { tone: 'refused', lines: [await visit.refused(refusal)] })

const unread = (visit: Visit, to: string): VisitAnswer =>
  visit.back(to, { tone: 'refused', lines: [visit.word('desk-form-unread')] })

/** On the answer itself: nothing keeps it until a next page. */
async function told(
  visit: Visit,
  { id, name, username }: StaffPerson['person'],
  given: { done: string } & ({ password: string } | { token: string }),
): Promise<VisitAnswer> {
  const kind = 'token' in given ? 'token' : 'password'
  return await visit.show(staffSecretPage, {
    heading: name,
    done: given.done,
    label: visit.word(`desk-staff-${kind}-is`),
    secret: 'token' in given ? given.token : given.password,
    hint: visit.word(`desk-staff-${kind}-hint`),
    username,
    back: { href: pageOf(id), name },
  })
}

async function showPerson(visit: Visit, id: string): Promise<VisitAnswer> {
  const found = await visit.perform(staffMember, { staffId: id })
  if ('refusal' in found) return await no(visit, list, found)
  const { person, sessions, tokens } = found
  const { say, word } = visit
  return await visit.show(staffPersonPage, {
    ...termsOf(visit, person),
    id,
    demo: person.demo,
    enrolled: person.enrolled,
    roles: roleChoices(visit, person.role),
    branches: branchChoices(visit, person.branch ?? ''),
    sessions: sessions.map(({ id: session, agent, madeAt }) => ({
      id: session,
      what: say({ say: 'desk-account-session', agent: agent || word('desk-account-unknown-agent'), since: madeAt }),
    })),
    tokens: tokens.map((one) => ({ id: one.id, name: one.name, what: tokenWords(visit, one), live: !one.revokedAt })),
  })
}

function tokenWords({ say, word }: Visit, { madeAt, lastUsedAt, revokedAt }: TokenLine): string {
  const made = say({ say: 'desk-staff-token-made-at', since: madeAt })
  if (revokedAt !== undefined) return `${made}; ${say({ say: 'desk-staff-token-revoked', at: revokedAt })}`
  const used =
    lastUsedAt === undefined ? word('desk-staff-token-unused') : say({ say: 'desk-staff-token-used', at: lastUsedAt })
  return `${made}; ${used}`
}
