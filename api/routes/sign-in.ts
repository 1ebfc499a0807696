/** GET and POST /signin: the page behind a one-time link. Looking uses nothing up; the secret is in the fragment. */

import type { FluentBundle } from '@fluent/bundle'
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { localDate } from '../../bot/library/calendar.ts'
import { type Language, type Library, languages } from '../../bot/library/types.ts'
import type { Clock } from '../../bot/ports.ts'
import type { OpenLink, SignInAttempt, SignInOutcome } from '../../bot/sign-in.ts'
import { sentence } from '../../bot/texts/render.ts'
import type { Say } from '../../bot/texts/say.ts'
import { Refused } from '../errors.ts'
import { pageLanguage } from '../pages/language.ts'
import { type SignInView, signInPage } from '../pages/sign-in.ts'

export interface SignInDoor {
  attempt: (attempt: SignInAttempt) => Promise<SignInOutcome>
  describe: (token: string, now: SignInAttempt['now']) => Promise<Pick<OpenLink, 'phone' | 'expiresAt'> | undefined>
  library: () => Promise<Library>
  texts: Readonly<Record<Language, FluentBundle>>
  clock: Clock
  /** where the page is reached; asked for at each request, for a free port is known late */
  publicUrl: () => string
}

const form = z.object({
  token: z.string().max(200),
  number: z.string().max(10),
  card: z.string().max(100),
  password: z.string().max(200),
})
const fieldsSeen = z.object({ token: form.shape.token.catch(''), card: form.shape.card.catch('') })

/** Register it inside a server that parses forms, limits rates and sets the usual headers. */
export const signIn =
  (door: SignInDoor): FastifyPluginAsync =>
  async (app) => {
    // After the body is read: the page that says so keeps what was typed.
    const perIp = { max: 20, timeWindow: '1 minute', hook: 'preHandler' } as const

    app.get('/signin', async (request, reply) => await show(door, request, reply, 200, { phase: 'form' }))

    app.post(
      '/signin',
      {
        config: { rateLimit: perIp },
        onRequest: async (request) => refuseOtherOrigins(request, door.publicUrl()),
        errorHandler: async (error, request, reply) => {
          if (!(error instanceof Refused) || error.statusCode !== 429) throw error
          return await show(door, request, reply.header('retry-after', '60'), 429, answerTo({ locked: 1 }))
        },
      },
      async (request, reply) => {
        const posted = form.safeParse(request.body)
        if (!posted.success)
          return await show(door, request, reply, 400, { phase: 'form', say: { say: 'page-fill-in' } })
        const outcome = await door.attempt({ ...posted.data, ip: request.ip, now: door.clock.now() })
        if (typeof outcome === 'object') reply.header('retry-after', String(outcome.locked * 60))
        return await show(door, request, reply, statusOf(outcome), answerTo(outcome))
      },
    )

    app.post(
      '/signin/phone',
      {
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

/** Older browsers name no site but an origin; `null` is what they send from our own page, which hides its address. */
function refuseOtherOrigins({ headers }: FastifyRequest, publicUrl: string): void {
  const { origin } = headers
  if (headers['sec-fetch-site'] !== undefined || origin === undefined || origin === 'null') return
  if (origin !== new URL(publicUrl).origin) throw new Refused(403, 'other-site', 'Open our own page and do it there.')
}

type Shown = Pick<SignInView, 'phase' | 'wrong'> & { say?: Say }

function answerTo(outcome: SignInOutcome): Shown {
  if (typeof outcome === 'object') return { phase: 'form', say: { say: 'page-locked', minutes: outcome.locked } }
  switch (outcome) {
    case 'signed-in':
      return { phase: 'done', say: { say: 'page-done' } }
    case 'link-over':
      return { phase: 'over', say: { say: 'page-over' } }
    case 'wrong-number':
      return { phase: 'form', say: { say: 'page-wrong-number' }, wrong: 'number' }
    case 'wrong':
      return { phase: 'form', say: { say: 'page-wrong' }, wrong: 'card' }
  }
}

function statusOf(outcome: SignInOutcome): number {
  if (typeof outcome === 'object') return 429
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
const headings = { form: 'page-title', over: 'page-over-title', done: 'page-done-title' } as const

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
    phase,
    heading: sentence({ say: headings[phase] }, voice),
    message: say && sentence(say, voice),
    word: (key) => sentence({ say: key }, voice),
    phone: token === '' ? undefined : (await door.describe(token, now))?.phone,
    token,
    card,
    wrong,
  })
  return reply.code(status).header('cache-control', 'no-store').type('text/html; charset=utf-8').send(page)
}
