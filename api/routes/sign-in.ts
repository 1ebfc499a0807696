/** GET and POST /signin: the page behind a one-time link. Looking uses nothing up; the secret is in the fragment. */

import type { FluentBundle } from '@fluent/bundle'
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { type LinkPurpose, linkPurposes } from '../../bot/dialogue/asks.ts'
import { localDate } from '../../bot/library/calendar.ts'
import { type Language, type Library, languages } from '../../bot/library/types.ts'
import type { OwnData } from '../../bot/own-data.ts'
import type { Clock, Erased } from '../../bot/ports.ts'
import type { SignInAttempt, SignInOutcome } from '../../bot/sign-in.ts'
import type { SignInPage } from '../../bot/sign-in-page.ts'
import { sentence } from '../../bot/texts/render.ts'
import type { Say } from '../../bot/texts/say.ts'
import { documentOnly } from '../documentation.ts'
import { Refused } from '../errors.ts'
import { pageLanguage } from '../pages/language.ts'
import { type SignInView, signInPage } from '../pages/sign-in.ts'
import { refuseOtherOrigins } from '../same-origin.ts'
import { form, pageSchema, phoneSchema, postSchema } from './sign-in-fields.ts'

export interface SignInDoor extends SignInPage {
  library: () => Promise<Library>
  texts: Readonly<Record<Language, FluentBundle>>
  clock: Clock
  /** where the page is reached; asked for at each request, for a free port is known late */
  publicUrl: () => string
}

const fieldsSeen = z.object({ token: form.shape.token.catch(''), card: form.shape.card.catch('') })

/** Register it inside a server that parses forms, limits rates and sets the usual headers. */
export const signIn =
  (door: SignInDoor): FastifyPluginAsync =>
  async (app) => {
    // After the body is read: the page that says so keeps what was typed.
    const perIp = { max: 20, timeWindow: '1 minute', hook: 'preHandler' } as const

    documentOnly(app)
    app.get(
      '/signin',
      { schema: pageSchema },
      async (request, reply) => await show(door, request, reply, 200, { phase: 'form' }),
    )

    app.post(
      '/signin',
      {
        schema: postSchema,
        config: { rateLimit: perIp },
        onRequest: async (request) => refuseOtherOrigins(request, door.publicUrl()),
        errorHandler: async (error, request, reply) => {
          if (!(error instanceof Refused) || error.statusCode !== 429) throw error
          return await show(door, request, reply.header('retry-after', '60'), 429, answerTo({ locked: 1 }, 'sign-in'))
        },
      },
      async (request, reply) => {
        const posted = form.safeParse(request.body)
        const purpose = purposeOf(request)
        if (!posted.success || (purpose === 'erase' && posted.data.sure !== 'yes'))
          return await show(door, request, reply, 400, { phase: 'form', say: { say: 'page-fill-in' } })
        const { sure, ...fields } = posted.data
        const outcome = await carriedOut(door, purpose, { ...fields, ip: request.ip, now: door.clock.now() })
        if (typeof outcome === 'object' && 'data' in outcome) return download(reply, outcome.data)
        if (typeof outcome === 'object' && 'locked' in outcome) {
          reply.header('retry-after', String(outcome.locked * 60))
        }
        return await show(door, request, reply, statusOf(outcome), answerTo(outcome, purpose))
      },
    )

    app.post(
      '/signin/phone',
      {
        schema: phoneSchema,
        config: { rateLimit: { ...perIp, max: 60 } },
        onRequest: async (request) => refuseOtherOrigins(request, door.publicUrl()),
      },
      async (request, reply) => {
        const asked = form.pick({ token: true }).safeParse(request.body)
        const link = asked.success ? await door.describe(asked.data.token, door.clock.now()) : undefined
        if (link === undefined) throw new Refused(404, 'link-over', 'This link no longer works. Ask for a new one.')
        return reply.header('cache-control', 'no-store').send({ phone: link.phone, expiresAt: link.expiresAt })
      },
    )
  }

/** What the address says the page is for; the link itself must say the same. */
function purposeOf({ query }: FastifyRequest): LinkPurpose {
  const asked = z.object({ for: z.enum(linkPurposes) }).safeParse(query)
  return asked.success ? asked.data.for : 'sign-in'
}

