/** What a caller hears when something cannot be done: `{ statusCode, code, message }`, the message saying what to do. */

import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod'
import { z } from 'zod'

/** The shape of every error answer. */
export const errorShape = z.object({ statusCode: z.int(), code: z.string(), message: z.string() })

/** Thrown by a route whose answer is no; its words are meant for the caller. */
export class Refused extends Error {
  readonly statusCode: number
  readonly code: string
  constructor(statusCode: number, code: string, message: string) {
    super(message)
    this.statusCode = statusCode
    this.code = code
  }
}

/** What a caller can do about a status of which nothing more particular is known. */
const remedies: Readonly<Record<number, readonly [code: string, message: string]>> = {
  400: ['bad-input', 'This request cannot be read. See /docs for what fits here.'],
  401: ['not-allowed', 'Say who you are first.'],
  403: ['forbidden', 'This is not open to you.'],
  404: ['not-found', 'There is nothing at this address. The page / shows what there is.'],
  405: ['wrong-method', 'This address does not take this method. See /docs.'],
  408: ['too-slow', 'The request took too long to arrive. Please send it again.'],
  413: ['too-large', 'The request is too large. Please send less at once.'],
  414: ['too-long', 'The address is too long. Please ask for less at once.'],
  415: ['wrong-type', 'This type of content is not understood here. Please send JSON or a form.'],
  429: ['too-many-requests', 'Too many requests. Please wait a minute.'],
}
const broken = ['broken', 'Something broke, and the fault is ours. Please try again in a moment.'] as const
const busy = ['not-ready', 'We cannot answer just now. Please try again in a moment.'] as const

export type Fault = z.infer<typeof errorShape>

/** What is said about whatever went wrong; what is ours is logged without its message, which may hold a name. */
export function faultOf(error: FastifyError | Refused, request: FastifyRequest): Fault {
  if (error instanceof Refused) return { statusCode: error.statusCode, code: error.code, message: error.message }
  if (hasZodFastifySchemaValidationErrors(error)) {
    const faults = error.validation.map(({ instancePath, message }) => {
      const field = instancePath.split('/').filter(Boolean).join('.')
      return field === '' ? message : `${field}: ${message}`
    })
    return { statusCode: 400, code: 'bad-input', message: `${faults.join('; ')}. See /docs for what fits here.` }
  }
  const status = typeof error.statusCode === 'number' && error.statusCode >= 400 ? error.statusCode : 500
  if (status < 500) {
    const [code, message] = remedies[status] ?? ['bad-input', 'This request cannot be answered. See /docs.']
    return { statusCode: status, code, message }
  }
  logFault(request, error)
  const [code, message] = status === 503 ? busy : broken
  return { statusCode: status === 503 ? 503 : 500, code, message }
}

/** One handler for whatever goes wrong on a route. */
export function answerErrors(app: FastifyInstance): void {
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const { statusCode, code, message } = faultOf(error, request)
    return refuse(reply, statusCode, code, message)
  })
}

/** For an address that is none of ours. */
export const nothingHere = (_request: FastifyRequest, reply: FastifyReply) => {
  const [code, message] = remedies[404] ?? broken
  return refuse(reply, 404, code, message)
}

const refuse = (reply: FastifyReply, statusCode: number, code: string, message: string) =>
  reply.code(statusCode).type('application/json; charset=utf-8').send(JSON.stringify({ statusCode, code, message }))

function logFault(request: FastifyRequest, error: FastifyError): void {
  const where = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  request.log.error(
    { name: error.name, code: error.code, where: where.slice(0, 8).map((line) => line.trim()) },
    'broke',
  )
}
