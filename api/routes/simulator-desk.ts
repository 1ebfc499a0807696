/** POST /simulator/desk: one act at the desk, by an invented librarian. */

import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { errorShape, Refused } from '../errors.ts'
import type { SimulatorDeps } from '../simulator/phones/deps.ts'
import { deskAct, performDeskAct } from '../simulator/phones/desk-strip.ts'

export const simulatorDesk =
  (deps: SimulatorDeps, changed: () => void): FastifyPluginAsyncZod =>
  async (app) => {
    app.post(
      '/simulator/desk',
      {
        schema: {
          tags: ['simulator'],
          summary: 'Do at the desk what a scene offers',
          body: deskAct,
          response: { 200: z.object({ done: z.string() }), 409: errorShape },
        },
      },
      async ({ body }) => {
        const outcome = await performDeskAct(deps, body)
        if ('refusal' in outcome) {
          throw new Refused(
            409,
            outcome.refusal,
            `The desk cannot do this now: ${outcome.refusal.replaceAll('-', ' ')}.`,
          )
        }
        await deps.afterDeskAct()
        changed()
        return outcome
      },
    )
  }
