/** GET and POST /staff/claims: what readers say they returned, and whether it was found. */

import { z } from 'zod'
import { counterDeeds } from '../../../bot/desk/counter-deeds.ts'
import { placeOf } from '../../../bot/library/shelf.ts'
import { claimsPage } from '../../pages/staff/claims.ts'
import { type Body, type Console, readForm } from './console.ts'
import type { Visit, VisitAnswer } from './visit.ts'

const path = '/staff/claims'
const { claims, claimFound, claimNotFound } = counterDeeds

const formShape = z.object({ key: z.string().min(1).max(100), answer: z.string().regex(/^(found|not-found):.+$/) })

export function claimsRoutes({ get, post }: Console): void {
  get(path, showClaims)
  post(path, answerClaim)
}

async function showClaims(visit: Visit): Promise<VisitAnswer> {
  const found = await visit.perform(claims, { branch: visit.branch })
  if ('refusal' in found) return visit.back('/staff', { tone: 'refused', lines: [await visit.refused(found)] })
  const { say } = visit
  const lines = found.claims.map(({ loan, title, patron, copy }) => ({
    id: loan.id,
    title: title.title,
    author: title.author,
    barcode: copy.barcode,
    where: say({ say: 'desk-check-in-shelve-at', at: placeOf(copy), call: copy.callNumber }),
    patron: patron.name,
    card: patron.card,
    due: say({ say: 'desk-claims-due', due: loan.dueAt }),
    said: loan.claimedAt === undefined ? '' : say({ say: 'desk-claims-at', at: loan.claimedAt }),
    found: say({ say: 'desk-claims-found-of', title: title.title }),
    notFound: say({ say: 'desk-claims-not-found-of', title: title.title }),
  }))
  return await visit.show(claimsPage, { lines })
}

async function answerClaim(visit: Visit, body: Body): Promise<VisitAnswer> {
  const form = readForm(formShape, body)
  if (form === undefined) return visit.back(path, { tone: 'refused', lines: [visit.word('desk-form-unread')] })
  const [answer, loanId = ''] = form.answer.split(/:(.*)/s)
  if (answer === 'found') {
    const result = await visit.perform(claimFound, { loanId, branch: visit.branch }, form.key)
    if ('refusal' in result) return visit.back(path, { tone: 'refused', lines: [await visit.refused(result)] })
    // What to do with it now is what every check-in says.
    return visit.back(`/staff/check-in?done=${encodeURIComponent(result.undo)}`)
  }
  const known = await visit.perform(claims, { branch: visit.branch })
  const line = 'refusal' in known ? undefined : known.claims.find(({ loan }) => loan.id === loanId)
  const result = await visit.perform(claimNotFound, { loanId }, form.key)
  if ('refusal' in result) return visit.back(path, { tone: 'refused', lines: [await visit.refused(result)] })
  const title = line?.title.title ?? ''
  return visit.back(path, { tone: 'done', lines: [visit.say({ say: 'desk-claims-stays', title })] })
}
