/** POST /simulator/clock: moves library time on, and answers when nothing is left to send. */

import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { addMinutes } from '../../bot/library/calendar.ts'
import type { Library } from '../../bot/library/types.ts'
import { errorShape, Refused } from '../errors.ts'
import { clockMove, destination, longestWalkDays } from '../simulator/phones/clock-moves.ts'
import type { SimulatorDeps } from '../simulator/phones/deps.ts'

export function simulatorClock(
  deps: SimulatorDeps,
  library: () => Promise<Library>,
  changed: () => void,
): FastifyPluginAsyncZod {
  let walking = false
  return async (app) => {
    app.post(
      '/simulator/clock',
      {
        schema: {
          tags: ['simulator'],
          summary: 'Move the clock: `{ "to": "2026-04-15T06:00:00Z" }` or `{ "by": "P1D" }`',
          body: clockMove,
          response: { 200: z.object({ now: z.iso.datetime() }), 400: errorShape, 409: errorShape },
        },
      },
      async ({ body }) => {
        const now = deps.now()
        const to = destination(body, now, (await library()).zone)
        if (to < now) {
          throw new Refused(400, 'clock-backwards', `The clock only goes forward. It is ${now} now; give a later time.`)
        }
        if (to > addMinutes(now, longestWalkDays * 1440)) {
          throw new Refused(400, 'too-far', `Move it at most ${longestWalkDays} days at once.`)
        }
        if (walking) throw new Refused(409, 'clock-moving', 'The clock is moving already. Please wait until it stands.')
        walking = true
        try {
          if (to > now) await deps.walk(to)
        } finally {
          walking = false
          changed()
        }
        return { now: deps.now() }
      },
    )
  }
}
