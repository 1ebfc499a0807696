/** GET /health/live and /health/ready: is the process there, and can it take messages. */

import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { errorShape, Refused } from '../errors.ts'

const fine = z.object({ ok: z.literal(true) })

interface HealthDeps {
  ready: () => Promise<{ ok: boolean; why?: string }>
}

export const health =
  ({ ready }: HealthDeps): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/health/live',
      {
        logLevel: 'warn',
        schema: { tags: ['operation'], summary: 'The process is there', response: { 200: fine } },
      },
      async () => ({ ok: true as const }),
    )
    app.get(
      '/health/ready',
      {
        logLevel: 'warn',
        schema: {
          tags: ['operation'],
          summary: 'It can take messages now',
          response: { 200: fine, 503: errorShape },
        },
      },
      async (request) => {
        const { ok, why } = await ready()
        if (ok) return { ok }
        request.log.warn({ why }, 'not ready')
        throw new Refused(503, 'not-ready', 'We cannot take messages just now. Please try again in a moment.')
      },
    )
  }
