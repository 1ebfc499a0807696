/** OpenAPI at /docs and /docs/json, made from the same schemas that validate. */

import { readFileSync } from 'node:fs'
import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import type { FastifyInstance } from 'fastify'
import { jsonSchemaTransform, serializerCompiler } from 'fastify-type-provider-zod'

/** In this context schemas document only: the routes read what comes by themselves, after who sends it has proved it. */
export function documentOnly(app: FastifyInstance): void {
  app.setValidatorCompiler(() => (value: unknown) => ({ value }))
  app.setSerializerCompiler(serializerCompiler)
}

/** A route is in the document when it has tags. */
export function documentRoutes(app: FastifyInstance): void {
  app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Rinda',
        description: "The library's catalogue and opening hours, open to every program. Errors are one shape.",
        version: '1',
      },
      components: { securitySchemes: { staff: { type: 'http', scheme: 'bearer' } } },
      tags: [
        { name: 'catalogue', description: 'What the library has, and where it stands' },
        { name: 'places', description: 'Branches and their hours' },
        { name: 'webhooks', description: 'Where Telegram and the carrier hand messages over' },
        { name: 'sign-in', description: 'The page behind a one-time link from the chat' },
        { name: 'desk', description: 'What librarians do, for programs; with a token made in the console' },
        { name: 'operation', description: 'For those who keep it running' },
        { name: 'simulator', description: 'Two phones and a clock that moves; only with the simulator on' },
      ],
    },
    hideUntagged: true,
    transform: jsonSchemaTransform,
  })
  app.register(swaggerUi, {
    routePrefix: '/docs',
    uiConfig: { docExpansion: 'list', deepLinking: true },
    theme: { title: 'Rinda: API' },
    logo: { type: 'image/svg+xml', content: readFileSync(new URL('./public/icon.svg', import.meta.url)), href: '/' },
  })
}
