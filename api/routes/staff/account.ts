/** /staff/account, and the choices in the head of each page: language and branch. */

import { z } from 'zod'
import { shortestPassword } from '../../../bot/desk/door.ts'
import { languages } from '../../../bot/library/types.ts'
import type { Say } from '../../../bot/texts/say.ts'
import { type AccountView, accountPage } from '../../pages/staff/account.ts'
import { qrPicture } from '../../qr-picture.ts'
import { type Console, readForm } from './console.ts'
import type { ConsoleDoor } from './door.ts'
import type { Visit, VisitAnswer } from './visit.ts'

const path = '/staff/account'
const to = z
  .string()
  .regex(/^\/staff(\/[\w%-]+)*$/)
  .catch('/staff')

export function accountRoutes({ get, post }: Console, { staffDoor, rooms: { chats } }: ConsoleDoor): void {
  const { sessions, accounts } = staffDoor

  async function showAccount(visit: Visit, code?: AccountView['chatCode']): Promise<VisitAnswer> {
    const { staff, session, say, word } = visit
    const lines = await sessions.of(staff.id, staffDoor.now())
    return await visit.show(accountPage, {
      chat: (await chats.isLinked(staff.id)) ? 'linked' : 'none',
      chatCode: code,
      username: staff.username,
      role: say({ say: 'desk-account-role', role: staff.role }),
      branches: staff.branch === undefined ? word('desk-account-all-branches') : branchName(visit, staff.branch),
      password: staff.demo ? 'stays' : session.mustChangePassword ? 'must-change' : 'may-change',
      shortest: shortestPassword,
      sessions: lines.map(({ id, agent, madeAt }) => ({
        id,
        own: id === session.id,
        what: say({ say: 'desk-account-session', agent: agent || word('desk-account-unknown-agent'), since: madeAt }),
      })),
    })
  }

  get(path, (visit) => showAccount(visit))

  // The code is shown in the answer itself: kept nowhere, and a page loaded anew makes another.
  post(`${path}/chat`, async (visit) => {
    const { message, link } = await chats.newCode(visit.staff.id, visit.now)
    return await showAccount(visit, { message, ...(link !== undefined && { link, picture: await qrPicture(link) }) })
  })

  post(`${path}/chat-end`, async (visit) => {
    const { id, role } = visit.staff
    const audit = { role, what: 'unlink-chat', subject: id }
    await chats.unlink({ now: visit.now, actor: { by: 'staff', staffId: id }, audit })
    return visit.back(path, { tone: 'done', lines: [visit.word('desk-chat-unlinked')] })
  })

  post(`${path}/password`, async (visit, body) => {
    const form = readForm(z.object({ old: z.string().max(200), fresh: z.string().max(200) }), body)
    const refused = (...lines: string[]): VisitAnswer => visit.back(path, { tone: 'refused', lines })
    if (form === undefined) return refused(visit.word('desk-form-unread'))
    if (visit.staff.demo) return refused(visit.word('desk-account-demo'))
    const outcome = await staffDoor.changePassword(visit.session, form.old, form.fresh)
    if (outcome === 'changed') return visit.back(path, { tone: 'done', lines: [visit.word('desk-account-changed')] })
    const why: Say =
      outcome === 'wrong'
        ? { say: 'desk-account-wrong' }
        : outcome === 'too-short'
          ? { say: 'desk-account-short', count: shortestPassword }
          : { say: 'desk-sign-in-locked', minutes: outcome.locked }
    return refused(visit.say(why))
  })

  post(`${path}/session`, async (visit, body) => {
    const form = readForm(z.object({ session: z.string().max(100) }), body)
    const ended = form !== undefined && (await sessions.end(form.session, visit.staff.id))
    const lines = [visit.word(ended ? 'desk-account-ended' : 'desk-form-unread')]
    return visit.back(path, { tone: ended ? 'done' : 'refused', lines })
  })

  post('/staff/language', async (visit, body) => {
    const form = readForm(z.object({ language: z.enum(languages), to }), body)
    if (form) await accounts.setLanguage(visit.staff.id, form.language)
    return visit.back(form?.to ?? path)
  })

  post('/staff/branch', async (visit, body) => {
    const form = readForm(z.object({ branch: z.string(), to }), body)
    const known = visit.library.branches.some(({ code }) => code === form?.branch)
    if (form && known && visit.staff.branch === undefined) await sessions.chooseBranch(visit.session.id, form.branch)
    return visit.back(form?.to ?? path)
  })
}

const branchName = ({ library, staff }: Visit, branch: string): string =>
  library.branches.find(({ code }) => code === branch)?.names[staff.language].name ?? branch
