/** GET /metrics: numbers for Prometheus, with the token as bearer where one is set. */

import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { errorShape, Refused } from '../errors.ts'

interface MetricsDeps {
  metrics?: { contentType: string; text: () => Promise<string>; allowed: (bearer: string | undefined) => boolean }
}

export const metrics =
  ({ metrics: counted }: MetricsDeps): FastifyPluginAsyncZod =>
  async (app) => {
    if (counted === undefined) return
    app.get(
      '/metrics',
      {
        logLevel: 'warn',
        schema: {
          tags: ['operation'],
          summary: 'What was counted, for Prometheus',
          produces: ['text/plain'],
          response: { 200: z.string(), 401: errorShape },
        },
      },
      async (request, reply) => {
        const [, bearer] = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '') ?? []
        if (!counted.allowed(bearer)) {
          reply.header('www-authenticate', 'Bearer realm="metrics"')
          throw new Refused(401, 'not-allowed', 'Send the value of METRICS_TOKEN as a bearer token.')
        }
        return reply.type(counted.contentType).send(await counted.text())
      },
    )
  }
