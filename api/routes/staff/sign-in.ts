/** /staff/sign-in, /staff/code and /staff/sign-out: coming in and going out. */

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { agentOf } from '../../../bot/desk/session.ts'
import { localDate } from '../../../bot/library/calendar.ts'
import { type Language, languages } from '../../../bot/library/types.ts'
import { plainWords, sentence, type Voice } from '../../../bot/texts/render.ts'
import type { Say } from '../../../bot/texts/say.ts'
import { Refused } from '../../errors.ts'
import { languageNames, pageLanguage } from '../../pages/language.ts'
import { staffCodePage, staffSignInPage } from '../../pages/staff/sign-in.ts'
import { qrPicture } from '../../qr-picture.ts'
import { refuseOtherOrigins } from '../../same-origin.ts'
import { type ConsoleDoor, dropToken, keepToken, sessionOf } from './door.ts'
import { firstPage } from './navigation.ts'

const credentials = z.object({ username: z.string().max(100), password: z.string().max(200) })
const ownPage = z.object({ to: z.string().regex(/^\/staff(\/[a-z-]+)*$/) })
const perIp = { max: 20, timeWindow: '1 minute', hook: 'preHandler' } as const

const over = () => new Refused(403, 'form-over', 'Open the page again and do it once more.')

export function signInRoutes(app: FastifyInstance, door: ConsoleDoor): void {
  const { staffDoor } = door
  const onRequest = async (request: FastifyRequest) => refuseOtherOrigins(request, door.publicUrl())
  const errorHandler = async (error: Error, request: FastifyRequest, reply: FastifyReply) => {
    if (!(error instanceof Refused) || error.statusCode !== 429) throw error
    return await askPassword(request, reply, 429, { say: 'desk-sign-in-locked', minutes: 1 })
  }

  async function outside(request: FastifyRequest, chosen?: Language) {
    const library = await door.rooms.library()
    const { l } = z.object({ l: z.string().optional().catch(undefined) }).parse(request.query)
    // The library's own language first: whose browser this is, is not known yet, and often it is set up in English.
    const language = chosen ?? pageLanguage(l, undefined, library.defaultLanguage)
    const today = localDate(door.clock.now(), library.zone)
    const voice: Voice = { bundle: door.texts[language], language, library, today, dial: 'none' }
    return {
      voice,
      view: {
        language,
        languages: languages.map((code) => ({ code, name: languageNames[code] })),
        name: library.name[language],
        word: (key: Parameters<typeof plainWords>[0]) => plainWords(key, voice),
      },
    }
  }
  const html = (reply: FastifyReply, status: number, text: string) =>
    reply.code(status).header('cache-control', 'no-store').type('text/html; charset=utf-8').send(text)

  async function askPassword(request: FastifyRequest, reply: FastifyReply, status: number, why?: Say) {
    const { voice, view } = await outside(request)
    const typed = credentials.pick({ username: true }).safeParse(request.body)
    const wanted = ownPage.safeParse(request.method === 'GET' ? request.query : request.body)
    const message = why && sentence(why, voice)
    const username = typed.success ? typed.data.username : ''
    return html(
      reply,
      status,
      staffSignInPage({ ...view, message, username, to: wanted.success ? wanted.data.to : '/staff' }),
    )
  }

  async function askCode(request: FastifyRequest, reply: FastifyReply, status: number, why?: Say) {
    const session = await sessionOf(door, request)
    if (session === undefined) return reply.redirect('/staff/sign-in?over=1', 303)
    if (session.proof === 'whole') return reply.redirect('/staff', 303)
    const { voice, view } = await outside(request, session.staff.language)
    const enrolment = session.proof === 'enrolling' ? await staffDoor.enrolment(session) : undefined
    const enrol = enrolment && { secret: enrolment.secret, picture: await qrPicture(enrolment.uri) }
    const message = why && sentence(why, voice)
    return html(reply, status, staffCodePage({ ...view, message, csrf: staffDoor.csrf(session), enrol }))
  }

  app.get('/staff/sign-in', async (request, reply) => {
    const { over } = z.object({ over: z.string().optional().catch(undefined) }).parse(request.query)
    return await askPassword(request, reply, 200, over === undefined ? undefined : { say: 'desk-sign-in-over' })
  })

  app.post('/staff/sign-in', { onRequest, errorHandler, config: { rateLimit: perIp } }, async (request, reply) => {
    const given = credentials.safeParse(request.body)
    if (!given.success) return await askPassword(request, reply, 400, { say: 'desk-sign-in-wrong' })
    const agent = agentOf(request.headers['user-agent'])
    const signedIn = await staffDoor.signIn({ ...given.data, ip: request.ip, agent })
    if (signedIn === 'wrong') return await askPassword(request, reply, 401, { say: 'desk-sign-in-wrong' })
    if ('locked' in signedIn) {
      reply.header('retry-after', String(signedIn.locked * 60))
      return await askPassword(request, reply, 429, { say: 'desk-sign-in-locked', minutes: signedIn.locked })
    }
    const before = await sessionOf(door, request)
    if (before) await staffDoor.sessions.end(before.id, before.staff.id)
    keepToken(door, reply, signedIn.token)
    const wanted = ownPage.safeParse(request.body)
    if (signedIn.proof !== 'whole') return reply.redirect('/staff/code', 303)
    return reply.redirect(wanted.success ? wanted.data.to : '/staff', 303)
  })

  app.get('/staff/code', (request, reply) => askCode(request, reply, 200))

  app.post('/staff/code', { onRequest, config: { rateLimit: perIp } }, async (request, reply) => {
    const session = await sessionOf(door, request)
    const given = z.object({ code: z.string().max(20), csrf: z.string() }).safeParse(request.body)
    if (session === undefined) return reply.redirect('/staff/sign-in?over=1', 303)
    if (!given.success || !staffDoor.isCsrf(session, given.data.csrf)) {
      if (session.proof === 'whole') throw over()
      return await askCode(request, reply, 403, { say: 'desk-form-over' })
    }
    if (session.proof === 'whole') return reply.redirect('/staff', 303)
    const taken = await staffDoor.prove(session, given.data.code)
    if (taken === 'whole') {
      keepToken(door, reply, await staffDoor.renew(session))
      return reply.redirect('/staff', 303)
    }
    if (taken === 'wrong') return await askCode(request, reply, 401, { say: 'desk-code-wrong' })
    return await askCode(request, reply, 429, { say: 'desk-sign-in-locked', minutes: taken.locked })
  })

  app.post('/staff/sign-out', { onRequest }, async (request, reply) => {
    const session = await sessionOf(door, request)
    const given = z.object({ csrf: z.string() }).safeParse(request.body)
    if (session && !(given.success && staffDoor.isCsrf(session, given.data.csrf))) throw over()
    if (session) await staffDoor.sessions.end(session.id, session.staff.id)
    dropToken(door, reply)
    return reply.redirect('/staff/sign-in', 303)
  })

  for (const url of ['/staff', '/staff/']) app.get(url, (_request, reply) => reply.redirect(firstPage(app), 303))
}
