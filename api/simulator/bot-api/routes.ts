/** The double's HTTP door: `/bot<token>/<method>` and `/file/bot<token>/<path>`, under any prefix. */

import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { createCalls } from './calls.ts'
import { readParameters } from './parameters.ts'
import type { Server } from './server.ts'
import { type Refused, refused } from './shapes.ts'

const LARGEST_UPLOAD = 50 * 1024 * 1024
const UNAUTHORIZED: Refused = { ok: false, error_code: 401, description: 'Unauthorized' }
const address = z.object({ token: z.string(), '*': z.string() })

export interface RoutesOptions {
  tokens: readonly string[]
  server: Server
  calls: ReturnType<typeof createCalls>
  close: () => void
}

export function botApiRoutes({ tokens, server, calls, close }: RoutesOptions): FastifyPluginAsync {
  return async (app) => {
    app.removeAllContentTypeParsers()
    app.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: LARGEST_UPLOAD }, (_request, body, done) =>
      done(null, body),
    )
    // A waiting poll would hold up the closing of the whole app.
    app.addHook('preClose', async () => close())
    app.setErrorHandler<{ statusCode?: number }>((error, _request, reply) => {
      const code = error.statusCode ?? 500
      const description = code === 413 ? 'Request Entity Too Large' : 'Internal Server Error'
      return reply.code(code).send({ ok: false, error_code: code, description })
    })

    // The token is part of the address, so these requests are not logged.
    const quiet = { logLevel: 'silent' } as const
    app.route({
      method: ['GET', 'POST'],
      url: '/bot:token/*',
      ...quiet,
      handler: (request, reply) => call(request, reply),
    })
    app.get('/file/bot:token/*', quiet, (request, reply) => {
      const { token, '*': path } = address.parse(request.params)
      if (!tokens.includes(token)) return say(reply, UNAUTHORIZED)
      const file = server.files.get(path.split('/').at(-1) ?? '')
      if (!file) return say(reply, refused(404, 'file not found'))
      return reply.type('application/octet-stream').send(Buffer.from(file.bytes))
    })
  }

  async function call(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const { token, '*': name } = address.parse(request.params)
    if (!tokens.includes(token)) return say(reply, UNAUTHORIZED)
    const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0)
    const parameters = readParameters(request.headers['content-type'] ?? '', body, request.query)
    if (!parameters) return say(reply, refused(400, "can't parse the request"))
    const gone = new AbortController()
    const hangUp = () => gone.abort()
    reply.raw.once('close', hangUp)
    const outcome = await calls.make(name, parameters, gone.signal)
    reply.raw.off('close', hangUp)
    switch (outcome.kind) {
      case 'answer':
        return say(reply, outcome.answer)
      case 'gateway':
        return reply.code(outcome.status).type('text/html').send('<html><h1>Bad Gateway</h1></html>')
      case 'cut':
        reply.hijack()
        request.raw.socket.destroy()
        return reply
    }
  }
}

function say(reply: FastifyReply, answer: { ok: true; result: unknown } | Refused): FastifyReply {
  if (answer.ok) return reply.send(answer)
  const seconds = answer.parameters?.retry_after
  if (seconds !== undefined) reply.header('retry-after', String(seconds))
  return reply.code(answer.error_code).send(answer)
}
