/** How every page of the console is reached: session, second factor, CSRF token, then the page itself. */

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { messagePage } from '../../pages/staff/message.ts'
import { byHolder } from '../../rate-limits.ts'
import { refuseOtherOrigins } from '../../same-origin.ts'
import { type ConsoleDoor, sessionOf } from './door.ts'
import { openVisit, type Visit, type VisitAnswer } from './visit.ts'

/** What a form posts: a field that stands in it several times is a list. */
export type Body = Readonly<Record<string, string | string[] | undefined>>

const bodyShape = z.record(z.string(), z.union([z.string(), z.array(z.string())]).optional()).catch({})

export interface Console {
  /** An address under /staff that is none of ours. */
  elsewhere(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply>
  get(path: string, show: (visit: Visit, request: FastifyRequest) => Promise<VisitAnswer>): void
  post(path: string, act: (visit: Visit, body: Body, request: FastifyRequest) => Promise<VisitAnswer>): void
}

/** Pages open to a session whose one-time password is not changed yet. */
const beforeOwnPassword = ['/staff/account', '/staff/account/password', '/staff/sign-out', '/staff/language']

export function openConsole(app: FastifyInstance, door: ConsoleDoor): Console {
  const mayGoOn = byHolder(app)

  /** The visit, or nothing when the request was answered already. */
  async function enter(request: FastifyRequest, reply: FastifyReply, path: string): Promise<Visit | undefined> {
    reply.header('cache-control', 'no-store')
    const session = await sessionOf(door, request)
    if (session === undefined) {
      reply.redirect(request.method === 'GET' ? `/staff/sign-in?to=${path}` : '/staff/sign-in?over=1', 303)
      return undefined
    }
    if (session.proof !== 'whole') {
      reply.redirect('/staff/code', 303)
      return undefined
    }
    if (session.mustChangePassword && !beforeOwnPassword.includes(path)) {
      reply.redirect('/staff/account', 303)
      return undefined
    }
    const visit = await openVisit(app, door, request, session)
    if (await mayGoOn(request, `session:${session.id}`)) return visit
    reply.header('retry-after', '60')
    await answer(visit, reply, await visit.show(messagePage, { message: visit.word('desk-too-fast') }, 429))
    return undefined
  }

  async function answer(visit: Visit, reply: FastifyReply, given: VisitAnswer): Promise<FastifyReply> {
    if ('html' in given) return reply.code(given.status).type('text/html; charset=utf-8').send(given.html)
    if ('file' in given) {
      reply.header('content-disposition', `attachment; filename="${given.name}"`)
      return reply.type('application/json; charset=utf-8').send(given.file)
    }
    if (given.flash) await door.staffDoor.sessions.flash(visit.session.id, given.flash)
    return reply.redirect(given.to, 303)
  }

  return {
    async elsewhere(request, reply) {
      const visit = await enter(request, reply, '/staff')
      if (visit === undefined) return reply
      const view = { message: visit.word('desk-nothing-here'), to: '/staff' }
      return await answer(visit, reply, await visit.show(messagePage, view, 404))
    },
    get(path, show) {
      app.get(path, async (request, reply) => {
        const visit = await enter(request, reply, path)
        return visit ? await answer(visit, reply, await show(visit, request)) : reply
      })
    },
    post(path, act) {
      const onRequest = async (request: FastifyRequest) => refuseOtherOrigins(request, door.publicUrl())
      app.post(path, { onRequest }, async (request, reply) => {
        const visit = await enter(request, reply, path)
        if (visit === undefined) return reply
        const body = bodyShape.parse(request.body)
        if (!door.staffDoor.isCsrf(visit.session, body.csrf)) {
          return await answer(
            visit,
            reply,
            await visit.show(messagePage, { message: visit.word('desk-form-over') }, 403),
          )
        }
        return await answer(visit, reply, await act(visit, body, request))
      })
    },
  }
}

/** A form read by its shape, with the act key every form carries; undefined when it does not fit. */
export function readForm<Shape extends z.ZodType>(shape: Shape, body: Body): z.output<Shape> | undefined {
  const read = shape.safeParse(body)
  return read.success ? read.data : undefined
}

const queryShape = z.record(z.string(), z.unknown()).catch({})

/** The fields of an address that say something, each once: a filter left empty is none. */
export const queryOf = ({ query }: FastifyRequest): Record<string, string> =>
  Object.fromEntries(
    Object.entries(queryShape.parse(query)).flatMap(([name, value]) =>
      typeof value === 'string' && value !== '' ? [[name, value]] : [],
    ),
  )
