/** A page of somebody else's site cannot make a browser change anything here. */

import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Refused } from './errors.ts'

const changesNothing = new Set(['GET', 'HEAD', 'OPTIONS'])
const fromElsewhere = new Set(['cross-site', 'same-site'])

/** Browsers say themselves where a request comes from; programs say nothing and hold no cookies of ours. */
export function refuseOtherSites(app: FastifyInstance): void {
  app.addHook('onRequest', async (request) => {
    if (changesNothing.has(request.method)) return
    if (!fromElsewhere.has(String(request.headers['sec-fetch-site']))) return
    throw new Refused(403, 'other-site', 'Open our own page and do it there.')
  })
}

/** Older browsers name no site but an origin; `null` is what they send from our own page, which hides its address. */
export function refuseOtherOrigins({ headers }: FastifyRequest, publicUrl: string): void {
  const { origin } = headers
  if (headers['sec-fetch-site'] !== undefined || origin === undefined || origin === 'null') return
  if (origin !== new URL(publicUrl).origin) throw new Refused(403, 'other-site', 'Open our own page and do it there.')
}
