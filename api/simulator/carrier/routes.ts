// The three calls of Twilio's REST API that Rinda uses: create, list and fetch messages.

import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify'
import type { Instant } from '../../../bot/library/types.ts'
import type { Activity } from './activity.ts'
import type { Reading } from './create-message.ts'
import { errorBody, serverErrorCode } from './errors.ts'
import type { FaultPlan } from './faults.ts'
import { apiVersion, listPage, resource } from './messages.ts'
import type { CallFault, CarrierMessage, Conduct, CreateCall } from './types.ts'

type Door = {
  now: () => Instant
  accountSid: string
  authToken: string
  book: readonly CarrierMessage[]
  creates: CreateCall[]
  conduct: () => Readonly<Conduct>
  faults: FaultPlan
  activity: Activity
  /** Judges the request; an accepted message is in the book when this returns. */
  take: (fields: Readonly<Record<string, string>>) => Reading
  /** Takes an accepted message to its end. */
  follow: (message: CarrierMessage) => Promise<void>
}

type Account = { Params: { account: string } }
type OneMessage = { Params: { account: string; sid: string } }

/** The API as a plugin of any Fastify app, under any prefix; it brings its own form parser. */
export function carrierRoutes(door: Door): FastifyPluginAsync {
  const { now, accountSid, book, creates, faults, activity } = door
  const password = `Basic ${Buffer.from(`${accountSid}:${door.authToken}`).toString('base64')}`
  const refuse = (reply: FastifyReply, status: number, code: number) => reply.code(status).send(errorBody(status, code))

  /** Plays a fault that does not let the call through; says whether it did. */
  const stopped = async (fault: CallFault | undefined, request: FastifyRequest, reply: FastifyReply) => {
    switch (fault?.kind) {
      case undefined:
      case 'closed after accepting':
        return false
      case 'delayed':
        return (await activity.pause(fault.ms)) === 'closed' ? cutOff(request, reply) : false
      case 'throttled':
        await refuse(reply, 429, 20429)
        return true
      case 'error':
        await refuse(reply, fault.status, serverErrorCode(fault.status))
        return true
      case 'closed before accepting':
        return cutOff(request, reply)
    }
  }

  const create = async (request: FastifyRequest, reply: FastifyReply) => {
    const fields = request.body instanceof URLSearchParams ? Object.fromEntries(request.body) : {}
    const at = now()
    const log = (outcome: CreateCall['outcome']) => creates.push({ at, fields, outcome })
    const fault = faults.takeForCreate()
    if (await stopped(fault, request, reply)) {
      const code = fault?.kind === 'throttled' ? 20429 : serverErrorCode(reply.statusCode)
      const cut = fault?.kind === 'closed before accepting' || fault?.kind === 'delayed'
      log(cut ? { kind: 'cut off' } : { kind: 'refused', status: reply.statusCode, code })
      return reply
    }
    const reading = door.take(fields)
    if (reading.kind === 'refused') {
      log({ kind: 'refused', status: 400, code: reading.code })
      return refuse(reply, 400, reading.code)
    }
    const { message } = reading
    const answered = fault?.kind !== 'closed after accepting'
    log({ kind: 'accepted', sid: message.sid, answered })
    const answer = resource(message, accountSid)
    if (door.conduct().callbacksBeforeAnswer) await door.follow(message)
    else {
      const left = answerGone(reply, activity.closing)
      activity.run(async () => {
        await left
        if (!activity.closing.aborted) await door.follow(message)
      })
    }
    if (!answered) {
      cutOff(request, reply)
      return reply
    }
    return reply.code(201).send(answer)
  }

  return async (app) => {
    app.removeContentTypeParser('application/x-www-form-urlencoded')
    app.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string' },
      async (_: unknown, body: string | Buffer) => new URLSearchParams(body.toString()),
    )
    app.addHook('onRequest', async (request, reply) => {
      if (request.headers.authorization !== password) return refuse(reply, 401, 20003)
      if (accountOf(request) !== accountSid) return refuse(reply, 404, 20404)
    })
    app.post<Account>(`/${apiVersion}/Accounts/:account/Messages.json`, (request, reply) =>
      activity.run(() => create(request, reply)),
    )
    app.get<Account>(`/${apiVersion}/Accounts/:account/Messages.json`, async (request, reply) => {
      if (await activity.run(() => stopped(readFault(faults.forRead()), request, reply))) return reply
      return listPage(book, accountSid, new URL(request.url, 'http://carrier').searchParams, now())
    })
    app.get<OneMessage>(`/${apiVersion}/Accounts/:account/Messages/:sid.json`, async (request, reply) => {
      if (await activity.run(() => stopped(readFault(faults.forRead()), request, reply))) return reply
      const message = book.find(({ sid }) => sid === request.params.sid)
      return message === undefined ? refuse(reply, 404, 20404) : resource(message, accountSid)
    })
  }
}

/** A listing accepts nothing: however the connection breaks, it breaks. */
const readFault = (fault: CallFault | undefined): CallFault | undefined =>
  fault?.kind === 'closed after accepting' ? { kind: 'closed before accepting' } : fault

function cutOff(request: FastifyRequest, reply: FastifyReply): true {
  reply.hijack()
  request.raw.socket.destroy()
  return true
}

/** Resolves when the answer is out, or nobody is left to hear it. */
function answerGone(reply: FastifyReply, closing: AbortSignal): Promise<void> {
  if (reply.raw.destroyed || closing.aborted) return Promise.resolve()
  return new Promise((resolve) => {
    const gone = () => {
      closing.removeEventListener('abort', gone)
      resolve()
    }
    reply.raw.once('finish', gone)
    reply.raw.once('close', gone)
    closing.addEventListener('abort', gone)
  })
}

/** The account in the path; the hook runs before the router's parameters are typed. */
function accountOf(request: FastifyRequest): string | undefined {
  return /\/Accounts\/([^/]+)\//.exec(request.url)?.[1]
}
