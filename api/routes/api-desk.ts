/** /api/desk/…: everything staff can do, for programs, with a librarian's token. */

import type { FluentBundle } from '@fluent/bundle'
import type { FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { allDeeds } from '../../bot/desk/deeds.ts'
import type { StaffDoor } from '../../bot/desk/door.ts'
import { type AnyRefusal, isRefusal, refusalSay } from '../../bot/desk/refusal-says.ts'
import type { Rooms } from '../../bot/desk/rooms.ts'
import type { StaffMember } from '../../bot/desk/staff.ts'
import { localDate } from '../../bot/library/calendar.ts'
import type { Language } from '../../bot/library/types.ts'
import type { Clock } from '../../bot/ports.ts'
import { tokenHash } from '../../bot/sign-in-secrets.ts'
import { sentence } from '../../bot/texts/render.ts'
import { errorShape, Refused } from '../errors.ts'
import { byHolder } from '../rate-limits.ts'

export interface DeskApi {
  rooms: Rooms
  staffDoor: Pick<StaffDoor, 'bearer' | 'accounts'>
  texts: Readonly<Record<Language, FluentBundle>>
  clock: Clock
}

const statusOf: Readonly<Record<string, number>> = {
  'nothing-there': 404,
  'role-too-low': 403,
  'branch-not-yours': 403,
}
/** The same key with the same input acts once, and answers the same again. */
const keyHeader = z.object({
  'idempotency-key': z
    .string()
    .min(1)
    .max(100)
    .optional()
    .describe(
      'yours, a new one for each act: sent again with the same body, the act happens once and answers the same',
    ),
})

export const deskApi =
  (api: DeskApi): FastifyPluginAsyncZod =>
  async (app) => {
    const known = new WeakMap<FastifyRequest, StaffMember>()
    const mayGoOn = byHolder(app)
    // Before anything is read: who does not show a token learns nothing of what fits.
    app.addHook('onRequest', async (request, reply) => {
      const [, token] = /^Bearer (\S{20,200})$/i.exec(request.headers.authorization ?? '') ?? []
      const staff = token === undefined ? undefined : await api.staffDoor.bearer(token)
      if (staff === undefined)
        throw new Refused(401, 'not-allowed', 'Show a token made in the console: Authorization: Bearer …')
      if (!(await mayGoOn(request, `token:${tokenHash(token ?? '')}`))) {
        reply.header('retry-after', '60')
        throw new Refused(429, 'too-many-requests', 'Too many requests with this token. Please wait a minute.')
      }
      known.set(request, staff)
    })

    for (const deed of allDeeds) {
      const response = {
        200: z.looseObject({}),
        400: errorShape,
        401: errorShape,
        403: errorShape,
        404: errorShape,
        409: errorShape.describe('it was not done; the message says what to do'),
        429: errorShape,
      }
      const schema = { tags: ['desk'], summary: deed.does, security: [{ staff: [] }], response }
      const answer = async (request: FastifyRequest, given: unknown): Promise<Record<string, unknown>> => {
        const staff = known.get(request)
        if (staff === undefined) throw new Refused(401, 'not-allowed', 'Show a token made in the console.')
        const { 'idempotency-key': key } = keyHeader.parse(request.headers)
        const result = await deed.take(
          api.rooms,
          { staff, now: api.clock.now(), ...(key && { key: `api:${key}` }) },
          given,
        )
        if ('faults' in result)
          throw new Refused(400, 'bad-input', `${String(result.faults)}. See /docs for what fits here.`)
        if (!isRefusal(result)) return { ...result }
        throw new Refused(statusOf[result.refusal] ?? 409, result.refusal, await inWords(api, staff, result))
      }
      const url = `/api/desk/${deed.name}`
      if (deed.kind === 'read') {
        app.get(
          url,
          { schema: { ...schema, querystring: deed.input } },
          async (request) => await answer(request, request.query),
        )
      } else {
        app.post(
          url,
          { schema: { ...schema, body: deed.input, headers: keyHeader } },
          async (request) => await answer(request, request.body),
        )
      }
    }
  }

async function inWords(api: DeskApi, { language }: StaffMember, refusal: AnyRefusal): Promise<string> {
  const library = await api.rooms.library()
  const by = 'decidedBy' in refusal && refusal.decidedBy !== undefined ? [refusal.decidedBy] : []
  const names = await api.staffDoor.accounts.namesOf(by)
  const today = localDate(api.clock.now(), library.zone)
  return sentence(
    refusalSay(refusal, (id) => names.get(id)),
    { bundle: api.texts[language], language, library, today, dial: 'full' },
  )
}
