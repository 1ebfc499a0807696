/** How often one may ask: by address outside, by session or token at the desk, where a whole branch has one address. */

import rateLimit, { type RateLimitPluginOptions } from '@fastify/rate-limit'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Refused } from './errors.ts'

const atTheDesk = (url: string) => /^\/(staff|api\/desk|public)(\/|\?|$)/.test(url)

/** Every request. At the desk an address may ask ten times as often: who asks is counted once it is known. */
export const byAddress: RateLimitPluginOptions = {
  max: ({ url }) => (atTheDesk(url) ? 3000 : 300),
  keyGenerator: ({ url, ip }) => `${atTheDesk(url) ? 'desk:' : ''}${rateLimit.normalizeIP(ip)}`,
  timeWindow: '1 minute',
  // Carriers come from few addresses and prove themselves; the simulator and its doubles live on this machine.
  allowList: ({ url }) => /^\/(webhooks|simulator|health)(\/|\?|$)/.test(url),
  errorResponseBuilder: (_request, { after }) =>
    new Refused(429, 'too-many-requests', `Too many requests. Please try again in ${after}.`),
}

/** A fast scanner needs one a second. */
const perHolder = 600

/** Whether the holder of a session or token, who is known to be real, may go on; call it once a request. */
export function byHolder(app: FastifyInstance): (request: FastifyRequest, holder: string) => Promise<boolean> {
  const holders = new WeakMap<FastifyRequest, string>()
  const count = app.createRateLimit({
    max: perHolder,
    timeWindow: '1 minute',
    keyGenerator: (request) => holders.get(request) ?? request.ip,
  })
  return async (request, holder) => {
    holders.set(request, holder)
    const counted = await count(request)
    return counted.isAllowed || !counted.isExceeded
  }
}
