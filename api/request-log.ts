/** One line a request: which route, how it ended, how long it took. Never an address, a token or a body. */

import type { FastifyInstance } from 'fastify'

export function logRequests(app: FastifyInstance): void {
  app.addHook('onResponse', async (request, reply) => {
    // A route that says `silent` or `warn` of itself is asked often and tells nothing.
    request.log.info(
      {
        method: request.method,
        route: request.routeOptions.url ?? 'none of ours',
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
      },
      'answered',
    )
  })
}
