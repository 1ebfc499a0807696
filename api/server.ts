/** The web server as a function of what it stands on; whoever calls it listens, or injects. */

import compress from '@fastify/compress'
import cookie from '@fastify/cookie'
import formbody from '@fastify/formbody'
import helmet from '@fastify/helmet'
import rateLimit from '@fastify/rate-limit'
import type { FluentBundle } from '@fluent/bundle'
import Fastify, { type FastifyBaseLogger, type FastifyInstance, type FastifyPluginAsync, LogController } from 'fastify'
import { serializerCompiler, validatorCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod'
import type { Language, Library } from '../bot/library/types.ts'
import type { Catalogue, Clock } from '../bot/ports.ts'
import { documentRoutes } from './documentation.ts'
import { answerErrors, nothingHere } from './errors.ts'
import { servePublicFiles } from './public-files.ts'
import { byAddress } from './rate-limits.ts'
import { logRequests } from './request-log.ts'
import { apiBranches } from './routes/api-branches.ts'
import { apiTitles } from './routes/api-titles.ts'
import { health } from './routes/health.ts'
import { home } from './routes/home.ts'
import { metrics } from './routes/metrics.ts'
import { simulatorRoutes } from './routes/simulator.ts'
import { refuseOtherSites } from './same-origin.ts'
import type { SimulatorDeps } from './simulator/phones/deps.ts'

export interface ServerDeps {
  catalogue: Catalogue
  library: () => Promise<Library>
  /** Library time, for opening hours. */
  clock: Clock
  texts: Readonly<Record<Language, FluentBundle>>
  /** Whether messages can be taken now; `why` goes into the log only. */
  ready: () => Promise<{ ok: boolean; why?: string }>
  /** Absent → `/metrics` is 404. */
  metrics?: { contentType: string; text: () => Promise<string>; allowed: (bearer: string | undefined) => boolean }
  /** Addresses and networks whose `X-Forwarded-For` counts; none → nobody's. */
  trustedProxy: readonly string[]
  /** pino or its like; `undefined` → silence. It is given ids and route names only. */
  logger: FastifyBaseLogger | undefined
  /** Webhooks, sign-in, the console: each a context of its own, inside all that is promised here. */
  plugins: readonly FastifyPluginAsync[]
  /** Absent → no simulator. */
  simulator?: SimulatorDeps
}

/** Bytes; webhooks and the double keep limits of their own. */
const longestBody = 256 * 1024

export function buildServer(deps: ServerDeps): FastifyInstance {
  const app: FastifyInstance = Fastify({
    ...(deps.logger === undefined ? { logger: false } : { loggerInstance: deps.logger }),
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: deps.trustedProxy.length > 0 ? [...deps.trustedProxy] : false,
    bodyLimit: longestBody,
    requestTimeout: 30_000,
    connectionTimeout: 300_000,
    keepAliveTimeout: 72_000,
    routerOptions: { maxParamLength: 200 },
    frameworkErrors: (error, request, reply) => app.errorHandler(error, request, reply),
  })
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  app.removeContentTypeParser('text/plain')
  answerErrors(app)
  logRequests(app)
  refuseOtherSites(app)
  guard(app)
  documentRoutes(app)
  servePublicFiles(app)

  const doors: FastifyPluginAsync[] = [home(deps), apiTitles(deps), apiBranches(deps), health(deps), metrics(deps)]
  if (deps.simulator) doors.push(simulatorRoutes(deps.simulator, deps.library))
  for (const door of [...doors, ...deps.plugins]) app.register(door)
  return app.withTypeProvider<ZodTypeProvider>()
}

function guard(app: FastifyInstance): void {
  app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        baseUri: ["'none'"],
        connectSrc: ["'self'"],
        fontSrc: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        imgSrc: ["'self'", 'data:'],
        manifestSrc: ["'self'"],
        objectSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
      },
    },
    referrerPolicy: { policy: 'no-referrer' },
    xFrameOptions: { action: 'deny' },
  })
  app.register(rateLimit, byAddress)
  app.register(compress)
  app.register(cookie)
  app.register(formbody)
  app.after(() => {
    app.setNotFoundHandler({ preHandler: app.rateLimit({ max: 60, timeWindow: '1 minute' }) }, nothingHere)
  })
}