type Answered = SignInOutcome | { erased: Erased }

async function carriedOut(
  door: SignInDoor,
  purpose: LinkPurpose,
  attempt: SignInAttempt,
): Promise<Answered | { data: OwnData }> {
  switch (purpose) {
    case 'sign-in':
      return await door.attempt(attempt)
    case 'export':
      return await door.exportData(attempt)
    case 'erase':
      return await door.eraseData(attempt)
  }
}

const download = (reply: FastifyReply, data: OwnData): FastifyReply =>
  reply
    .header('cache-control', 'no-store')
    .header('content-disposition', 'attachment; filename="rinda.json"')
    .type('application/json; charset=utf-8')
    .send(`${JSON.stringify(data, null, 2)}\n`)

type Shown = Pick<SignInView, 'phase' | 'wrong'> & { say?: Say }

function answerTo(outcome: Answered, purpose: LinkPurpose): Shown {
  if (typeof outcome === 'object') {
    if ('locked' in outcome) return { phase: 'form', say: { say: 'page-locked', minutes: outcome.locked } }
    const { erased } = outcome
    if (isInTheWay(erased)) return { phase: 'over', say: inTheWay(erased) }
    return { phase: 'done', say: { say: 'page-erased' } }
  }
  switch (outcome) {
    case 'signed-in':
      return { phase: 'done', say: { say: 'page-done' } }
    case 'link-over':
      return { phase: 'over', say: { say: purpose === 'sign-in' ? 'page-over' : 'page-over-asked' } }
    case 'wrong-number':
      return { phase: 'form', say: { say: 'page-wrong-number' }, wrong: 'number' }
    case 'wrong':
      return { phase: 'form', say: { say: 'page-wrong' }, wrong: 'card' }
  }
}

type InTheWay = Exclude<Erased, 'gone' | { erased: unknown }>

const isInTheWay = (of: Erased): of is InTheWay => of !== 'gone' && !('erased' in of)

const inTheWay = (of: InTheWay): Say =>
  'onLoan' in of ? { say: 'page-erase-first', count: of.onLoan } : { say: 'page-erase-pay-first', fees: of.fees }

function statusOf(outcome: Answered): number {
  if (typeof outcome === 'object' && 'locked' in outcome) return 429
  if (typeof outcome === 'object') return isInTheWay(outcome.erased) ? 409 : 200
  switch (outcome) {
    case 'signed-in':
      return 200
    case 'link-over':
      return 410
    case 'wrong-number':
    case 'wrong':
      return 401
  }
}

const languageNames: Record<Language, string> = { lv: 'Latviski', en: 'English', ru: 'По-русски' }
const headings = {
  'sign-in': { form: 'page-title', over: 'page-over-title', done: 'page-done-title' },
  export: { form: 'page-export-title', over: 'page-over-title', done: 'page-export-title' },
  erase: { form: 'page-erase-title', over: 'page-erase-title', done: 'page-erased-title' },
} as const

async function show(
  door: SignInDoor,
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
  { phase, wrong, say }: Shown,
): Promise<FastifyReply> {
  const library = await door.library()
  const now = door.clock.now()
  const { token, card } = fieldsSeen.catch({ token: '', card: '' }).parse(request.body)
  const { l } = z.object({ l: z.string().optional().catch(undefined) }).parse(request.query)
  const language = pageLanguage(l, request.headers['accept-language'], library.defaultLanguage)
  const purpose = purposeOf(request)
  const voice = {
    bundle: door.texts[language],
    language,
    library,
    today: localDate(now, library.zone),
    dial: 'none',
  } as const
  const page = signInPage({
    language,
    library: library.name[language],
    languages: languages.map((code) => ({ code, name: languageNames[code] })),
    purpose,
    phase,
    heading: sentence({ say: headings[purpose][phase] }, voice),
    message: say && sentence(say, voice),
    word: (key) => sentence({ say: key }, voice),
    phone: token === '' ? undefined : (await door.describe(token, now))?.phone,
    token,
    card,
    wrong,
  })
  return reply.code(status).header('cache-control', 'no-store').type('text/html; charset=utf-8').send(page)
}
